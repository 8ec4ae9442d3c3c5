/** One line of progress for each step, with its time; failures that an operator can mend, without a stack. */

/** A failure whose message says what is wrong and what to do; commands print it alone and exit with 1. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const MENDABLE = new Set([
  'OperatorError',
  'BackupError',
  'EnvironmentError',
  'EmbeddedDatabaseError',
  'SeedError',
  'FirstAdministratorError',
  'NewerDatabaseError',
]);

/** The first sign of life of a long step, and the next ones, in milliseconds. */
const [FIRST_SIGN, NEXT_SIGN] = [2_000, 30_000];

/** Says that a step goes on, so that a silent terminal is not taken for a dead one; answers how to end it. */
function signsOfLife(doing: string): () => void {
  const begun = performance.now();
  const say = (text: string) => process.stdout.write(`  ${text}\n`);
  const first = setTimeout(() => say(`${doing} …`), FIRST_SIGN);
  const next = setInterval(
    () => say(`${doing} … ${Math.round((performance.now() - begun) / 1000)} s so far`),
    NEXT_SIGN,
  );
  return () => {
    clearTimeout(first);
    clearInterval(next);
  };
}

/**
 * Runs a step and prints `name  1.2 s` when it is done; `name` may depend on what the step answers.
 *
 * @param doing said while it takes long
 */
export async function step<T>(
  name: string | ((result: T) => string),
  work: () => Promise<T>,
  doing?: string,
): Promise<T> {
  const begun = performance.now();
  const quiet = doing === undefined ? () => undefined : signsOfLife(doing);
  const result = await work().finally(quiet);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const text = typeof name === 'string' ? name : name(result);
  process.stdout.write(`  ${text.padEnd(52)} ${seconds.padStart(6)} s\n`);
  return result;
}

/** The sentence to print for an error: its message where an operator can mend it, else the whole of it. */
export function explain(error: unknown): string {
  if (error instanceof Error && MENDABLE.has(error.name)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
