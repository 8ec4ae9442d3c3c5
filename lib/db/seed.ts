/** The starter data, loaded once: what is there already stays as it is. */
import { join } from 'node:path';
import { capacityOf, postsDuring } from '@/lib/domain/affiliation';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { foldName } from '@/lib/domain/fold-name';
import { recordAudit } from './audit';
import type { Database, Transaction } from './client';
import { fromDay } from './dates';
import { constraintOf } from './errors';
import { insertEvents } from './event-writes';
import { idOfName, newId } from './ids';
import { readSeedData, type SeedActor, type SeedData, SeedError, type SeedEvent } from './seed-files';

const SEED_FOLDER = join(process.cwd(), 'prisma', 'seed-data');

/** Rows written by a run; all 0 where everything was there. */
export interface SeedReport {
  actors: number;
  relationships: number;
  topics: number;
  events: number;
  drafts: number;
}

function bounds(from: string | null, to: string | null) {
  const start = from ? parseEdtfDate(from) : null;
  const end = to ? parseEdtfDate(to) : null;
  return {
    startsOn: start?.ok ? start.date.startsOn : null,
    endsOn: end?.ok ? end.date.endsOn : null,
  };
}

async function missing<T extends { slug: string }>(
  rows: readonly T[],
  present: Promise<{ slug: string }[]>,
): Promise<T[]> {
  const known = new Set((await present).map((row) => row.slug));
  return rows.filter((row) => !known.has(row.slug));
}

async function idsBySlug(rows: Promise<{ id: string; slug: string }[]>): Promise<Map<string, string>> {
  return new Map((await rows).map((row) => [row.slug, row.id]));
}

async function seedActors(tx: Transaction, actors: readonly SeedActor[]): Promise<number> {
  const rows = actors.map((actor) => ({ ...actor, slug: actor.id }));
  const fresh = await missing(rows, tx.actor.findMany({ select: { slug: true } }));
  await tx.actor.createMany({
    data: fresh.map(({ slug, kind, name, country, cameoCode, description, note }) => ({
      id: newId(),
      slug,
      kind,
      name,
      country,
      cameoCode,
      description: description ?? null,
      note: note ?? null,
    })),
  });
  const ids = await idsBySlug(tx.actor.findMany({ select: { id: true, slug: true } }));
  const idOf = (slug: string) => ids.get(slug) ?? '';
  await tx.actorName.createMany({
    data: fresh.flatMap(({ slug, name, aliases }) =>
      [{ value: name, lang: 'en', kind: undefined }, ...aliases].map(({ value, lang, kind }) => ({
        actorId: idOf(slug),
        text: value,
        language: lang,
        folded: foldName(value),
        slip: kind !== undefined,
      })),
    ),
    skipDuplicates: true,
  });
  await tx.affiliation.createMany({
    data: fresh.flatMap(({ slug, affiliations }) =>
      affiliations.map((post) => {
        const { startsOn, endsOn } = bounds(post.from, post.to);
        if (startsOn && endsOn && endsOn < startsOn)
          throw new SeedError(
            `actors.json, "${slug}", field affiliations: "${post.role}" ends before it starts.`,
          );
        return {
          actorId: idOf(slug),
          organisationId: idOf(post.of),
          office: post.role,
          fromEdtf: post.from,
          toEdtf: post.to,
          startsOn: startsOn && fromDay(startsOn),
          endsOn: endsOn && fromDay(endsOn),
          confirmed: post.confidence === 'confirmed-in-source',
          sourceUrl: post.sourceUrl ?? null,
          note: post.note ?? null,
        };
      }),
    ),
  });
  return fresh.length;
}

async function seedRelationships(tx: Transaction, { relationships }: SeedData): Promise<number> {
  const rows = relationships.map((relationship) => ({ ...relationship, slug: relationship.id }));
  const fresh = await missing(rows, tx.relationship.findMany({ select: { slug: true } }));
  const ids = await idsBySlug(tx.actor.findMany({ select: { id: true, slug: true } }));
  await tx.relationship.createMany({
    data: fresh.map(({ slug, parties, title, description }) => {
      // The database keeps a pair in the order of its keys.
      const [actorAId = '', actorBId = ''] = parties.map((party) => ids.get(party) ?? '').sort();
      return { slug, title, description, actorAId, actorBId };
    }),
  });
  return fresh.length;
}

