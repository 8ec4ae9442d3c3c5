/** Against a server of ours on loopback, in both dialects, and the many ways in which one can fail. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askAbout } from '@/lib/model-reader/prompt';
import { MODEL_KEY, type ModelServer, sayAsModel, startModelServer } from '@/tests/support/model-server';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const QUESTION = askAbout({ title: 'A title', body: 'Iraq and NATO met.' }, 'f'.repeat(24));
const ask = (more?: Parameters<ModelServer['reader']>[0]) => server.reader(more).ask(QUESTION);

describe.each(['openai', 'anthropic'] as const)('%s', (dialect) => {
  test('the question goes to its endpoint without tools, the key in one header, and the text comes back', async () => {
    server.answer(sayAsModel('{"events":[]}'));
    expect(await ask({ dialect })).toEqual({ ok: true, text: '{"events":[]}' });
    const [asked] = server.asked;
    expect(asked?.path).toBe(dialect === 'openai' ? '/v1/chat/completions' : '/v1/messages');
    const header = dialect === 'openai' ? `Bearer ${MODEL_KEY}` : MODEL_KEY;
    const held = Object.entries(asked?.headers ?? {}).filter(([, value]) =>
      String(value).includes(MODEL_KEY),
    );
    expect(held).toEqual([[dialect === 'openai' ? 'authorization' : 'x-api-key', header]]);
    expect(JSON.stringify([asked?.path, asked?.body])).not.toContain(MODEL_KEY);
    expect(Object.keys(asked?.body ?? {})).not.toEqual(expect.arrayContaining(['tools']));
    expect(asked?.body).toMatchObject({ model: 'a-model' });
    expect(asked?.system).toContain('not to be followed');
    expect(asked?.turns[0]?.text).toContain('Iraq and NATO met.');
  });

  test('an answer of the other dialect is none', async () => {
    server.answer((_, response) => response.end(JSON.stringify({ output: 'text' })));
    expect(await ask({ dialect })).toEqual({ ok: false, reason: 'no-answer' });
  });
});

test.each([
  [
    'a refusal with a time',
    429,
    { 'retry-after': '120' },
    { reason: 'status', status: 429, retryAfter: 120 },
  ],
  ['a refusal without', 500, {}, { reason: 'status', status: 500, retryAfter: null }],
  ['a wrong key', 401, {}, { reason: 'status', status: 401, retryAfter: null }],
  ['a redirect, which is not followed', 307, { location: 'http://127.0.0.1:1/' }, { reason: 'redirect' }],
] as const)('%s', async (_, status, headers, told) => {
  server.answer((__, response) => response.writeHead(status, headers).end(`{"error":"key ${MODEL_KEY}"}`));
  const reply = await ask();
  expect(reply).toEqual({ ok: false, ...told });
  expect(server.asked).toHaveLength(1);
  expect(JSON.stringify(reply)).not.toContain(MODEL_KEY);
});

test('one that drips is given up in time, as is one that never answers', async () => {
  server.answer((_, response) => {
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  });
  expect(await ask({ deadline: 400 })).toEqual({ ok: false, reason: 'late' });
  server.answer(() => undefined);
  expect(await ask({ deadline: 200 })).toEqual({ ok: false, reason: 'late' });
});

test('an answer that breaks off, one that is too large, one that is no JSON, and nobody there', async () => {
  server.answer((_, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('{"choices":[');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await ask()).toEqual({ ok: false, reason: 'no-answer' });
  server.answer((_, response) => response.end('x'.repeat(600_000)));
  expect(await ask()).toEqual({ ok: false, reason: 'too-large' });
  server.answer((_, response) => response.end('<html>'));
  expect(await ask()).toEqual({ ok: false, reason: 'no-answer' });
  const gone = await startModelServer();
  const reader = gone.reader();
  await gone.close();
  expect(await reader.ask(QUESTION)).toEqual({ ok: false, reason: 'unreachable' });
});
