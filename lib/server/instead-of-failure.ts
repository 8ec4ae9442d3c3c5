/** An answer that would be 500 because the database failed meanwhile becomes 503. */
import type { ServerResponse } from 'node:http';

/**
 * Asks `isOutage` when an answer of 500 or more is about to be sent, and lets `replace` send another in its place;
 * what is still written to the first one goes nowhere.
 */
export function insteadOfFailure(
  response: ServerResponse,
  isOutage: () => boolean,
  replace: () => void,
): void {
  const { writeHead, write, end } = response;
  let replaced = false;

  function replaces(status: number): boolean {
    if (replaced) return true;
    if (response.headersSent || status < 500 || status === 503 || !isOutage()) return false;
    // The answer in place of this one takes the ways as they were.
    Object.assign(response, { writeHead, write, end });
    replace();
    replaced = true;
    Object.assign(response, { writeHead: silentHead, write: () => true, end: () => response });
    return true;
  }
  const silentHead = () => response;
  const call = (way: (...words: never[]) => unknown, args: unknown[]) =>
    Reflect.apply(way, response, args) as unknown;

  Object.assign(response, {
    writeHead: (...args: [number, ...unknown[]]) => (replaces(args[0]) ? response : call(writeHead, args)),
    write: (...args: unknown[]) => (replaces(response.statusCode) ? true : call(write, args)),
    end: (...args: unknown[]) => (replaces(response.statusCode) ? response : call(end, args)),
  });
}
