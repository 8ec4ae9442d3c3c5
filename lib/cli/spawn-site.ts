/** A site of a command's own, as `npm start` brings it up, on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface SpawnedSite {
  /** Without a slash at its end. */
  address: string;
  /** Of the start program. */
  pid: number;
  /** Ends it as Ctrl-C would. */
  stop(): Promise<void>;
}

/** A port of the loopback that nobody has just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Answers once the addresses are printed; `settings` are further variables of its environment. */
export async function spawnSite(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<SpawnedSite> {
  const port = String(await freePort());
  const site = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: port,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    site.stdout.on('data', (chunk: Buffer) => chunk.toString('utf8').includes('Press Ctrl-C') && ready());
    site.once('exit', (code) => fail(new Error(`The site did not start (exit code ${code}).`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    pid: site.pid ?? 0,
    stop: async () => {
      if (site.exitCode !== null) return;
      site.kill('SIGINT');
      await once(site, 'exit');
    },
  };
}
