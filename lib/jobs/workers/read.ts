/** The reader: run in a thread of its own, it takes an article and answers all that a reading gives. */
import { proposalsOfExtraction } from '@/lib/domain/proposal-of-extraction';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { unknownActors } from '@/lib/extraction/explain/unknown-actors';
import { extractionOf, readArticle } from '@/lib/extraction/extract';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { ArticleRead, LexiconRows, ReadWork, Task, WordsFound, WordsWork } from '../work';
import { findInWords } from './find-in-words';
import { report } from './report';

/** Read once with each new lexicon, so that the tagger and the first language are ready before anybody's time counts. */
const FIRST = {
  id: 'first',
  title: null,
  body: 'BRUSSELS, 4 May 2021 – The two sides met in Brussels on Tuesday.',
};

let held: { key: string; lexicon: Lexicon } | null = null;

/** The lexicon of these rows, compiled unless it is the one held; only one is, so that it fits into the thread's memory. */
function lexiconOf({ key, json }: ReadWork['lexicon'], task: number): Lexicon {
  if (held?.key === key) return held.lexicon;
  report({ task, stage: 'compiling' });
  held = null;
  const rows = JSON.parse(Buffer.from(json).toString('utf8')) as LexiconRows;
  const lexicon = compileLexicon(rows);
  readArticle(FIRST, lexicon);
  held = { key, lexicon };
  return lexicon;
}

export default function read({ id, work: { article, lexicon: rows } }: Task<ReadWork>): ArticleRead {
  const lexicon = lexiconOf(rows, id);
  report({ task: id, stage: 'working' });
  const reading = readArticle(article, lexicon);
  const extraction = extractionOf(reading);
  return {
    language: extraction.language,
    warnings: extraction.warnings,
    proposals: proposalsOfExtraction(extraction),
    explanation: JSON.stringify(explainReading(reading)),
    unknownActors: JSON.stringify(unknownActors(reading)),
  };
}

/** What stands in a few words of an article. */
export function words({ id, work }: Task<WordsWork>): WordsFound {
  const lexicon = lexiconOf(work.lexicon, id);
  report({ task: id, stage: 'working' });
  return findInWords(work, lexicon);
}
