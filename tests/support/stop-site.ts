/** After the browser tests: ends the site. */
import type { LaunchedSite } from './launch-site';

export default async function stopSite(): Promise<void> {
  await (globalThis as { dragomanTestSite?: LaunchedSite }).dragomanTestSite?.stop();
}
