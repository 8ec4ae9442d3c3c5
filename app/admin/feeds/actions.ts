'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { addFeed } from '@/lib/workflows/feeds/add-feed';
import { changeFeed, changeFeedSchema } from '@/lib/workflows/feeds/change-feed';
import { actionFor, turned } from '../../act';

// Longer than any lawful value, so that the form's own schema says what is wrong with a long one.
const line = z.string().max(20_000);

export const addFeedAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ url: line, relationship: line, scope: line })]), refuse: turned },
  (user, asked) => addFeed(database(), user, asked),
);

export const changeFeedAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject(changeFeedSchema.shape)]), refuse: turned },
  (user, asked) => changeFeed(database(), user, asked),
);
