/** The picture of an event that other sites show beside a link to it: as SVG, laid out by measured widths. */
import { type Box, fitText, type Measure } from './wrap-title';

/** Pixels; the size that Open Graph pictures have. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

export interface ShareWords {
  title: string;
  /** Title of the relationship, or ''. */
  relationship: string;
  date: string;
  /** Or ''. */
  place: string;
  site: string;
}

/** Widths in one family, which takes letters that it lacks from the other. */
export interface Measures {
  regular: Measure;
  strong: Measure;
}
export type Family = 'serif' | 'arabic';

const EDGE = 80;
const WIDTH = SHARE_WIDTH - 2 * EDGE;
// As in globals.css, the light theme: other sites show the picture on grounds of their own.
const [PAPER, INK, MUTED, LINE] = ['#faf7f1', '#1c1a17', '#5e584e', '#ddd5c6'];
const ACCENT = '#24508f';
const FAMILIES: Record<Family, string> = {
  serif: 'Source Serif 4, Vazirmatn',
  arabic: 'Vazirmatn, Source Serif 4',
};
/** A text with Arabic in it is set in one family throughout, numbers and Latin names too. */
const familyOf = (words: string): Family => (/\p{Script=Arabic}/u.test(words) ? 'arabic' : 'serif');
const TITLE = { width: WIDTH, height: 300, sizes: [72, 60, 50, 42, 35], leading: 1.2 };
const SMALL = { width: WIDTH, height: 40, sizes: [32, 26], leading: 1.25 };

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** By the first letter, as browsers do with dir="auto". */
const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

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
  /** Stands at the right edge. */
  right: boolean;
}

function text(words: string, { family, y, size, weight, fill, right }: Style): string {
  // The renderer takes each line as left to right, so a line of the other direction is isolated.
  const line = isRightToLeft(words) ? `\u2067${xml(words)}\u2069` : xml(words);
  const [x, anchor] = right ? [SHARE_WIDTH - EDGE, 'end'] : [EDGE, 'start'];
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${FAMILIES[family]}" font-size="${size}" font-weight="${weight}" fill="${fill}">${line}</text>`;
}

/** Everything stands at the side where the title begins. */
export function shareSvg(words: ShareWords, measures: Record<Family, Measures>): string {
  const right = isRightToLeft(words.title);
  const settle = (part: string, box: Box, weight: 400 | 600) => {
    const family = familyOf(part);
    const measure = measures[family][weight === 600 ? 'strong' : 'regular'];
    return { family, weight, right, ...fitText(part, box, measure) };
  };
  const { lines, ...title } = settle(words.title, TITLE, 600);
  const above = settle(words.relationship, SMALL, 600);
  const below = settle([words.date, words.place].filter(Boolean).join(' · '), SMALL, 400);
  const leading = title.size * TITLE.leading;
  const parts = [
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    `<rect x="${right ? SHARE_WIDTH - 16 : 0}" width="16" height="${SHARE_HEIGHT}" fill="${ACCENT}"/>`,
    text(above.lines.join(' '), { ...above, y: 112, fill: ACCENT }),
    ...lines.map((line, index) => text(line, { ...title, y: 150 + leading * (index + 0.85), fill: INK })),
    text(below.lines.join(' '), { ...below, y: 506, fill: MUTED }),
    `<rect x="${EDGE}" y="538" width="${WIDTH}" height="1.5" fill="${LINE}"/>`,
    text(words.site, { family: 'serif', y: 584, size: 28, weight: 600, fill: INK, right }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">${parts.join('')}</svg>`;
}
