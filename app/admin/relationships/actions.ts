'use server';

import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { saveRelationship } from '@/lib/workflows/save-relationship';
import type { SaveAnswer } from '../form-answers';

/** Saves the form of a relationship; `existing` is null for a new one. The workflow parses what comes in. */
export async function saveRelationshipForm(
  existing: string | null,
  relationship: { slug: string; title: string; description: string; parties: [string, string] },
): Promise<SaveAnswer> {
  const asked = await authoriseAction('editor');
  if (!asked.ok) return asked;
  const { slug, title, description, parties } = relationship;
  const input = existing === null ? { slug, title, description, parties } : { existing, title, description };
  return saveRelationship(database(), asked.user, input);
}
