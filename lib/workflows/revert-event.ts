/** Makes an event what it was at an earlier version: a new revision, nothing is lost. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';

export const revertEventSchema = z.object({
  slug: slugSchema,
  /** The version to go back to. */
  version: z.coerce.number().int().min(1).max(100_000),
  /** The version that stood when this was asked for. */
  seen: z.coerce.number().int().min(1).max(100_000),
  requestKey: requestKeySchema,
});

export type RevertEventResult =
  | { ok: true; version: number }
  /** `missing`: no such event or version, or it is the one that stands; `conflict`: changed since it was seen. */
  | { ok: false; reason: 'missing' | 'conflict' }
  | Invalid
  | Forbidden;

/** Reverts an event to one of its versions. */
export async function revertEvent(db: Database, user: Editor, input: unknown): Promise<RevertEventResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = revertEventSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { slug, version, seen } = parsed.data;
  return once(db, user, 'event.revert', parsed.data, async (tx): Promise<RevertEventResult> => {
    const now = await findEventState(tx, slug);
    const then = await findEventState(tx, slug, version);
    if (!now || !then || now.version === version) return { ok: false, reason: 'missing' };
    const written = await reviseEvent(tx, {
      id: now.id,
      expectedVersion: seen,
      proposal: then.proposal,
      articleId: then.articleIds[0] ?? null,
      author: { id: user.id, name: user.name },
      note: `Back to version ${version}`,
    });
    if (!written) return { ok: false, reason: 'conflict' };
    await recordAudit(tx, deed(user, 'event.revert', 'event', slug, { to: version }));
    return { ok: true, version: now.version + 1 };
  });
}
