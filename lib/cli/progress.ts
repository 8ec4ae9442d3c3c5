/** One line of progress for each step, with its time; failures that an operator can mend, without a stack. */

/** A failure whose message says what is wrong and what to do; commands print it alone and exit with 1. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const MENDABLE = new Set([
  'OperatorError',
  'EnvironmentError',
  'EmbeddedDatabaseError',
  'SeedError',
  'FirstAdministratorError',
]);

/** Runs a step and prints `name  1.2 s` when it is done; `name` may depend on what the step answers. */
export async function step<T>(name: string | ((result: T) => string), work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
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
