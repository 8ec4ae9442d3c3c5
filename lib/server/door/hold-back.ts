/**
 * An answer that leaves only when it is whole: packed in one go, which costs a third of packing each piece as Next writes it. Of the
 * desk's payloads Next begins to send before their page has asked who may see it, and a status that is out cannot be taken back.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendPacked } from '../api/send-json';

type Callback = (error?: Error | null) => void;

/** Keeps what is written to the response until it ends. For answers of bounded length, as pages and their payloads are. */
export function holdBack(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end, flushHeaders } = response;
  const accepted = request.headers['accept-encoding']?.toString();
  // Else Next packs each piece.
  delete request.headers['accept-encoding'];
  const pieces: Buffer[] = [];

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
    writeHead: (status: number, ...words: unknown[]) => {
      response.statusCode = status;
      for (const word of words)
        if (typeof word === 'object' && word !== null)
          for (const [name, value] of Object.entries(word)) response.setHeader(name, value);
      return response;
    },
    write: (...words: unknown[]) => {
      take(words);
      return true;
    },
    end: (...words: unknown[]) => {
      take(words);
      Object.assign(response, { writeHead, write, end, flushHeaders });
      const isFailure = response.statusCode >= 500;
      void sendPacked(request, response, Buffer.concat(pieces), isFailure ? undefined : accepted);
      return response;
    },
  });
}
