/**
 * Which of many events are one act: `groupSameEvents`, for the articles of a batch and the drafts that wait.
 *
 * Only events that share a side or an actor and lie near in time are compared (blocking), each with at most
 * `NEIGHBOURS` others of a block, so the cost grows with their number and not with its square.
 */
import { boundsOf, LOOSE_DAYS } from './compare-dates';
import { isActing, isPersonal, nameWords } from './compare-people';
import type { ComparedEvent } from './compared-event';
import { scoreSameEvent } from './score-same-event';

const NEIGHBOURS = 48;
/** Members of a group that are looked at before another one joins it. */
const WITNESSES = 8;

interface Entry {
  index: number;
  event: ComparedEvent;
  from: number | null;
  to: number;
}

function keysOf({ event, from }: Entry): string[] {
  const acting = event.participants.filter(isActing);
  const names = acting.map((one) => one.actorId ?? `~${nameWords(one.name).at(-1) ?? ''}`);
  const keys = [...event.sides, ...names].map((key) => `${event.status} ${key}`);
  // Events without a day are met under the persons whom they bring together, never under a side alone.
  const persons = acting
    .filter(isPersonal)
    .map((one) => one.actorId ?? `~${nameWords(one.name).at(-1) ?? ''}`);
  const pairs = persons
    .slice(0, 6)
    .flatMap((a, i) =>
      persons.slice(i + 1, 6).map((b) => `undated ${event.status} ${[a, b].sort().join(' ')}`),
    );
  return from === null ? pairs : [...keys, ...pairs];
}

/** Pairs worth comparing, each once, the smaller index first. */
function* candidatePairs(entries: readonly Entry[]): Generator<[Entry, Entry]> {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [entry]);
      else block.push(entry);
    }
  const seen = new Set<number>();
  for (const [key, block] of blocks) {
    const undated = key.startsWith('undated ');
    if (!undated) block.sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || a.index - b.index);
    for (let i = 0; i < block.length; i += 1) {
      const mine = block[i] as Entry;
      for (let j = i + 1; j < Math.min(block.length, i + 1 + NEIGHBOURS); j += 1) {
        const other = block[j] as Entry;
        if (undated ? mine.from !== null && other.from !== null : (other.from ?? 0) > mine.to + LOOSE_DAYS) {
          if (undated) continue;
          break;
        }
        const [low, high] = mine.index < other.index ? [mine, other] : [other, mine];
        const pair = low.index * entries.length + high.index;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [low, high];
      }
    }
  }
}

/** Groups of places in the list; each place stands in one group, in the order of the list, and most are alone. */
export function groupSameEvents(events: readonly ComparedEvent[]): number[][] {
  const entries = events.map((event, index): Entry => {
    const bounds = boundsOf(event.date);
    return { index, event, from: bounds?.from ?? null, to: bounds?.to ?? 0 };
  });
  const found: { a: Entry; b: Entry; score: number }[] = [];
  for (const [a, b] of candidatePairs(entries)) {
    const { same, score } = scoreSameEvent(a.event, b.event);
    if (same) found.push({ a, b, score });
  }
  found.sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  // The surest pairs first; two groups become one only where nothing bars their members from each other.
  const groups = entries.map((entry) => [entry]);
  for (const { a, b } of found) {
    const [left, right] = [groups[a.index] as Entry[], groups[b.index] as Entry[]];
    if (left === right) continue;
    const bars = left
      .slice(0, WITNESSES)
      .some((one) =>
        right.slice(0, WITNESSES).some((other) => scoreSameEvent(one.event, other.event).barred),
      );
    if (bars) continue;
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    for (const entry of small) {
      large.push(entry);
      groups[entry.index] = large;
    }
  }
  const places = [...new Set(groups)].map((group) => group.map(({ index }) => index).sort((a, b) => a - b));
  return places.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}
