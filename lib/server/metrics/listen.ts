/** The address at which Prometheus asks: `GET /metrics` and nothing else, for a few callers at a time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { peerCallers } from '@/lib/auth/caller-address';
import { log } from '@/lib/log';
import { boundConnections } from '../bound-connections';

const MOST_CONNECTIONS = 20;
/** Milliseconds. */
const PATIENCE = 10_000;

export interface Listening {
  /** Null where the address could not be had, which the log says: the site goes on without. */
  port: number | null;
  close(): Promise<void>;
}

/** Listens; settles once it does, or cannot. */
export async function listenForScrapes(
  register: Registry,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(
    { headersTimeout: PATIENCE, requestTimeout: PATIENCE, keepAliveTimeout: PATIENCE },
    async (request, response) => {
      const { method, url = '' } = request;
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cache-Control', 'no-store');
      const status = !/^\/metrics(\?|$)/.test(url) ? 404 : method === 'GET' || method === 'HEAD' ? 200 : 405;
      if (status === 405) response.setHeader('Allow', 'GET, HEAD');
      if (status !== 200) {
        response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
        return;
      }
      const text = await register.metrics().catch((err: unknown) => {
        log().error({ err }, 'the figures could not be gathered');
        return null;
      });
      response.writeHead(text === null ? 500 : 200, { 'Content-Type': register.contentType });
      response.end(method === 'HEAD' ? undefined : (text ?? ''));
    },
  );
  boundConnections(server, { most: MOST_CONNECTIONS, callerAt: peerCallers() });
  server.timeout = PATIENCE;
  const opened = await new Promise<boolean>((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      log().error({ reason: error.code ?? error.name, host, port }, 'no figures: METRICS_PORT cannot be had');
      done(false);
    });
    server.listen(port, host, () => done(true));
  });
  return {
    port: opened ? (server.address() as AddressInfo).port : null,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
