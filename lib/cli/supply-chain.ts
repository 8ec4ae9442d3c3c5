/** `npm run supply-chain`: licences, install scripts and versions of everything that the lock file would install. */
import { readFile } from 'node:fs/promises';
import { checkLock } from './supply-chain/check-lock';

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

const [lock, manifest, rules] = await Promise.all(
  ['package-lock.json', 'package.json', 'supply-chain.json'].map(read),
);
const faults = checkLock({ lock, manifest, rules });
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else process.stdout.write('Licences, install scripts and versions are as supply-chain.json says.\n');
