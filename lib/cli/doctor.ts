/**
 * `npm run doctor [-- --json]`: looks at everything that an operator would be asked for, and changes nothing. Ends with 1
 * where something failed.
 */
import { existsSync } from 'node:fs';
import type { Environment } from '@/lib/env';
import { distFolder } from './build-site';
import { lookAtBackups } from './doctor/backups';
import { lookAtDatabase } from './doctor/database';
import { askAll, type Finding, findingsInWords, type Question } from './doctor/finding';
import { lookAtFolders } from './doctor/folders';
import { lookAtKeptFolders } from './doctor/kept-folders';
import { lookAtBuild, lookAtDisks, lookAtLanguages, lookAtMachine, lookAtPackages } from './doctor/machine';
import { lookAtReplica } from './doctor/replica';
import { lookAtPort, lookAtSecrets, lookAtSettings } from './doctor/settings';
import { explain, OperatorError } from './progress';

const ALWAYS: readonly Question[] = [
  { name: 'machine', ask: lookAtMachine },
  { name: 'packages', ask: lookAtPackages },
  { name: 'languages', ask: lookAtLanguages },
  { name: 'build', ask: () => lookAtBuild(distFolder()) },
];

/** What can be asked only of settings that can be used. */
const questionsOf = (env: Environment): Question[] => [
  { name: 'folders', ask: () => lookAtFolders(env) },
  { name: 'disks', ask: () => lookAtDisks(env) },
  { name: 'old database', ask: () => lookAtKeptFolders(env) },
  { name: 'secrets', ask: () => lookAtSecrets(env) },
  { name: 'port', ask: () => lookAtPort(env) },
  { name: 'database', ask: () => lookAtDatabase(env) },
  { name: 'replica', ask: () => lookAtReplica(env) },
  { name: 'backups', ask: () => lookAtBackups(env, Date.now()) },
];

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.some((word) => word !== '--json')) throw new OperatorError('Write: npm run doctor [-- --json]');
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { env, findings: settings } = lookAtSettings(process.env);
  const findings: Finding[] = [...settings, ...(await askAll([...ALWAYS, ...(env ? questionsOf(env) : [])]))];
  const bad = findings.some(({ status }) => status === 'failed');
  process.stdout.write(
    words.includes('--json')
      ? `${JSON.stringify({ ok: !bad, findings }, null, 2)}\n`
      : findingsInWords(findings),
  );
  process.exitCode = bad ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
