/** Two actors that are one: what hangs on the one is hung on the other, and can be put back row by row. */
import type { ActorBelongings, MovedOfActor, PostRow } from '@/lib/domain/merge';
import { MOST_MOVED } from '@/lib/domain/merge';
import { countDraftsOf, renameInDrafts, supportsWith } from './actors-in-drafts';
import type { Queryable, Transaction } from './client';
import { toDayOrNull } from './dates';
import { keepEventWords } from './event-words';
import { type Affiliation, Prisma } from './generated/client';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

export interface LockedActor {
  id: string;
  slug: string;
  name: string;
  kind: string;
  version: number;
  merged: boolean;
  /** Titles of relationships of which it is a party. */
  relationships: string[];
}

/** Actors with these addresses, by address; nobody else changes them until the transaction ends. */
export async function lockActors(
  tx: Transaction,
  slugs: readonly string[],
): Promise<Map<string, LockedActor>> {
  await tx.$queryRaw`SELECT 1 FROM actor WHERE slug = ANY(${[...slugs]}) ORDER BY id FOR UPDATE`;
  return findActorsToMerge(tx, slugs);
}

/** The same without a lock, for the page that compares them. */
export async function findActorsToMerge(
  db: Queryable,
  slugs: readonly string[],
): Promise<Map<string, LockedActor>> {
  const titles = { select: { title: true }, take: 5 } as const;
  const rows = await db.actor.findMany({
    where: { slug: { in: [...slugs] } },
    include: { relationshipsA: titles, relationshipsB: titles },
  });
  return new Map(
    rows.map(({ id, slug, name, kind, version, mergedIntoId, relationshipsA, relationshipsB }) => [
      slug,
      {
        id,
        slug,
        name,
        kind,
        version,
        merged: mergedIntoId !== null,
        relationships: [...relationshipsA, ...relationshipsB].map(({ title }) => title),
      },
    ]),
  );
}

/**
 * Locks what a merge of an actor changes besides actors, before these: whoever publishes or revises takes drafts, then
 * events, then actors. What comes to it in the very moment is refused by the database, and the work begun anew.
 */
export async function lockAroundActor(tx: Transaction, slug: string): Promise<void> {
  const named = JSON.stringify([{ actorId: slug }]);
  await tx.$queryRaw`
    SELECT 1 FROM draft WHERE status = 'PENDING' AND proposal->'participants' @> ${named}::jsonb
    ORDER BY id LIMIT ${MOST_MOVED} FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM event WHERE id IN (SELECT p.event_id FROM participant p JOIN actor a ON a.id = p.actor_id
      WHERE a.slug = ${slug})
    ORDER BY id FOR UPDATE`;
}

