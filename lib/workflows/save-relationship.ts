/** A relationship between two states or organisations: added, or its words changed. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { createRelationship, updateRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { cleanStrings } from '@/lib/domain/clean-text';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';

const words = {
  title: z.string().trim().min(1, 'Write the title.').max(200, 'The title is longer than 200 characters.'),
  description: z.string().trim().max(5_000, 'The description is longer than 5,000 characters.').default(''),
};
const changeSchema = z.object({ existing: slugSchema, ...words });
const createSchema = z.object({
  ...words,
  /** Slugs of two actors. */
  parties: z.tuple([slugSchema, slugSchema]),
  /** Made from the parties when absent. */
  slug: slugSchema.nullish(),
});
const isChange = z.object({ existing: z.string().min(1) });

export type SaveRelationshipResult =
  | { ok: true; slug: string }
  | { ok: false; reason: 'missing' | 'taken' | 'unknown-party' | 'same-party' }
  | Invalid
  | Forbidden;

/** Adds a relationship, or changes title and description of one that is there; its parties stay. */
export async function saveRelationship(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<SaveRelationshipResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const cleaned = cleanStrings(input);
  const parsed = (isChange.safeParse(cleaned).success ? changeSchema : createSchema).safeParse(cleaned);
  if (!parsed.success) return invalid(parsed.error);
  const { data } = parsed;
  return db.$transaction(async (tx): Promise<SaveRelationshipResult> => {
    const written =
      'parties' in data
        ? await createRelationship(tx, { ...data, slug: data.slug || data.parties.join('-') })
        : await updateRelationship(tx, data.existing, data);
    if (!written.ok) return written;
    const action = 'parties' in data ? 'relationship.create' : 'relationship.change';
    await recordAudit(tx, deed(user, action, 'relationship', written.slug, { title: data.title }));
    return written;
  });
}
