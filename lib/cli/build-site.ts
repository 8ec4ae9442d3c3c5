/** The production build: made when there is none or the sources changed since. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { buildReaders } from './build-readers';
import { listMessages } from './list-messages';
import { OperatorError } from './progress';

const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma'];
const ROOT_FILES = ['package-lock.json', 'next.config.js', 'tsconfig.json', 'postcss.config.mjs'];
const BUILDER = 'lib/cli/build-readers.ts';
/** What the server's own process may be made of: routes for programs (lib/server/api/web-routes.ts) are of `app`. */
const SERVER_SOURCES = ['lib', 'app', 'package-lock.json', 'tsconfig.json', 'lib/cli/build-site.ts'];
const NOT_SERVER = new Set(['lib/cli', 'lib/extraction', 'lib/workflows']);
const NOT_BUILT = new Set(['lib/cli', 'lib/server', 'lib/db/generated']);

/** The folder that Next builds into, relative to the project. */
export const distFolder = () => process.env.NEXT_DIST_DIR ?? '.next';

/** Where the readers' bundles lie, as threads have to be told: absolute. */
export const readersFolder = () => resolve(distFolder(), 'readers');

/** The path of Next's own command. */
export const nextCommand = () =>
  createRequire(join(process.cwd(), 'package.json')).resolve('next/dist/bin/next');

async function listFiles(path: string, left: ReadonlySet<string>): Promise<string[]> {
  if (left.has(path) || !existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [path];
  const nested = await Promise.all(entries.map((entry) => listFiles(`${path}/${entry.name}`, left)));
  return nested.flat();
}

async function fingerprint(paths: readonly string[], left: ReadonlySet<string>): Promise<string> {
  const files = (await Promise.all(paths.map((path) => listFiles(path, left)))).flat().sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * The web server's own process (lib/server) as plain JavaScript, made in a moment; one of the same sources is left as it is,
 * so that a start writes nothing into a folder that was built before. Throws `OperatorError`.
 */
export async function bundleServer(): Promise<void> {
  const stamp = join(distFolder(), 'serve', 'sources.sha256');
  const wanted = await fingerprint(SERVER_SOURCES, NOT_SERVER);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === wanted) return;
  await bundleServerAnew();
  await writeFile(stamp, wanted);
}

async function bundleServerAnew(): Promise<void> {
  await bundle({
    entryPoints: ['lib/server/serve.ts', 'lib/server/watch-parent.ts'],
    outdir: join(distFolder(), 'serve'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    // Prisma's client is written for require.
    banner: {
      js: "import{createRequire as r}from'node:module';import{dirname as d}from'node:path';import{fileURLToPath as f}from'node:url';const require=r(import.meta.url),__filename=f(import.meta.url),__dirname=d(__filename);",
    },
    logLevel: 'silent',
  }).catch((error: Error) => {
    throw new OperatorError(`The server could not be built:\n${error.message}`);
  });
}

/** Builds the site unless a build of the same sources is there; answers whether it built. Throws `OperatorError`. */
export async function buildSite(signal?: AbortSignal): Promise<boolean> {
  listMessages();
  const built = await buildPages(signal);
  await bundleServer();
  return built;
}

async function buildPages(signal: AbortSignal | undefined): Promise<boolean> {
  const stamp = join(distFolder(), 'sources.sha256');
  const wanted = await fingerprint([...SOURCES, ...ROOT_FILES, BUILDER], NOT_BUILT);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === wanted) return false;
  const output: string[] = [];
  const code = await new Promise<number | null>((done, fail) => {
    const build = spawn(process.execPath, [nextCommand(), 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    build.once('error', fail);
    build.once('exit', done);
  });
  if (code !== 0) throw new OperatorError(`The site could not be built:\n${output.join('').trim()}`);
  // After the site, whose build clears the folder.
  await buildReaders(readersFolder());
  await writeFile(stamp, wanted);
  return true;
}
