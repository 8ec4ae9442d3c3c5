/** The starter data: what is missing is added, what no editor has touched is brought up to date. */
import { join } from 'node:path';
import { recordAudit } from './audit';
import type { Database, Transaction } from './client';
import { constraintOf } from './errors';
import { SeedError } from './seed-actor-row';
import { seedActors } from './seed-actors';
import { seedEvents } from './seed-events';
import { readSeedData, type SeedData } from './seed-files';

/** prisma/seed-data of the running program. */
export const SEED_FOLDER = join(process.cwd(), 'prisma', 'seed-data');

/** Rows written by a run; all 0 where everything was there and as the files have it. */
export interface SeedReport {
  actors: number;
  relationships: number;
  topics: number;
  events: number;
  drafts: number;
  /** Actors and events that were brought up to date. */
  renewed: number;
  /** Slugs of actors and events that the files tell otherwise, left as editors made them. */
  kept: string[];
}

async function seedRelationships(tx: Transaction, { relationships }: SeedData): Promise<number> {
  const present = await tx.relationship.findMany({ select: { slug: true } });
  const known = new Set(present.map((row) => row.slug));
  const fresh = relationships.filter(({ id }) => !known.has(id));
  const actors = await tx.actor.findMany({ select: { id: true, slug: true, mergedIntoId: true } });
  const ids = new Map(actors.map((row) => [row.slug, row.mergedIntoId ?? row.id]));
  const rows = fresh.map(({ id, parties, title, description }) => {
    // The database keeps a pair in the order of its keys.
    const [actorAId = '', actorBId = ''] = parties.map((party) => ids.get(party) ?? '').sort();
    return { slug: id, title, description, actorAId, actorBId };
  });
  // Of parties that are one by now there is none, and a pair that editors have given another name is there.
  const data = rows.filter(({ actorAId, actorBId }) => actorAId !== actorBId);
  const { count } = await tx.relationship.createMany({ data, skipDuplicates: true });
  return count;
}

async function loadAll(tx: Transaction, data: SeedData): Promise<SeedReport> {
  const actors = await seedActors(tx, data.actors);
  const relationships = await seedRelationships(tx, data);
  const { count: topics } = await tx.topic.createMany({ data: data.topics, skipDuplicates: true });
  const events = await seedEvents(tx, data);
  const written = {
    actors: actors.added,
    relationships,
    topics,
    events: events.added,
    drafts: events.drafts,
    renewed: actors.renewed + events.renewed,
  };
  const kept = [...actors.kept, ...events.kept];
  if (Object.values(written).some((count) => count > 0)) {
    await recordAudit(tx, {
      actorId: null,
      actor: 'seed',
      action: 'database.seeded',
      subject: 'database',
      subjectId: 'starter-data',
      details: { ...written, kept: kept.length },
    });
    // PostgreSQL by itself comes to it within a minute, and until then reads these tables from end to end.
    await tx.$executeRaw`ANALYZE actor, actor_name, affiliation, article, event, event_relationship, event_topic, event_words,
      evidence, participant, relationship, revision, source`;
  }
  return { ...written, kept };
}

/**
 * Loads the starter data of `folder` in one transaction: adds the rows that are missing, by slug, and brings up to
 * date those that stand as this program wrote them. What an editor has changed, withdrawn or has in work stays as it
 * is, and a second run changes nothing. Throws `SeedError` naming file, row, field and reason where a row is wrong.
 */
export async function seedDatabase(db: Database, folder: string = SEED_FOLDER): Promise<SeedReport> {
  const data = await readSeedData(folder);
  try {
    return await db.$transaction((tx) => loadAll(tx, data), { timeout: 120_000, maxWait: 10_000 });
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint) throw new SeedError(`The database refused a row of the starter data: ${constraint}.`);
    throw error;
  }
}

/** True while the database knows nobody of the world lists, as one filled before there were any. */
export async function lacksWorld(db: Database): Promise<boolean> {
  return !(await db.actor.findFirst({ where: { origin: 'reference' }, select: { id: true } }));
}

/** True while the database holds no actor, relationship or event. */
export async function isEmpty(db: Database): Promise<boolean> {
  const [actor, relationship, event] = await Promise.all([
    db.actor.findFirst({ select: { id: true } }),
    db.relationship.findFirst({ select: { id: true } }),
    db.event.findFirst({ select: { id: true } }),
  ]);
  return !actor && !relationship && !event;
}
