/** Answers that leave when they are whole. */
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { holdBack } from '@/lib/server/door/hold-back';

type Answer = (response: ServerResponse, release: () => void, request: IncomingMessage) => void;

let server: Server;
let answer: Answer;
beforeEach(async () => {
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const release = holdBack(request, response);
    answer(response, release, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => new Promise((done) => server.close(done)));

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const request = get({ port, host: '127.0.0.1', headers, method, agent: false });
  const [got] = (await once(request, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of got) pieces.push(piece as Buffer);
  return { status: got.statusCode, headers: got.headers, body: Buffer.concat(pieces) };
}

const PIECE = 'A page in pieces. '.repeat(100);
const inPieces: Answer = (response) => {
  response.writeHead(200, { 'X-Piece': 'first' });
  response.flushHeaders();
  for (let piece = 0; piece < 5; piece += 1) response.write(PIECE);
  response.end(Buffer.from('The end.'));
};
const WHOLE = `${PIECE.repeat(5)}The end.`;

it('goes out whole, with its length, packed as the reader takes it', async () => {
  answer = (response, release, request) => {
    // Whoever makes it does not pack it, too.
    expect(request.headers['accept-encoding']).toBeUndefined();
    inPieces(response, release, request);
  };
  const packed = await ask({ 'accept-encoding': 'gzip' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'x-piece': 'first',
    vary: 'Accept-Encoding',
  });
  expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
  expect(gunzipSync(packed.body).toString()).toBe(WHOLE);
  const plain = await ask();
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(WHOLE);
  const head = await ask({}, 'HEAD');
  expect(head.body).toHaveLength(0);
});

it('leaves pictures and failures unpacked, of which the latter may be replaced on their way', async () => {
  answer = (response) => {
    response.setHeader('Content-Type', 'image/png');
    response.end(Buffer.alloc(4_000));
  };
  expect((await ask({ 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  answer = (response) => {
    response.statusCode = 500;
    response.end(PIECE);
  };
  const failed = await ask({ 'accept-encoding': 'br' });
  expect([failed.status, failed.headers['content-encoding']]).toEqual([500, undefined]);
});

it('gives way to another answer, of which nothing of the first is a part', async () => {
  answer = (response, release) => {
    response.write('Half a page');
    release();
    response.statusCode = 500;
    response.end('It failed.');
  };
  const { status, body } = await ask();
  expect([status, body.toString()]).toEqual([500, 'It failed.']);
});

it('is not written to once it has ended', async () => {
  answer = (response) => {
    response.end(PIECE);
    response.write('more');
    response.end('and more');
  };
  expect((await ask({ 'accept-encoding': 'gzip' })).body.length).toBeGreaterThan(0);
  expect((await ask()).body.toString()).toBe(PIECE);
});
