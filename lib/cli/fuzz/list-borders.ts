/** All borders at which something from outside is read, but articles (extractor) and the running site (api, routes). */
import type { Border } from './border';
import { actions } from './borders/actions';
import { BACKUP_BORDERS } from './borders/backups';
import { DATE_BORDERS } from './borders/dates';
import { IMPORT_BORDERS } from './borders/imports';
import { OUTSIDE_BORDERS } from './borders/outside';
import { REQUEST_BORDERS } from './borders/requests';
import { schemas } from './borders/schemas';
import { SENDER_BORDERS } from './borders/senders';
import { TEXT_BORDERS } from './borders/texts';

export const BORDERS: readonly Border[] = [
  ...TEXT_BORDERS,
  ...DATE_BORDERS,
  ...REQUEST_BORDERS,
  ...SENDER_BORDERS,
  schemas,
  actions,
  ...IMPORT_BORDERS,
  ...OUTSIDE_BORDERS,
  ...BACKUP_BORDERS,
];
