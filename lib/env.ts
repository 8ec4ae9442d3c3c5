/** The environment, parsed once. `.env.example` documents every variable. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { readSecretFiles, takeSecretFiles } from './env-files';

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());

const wholeNumber = (
  least: number,
  most: number,
  bounds = `must be ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`,
) => {
  return z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(least, bounds)
    .max(most, bounds);
};
/** The entries of a list separated by commas. */
export const listEntries = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** `192.0.2.1`, `10.0.0.0/8`, `2001:db8::/32`. */
function isNetwork(text: string): boolean {
  const [address = '', bits = '0', ...more] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  // A zone (`fe80::1%eth0`) is another on each machine, and `::ffff:10.0.0.1` is the IPv4 address that it holds.
  if (/%|^::ffff:\d+\./i.test(address)) return false;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest;
}

/** A host of one's own machine or network, where nobody else listens: a key is not asked for, and no encryption. */
function isOwnHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) === 0) return !host.includes('.') || /\.(localhost|local|internal|lan)$/.test(host);
  return (
    /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(host) || /^(::1$|f[cd]|fe[89ab])/i.test(host)
  );
}

const postgresAddress = z
  .string()
  .max(2_000)
  .regex(
    /^postgres(ql)?:\/\//,
    'must begin with postgresql://, as postgresql://user:password@host:5432/dragoman',
  );

/** `https://desk.example.org:8443`: scheme, host and port alone. */
function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname === '/' && url.search + url.hash + url.username + url.password === '';
}

const portNumber = () => wholeNumber(1, 65_535, 'must be 1 to 65535');

const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .default('development'),
  /** PostgreSQL to use; unset: the embedded one in DATA_DIR. */
  DATABASE_URL: optional(postgresAddress),
  /** A streaming replica of it, which pages of readers are read from while it is fresh; unset: there is none. */
  DATABASE_REPLICA_URL: optional(postgresAddress),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().max(1_000).default('.data')),
  HOST: z.preprocess(blankIsUnset, z.string().max(255).default('127.0.0.1')),
  PORT: z.preprocess(blankIsUnset, portNumber().default(3000)),
  /** The address by which readers reach the site; unset: http://HOST:PORT. */
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a full address, as https://timeline.example.org' })
      .max(500)
      .refine(isOrigin, 'must be an address without a path: the site stands at the root of its host'),
  ),
  /** Further addresses from which forms may be sent, separated by commas. */
  TRUSTED_ORIGINS: optional(
    z
      .string()
      .max(2_000)
      .refine(
        (text) => listEntries(text).every(isOrigin),
        'must be addresses without a path, separated by commas, as https://desk.example.org',
      ),
  ),
  /** Addresses and networks of proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXIES: optional(
    z
      .string()
      .max(2_000)
      .refine(
        (text) => listEntries(text).every(isNetwork),
        'must be addresses or networks separated by commas, as 127.0.0.1, 10.0.0.0/8',
      ),
  ),
  /** Servers of one's own network that may be fetched from, as host:port separated by commas. */
  FETCH_TRUSTED: optional(
    z
      .string()
      .max(2_000)
      .refine(
        (text) => listEntries(text).every((entry) => /^[^\s:/]+:\d{1,5}$/.test(entry)),
        'must be servers as host:port separated by commas, as wiki.example.internal:8080',
      ),
  ),
  /** Signs session cookies; unset: made once and kept in DATA_DIR. */
  AUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters').max(500)),
  ADMIN_EMAIL: optional(
    z
      .string()
      .max(254)
      .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'),
  ),
  ADMIN_PASSWORD: optional(z.string().min(10, 'must have at least 10 characters').max(128)),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'must be fatal, error, warn, info, debug or silent',
      )
      .default('info'),
  ),
  /** How the log is written; unset: in words to a terminal, else as JSON. */
  LOG_FORMAT: optional(z.enum(['json', 'text'], 'must be json or text')),
  /** Milliseconds from which on a query of the database is named in the log. */
  SLOW_QUERY_MS: z.preprocess(blankIsUnset, wholeNumber(1, 600_000).default(1_000)),
  /** Where Prometheus asks for figures; unset: nowhere. */
  METRICS_PORT: optional(portNumber()),
  METRICS_HOST: z.preprocess(blankIsUnset, z.string().max(255).default('127.0.0.1')),
  /** Seconds for which a site that was told to end goes on answering while /readyz says 503 already. */
  DRAIN_SECONDS: z.preprocess(blankIsUnset, wholeNumber(0, 300).default(0)),
  /** Requests of programs that read, of one caller in a minute. */
  API_READS_A_MINUTE: z.preprocess(blankIsUnset, wholeNumber(1, 1_000_000).default(1_200)),
  /** Milliseconds in which an article has to be read. */
  READING_DEADLINE_MS: z.preprocess(blankIsUnset, wholeNumber(100, 60_000).default(10_000)),
  /** Threads that read articles; unset: as many as the machine has cores, at most four. */
  READING_THREADS: optional(wholeNumber(1, 16)),
  /** Articles that may wait for a thread. */
  READING_QUEUE: z.preprocess(blankIsUnset, wholeNumber(1, 1_000).default(32)),
  /** Folder of the readers' bundles, absolute; unset: those that `npm start` built. Tests name readers that misbehave. */
  READERS_DIR: optional(z.string().max(1_000)),
  /** Where the server of the reader by language model answers, as https://api.example.org/v1; unset: there is no such reader. */
  READER_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a full address, as https://api.example.org/v1' })
      .max(500)
      // A password in an address would be shown wherever the address is.
      .refine((text) => {
        const url = URL.canParse(text) ? new URL(text) : null;
        return !url || (url.username === '' && url.password === '' && url.search === '' && url.hash === '');
      }, 'must have no name, password, question mark or # in it; the key is READER_KEY'),
  ),
  /** Which of its models reads. */
  READER_MODEL: optional(
    z
      .string()
      .max(100, 'must have at most 100 characters')
      .regex(/^[\w.:@/+-]+$/, 'must be the name of a model, as the server calls it'),
  ),
  /** What the server wants to be shown; a server of one's own network may need none. */
  READER_KEY: optional(
    z
      .string()
      .max(500, 'must have at most 500 characters')
      .regex(/^[\x21-\x7e]+$/, 'must have no spaces and no letters beyond ASCII'),
  ),
  /** How the server is spoken to; unset: told by its address. */
  READER_DIALECT: optional(z.enum(['openai', 'anthropic'], 'must be openai or anthropic')),
  /** Requests that it may be sent in a day (UTC). */
  READER_DAILY: z.preprocess(blankIsUnset, wholeNumber(1, 100_000).default(500)),
  /** Milliseconds in which it has to answer. */
  READER_DEADLINE_MS: z.preprocess(blankIsUnset, wholeNumber(100, 600_000).default(120_000)),
  /** Folder for backups, taken by themselves while the site runs; unset: none is. */
  BACKUP_DIR: optional(z.string().max(1_000)),
  /** Hours from one backup to the next. */
  BACKUP_HOURS: z.preprocess(blankIsUnset, wholeNumber(1, 720).default(24)),
  /** Backups that are kept; older ones go once a new one is whole. */
  BACKUP_KEEP: z.preprocess(blankIsUnset, wholeNumber(1, 1_000).default(14)),
  CHROMIUM_PATH: optional(z.string().max(1_000)),
  CI: optional(z.string().max(20)),
});
export type Environment = z.infer<typeof environmentSchema>;
type Source = Readonly<Record<string, string | undefined>>;

