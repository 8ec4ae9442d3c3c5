/** The rows of a file that an editor has looked through come in: all of them in one transaction, or none. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Queryable, Transaction } from '@/lib/db/client';
import { isWriteConflict, namesMergedActor } from '@/lib/db/errors';
import { listWaitingRows, type WaitingItem } from '@/lib/db/import-items';
import {
  claimEvents,
  type EventRow,
  type PreparedRows,
  prepareRows,
  type RowsWriting,
  writeDrafts,
} from '@/lib/db/import-writes';
import { type ImportDetail, moveImport } from '@/lib/db/imports';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { findSettings } from '@/lib/db/site-settings';
import { findUser } from '@/lib/db/users';
import { findChosenLanes, followLanes } from '@/lib/db/vocabulary';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { ImportAgain } from '@/lib/domain/import';
import { publishBlockers } from '@/lib/domain/publish-blockers';
import { needsAnother } from '../drafts/two-persons';
import { deed, type Editor, mayEdit } from '../editor';

/** Drafts are made within the database; events pass through here. */
const DRAFTS_AT_ONCE = 5_000;
const EVENTS_AT_ONCE = 1_000;
/** Rows that are looked at in one turn, which shall keep no visitor waiting. */
const A_TURN = 50;
/** Milliseconds of the transaction. */
const LONGEST = 20 * 60_000;

/** The import is not to go on: nothing is written. */
export class WritingStopped extends Error {}
/** Nothing is written, and the rows are looked at again: what they name was changed since, or the rule of two persons set. */
export class RowsChanged extends Error {
  constructor(readonly why: ImportAgain) {
    super(`The rows are looked at again: ${why}.`);
  }
}

export interface Writing {
  db: Database;
  found: ImportDetail & { claim: string };
  sender: Editor;
  stop: AbortSignal;
  /** How many rows are written so far. */
  onWritten: (rows: number) => void;
}

interface Written {
  stored: number;
  known: number;
}

/** Throws `WritingStopped` where it was cancelled, or whoever brought it in may not write any more. */
async function goOn(tx: Transaction, { stop, sender }: Writing): Promise<void> {
  if (stop.aborted) throw new WritingStopped('The import was stopped.');
  if (sender.id === null) return;
  const user = await findUser(tx, sender.id);
  if (!user || user.banned || !mayEdit(user)) throw new WritingStopped('The sender may not write any more.');
}

async function allDrafts(tx: Transaction, writing: Writing): Promise<Written> {
  const { found, sender, onWritten } = writing;
  const sum = { stored: 0, known: 0 };
  for (;;) {
    await goOn(tx, writing);
    const [next] = await listWaitingRows(tx, found.id, { after: 0, take: 1, blockedToo: true });
    if (!next) return sum;
    const after = next.position - 1;
    const rows = { after, upTo: after + DRAFTS_AT_ONCE, createdById: sender.id };
    const { stored, known } = await writeDrafts(tx, found.id, rows);
    sum.stored += stored;
    sum.known += known;
    onWritten(sum.stored);
  }
}

/** As they were kept, parsed a few at a turn. */
async function parsedRows(waiting: readonly WaitingItem[]): Promise<EventRow[]> {
  const rows: EventRow[] = [];
  for (const [at, { position, line, key, payload }] of waiting.entries()) {
    if (at > 0 && at % A_TURN === 0) await nextTurn();
    rows.push({ position, line, key: key ?? '', proposal: storedProposalSchema.parse(payload) });
  }
  return rows;
}

