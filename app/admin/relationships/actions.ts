'use server';

import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { saveRelationship } from '@/lib/workflows/save-relationship';
import type { SaveAnswer } from '../form-answers';
import type { RecordRequest } from '../use-record-form';

/** Saves the form of a relationship; `existing` is null for a new one. The workflow parses what comes in. */
export async function saveRelationshipForm(
  existing: string | null,
  request: RecordRequest & {
    relationship: { slug: string; title: string; description: string; parties: [string, string] };
  },
): Promise<SaveAnswer<{ title: string; description: string }>> {
  const asked = await authoriseAction('editor');
  if (!asked.ok) return asked;
  const { relationship, version, requestKey } = request;
  const { slug, title, description, parties } = relationship;
  const words = { title, description, requestKey };
  const input = existing === null ? { ...words, slug, parties } : { ...words, existing, version };
  return saveRelationship(database(), asked.user, input);
}
