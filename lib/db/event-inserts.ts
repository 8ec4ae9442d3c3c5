/** New events: made ready, one or many, and inserted with all that hangs on them in the caller's transaction. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Proposal } from '@/lib/domain/draft';
import { MOST_ARTICLES } from '@/lib/domain/merged-event';
import type { ChosenLanes } from '@/lib/domain/ontology';
import { eventSlug, freeSlug } from '@/lib/domain/slug';
import type { Queryable, Transaction } from './client';
import {
  type EventArticle,
  type EventKeys,
  eventColumns,
  type RowsAround,
  rowsAround,
  wordedEvent,
} from './event-rows';
import { rowOfWords } from './event-words';
import type { Prisma } from './generated/client';
import { newId } from './ids';
import { insertPacked, type PackedRows, packRows } from './insert-rows';
import { inStandingActors } from './standing-actors';
import { packTopics } from './topics';
import { findChosenLanes } from './vocabulary';

/** Who writes; `id` null for the program itself. */
export interface Author {
  id: string | null;
  name: string;
}

export interface NewEvent {
  /** Made from date and title where absent. */
  slug?: string;
  proposal: Proposal;
  /** The article from which it was read, or null. */
  articleId: string | null;
  author: Author;
  note?: string | null;
  /** What readers are told was corrected. */
  correction?: string | null;
}

/** `reason` is for editors, `note` is what readers are told at the event's address. */
export type Withdrawal = { reason: string; note: string | null };

/**
 * What a revision keeps: enough to show it and to bring it back; of a withdrawn event also why it was withdrawn then. Throws
 * `RangeError` where the event rests on more articles than could be read back.
 */
export function snapshotOf(
  proposal: Proposal,
  articles: readonly EventArticle[],
  withdrawal: Withdrawal | null,
) {
  if (articles.length > MOST_ARTICLES)
    throw new RangeError(`An event rests on ${MOST_ARTICLES} articles at most.`);
  return { proposal, articleIds: articles.map((article) => article.id), ...(withdrawal && { withdrawal }) };
}

export async function findKeys(tx: Queryable, proposals: readonly Proposal[]): Promise<EventKeys> {
  const actorSlugs = proposals.flatMap((proposal) =>
    proposal.participants.flatMap(({ actorId }) => (actorId ? [actorId] : [])),
  );
  const select = { id: true, slug: true };
  const actors = await tx.actor.findMany({ where: { slug: { in: [...new Set(actorSlugs)] } }, select });
  const slugs = [...new Set(proposals.flatMap((proposal) => proposal.relationships))];
  const relationships = await tx.relationship.findMany({ where: { slug: { in: slugs } }, select });
  return {
    actors: new Map(actors.map((row) => [row.slug, row.id])),
    relationships: new Map(relationships.map((row) => [row.slug, row.id])),
  };
}

export async function findArticles(
  tx: Queryable,
  ids: readonly string[],
): Promise<Map<string, EventArticle>> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, url: true, title: true, publisher: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Tables round an event, in the order in which they are written, each with a way to pack its rows. */
const AROUND = [
  (parts: readonly RowsAround[]) => packRows('event_relationship', allOf(parts, 'relationships')),
  (parts: readonly RowsAround[]) => packRows('participant', allOf(parts, 'participants')),
  (parts: readonly RowsAround[]) => packRows('evidence', allOf(parts, 'evidence')),
  (parts: readonly RowsAround[]) => packRows('source', allOf(parts, 'sources')),
  (parts: readonly RowsAround[]) => packRows('event_topic', allOf(parts, 'topics')),
  (parts: readonly RowsAround[]) => packRows('contradiction', allOf(parts, 'contradictions')),
];

const allOf = <Key extends keyof RowsAround>(parts: readonly RowsAround[], key: Key) =>
  parts.flatMap((part): RowsAround[Key][number][] => part[key]);

export function packAround(parts: readonly RowsAround[]): PackedRows[] {
  return AROUND.map((pack) => pack(parts)).filter((each) => each !== null);
}

/** The event's address, with a number where it is taken. */
async function newSlug(tx: Transaction, { date, title, relationships }: Proposal): Promise<string> {
  const base = eventSlug(date, title, relationships);
  const near = await tx.event.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  return freeSlug(base, new Set(near.map((row) => row.slug)));
}

