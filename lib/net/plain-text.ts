/** HTML as plain text. Runs in threads with a deadline. */
import { parseHTML } from 'linkedom';
import { cleanBody } from '@/lib/domain/clean-text';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME BUTTON FORM NAV FIGCAPTION'.split(' '));
/** The text of an element, paragraphs apart by a blank line. Walks without recursion: pages are nested deep on purpose. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const waiting: (Node | string)[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node?.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node && !UNREAD.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') parts.push('\n');
      const edge = BLOCKS.has(name) ? '\n\n' : '';
      if (edge) parts.push(edge);
      if (edge) waiting.push(edge);
      for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    }
  }
  const paragraphs = parts.join('').split(/\n[ \n]*\n/);
  return paragraphs
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The text of a piece of HTML, paragraphs apart by a blank line; plain words stay as they are. */
export function plainText(html: string): string {
  return cleanBody(textOf(parseHTML(`<article>${html}</article>`).document));
}
