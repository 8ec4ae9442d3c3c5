/** The readers' bundles in tests: the comparer as it is, a reader that misbehaves where an article says so. */
import { READERS } from '@/lib/cli/build-readers';

export const MISBEHAVING_READERS = { ...READERS, read: 'tests/support/misbehaving-reader.ts' };
