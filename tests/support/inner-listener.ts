/** Servers of this machine that nobody outside may reach through the site: each counts who connects. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

export interface InnerListener {
  /** Connections so far, from whomever. */
  connections(): number;
  port: number;
  close(): void;
}

async function listen(port: number, count: () => void): Promise<Server> {
  const server = createServer((socket) => {
    count();
    socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nin');
  });
  // Every address of the machine, of either kind where it has both.
  server.listen(port);
  await once(server, 'listening');
  return server;
}

/** Listens on a port of its own, and on those of web pages where nobody else has them. */
export async function openInnerListener(): Promise<InnerListener> {
  let connections = 0;
  const count = () => {
    connections += 1;
  };
  const own = await listen(0, count);
  const others = await Promise.all([80, 443].map((port) => listen(port, count).catch(() => null)));
  const address = own.address();
  return {
    connections: () => connections,
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      for (const server of [own, ...others]) server?.close();
    },
  };
}
