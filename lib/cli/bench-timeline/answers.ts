/** What the thread answers that holds the index of events: windows by width and filter, and pages of the list. */
import { NO_FILTER } from '@/lib/domain/timeline-question';
import type { TimelineThread } from '@/lib/jobs/timeline-thread';
import type { Findings } from './findings';
import { FILTERS, percentile, WIDTHS, windowQuestions } from './questions';

const AT_EACH_WIDTH = 30;

export type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

export const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;

/** Milliseconds until the answer is there. */
export async function ask(thread: TimelineThread, ...[question]: Parameters<TimelineThread['ask']>) {
  const begun = performance.now();
  const outcome = await thread.ask(question);
  if (!outcome.ok) throw new Error(`The timeline gave no answer: ${outcome.reason}.`);
  return performance.now() - begun;
}

/** Windows one after the other, by filter and width; the first of each filter makes its view and stands by itself. */
async function measureWindows(
  thread: TimelineThread,
  relationship: string,
  print: Print,
): Promise<{ unfiltered: number; filtered: number }> {
  const columns = [14, 12, ...WIDTHS.flatMap(() => [12, 12])];
  print(['', 'first', ...WIDTHS.flatMap(([name]) => [`${name} p50`, 'p95'])], columns);
  const worst = { unfiltered: 0, filtered: 0 };
  for (const [name, filter] of FILTERS) {
    const cells: string[] = [];
    let first = 0;
    for (const [at, [, days]] of WIDTHS.entries()) {
      const times: number[] = [];
      for (const question of windowQuestions(days, AT_EACH_WIDTH, { ...NO_FILTER, ...filter })) {
        const time = await ask(thread, { kind: 'window', relationship, question });
        if (at === 0 && first === 0) first = time;
        else times.push(time);
      }
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      cells.push(ms(p50), ms(p95));
      const kind = name === 'unfiltered' ? 'unfiltered' : 'filtered';
      worst[kind] = Math.max(worst[kind], p95);
    }
    print([name, ms(first), ...cells], columns);
  }
  return worst;
}

/** A page of a list anywhere, and what the strip and the filter's choices are drawn from. */
async function measureRest(thread: TimelineThread, relationship: string, print: Print): Promise<number> {
  const times: number[] = [];
  for (let year = 1990; year < 2025; year += 1) {
    const after = `${year}-06-15~1`;
    const question = { filter: NO_FILTER, order: 'latest', limit: 50, after } as const;
    times.push(await ask(thread, { kind: 'list', relationship, question }));
  }
  for (const kind of ['density', 'facets'] as const) {
    const filter = { ...NO_FILTER, types: ['visit' as const] };
    print(
      [`${kind}, first time with a filter`, ms(await ask(thread, { kind, relationship, filter }))],
      [40, 12],
    );
  }
  return percentile(times, 0.95);
}

export async function measureAnswers(
  thread: TimelineThread,
  relationship: string,
  column: string,
  findings: Findings,
  print: Print,
): Promise<void> {
  const { unfiltered, filtered } = await measureWindows(thread, relationship, print);
  findings.set('answer', column, unfiltered);
  findings.set('filtered', column, filtered);
  findings.set('page', column, await measureRest(thread, relationship, print));
}
