/** What a merge of actors moved is put back row by row, unless it was written anew since. */
import { isDeepStrictEqual } from 'node:util';
import type { MovedOfActor, PostRow } from '@/lib/domain/merge';
import { filled, SAYS, type Says } from './actor-merges';
import { renameInDrafts } from './actors-in-drafts';
import type { Transaction } from './client';
import { fromDay } from './dates';
import { keepEventWords } from './event-words';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

const fromPostRow = (row: PostRow) => ({
  ...row,
  startsOn: row.startsOn ? fromDay(row.startsOn) : null,
  endsOn: row.endsOn ? fromDay(row.endsOn) : null,
});

/** Whether an actor says of itself what it said right after another was merged into it, which still says what it did. */
async function saysAsFilled(tx: Transaction, from: string, into: string, before: Says): Promise<boolean> {
  const now = await tx.actor.findUniqueOrThrow({ where: { id: into }, select: SAYS });
  const theirs = await tx.actor.findUniqueOrThrow({ where: { id: from }, select: SAYS });
  return isDeepStrictEqual(now, filled(before, theirs));
}

export type PutBack = { ok: true } | { ok: false; changed: 'actor' | 'events'; title: string | null };

/** An event that has another version than it had, or null. */
async function findRevised(tx: Transaction, events: MovedOfActor['events']): Promise<string | null> {
  const rows = await tx.event.findMany({
    where: { id: { in: ids(events) } },
    select: { id: true, version: true, title: true },
  });
  const seen = new Map(events.map(({ id, version }) => [id, version]));
  return rows.find(({ id, version }) => seen.get(id) !== version)?.title ?? null;
}

/** Puts back what `moveActor` moved, unless the actor, or events in which it takes part, have been written anew since. */
export async function putActorBack(
  tx: Transaction,
  from: { id: string; slug: string },
  into: { id: string; slug: string },
  moved: MovedOfActor,
  editorId: string | null,
): Promise<PutBack> {
  const revised = await findRevised(tx, moved.events);
  if (revised !== null) return { ok: false, changed: 'events', title: revised };
  if (!(await saysAsFilled(tx, from.id, into.id, moved.before)))
    return { ok: false, changed: 'actor', title: null };
  await tx.actor.update({
    where: { id: from.id },
    data: { mergedIntoId: null, version: { increment: 1 }, updatedById: editorId },
  });
  await tx.actor.updateMany({ where: { id: { in: moved.absorbed } }, data: { mergedIntoId: from.id } });
  const counts = [
    [
      moved.names,
      await tx.actorName.updateMany({
        where: { id: { in: moved.names.moved }, actorId: into.id },
        data: { actorId: from.id },
      }),
    ],
    [
      moved.posts,
      await tx.affiliation.updateMany({
        where: { id: { in: moved.posts.moved }, actorId: into.id },
        data: { actorId: from.id },
      }),
    ],
    [
      moved.members,
      await tx.affiliation.updateMany({
        where: { id: { in: moved.members.moved }, organisationId: into.id },
        data: { organisationId: from.id },
      }),
    ],
    [
      moved.participants,
      await tx.participant.updateMany({
        where: { id: { in: moved.participants.moved }, actorId: into.id },
        data: { actorId: from.id },
      }),
    ],
  ] as const;
  if (counts.some(([rows, { count }]) => count !== rows.moved.length))
    return { ok: false, changed: 'actor', title: null };
  await tx.actorName.createMany({ data: moved.names.dropped.map((row) => ({ ...row, actorId: from.id })) });
  await tx.affiliation.createMany({
    data: [...moved.posts.dropped, ...moved.members.dropped].map(fromPostRow),
  });
  await tx.participant.createMany({
    data: moved.participants.dropped.map((row) => ({ ...row, actorId: from.id })),
  });
  for (const { id, supports } of moved.evidence)
    await tx.evidence.updateMany({ where: { id }, data: { supports } });
  await renameInDrafts(tx, into.slug, from.slug, moved.drafts);
  await tx.actor.update({
    where: { id: into.id },
    data: { ...moved.before, version: { increment: 1 }, updatedById: editorId },
  });
  await keepEventWords(tx, ids(moved.events));
  return { ok: true };
}
