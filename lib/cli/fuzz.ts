/**
 * `npm run fuzz [-- --count N --seed S --first I --jobs J]`: reads texts recombined from pieces of news prose in five
 * languages, whole and broken, in a child process, and looks for exceptions, hangs, slow readings and inexact evidence.
 * Each kind of fault is printed once, as JSON with the smallest text that shows it; `--first I --count 1` makes one text
 * of a run again. `npm run fuzz -- api [--site URL] [--token TOKEN]` asks the interface for programs of a running site
 * instead, with requests made of its own document. The exit code is 1 where something was found.
 */
import { request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ApiAnswer } from './fuzz/api-judge';
import type { ApiRequest } from './fuzz/api-requests';
import { fuzz, type Summary } from './fuzz/run';

function numberOf(text: string | undefined, name: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number.`);
  return value;
}

function print({ texts, letters, ms, found, further, slowest }: Summary, seed: number): void {
  const lines = slowest.map(
    (text) =>
      `  ${Math.round(text.ms).toString().padStart(6)} ms ${text.letters.toString().padStart(7)} letters  text ${text.index}`,
  );
  process.stdout.write(`Slowest, CPU time:\n${lines.join('\n')}\n`);
  process.stdout.write(
    `${texts.toLocaleString('en')} texts of seed ${seed}, ${(letters / 1e6).toFixed(1)} million letters, ${(ms / 1e3).toFixed(1)} s of CPU time: ${found.length} kinds of fault in ${found.length + further} texts\n`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'http://127.0.0.1:3000' },
    token: { type: 'string' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '1' },
  },
});
const seed = numberOf(values.seed, 'seed');

/** Sends bytes to a site, as `fetch` would tidy addresses up. */
function sender(site: string) {
  const { hostname, port } = new URL(site);
  return ({ method, path, headers, body }: ApiRequest): Promise<ApiAnswer> =>
    new Promise((done, fail) => {
      const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
      const sent = request({ hostname, port, method, path, headers: { ...headers, ...length } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        answer.once('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      sent.once('error', fail).end(body);
    });
}

async function askSite(): Promise<void> {
  const { fuzzApi } = await import('./fuzz/api');
  const count = numberOf(values.count, 'count');
  const found = await fuzzApi({ send: sender(values.site), count, seed, token: values.token ?? null });
  process.stdout.write(found === null ? `${count} requests of seed ${seed}: no fault\n` : `${found}\n`);
  process.exitCode = found === null ? 0 : 1;
}

async function readTexts(): Promise<void> {
  // A reader that hangs does not see that its parent is gone: leaving in order ends it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const summary = await fuzz({
    module: join(import.meta.dirname, 'fuzz/reader.ts'),
    seed,
    first: numberOf(values.first, 'first'),
    count: numberOf(values.count, 'count'),
    jobs: numberOf(values.jobs, 'jobs'),
    report: (found) => process.stdout.write(`${JSON.stringify(found)}\n`),
    progress: (done) => process.stderr.write(`${done.toLocaleString('en')} texts read\n`),
  });
  print(summary, seed);
  process.exitCode = summary.found.length > 0 ? 1 : 0;
}

if (positionals[0] === 'api') await askSite();
else await readTexts();
