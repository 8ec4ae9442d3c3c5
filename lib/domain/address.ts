/** Addresses that no page can answer, told before anything is looked up. */

/** Characters of a path or of what stands after its question mark; ours have some hundred at most. */
const LONGEST = 4_000;
/** Control characters, and what stands where something before us met bytes that are no UTF-8. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\ufffd/u;

export type AddressFault = 'unreadable' | 'too-long';

/**
 * What is wrong with an address as it was sent, percent signs and all; null where nothing is. Unreadable is what is no
 * UTF-8 once decoded (`%zz`, `%ff`, a lone surrogate; Next has put U+FFFD for such bytes of a query) and what holds a
 * control character such as NUL, which the database would refuse.
 *
 * @param target path and query of a request: `/search?q=Hussein`
 */
export function findAddressFault(target: string): AddressFault | null {
  const mark = target.indexOf('?');
  const [path, query] = mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
  if (path.length > LONGEST || query.length > LONGEST) return 'too-long';
  try {
    return UNREADABLE.test(decodeURIComponent(`${path}${query}`)) ? 'unreadable' : null;
  } catch {
    return 'unreadable';
  }
}
