'use server';

import { database } from '@/lib/db/client';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { undoEventMerge } from '@/lib/workflows/events/undo-event-merge';
import { actionFor } from '../../../../act';
import { leadFromMerge, leadFromUndoing, mergeEntry, undoEntry } from '../../../merging/merge-forms';

/** Merges the event with the one that was compared. */
export const mergeNow = actionFor('editor', mergeEntry, async (user, asked): Promise<void> => {
  leadFromMerge('events', asked, await mergeEvents(database(), user, asked));
});

/** Takes a merge or a split back. */
export const undoMerge = actionFor('editor', undoEntry, async (user, { record, ...asked }): Promise<void> => {
  const answer = await undoEventMerge(database(), user, asked);
  const isSplit = answer.ok && answer.kind === 'split';
  leadFromUndoing('events', record, answer, isSplit ? 'unsplit' : 'unmerged');
});
