import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { sendConsoleToLog } from '@/lib/server/console-to-log';
import { logAnswer } from '@/lib/server/door/log-answer';

const SECRETS = { cookie: 'dragoman.session_token=hush', authorization: 'Bearer hush', 'x-any': 'hush' };

/** What the log says of a request that was answered. */
function linesOf(work: () => void): string[] {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  work();
  spy.mockRestore();
  return lines;
}

function answered(url: string, status: number): string[] {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'POST', url, headers: SECRETS });
  const response = new ServerResponse(request);
  response.statusCode = status;
  const facts = {
    id: 'r-1',
    address: '192.0.2.1',
    language: 'en' as const,
    remember: null,
    calendar: null,
    isStranger: false,
    userId: 'u-1',
    refused: null,
    status: null,
    endVisit: () => undefined,
  };
  return linesOf(() => {
    logAnswer(request, response, facts);
    response.emit('close');
  });
}

describe('the line of a request', () => {
  it('says who asked for what, and how it went, on one line', () => {
    const [line = '', ...more] = answered('/search?q=hush%0a&password=hush', 200);
    expect(more).toEqual([]);
    const { time, ms, ...facts } = JSON.parse(line);
    expect([typeof time, typeof ms]).toEqual(['string', 'number']);
    expect(facts).toEqual({
      level: 'info',
      msg: 'request',
      request: 'r-1',
      method: 'POST',
      path: '/search',
      status: 200,
      address: '192.0.2.1',
      user: 'u-1',
      aborted: true,
    });
  });

  it('holds nothing of cookies, headers and queries, and no long path', () => {
    const text = answered(`/${'a'.repeat(5_000)}?hush`, 404).join('');
    expect(text).not.toContain('hush');
    expect(text.length).toBeLessThan(700);
  });

  it('is an error for a fault of ours, and not worth a line for files and health', () => {
    expect(JSON.parse(answered('/', 500)[0] ?? '{}').level).toBe('error');
    expect(answered('/_next/static/a.js', 200)).toEqual([]);
    expect(answered('/api/health', 200)).toEqual([]);
    expect(answered('/api/health', 503)).toHaveLength(1);
  });
});

it('what Next prints becomes a line of the log, an error with its stack once', () => {
  const kept = { ...console };
  const lines = linesOf(() => {
    sendConsoleToLog();
    console.error('\u001b[31m⨯ it\nbroke', Object.assign(new Error('the cause'), { digest: '42' }));
    console.log('ready');
  });
  Object.assign(console, kept);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    digest: '42',
    msg: 'it\nbroke the cause',
    err: { message: 'the cause', stack: expect.stringContaining('log-answer.test') },
  });
});
