/**
 * The picture of a relationship, or of two beside each other, that other sites show beside a link to it: who, from when to when,
 * how much there is, and how much happened when, in what tone.
 */
import type { Tone } from '@/lib/domain/ontology';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { STRIP_HEIGHT, STRIP_LINE } from '@/lib/timeline/density-paths';
import type { Stretch } from '@/lib/timeline/instants';
import { STRIP_WIDTH, stripPaths, stripYears, tallestOf } from '@/lib/timeline/strip';
import {
  EDGE,
  type Family,
  familyOf,
  INK,
  isRightToLeft,
  type Measures,
  MUTED,
  type Piece,
  SHARE_WIDTH,
  settle,
  shareFrame,
  text,
  WIDTH,
} from './share-frame';

export interface SharedRelationship {
  title: string;
  /** Where the title names the two parties; null where it does not. */
  spans: readonly (readonly [start: number, end: number])[] | null;
  /** From when to when, and how many events. */
  line: string;
  density: Pick<DensityAnswer, 'from' | 'days' | 'bars'>;
}

/** #rrggbb of the two parties, and of the tones. */
export interface ShareColours {
  parties: readonly [string, string];
  tones: Readonly<Record<Tone, string>>;
}

export interface RelationshipPicture {
  rows: readonly SharedRelationship[];
  /** What the strips cover, all of them the same. */
  history: Stretch;
  /** A year in the digits of the language. */
  year: (year: number) => string;
  site: string;
  colours: ShareColours;
}

interface Layout {
  /** Of each row, in pixels from the one before. */
  pitch: number;
  top: number;
  title: { height: number; sizes: readonly number[] };
  line: readonly number[];
  /** From the top of its row. */
  strip: { top: number; height: number };
}

const ALONE: Layout = {
  pitch: 0,
  top: 68,
  title: { height: 158, sizes: [84, 72, 58, 48, 40, 34] },
  line: [34, 28, 24],
  strip: { top: 214, height: 200 },
};
const BESIDE: Layout = {
  pitch: 208,
  top: 52,
  title: { height: 62, sizes: [50, 44, 38, 32] },
  line: [28, 24],
  strip: { top: 110, height: 92 },
};
const LEADING = 1.2;
const YEARS = { y: 507, size: 24, room: 0.1 };

/** The lines of a title, each in pieces: the names of the parties in their hues. */
function inHues(
  { title, spans }: Pick<SharedRelationship, 'title' | 'spans'>,
  lines: readonly string[],
  hues: ShareColours['parties'],
): Piece[][] {
  const hueAt = (at: number) => hues[spans?.findIndex(([start, end]) => at >= start && at < end) ?? -1];
  const signs = [...title.matchAll(/\S/gu)].map(({ index }) => hueAt(index));
  let next = 0;
  return lines.map((line) => {
    const pieces: { words: string; fill?: string | undefined }[] = [];
    for (const sign of line) {
      const last = pieces.at(-1);
      const fill = /\s/u.test(sign) ? last?.fill : signs[next++];
      if (last && last.fill === fill) last.words += sign;
      else pieces.push({ words: sign, fill });
    }
    return pieces;
  });
}

/** One relationship from `top` downwards, its strip mirrored where time runs from right to left. */
function drawRow(
  row: SharedRelationship,
  { title, line, strip }: Layout,
  top: number,
  {
    right,
    tallest,
    picture: { history, colours },
    measures,
  }: {
    right: boolean;
    tallest: number;
    picture: RelationshipPicture;
    measures: Record<Family, Measures>;
  },
): string[] {
  const { lines, ...name } = settle(row.title, { ...title, width: WIDTH, leading: LEADING }, 600, measures);
  const below = settle(row.line, { width: WIDTH, height: 44, sizes: line, leading: LEADING }, 400, measures);
  const leading = name.size * LEADING;
  const paths = stripPaths(row.density, history, tallest);
  const [x, across] = right ? [SHARE_WIDTH - EDGE, -WIDTH] : [EDGE, WIDTH];
  const scale = `translate(${x} ${top + strip.top}) scale(${across / STRIP_WIDTH} ${strip.height / STRIP_HEIGHT})`;
  const foot = top + strip.top + (STRIP_LINE / STRIP_HEIGHT) * strip.height;
  return [
    ...inHues(row, lines, colours.parties).map((pieces, index) =>
      text(pieces, { ...name, y: top + leading * (index + 0.82), fill: INK, right }),
    ),
    text(below.lines.join(' '), {
      ...below,
      y: top + leading * lines.length + below.size * LEADING,
      fill: MUTED,
      right,
    }),
    `<g transform="${scale}">`,
    ...(['even', 'good', 'bad'] as const).map(
      (tone) => `<path d="${paths[tone]}" fill="${colours.tones[tone]}"/>`,
    ),
    '</g>',
    `<rect x="${EDGE}" y="${foot}" width="${WIDTH}" height="1.5" fill="${MUTED}"/>`,
  ];
}

/** Everything stands at the side where the title of the first begins, and time runs from there. */
export function relationshipSvg(picture: RelationshipPicture, measures: Record<Family, Measures>): string {
  const { rows, history, year, site } = picture;
  const layout = rows.length > 1 ? BESIDE : ALONE;
  const right = isRightToLeft(rows[0]?.title ?? '');
  const tallest = tallestOf(rows.map(({ density }) => density));
  const some = rows.some(({ density }) => density.bars.length > 0);
  const parts = rows.flatMap((row, index) =>
    drawRow(row, layout, layout.top + index * layout.pitch, { right, tallest, picture, measures }),
  );
  const years = (some ? stripYears(history, YEARS.room) : []).map(({ year: number, at }) => {
    const words = year(number);
    return text(words, {
      family: familyOf(words),
      at: EDGE + WIDTH * (right ? 1 - at : at),
      y: YEARS.y,
      size: YEARS.size,
      weight: 400,
      fill: MUTED,
      right,
    });
  });
  return shareFrame([...parts, ...years], site, right);
}