/** Events on their way into the database: all that can be made of them while it still writes others. */
export interface PreparedEvents {
  made: { id: string; slug: string }[];
  /** In the order in which they are written. */
  tables: PackedRows[];
}

/** Events that are made in one turn: whoever asks for pages meanwhile is answered between two of them. */
const A_TURN = 50;

/** Numbers for so many events, which none has. */
async function takeNumbers(db: Queryable, count: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT nextval('event_number_seq')::int AS number FROM generate_series(1, ${count}::int)`;
  return rows.map(({ number }) => number);
}

/**
 * Makes all that many events are in rows. `lanes`: those on which types stand, unless they are to be looked up. Throws
 * `RangeError` where a proposal could not be published: no date, no type, an unknown actor or relationship.
 */
export async function prepareEvents(
  db: Queryable,
  asked: readonly (NewEvent & { slug: string })[],
  lanes?: ChosenLanes,
): Promise<PreparedEvents> {
  const proposals = await inStandingActors(
    db,
    asked.map((event) => event.proposal),
  );
  const keys = await findKeys(db, proposals);
  const known = await findArticles(
    db,
    asked.flatMap(({ articleId }) => (articleId ? [articleId] : [])),
  );
  const standing = lanes ?? (await findChosenLanes(db));
  const numbers = await takeNumbers(db, asked.length);
  const make = (
    { slug, articleId, author, note, correction, proposal: own }: (typeof asked)[number],
    at: number,
  ) => {
    const [id, number, proposal] = [newId(), numbers[at] ?? 0, proposals[at] ?? own];
    const article = articleId ? known.get(articleId) : undefined;
    if (articleId && !article) throw new RangeError(`There is no article ${articleId}.`);
    const articles = article ? [article] : [];
    const columns = eventColumns(proposal, articles, standing);
    return {
      event: { id, number, slug, ...columns },
      around: rowsAround(id, proposal, keys, articles, articleId),
      words: rowOfWords(wordedEvent(number, columns, proposal, articles)),
      revision: {
        id: newId(),
        eventId: id,
        version: 1,
        snapshot: snapshotOf(proposal, articles, null),
        note: note ?? null,
        correction: correction ?? null,
        authorId: author.id,
        author: author.name,
      },
    };
  };
  const rows: ReturnType<typeof make>[] = [];
  for (const [at, event] of asked.entries()) {
    if (at > 0 && at % A_TURN === 0) await nextTurn();
    rows.push(make(event, at));
  }
  const topics = packTopics(proposals.flatMap((proposal) => proposal.topics));
  const events = packRows(
    'event',
    rows.map(({ event }) => event),
  );
  const parts = rows.map((row) => row.around);
  const around: (PackedRows | null)[] = [];
  for (const pack of AROUND) {
    await nextTurn();
    around.push(pack(parts));
  }
  await nextTurn();
  const revisions = packRows(
    'revision',
    rows.map(({ revision }) => revision),
  );
  await nextTurn();
  const words = packRows(
    'event_words',
    rows.map((row) => row.words),
  );
  return {
    made: rows.map(({ event: { id, slug } }) => ({ id, slug })),
    tables: [topics, events, ...around, revisions, words].filter((each) => each !== null),
  };
}

/**
 * Writes events that were made ready, each with its first revision and what it can be found by. `more`: what is written in
 * the same statement. Throws as the database does where it refuses a row, as one of an actor that was merged since
 * (`isPassingConflict`).
 */
export async function insertPrepared(
  tx: Transaction,
  { made, tables }: PreparedEvents,
  more: readonly Prisma.Sql[] = [],
): Promise<{ id: string; slug: string }[]> {
  if (made.length > 0) await insertPacked(tx, tables, more);
  return made;
}

/** Writes many events, each with its first revision. Throws as `prepareEvents`. */
export async function insertEvents(
  tx: Transaction,
  asked: readonly (NewEvent & { slug: string })[],
): Promise<{ id: string; slug: string }[]> {
  return insertPrepared(tx, await prepareEvents(tx, asked));
}

/** Writes one event as version 1. Throws as `insertEvents`. */
export async function insertEvent(tx: Transaction, event: NewEvent): Promise<{ id: string; slug: string }> {
  const slug = event.slug ?? (await newSlug(tx, event.proposal));
  const [written] = await insertEvents(tx, [{ ...event, slug }]);
  if (!written) throw new Error('The event was not written.');
  return written;
}
