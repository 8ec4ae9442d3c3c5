/** What takes root and the right to mount, which a machine of CI has: a small disk, a view of the file system of one's own. */
import { execFileSync, spawnSync } from 'node:child_process';

/** Whether this process may mount. */
export const mayMount = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;

/** Makes a folder a disk of so many megabytes. Throws where this process may not. */
export function mountSmall(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]);
}

/** Takes it away again, with all that stands on it. */
export function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
}

/** A command before another, which then sees `file` in the place of `path`, and nobody else does. */
export const withFileInPlace = (file: string, path: string): string[] => [
  'unshare',
  '--mount',
  'sh',
  '-c',
  'mount --bind "$0" "$1" && shift && exec "$@"',
  file,
  path,
];

/** `it` where it can be tried, else a test that is skipped: the table calls its row not tried, which is a failure there. */
export const itWhere = (possible: boolean): jest.It => (possible ? it : it.skip);
