/** Run as a process of its own, because esbuild does not work within jest: writes `MISBEHAVING_READERS` into a folder. */
import { buildReaders } from '@/lib/cli/build-readers';
import { MISBEHAVING_READERS } from './reader-entries';

await buildReaders(process.argv[2] ?? '', MISBEHAVING_READERS);
