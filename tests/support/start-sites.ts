/**
 * Before the tests in a browser and those of the bar of trust: gives each worker of Jest a site of its own, for all files that
 * it runs one after the other, started when the worker asks for it (use-site.cjs).
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from './free-port';
import { ADMIN, type LaunchedSite, launchSite } from './launch-site';
import { namePrepared } from './prepared-folder';

/** The sites that run, by the numbers of their workers, and who gives them out. */
export interface Sites {
  door: Server;
  running: Map<string, Promise<LaunchedSite>>;
}

export default async function startSites(): Promise<void> {
  namePrepared();
  const running: Sites['running'] = new Map();
  const pages = new Map<string, number>();
  const siteOf = async (worker: string): Promise<Record<string, string>> => {
    // Where a test may put a server of pages that the site fetches.
    const port = pages.get(worker) ?? (await freePort());
    pages.set(worker, port);
    const launching = running.get(worker) ?? launchSite({ FETCH_TRUSTED: `127.0.0.1:${port}` });
    running.set(worker, launching);
    const { address, dataDir, site, log } = await launching;
    return {
      TEST_PAGES_PORT: String(port),
      TEST_SITE: address,
      TEST_DATA_DIR: dataDir,
      TEST_SITE_PID: String(site.pid),
      TEST_SITE_LOG: log,
      TEST_ADMIN_EMAIL: ADMIN.ADMIN_EMAIL,
      TEST_ADMIN_PASSWORD: ADMIN.ADMIN_PASSWORD,
    };
  };
  const door = createServer(({ url = '' }, response) => {
    siteOf(url).then(
      (settings) => response.end(JSON.stringify(settings)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  process.env.TEST_SITES = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  (globalThis as { dragomanTestSites?: Sites }).dragomanTestSites = { door, running };
}
