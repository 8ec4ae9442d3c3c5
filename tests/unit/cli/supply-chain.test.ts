/** What the lock file would install is as supply-chain.json says, and what is not is told. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkLock, type SupplyRules } from '@/lib/cli/supply-chain/check-lock';
import { sbomFaults } from '@/lib/cli/supply-chain/sbom-faults';

interface Lock {
  packages: Record<string, Record<string, unknown>>;
}
interface Manifest {
  allowScripts: Record<string, boolean>;
}

async function asTheyAre(): Promise<{ lock: Lock; manifest: Manifest; rules: SupplyRules }> {
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
  return {
    lock: await read('package-lock.json'),
    manifest: await read('package.json'),
    rules: await read('supply-chain.json'),
  };
}

const whole = { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' };

/** What is said of one more package. */
async function saidOf(entry: Record<string, unknown>): Promise<string[]> {
  const all = await asTheyAre();
  all.lock.packages['node_modules/vis-timeline/node_modules/@some/body'] = { ...whole, ...entry };
  return checkLock(all);
}

it('finds nothing in what is installed', async () => {
  expect(checkLock(await asTheyAre())).toEqual([]);
});

it.each([
  ['MIT OR GPL-3.0-only', []],
  ['(Apache-2.0 AND ISC)', []],
  ['GPL-3.0-only', ['@some/body 1.0.0: the licence GPL-3.0-only is neither allowed nor an exception.']],
  ['MIT AND AGPL-3.0-or-later', [expect.stringContaining('AGPL-3.0-or-later')]],
  ['SEE LICENSE IN README', [expect.stringContaining('SEE LICENSE IN README')]],
  [undefined, [expect.stringContaining('(none)')]],
])('a licence of %s', async (license, said) => {
  expect(await saidOf({ license })).toEqual(said);
});

it('tells of an install script that nobody has named, and of one that is gone', async () => {
  expect(await saidOf({ hasInstallScript: true })).toEqual([
    '@some/body: its install script is not named in supply-chain.json.',
  ]);
  const { lock, manifest, rules } = await asTheyAre();
  manifest.allowScripts.esbuild = false;
  manifest.allowScripts['@some/body'] = true;
  expect(checkLock({ lock, manifest, rules })).toEqual([
    expect.stringMatching(/^esbuild: package\.json \(allowScripts\) has to say true/),
    '@some/body: has no install script; take it out of allowScripts.',
  ]);
});

it('tells of a version with a known fault, wherever in the tree it lies', async () => {
  const { lock, manifest, rules } = await asTheyAre();
  lock.packages['node_modules/jest/node_modules/next'] = { ...whole, version: '16.2.6' };
  expect(checkLock({ lock, manifest, rules })).toEqual([
    expect.stringMatching(/^next 16\.2\.6: has to be >=16\.3\.3\. .*CVE-.*https:/),
  ]);
});

it('tells of a package without a checksum, and of one from elsewhere', async () => {
  expect(await saidOf({ integrity: undefined })).toEqual(['@some/body 1.0.0: has no checksum.']);
  expect(await saidOf({ resolved: 'git+ssh://git@example.org/some/body.git#abc' })).toEqual([
    expect.stringContaining('not from the registry'),
  ]);
});

it('tells of exceptions and rules that nothing needs any more', async () => {
  const { lock, manifest, rules } = await asTheyAre();
  const reason = 'once it was needed';
  rules.licences.exceptions.push({ package: '@some/*', licence: 'GPL-2.0-only', reason });
  rules.installScripts.push({ package: '@some/body', runs: false, reason });
  rules.minimumVersions.push({
    package: '@some/body',
    accepted: '>=1',
    reason,
    source: 'https://example.org/',
  });
  expect(checkLock({ lock, manifest, rules })).toEqual([
    expect.stringContaining('exception'),
    expect.stringContaining('out of supply-chain.json'),
    expect.stringContaining('out of minimumVersions'),
  ]);
});

it('writes what the site is made of, as CycloneDX’s own schema wants it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-sbom-'));
  try {
    const path = join(folder, 'sbom.json');
    const run = promisify(execFile);
    await run(process.execPath, ['--import', 'tsx', 'lib/cli/sbom.ts', path]);
    const text = await readFile(path, 'utf8');
    expect(await sbomFaults(text)).toBeNull();
    const { components } = JSON.parse(text) as { components: { purl: string }[] };
    const { lock } = await asTheyAre();
    const ofLock = Object.entries(lock.packages)
      .filter(([place, one]) => place !== '' && !one.dev)
      .map(([place, { version }]) => `pkg:npm/${place.split('node_modules/').at(-1)}@${version}`);
    const named = components.map(({ purl }) => decodeURIComponent(purl));
    expect(ofLock.length).toBeGreaterThan(300);
    expect([...new Set(named)].sort()).toEqual([...new Set(ofLock)].sort());
    // Written over nothing that is there.
    await expect(run(process.execPath, ['--import', 'tsx', 'lib/cli/sbom.ts', path])).rejects.toMatchObject({
      stderr: expect.stringContaining('EEXIST'),
    });
    const broken = JSON.stringify({ ...JSON.parse(text), components: [{ type: 'library' }] });
    expect(await sbomFaults(broken)).toContain('name');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 400_000);
