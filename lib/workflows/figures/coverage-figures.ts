/**
 * What the record covers, counted anew where that is quick; else the last count is given, and the queue makes another where
 * events have changed since.
 */
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { findCoverage, listSilences, listThinEvents } from '@/lib/db/coverage';
import { findRelationshipId } from '@/lib/db/feeds';
import {
  countedNow,
  findKept,
  hasChangedSince,
  isKept,
  type KeptFigures,
  listOldFigures,
  saveKept,
} from '@/lib/db/kept-figures';
import { eventTypeSchema } from '@/lib/domain/ontology';
import { askFor } from '@/lib/jobs/queue';
import { shareWork } from '@/lib/jobs/share-work';

/** Milliseconds for which somebody who looks waits for a new count. */
const QUICK = 300;
const KIND = 'coverage';

const count = z.number().int().min(0);
const month = z.string().max(12);
const figuresSchema = z.object({
  coverage: z.object({
    events: count,
    months: z.array(z.object({ month, count })).max(3_600),
    types: z.array(z.object({ type: eventTypeSchema, count })).max(100),
    publishers: z.array(z.object({ publisher: z.string().nullable(), events: count })).max(100),
  }),
  silences: z
    .array(
      z.object({
        from: month,
        to: month,
        months: count,
        relationship: z.object({ slug: z.string(), title: z.string() }),
      }),
    )
    .max(100),
  thin: z.object({
    items: z
      .array(z.object({ slug: z.string(), title: z.string(), date: z.string(), sources: count }))
      .max(100),
    total: count,
  }),
});
export type CoverageFigures = z.infer<typeof figuresSchema>;

const nameOf = (relationship: string) => `${KIND} ${relationship}`.trim();
/** '' for all. */
const relationshipOf = (name: string) => name.slice(KIND.length).trim();

/** Counts what is asked for by its name; null where there is no such relationship (any more). Once for all who ask together. */
function countAnew(db: Database, name: string): Promise<CoverageFigures | null> {
  return shareWork(`figures ${name}`, async () => {
    const relationship = relationshipOf(name);
    const id = relationship === '' ? null : await findRelationshipId(db, relationship);
    if (relationship !== '' && id === null) return null;
    const begun = performance.now();
    const counted = await countedNow(db);
    const figures = {
      coverage: await findCoverage(db, id),
      silences: await listSilences(db, id),
      thin: await listThinEvents(db, id),
    };
    await saveKept(db, name, { ...counted, figures, tookMs: Math.round(performance.now() - begun) });
    return figures;
  });
}

const read = (kept: KeptFigures | null) => figuresSchema.safeParse(kept?.figures).data ?? null;

/**
 * The figures of a relationship (by slug), or of all events (''). `countedAt`: of when they are, where events have changed
 * since (ISO); null where they are of now. Null where there is no such relationship.
 */
export async function readCoverage(
  db: Database,
  relationship: string,
): Promise<{ figures: CoverageFigures; countedAt: string | null } | null> {
  const name = nameOf(relationship);
  const kept = await findKept(db, name);
  const figures = read(kept);
  if (kept && figures && !(await hasChangedSince(db, kept))) return { figures, countedAt: null };
  if (kept && figures && kept.tookMs > QUICK) {
    await askFor('figures', name);
    return { figures, countedAt: kept.madeAt.toISOString() };
  }
  const anew = await countAnew(db, name);
  return anew && { figures: anew, countedAt: null };
}

/** For the queue: names of figures that are to be counted anew, and those of all events where there are none yet. */
export async function oldFigures(db: Database): Promise<string[]> {
  const due: string[] = [];
  for (const { name, ...counted } of await listOldFigures(db, new Date()))
    if (await hasChangedSince(db, counted)) due.push(name);
  return (await isKept(db, KIND)) ? due : [KIND, ...due];
}

/** One piece of the work for the queue. */
export async function renewFigures(db: Database, name: string): Promise<false> {
  await countAnew(db, name);
  return false;
}