/** Throws `RowsChanged` where one of the rows cannot be published (any more). */
async function requirePublishable(db: Queryable, rows: readonly EventRow[]): Promise<void> {
  const proposals = rows.map(({ proposal }) => proposal);
  // Each once: what is asked for by name costs by the name.
  const named = new Map(
    proposals.flatMap(({ participants }) => participants.map((each) => [each.actorId, each] as const)),
  );
  const known = await listExistingSlugs(db, {
    participants: [...named.values()],
    relationships: [...new Set(proposals.flatMap(({ relationships }) => relationships))],
    topics: [...new Set(proposals.flatMap(({ topics }) => topics))],
  });
  for (const [at, proposal] of proposals.entries()) {
    if (at > 0 && at % A_TURN === 0) await nextTurn();
    if (publishBlockers(proposal, { ...known, hasArticle: false }).length > 0)
      throw new RowsChanged('changed');
  }
}

/** The next rows, ready to be written; null where none is left. */
async function prepareNext(
  { db, found }: Writing,
  after: number,
  writing: RowsWriting,
): Promise<PreparedRows | null> {
  const options = { after, take: EVENTS_AT_ONCE, blockedToo: false };
  const rows = await parsedRows(await listWaitingRows(db, found.id, options));
  if (rows.length === 0) return null;
  await requirePublishable(db, rows);
  return prepareRows(db, rows, writing);
}

async function allEvents(tx: Transaction, writing: Writing): Promise<Written> {
  const { found, sender, onWritten } = writing;
  const sum = { stored: 0, known: 0 };
  const lanes = await findChosenLanes(tx);
  const rows: RowsWriting = {
    author: { id: sender.id, name: sender.name },
    noteOf: ({ line }) => `Imported from ${found.fileName}, line ${line}.`,
    lanes,
  };
  const begin = (after: number) => {
    const next = prepareNext(writing, after, rows);
    next.catch(() => undefined);
    return next;
  };
  let ahead = begin(0);
  for (;;) {
    await goOn(tx, writing);
    const batch = await ahead;
    if (!batch) break;
    const write = await claimEvents(tx, found.id, batch, rows);
    const written = write();
    // Made ready by connections of their own while the database writes these: not sooner, or these wait for their turn.
    ahead = begin(batch.rows.at(-1)?.position ?? 0);
    const { stored, known } = await written;
    sum.stored += stored;
    sum.known += known;
    onWritten(sum.stored);
  }
  await followLanes(tx, lanes);
  return sum;
}

/** How often the rows are written at most in one turn, where others that write the same at the same time end it. */
const ATTEMPTS = 3;

async function writeAll(writing: Writing): Promise<Written> {
  const { db, found, sender } = writing;
  const { id, claim, choice, fileName } = found;
  const asEvents = choice?.as === 'events';
  return db.$transaction(
    async (tx) => {
      const written = asEvents ? await allEvents(tx, writing) : await allDrafts(tx, writing);
      if (asEvents && (await needsAnother(tx, sender, null))) throw new RowsChanged('another-person');
      await goOn(tx, writing);
      const told = { name: fileName, as: choice?.as ?? 'drafts', ...written };
      await recordAudit(tx, deed(sender, 'import.finish', 'import', id, told));
      // Whoever cancels meanwhile comes before this, and takes all of it back.
      if (!(await moveImport(tx, id, ['writing'], { status: 'done' }, { claim })))
        throw new WritingStopped('The import was cancelled.');
      return written;
    },
    { timeout: LONGEST, maxWait: 10_000 },
  );
}

/**
 * Writes the rows as the editor chose, and closes the import. Throws `WritingStopped` or `RowsChanged` with nothing written, and
 * what the database says where others write the same again and again: it is to be done once more. Killed at any moment it has
 * written nothing, and is begun anew by whoever takes the import next.
 */
export async function writeRows(writing: Writing): Promise<Written> {
  const { db, found, sender, onWritten } = writing;
  // At first without a lock, so that nobody who changes the settings waits for all rows.
  if (found.choice?.as === 'events' && sender.id !== null && (await findSettings(db)).twoPersons)
    throw new RowsChanged('another-person');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeAll(writing);
    } catch (error) {
      // Between the making ready of a row and its writing.
      if (namesMergedActor(error)) throw new RowsChanged('changed');
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
      onWritten(0);
    }
  }
}
