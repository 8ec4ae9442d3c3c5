'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { changeChoice } from '@/lib/workflows/vocabulary/change-choice';
import { changeTerm } from '@/lib/workflows/vocabulary/change-term';
import { changeTopic } from '@/lib/workflows/vocabulary/change-topic';
import { actionFor, turned } from '../../act';
import { catalogues } from '../../messages/catalogue';
import { languageNow } from '../../messages/locale';
import { renewVocabulary } from '../../vocabulary';

// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const line = z.string().max(1_000);
const term = z.strictObject({
  kind: line,
  key: line,
  label: line.nullable(),
  lane: line.nullable(),
  light: line.nullable(),
  dark: line.nullable(),
  version: z.number(),
});
const choice = z.strictObject({
  name: line,
  value: z.union([z.array(line).max(100), z.record(z.string().max(200), line.nullable())]).nullable(),
  version: z.number(),
});
const topic = z.strictObject({
  change: line,
  slug: line.optional(),
  was: line.optional(),
  name: line.optional(),
});

export const changeTermAction = actionFor(
  'administrator',
  { args: z.tuple([term]), refuse: turned },
  async (user, asked) => {
    const language = languageNow();
    const { types, lanes, tones } = catalogues[language].words;
    const own = { type: types, lane: lanes, tone: tones };
    const answer = await changeTerm(database(), user, { ...asked, language }, own);
    if (answer.ok) await renewVocabulary({ again: true });
    return answer;
  },
);

export const changeChoiceAction = actionFor(
  'administrator',
  { args: z.tuple([choice]), refuse: turned },
  async (user, asked) => {
    const answer = await changeChoice(database(), user, asked);
    if (answer.ok) await renewVocabulary({ again: true });
    return answer;
  },
);

export const changeTopicAction = actionFor(
  'administrator',
  { args: z.tuple([topic]), refuse: turned },
  (user, asked) => changeTopic(database(), user, asked),
);
