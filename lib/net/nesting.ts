/** How deep a page is nested: told by its letters, before anybody makes a tree of it. */

/** Elements within elements beyond which browsers go no deeper themselves. What reads an article takes the square of it. */
const DEEPEST = 512;
const EMPTY = 'area base br col embed hr img input link meta param source track wbr';
/** Whose end need not be written, because what follows ends them. */
const LOOSE = 'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body';
/** Within drawings, where `/>` ends an element: a map has thousands, one after another. */
const DRAWN = 'path circle ellipse rect line polyline polygon use stop image animate animatetransform set';
const PASSED = new Set(`${EMPTY} ${LOOSE} ${DRAWN}`.split(' '));

/** What is within a script is no element, whatever it looks like. */
const withoutScripts = (html: string): string =>
  html
    .split(/<\/(?:script|style)/i)
    .map((piece) => piece.replace(/<(?:script|style)(?=[\s/>])[\s\S]*/i, ''))
    .join('');

/** Whether a page is made to cost whoever reads it. Goes over it once, and never stops an ordinary one. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of withoutScripts(html).matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (PASSED.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
