/** An administrator sets what counts for the whole site. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { lockUser } from '@/lib/db/second-factors';
import { findSettings, saveSettings } from '@/lib/db/site-settings';
import { findUser } from '@/lib/db/users';
import { siteSettingsSchema } from '@/lib/domain/site-settings';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from './manage-user';

export type ChangeSettingsResult =
  | { ok: true; version: number }
  /** `conflict`: changed by somebody else since they were seen. */
  | { ok: false; reason: 'conflict' }
  /** Who asks that administrators have a second factor has one. */
  | { ok: false; reason: 'set-your-own-first' }
  | Invalid
  | Forbidden;

/** Saves the settings over the version that was seen; what is as it was leaves no audit row. */
export async function changeSettings(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<ChangeSettingsResult> {
  return db.$transaction(async (tx): Promise<ChangeSettingsResult> => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    const parsed = siteSettingsSchema.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    const { version, ...wanted } = parsed.data;
    const { version: now, ...before } = await findSettings(tx);
    const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
      (name) => wanted[name] !== before[name],
    );
    // The same change, sent again because its answer was lost or twice at once.
    if (changed.length === 0) return { ok: true, version: now };
    if (changed.includes('administratorsNeedSecondFactor') && wanted.administratorsNeedSecondFactor) {
      // Held, so that it is not taken off meanwhile.
      if (user.id !== null) await lockUser(tx, user.id);
      const own = user.id === null || (await findUser(tx, user.id))?.secondFactor;
      if (!own) return { ok: false, reason: 'set-your-own-first' };
    }
    if (!(await saveSettings(tx, parsed.data))) return { ok: false, reason: 'conflict' };
    const details = Object.fromEntries(changed.map((name) => [name, wanted[name]]));
    await recordAudit(tx, deed(user, 'settings.change', 'settings', 'site', details));
    return { ok: true, version: version + 1 };
  });
}
