/** The starter data as files in prisma/seed-data: read, and checked row by row. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Origin, slugSchema } from '@/lib/domain/actor';
import { contradictionSchema, placeSchema, webAddressSchema } from '@/lib/domain/draft';
import { edtfDateSchema } from '@/lib/domain/edtf-date';
import type { KnownPlace } from '@/lib/domain/known-place';
import {
  cameoCodeSchema,
  eventStatusSchema,
  eventTypeSchema,
  participantRoleSchema,
} from '@/lib/domain/ontology';
import { type ActorRow, actorRowSchema, parseRow, type SeedActor, SeedError, words } from './seed-actor-row';
import { readWorld, worldFolder } from './world-files';

const seedRelationshipSchema = z.strictObject({
  id: slugSchema,
  parties: z.tuple([slugSchema, slugSchema]),
  title: words(200),
  description: z.string().max(2_000),
});
type SeedRelationship = z.infer<typeof seedRelationshipSchema>;

const seedTopicSchema = z.strictObject({ slug: slugSchema, name: words(120) });

const seedEventSchema = z.strictObject({
  id: slugSchema,
  title: words(300),
  date: edtfDateSchema,
  type: eventTypeSchema,
  status: eventStatusSchema.default('happened'),
  cameoCode: cameoCodeSchema.nullable(),
  summary: words(5_000),
  location: placeSchema.nullable(),
  participants: z
    .array(
      z.strictObject({
        actorId: slugSchema,
        role: participantRoleSchema,
        /** Posts as this event's sources give them; absent: those of the actor on that day. */
        posts: z
          .array(z.strictObject({ office: words(200), of: slugSchema }))
          .max(5)
          .optional(),
      }),
    )
    .max(60),
  topics: z.array(slugSchema).max(30),
  relationships: z.array(slugSchema).min(1).max(20),
  sources: z
    .array(
      z.strictObject({
        url: webAddressSchema.nullable(),
        title: words(500).nullable(),
        publisher: words(300).nullable(),
        /** Day, month or year. */
        publishedOn: edtfDateSchema.nullable(),
      }),
    )
    .max(50),
  contradictions: z.array(contradictionSchema).max(50).default([]),
  /** What is not confirmed by an open page starts as a draft. */
  confidence: z.enum(['confirmed-in-source', 'leaked-only', 'known-unverified']),
  /** For editors, never shown to readers. */
  note: words(5_000).optional(),
});
export type SeedEvent = z.infer<typeof seedEventSchema>;

export interface SeedData {
  /** Those of actors.json, with what the world lists add to them, and after them those of the world lists alone. */
  actors: SeedActor[];
  /** The gazetteer: not loaded, but read by the extractor as it is. */
  places: KnownPlace[];
  relationships: SeedRelationship[];
  topics: z.infer<typeof seedTopicSchema>[];
  events: SeedEvent[];
}

async function readRows<T extends z.ZodType>(
  folder: string,
  file: string,
  schema: T,
): Promise<z.output<T>[]> {
  let rows: unknown;
  try {
    rows = JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    throw new SeedError(
      `${file}: cannot be read as JSON (${error instanceof Error ? error.message : error}).`,
    );
  }
  if (!Array.isArray(rows)) throw new SeedError(`${file}: must hold a list of rows.`);
  const seen = new Set<string>();
  return rows.map((row: { id?: unknown; slug?: unknown } | null, index) => {
    const name = String(row?.id ?? row?.slug ?? `row ${index + 1}`);
    const parsed = parseRow(schema, row, file, name);
    if (seen.has(name)) throw new SeedError(`${file}, "${name}", field id: stands twice in the file.`);
    seen.add(name);
    return parsed;
  });
}

function requireKnown(known: ReadonlySet<string>, slug: string, place: string, what: string): void {
  if (!known.has(slug)) throw new SeedError(`${place}: there is no ${what} "${slug}".`);
}

function checkReferences({ actors, relationships, topics, events }: SeedData): void {
  const actorSlugs = new Set(actors.map((row) => row.id));
  const relationshipSlugs = new Set(relationships.map((row) => row.id));
  const topicSlugs = new Set(topics.map((row) => row.slug));
  for (const { id, affiliations } of actors) {
    for (const [index, { of }] of affiliations.entries())
      requireKnown(actorSlugs, of, `actors.json, "${id}", field affiliations.${index}.of`, 'actor');
  }
  for (const { id, parties } of relationships) {
    for (const party of parties)
      requireKnown(actorSlugs, party, `relationships.json, "${id}", field parties`, 'actor');
  }
  for (const event of events) {
    const place = `events.json, "${event.id}", field`;
    for (const [index, { actorId, posts }] of event.participants.entries()) {
      requireKnown(actorSlugs, actorId, `${place} participants.${index}.actorId`, 'actor');
      for (const { of } of posts ?? [])
        requireKnown(actorSlugs, of, `${place} participants.${index}.posts`, 'actor');
    }
    for (const slug of event.relationships)
      requireKnown(relationshipSlugs, slug, `${place} relationships`, 'relationship');
    for (const slug of event.topics) requireKnown(topicSlugs, slug, `${place} topics`, 'topic');
  }
}

const withOrigin = (row: ActorRow, origin: Origin): SeedActor => ({
  ...row,
  origin,
  // A term for which the list names a page is no longer general knowledge.
  affiliations: row.affiliations.map((post) => ({ ...post, origin: post.sourceUrl ? 'curated' : origin })),
});

/**
 * Actors of actors.json and of the world lists as one. Of an actor in both the first file's row counts; names and
 * posts that it does not have are added.
 */
function mergeWorld(curated: readonly ActorRow[], world: readonly ActorRow[]): SeedActor[] {
  const merged = new Map(curated.map((row) => [row.id, withOrigin(row, 'curated')]));
  for (const row of world) {
    const there = merged.get(row.id);
    const added = withOrigin(row, 'reference');
    if (there === undefined) merged.set(row.id, added);
    else {
      const known = new Set(there.aliases.map(({ value, lang, form }) => `${form} ${lang} ${value}`));
      there.aliases = [
        ...there.aliases,
        ...added.aliases.filter(({ value, lang, form }) => !known.has(`${form} ${lang} ${value}`)),
      ];
      there.affiliations = [...there.affiliations, ...added.affiliations];
    }
  }
  return [...merged.values()];
}

/** Reads and checks the files of a folder. Throws `SeedError` naming the first row that is wrong. */
export async function readSeedData(folder: string): Promise<SeedData> {
  const world = await readWorld(worldFolder(folder));
  const data = {
    actors: mergeWorld(await readRows(folder, 'actors.json', actorRowSchema), world.actors),
    places: world.places,
    relationships: await readRows(folder, 'relationships.json', seedRelationshipSchema),
    topics: await readRows(folder, 'topics.json', seedTopicSchema),
    events: await readRows(folder, 'events.json', seedEventSchema),
  };
  checkReferences(data);
  return data;
}
