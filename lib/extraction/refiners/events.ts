/** The last step: main act first, then the dated acts behind it. */

import { wordsOf } from '../lexicon/compile-pack';
import type { Reading } from '../reading';
import { eventOf } from './assemble';
import { refineMain } from './main-act';

/** Opinion, profiles and digests say so in their title or first words; they report no act of their own. */
export function looksLikeOpinion(reading: Reading): boolean {
  const { opinionMarks } = reading.pack.words;
  const heads = [reading.article.title ?? '', reading.article.body.slice(0, 120)];
  return heads.some((head, index) => {
    const words = wordsOf(head.slice(0, 120), reading.pack.pack);
    const at = (i: number): readonly string[] => (words[i] === undefined ? [] : [words[i] as string]);
    const marked = opinionMarks.longest(0, at);
    const colon = index === 0 ? /^[^:]{2,30}:/.test(head) : false;
    return marked !== null && (colon || words.length === marked.length);
  });
}

export function refineEvents(reading: Reading): void {
  const { main, background } = refineMain(reading);
  const opinion = looksLikeOpinion(reading);
  if (opinion)
    reading.warnings.push({
      code: 'opinion',
      message: 'The text looks like opinion or a digest: no main event was taken from it.',
    });
  const first = main === null || opinion ? null : eventOf(main, true, reading);
  if (first !== null) reading.events.push(first);
  for (const cluster of background) {
    const event = eventOf(cluster, false, reading);
    if (event === null) continue;
    const twin = reading.events.some(
      (other) =>
        other.date === event.date &&
        other.type === event.type &&
        other.participants.some((a) => event.participants.some((b) => a.name === b.name)),
    );
    if (!twin) reading.events.push(event);
  }
}
