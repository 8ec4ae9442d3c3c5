/** What Next and libraries print goes into the log, a line each, so that the log has one form. */
import { stripVTControlCharacters } from 'node:util';
import { log } from '@/lib/log';

const LONGEST = 2_000;
const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Error ? value.message : (JSON.stringify(value) ?? String(value));
};
// Colours, and the sign that Next puts before its lines.
const plain = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/^[\s⨯⚠✓▲○●]+/u, '')
    .slice(0, LONGEST);

/** From here on `console` writes to the log: an error among the words with its stack. */
export function sendConsoleToLog(): void {
  const levels = { error: 'error', warn: 'warn', info: 'debug', log: 'debug', debug: 'debug' } as const;
  for (const [method, level] of Object.entries(levels)) {
    const write = (...words: unknown[]) => {
      const err = words.find((word) => word instanceof Error);
      const digest = err && 'digest' in err ? { digest: String(err.digest) } : {};
      log()[level]({ ...(err && { err }), ...digest }, plain(words.map(asText).join(' ')));
    };
    Object.assign(console, { [method]: write });
  }
}
