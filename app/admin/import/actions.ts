'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import {
  cancelImport,
  cancelImportSchema,
  takeRows,
  takeRowsSchema,
} from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { sendPart, sendPartSchema } from '@/lib/workflows/imports/send-part';
import { actionFor, requestKey, turned } from '../../act';

// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const line = z.string().max(2_000);

export const beginImportAction = actionFor(
  'editor',
  {
    args: z.tuple([z.strictObject({ kind: line, fileName: line, size: z.number(), requestKey })]),
    refuse: turned,
  },
  (user, asked) => beginImport(database(), user, asked),
);

export const sendPartAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject(sendPartSchema.shape)]), refuse: turned },
  (user, asked) => sendPart(database(), user, asked),
);

export const mapColumnsAction = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({
        id: z.string().max(40),
        columns: z.record(z.string().max(60), line),
        source: line,
        relationship: line.nullable(),
        type: line.nullable(),
        onlyRelated: z.boolean(),
      }),
    ]),
    refuse: turned,
  },
  (user, asked) => mapColumns(database(), user, asked),
);

export const takeRowsAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject(takeRowsSchema.shape)]), refuse: turned },
  (user, asked) => takeRows(database(), user, asked),
);

export const cancelImportAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject(cancelImportSchema.shape)]), refuse: turned },
  (user, asked) => cancelImport(database(), user, asked),
);