/** The same for what a merge moved, before it is put back. */
export async function lockMoved(
  tx: Transaction,
  { drafts, events }: Pick<MovedOfActor, 'drafts' | 'events'>,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ANY(${ids(drafts)}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM event WHERE id = ANY(${ids(events)}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** How many rows hang on an actor. */
export async function countBelongings(db: Queryable, actorId: string): Promise<ActorBelongings> {
  const where = { actorId };
  return {
    names: await db.actorName.count({ where: { ...where, slip: false } }),
    posts: await db.affiliation.count({ where }),
    members: await db.affiliation.count({ where: { organisationId: actorId } }),
    events: await db.participant.count({ where }),
  };
}

async function moveNames(tx: Transaction, from: string, into: string): Promise<MovedOfActor['names']> {
  const [theirs, ours] = [
    await tx.actorName.findMany({ where: { actorId: from } }),
    await tx.actorName.findMany({ where: { actorId: into } }),
  ];
  const key = (row: { text: string; language: string; form: string }) =>
    JSON.stringify([row.text, row.language, row.form]);
  const known = new Set(ours.map(key));
  const moved = ids(theirs.filter((row) => !known.has(key(row))));
  const dropped = theirs.filter((row) => known.has(key(row))).map(({ actorId: _, ...row }) => row);
  await tx.actorName.deleteMany({ where: { id: { in: ids(dropped) } } });
  await tx.actorName.updateMany({ where: { id: { in: moved } }, data: { actorId: into } });
  return { moved, dropped };
}

const postRow = (row: Affiliation): PostRow => ({
  ...row,
  startsOn: toDayOrNull(row.startsOn),
  endsOn: toDayOrNull(row.endsOn),
});

/** Posts by which of their two ends is the actor; a post in itself, and one that is there already, is dropped. */
async function movePosts(
  tx: Transaction,
  end: 'actorId' | 'organisationId',
  from: string,
  into: string,
): Promise<MovedOfActor['posts']> {
  const [theirs, ours] = [
    await tx.affiliation.findMany({ where: { [end]: from } }),
    await tx.affiliation.findMany({ where: { [end]: into } }),
  ];
  const other = end === 'actorId' ? 'organisationId' : 'actorId';
  const key = (row: Affiliation) => JSON.stringify([row[other], row.office, row.fromEdtf, row.toEdtf]);
  const known = new Set(ours.map(key));
  const redundant = (row: Affiliation) => row[other] === into || known.has(key(row));
  const moved = ids(theirs.filter((row) => !redundant(row)));
  const dropped = theirs.filter(redundant);
  await tx.affiliation.deleteMany({ where: { id: { in: ids(dropped) } } });
  await tx.affiliation.updateMany({ where: { id: { in: moved } }, data: { [end]: into } });
  return { moved, dropped: dropped.map(postRow) };
}

type InEvents = Pick<MovedOfActor, 'participants' | 'events' | 'evidence'>;

async function moveParticipants(tx: Transaction, from: LockedActor, into: LockedActor): Promise<InEvents> {
  const theirs = await tx.participant.findMany({ where: { actorId: from.id } });
  const eventIds = [...new Set(theirs.map(({ eventId }) => eventId))];
  const ours = await tx.participant.findMany({
    where: { actorId: into.id, eventId: { in: eventIds } },
    select: { eventId: true, role: true },
  });
  const key = (row: { eventId: string; role: string }) => `${row.eventId} ${row.role}`;
  const known = new Set(ours.map(key));
  const moved = ids(theirs.filter((row) => !known.has(key(row))));
  const dropped = theirs.filter((row) => known.has(key(row))).map(({ actorId: _, ...row }) => row);
  const events = await tx.event.findMany({
    where: { id: { in: eventIds } },
    select: { id: true, version: true },
  });
  await tx.participant.deleteMany({ where: { id: { in: ids(dropped) } } });
  await tx.participant.updateMany({ where: { id: { in: moved } }, data: { actorId: into.id } });
  // Words that stood for the one stand for the other.
  const evidence = await tx.$queryRaw<{ id: string; supports: string }[]>`
    SELECT id::text AS id, supports FROM evidence
    WHERE event_id = ANY(${eventIds}::uuid[]) AND field LIKE 'participant:%'
      AND ${`actor:${from.slug}`} = ANY(string_to_array(supports, ' '))`;
  await tx.$executeRaw`
    UPDATE evidence SET supports = ${supportsWith(Prisma.sql`supports`, from.slug, into.slug)}
    WHERE id = ANY(${ids(evidence)}::uuid[])`;
  await keepEventWords(tx, eventIds);
  return { participants: { moved, dropped }, events, evidence };
}

export const SAYS = {
  country: true,
  cameoCode: true,
  wikidata: true,
  description: true,
  note: true,
  origin: true,
} as const;
export type Says = MovedOfActor['before'];

/** What one actor says of itself after another was merged into it. */
export const filled = (ours: Says, theirs: Says): Says => ({
  country: ours.country ?? theirs.country,
  cameoCode: ours.cameoCode ?? theirs.cameoCode,
  wikidata: ours.wikidata ?? theirs.wikidata,
  description: ours.description ?? theirs.description,
  note: ours.note ?? theirs.note,
  origin: 'curated',
});

/** Fills what the one that stands does not say of itself; answers what it said before. */
async function fillBlanks(
  tx: Transaction,
  from: LockedActor,
  into: LockedActor,
  editorId: string | null,
): Promise<MovedOfActor['before']> {
  const ours = await tx.actor.findUniqueOrThrow({ where: { id: into.id }, select: SAYS });
  const theirs = await tx.actor.findUniqueOrThrow({ where: { id: from.id }, select: SAYS });
  await tx.actor.update({
    where: { id: into.id },
    data: { ...filled(ours, theirs), version: { increment: 1 }, updatedById: editorId },
  });
  return ours;
}

/** Hangs all that is one actor's on another, and leads its address there. Null where it is more than can be undone. */
export async function moveActor(
  tx: Transaction,
  from: LockedActor,
  into: LockedActor,
  editorId: string | null,
): Promise<MovedOfActor | null> {
  const belongings = { ...(await countBelongings(tx, from.id)), drafts: await countDraftsOf(tx, from.slug) };
  if (Object.values(belongings).some((count) => count > MOST_MOVED / 4)) return null;
  const names = await moveNames(tx, from.id, into.id);
  const posts = await movePosts(tx, 'actorId', from.id, into.id);
  const members = await movePosts(tx, 'organisationId', from.id, into.id);
  const inEvents = await moveParticipants(tx, from, into);
  const drafts = await renameInDrafts(tx, from.slug, into.slug, null);
  const before = await fillBlanks(tx, from, into, editorId);
  const merged = await tx.actor.findMany({ where: { mergedIntoId: from.id }, select: { id: true } });
  const absorbed = ids(merged);
  await tx.actor.updateMany({ where: { id: { in: absorbed } }, data: { mergedIntoId: into.id } });
  await tx.actor.update({
    where: { id: from.id },
    data: { mergedIntoId: into.id, version: { increment: 1 }, updatedById: editorId },
  });
  return { names, posts, members, ...inEvents, drafts, before, absorbed };
}

/** The address of the actor that the one at this address was merged into, or null. */
export async function findMergedActor(db: Queryable, slug: string): Promise<string | null> {
  const row = await db.actor.findFirst({
    where: { slug },
    select: { mergedInto: { select: { slug: true } } },
  });
  return row?.mergedInto?.slug ?? null;
}
