/** Before the tests that start the whole site: one build for all of them. */
import { spawnSync } from 'node:child_process';
import { namePrepared } from './prepared-folder';

export default function buildOnce(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The site could not be built (exit code ${status}).`);
  namePrepared();
}
