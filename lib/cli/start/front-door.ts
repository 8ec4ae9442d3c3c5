/** The port. Each connection goes to the web server that is there; while none is, it is answered here with 503. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { peerCallers } from '@/lib/auth/caller-address';
import { type Environment, publicUrl } from '@/lib/env';
import { boundConnections } from '@/lib/server/bound-connections';
import { probeOf, sendProbe } from '@/lib/server/probe';
import { answerUnavailable } from '@/lib/server/unavailable';
import { OperatorError } from '../progress';

export interface FrontDoor {
  /** From now on connections go there; null: nowhere. */
  leadTo(server: ChildProcess | null): void;
  /** Takes no further connection and ends those that are answered here. */
  close(): Promise<void>;
}

/** Bounds for those who are answered here: milliseconds, bytes, connections. */
const PATIENCE = 5_000;
const DRAINED = 8_000_000;
const AT_ONCE = 500;

/** Reads what was sent, within bounds: an answer that comes first is lost with the connection. */
async function drain(request: IncomingMessage): Promise<void> {
  let bytes = 0;
  const enough = new Promise<void>((done) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > DRAINED) done();
    });
    request
      .once('end', done)
      .once('error', () => done())
      .once('close', done);
  });
  await Promise.race([enough, pause(PATIENCE / 2, undefined, { ref: false })]);
}

function openWaitingRoom(https: boolean, trusted: string | undefined) {
  const room = createHttpServer(
    {
      connectionsCheckingInterval: 1_000,
      headersTimeout: PATIENCE,
      requestTimeout: PATIENCE,
      keepAliveTimeout: 1,
    },
    async (request, response) => {
      await drain(request);
      if (response.destroyed) return;
      response.shouldKeepAlive = false;
      const probe = probeOf(request);
      // The start program lives, and sees to it that a server comes.
      if (probe === 'healthz') sendProbe(request, response, 200, { status: 'alive' });
      else if (probe === 'readyz')
        sendProbe(request, response, 503, { status: 'not ready', checks: { server: 'is not there yet' } });
      else answerUnavailable(request, response, { https });
    },
  );
  // Node begins to watch its connections' times when it listens, which this server never does.
  room.emit('listening');
  boundConnections(room, { most: AT_ONCE, callerAt: peerCallers(trusted) });
  return {
    admit(socket: Socket): void {
      // However slowly it sends or reads, nobody stays.
      setTimeout(() => socket.destroy(), 2 * PATIENCE).unref();
      room.emit('connection', socket);
      socket.resume();
    },
    close: () => room.closeAllConnections(),
  };
}

async function listen(door: ReturnType<typeof createServer>, env: Environment): Promise<void> {
  door.listen(env.PORT, env.HOST);
  try {
    await once(door, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      code === 'EADDRINUSE'
        ? `Port ${env.PORT} on ${env.HOST} is in use. Stop what runs there, or choose another: PORT=${env.PORT + 1} npm start`
        : `The server cannot listen on ${env.HOST}, port ${env.PORT} (${message}). Check HOST and PORT.`,
    );
  }
}

/** Listens on HOST and PORT. Throws `OperatorError` where that cannot be. */
export async function openFrontDoor(env: Environment): Promise<FrontDoor> {
  const room = openWaitingRoom(publicUrl(env).startsWith('https://'), env.TRUSTED_PROXIES);
  let server: ChildProcess | null = null;
  // Connections on their way, in their order; kept open here until the server says that it has them.
  const underWay = new Set<Socket>();

  const door = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on('error', () => undefined);
    if (!server?.connected) return room.admit(socket);
    underWay.add(socket);
    server.send('connection', socket, { keepOpen: true }, (error) => {
      if (error && underWay.delete(socket)) room.admit(socket);
    });
  });
  const letGo = (from: ChildProcess) => (message: unknown) => {
    // A word that a server left behind when it ended is not about the connections of the next one.
    if (message !== 'got' || from !== server) return;
    const [first] = underWay;
    if (!first) return;
    underWay.delete(first);
    // Closes our end alone; the server has its own.
    first.destroy();
  };
  await listen(door, env);
  return {
    leadTo(next) {
      server = next;
      if (next) {
        next.on('message', letGo(next));
        return;
      }
      for (const socket of underWay) room.admit(socket);
      underWay.clear();
    },
    async close() {
      const closed = new Promise((done) => door.close(done));
      room.close();
      // Connections handed over count until the server has ended; it is told to end next.
      await Promise.race([closed, pause(50)]);
    },
  };
}
