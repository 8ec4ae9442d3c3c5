/**
 * Which events have the words that are asked for. Words are held one by one, those that many events have from soon after
 * the start on, so that a question is answered by putting sets together. What changes is kept beside them.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SoughtWords } from '@/lib/db/sent-words';
import type { Client } from '@/lib/db/timeline-client';
import {
  findCommonLexemes,
  findLexemesOf,
  findNumbersOfLexemes,
  findNumbersWithin,
  findTimelineBearers,
  type Lexeme,
} from '@/lib/db/timeline-words';
import { MOST_BEARERS, MOST_WORDS } from '@/lib/db/word-query';
import { wordsOfText } from '@/lib/domain/event-terms';
import type { SoughtThing } from '@/lib/domain/timeline-question';
import { numbersTouching } from '@/lib/timeline/index/among';
import {
  addAll,
  addBits,
  type Bits,
  emptyBits,
  hasBit,
  intersection,
  setBit,
} from '@/lib/timeline/index/bits';
import type { EventIndex } from '@/lib/timeline/index/event-index';
import type { IndexWords } from '@/lib/timeline/index/matching';
import { hasNumber, numbersOf } from '@/lib/timeline/index/postings';
import { fitting, gather, gathered, gathering, type Held, holdNumbers, putHeld, Shelf } from './held-words';

/** Bytes of the words that many events have, and of those that were asked for lately. */
const COMMON_BYTES = 24 * 1024 * 1024;
const ASKED_BYTES = 8 * 1024 * 1024;
/** Words that at least this part of all events has take long to be read by themselves. */
const COMMON_PART = 0.005;
const MOST_COMMON = 2_000;
/** Events whose words are read at once for them. */
const AT_ONCE = 2_000;
/**
 * Times as long as each reading took nothing is read: visitors who come soon after the start find nine tenths of a core
 * free, on a machine of few cores too. Until all are read, words are asked for one by one.
 */
const REST = 9;
/** Questions of which it is held who bears their words as names, and for how many milliseconds. */
const HELD_BEARERS = 64;
const BEARERS_STAND = 30_000;
/** Times that words are read anew because all was forgotten while they were read. */
const MOST_AGAIN = 2;
/** Changed events that are held beside the words; of more, all words are read anew. */
const MOST_CHANGED = 1_000;

export interface KeptWords {
  /** The events that have all words of `q` in their text or in the names of those who took part; null where it has none. */
  find(q: string, index: EventIndex): Promise<IndexWords | null>;
  /** The events that have all of the things; null for none. */
  findThings(things: readonly SoughtThing[], index: EventIndex): Promise<IndexWords | null>;
  /** Looks again at events that have changed; false where all that was held is forgotten. */
  renew(numbers: readonly number[]): Promise<boolean>;
  /** Reads the words that many events have. */
  prepare(client: Client, most: number): Promise<void>;
  clear(): void;
}

const hasLexeme = (lexemes: ReadonlySet<Lexeme>, lexeme: Lexeme) =>
  lexeme.endsWith('*')
    ? [...lexemes].some((one) => one.startsWith(lexeme.slice(0, -1)))
    : lexemes.has(lexeme);

