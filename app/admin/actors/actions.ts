'use server';

import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import type { DeskActor } from '@/lib/domain/actor-detail';
import { saveActor } from '@/lib/workflows/save-actor';
import type { SaveAnswer } from '../form-answers';
import type { RecordRequest } from '../use-record-form';

/** Saves the form of an actor; `existing` is null for a new one. The workflow parses what comes in. */
export async function saveActorForm(
  existing: string | null,
  request: RecordRequest & { actor: unknown },
): Promise<SaveAnswer<DeskActor>> {
  const asked = await authoriseAction('editor');
  if (!asked.ok) return asked;
  const { actor, version, requestKey, namesake } = request;
  return saveActor(database(), asked.user, { existing, version, actor, namesake, requestKey });
}
