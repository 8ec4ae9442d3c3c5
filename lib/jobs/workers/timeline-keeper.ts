/** Keeps the index of events: loads it, brings it up to date before each answer, and finds what readers see of what is shown. */

import { type EventChange, followTimeline } from '@/lib/db/timeline-changes';
import { type Client, type NoteQuery, openConnection } from '@/lib/db/timeline-client';
import { type Followed, loadTimeline, REMOVED_FOR } from '@/lib/db/timeline-load';
import { findTimelineRelationship, findTimelineRows } from '@/lib/db/timeline-rows';
import { listenForMadeWords } from '@/lib/db/timeline-words';
import { placeKey } from '@/lib/domain/event-terms';
import { appended, putInOrder } from '@/lib/timeline/index/columns';
import {
  applyChanges,
  type EventIndex,
  emptyIndex,
  makeRoom,
  notePublisher,
  openRelationship,
  type RelationshipIndex,
  relationshipsIn,
} from '@/lib/timeline/index/event-index';
import { loadPosting, settlePostings } from '@/lib/timeline/index/postings';
import { type KeptWords, keepWords } from './timeline-words';

/** Events of which the summary is held, as JSON. */
const HELD = 12_000;
/** Milliseconds after many changes in which there are no others. */
const QUIET = 30_000;
/** Milliseconds without a look at the changes after which all is read anew, because removals may be forgotten. */
const TOO_LONG = (REMOVED_FOR - 1) * 86_400_000;

export interface Keeper {
  /** The index as of a moment after the call. Throws what the database says. */
  current(): Promise<EventIndex>;
  /** A relationship of the index, also one made a moment ago; null where there is none. */
  find(index: EventIndex, slug: string): Promise<RelationshipIndex | null>;
  /** Summaries as JSON by number; null where one of them is not published any more, and all has to be asked again. */
  summaries(numbers: readonly number[]): Promise<Map<number, string> | null>;
  names(slugs: { actors?: readonly string[]; topics?: readonly string[] }): Promise<Map<string, string>>;
  words: KeptWords;
}

/** Told while nobody can be answered for as long as it takes, and when that is over. */
type Say = (state: 'loading' | 'ready') => void;

async function load(client: Client): Promise<{ index: EventIndex; followed: Followed }> {
  const index = emptyIndex();
  const followed = await loadTimeline(client, {
    relationship: ({ slug, parties }, events) => openRelationship(index, slug, parties, events),
    events(slug, rows) {
      for (let at = 0; at < rows.length; at += 4) index.most = Math.max(index.most, rows[at] ?? 0);
      const relationship = slug === '' ? index.unrelated : index.relationships.get(slug);
      if (relationship) relationship.columns = appended(relationship.columns, rows);
    },
    posting(field, value, numbers) {
      if (field === 'actor') loadPosting(index.actors, value, numbers);
      else if (field === 'topic') loadPosting(index.topics, value, numbers);
      else {
        const key = field === 'place' ? placeKey(value) : notePublisher(index, value);
        if (key) loadPosting(field === 'place' ? index.places : index.sources, key, numbers);
      }
    },
  });
  for (const relationship of relationshipsIn(index)) putInOrder(relationship.columns);
  for (const postings of [index.actors, index.topics, index.sources, index.places]) settlePostings(postings);
  makeRoom(index);
  return { index, followed };
}

