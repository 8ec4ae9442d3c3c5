'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { pauseReaderSchema } from '@/lib/domain/model-trouble';
import { siteSettingsSchema } from '@/lib/domain/site-settings';
import { setReaderPause } from '@/lib/workflows/model-readings/look-at-reader';
import { changeSettings } from '@/lib/workflows/users/change-settings';
import { actionFor, turned } from '../../act';

export const changeSettingsAction = actionFor(
  'administrator',
  { args: z.tuple([siteSettingsSchema]), refuse: turned },
  (user, asked) => changeSettings(database(), user, asked),
);

export const pauseReaderAction = actionFor(
  'administrator',
  { args: z.tuple([pauseReaderSchema]), refuse: turned },
  (user, asked) => setReaderPause(database(), user, asked),
);
