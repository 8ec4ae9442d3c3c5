/** Two built instances on one database behind a balancer of ours, started at the same time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Client } from 'pg';
import { type Balancer, openBalancer } from './balancer';
import { freePort } from './free-port';
import { makeFolder, removeFolder, type Start, start } from './started-site';

export interface Instance {
  site: Start;
  port: number;
  /** Without a slash at its end. */
  address: string;
}

export interface TwoInstances {
  first: Instance;
  second: Instance;
  balancer: Balancer;
  /** Of the database. */
  url: string;
  stop(): Promise<void>;
}

/** An empty database on a server of its own. */
async function openServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/support/database-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout as Readable, 'data')) as [Buffer];
  const { superuserUrl, url } = JSON.parse(line.toString('utf8')) as { superuserUrl: string; url: string };
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('CREATE DATABASE shared OWNER dragoman');
  await client.end();
  const own = new URL(url);
  own.pathname = '/shared';
  return { server, url: own.toString() };
}

/** `settings`: of both, beside what makes them one site. */
export async function startTwoInstances(settings: Record<string, string> = {}): Promise<TwoInstances> {
  const folder = await makeFolder();
  const { server, url } = await openServer();
  const ports = [await freePort(), await freePort()] as const;
  const balancer = await openBalancer(ports);
  const [first, second] = ports.map((port, at): Instance => {
    const own = { DATA_DIR: join(folder, `data-${at}`), PORT: String(port), DATABASE_URL: url };
    const one = { PUBLIC_URL: balancer.address, AUTH_SECRET: 'of both instances, and of nobody else' };
    const site = start({ ...own, ...one, TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'warn', ...settings });
    return { site, port, address: `http://127.0.0.1:${port}` };
  }) as [Instance, Instance];
  const stop = async () => {
    balancer.close();
    for (const { site } of [first, second]) site.process.kill('SIGTERM');
    await Promise.all([first.site.ended, second.site.ended]);
    server.kill('SIGTERM');
    await once(server, 'exit');
    await removeFolder(folder);
  };
  try {
    await Promise.all([first.site.ready, second.site.ready]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { first, second, balancer, url, stop };
}

/** Which of the processes has the connection that comes from a port of this machine; Linux alone. */
export function ownerOf(from: number, pids: readonly number[]): number | null {
  const hex = from.toString(16).toUpperCase().padStart(4, '0');
  const rows = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const row = rows.map((each) => each.trim().split(/\s+/)).find(([, local]) => local?.endsWith(`:${hex}`));
  const inode = `socket:[${row?.[9]}]`;
  const holds = (pid: number) =>
    readdirSync(`/proc/${pid}/fd`).some((name) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${name}`) === inode;
      } catch {
        return false;
      }
    });
  return pids.find(holds) ?? null;
}