export function keepWords(connect: () => Promise<Client>): KeptWords {
  const common = new Shelf(COMMON_BYTES);
  const asked = new Shelf(ASKED_BYTES);
  /** All words of the events that have changed since some word was read: they hold whatever the words say. */
  const changed = new Map<number, ReadonlySet<Lexeme>>();
  const bearers = new Map<string, { slugs: Map<string, string[]>; until: number }>();
  /** Counts how often all was forgotten, so that nothing is held that was read before. */
  let times = 0;

  async function bearersOf(words: readonly string[]): Promise<Map<string, string[]>> {
    const key = words.join(' ');
    const there = bearers.get(key);
    if (there && there.until > performance.now()) return there.slugs;
    const rows = await findTimelineBearers(await connect(), words, MOST_BEARERS);
    const slugs = new Map<string, string[]>();
    for (const { word, slug } of rows) slugs.set(word, [...(slugs.get(word) ?? []), slug]);
    bearers.delete(key);
    bearers.set(key, { slugs, until: performance.now() + BEARERS_STAND });
    for (const oldest of bearers.keys()) {
      if (bearers.size <= HELD_BEARERS) break;
      bearers.delete(oldest);
    }
    return slugs;
  }

  async function setsOf(lexemes: readonly Lexeme[], most: number): Promise<Map<Lexeme, Held>> {
    const found = new Map<Lexeme, Held>();
    const missing: Lexeme[] = [];
    for (const lexeme of new Set(lexemes)) {
      const there = common.get(lexeme) ?? asked.get(lexeme);
      if (there) found.set(lexeme, there);
      else missing.push(lexeme);
    }
    if (missing.length === 0) return found;
    const before = times;
    const read = await findNumbersOfLexemes(await connect(), missing);
    for (const lexeme of missing) {
      const held = holdNumbers(read.get(lexeme) ?? new Uint32Array(0), most);
      found.set(lexeme, held);
      if (before === times) asked.put(lexeme, held);
    }
    return found;
  }

  function bitsOf(lexeme: Lexeme, held: Held | undefined, most: number): Bits {
    const bits = emptyBits(most);
    if (held) putHeld(bits, held);
    for (const [number, lexemes] of changed)
      if (number <= most) setBit(bits, number, hasLexeme(lexemes, lexeme));
    return bits;
  }

  async function findThings(things: readonly SoughtThing[], index: EventIndex): Promise<IndexWords | null> {
    if (things.length === 0) return null;
    const lexemes = things.flatMap(({ any, all }) => [...any, ...all]);
    let before = times;
    let sets = await setsOf(lexemes, index.most);
    // What was read before all was forgotten knows nothing of what has changed since.
    for (let again = 0; before !== times && again < MOST_AGAIN; again += 1) {
      before = times;
      sets = await setsOf(lexemes, index.most);
    }
    const bits = () => {
      // Only now, because the index may have grown while words were read.
      const { most } = index;
      const lexemeBits = (lexeme: Lexeme) => bitsOf(lexeme, sets.get(lexeme), most);
      const each = things.map(({ any, all, actors, days }) => {
        const some = emptyBits(most);
        if (days) addAll(some, numbersTouching(index, days.from, days.to));
        for (const lexeme of any) addAll(some, lexemeBits(lexeme));
        for (const slug of actors) addBits(some, numbersOf(index.actors, slug));
        const whole = intersection(all.map(lexemeBits));
        if (whole) addAll(some, whole);
        return some;
      });
      return intersection(each) ?? emptyBits(most);
    };
    const has = (number: number) => {
      const own = changed.get(number);
      if (!own) return hasBit(bits(), number);
      return things.every(
        ({ any, all, actors, days }) =>
          any.some((lexeme) => hasLexeme(own, lexeme)) ||
          (all.length > 0 && all.every((lexeme) => hasLexeme(own, lexeme))) ||
          actors.some((slug) => hasNumber(index.actors, slug, number)) ||
          (days !== undefined && hasBit(numbersTouching(index, days.from, days.to), number)),
      );
    };
    // Under the times before they were read: where all was forgotten even so, what follows from them is never found again.
    const key = createHash('sha256').update(JSON.stringify(things)).digest('base64url');
    return { key: `${before} ${key}`, bits, has };
  }

  function clear(): void {
    times += 1;
    common.clear();
    asked.clear();
    changed.clear();
  }

  return {
    findThings,
    clear,
    async find(q, index) {
      const words = [...new Set(wordsOfText(q))].slice(0, MOST_WORDS);
      if (words.length === 0) return null;
      const slugs = await bearersOf(words);
      return findThings(
        words.map((word) => ({ any: [word], all: [], actors: slugs.get(word) ?? [] })),
        index,
      );
    },
    async renew(numbers) {
      if (numbers.length === 0) return true;
      if (changed.size + numbers.length > MOST_CHANGED) {
        clear();
        return false;
      }
      const lexemes = await findLexemesOf(await connect(), numbers);
      for (const number of numbers) changed.set(number, new Set(lexemes.get(number)));
      return true;
    },
    async prepare(client, most) {
      const before = times;
      const words = fitting(await findCommonLexemes(client, COMMON_PART, MOST_COMMON), most, COMMON_BYTES);
      const held = new Map(words.map((word) => [word.lexeme, gathering(word, most)]));
      const sought = new SoughtWords([...held.keys()]);
      for (let first = 0; first <= most && held.size > 0; first += AT_ONCE) {
        const begun = performance.now();
        const range = [first, Math.min(most, first + AT_ONCE - 1)] as const;
        for (const [lexeme, numbers] of await findNumbersWithin(client, range, sought)) {
          const own = held.get(lexeme);
          if (own) gather(own, numbers);
        }
        await pause(REST * (performance.now() - begun), undefined, { ref: false });
        // Behind the pause: also what is forgotten in the last one was read before.
        if (before !== times) return;
      }
      // The most frequent last, so that they stay where there is no room for all.
      for (const [lexeme, own] of [...held].reverse()) common.put(lexeme, gathered(own, most));
    },
  };
}
