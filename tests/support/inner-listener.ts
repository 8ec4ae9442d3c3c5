/** Servers of this machine that nobody outside may reach through the site: each counts who connects. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

export interface InnerListener {
  /** Connections so far, from whomever. */
  connections(): number;
  /** Of a port that no page has. */
  otherPort: number;
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

/** Listens on the ports of web pages, which takes root, and on one more. */
export async function openInnerListener(): Promise<InnerListener> {
  let connections = 0;
  const count = () => {
    connections += 1;
  };
  const servers = [await listen(80, count), await listen(443, count), await listen(0, count)];
  const address = servers[2]?.address();
  return {
    connections: () => connections,
    otherPort: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      for (const server of servers) server.close();
    },
  };
}
