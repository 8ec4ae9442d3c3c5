/** Before the database tests: one embedded PostgreSQL with a migrated template that each test file clones. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts the server in a process of its own; jest's module loader never sees the engine. */
export default async function startDatabase(): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/support/database-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    server.once('exit', (code) => reject(new Error(`The test database did not start (exit code ${code}).`)));
  });
  const { superuserUrl, url, readers } = JSON.parse(line) as Record<string, string>;
  process.env.TEST_DATABASE_SERVER = superuserUrl;
  process.env.TEST_DATABASE_ROLE = url;
  process.env.READERS_DIR = readers;
  (globalThis as { dragomanTestServer?: ChildProcess }).dragomanTestServer = server;
}
