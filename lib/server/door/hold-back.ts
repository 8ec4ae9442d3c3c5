/**
 * An answer that leaves only when it is whole. Next begins to send a payload while its page still asks who may see it,
 * and a status that is out cannot be taken back.
 */
import type { ServerResponse } from 'node:http';

type Callback = (error?: Error | null) => void;

/** Keeps what is written to the response until it ends. For answers of bounded length, as the desk's payloads are. */
export function holdBack(response: ServerResponse): void {
  const { writeHead, write, end, flushHeaders } = response;
  const pieces: Buffer[] = [];
  let head: unknown[] | null = null;

  function take(words: unknown[]): void {
    const [piece, encoding] = words;
    if (typeof piece === 'string')
      pieces.push(Buffer.from(piece, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
    const done = words.find((word): word is Callback => typeof word === 'function');
    if (done) process.nextTick(done);
  }

  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (...words: unknown[]) => {
      head = words;
      return response;
    },
    write: (...words: unknown[]) => {
      take(words);
      return true;
    },
    end: (...words: unknown[]) => {
      take(words);
      Object.assign(response, { writeHead, write, end, flushHeaders });
      if (head) Reflect.apply(writeHead, response, head);
      return response.end(Buffer.concat(pieces));
    },
  });
}
