/**
 * What an answer was made of: all that was read for it, noted as it is read. Asked again, it tells whether the answer would be
 * made the same now, for a fraction of what making it costs; nothing has to be told what a change makes old.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** One thing that was read. */
interface Reading {
  /** Asks once more; answers a digest. */
  again: () => Promise<string>;
  /** The digest of what it answered. */
  was: string;
}

/** More are asked no faster than an answer is made. */
const MOST_READINGS = 40;
/** Asked again at once: others wait for the database, too. */
const AT_ONCE = 4;

const sha1 = (bytes: Uint8Array | string) => createHash('sha1').update(bytes).digest('base64');

const plain = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? sha1(value)
    : value instanceof Map || value instanceof Set
      ? [...value]
      : typeof value === 'bigint'
        ? `${value}n`
        : value;

/** Of things that are given again and again, as long as they live. */
const digests = new WeakMap<object, string>();

/** A short text that is another where the value is another; of maps and sets, too. */
function digestOf(value: unknown, isKept = false): string {
  const known = isKept && typeof value === 'object' && value !== null ? digests.get(value) : undefined;
  if (known !== undefined) return known;
  const digest = sha1(JSON.stringify(value, plain) ?? 'undefined');
  if (isKept && typeof value === 'object' && value !== null) digests.set(value, digest);
  return digest;
}

/** Everything that was read while one answer was made. */
export class MadeOf {
  private readings: Reading[] | null = [];

  note(again: () => Promise<string>, was: string): void {
    if (this.readings && this.readings.length >= MOST_READINGS) this.readings = null;
    this.readings?.push({ again, was });
  }

  /** Something went into the answer that cannot be asked for again, or asking failed. */
  giveUp(): void {
    this.readings = null;
  }

  /** Whether asking again costs less than making the answer anew: not where that is one question, and not where some cannot be asked. */
  isWorthAsking(): boolean {
    return this.readings !== null && this.readings.length > 1;
  }

  /** How many things were read. */
  get size(): number {
    return this.readings?.length ?? 0;
  }

  /** Asks everything again until something is not as it was: whether all of it is. False where anything fails. */
  async holds(): Promise<boolean> {
    const readings = this.readings ?? [];
    for (let at = 0; at < readings.length; at += AT_ONCE) {
      const some = readings
        .slice(at, at + AT_ONCE)
        .map(({ again, was }) => withoutNotes(async () => (await again()) === was));
      const same = await Promise.all(some).catch(() => [false]);
      if (!same.every(Boolean)) return false;
    }
    return this.readings !== null;
  }
}

// Next bundles this file for itself; the door and the pages have to see the same notes.
const shared = globalThis as { dragomanNotes?: AsyncLocalStorage<MadeOf | null> };
shared.dragomanNotes ??= new AsyncLocalStorage<MadeOf | null>();
const notes = shared.dragomanNotes;

/** Makes an answer, whose readings are noted in `madeOf`. */
export const notingIn = <Answer>(madeOf: MadeOf | null, make: () => Answer): Answer =>
  notes.run(madeOf, make);

/** Does what is not read for the present answer alone: it is noted as one thing, or not at all. */
export const withoutNotes = <Answer>(work: () => Answer): Answer => notes.run(null, work);

/** The present answer cannot be told by its readings. */
export const cannotBeAskedAgain = (): void => notes.getStore()?.giveUp();

/** What has no digest, as it holds itself, is an answer all the same; it is not given again. */
function note(madeOf: MadeOf, answer: unknown, again: () => Promise<string>, isKept: boolean): void {
  try {
    madeOf.note(again, digestOf(answer, isKept));
  } catch {
    madeOf.giveUp();
  }
}

/**
 * Reads something that the present answer is made of; what is read within is part of it. `isKept`: it answers the same object
 * again and again, which then has to be looked at once.
 */
export async function reading<Answer>(ask: () => Promise<Answer>, { isKept = false } = {}): Promise<Answer> {
  const madeOf = notes.getStore();
  if (!madeOf) return ask();
  try {
    const answer = await withoutNotes(ask);
    note(madeOf, answer, async () => digestOf(await ask(), isKept), isKept);
    return answer;
  } catch (error) {
    madeOf.giveUp();
    throw error;
  }
}
