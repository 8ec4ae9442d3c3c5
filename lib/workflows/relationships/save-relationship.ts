/** A relationship between two states or organisations: added, or its words changed. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { keepVersion, keepVersionBefore } from '@/lib/db/record-revisions';
import { findRecordVersion } from '@/lib/db/record-versions';
import { createRelationship, findRelationship, updateRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { cleanStrings } from '@/lib/domain/clean-text';
import { whySchema } from '@/lib/domain/record-revision';
import { type RecordVersion, versionSchema } from '@/lib/domain/record-version';
import { relationshipInputSchema, relationshipWordsSchema } from '@/lib/domain/relationship-form';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const changeRelationshipSchema = relationshipWordsSchema.extend({
  existing: slugSchema,
  /** The version that the editor saw. */
  version: versionSchema,
  why: whySchema,
  requestKey: requestKeySchema,
});
export const addRelationshipSchema = relationshipInputSchema.extend({
  why: whySchema,
  requestKey: requestKeySchema,
});
const isChange = z.object({ existing: z.string().min(1) });

export type SaveRelationshipResult =
  | { ok: true; slug: string; version: number }
  | { ok: false; reason: 'missing' | 'taken' | 'unknown-party' | 'same-party' }
  /** Saved by somebody else since: what stands now, and whose it is. */
  | ({ ok: false; reason: 'conflict'; theirs: { title: string; description: string } } & RecordVersion)
  | Invalid
  | Forbidden;

async function conflict(tx: Transaction, slug: string, user: Editor): Promise<SaveRelationshipResult> {
  const saved = await findRecordVersion(tx, 'relationship', slug, user);
  const now = await findRelationship(tx, slug);
  if (!saved || !now) return { ok: false, reason: 'missing' };
  return {
    ok: false,
    reason: 'conflict',
    theirs: { title: now.title, description: now.description },
    ...saved,
  };
}

/** Adds a relationship, or changes title and description of one that is there; its parties stay. */
export async function saveRelationship(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<SaveRelationshipResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const cleaned = cleanStrings(input);
  const schema = isChange.safeParse(cleaned).success ? changeRelationshipSchema : addRelationshipSchema;
  const parsed = schema.safeParse(cleaned);
  if (!parsed.success) return invalid(parsed.error);
  const { data } = parsed;
  const action = 'parties' in data ? 'relationship.create' : 'relationship.change';
  return once(db, user, action, data, async (tx): Promise<SaveRelationshipResult> => {
    if ('existing' in data) await keepVersionBefore(tx, 'relationship', data.existing);
    const written =
      'parties' in data
        ? await createRelationship(tx, { ...data, slug: data.slug || data.parties.join('-') }, user.id)
        : await updateRelationship(tx, data.existing, data.version, data, user.id);
    if (!written.ok && written.reason === 'conflict')
      return conflict(tx, 'existing' in data ? data.existing : '', user);
    if (!written.ok) return written;
    await keepVersion(tx, 'relationship', written.slug, { author: user, note: data.why });
    // Left blank, it is called by its parties.
    const title = data.title || ((await findRelationship(tx, written.slug))?.title ?? '');
    await recordAudit(tx, deed(user, action, 'relationship', written.slug, { title }));
    return written;
  });
}
