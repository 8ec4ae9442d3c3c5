'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { startRereading } from '@/lib/workflows/rereadings/start-rereading';
import { stopRereading } from '@/lib/workflows/rereadings/stop-rereading';
import { takeReading } from '@/lib/workflows/rereadings/take-reading';
import { actionFor, requestKey, turned } from '../../act';

const id = z.string().max(40);

export const startRereadingAction = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({ publisher: z.string().max(300), language: z.string().max(35), requestKey }),
    ]),
    refuse: turned,
  },
  (user, asked) => startRereading(database(), user, asked),
);

export const stopRereadingAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ id })]), refuse: turned },
  (user, asked) => stopRereading(database(), user, asked),
);

export const takeReadingAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ rereadingId: id, articleId: id, requestKey })]), refuse: turned },
  (user, asked) => takeReading(database(), user, asked, titleInEnglish),
);
