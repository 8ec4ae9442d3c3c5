import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from '@/tests/support/site-requests';

it('fails where an answer is cut off, rather than wait for the rest for ever', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 10 });
    response.write('half', () => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const before = process.env.TEST_SITE;
  process.env.TEST_SITE = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await expect(send('GET', '/')).rejects.toThrow('aborted');
  } finally {
    process.env.TEST_SITE = before;
    server.close();
  }
});
