/**
 * The reader for tests of what happens when it fails: an article that holds one of the words below is never done,
 * ends its thread, fills its memory or breaks off; any other is read as always.
 */

import type { ArticleRead, ReadWork, Task, WordsFound, WordsWork } from '@/lib/jobs/work';
import read, { words as readWords } from '@/lib/jobs/workers/read';
import { report } from '@/lib/jobs/workers/report';

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

function misbehave(task: Task<ReadWork | WordsWork>): void {
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

export function words(task: Task<WordsWork>): WordsFound {
  misbehave(task);
  return readWords(task);
}
