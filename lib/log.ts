/**
 * The log of the server: one line of JSON for each thing, on stderr; in a terminal the same in words. JSON
 * escapes control characters. No bodies, cookies or passwords: what is logged is named by whoever logs it.
 */
import { type Logger, pino, stdSerializers } from 'pino';
import { z } from 'zod';
import { cutText } from './domain/cut-text';
import { environment } from './env';
import { mappedStack } from './mapped-stack';
import { currentRequest } from './request';

const lineSchema = z.looseObject({
  level: z.string(),
  time: z.string(),
  msg: z.string().default(''),
  err: z.looseObject({ stack: z.string() }).optional(),
});

/** DEL and the C1 controls, which JSON leaves as they are and some terminals obey. */
const escapeControls = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `12:03:11 info GET /events 200 12 ms`: what a line of the log says, for people. */
export function lineForPeople(line: string): string {
  const { level, time, msg, err, ...rest } = lineSchema.parse(JSON.parse(line));
  const facts = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const stack = err ? `\n${err.stack.replace(/[^\P{Cc}\n]/gu, ' ')}` : '';
  // JSON.stringify escapes what would steer a terminal in a message too.
  const words = JSON.stringify(msg).slice(1, -1).replaceAll('\\"', '"');
  return `${escapeControls(`${time.slice(11, 19)} ${level} ${words} ${facts.join(' ')}`.trimEnd())}${stack}\n`;
}

/** Letters of a message, and places of a stack. */
const LONGEST_MESSAGE = 1_000;
const MOST_FRAMES = 50;
const FRAME = /^\s{1,16}at \S.{0,500}(?::\d+|<anonymous>|native)\)?$/;

/** PostgreSQL quotes the row that it refuses, and Prisma the arguments of a call: both may be an article, or a name. */
function withoutValues(message: string): string {
  const lines = message.split('\n');
  const isCall = /^Invalid `.{1,200}` invocation/.test(lines.find((line) => line.trim() !== '') ?? '');
  const plain = isCall ? `A call of the database was refused: ${lines.at(-1)}` : message;
  return cutText(plain, LONGEST_MESSAGE, '…')
    .replace(/\bKey \(.*\)=\(.*\)/gs, 'Key (…)=(…)')
    .replace(/Failing row contains \(.*\)/gs, 'Failing row contains (…)');
}

/** What an error tells the log: kind, message, code and stack. Further fields (`detail`, `meta`, `query`) quote values. */
function tellError(error: unknown): Record<string, unknown> {
  if (typeof (error as Error | null)?.message !== 'string') return { type: typeof error, stack: '' };
  const { type, message, stack } = stdSerializers.err(error as Error);
  // Between the places stand the messages of causes.
  const frames = (stack ?? '').split('\n').filter((line) => FRAME.test(line));
  const said = withoutValues(message);
  const { code } = error as { code?: unknown };
  return {
    type,
    message: said,
    ...(['string', 'number'].includes(typeof code) && { code }),
    stack: mappedStack([`${type}: ${said}`, ...frames.slice(0, MOST_FRAMES)].join('\n')),
  };
}

/** A log of its own for tests; the program uses `log()`. */
export function createLog(level: string, write: (line: string) => void): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: tellError },
      // Lines that belong to a request carry its id.
      mixin: () => {
        const facts = currentRequest();
        return facts ? { request: facts.id } : {};
      },
    },
    { write: (line) => write(escapeControls(line)) },
  );
}

let made: Logger | undefined;

/** This process's log, at LOG_LEVEL and in LOG_FORMAT. */
export function log(): Logger {
  if (!made) {
    const { LOG_LEVEL, LOG_FORMAT } = environment();
    const inWords = LOG_FORMAT ? LOG_FORMAT === 'text' : process.stderr.isTTY;
    made = createLog(LOG_LEVEL, (line) => process.stderr.write(inWords ? lineForPeople(line) : line));
  }
  return made;
}
