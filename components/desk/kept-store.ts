/**
 * What was typed into the forms of the desk and not saved yet, in this browser: IndexedDB, because an article of two
 * million characters is more than localStorage takes in some browsers. A browser that refuses to store keeps nothing;
 * the form itself still holds what was typed.
 */

export interface Slot {
  /** Id of the person who types: nobody else who signs in here sees it. */
  person: string;
  /** `actor`, `article` …; never a form with a password. */
  form: string;
  /** The record that the form changes, or `new`. */
  record: string;
}

/** Where one of several open forms of a slot keeps its own text; without `key` that of a form which is open once. */
export interface Place extends Slot {
  key?: string;
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
/** Letters: also of a text that is far too long to be sent, which got into its field before the page ran. */
const LONGEST = 12_000_000;
const MOST_FORMS = 50;
const LONGEST_DAYS = 30;

const keyOf = ({ person, form, record, key }: Place) =>
  key === undefined ? [person, form, record] : [person, form, record, key];
/** All places of a slot. */
const rangeOf = (slot: Slot) => IDBKeyRange.bound(keyOf(slot), [...keyOf(slot), []]);

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
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    // Asked for at once: a page that is being closed does not live to see the answer, and with it would go the write.
    if (mode === 'readwrite') transaction.commit();
    return await asPromise(request);
  } catch {
    opened = null;
    return null;
  }
}

/** What is kept in a place, or null. */
export async function readKept(place: Place): Promise<Kept | null> {
  return ((await inStore('readonly', (store) => store.get(keyOf(place)))) as Kept | undefined) ?? null;
}

/** The places of a slot that hold something, the newest first. */
export async function listPlaces(slot: Slot): Promise<Place[]> {
  const found: { place: Place; at: number }[] = [];
  for (const key of (await inStore('readonly', (store) => store.getAllKeys(rangeOf(slot)))) ?? []) {
    const place = { ...slot, key: (key as string[])[3] };
    found.push({ place, at: (await readKept(place))?.at ?? 0 });
  }
  return found.sort((a, b) => b.at - a.at).map(({ place }) => place);
}

/** The records of which a form keeps something. */
export async function listKeptRecords({ person, form }: Omit<Slot, 'record'>): Promise<string[]> {
  const range = IDBKeyRange.bound([person, form], [person, form, []]);
  const keys = (await inStore('readonly', (store) => store.getAllKeys(range))) ?? [];
  return [...new Set(keys.flatMap((key) => (key as string[])[2] ?? []))];
}

/** How many forms of a person hold something that is not saved. */
export async function countKept(person: string): Promise<number> {
  const range = IDBKeyRange.bound([person], [person, []]);
  return (await inStore('readonly', (store) => store.count(range))) ?? 0;
}

/** Letters of all texts within nested values: how they would be written down (line ends, quotes) does not count. */
const lengthOf = (values: unknown): number => {
  if (typeof values === 'string') return values.length;
  if (typeof values !== 'object' || values === null) return 0;
  return Object.values(values).reduce((sum: number, value) => sum + lengthOf(value), 0);
};

/** Keeps what is typed in a form; null: it is saved or thrown away. */
export async function writeKept(place: Place, kept: Kept | null): Promise<void> {
  if (kept !== null && lengthOf(kept.values) > LONGEST) return;
  if (kept === null) await inStore('readwrite', (store) => store.delete(keyOf(place)));
  else await inStore('readwrite', (store) => store.put(kept, keyOf(place)));
}

/** Forgets what is kept in a place, unless something was typed there since `at`; false where something was. */
export async function forgetKept(place: Place, at: number): Promise<boolean> {
  try {
    const store = (await open()).transaction(STORE, 'readwrite').objectStore(STORE);
    const kept = (await asPromise(store.get(keyOf(place)))) as Kept | undefined;
    if (kept && kept.at !== at) return false;
    await asPromise(store.delete(keyOf(place)));
    return true;
  } catch {
    opened = null;
    return false;
  }
}

/** Forgets all that any form keeps for a slot. */
export async function forgetSlot(slot: Slot): Promise<void> {
  await inStore('readwrite', (store) => store.delete(rangeOf(slot)));
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
