/** An actor with its names and posts: added, or changed. */
import { z } from 'zod';
import { createActor, lockNamesakes, updateActor } from '@/lib/db/actor-writes';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { findDeskActor } from '@/lib/db/desk-actors';
import { keepVersion, keepVersionBefore } from '@/lib/db/record-revisions';
import { findRecordVersion } from '@/lib/db/record-versions';
import { slugSchema } from '@/lib/domain/actor';
import { actorInputSchema, type DeskActor } from '@/lib/domain/actor-detail';
import { cleanStrings } from '@/lib/domain/clean-text';
import type { ActorReference } from '@/lib/domain/event';
import { told } from '@/lib/domain/plain-faults';
import { whySchema } from '@/lib/domain/record-revision';
import { type RecordVersion, versionSchema } from '@/lib/domain/record-version';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const saveActorSchema = z
  .object({
    /** The actor to change; absent for a new one. */
    existing: slugSchema.nullish(),
    /** The version that the editor saw; absent for a new one. */
    version: versionSchema.nullish(),
    actor: actorInputSchema,
    /** True: a new actor may bear the name of another of its kind. */
    namesake: z.boolean().default(false),
    why: whySchema,
    requestKey: requestKeySchema,
  })
  .refine(({ existing, version }) => !existing || version, {
    path: ['version'],
    ...told('noVersion'),
  });

export type SaveActorResult =
  | { ok: true; slug: string; version: number }
  | { ok: false; reason: 'missing' | 'taken' }
  /** Others of this kind bear the name already; asked again with `namesake`, it is added. */
  | { ok: false; reason: 'namesake'; others: ActorReference[] }
  /** Saved by somebody else since: what stands now, and whose it is. */
  | ({ ok: false; reason: 'conflict'; theirs: DeskActor } & RecordVersion)
  | Invalid
  | Forbidden;

async function conflict(tx: Transaction, slug: string, user: Editor): Promise<SaveActorResult> {
  const saved = await findRecordVersion(tx, 'actor', slug, user);
  const theirs = await findDeskActor(tx, slug);
  return saved && theirs
    ? { ok: false, reason: 'conflict', theirs, ...saved }
    : { ok: false, reason: 'missing' };
}

/** Saves an actor; the extractor knows it from the next article on. */
export async function saveActor(db: Database, user: Editor, input: unknown): Promise<SaveActorResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = saveActorSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { existing, version, actor: asked, namesake } = parsed.data;
  // The canonical name is one of the names by which texts call the actor.
  const known = asked.names.some(({ text, form }) => text === asked.name && form === 'name');
  const names = known
    ? asked.names
    : [{ text: asked.name, language: 'en', form: 'name' as const }, ...asked.names];
  const actor = { ...asked, names };
  const action = existing ? 'actor.change' : 'actor.create';
  return once(db, user, action, parsed.data, async (tx): Promise<SaveActorResult> => {
    const others = existing ? [] : await lockNamesakes(tx, actor.kind, actor.name);
    if (others.length > 0 && !namesake) return { ok: false, reason: 'namesake', others };
    if (existing) await keepVersionBefore(tx, 'actor', existing);
    const written =
      existing && version
        ? await updateActor(tx, existing, version, actor, user.id)
        : await createActor(tx, actor, user.id);
    if (!written.ok && written.reason === 'post') {
      const field = `actor.posts.${written.index}`;
      return { ok: false, reason: 'invalid', issues: [{ field, message: written.message }] };
    }
    if (!written.ok && written.reason === 'conflict') return conflict(tx, existing ?? '', user);
    if (!written.ok) return written;
    await keepVersion(tx, 'actor', written.slug, { author: user, note: parsed.data.why });
    await recordAudit(tx, deed(user, action, 'actor', written.slug, { name: actor.name }));
    return written;
  });
}
