/**
 * The rule of two persons, where an administrator has set it: who wrote last in a draft does not publish it. It asks of text
 * that comes before readers. Merging, splitting and undoing write none: they put together, or take apart, what two persons
 * have published, so one editor may; only an event that comes before readers again is not brought there by its author alone.
 */
import type { Queryable, Transaction } from '@/lib/db/client';
import { hasWritten, type StoredDraft } from '@/lib/db/drafts';
import { findSettings, holdSettings } from '@/lib/db/site-settings';
import type { Editor } from '../editor';

/** Somebody else has to publish it. */
export type AnotherNeeded = { ok: false; reason: 'another-person' };
export const ANOTHER_NEEDED: AnotherNeeded = { ok: false, reason: 'another-person' };

/**
 * Whether the rule keeps this person from making public what the draft says; asked in the transaction that publishes, and
 * the rule stays as it is until that ends. Without a draft (rows of a file) who asks has written it.
 */
export async function needsAnother(
  tx: Transaction,
  user: Editor,
  draft: Pick<StoredDraft, 'draftedBy'> | null,
): Promise<boolean> {
  const { twoPersons } = await holdSettings(tx);
  // A command of the operator is no person.
  if (!twoPersons || user.id === null) return false;
  return draft === null || draft.draftedBy?.id === user.id;
}

/** As `needsAnother`, for bringing an event back, also out of another: it is the text of whoever wrote it. */
export async function wroteEvent(tx: Transaction, user: Editor, slug: string): Promise<boolean> {
  const { twoPersons } = await holdSettings(tx);
  if (!twoPersons || user.id === null) return false;
  return hasWritten(tx, slug, user.id);
}

/** What a page says of it beforehand: of these events those that this person does not bring back alone. */
export async function eventsForAnother(
  db: Queryable,
  userId: string,
  slugs: readonly string[],
): Promise<Set<string>> {
  const { twoPersons } = await findSettings(db);
  const found = new Set<string>();
  if (twoPersons) for (const slug of slugs) if (await hasWritten(db, slug, userId)) found.add(slug);
  return found;
}
