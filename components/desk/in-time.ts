/**
 * Bounds the time for which a form waits. While the database hangs the site may not even be able to say so, and whoever waits for
 * an answer that does not come can neither go on nor try again; Next would also hold back every later action of the page.
 */

/** Longer than all that an action waits for in the database, shorter than the site leaves a silent connection open. */
export const LONGEST_ANSWER_MS = 60_000;

/** By this header the browser's part of Next says which action it calls. */
const ACTION = 'next-action';

/** A signal that ends what was begun after so many milliseconds. Call `over` once the answer is there. */
export function deadline(ms = LONGEST_ANSWER_MS): { signal: AbortSignal; over: () => void } {
  const gone = new AbortController();
  const timer = setTimeout(() => gone.abort(new DOMException('No answer came in time.', 'TimeoutError')), ms);
  return { signal: gone.signal, over: () => clearTimeout(timer) };
}

/** As `ask`, but what calls an action fails where no answer begins in time. What is sent twice has one effect (`RequestKey`). */
export function inTime(ask: typeof fetch): typeof fetch {
  return async (resource, options) => {
    const isAction = options?.method === 'POST' && new Headers(options.headers).has(ACTION);
    if (!isAction || options.signal) return ask(resource, options);
    const { signal, over } = deadline();
    try {
      return await ask(resource, { ...options, signal });
    } finally {
      over();
    }
  };
}
