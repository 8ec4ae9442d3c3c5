/** Two actors are one: names, posts, events and drafts of the one go to the other, to which its address leads from then on. */
import { z } from 'zod';
import { type LockedActor, lockActors, lockAroundActor, moveActor } from '@/lib/db/actor-merges';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { insertMerge } from '@/lib/db/merges';
import { keepVersion, keepVersionBefore } from '@/lib/db/record-revisions';
import { slugSchema } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import { told } from '@/lib/domain/plain-faults';
import { versionSchema } from '@/lib/domain/record-version';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const mergeActorsSchema = z
  .object({
    /** The actor that stands, and the one whose address will lead to it, at the versions that the editor saw. */
    into: slugSchema,
    from: slugSchema,
    intoVersion: versionSchema,
    fromVersion: versionSchema,
    requestKey: requestKeySchema,
  })
  .refine(({ into, from }) => into !== from, { path: ['from'], ...told('otherActor') });

/** Why two actors cannot be one. `party`: a relationship is the one's that would go. */
export type MergeBar = 'missing' | 'kinds-differ' | 'party';

export type MergeActorsResult =
  | { ok: true; slug: string; mergeId: string }
  /** `too-much`: more hangs on it than could be put back. */
  | { ok: false; reason: MergeBar | 'conflict' | 'too-much' }
  | Invalid
  | Forbidden;

/** What speaks against merging one actor into another, or null. */
export function mergeBar(into: LockedActor | undefined, from: LockedActor | undefined): MergeBar | null {
  if (!into || !from || into.merged || from.merged || into.id === from.id) return 'missing';
  if ((into.kind === 'person') !== (from.kind === 'person')) return 'kinds-differ';
  return from.relationships.length > 0 ? 'party' : null;
}

/** Merges one actor into another. */
export async function mergeActors(db: Database, user: Editor, input: unknown): Promise<MergeActorsResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = mergeActorsSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const asked = parsed.data;
  return once(db, user, 'actor.merge', asked, async (tx): Promise<MergeActorsResult> => {
    await lockAroundActor(tx, asked.from);
    const locked = await lockActors(tx, [asked.into, asked.from]);
    const [into, from] = [locked.get(asked.into), locked.get(asked.from)];
    const bar = mergeBar(into, from);
    if (bar || !into || !from) return { ok: false, reason: bar ?? 'missing' };
    if (into.version !== asked.intoVersion || from.version !== asked.fromVersion)
      return { ok: false, reason: 'conflict' };
    for (const { slug } of [into, from]) await keepVersionBefore(tx, 'actor', slug);
    const moved = await moveActor(tx, from, into, user.id);
    if (!moved) return { ok: false, reason: 'too-much' };
    await keepVersion(tx, 'actor', into.slug, {
      author: user,
      note: cutText(`Merged with: ${from.name}`, 500),
    });
    await keepVersion(tx, 'actor', from.slug, {
      author: user,
      note: cutText(`Merged into: ${into.name}`, 500),
    });
    const mergeId = await insertMerge(tx, {
      kind: 'actor',
      fromId: from.id,
      intoId: into.id,
      madeVersion: into.version + 1,
      author: user.name,
      moved,
    });
    const details = { merge: mergeId, from: from.slug, name: from.name, events: moved.events.length };
    await recordAudit(tx, deed(user, 'actor.merge', 'actor', into.slug, details));
    await recordAudit(tx, deed(user, 'actor.merged-away', 'actor', from.slug, { into: into.slug }));
    return { ok: true, slug: into.slug, mergeId };
  });
}
