/**
 * `npm run fuzz [-- NAME … --count N --seed S]`: tries every place where something from outside is read with 10,000 cases each,
 * and prints a table; with names these alone (`npm run fuzz -- --list` has them). Each runs in a process of its own, because a
 * hang cannot be caught from within. The seed is another each time and printed; the same one makes the same cases again.
 *
 * `extractor [--first I --jobs J]` reads texts recombined from pieces of news prose in five languages, whole and broken; each
 * kind of fault is printed once, as JSON with the smallest text that shows it. `api` and `routes` ask a running site
 * (`--site URL`, `--token TOKEN` or `--cookie COOKIE`), with requests made of its document and of its folders of pages. The exit
 * code is 1 where something was found.
 */
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { ApiAnswer } from './fuzz/api-judge';
import type { ApiRequest } from './fuzz/api-requests';
import { BORDERS } from './fuzz/list-borders';
import { fuzz, type Summary } from './fuzz/run';
import { runBorder } from './fuzz/run-border';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    site: { type: 'string' },
    token: { type: 'string' },
    cookie: { type: 'string' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 0x7fff_ffff)) },
    first: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '1' },
  },
});

function numberOf(name: 'count' | 'seed' | 'first' | 'jobs'): number {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number.`);
  return value;
}
const [count, seed] = [numberOf('count'), numberOf('seed')];
const site = values.site ?? 'http://127.0.0.1:3000';

/** Sends bytes to a site, as `fetch` would tidy addresses up. */
function send({ method, path, headers, body }: ApiRequest): Promise<ApiAnswer> {
  const { hostname, port } = new URL(site);
  return new Promise((done, fail) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request({ hostname, port, method, path, headers: { ...headers, ...length } }, (answer) => {
      const { statusCode: status = 0, headers } = answer;
      textOf(answer).then((text) => done({ status, headers, text }), fail);
    });
    sent.once('error', fail).end(body);
  });
}

function print({ texts, letters, ms, found, further, slowest }: Summary): void {
  const lines = slowest.map(
    (text) =>
      `  ${Math.round(text.ms).toString().padStart(6)} ms ${text.letters.toString().padStart(7)} letters  text ${text.index}`,
  );
  process.stdout.write(`Slowest, CPU time:\n${lines.join('\n')}\n`);
  process.stdout.write(
    `${texts.toLocaleString('en')} texts of seed ${seed}, ${(letters / 1e6).toFixed(1)} million letters, ${(ms / 1e3).toFixed(1)} s of CPU time: ${found.length} kinds of fault in ${found.length + further} texts\n`,
  );
}

async function readTexts(): Promise<string | null> {
  const summary = await fuzz({
    module: join(import.meta.dirname, 'fuzz/reader.ts'),
    seed,
    first: numberOf('first'),
    count,
    jobs: numberOf('jobs'),
    report: (found) => process.stdout.write(`${JSON.stringify(found)}\n`),
    progress: (done) => process.stderr.write(`${done.toLocaleString('en')} texts read\n`),
  });
  print(summary);
  return summary.found.length > 0 ? `${summary.found.length} kinds of fault, as printed` : null;
}

interface Trial {
  name: string;
  what: string;
  /** Asks a running site. */
  needsSite: boolean;
  run: () => Promise<string | null>;
}
const TRIALS: readonly Trial[] = [
  ...BORDERS.map(({ name, what }) => ({
    name,
    what,
    needsSite: false,
    run: () => runBorder({ name, count, seed }),
  })),
  { name: 'extractor', what: 'articles', needsSite: false, run: readTexts },
  {
    name: 'api',
    what: 'the interface for programs of a running site',
    needsSite: true,
    run: async () => {
      const { fuzzApi } = await import('./fuzz/api');
      return fuzzApi({ send, count, seed, token: values.token ?? null });
    },
  },
  {
    name: 'routes',
    what: 'every page and route of a running site',
    needsSite: true,
    run: async () => {
      const { fuzzRoutes } = await import('./fuzz/routes');
      return fuzzRoutes({ send, count, seed, cookie: values.cookie ?? null, origin: new URL(site).origin });
    },
  },
];

const strange = positionals.filter((name) => !TRIALS.some((one) => one.name === name));
if (strange.length > 0)
  throw new Error(
    `There is no ${strange.join(', ')}; there are ${TRIALS.map(({ name }) => name).join(', ')}.`,
  );
const isAsked = ({ name, needsSite }: Trial) =>
  positionals.length > 0 ? positionals.includes(name) : !needsSite || values.site !== undefined;

// A process that hangs does not see that its parent is gone: leaving in order ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const row = (name: string, cases: string, seconds: string, found: string) =>
  process.stdout.write(`${name.padEnd(16)}${cases.padStart(10)}${seconds.padStart(10)}  ${found}\n`);
if (values.list) for (const { name, what } of TRIALS) process.stdout.write(`${name.padEnd(16)}${what}\n`);
else {
  process.stdout.write(`Seed ${seed}\n`);
  row('what', 'cases', 'seconds', 'found');
  for (const trial of TRIALS) {
    if (!isAsked(trial)) {
      if (positionals.length === 0) row(trial.name, '–', '–', 'not tried: needs --site');
      continue;
    }
    const begun = performance.now();
    const fault = await trial.run();
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    row(trial.name, count.toLocaleString('en'), seconds, fault === null ? 'no fault' : 'A FAULT:');
    if (fault === null) continue;
    process.stdout.write(`${fault}\n`);
    process.exitCode = 1;
  }
}
