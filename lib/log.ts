/**
 * The log of the server: one line of JSON for each thing, on stderr; in a terminal the same in words. JSON
 * escapes control characters. No bodies, cookies or passwords: what is logged is named by whoever logs it.
 */
import { type Logger, pino, stdSerializers } from 'pino';
import { z } from 'zod';
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

/** A log of its own for tests; the program uses `log()`. */
export function createLog(level: string, write: (line: string) => void): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: (error: Error) => {
          const told = stdSerializers.err(error);
          return typeof told.stack === 'string' ? { ...told, stack: mappedStack(told.stack) } : told;
        },
      },
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

/** This process's log, at LOG_LEVEL. */
export function log(): Logger {
  made ??= createLog(environment().LOG_LEVEL, (line) =>
    process.stderr.write(process.stderr.isTTY ? lineForPeople(line) : line),
  );
  return made;
}
