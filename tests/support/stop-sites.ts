/** After the tests on sites: ends them. */
import { removePrepared } from './prepared-folder';
import type { Sites } from './start-sites';

export default async function stopSites(): Promise<void> {
  const sites = (globalThis as { dragomanTestSites?: Sites }).dragomanTestSites;
  sites?.door.closeAllConnections();
  sites?.door.close();
  const ends = [...(sites?.running.values() ?? [])].map(async (launching) => (await launching).stop());
  await Promise.allSettled(ends);
  await removePrepared();
}
