/** Rows of a file become drafts or events, a batch at a time within the transaction of the caller. */
import type { Proposal } from '@/lib/domain/draft';
import type { ChosenLanes } from '@/lib/domain/ontology';
import { eventSlug } from '@/lib/domain/slug';
import type { Queryable, Transaction } from './client';
import { type Author, insertPrepared, type PreparedEvents, prepareEvents } from './event-inserts';
import { Prisma } from './generated/client';
import { insertUnlessThere, packRows } from './insert-rows';

export interface RowsWritten {
  stored: number;
  /** Came in with another file since they were looked at. */
  known: number;
}

/** New rows between two positions (the first not among them) become drafts of `createdById`. */
export async function writeDrafts(
  tx: Transaction,
  importId: string,
  { after, upTo, createdById }: { after: number; upTo: number; createdById: string | null },
): Promise<RowsWritten> {
  // Thousands meet thousands: where the statistics are older than the rows, one by one would take minutes.
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`;
  const stored = await tx.$executeRaw`
    WITH item AS MATERIALIZED (
      SELECT position, key, payload FROM import_item
      WHERE import_id = ${importId}::uuid AND outcome = 'new' AND position > ${after} AND position <= ${upTo}
    ), fresh AS (
      INSERT INTO imported_row (key, kind, record)
      SELECT key, 'draft', gen_random_uuid()::text FROM item ORDER BY key ON CONFLICT (key) DO NOTHING RETURNING key, record
    ), written AS (
      INSERT INTO draft (id, title, proposal, created_by_id, updated_by_id)
      SELECT f.record::uuid, i.payload->>'title', i.payload::jsonb, ${createdById}, ${createdById}
      FROM fresh f JOIN item i USING (key) ORDER BY i.position
    )
    UPDATE import_item AS i SET outcome = 'stored', payload = NULL, record = 'draft ' || f.record
    FROM fresh f WHERE i.import_id = ${importId}::uuid AND i.position > ${after} AND i.position <= ${upTo} AND i.key = f.key`;
  return { stored, known: await settleKnown(tx, importId, after, upTo) };
}

/** What is still new between the positions came in with another file. */
function settleKnown(tx: Transaction, importId: string, after: number, upTo: number): Promise<number> {
  return tx.$executeRaw`
    UPDATE import_item AS i SET outcome = 'known', payload = NULL, record = r.kind || ' ' || r.record
    FROM imported_row r
    WHERE i.import_id = ${importId}::uuid AND i.position > ${after} AND i.position <= ${upTo}
      AND i.outcome = 'new' AND r.key = i.key`;
}

export interface EventRow {
  position: number;
  line: number;
  key: string;
  proposal: Proposal;
}

/** Hexadecimal digits of a row's key that its address carries. */
const KEY_DIGITS = 16;

/**
 * The address of an event that was a row of a file. It ends in letters of the row's key, so that it is taken by nobody
 * else, and who publishes an event of the same title meanwhile waits for no import.
 */
function slugOfRow({ key, proposal: { date, title, relationships } }: EventRow): string {
  const letters = BigInt(`0x${key.slice(0, KEY_DIGITS)}`).toString(36);
  return `${eventSlug(date, title, relationships)}-${letters}`;
}

/** Who writes, what the first revision notes, on which lanes types stand. */
export interface RowsWriting {
  author: Author;
  noteOf(row: EventRow): string;
  lanes: ChosenLanes;
}

/** Rows on their way to being events. */
export interface PreparedRows {
  rows: readonly EventRow[];
  events: PreparedEvents;
}

/** Makes all that rows become as events. Throws as `prepareEvents`. */
export async function prepareRows(
  db: Queryable,
  rows: readonly EventRow[],
  { author, noteOf, lanes }: RowsWriting,
): Promise<PreparedRows> {
  const asked = rows.map((row) => ({
    slug: slugOfRow(row),
    proposal: row.proposal,
    articleId: null,
    author,
    note: noteOf(row),
  }));
  return { rows, events: await prepareEvents(db, asked, lanes) };
}

/**
 * Claims the keys of rows for this import, and answers how these rows become public events, each with its first revision.
 * Those that came in meanwhile are left as they are.
 */
export async function claimEvents(
  tx: Transaction,
  importId: string,
  { rows, events }: PreparedRows,
  writing: RowsWriting,
): Promise<() => Promise<RowsWritten>> {
  const claims = rows.map(({ key, position }, at) => ({
    key,
    position,
    record: events.made[at]?.slug ?? '',
  }));
  // In one order, so that two who bring the same rows wait for each other and not both.
  const packed = packRows(
    'imported_row',
    claims
      .map(({ key, record }) => ({ key, kind: 'event', record }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
  const isFresh = packed ? await insertUnlessThere(tx, packed, 'key', 'key') : new Set();
  const all = isFresh.size === rows.length;
  const written = all ? claims : claims.filter(({ key }) => isFresh.has(key));
  const own = all
    ? events
    : (
        await prepareRows(
          tx,
          rows.filter(({ key }) => isFresh.has(key)),
          writing,
        )
      ).events;
  const [first, last] = [rows[0]?.position ?? 1, rows.at(-1)?.position ?? 0];
  // Between two positions, or PostgreSQL looks through all rows of the file for each of its batches.
  const settled = Prisma.sql`
    UPDATE import_item AS i SET outcome = 'stored', payload = NULL, record = 'event ' || w.record
    FROM unnest(${written.map(({ position }) => position)}::int[], ${written.map(({ record }) => record)}::text[])
      AS w (position, record)
    WHERE i.import_id = ${importId}::uuid AND i.position BETWEEN ${first} AND ${last} AND i.position = w.position`;
  return async () => {
    await insertPrepared(tx, own, [settled]);
    if (all) return { stored: rows.length, known: 0 };
    return { stored: written.length, known: await settleKnown(tx, importId, first - 1, last) };
  };
}
