/** The picture of an event that other sites show beside a link to it. */
import {
  ACCENT,
  type Family,
  INK,
  isRightToLeft,
  type Measures,
  MUTED,
  settle,
  shareFrame,
  text,
  WIDTH,
} from './share-frame';

export interface ShareWords {
  title: string;
  /** Title of the relationship, or ''. */
  relationship: string;
  date: string;
  /** Or ''. */
  place: string;
  site: string;
}

const TITLE = { width: WIDTH, height: 300, sizes: [72, 60, 50, 42, 35], leading: 1.2 };
const SMALL = { width: WIDTH, height: 40, sizes: [32, 26], leading: 1.25 };

/** Everything stands at the side where the title begins. */
export function shareSvg(words: ShareWords, measures: Record<Family, Measures>): string {
  const right = isRightToLeft(words.title);
  const { lines, ...title } = settle(words.title, TITLE, 600, measures);
  const above = settle(words.relationship, SMALL, 600, measures);
  const when = [words.date, words.place].filter(Boolean).join(' · ');
  const below = settle(when, SMALL, 400, measures);
  const leading = title.size * TITLE.leading;
  const parts = [
    text(above.lines.join(' '), { ...above, y: 112, fill: ACCENT, right }),
    ...lines.map((line, index) =>
      text(line, { ...title, y: 150 + leading * (index + 0.85), fill: INK, right }),
    ),
    text(below.lines.join(' '), { ...below, y: 506, fill: MUTED, right }),
  ];
  return shareFrame(parts, words.site, right);
}
