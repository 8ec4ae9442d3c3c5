/** The events of the starter data: added where missing, revised where no editor has touched them. */
import { isDeepStrictEqual } from 'node:util';
import { capacityOf, postsDuring } from '@/lib/domain/affiliation';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import type { Transaction } from './client';
import { insertEvents } from './event-inserts';
import { proposalOfSnapshot } from './event-state';
import { reviseEvent } from './event-writes';
import { idOfName } from './ids';
import type { SeedActor } from './seed-actor-row';
import { type SeedOutcome, seedBounds } from './seed-actors';
import type { SeedData, SeedEvent } from './seed-files';
import { inStandingActors } from './standing-actors';

const SEED = { id: null, name: 'seed' };
const NOTE = 'Brought up to date with the record that this site began with.';

/** Names a ministry's people after their state, as readers know them. */
function actsFor(slug: string, actors: ReadonlyMap<string, SeedActor>): string {
  const actor = actors.get(slug);
  const state = actor?.kind === 'ministry' ? actors.get(actor.affiliations[0]?.of ?? '') : undefined;
  return (state ?? actor)?.name ?? slug;
}

function proposalOf(event: SeedEvent, actors: ReadonlyMap<string, SeedActor>): Proposal {
  const span = seedBounds(event.date, event.date);
  const capacity = (participant: SeedEvent['participants'][number]) => {
    const actor = actors.get(participant.actorId);
    const held =
      actor?.kind === 'person'
        ? postsDuring(
            actor.affiliations
              // What readers are told of an event rests on more than general knowledge.
              .filter((post) => post.origin === 'curated')
              .map((post) => ({ ...post, office: post.role, ...seedBounds(post.from, post.to) })),
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
    status: event.status,
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

interface Row {
  slug: string;
  proposal: Proposal;
}

/** What the program itself wrote last of each event, and at which version. */
async function lastSeeded(tx: Transaction, slugs: string[]) {
  const rows = await tx.revision.findMany({
    where: { author: SEED.name, authorId: null, event: { slug: { in: slugs } } },
    orderBy: { version: 'asc' },
    select: {
      version: true,
      snapshot: true,
      event: { select: { id: true, slug: true, version: true, withdrawnAt: true } },
    },
  });
  return new Map(rows.map((row) => [row.event.slug, row]));
}

/** Revises the events that stand as the program wrote them; where an editor has been, nothing changes. */
async function renewEvents(tx: Transaction, rows: readonly Row[]): Promise<Omit<SeedOutcome, 'added'>> {
  const slugs = rows.map(({ slug }) => slug);
  const seeded = await lastSeeded(tx, slugs);
  const drafts = await tx.draft.findMany({
    where: { status: 'PENDING', event: { slug: { in: slugs } } },
    select: { event: { select: { slug: true } } },
  });
  const inWork = new Set(drafts.map(({ event }) => event?.slug));
  const kept: string[] = [];
  let renewed = 0;
  for (const { slug, proposal } of rows) {
    const last = seeded.get(slug);
    // What names an actor that was merged since is told of the one that stands, then as now.
    const [then, now] = await inStandingActors(tx, last ? [proposalOfSnapshot(last.snapshot), proposal] : []);
    if (last && isDeepStrictEqual(then, now)) continue;
    const untouched = last?.version === last?.event.version && !last?.event.withdrawnAt && !inWork.has(slug);
    const written =
      last &&
      untouched &&
      (await reviseEvent(tx, {
        id: last.event.id,
        expectedVersion: last.version,
        proposal,
        articleId: null,
        author: SEED,
        note: NOTE,
      }));
    if (written) renewed += 1;
    else kept.push(slug);
  }
  return { renewed, kept };
}

/** Adds what is missing, as published events or as drafts, and renews what no editor has touched. */
export async function seedEvents(
  tx: Transaction,
  { events, actors }: SeedData,
): Promise<SeedOutcome & { drafts: number }> {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const stored = await tx.event.findMany({
    where: { slug: { in: events.map(({ id }) => id) } },
    select: { slug: true },
  });
  const present = new Set(stored.map((row) => row.slug));
  const rows = events.map((event) => ({ slug: event.id, event, proposal: proposalOf(event, known) }));
  const fresh = rows.filter(({ slug }) => !present.has(slug));
  const sure = fresh.filter(({ event }) => event.confidence === 'confirmed-in-source');
  await insertEvents(
    tx,
    sure.map(({ slug, proposal }) => ({ slug, proposal, articleId: null, author: SEED })),
  );
  const drafts = await tx.draft.createMany({
    data: fresh
      .filter(({ event }) => event.confidence !== 'confirmed-in-source')
      .map(({ slug, proposal }) => ({ id: idOfName(`seed-draft:${slug}`), title: proposal.title, proposal })),
    skipDuplicates: true,
  });
  const rest = await renewEvents(
    tx,
    rows.filter(({ slug }) => present.has(slug)),
  );
  return { added: sure.length, drafts: drafts.count, ...rest };
}
