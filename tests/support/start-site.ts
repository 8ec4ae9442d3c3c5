/** Before the browser tests: a site for all of them. */
import { ADMIN, type LaunchedSite, launchSite } from './launch-site';

export default async function startSite(): Promise<void> {
  const launched = await launchSite();
  process.env.TEST_SITE = launched.address;
  process.env.TEST_DATA_DIR = launched.dataDir;
  process.env.TEST_ADMIN_EMAIL = ADMIN.ADMIN_EMAIL;
  process.env.TEST_ADMIN_PASSWORD = ADMIN.ADMIN_PASSWORD;
  (globalThis as { dragomanTestSite?: LaunchedSite }).dragomanTestSite = launched;
}
