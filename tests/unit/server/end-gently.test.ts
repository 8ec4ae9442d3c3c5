import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { type Ending, watchEnding } from '@/lib/server/end-gently';

let server: Server;
let ending: Ending;
let answers: ServerResponse[];
const lines: Socket[] = [];

beforeEach(async () => {
  answers = [];
  server = createServer((_, response) => answers.push(response));
  ending = watchEnding(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  for (const line of lines.splice(0)) line.destroy();
  server.closeAllConnections();
  server.close();
});

async function open(): Promise<{ line: Socket; text: () => string; closed: Promise<unknown> }> {
  const accepted = once(server, 'connection');
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1');
  lines.push(line);
  let text = '';
  line
    .on('error', () => undefined)
    .on('data', (chunk) => {
      text += chunk;
    });
  const closed = once(line, 'close');
  await accepted;
  return { line, text: () => text, closed };
}

const REQUEST = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
async function ask(line: Socket): Promise<ServerResponse> {
  const asked = once(server, 'request');
  line.write(REQUEST);
  const [, response] = await asked;
  return response;
}

it('waits for every answer that was begun, and says that the connection ends with it', async () => {
  const { line, text, closed } = await open();
  const response = await ask(line);
  let over = false;
  const end = ending.end().then(() => {
    over = true;
  });
  await new Promise((done) => setTimeout(done, 100));
  expect([over, ending.isEnding(), ending.openRequests()]).toEqual([false, true, 1]);
  response.end('whole');
  await Promise.all([end, closed]);
  expect(text()).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*Connection: close[\s\S]*whole/);
});

it('closes a connection that is kept alive and idle', async () => {
  const { line, text, closed } = await open();
  (await ask(line)).end('first');
  while (!text().includes('first')) await once(line, 'data');
  await Promise.all([ending.end(), closed]);
});

it('listens to a connection that was taken just before', async () => {
  const { line, text, closed } = await open();
  const end = ending.end();
  const response = await ask(line);
  response.end('late but whole');
  await Promise.all([end, closed]);
  expect(text()).toContain('late but whole');
});

it('does not wait for a connection that says nothing', async () => {
  await open();
  await ending.end();
});

it('answers on while it drains, each time for the last time', async () => {
  ending.drain();
  for (const word of ['one', 'two']) {
    const { line, text, closed } = await open();
    (await ask(line)).end(word);
    await closed;
    expect(text()).toMatch(new RegExp(`Connection: close[\\s\\S]*${word}`));
  }
});