/** Names a ministry's people after their state, as readers know them. */
function actsFor(slug: string, actors: ReadonlyMap<string, SeedActor>): string {
  const actor = actors.get(slug);
  const state = actor?.kind === 'ministry' ? actors.get(actor.affiliations[0]?.of ?? '') : undefined;
  return (state ?? actor)?.name ?? slug;
}

function proposalOf(event: SeedEvent, actors: ReadonlyMap<string, SeedActor>): Proposal {
  const span = bounds(event.date, event.date);
  const capacity = (participant: SeedEvent['participants'][number]) => {
    const actor = actors.get(participant.actorId);
    const held =
      actor?.kind === 'person'
        ? postsDuring(
            actor.affiliations.map((post) => ({ ...post, office: post.role, ...bounds(post.from, post.to) })),
            span.startsOn ?? '',
            span.endsOn ?? '',
          )
        : [];
    const posts = participant.posts ?? held;
    return {
      capacity: capacityOf(posts),
      affiliation: posts[0] ? actsFor(posts[0].of, actors) : null,
    };
  };
  return proposalSchema.parse({
    title: event.title,
    summary: event.summary,
    date: event.date,
    type: event.type,
    cameo: event.cameoCode,
    location: event.location,
    participants: event.participants.map((participant) => ({
      name: actors.get(participant.actorId)?.name ?? participant.actorId,
      actorId: participant.actorId,
      role: participant.role,
      ...capacity(participant),
    })),
    relationships: event.relationships,
    topics: event.topics,
    // A source of which only month or year of publication is known is cited without its date.
    sources: event.sources.map((source) => ({
      ...source,
      publishedOn: source.publishedOn?.length === 10 ? source.publishedOn : null,
      language: null,
    })),
    contradictions: event.contradictions,
    editorNote: event.note ?? null,
  });
}

async function seedEvents(tx: Transaction, { events, actors }: SeedData) {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const rows = events.map((event) => ({ slug: event.id, event }));
  const fresh = await missing(
    rows,
    tx.event.findMany({ where: { slug: { in: rows.map((row) => row.slug) } }, select: { slug: true } }),
  );
  const proposals = fresh.map(({ slug, event }) => ({ slug, event, proposal: proposalOf(event, known) }));
  const author = { id: null, name: 'seed' };
  const sure = proposals.filter(({ event }) => event.confidence === 'confirmed-in-source');
  await insertEvents(
    tx,
    sure.map(({ slug, proposal }) => ({ slug, proposal, articleId: null, author })),
  );
  const drafts = await tx.draft.createMany({
    data: proposals
      .filter(({ event }) => event.confidence === 'known-unverified')
      .map(({ slug, proposal }) => ({ id: idOfName(`seed-draft:${slug}`), title: proposal.title, proposal })),
    skipDuplicates: true,
  });
  return { events: sure.length, drafts: drafts.count };
}

async function loadAll(tx: Transaction, data: SeedData): Promise<SeedReport> {
  const actors = await seedActors(tx, data.actors);
  const relationships = await seedRelationships(tx, data);
  const { count: topics } = await tx.topic.createMany({ data: data.topics, skipDuplicates: true });
  const report = { actors, relationships, topics, ...(await seedEvents(tx, data)) };
  if (Object.values(report).some((count) => count > 0)) {
    const details = { ...report };
    await recordAudit(tx, {
      actorId: null,
      actor: 'seed',
      action: 'database.seeded',
      subject: 'database',
      subjectId: 'starter-data',
      details,
    });
  }
  return report;
}

/**
 * Loads the starter data of `folder` in one transaction. Rows that exist, by slug, are left as they are, so a
 * second run changes nothing. Throws `SeedError` naming file, row, field and reason where a row is wrong.
 */
export async function seedDatabase(db: Database, folder: string = SEED_FOLDER): Promise<SeedReport> {
  const data = await readSeedData(folder);
  try {
    return await db.$transaction((tx) => loadAll(tx, data), { timeout: 60_000, maxWait: 10_000 });
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint) throw new SeedError(`The database refused a row of the starter data: ${constraint}.`);
    throw error;
  }
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
