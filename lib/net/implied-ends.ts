/**
 * Which elements a tag ends whose own end is not written: the table of the HTML standard. The parser that makes our trees ends
 * them only where they are the innermost, so that `<tr><td>a<p>b<tr>` became a row within a row, thousands deep.
 */

interface Rule {
  /** What it ends: the outermost of these, with all within. */
  ends: ReadonlySet<string>;
  /** What is looked for within: beyond one of these it ends nothing. */
  within: ReadonlySet<string>;
}

const set = (names: string) => new Set(names.split(' '));
const DRAWINGS = 'svg math template html';
const BUTTON_SCOPE = `applet button caption marquee object table td th ${DRAWINGS}`;
const CELL_SCOPE = `table ${DRAWINGS}`;
/** What an item of a list may lie in without the next one ending it. */
const ITEM_SCOPE =
  `${BUTTON_SCOPE} article aside blockquote body center dd details dir dl dt fieldset figcaption figure footer form
 header hgroup li main menu nav noscript ol pre section select summary ul`
    .replace(/\s+/g, ' ')
    .split(' ');
const itemScope = (...items: string[]) => new Set(ITEM_SCOPE.filter((name) => !items.includes(name)));

const PARAGRAPH: Rule = { ends: set('p'), within: set(BUTTON_SCOPE) };
const ENDS_PARAGRAPH =
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp';
const PART: Rule = {
  ends: set('thead tbody tfoot tr td th caption colgroup'),
  within: set(CELL_SCOPE),
};
const CELL: Rule = { ends: set('td th'), within: set(`tr ${CELL_SCOPE}`) };
const RULES: readonly [string, Rule][] = [
  ['li', { ends: set('li'), within: itemScope('li') }],
  ['dd dt', { ends: set('dd dt'), within: itemScope('dd', 'dt') }],
  ['thead tbody tfoot caption colgroup', PART],
  ['tr', { ends: set('tr td th caption colgroup'), within: set(`thead tbody tfoot ${CELL_SCOPE}`) }],
  ['td th', CELL],
  ['option', { ends: set('option'), within: set(`optgroup select datalist ${DRAWINGS}`) }],
  ['optgroup', { ends: set('optgroup option'), within: set(`select ${DRAWINGS}`) }],
  ['rb rp rt rtc', { ends: set('rb rp rt rtc'), within: set(`ruby ${DRAWINGS}`) }],
  [ENDS_PARAGRAPH, PARAGRAPH],
];

const rulesOf = new Map<string, Rule[]>();
for (const [names, rule] of RULES)
  for (const name of names.split(' ')) rulesOf.set(name, [...(rulesOf.get(name) ?? []), rule]);

/**
 * Where in `open` (names of open elements, the outermost first) the outermost element stands that the tag `name` ends, with all
 * within it; `open.length` where it ends none.
 */
export function endedBy(name: string, open: readonly string[]): number {
  let found = open.length;
  for (const { ends, within } of rulesOf.get(name) ?? [])
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const one = open[at] ?? '';
      if (ends.has(one)) found = Math.min(found, at);
      if (within.has(one)) break;
    }
  return found;
}
