/** The lexicon of the starter data, compiled once for a test file. */
import { join } from 'node:path';
import { seedLexicon } from '@/lib/cli/seed-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';

let compiled: Promise<Lexicon> | null = null;

export function testLexicon(): Promise<Lexicon> {
  compiled ??= seedLexicon(join(process.cwd(), 'prisma/seed-data'));
  return compiled;
}
