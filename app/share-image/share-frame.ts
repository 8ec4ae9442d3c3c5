/** What the pictures that other sites show beside a link have in common: as SVG, laid out by measured widths. */
import { type Box, fitText, type Measure } from './wrap-title';

/** Pixels; the size that Open Graph pictures have. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** Widths in one family, which takes letters that it lacks from the other. */
export interface Measures {
  regular: Measure;
  strong: Measure;
}
export type Family = 'serif' | 'arabic';

export const EDGE = 80;
export const WIDTH = SHARE_WIDTH - 2 * EDGE;
// As in globals.css, the light theme: other sites show the picture on grounds of their own.
export const [PAPER, INK, MUTED, LINE] = ['#faf7f1', '#1c1a17', '#5e584e', '#ddd5c6'];
export const ACCENT = '#24508f';
const FAMILIES: Record<Family, string> = {
  serif: 'Source Serif 4, Vazirmatn',
  arabic: 'Vazirmatn, Source Serif 4',
};
/** A text with Arabic in it is set in one family throughout, numbers and Latin names too. */
export const familyOf = (words: string): Family => (/\p{Script=Arabic}/u.test(words) ? 'arabic' : 'serif');

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** By the first letter, as browsers do with dir="auto". */
export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Without what XML does not allow in any spelling, half letters among it. */
const xml = (text: string) =>
  text.replace(/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

interface Style {
  family: Family;
  y: number;
  size: number;
  weight: 400 | 600;
  fill: string;
  /** Ends at its place, which is the right edge, instead of beginning at the left one. */
  right: boolean;
  /** Another place, in pixels from the left. */
  at?: number;
}

/** A part of a line in a colour of its own. */
export interface Piece {
  words: string;
  fill?: string | undefined;
}

/** A line of text at the edge of the picture. */
export function text(
  pieces: string | readonly Piece[],
  { family, y, size, weight, fill, right, at }: Style,
): string {
  const parts = typeof pieces === 'string' ? [{ words: pieces }] : pieces;
  const drawn = parts
    .map((part: Piece) =>
      part.fill ? `<tspan fill="${part.fill}">${xml(part.words)}</tspan>` : xml(part.words),
    )
    .join('');
  // The renderer takes each line as left to right, so a line of the other direction is isolated.
  const line = isRightToLeft(parts.map(({ words }) => words).join('')) ? `\u2067${drawn}\u2069` : drawn;
  const anchor = right ? 'end' : 'start';
  const x = at ?? (right ? SHARE_WIDTH - EDGE : EDGE);
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${FAMILIES[family]}" font-size="${size}" font-weight="${weight}" fill="${fill}">${line}</text>`;
}

/** The words as large as they fit a box. */
export function settle(words: string, box: Box, weight: 400 | 600, measures: Record<Family, Measures>) {
  const family = familyOf(words);
  const measure = measures[family][weight === 600 ? 'strong' : 'regular'];
  return { family, weight, ...fitText(words, box, measure) };
}

/** Ground, edge and foot with the name of the site, and what stands between. */
export function shareFrame(parts: readonly string[], site: string, right: boolean): string {
  const drawn = [
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    `<rect x="${right ? SHARE_WIDTH - 16 : 0}" width="16" height="${SHARE_HEIGHT}" fill="${ACCENT}"/>`,
    ...parts,
    `<rect x="${EDGE}" y="538" width="${WIDTH}" height="1.5" fill="${LINE}"/>`,
    text(site, { family: 'serif', y: 584, size: 28, weight: 600, fill: INK, right }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">${drawn.join('')}</svg>`;
}
