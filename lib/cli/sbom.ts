/**
 * `npm run sbom -- [FILE]`: what the site is made of, as CycloneDX (JSON), on stdout or into FILE. npm writes it from the
 * lock file, for all platforms; it is held against CycloneDX's own schema.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { explain, OperatorError } from './progress';
import { sbomFaults } from './supply-chain/sbom-faults';
import { withoutDevelopment } from './supply-chain/without-development';

const LARGEST = 64 * 1024 * 1024;

async function main(): Promise<void> {
  const [path, ...more] = process.argv.slice(2);
  if (more.length > 0 || path?.startsWith('-')) throw new OperatorError('Write: npm run sbom -- [FILE]');
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  // On Windows npm is a script, which only a shell begins.
  const { stdout } = await promisify(execFile)('npm', asked, {
    maxBuffer: LARGEST,
    shell: process.platform === 'win32',
  });
  const lock: unknown = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const text = `${JSON.stringify(withoutDevelopment(JSON.parse(stdout), lock), null, 2)}\n`;
  const faults = await sbomFaults(text);
  if (faults !== null) throw new OperatorError(`npm wrote what CycloneDX's schema refuses: ${faults}`);
  if (path) await writeFile(path, text, { flag: 'wx' });
  else process.stdout.write(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
