/**
 * An answer that leaves only when it is whole: packed in one go, which costs a third of packing each piece as Next writes it. Of the
 * desk's payloads Next begins to send before their page has asked who may see it, and a status that is out cannot be taken back.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { packFor } from '../api/send-json';

type Callback = (error?: Error | null) => void;

/**
 * Keeps what is written to the response until it ends. For answers of bounded length, as pages and their payloads are. Answers what
 * lets go of it, for another answer in its place.
 */
export function holdBack(request: IncomingMessage, response: ServerResponse): () => void {
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
  let isReleased = false;
  const release = (): void => {
    isReleased = true;
    Object.assign(response, { writeHead, write, end, flushHeaders });
  };
  async function send(): Promise<void> {
    // An answer that failed may be replaced on its way out by one that is not packed.
    const body = await packFor(
      response.statusCode < 500 ? accepted : undefined,
      response,
      Buffer.concat(pieces),
    );
    if (isReleased) return;
    release();
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...words: unknown[]) => {
      response.statusCode = status;
      for (const word of words)
        if (typeof word === 'object' && word !== null && !Array.isArray(word))
          for (const [name, value] of Object.entries(word)) response.setHeader(name, value);
      return response;
    },
    write: (...words: unknown[]) => {
      take(words);
      return true;
    },
    end: (...words: unknown[]) => {
      take(words);
      // While it is packed nothing more belongs to it.
      Object.assign(response, { write: () => true, end: () => response });
      send().catch(() => isReleased || response.destroy());
      return response;
    },
  });
  return release;
}
