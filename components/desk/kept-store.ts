/**
 * What was typed into the forms of the desk and not saved yet, in this browser: IndexedDB, because an article of two
 * million characters is more than localStorage takes in some browsers. A browser that refuses to store keeps nothing;
 * the form itself still holds what was typed.
 */

interface Slot {
  /** Id of the person who types: nobody else who signs in here sees it. */
  person: string;
  /** `actor`, `article` …; never a form with a password. */
  form: string;
  /** The record that the form changes, or `new`. */
  record: string;
}

export interface Kept {
  /** When it was typed, milliseconds. */
  at: number;
  /** The version of the record on which it was begun; null where there is none. */
  version: number | null;
  /** What the form parses before it takes it back. */
  values: unknown;
}

const DATABASE = 'dragoman';
const STORE = 'kept-forms';
/** A text of full length, with all else that a form may hold beside it. */
const LONGEST = 3_000_000;
const MOST_FORMS = 50;
const LONGEST_DAYS = 30;

const keyOf = ({ person, form, record }: Slot) => [person, form, record];

let opened: Promise<IDBDatabase> | null = null;

function asPromise<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  return opened;
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | null> {
  try {
    const database = await open();
    return await asPromise(work(database.transaction(STORE, mode).objectStore(STORE)));
  } catch {
    opened = null;
    return null;
  }
}

/** What is kept for a form, or null. */
export async function readKept(slot: Slot): Promise<Kept | null> {
  return ((await inStore('readonly', (store) => store.get(keyOf(slot)))) as Kept | undefined) ?? null;
}

/** Keeps what is typed in a form; null: it is saved or thrown away. */
export async function writeKept(slot: Slot, kept: Kept | null): Promise<void> {
  if (kept !== null && JSON.stringify(kept.values).length > LONGEST) return;
  if (kept === null) await inStore('readwrite', (store) => store.delete(keyOf(slot)));
  else await inStore('readwrite', (store) => store.put(kept, keyOf(slot)));
}

/** Forgets all that a person typed in this browser. */
export async function forgetPerson(person: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(IDBKeyRange.bound([person], [person, []])));
}

/** Forgets what is a month old, and the oldest where there is too much. */
export async function pruneKept(now: number): Promise<void> {
  const found: { key: IDBValidKey; at: number }[] = [];
  // One by one: together they may be large.
  for (const key of (await inStore('readonly', (store) => store.getAllKeys())) ?? []) {
    const kept = (await inStore('readonly', (store) => store.get(key))) as Kept | undefined;
    found.push({ key, at: kept?.at ?? 0 });
  }
  const byAge = found.sort((a, b) => b.at - a.at);
  const old = byAge.filter(({ at }, index) => index >= MOST_FORMS || at < now - LONGEST_DAYS * 86_400_000);
  for (const { key } of old) await inStore('readwrite', (store) => store.delete(key));
}
