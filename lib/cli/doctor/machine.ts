/** The machine and the project's folder: Node, memory, disks, packages, languages. */
import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from '@/lib/env';
import { type Finding, failed, ok, warning } from './finding';

const GB = 1024 ** 3;
const LEAST_NODE: readonly number[] = [20, 19];
const MEMORY = { least: 1 * GB, good: 2 * GB };
const DISK = { least: 0.5 * GB, good: 2 * GB };
const gb = (bytes: number) => `${(bytes / GB).toFixed(1)} GB`;

/** Whether a version of Node is one that the site runs on. */
export function findNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  const enough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return enough
    ? ok('Node', version)
    : failed('Node', version, `Install Node ${LEAST_NODE.join('.')} or later, and "npm ci" again.`);
}

/** `bytes` of memory that this process may have. */
export function findMemory(bytes: number): Finding {
  if (bytes < MEMORY.least)
    return failed('memory', gb(bytes), `Give the machine, or the container, ${gb(MEMORY.good)}.`);
  return bytes < MEMORY.good
    ? warning('memory', gb(bytes), `Reading long articles beside visitors wants ${gb(MEMORY.good)}.`)
    : ok('memory', gb(bytes));
}

/** Of a container its own bound, which may be above what the machine has. */
export function memoryHere(): number {
  const bound = process.constrainedMemory();
  return bound && bound > 0 ? Math.min(bound, totalmem()) : totalmem();
}

/** How much room a disk has, `share` of it free (0 to 1). */
export function findRoom(name: string, free: number, share: number): Finding {
  const text = `${gb(free)} free, ${Math.round(share * 100)} %`;
  const advice = 'Make room, or move it: see "When the disk is full" in HANDBOOK.md.';
  if (free < DISK.least) return failed(name, text, advice);
  return free < DISK.good || share < 0.1 ? warning(name, text, advice) : ok(name, text);
}

async function roomOf(name: string, folder: string): Promise<Finding> {
  // A folder that is not there yet will stand on the disk of the nearest that is.
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const { bavail, blocks, bsize } = await statfs(there);
  return findRoom(name, bavail * bsize, blocks === 0 ? 1 : bavail / blocks);
}

export const lookAtMachine = async (): Promise<Finding[]> => [
  findNode(process.version),
  findMemory(memoryHere()),
];

export async function lookAtDisks({ DATA_DIR, BACKUP_DIR, DATABASE_URL }: Environment): Promise<Finding[]> {
  const data = await roomOf(DATABASE_URL ? 'disk of DATA_DIR' : 'disk of database', DATA_DIR);
  return BACKUP_DIR ? [data, await roomOf('disk of backups', BACKUP_DIR)] : [data];
}

/** Whether the packages that are installed are those that the project names. */
export async function lookAtPackages(): Promise<Finding[]> {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const wrong: string[] = [];
  for (const [name, wanted] of Object.entries(dependencies)) {
    const text = await readFile(join('node_modules', name, 'package.json'), 'utf8').catch(() => null);
    const { version } = JSON.parse(text ?? '{}') as { version?: string };
    if (version !== wanted) wrong.push(`${name} ${version ?? 'missing'} instead of ${wanted}`);
  }
  const count = Object.keys(dependencies).length;
  if (wrong.length === 0) return [ok('packages', `${count} as package.json names them`)];
  const shown = wrong.slice(0, 5).join(', ');
  return [failed('packages', `${wrong.length} are others: ${shown}`, 'Run "npm ci", and start again.')];
}

/** Whether this Node knows the six languages; one that was built with little knows English alone. */
export async function lookAtLanguages(): Promise<Finding[]> {
  const tags = ['en', 'ar', 'fa', 'ckb', 'fr', 'tr'];
  const known = Intl.DateTimeFormat.supportedLocalesOf(tags);
  const missing = tags.filter((tag) => !known.includes(tag) && tag !== 'ckb');
  return missing.length === 0
    ? [ok('languages', `ICU ${process.versions.icu ?? 'unknown'}`)]
    : [failed('languages', `Node does not know ${missing.join(', ')}`, 'Install a Node with full ICU.')];
}

/** Whether the site has been built; a folder that may not be written has to be. */
export async function lookAtBuild(distFolder: string): Promise<Finding[]> {
  return existsSync(join(distFolder, 'sources.sha256'))
    ? [ok('build', `there is one in ${distFolder}`)]
    : [
        warning(
          'build',
          'there is none',
          'The next start builds the site, which takes minutes; or "npm run build".',
        ),
      ];
}
