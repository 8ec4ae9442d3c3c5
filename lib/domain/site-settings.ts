/** What an administrator sets for the whole site. */
import { z } from 'zod';
import { versionSchema } from './record-version';

export const siteSettingsSchema = z.strictObject({
  /** Who wrote a draft does not publish it. */
  twoPersons: z.boolean(),
  /** An administrator without a second factor is treated as an editor. */
  administratorsNeedSecondFactor: z.boolean(),
  /** Counts saves. */
  version: versionSchema,
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
