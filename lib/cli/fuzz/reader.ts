/** The child that reads for `npm run fuzz`: one article a message in, one verdict out. */
import { join } from 'node:path';
import type { ArticleInput } from '@/lib/domain/article';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { unknownActors } from '@/lib/extraction/explain/unknown-actors';
import { extractionOf, readArticle } from '@/lib/extraction/extract';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { seedLexicon } from '../seed-lexicon';
import { judge, type Read } from './judge';

const lexicon = await seedLexicon(join(import.meta.dirname, '../../../prisma/seed-data'));

function read(article: ArticleInput): Read {
  const reading = readArticle(article, lexicon);
  const extraction = extractionOf(reading);
  const linked = linkSameEvents([extraction, { ...extraction, id: 'twin' }]);
  return { extraction, explanation: explainReading(reading), unknown: unknownActors(reading), linked };
}

process.on('message', ({ article, twice }: { article: ArticleInput; twice: boolean }) => {
  process.send?.(judge(article, twice, read));
});
// The parent is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
process.send?.('ready');
