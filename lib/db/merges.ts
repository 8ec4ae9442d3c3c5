/** What was merged and split, and what it takes to undo it. */
import type { MergeKind, MovedOfActor, MovedOfEvent } from '@/lib/domain/merge';
import { movedOfActorSchema, movedOfEventSchema } from '@/lib/domain/merge';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';

interface Made {
  /** The version of what stands that it made. */
  madeVersion: number;
  author: string;
}

export type NewMerge = Made &
  (
    | { kind: 'event'; fromId: string; intoId: string; moved: MovedOfEvent }
    | { kind: 'split'; fromId: string; moved: MovedOfEvent }
    | { kind: 'actor'; fromId: string; intoId: string; moved: MovedOfActor }
  );

/** Writes down what was done; answers its id. */
export async function insertMerge(tx: Transaction, merge: NewMerge): Promise<string> {
  const { kind, madeVersion, author, fromId, moved } = merge;
  const into = 'intoId' in merge ? merge.intoId : null;
  const ends =
    kind === 'actor'
      ? { actorFromId: fromId, actorIntoId: into }
      : { eventFromId: fromId, eventIntoId: into };
  const row = await tx.merge.create({
    data: { kind, madeVersion, author, moved, ...ends },
    select: { id: true },
  });
  return row.id;
}

interface End {
  id: string;
  slug: string;
}

export type LockedMerge = { id: string; madeVersion: number } & (
  | { kind: 'event'; from: End; into: End; moved: MovedOfEvent }
  | { kind: 'split'; from: End; moved: MovedOfEvent }
  | { kind: 'actor'; from: End; into: End; moved: MovedOfActor }
);

/** A merge that stands, which nobody else undoes until the transaction ends; null where there is none. */
export async function lockMerge(tx: Transaction, id: string): Promise<LockedMerge | null> {
  if (!isUuid(id)) return null;
  await tx.$queryRaw`SELECT 1 FROM merge WHERE id = ${id}::uuid FOR UPDATE`;
  const end = { select: { id: true, slug: true } } as const;
  const row = await tx.merge.findUnique({
    where: { id, undoneAt: null },
    include: { eventFrom: end, eventInto: end, actorFrom: end, actorInto: end },
  });
  if (!row) return null;
  const { madeVersion, moved } = row;
  if (row.kind === 'actor' && row.actorFrom && row.actorInto) {
    const ends = { from: row.actorFrom, into: row.actorInto };
    return { id, madeVersion, kind: 'actor', ...ends, moved: movedOfActorSchema.parse(moved) };
  }
  const from = row.eventFrom;
  if (!from) return null;
  const words = movedOfEventSchema.parse(moved);
  return row.eventInto
    ? { id, madeVersion, kind: 'event', from, into: row.eventInto, moved: words }
    : { id, madeVersion, kind: 'split', from, moved: words };
}

/** Writes down that a merge was undone. */
export async function closeMerge(tx: Transaction, id: string): Promise<void> {
  await tx.merge.update({ where: { id }, data: { undoneAt: new Date() } });
}

/** Whether another actor was merged into this one after its version `madeVersion`, and stands there. */
export async function hasLaterMerge(tx: Transaction, actorId: string, madeVersion: number): Promise<boolean> {
  const where = { actorIntoId: actorId, undoneAt: null, madeVersion: { gt: madeVersion } };
  return (await tx.merge.count({ where })) > 0;
}

export interface MergeLine {
  id: string;
  kind: MergeKind;
  /** What is gone, or of a split the event itself. */
  from: { slug: string; title: string };
  author: string;
  /** ISO date-time. */
  at: string;
}

const newest = {
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] satisfies Prisma.MergeOrderByWithRelationInput[],
  take: 20,
};

/** What was merged into an event, and split from it, and stands; the latest first, at most twenty. */
export async function listMergesOfEvent(db: Queryable, slug: string): Promise<MergeLine[]> {
  const rows = await db.merge.findMany({
    where: {
      undoneAt: null,
      OR: [
        { kind: 'event', eventInto: { slug } },
        { kind: 'split', eventFrom: { slug } },
      ],
    },
    ...newest,
    select: {
      id: true,
      kind: true,
      author: true,
      createdAt: true,
      eventFrom: { select: { slug: true, title: true } },
    },
  });
  return rows.flatMap(({ createdAt, eventFrom, ...row }) =>
    eventFrom ? [{ ...row, kind: row.kind as MergeKind, from: eventFrom, at: createdAt.toISOString() }] : [],
  );
}

/** What was merged into an actor and stands; the latest first, at most twenty. */
export async function listMergesOfActor(db: Queryable, slug: string): Promise<MergeLine[]> {
  const rows = await db.merge.findMany({
    where: { undoneAt: null, kind: 'actor', actorInto: { slug } },
    ...newest,
    select: { id: true, author: true, createdAt: true, actorFrom: { select: { slug: true, name: true } } },
  });
  return rows.flatMap(({ createdAt, actorFrom, ...row }) =>
    actorFrom
      ? [
          {
            ...row,
            kind: 'actor' as const,
            from: { slug: actorFrom.slug, title: actorFrom.name },
            at: createdAt.toISOString(),
          },
        ]
      : [],
  );
}
