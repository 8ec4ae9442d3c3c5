/** The body of a request: read whole up to a limit and handed on, or waited out and thrown away. */
import { IncomingMessage } from 'node:http';

/** Time in which a body has to be here, on the slowest line that an article is sent over. */
const BODY_DEADLINE_MS = 60_000;

export type BodyResult =
  | { ok: true; body: Buffer }
  | { ok: false; fault: 'too-large' | 'too-slow' | 'broken' };

/** Whether the request says that it has a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Reads a body of at most `most` bytes, whether it names its length or comes in chunks. */
export function readBody(request: IncomingMessage, most: number): Promise<BodyResult> {
  if (Number(request.headers['content-length'] ?? 0) > most)
    return Promise.resolve({ ok: false, fault: 'too-large' });
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = setTimeout(() => end({ ok: false, fault: 'too-slow' }), BODY_DEADLINE_MS);
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) return end({ ok: false, fault: 'too-large' });
      chunks.push(chunk);
    };
    const finish = () => end({ ok: true, body: Buffer.concat(chunks) });
    const fail = () => end({ ok: false, fault: 'broken' });
    function end(result: BodyResult) {
      clearTimeout(late);
      request.off('data', take).off('end', finish).off('error', fail).off('close', fail);
      // An error that comes later, as when the sender hangs up, has been dealt with.
      request.on('error', () => undefined).pause();
      done(result);
    }
    request.on('data', take).once('end', finish).once('error', fail).once('close', fail);
  });
}

/** The request anew, with this body: what has been read from a connection cannot be put back. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  again.method = request.method;
  again.url = request.url;
  again.httpVersion = request.httpVersion;
  again.httpVersionMajor = request.httpVersionMajor;
  again.httpVersionMinor = request.httpVersionMinor;
  again.rawHeaders = request.rawHeaders;
  again.headers = { ...request.headers, 'content-length': String(body.length) };
  delete again.headers['transfer-encoding'];
  again.complete = true;
  again.push(body);
  again.push(null);
  return again;
}

const MOST_THROWN_AWAY = 32 * 1024 * 1024;
const PATIENCE_MS = 20_000;

/**
 * Takes in what is still being sent and throws it away, for a moment and up to a bound: a connection closed
 * while somebody writes to it loses the answer on its way to them.
 */
export function throwAway(request: IncomingMessage): Promise<void> {
  // Who waits for a word before sending (Expect: 100-continue) sends nothing without it.
  if (request.complete || request.destroyed || request.headers.expect) return Promise.resolve();
  return new Promise((done) => {
    let size = 0;
    const end = () => {
      clearTimeout(late);
      request.off('data', count).off('end', end).off('close', end).pause();
      done();
    };
    const late = setTimeout(end, PATIENCE_MS);
    const count = (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_THROWN_AWAY) end();
    };
    request.on('error', end).on('data', count).once('end', end).once('close', end).resume();
  });
}
