'use server';

import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { saveActor } from '@/lib/workflows/save-actor';
import type { SaveAnswer } from '../form-answers';

/** Saves the form of an actor; `existing` is null for a new one. The workflow parses what comes in. */
export async function saveActorForm(existing: string | null, actor: unknown): Promise<SaveAnswer> {
  const asked = await authoriseAction('editor');
  if (!asked.ok) return asked;
  return saveActor(database(), asked.user, { existing, actor });
}
