'use server';

import { database } from '@/lib/db/client';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { actionFor } from '../../../../act';
import { leadFromMerge, leadFromUndoing, mergeEntry, undoEntry } from '../../../merging/merge-forms';

/** Merges the actor with the one that was chosen. */
export const mergeNow = actionFor('editor', mergeEntry, async (user, asked): Promise<void> => {
  leadFromMerge('actors', asked, await mergeActors(database(), user, asked));
});

/** Takes a merge back. */
export const undoMerge = actionFor('editor', undoEntry, async (user, { record, ...asked }): Promise<void> => {
  leadFromUndoing('actors', record, await undoActorMerge(database(), user, asked));
});
