/** A run of the fuzzer: texts composed one by one, judged in readers apart, those with faults made small. */
import type { ArticleInput } from '@/lib/domain/article';
import { articleOfPieces, type Composed, compose } from './compose';
import type { Verdict } from './judge';
import { HANGS, ReaderApart, type ReaderOptions } from './read-apart';
import { kindOfFault, shrink } from './shrink';

const SLOWEST = 10;
/** Every so many texts one is read twice. */
const TWICE = 4;
/** Milliseconds after which a part of a text that is known to hang counts as hanging too. */
const SHORT_HANG_MS = 10_000;

export interface Found {
  seed: number;
  index: number;
  fault: string;
  /** The smallest text found that shows the fault. */
  article: ArticleInput;
}

export interface Summary {
  texts: number;
  letters: number;
  /** CPU time of all first readings. */
  ms: number;
  found: Found[];
  /** Texts with faults of a kind that was found before. */
  further: number;
  slowest: { index: number; ms: number; letters: number }[];
}

export interface RunOptions extends ReaderOptions {
  seed: number;
  first: number;
  count: number;
  /** Readers at work at the same time. */
  jobs: number;
  report: (found: Found) => void;
  /** Told of every thousand texts. */
  progress?: (done: number) => void;
  compose?: (seed: number, index: number) => Composed;
}

function note(summary: Summary, index: number, { ms, letters }: Verdict): void {
  summary.texts += 1;
  summary.letters += letters;
  summary.ms += ms;
  summary.slowest.push({ index, ms, letters });
  summary.slowest.sort((a, b) => b.ms - a.ms);
  summary.slowest.length = Math.min(summary.slowest.length, SLOWEST);
}

/** Judges `count` texts of a seed from index `first` on. Faults of one kind are made small and reported once. */
export async function fuzz(options: RunOptions): Promise<Summary> {
  const { seed, first, count, jobs, report } = options;
  const summary: Summary = { texts: 0, letters: 0, ms: 0, found: [], further: 0, slowest: [] };
  const kinds = new Set<string>();
  let next = first;
  const work = async (): Promise<void> => {
    const reader = new ReaderApart(options);
    try {
      while (next < first + count) {
        const index = next++;
        const text = (options.compose ?? compose)(seed, index);
        const twice = index % TWICE === 0;
        let verdict = await reader.judge(articleOfPieces(text), twice);
        // Once may be the machine; a text that hangs does it again.
        if (verdict.faults[0] === HANGS) verdict = await reader.judge(articleOfPieces(text), twice);
        note(summary, index, verdict);
        if (summary.texts % 1_000 === 0) options.progress?.(summary.texts);
        const fault = verdict.faults.find((each) => !kinds.has(kindOfFault(each)));
        if (fault === undefined) {
          summary.further += verdict.faults.length > 0 ? 1 : 0;
          continue;
        }
        const kind = kindOfFault(fault);
        kinds.add(kind);
        const patience =
          kind === HANGS ? Math.min(SHORT_HANG_MS, options.hangMs ?? SHORT_HANG_MS) : undefined;
        const small = await shrink(text, async (smaller) => {
          const { faults } = await reader.judge(articleOfPieces(smaller), twice, patience);
          return faults.some((each) => kindOfFault(each) === kind);
        });
        const found = { seed, index, fault, article: articleOfPieces(small) };
        summary.found.push(found);
        report(found);
      }
    } finally {
      await reader.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return summary;
}
