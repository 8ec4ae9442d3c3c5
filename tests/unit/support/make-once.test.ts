/** The folder that one process makes for all: by one alone, and after a maker that was killed by the next. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOnce } from '@/tests/support/make-once';

let around: string;
let whole: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'dragoman-once-'));
  whole = join(around, 'filled');
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

/** Far more than any of these takes, and far less than a test may. */
const PATIENCE_S = 10;
let made = 0;
const make = async (folder: string) => {
  made += 1;
  writeFileSync(join(folder, 'made'), String(made));
};
beforeEach(() => {
  made = 0;
});

it('is made once for all who ask, and nothing else is left', async () => {
  await Promise.all([1, 2, 3].map(() => makeOnce(whole, make, PATIENCE_S)));
  await makeOnce(whole, make, PATIENCE_S);
  expect(made).toBe(1);
  expect([readdirSync(around), readdirSync(whole)]).toEqual([['filled'], ['made']]);
});

it('is made by the next where the maker was killed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(`${whole}.maker`, String(pid));
  await makeOnce(whole, make, PATIENCE_S);
  expect([made, readdirSync(around)]).toEqual([1, ['filled']]);
});

it('is waited for while its maker lives', async () => {
  writeFileSync(`${whole}.maker`, String(process.ppid));
  await expect(makeOnce(whole, make, 0.2)).rejects.toThrow('It did not come about');
  expect([made, existsSync(whole)]).toEqual([0, false]);
});

it('is made by the next where the maker has failed', async () => {
  const fail = () => Promise.reject(new Error('The disk is full.'));
  await expect(makeOnce(whole, fail, PATIENCE_S)).rejects.toThrow('The disk is full.');
  expect(readdirSync(around)).toEqual([]);
  await makeOnce(whole, make, PATIENCE_S);
  expect(made).toBe(1);
});
