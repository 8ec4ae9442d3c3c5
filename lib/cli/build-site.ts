/** The production build: made when there is none or the sources changed since. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OperatorError } from './progress';

const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma'];
const ROOT_FILES = ['package-lock.json', 'next.config.js', 'tsconfig.json', 'postcss.config.mjs'];
const NOT_BUILT = new Set(['lib/cli', 'lib/db/generated']);

/** The folder that Next builds into, relative to the project. */
export const distFolder = () => process.env.NEXT_DIST_DIR ?? '.next';

/** The path of Next's own command. */
export const nextCommand = () =>
  createRequire(join(process.cwd(), 'package.json')).resolve('next/dist/bin/next');

async function listFiles(path: string): Promise<string[]> {
  if (NOT_BUILT.has(path) || !existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [path];
  const nested = await Promise.all(entries.map((entry) => listFiles(`${path}/${entry.name}`)));
  return nested.flat();
}

async function fingerprint(): Promise<string> {
  const files = (await Promise.all([...SOURCES, ...ROOT_FILES].map(listFiles))).flat().sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

/** Builds the site unless a build of the same sources is there; answers whether it built. Throws `OperatorError`. */
export async function buildSite(): Promise<boolean> {
  const stamp = join(distFolder(), 'sources.sha256');
  const [wanted, found] = [await fingerprint(), await readFile(stamp, 'utf8').catch(() => null)];
  if (found === wanted) return false;
  const output: string[] = [];
  const code = await new Promise<number | null>((done, fail) => {
    const build = spawn(process.execPath, [nextCommand(), 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    build.once('error', fail);
    build.once('exit', done);
  });
  if (code !== 0) throw new OperatorError(`The site could not be built:\n${output.join('').trim()}`);
  await mkdir(distFolder(), { recursive: true });
  await writeFile(stamp, wanted);
  return true;
}
