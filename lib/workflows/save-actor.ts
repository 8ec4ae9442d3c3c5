/** An actor with its names and posts: added, or changed. */
import { z } from 'zod';
import { createActor, updateActor } from '@/lib/db/actor-writes';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { slugSchema } from '@/lib/domain/actor';
import { actorInputSchema } from '@/lib/domain/actor-detail';
import { cleanStrings } from '@/lib/domain/clean-text';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';

const saveActorSchema = z.object({
  /** The actor to change; absent for a new one. */
  existing: slugSchema.nullish(),
  actor: actorInputSchema,
});

export type SaveActorResult =
  | { ok: true; slug: string }
  | { ok: false; reason: 'missing' | 'taken' }
  | Invalid
  | Forbidden;

/** Saves an actor; the extractor knows it from the next article on. */
export async function saveActor(db: Database, user: Editor, input: unknown): Promise<SaveActorResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = saveActorSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { existing, actor } = parsed.data;
  // The canonical name is one of the names by which texts call the actor.
  const known = actor.names.some(({ text }) => text === actor.name);
  const names = known ? actor.names : [{ text: actor.name, language: 'en' }, ...actor.names];
  return db.$transaction(async (tx): Promise<SaveActorResult> => {
    const written = existing
      ? await updateActor(tx, existing, { ...actor, names })
      : await createActor(tx, { ...actor, names });
    if (!written.ok && written.reason === 'post') {
      const field = `actor.posts.${written.index}`;
      return { ok: false, reason: 'invalid', issues: [{ field, message: written.message }] };
    }
    if (!written.ok) return written;
    const action = existing ? 'actor.change' : 'actor.create';
    await recordAudit(tx, deed(user, action, 'actor', written.slug, { name: actor.name }));
    return written;
  });
}
