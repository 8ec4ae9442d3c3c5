/** After the database tests: ends the server, which removes its own folder. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export default async function stopDatabase(): Promise<void> {
  const server = (globalThis as { dragomanTestServer?: ChildProcess }).dragomanTestServer;
  if (!server || server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
