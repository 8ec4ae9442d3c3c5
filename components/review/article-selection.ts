/** The browser's selection and our offsets: pieces of the article carry where they begin (`data-at`). */
import type { WordsSpan } from './word-steps';

function pieces(root: Element): { node: Text; at: number; source: WordsSpan['source'] }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].flatMap((piece) => {
    const node = piece.firstChild;
    const part = piece.closest<HTMLElement>('[data-part]')?.dataset.part;
    if (!(node instanceof Text)) return [];
    return [{ node, at: Number(piece.dataset.at), source: part === 'title' ? 'title' : 'body' }];
  });
}

/** What is selected of the article; of a selection over title and body the first of the two. */
export function selectedSpan(root: Element): WordsSpan | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const parts: WordsSpan[] = [];
  for (const { node, at, source } of pieces(root)) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    parts.push({ source, start: at + from, end: at + to });
  }
  const [first] = parts;
  const last = parts.findLast(({ source }) => source === first?.source);
  return first && last ? { ...first, end: last.end } : null;
}

/** Selects words of the article, so that they are seen and can be copied as any selection; answers where they are. */
export function selectSpan(root: Element, { source, start, end }: WordsSpan): Range | null {
  const range = document.createRange();
  const own = pieces(root).filter((piece) => piece.source === source);
  const first = own.find(({ node, at }) => at + node.length > start);
  const last = own.find(({ node, at }) => at + node.length >= end);
  if (!first || !last) return null;
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

/** Where the first piece begins that can be seen in the pane, and of which text. */
export function firstSeen(root: Element, pane: Element): { source: WordsSpan['source']; at: number } | null {
  const top = Math.max(pane.getBoundingClientRect().top, 0);
  const seen = pieces(root).find(({ node }) => {
    const range = document.createRange();
    range.selectNode(node);
    return range.getBoundingClientRect().bottom > top;
  });
  return seen ? { source: seen.source, at: seen.at } : null;
}
