'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { MOST_PROPOSED } from '@/lib/domain/extraction-word';
import { applyWords } from '@/lib/workflows/extraction-words/apply-words';
import { previewWords } from '@/lib/workflows/extraction-words/preview-words';
import { removeWord } from '@/lib/workflows/extraction-words/remove-word';
import { actionFor, requestKey, turned } from '../../act';

const id = z.string().max(40);
/** A word field by field; the workflow knows which belong together, and says at the field what is wrong. */
const word = z.record(z.string().max(20), z.string().max(400));

export const previewWordsAction = actionFor(
  'administrator',
  {
    args: z.tuple([z.strictObject({ words: z.array(word).max(MOST_PROPOSED), requestKey })]),
    refuse: turned,
  },
  (user, asked) => previewWords(database(), user, asked),
);

export const applyWordsAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ rereadingId: id, requestKey })]), refuse: turned },
  (user, asked) => applyWords(database(), user, asked),
);

export const removeWordAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ id })]), refuse: turned },
  (user, asked) => removeWord(database(), user, asked),
);