/** Names of all variables that the site knows. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(environmentSchema.shape);

/** What no single variable of the reader by language model says. */
function faultsOfReader({ READER_URL: address, READER_MODEL: model, READER_KEY: key }: Source): string[] {
  if (!address)
    return model || key ? ['READER_URL is missing: READER_MODEL and READER_KEY mean nothing without it'] : [];
  const faults = model ? [] : ['READER_MODEL is missing: READER_URL needs the name of a model'];
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || isOwnHost(url.hostname)) return faults;
  if (!key)
    faults.push('READER_KEY is missing: only a server of your own network may be asked without a key');
  if (url.protocol === 'http:')
    faults.push('READER_URL must begin with https:// where the server is not of your own network');
  return faults;
}

/** What variables say only together; asked of the words as they came, so that one that is wrong hides no other. */
function faultsTogether(source: Source): string[] {
  const { PORT: port, METRICS_PORT: metrics, METRICS_HOST: host } = source;
  const faults = faultsOfReader(source);
  if (metrics && Number(metrics) === Number(port || 3000))
    faults.push('METRICS_PORT must be another port than PORT');
  if (source.DATABASE_REPLICA_URL && !source.DATABASE_URL)
    faults.push('DATABASE_URL is missing: DATABASE_REPLICA_URL names a replica of it');
  if (host && !metrics) faults.push('METRICS_PORT is missing: METRICS_HOST means nothing without it');
  return faults;
}

/** Variables that cannot be used; the message names each and says what to write. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';

  constructor(readonly faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}.`).join('\n')}`);
  }
}

/** Parses an environment. Throws `EnvironmentError` naming every bad variable at once. */
export function parseEnvironment(source: Source): Environment {
  const files = readSecretFiles(source);
  const whole = { ...source, ...files.values };
  const result = environmentSchema.safeParse(whole);
  const single = result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const faults = [...files.faults, ...single, ...faultsTogether(whole)];
  if (faults.length > 0 || !result.success) throw new EnvironmentError(faults);
  return result.data;
}

let parsed: Environment | undefined;

/**
 * This process's environment, parsed at the first call; secrets that stand in files are written into `process.env`, for
 * libraries and for the processes that are begun. The names of the files go then, so that a file that is exchanged later does
 * not contradict what the site runs with. Throws `EnvironmentError`.
 */
export function environment(): Environment {
  if (!parsed) {
    parsed = parseEnvironment(process.env);
    takeSecretFiles(process.env);
  }
  return parsed;
}

/** The site's own address without a trailing slash. */
export function publicUrl(env: Environment = environment()): string {
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return (env.PUBLIC_URL ?? `http://${host}:${env.PORT}`).replace(/\/+$/, '');
}
