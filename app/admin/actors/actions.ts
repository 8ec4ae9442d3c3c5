'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { actionFor, turned, typed } from '../../act';
import { recordRequest } from '../record-request';

/** Saves the form of an actor; the first argument is the slug of the one to change, or null for a new one. */
export const saveActorForm = actionFor(
  'editor',
  {
    args: z.tuple([z.string().max(200).nullable(), recordRequest.extend({ actor: typed })]),
    refuse: turned,
  },
  (user, existing, { actor, version, requestKey, namesake, why }) =>
    saveActor(database(), user, { existing, version, actor, namesake, why, requestKey }),
);
