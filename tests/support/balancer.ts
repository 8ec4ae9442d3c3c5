/** A small balancer for tests: hands requests to the instances in turn, and passes over one that takes none. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface Balancer {
  /** Without a slash at its end. */
  address: string;
  /** How many requests each instance has answered, by port. */
  answered: ReadonlyMap<number, number>;
  close(): void;
}

/** Sends the request on; false where nobody listens there. */
function handOn(port: number, from: IncomingMessage, body: Buffer, to: ServerResponse): Promise<boolean> {
  return new Promise((done) => {
    const { method, url: path, headers } = from;
    const forwarded = { ...headers, 'x-forwarded-for': from.socket.remoteAddress ?? '' };
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: forwarded, agent: false },
      (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.on('error', () => to.destroy());
        answer.pipe(to).once('close', () => done(true));
      },
    );
    sent.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return done(false);
      to.destroy();
      done(true);
    });
    sent.end(body);
  });
}

/** Begins to listen at once; the instances may come later. */
export async function openBalancer(ports: readonly number[]): Promise<Balancer> {
  const answered = new Map(ports.map((port) => [port, 0]));
  let turn = 0;
  const server = createServer(async (from, to) => {
    const parts: Buffer[] = [];
    for await (const part of from) parts.push(part as Buffer);
    for (let tries = 0; tries < ports.length; tries += 1) {
      const port = ports[turn % ports.length] ?? 0;
      turn += 1;
      if (await handOn(port, from, Buffer.concat(parts), to)) {
        answered.set(port, (answered.get(port) ?? 0) + 1);
        return;
      }
    }
    to.writeHead(502).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    answered,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
