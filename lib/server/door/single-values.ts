/** Headers of one value that stay one value. */
import type { ServerResponse } from 'node:http';

/**
 * Next sets each header of a route's answer as a list, also of one. Its own compression finds no type in a list, and would
 * leave feeds, exports and answers for programs as long as they are.
 */
export function keepSingleValues(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    const [only, ...others] = Array.isArray(value) ? value : [];
    return Reflect.apply(setHeader, response, [
      name,
      only !== undefined && others.length === 0 ? only : value,
    ]);
  };
}
