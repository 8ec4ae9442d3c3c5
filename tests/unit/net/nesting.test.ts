import { isTooDeep } from '@/lib/net/nesting';
import { readPage } from '@/lib/net/readable-page';

const TEXT =
  '<p>The minister met the Secretary General in Brussels, and they agreed to meet again.</p>'.repeat(4);
const nested = (tag: string, times: number) => `<${tag}>`.repeat(times) + TEXT + `</${tag}>`.repeat(times);

it.each([
  ['as deep as pages are', nested('div', 60)],
  ['paragraphs and cells without an end', `<table>${'<tr><td>a<p>b'.repeat(3_000)}</table>`],
  ['lines without an end', `<ul>${'<li>a<br>'.repeat(3_000)}</ul>`],
  ['one after another', '<div><span>a</span></div>'.repeat(3_000)],
  ['markup in a script', `<script>const a = ${JSON.stringify('<div>'.repeat(3_000))}</script>${TEXT}`],
  ['a map', `<svg><g>${'<path d="M0 0"/><use href="#a"/>'.repeat(3_000)}</g></svg>${TEXT}`],
  ['ends without a beginning', `${'</div>'.repeat(3_000)}${TEXT}`],
])('an ordinary page is not too deep: %s', (_, html) => {
  expect(isTooDeep(html)).toBe(false);
});

it.each([
  ['closed', nested('div', 20_000)],
  ['never closed', '<p><b><i><u><a>'.repeat(20_000)],
  ['tables in tables', '<table><tr><td>'.repeat(20_000)],
  ['after a script that is over', `<script>a</script>${'<div>'.repeat(1_000)}`],
  ['after what only begins like a script', `<script-x>${'<div>'.repeat(1_000)}`],
  ['in capitals, with attributes', '<DIV class="a">'.repeat(1_000)],
])('what no browser would show is: %s', (_, html) => {
  expect(isTooDeep(html)).toBe(true);
  expect(readPage(html, 'https://example.org/')).toBeNull();
});

it('goes over hostile text once', () => {
  for (const text of ['<script', '</script', '<style', '<', '</', '<a', '<!--'])
    expect(isTooDeep(text.repeat(300_000))).toBe(false);
});
