import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetKept } from '@/lib/db/writes';
import { MadeOf, notingIn, reading } from '@/lib/made-of';
import type { RequestFacts } from '@/lib/request';
import { type SharedAnswers, shareAnswers } from '@/lib/server/door/shared-answers';

const STRANGER = { isStranger: true } as RequestFacts;

let [crowded, count] = [true, 0];
let answers: SharedAnswers;
let answer: (response: ServerResponse) => void;
/** What an answer is made of. */
let read: (() => Promise<unknown>)[];
let server: Server;
let site: string;

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isStranger = request.headers.authorization === undefined;
  const key = answers.keyOf(request, { ...STRANGER, isStranger });
  response.setHeader('X-Request-Id', `asked ${request.headers.from}`);
  if (key && (answers.send(key, response) || (await answers.sendIfItHolds(key, response)))) return;
  const madeOf = new MadeOf();
  if (key) answers.keep(key, response, madeOf);
  count += 1;
  await notingIn(madeOf, () => Promise.all(read.map((ask) => reading(ask))));
  answer(response);
}

async function ask(path: string, headers: Record<string, string> = {}) {
  const got = await fetch(`${site}${path}`, { headers });
  return { status: got.status, text: await got.text(), headers: got.headers };
}

beforeEach(async () => {
  [crowded, count] = [true, 0];
  read = [];
  answers = shareAnswers(() => crowded, { fresh: 60_000 });
  answer = (response) => {
    response.setHeader('Content-Security-Policy', `nonce ${count}`);
    response.write(`made ${count}, `);
    response.end(Buffer.from('whole'));
  };
  server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((done) => server.close(done)));

describe('an answer that is asked for again', () => {
  it('goes whole to the next stranger while there is a line, under an id of its own', async () => {
    expect((await ask('/events/a')).text).toBe('made 1, whole');
    const again = await ask('/events/a', { 'x-forwarded-for': '192.0.2.7', 'user-agent': 'another' });
    expect(again.text).toBe('made 1, whole');
    expect(again.headers.get('content-security-policy')).toBe('nonce 1');
    expect(again.headers.get('content-length')).toBe('13');
    expect(again.headers.get('x-request-id')).toBe('asked undefined');
    expect(count).toBe(1);
  });

  it('is not given once somebody has changed something, even where its making began before', async () => {
    await ask('/');
    forgetKept();
    expect((await ask('/')).text).toBe('made 2, whole');
    expect((await ask('/')).text).toBe('made 2, whole');
    const whole = answer;
    answer = (response) => {
      forgetKept();
      whole(response);
    };
    await ask('/actors');
    expect((await ask('/actors')).text).toBe('made 4, whole');
  });

  it('is made anew where nobody waits, and where it has grown old', async () => {
    crowded = false;
    await ask('/');
    crowded = true;
    expect((await ask('/')).text).toBe('made 2, whole');
    crowded = false;
    expect((await ask('/')).text).toBe('made 3, whole');
    crowded = true;
    answers = shareAnswers(() => crowded, { fresh: -1 });
    await ask('/');
    expect((await ask('/')).text).toBe('made 5, whole');
  });

  it.each([
    ['address', '/events/b', {}],
    ['question', '/events/a?x=1', {}],
    ['cookie', '/events/a', { cookie: 'theme=dark' }],
    ['language', '/events/a', { 'accept-language': 'fr' }],
    ['kind of answer', '/events/a', { rsc: '1' }],
    ['reader that previews links', '/events/a', { 'user-agent': 'Slackbot-LinkExpanding 1.0' }],
    ['header that nobody has thought of', '/events/a', { 'x-new': '1' }],
  ])('is another where its %s is another', async (_, path, headers) => {
    await ask('/events/a');
    expect((await ask(path, headers)).text).toBe('made 2, whole');
  });

  it.each([
    '/admin',
    '/sign-in',
    '/account',
    '/api/auth/session',
    '/api/health',
    '/ar/admin',
    '/calendar/none',
  ])('is nobody else’s at %s', async (path) => {
    await ask(path);
    expect((await ask(path)).text).toBe('made 2, whole');
  });

  it('is nobody else’s where somebody showed who they are', async () => {
    await ask('/events/a', { authorization: 'Bearer x' });
    expect((await ask('/events/a', { authorization: 'Bearer x' })).text).toBe('made 2, whole');
  });

  it.each([
    ['a refusal', (response: ServerResponse) => response.writeHead(404).end(`${count}`)],
    ['a cookie', (response: ServerResponse) => response.setHeader('Set-Cookie', 'a=b').end(`${count}`)],
    ['more than is kept', (response: ServerResponse) => response.end(`${count}`.padEnd(1024 * 1024 + 1))],
  ])('is made anew where it was %s', async (_, make) => {
    answer = make;
    await ask('/');
    expect((await ask('/')).text.trim()).toBe('2');
  });

  it('is kept in bounded room', async () => {
    answer = (response) => response.end(`${count}`.padEnd(1024 * 1024));
    for (let at = 0; at < 20; at += 1) await ask(`/events/${at}`);
    expect((await ask('/events/19')).text.trim()).toBe('20');
    expect((await ask('/events/0')).text.trim()).toBe('21');
  });
});

describe('an answer that is older', () => {
  let record = '';
  beforeEach(() => {
    record = 'as it was';
    answers = shareAnswers(() => crowded, { fresh: -1 });
    read = [async () => record, async () => 'always the same'];
  });

  it('is given again as long as all that it was made of reads the same', async () => {
    await ask('/events/a');
    forgetKept();
    expect((await ask('/events/a')).text).toBe('made 1, whole');
    record = 'changed';
    expect((await ask('/events/a')).text).toBe('made 2, whole');
    expect((await ask('/events/a')).text).toBe('made 2, whole');
    record = 'as it was';
    expect((await ask('/events/a')).text).toBe('made 3, whole');
  });

  it('is made anew where nobody waits, where asking fails, and once it has grown too old', async () => {
    await ask('/');
    crowded = false;
    expect((await ask('/')).text).toBe('made 2, whole');
    crowded = true;
    const [first] = read;
    await ask('/actors');
    let isAway = false;
    read = [() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(1)), async () => 2];
    await ask('/search');
    expect((await ask('/search')).text).toBe('made 4, whole');
    isAway = true;
    read = [first ?? (async () => 1), async () => 2];
    expect((await ask('/search')).text).toBe('made 5, whole');
    answers = shareAnswers(() => crowded, { fresh: -1, longest: -1 });
    await ask('/');
    expect((await ask('/')).text).toBe('made 7, whole');
  });

  it('is made anew where it is made of one thing, which costs as much to ask', async () => {
    read = [async () => record];
    await ask('/');
    expect((await ask('/')).text).toBe('made 2, whole');
  });

  it('is asked for once by many who come at the same moment', async () => {
    let asked = 0;
    const count = async () => {
      asked += 1;
      await pause(100);
      return 1;
    };
    read = [count, async () => record];
    await ask('/');
    asked = 0;
    const all = await Promise.all(Array.from({ length: 20 }, () => ask('/')));
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['made 1, whole']));
    expect(asked).toBe(1);
  });
});
