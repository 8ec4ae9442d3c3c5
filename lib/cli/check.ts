/**
 * `npm run check`: format, lint, types, boundaries, what nothing uses, the packages, and the build. The build takes as long as
 * all else: it runs beside the rest, after the types, which read what it writes. What a step printed comes in one piece.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const BEFORE = ['types'];
const BESIDE = ['format', 'lint', 'boundaries', 'unused', 'supply-chain'];
const BUILD = ['build'];

/** Runs a script of package.json and answers whether it went well. */
async function step(name: string): Promise<boolean> {
  const begun = performance.now();
  const child = spawn('npm', ['run', '-s', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((done) => {
    child.once('error', () => done(1)).once('close', done);
  });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stdout.write(`${Buffer.concat(said)}${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)\n`);
  return code === 0;
}

async function inTurn(names: readonly string[]): Promise<boolean> {
  for (const name of names) if (!(await step(name))) return false;
  return true;
}

const lanes = availableParallelism() > 1 ? [BUILD, BESIDE] : [[...BESIDE, ...BUILD]];
const well = (await inTurn(BEFORE)) && (await Promise.all(lanes.map(inTurn))).every(Boolean);
process.exit(well ? 0 : 1);
