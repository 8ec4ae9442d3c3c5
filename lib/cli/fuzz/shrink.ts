/** Makes a text that shows a fault smaller: pieces are taken out as long as the fault stays. */
import type { Composed } from './compose';

const MOST_TRIALS = 120;

/** What a fault is, without the numbers that change as the text shrinks. */
export function kindOfFault(fault: string): string {
  return fault.replaceAll(/\d+/g, 'N').slice(0, 120);
}

interface Part {
  from: 'title' | 'body';
  text: string;
}

function composedOf(parts: readonly Part[], whole: Composed): Composed {
  const texts = (from: Part['from']): string[] =>
    parts.filter((part) => part.from === from).map(({ text }) => text);
  return { ...whole, title: texts('title'), body: texts('body') };
}

/** The same parts with the longest one halved, twice: its first half, its second half. */
function halved(parts: readonly Part[]): Part[][] {
  const longest = parts.reduce(
    (best, { text }, at) => (text.length > (parts[best]?.text.length ?? 0) ? at : best),
    0,
  );
  const part = parts[longest];
  if (part === undefined || part.text.length < 2) return [];
  const middle = part.text.length >> 1;
  return [part.text.slice(0, middle), part.text.slice(middle)].map((text) =>
    parts.with(longest, { ...part, text }),
  );
}

/**
 * The smallest text found that still has the fault, by greedy search: runs of pieces that grow smaller are left out, then
 * the longest piece is halved and what is known about the text left out.
 *
 * @param fails whether a text still has the fault
 */
export async function shrink(
  whole: Composed,
  fails: (smaller: Composed) => Promise<boolean>,
): Promise<Composed> {
  let parts: Part[] = [
    ...whole.title.map((text) => ({ from: 'title' as const, text })),
    ...whole.body.map((text) => ({ from: 'body' as const, text })),
  ];
  let trials = 0;
  const tries = async (smaller: Part[]): Promise<boolean> => {
    trials += 1;
    if (trials > MOST_TRIALS || !(await fails(composedOf(smaller, whole)))) return false;
    parts = smaller;
    return true;
  };
  for (let run = parts.length >> 1; run >= 1; run >>= 1)
    for (let at = 0; at < parts.length && trials < MOST_TRIALS; )
      if (!(await tries(parts.toSpliced(at, run)))) at += run;
  for (let shorter = true; shorter && trials < MOST_TRIALS; ) {
    shorter = false;
    for (const smaller of halved(parts)) shorter ||= await tries(smaller);
  }
  let small = composedOf(parts, whole);
  for (const key of ['publisher', 'url', 'publishedOn', 'language'] as const) {
    const bare = { ...small, rest: { ...small.rest, [key]: null } };
    if (small.rest[key] !== null && (await fails(bare))) small = bare;
  }
  return small;
}
