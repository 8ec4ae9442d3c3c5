import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { withEnds } from '@/lib/net/nesting';
import { readPage } from '@/lib/net/readable-page';

const TEXT =
  '<p>The minister met the Secretary General in Brussels, and they agreed to meet again.</p>'.repeat(4);
const DEEPEST = 512;
const isTooDeep = (html: string) => withEnds(html) === null;

/** How deep the tree is that is made of a page. */
function depthOf(html: string): number {
  let deepest = 0;
  const waiting: [Node, number][] = [[parseHTML(html).document as unknown as Node, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1) waiting.push([child, depth + 1]);
  }
  return deepest;
}

const nested = (tag: string, times: number) => `<${tag}>`.repeat(times) + TEXT + `</${tag}>`.repeat(times);

it.each([
  ['as deep as pages are', nested('div', 60)],
  ['paragraphs and cells without an end', `<table>${'<tr><td>a<p>b'.repeat(3_000)}</table>`],
  ['lines without an end', `<ul>${'<li>a<br>'.repeat(3_000)}</ul>`],
  ['one after another', '<div><span>a</span></div>'.repeat(3_000)],
  ['markup in a script', `<script>const a = ${JSON.stringify('<div>'.repeat(3_000))}</script>${TEXT}`],
  ['cells with paragraphs without an end', `<table>${'<tr><td>a<p>b<td><p><b>c'.repeat(3_000)}</table>`],
  [
    'parts of tables',
    `<table>${'<thead><tr><th><p>a<tbody><tr><td>b<tfoot><tr><td><p>c'.repeat(1_000)}</table>`,
  ],
  ['terms and what they are', `<dl>${'<dt>a<p>b<dd><p>c<div><p>d</div>'.repeat(2_000)}</dl>`],
  ['terms in a list', '<ul><li><dl><dt>a<dd>b</dl><li>c</ul>'.repeat(2_000)],
  ['choices', `<select>${'<optgroup><option>a<option>b'.repeat(2_000)}</select>`],
  ['how words are read', `<ruby>${'a<rp>(<rt>b<rp>)'.repeat(2_000)}</ruby>`],
  ['paragraphs in buttons and cells', '<p><button><p>a</button><p><b>c'.repeat(2_000)],
  ['paragraphs with what marks words', `${'<p><span><b>a'.repeat(2_000)}`],
  [
    'tags in comments, titles and attributes',
    `<!--${'<div>'.repeat(2_000)}--><a title="${'<i>'.repeat(2_000)}">a</a>`,
  ],
  ['a map', `<svg><g>${'<path d="M0 0"/><use href="#a"/>'.repeat(3_000)}</g></svg>${TEXT}`],
  ['ends without a beginning', `${'</div>'.repeat(3_000)}${TEXT}`],
])('an ordinary page is not too deep: %s', (_, html) => {
  expect(isTooDeep(html)).toBe(false);
  expect(depthOf(withEnds(html) ?? '')).toBeLessThan(100);
});

it.each([
  ['closed', nested('div', 20_000)],
  ['never closed', '<b><i><u><a>'.repeat(20_000)],
  ['tables in tables', '<table><tr><td>'.repeat(20_000)],
  ['after a script that is over', `<script>a</script>${'<div>'.repeat(1_000)}`],
  ['after what only begins like a script', `<script-x>${'<div>'.repeat(1_000)}`],
  ['terms in items in terms', '<li><dt>'.repeat(1_000)],
  ['items in items', '<ul><li>'.repeat(400)],
  ['lines of a drawing within each other', `<svg>${'<path>'.repeat(1_000)}</svg>`],
  ['in capitals, with attributes', '<DIV class="a">'.repeat(1_000)],
])('what no browser would show is: %s', (_, html) => {
  expect(isTooDeep(html)).toBe(true);
  expect(readPage(html, 'https://example.org/')).toBeNull();
});

it('leaves a page whose ends are all written as it is', () => {
  const page = `<!DOCTYPE html><html><body><ul><li>a</li></ul><table><tr><td><p>b</p></td></tr></table>${TEXT}</body></html>`;
  expect(withEnds(page)).toBe(page);
});

it('writes the ends that a page leaves to its reader', () => {
  expect(withEnds('<table><TR><TD>a<P>b<TR><td>c</table>')).toBe(
    '<table><TR><TD>a<P>b</tr><TR><td>c</table>',
  );
  expect(withEnds('<ul><li><p>a<li>b<ul><li>c</ul></ul>')).toBe('<ul><li><p>a</li><li>b<ul><li>c</ul></ul>');
});

const TAGS =
  'p li ul dt dd dl tr td th thead tbody tfoot table caption colgroup option optgroup select button ruby rp rt b a div span svg g path math title script style textarea template br img h1 form object body html head';
const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TAGS.split(' ')).map((name) => `<${name}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS.split(' ')).map((name) => `</${name}>`) },
  fc.constantFrom(...TAGS.split(' ')).map((name) => `<${name.toUpperCase()} a="<b>" />`),
  fc.constantFrom(
    'a',
    ' ',
    '<',
    '&lt;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '</',
    '/>',
    '"',
    '<P\n',
    '<b/',
  ),
);
it('is never told less deep than its tree is', () => {
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(1, 40, 600),
      (tags, times) => {
        const html = withEnds(tags.join('').repeat(times));
        // A second time there is nothing left to write.
        if (html !== null) expect([depthOf(html) <= DEEPEST, withEnds(html)]).toEqual([true, html]);
      },
    ),
    { numRuns: 150 },
  );
});

it('gives up a page whose ends cost more to find than any page is worth', () => {
  expect(withEnds('<b>'.repeat(500) + '<li>'.repeat(1_200_000))).toBeNull();
});

it('goes over hostile text once', () => {
  for (const text of ['<script', '</script', '<style', '<', '</', '<a', '<!--'])
    expect(isTooDeep(text.repeat(300_000))).toBe(false);
});
