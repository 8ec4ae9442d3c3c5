/** The reader: run in a thread of its own, it takes an article and answers all that a reading gives. */
import { type EventReading, readingOfProposal } from '@/lib/domain/event-reading';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import { proposalsOfExtraction } from '@/lib/domain/proposal-of-extraction';
import { differencesOfReadings, type PlacedDifference } from '@/lib/domain/reading-difference';
import type { WordsFound } from '@/lib/domain/words';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { unknownActors } from '@/lib/extraction/explain/unknown-actors';
import { extractionOf, readArticle } from '@/lib/extraction/extract';
import { findInWords } from '@/lib/extraction/find-in-words';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { Reading } from '@/lib/extraction/reading';
import { type ModelEvent, readAnswer } from '@/lib/model-reader/read-answer';
import type {
  AnswerWork,
  ArticleRead,
  LexiconRows,
  PlainRead,
  ReadWork,
  RereadWork,
  Task,
  WordsWork,
} from '../work';
import { makeWay } from './make-way';
import { report } from './report';

/** Read once with each new lexicon, so that the tagger and the first language are ready before anybody's time counts. */
const FIRST = {
  id: 'first',
  title: null,
  body: 'BRUSSELS, 4 May 2021 – The two sides met in Brussels on Tuesday.',
};

type Held = { key: string; lexicon: Lexicon };
/** The lexicon as it is, and one with words that are only proposed: two at most, so that they fit into the thread's memory. */
const held: { plain: Held | null; proposed: Held | null } = { plain: null, proposed: null };

/** The lexicon of these rows and words, compiled unless it is the one held. */
function lexiconOf(
  { key, json }: ReadWork['lexicon'],
  task: number,
  words: readonly ExtractionWord[] = [],
): Lexicon {
  const place = words.length > 0 ? 'proposed' : 'plain';
  const name = words.length > 0 ? `${key} ${JSON.stringify(words)}` : key;
  const there = held[place];
  if (there?.key === name) return there.lexicon;
  report({ task, stage: 'compiling' });
  held[place] = null;
  const rows = JSON.parse(Buffer.from(json).toString('utf8')) as LexiconRows;
  const lexicon = compileLexicon({ ...rows, words: [...(rows.words ?? []), ...words] });
  readArticle(FIRST, lexicon);
  held[place] = { key: name, lexicon };
  return lexicon;
}

function readingOf({ id, work: { article, lexicon: rows }, visits, patience }: Task<ReadWork>): Reading {
  const lexicon = lexiconOf(rows, id);
  report({ task: id, stage: 'working' });
  return readArticle(article, lexicon, makeWay(visits, patience));
}

function foundIn(reading: Reading): PlainRead {
  const extraction = extractionOf(reading);
  const { language, warnings } = extraction;
  return { language, warnings, proposals: proposalsOfExtraction(extraction) };
}

export default function read(task: Task<ReadWork>): ArticleRead {
  const reading = readingOf(task);
  return {
    ...foundIn(reading),
    explanation: JSON.stringify(explainReading(reading)),
    unknownActors: JSON.stringify(unknownActors(reading)),
  };
}

/** What was read of an article that nobody looks at just now, without how. */
export function plain(task: Task<ReadWork>): PlainRead {
  return foundIn(readingOf(task));
}

/** What stands in a few words of an article. */
export function words({ id, work }: Task<WordsWork>): WordsFound {
  const lexicon = lexiconOf(work.lexicon, id);
  report({ task: id, stage: 'working' });
  return findInWords(work, lexicon);
}

/** What a language model's answer is worth: the words that it quotes, as our rules read them. */
export function answer({ id, work }: Task<AnswerWork>): ModelEvent[] {
  const { article, answer: given, lexicon: rows } = work;
  const lexicon = lexiconOf(rows, id);
  report({ task: id, stage: 'working' });
  return readAnswer(article, given, (span) => findInWords({ article, span }, lexicon), lexicon.relationships);
}

/** What differs in an article: from what was read of it before, or by proposed words from what is read of it now. */
export function reread({ id, work, visits, patience }: Task<RereadWork>): PlacedDifference[] {
  const { article, before, lexicon: rows, words } = work;
  const plain = before === null || words.length === 0 ? lexiconOf(rows, id) : null;
  const proposed = words.length > 0 ? lexiconOf(rows, id, words) : null;
  const way = makeWay(visits, patience);
  const eventsOf = (lexicon: Lexicon): EventReading[] => {
    // Each reading has the time that it would have alone, so that words which make it slow are found out.
    report({ task: id, stage: 'working' });
    return proposalsOfExtraction(extractionOf(readArticle(article, lexicon, way))).flatMap(
      ({ proposal }) => readingOfProposal(proposal) ?? [],
    );
  };
  const now = plain && eventsOf(plain);
  const later = proposed ? eventsOf(proposed) : (now ?? []);
  return differencesOfReadings(before ?? now ?? [], later);
}
