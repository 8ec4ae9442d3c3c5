/** After the browser tests: ends the site as Ctrl-C would and removes its folder. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function stopSite(): Promise<void> {
  const kept = globalThis as { dragomanTestSite?: { site: ChildProcess; folder: string } };
  if (!kept.dragomanTestSite) return;
  const { site, folder } = kept.dragomanTestSite;
  const ended = once(site, 'exit');
  if (site.exitCode === null) {
    site.kill('SIGINT');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}
