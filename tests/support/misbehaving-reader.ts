/**
 * The reader for tests of what happens when it fails: an article that holds one of the words below is never done,
 * ends its thread, fills its memory or breaks off; any other is read as always.
 */

import type { PlacedDifference } from '@/lib/domain/reading-difference';
import type { WordsFound } from '@/lib/domain/words';
import type {
  AnswerWork,
  ArticleRead,
  PlainRead,
  ReadWork,
  RereadWork,
  Task,
  WordsWork,
} from '@/lib/jobs/work';
import read, {
  answer as readAnswer,
  reread as readOnceMore,
  plain as readPlainly,
  words as readWords,
} from '@/lib/jobs/workers/read';
import { report } from '@/lib/jobs/workers/report';
import type { ModelEvent } from '@/lib/model-reader/read-answer';

const MISDEEDS: Record<string, () => void> = {
  HANGS: () => {
    for (;;);
  },
  EXITS: () => process.exit(3),
  GORGES: () => {
    const eaten: number[][] = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
  THROWS: () => {
    throw new TypeError('words of the article');
  },
};

function misbehave(task: Task<ReadWork | RereadWork | WordsWork | AnswerWork>): void {
  const { body } = task.work.article;
  for (const [word, misdeed] of Object.entries(MISDEEDS))
    if (body.includes(word)) {
      report({ task: task.id, stage: 'working' });
      misdeed();
    }
}

export default function readOrNot(task: Task<ReadWork>): ArticleRead {
  misbehave(task);
  return read(task);
}

export function plain(task: Task<ReadWork>): PlainRead {
  misbehave(task);
  return readPlainly(task);
}

export function words(task: Task<WordsWork>): WordsFound {
  misbehave(task);
  return readWords(task);
}

export function reread(task: Task<RereadWork>): PlacedDifference[] {
  misbehave(task);
  return readOnceMore(task);
}

export function answer(task: Task<AnswerWork>): ModelEvent[] {
  misbehave(task);
  return readAnswer(task);
}
