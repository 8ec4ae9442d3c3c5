/** The end of the server: what was begun is answered, connections go as they fall idle, and nobody is cut off. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds that a connection which was taken just before the end gets to say what it wants. */
const FIRST_WORD = 1_000;
const LOOK = 25;

export interface Ending {
  isEnding(): boolean;
  /** Requests that are being answered. */
  openRequests(): number;
  /** Goes on answering, and asks each visitor to come by another connection next time. */
  drain(): void;
  /** Drains, closes what is idle, and settles once nothing is under way. */
  end(): Promise<void>;
}

/** Watches a server; to be called before its first connection. */
export function watchEnding(server: Server): Ending {
  const open = new Set<ServerResponse>();
  const silent = new Set<Socket>();
  let ending = false;

  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  const begin = ({ socket }: IncomingMessage, response: ServerResponse) => {
    silent.delete(socket);
    open.add(response);
    response.once('close', () => open.delete(response));
    if (ending) response.shouldKeepAlive = false;
  };
  // Node emits one of the three for each request.
  for (const name of ['request', 'checkContinue', 'checkExpectation']) server.on(name, begin);

  function drain(): void {
    ending = true;
    for (const response of open) response.shouldKeepAlive = false;
  }

  return {
    isEnding: () => ending,
    openRequests: () => open.size,
    drain,
    end() {
      drain();
      const since = performance.now();
      return new Promise((done) => {
        const timer = setInterval(() => {
          // Connections on which an answer went out before the end may have fallen idle since.
          server.closeIdleConnections();
          const listens = silent.size > 0 && performance.now() - since < FIRST_WORD;
          if (open.size > 0 || listens) return;
          clearInterval(timer);
          done();
        }, LOOK);
      });
    },
  };
}