export function openKeeper(url: string, say: Say, note?: NoteQuery): Keeper {
  const connect = () => openConnection(url, undefined, note);
  // Questions of visitors do not stand behind a load or a long row of changes.
  const [follow, rows] = [connect(), connect()];
  let held: { index: EventIndex; followed: Followed; at: number } | null = null;
  let [running, next]: [Promise<EventIndex> | null, Promise<EventIndex> | null] = [null, null];
  const summaries = new Map<number, string>();
  /** Counts changes, so that no summary is held that was read before one of them. */
  let changes = 0;
  let told: 'loading' | 'ready' = 'loading';
  let soon: NodeJS.Timeout | null = null;
  let listening: Client | null = null;
  const words = keepWords(rows.connect);

  function tell(state: typeof told): void {
    if (state !== told) say(state);
    told = state;
  }

  async function apply(index: EventIndex, changed: EventChange[], removed: number[]): Promise<void> {
    for (const slug of new Set(changed.flatMap(({ relationships }) => relationships)))
      await find(index, slug);
    const numbers = [...changed.map(({ number }) => number), ...removed];
    if (!(await words.renew(numbers))) prepareSoon(index);
    changes += 1;
    for (const number of numbers) summaries.delete(number);
    try {
      applyChanges(index, changed, removed);
    } catch (error) {
      // Half of a change is in it: the next question has all loaded anew.
      held = null;
      throw error;
    }
  }

  async function prepareWords(index: EventIndex): Promise<void> {
    const own = connect();
    try {
      await words.prepare(await own.connect(), index.most);
    } catch {
      // They are read when they are asked for.
    } finally {
      await own.close();
    }
  }

  /** Once the many changes are over, of which the last is told last. */
  function prepareSoon(index: EventIndex): void {
    if (soon) clearTimeout(soon);
    soon = setTimeout(() => void prepareWords(index), QUIET);
    soon.unref();
  }

  function forgetWords(): void {
    words.clear();
    if (held) prepareSoon(held.index);
  }

  /** The connection, by which it is also told that words were made of events that are known already. */
  async function followed(): Promise<Client> {
    const client = await follow.connect();
    if (client === listening) return client;
    await listenForMadeWords(client, forgetWords);
    listening = client;
    // While nobody listened some may have been made.
    forgetWords();
    return client;
  }

  async function update(): Promise<EventIndex> {
    const client = await followed();
    if (held && performance.now() - held.at < TOO_LONG) {
      const { index } = held;
      const now = await followTimeline(client, held.followed, {
        many: () => tell('loading'),
        some: (changed, removed) => apply(index, changed, removed),
      });
      if (now) {
        held = { index, followed: now, at: performance.now() };
        return index;
      }
    }
    // The old one goes first, so that never two of them are held.
    held = null;
    changes += 1;
    summaries.clear();
    words.clear();
    tell('loading');
    held = { ...(await load(client)), at: performance.now() };
    if (soon) clearTimeout(soon);
    void prepareWords(held.index);
    return held.index;
  }

  const begin = () => update().finally(() => tell('ready'));

  /** Those who ask while one check runs share the next, which sees all that was committed before they asked. */
  function current(): Promise<EventIndex> {
    if (!running) {
      running = begin().finally(() => {
        running = next;
        next = null;
      });
      return running;
    }
    next ??= running.then(begin, begin).finally(() => {
      running = next;
      next = null;
    });
    return next;
  }

  async function find(index: EventIndex, slug: string): Promise<RelationshipIndex | null> {
    const there = index.relationships.get(slug);
    if (there) return there;
    const found = await findTimelineRelationship(await rows.connect(), slug);
    return found && openRelationship(index, found.slug, found.parties);
  }

  return {
    current,
    find,
    words,
    async summaries(numbers) {
      const answer = new Map<number, string>();
      const missing: number[] = [];
      for (const number of numbers) {
        const json = summaries.get(number);
        if (json === undefined) missing.push(number);
        else {
          // Behind all others, so that those in front are the longest unused.
          summaries.delete(number);
          summaries.set(number, json);
          answer.set(number, json);
        }
      }
      if (missing.length === 0) return answer;
      const before = changes;
      const { events } = await findTimelineRows(await rows.connect(), {
        numbers: missing,
        actors: [],
        topics: [],
      });
      for (const [number, json] of events) {
        answer.set(number, json);
        if (before === changes) summaries.set(number, json);
      }
      for (const oldest of summaries.keys()) {
        if (summaries.size <= HELD) break;
        summaries.delete(oldest);
      }
      return events.size === missing.length ? answer : null;
    },
    async names({ actors = [], topics = [] }) {
      const found = await findTimelineRows(await rows.connect(), { numbers: [], actors, topics });
      return new Map([...found.actors, ...found.topics]);
    },
  };
}
