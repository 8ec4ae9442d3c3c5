/** One line in the log for work that came to nothing: what it was and why, never a word of what was read. */
import type { Logger } from 'pino';
import { log } from '@/lib/log';
import type { PoolFailure } from './pool';

/** Where an error was thrown, without its message, which may quote the text. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frame = /^ +at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? '';
  return `${error.name}${code} ${frame}`.trim();
}

function causeOf(failure: PoolFailure): string {
  if (failure.reason === 'late') return `ended while ${failure.stage}, because it was late`;
  return failure.reason === 'busy' ? 'not begun, because too much is waiting' : placeOf(failure.error);
}

/** `work` names the thing by an id or a hash. */
export function logFailure(work: string, failure: PoolFailure, to: Pick<Logger, 'warn'> = log()): void {
  to.warn({ reason: failure.reason }, `${work}: ${causeOf(failure)}`);
}
