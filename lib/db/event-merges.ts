/** Events that are one, and sources taken out of an event: the rows of words, and where an address leads. */
import type { EvidenceRow } from '@/lib/domain/merge';
import type { Queryable, Transaction } from './client';
import { insertRows } from './insert-rows';
import { findStanding } from './standing-actors';

const wordColumns = {
  id: true,
  articleId: true,
  field: true,
  part: true,
  start: true,
  end: true,
  quote: true,
  rule: true,
  supports: true,
  stands: true,
} as const;

/** All words of an event, those that do not stand among them. */
export async function listEventWords(db: Queryable, eventId: string): Promise<EvidenceRow[]> {
  return db.evidence.findMany({ where: { eventId }, orderBy: { id: 'asc' }, select: wordColumns });
}

/** Adds words to an event; whether they stand is settled by its next version. */
export async function addEventWords(
  tx: Transaction,
  eventId: string,
  words: readonly EvidenceRow[],
): Promise<void> {
  await insertRows(
    tx,
    'evidence',
    words.map((row) => ({ ...row, eventId })),
  );
}

const ACTOR = 'actor:';

/** Makes the words of an event those that it had; those of an actor that was merged since are words of the one that stands. */
export async function putBackEventWords(
  tx: Transaction,
  eventId: string,
  words: readonly EvidenceRow[],
): Promise<void> {
  const namesOf = ({ field, supports }: EvidenceRow) =>
    field.startsWith('participant:') ? (supports?.split(' ') ?? []) : [];
  const slugs = words
    .flatMap(namesOf)
    .flatMap((one) => (one.startsWith(ACTOR) ? [one.slice(ACTOR.length)] : []));
  const standing = await findStanding(tx, [...new Set(slugs)]);
  const inStanding = (row: EvidenceRow): EvidenceRow => {
    const names = namesOf(row).map((one) => {
      const into = one.startsWith(ACTOR) ? standing.get(one.slice(ACTOR.length)) : undefined;
      return into === undefined ? one : `${ACTOR}${into}`;
    });
    return names.length > 0 ? { ...row, supports: [...new Set(names)].sort().join(' ') } : row;
  };
  await tx.evidence.deleteMany({ where: { eventId } });
  await addEventWords(tx, eventId, words.map(inStanding));
}

export interface LockedEvent {
  id: string;
  slug: string;
  title: string;
  version: number;
  withdrawn: boolean;
  /** It leads to another one. */
  merged: boolean;
  /** Id of a draft that waits to change it. */
  openDraft: string | null;
}

/**
 * Published or withdrawn events with these addresses, by address. Nobody else changes them until the transaction ends;
 * they are locked in the order of their keys, so that two who want the same two wait for each other in turn.
 */
export async function lockEvents(
  tx: Transaction,
  slugs: readonly string[],
): Promise<Map<string, LockedEvent>> {
  const rows = await tx.$queryRaw<
    { id: string; slug: string; title: string; version: number; withdrawn: boolean; merged: boolean }[]
  >`
    SELECT id::text AS id, slug, title, version, withdrawn_at IS NOT NULL AS withdrawn,
      merged_into_id IS NOT NULL AS merged
    FROM event WHERE slug = ANY(${[...slugs]}) ORDER BY id FOR UPDATE`;
  const drafts = await tx.draft.findMany({
    where: { status: 'PENDING', eventId: { in: rows.map(({ id }) => id) } },
    select: { id: true, eventId: true },
  });
  return new Map(
    rows.map((row) => [
      row.slug,
      { ...row, openDraft: drafts.find(({ eventId }) => eventId === row.id)?.id ?? null },
    ]),
  );
}

/** The address of one event leads to another from now on, and so do those that led to it; answers the ids of these. */
export async function leadEventTo(tx: Transaction, fromId: string, intoId: string): Promise<string[]> {
  const before = await tx.event.findMany({ where: { mergedIntoId: fromId }, select: { id: true } });
  const absorbed = before.map(({ id }) => id);
  // Sent on while the other does not lead anywhere itself.
  await tx.event.updateMany({ where: { id: { in: absorbed } }, data: { mergedIntoId: intoId } });
  const now = new Date();
  await tx.event.update({
    where: { id: fromId },
    data: {
      withdrawnAt: now,
      withdrawReason: null,
      withdrawNote: null,
      mergedIntoId: intoId,
      updatedAt: now,
    },
  });
  return absorbed;
}

/** Takes that back: the event stands before readers again. */
export async function leadEventHome(
  tx: Transaction,
  fromId: string,
  absorbed: readonly string[],
): Promise<void> {
  await tx.event.update({
    where: { id: fromId },
    data: { withdrawnAt: null, mergedIntoId: null, updatedAt: new Date() },
  });
  await tx.event.updateMany({ where: { id: { in: [...absorbed] } }, data: { mergedIntoId: fromId } });
}

/** The address of the public event that the one at this address was merged into, or null. */
export async function findMergedEvent(db: Queryable, slug: string): Promise<string | null> {
  const row = await db.event.findFirst({
    where: { slug },
    select: { mergedInto: { select: { slug: true } } },
  });
  return row?.mergedInto?.slug ?? null;
}

/** Locks drafts in the order of their keys. */
export async function lockDrafts(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Removes drafts of a split that wait as they were made; false where one of them was saved or closed since. */
export async function removeSplitDrafts(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({
    where: { id: { in: [...ids] }, status: 'PENDING', version: 1 },
  });
  return count === ids.length;
}
