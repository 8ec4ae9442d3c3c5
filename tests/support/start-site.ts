/** Before the tests in a browser and those of the bar of trust: a site for all of them. */
import { freePort } from './free-port';
import { ADMIN, type LaunchedSite, launchSite } from './launch-site';

export default async function startSite(): Promise<void> {
  // Where a test may put a server of pages that the site fetches.
  const pages = await freePort();
  const launched = await launchSite({ FETCH_TRUSTED: `127.0.0.1:${pages}` });
  process.env.TEST_PAGES_PORT = String(pages);
  process.env.TEST_SITE = launched.address;
  process.env.TEST_DATA_DIR = launched.dataDir;
  process.env.TEST_SITE_PID = String(launched.site.pid);
  process.env.TEST_SITE_LOG = launched.log;
  process.env.TEST_ADMIN_EMAIL = ADMIN.ADMIN_EMAIL;
  process.env.TEST_ADMIN_PASSWORD = ADMIN.ADMIN_PASSWORD;
  (globalThis as { dragomanTestSite?: LaunchedSite }).dragomanTestSite = launched;
}
