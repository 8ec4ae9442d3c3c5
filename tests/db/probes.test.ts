/** `/readyz` of a server whose queue has not begun: readers are served all the same. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeDatabase } from '@/lib/db/client';
import { openProbes } from '@/lib/server/probes';
import { cloneDatabase, type TestDatabase } from '../support/database';

jest.setTimeout(120_000);

let test: TestDatabase;
let before: string | undefined;
beforeAll(async () => {
  test = await cloneDatabase();
  before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = test.url;
});
afterAll(async () => {
  await closeDatabase();
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  await test.close();
});

/** What is said once the database has answered within its time. */
async function ask(isUp: boolean) {
  const answer = openProbes({ records: { isUp: async () => isUp }, isEnding: () => false });
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`;
  try {
    for (;;) {
      const response = await fetch(address);
      const body = (await response.json()) as { status: string; checks: Record<string, string> };
      if (!isUp || body.checks.migrations === 'ok') return { status: response.status, body };
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

it('tells how the queue is, which every instance shares, and stays ready', async () => {
  expect(await ask(true)).toEqual({
    status: 200,
    body: {
      status: 'ready',
      checks: { server: 'ok', database: 'ok', migrations: 'ok', queue: 'has not begun' },
    },
  });
  expect(await ask(false)).toMatchObject({ status: 503, body: { status: 'not ready' } });
});
