/** A PostgreSQL of Debian's and a streaming replica of it, made with pg_basebackup. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findServerUser } from '@/lib/db/run/binaries';
import { end, freePort, type Launched, launch } from '@/lib/db/run/server-process';
import { makeFolder, removeFolder } from './started-site';

const run = promisify(execFile);
const ROOM = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL that Debian has installed here, or null. */
export function findPostgres(): string | null {
  const versions = existsSync(ROOM) ? readdirSync(ROOM).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(ROOM, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'pg_basebackup'))) ?? null;
}

export interface ReplicatedDatabase {
  /** Of an empty database, and of the same on the replica. */
  url: string;
  replicaUrl: string;
  /** Process id of the replica's server. */
  replica(): number;
  /** Asks the replica as its superuser. */
  askReplica<Row extends object>(sql: string): Promise<Row[]>;
  startReplica(): Promise<void>;
  stop(): Promise<void>;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** `bin`: as `findPostgres` answers it. */
export async function startReplicatedDatabase(bin: string): Promise<ReplicatedDatabase> {
  const user = await findServerUser();
  const room = await makeFolder();
  const [primaryFolder, replicaFolder] = [join(room, 'primary'), join(room, 'replica')];
  for (const folder of [primaryFolder, replicaFolder]) {
    await mkdir(folder, { mode: 0o700 });
    if (user) await chown(folder, user.uid, user.gid);
  }
  const flags = ['-c', 'fsync=off', '-c', 'wal_level=replica', '-c', 'max_wal_senders=4'];
  const begin = (folder: string, port: number) =>
    launch(join(bin, 'postgres'), { folder, password: null, user }, port, { flags, signal: undefined });
  const within = { ...user, cwd: room };
  const kind = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(join(bin, 'initdb'), ['-D', primaryFolder, ...kind], within);
  const [port, replicaPort] = [await freePort(), await freePort()];
  const address = (of: number, role: string, name: string) => `postgresql://${role}@127.0.0.1:${of}/${name}`;
  const running: Launched[] = [];
  const stop = async () => {
    for (const each of running.reverse()) await end(each, 1_000);
    await removeFolder(room);
  };
  try {
    running.push(await begin(primaryFolder, port));
    const superuser = address(port, 'postgres', 'postgres');
    await ask(superuser, 'CREATE ROLE dragoman LOGIN');
    await ask(superuser, 'CREATE DATABASE dragoman OWNER dragoman');
    const from = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
    const how = ['-D', replicaFolder, '--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast'];
    await run(join(bin, 'pg_basebackup'), [...from, ...how, '--no-sync'], within);
    running.push(await begin(replicaFolder, replicaPort));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: address(port, 'dragoman', 'dragoman'),
    replicaUrl: address(replicaPort, 'dragoman', 'dragoman'),
    replica: () => running[1]?.server.pid ?? 0,
    askReplica: (sql) => ask(address(replicaPort, 'postgres', 'dragoman'), sql),
    startReplica: async () => {
      running[1] = await begin(replicaFolder, replicaPort);
    },
    stop,
  };
}
