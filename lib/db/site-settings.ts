/** What an administrator has set for the whole site. */
import type { SiteSettings } from '@/lib/domain/site-settings';
import type { Queryable, Transaction } from './client';

const SHAPE = { twoPersons: true, administratorsNeedSecondFactor: true, version: true } as const;

export async function findSettings(db: Queryable): Promise<SiteSettings> {
  return db.siteSettings.findUniqueOrThrow({ where: { id: 1 }, select: SHAPE });
}

/** As `findSettings`, and nobody changes them until this transaction ends. */
export async function holdSettings(tx: Transaction): Promise<SiteSettings> {
  await tx.$queryRaw`SELECT 1 FROM site_settings FOR SHARE`;
  return findSettings(tx);
}

/** Saves over the version seen; false where they were saved by another since. */
export async function saveSettings(
  tx: Transaction,
  { version, ...settings }: SiteSettings,
): Promise<boolean> {
  const { count } = await tx.siteSettings.updateMany({
    where: { id: 1, version },
    data: { ...settings, version: { increment: 1 } },
  });
  return count === 1;
}
