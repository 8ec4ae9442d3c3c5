/** `npm run dev`: pages run in the browser, for which they wait for the web socket of hot reload. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/tests/support/free-port';
import { copyPrepared } from '@/tests/support/prepared-folder';
import { openBrowser } from '@/tests/support/site';
import { makeFolder, removeFolder, type Start, start, until } from '@/tests/support/started-site';

jest.setTimeout(400_000);

let folder: string;
let site: Start;
let address: string;
beforeAll(async () => {
  folder = await makeFolder();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const DATA_DIR = join(folder, 'data');
  await copyPrepared(DATA_DIR);
  const settings = { DATA_DIR, PORT: String(port), NODE_ENV: 'development' };
  site = start(settings, { development: true });
  await site.ready;
});
afterAll(async () => {
  site.process.kill('SIGTERM');
  await site.ended;
  await removeFolder(folder);
});

it('a page answers the reader, and its socket answers the page', async () => {
  const { page, close } = await openBrowser();
  const said = new Promise<void>((done) =>
    page.on('websocket', (socket) => {
      if (socket.url().includes('/_next/hmr')) socket.on('framereceived', () => done());
    }),
  );
  await page.goto(`${address}/sign-in`, { timeout: 240_000 });
  await said;
  await page.goto(`${address}/`, { timeout: 240_000 });
  // Nothing but scripts opens the palette, and not before they run.
  await until(async () => {
    await page.keyboard.press('Control+k');
    await pause(2_000);
    return page.getByRole('dialog').isVisible();
  }, 120);
  await close();
});
