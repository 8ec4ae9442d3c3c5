/** The turning points that are told above the lanes: which of them, and where, so that none runs into another. */
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import { cutWords, type Label, type Measure, wrapWords } from './label';

export const MOST_CAPTIONS = 7;
const GAP = 18;
const LINES = 3;
/** A caption is as narrow as its title allows in three lines. */
const WIDEST = 235;
const WIDTHS = [128, 150, 175, 200, WIDEST];
/** A caption further from its mark than this is not told from its neighbour's. */
const FURTHEST = 36;

export interface Caption extends Label {
  event: TimelineEvent;
  /** Pixels from the start of the window. */
  from: number;
  to: number;
  /** Where its mark stands, from the start of the window. */
  at: number;
}

interface Wish {
  event: TimelineEvent;
  at: number;
  label: Label;
  width: number;
}

function wishOf(event: TimelineEvent, at: number, measure: Measure, date: number): Wish | null {
  for (const width of WIDTHS) {
    const label = wrapWords(event.title, width, LINES, measure);
    if (label) return { event, at, label, width: Math.max(label.width, date) };
  }
  // An endless title is cut: better than a turning point that is not told.
  const cut = cutWords(event.title, WIDEST, LINES, measure);
  return cut && { event, at, label: cut, width: Math.max(cut.width, date) };
}

/** Moves captions aside as little as that takes; in the order of their marks. */
function spread(wishes: readonly Wish[], room: number): number[] {
  // Each block is a run of captions that touch; its place is the mean of what its captions wish for.
  const blocks: { first: number; count: number; at: number; width: number }[] = [];
  const keep = (at: number, width: number) => Math.max(0, Math.min(at, room - width));
  for (const [index, wish] of wishes.entries()) {
    let block = { first: index, count: 1, at: keep(wish.at - 1, wish.width), width: wish.width };
    let previous = blocks.at(-1);
    while (previous && previous.at + previous.width + GAP > block.at) {
      blocks.pop();
      const count = previous.count + block.count;
      const width = previous.width + GAP + block.width;
      const wished = previous.at * previous.count + (block.at - previous.width - GAP) * block.count;
      block = { first: previous.first, count, at: keep(wished / count, width), width };
      previous = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ first, count, at }) => {
    let left = at;
    return wishes.slice(first, first + count).map(({ width }) => {
      const here = left;
      left += width + GAP;
      return here;
    });
  });
}

/**
 * Places as many captions as there is room for, the first of `events` before the later ones.
 *
 * @param events with the pixel of their mark from the start of the window, the most wanted first
 * @param room width of the window in pixels
 * @param dateWidth width of the date above a title, in pixels
 */
export function placeCaptions(
  events: readonly { event: TimelineEvent; at: number }[],
  room: number,
  measure: Measure,
  dateWidth: (event: TimelineEvent) => number,
  most = MOST_CAPTIONS,
): Caption[] {
  let chosen: Wish[] = [];
  let places: number[] = [];
  for (const { event, at } of events) {
    if (chosen.length >= most) break;
    const wish = wishOf(event, at, measure, dateWidth(event));
    if (!wish) continue;
    const next = [...chosen, wish].sort((a, b) => a.at - b.at || (a.event.slug < b.event.slug ? -1 : 1));
    const width = next.reduce((all, one) => all + one.width + GAP, -GAP);
    if (width > room) continue;
    const spots = spread(next, room);
    const isClear = next.every((one, index) => {
      const left = spots[index] ?? 0;
      const nearest = Math.max(left, Math.min(one.at, left + one.width));
      return Math.abs(nearest - one.at) <= FURTHEST;
    });
    if (!isClear) continue;
    chosen = next;
    places = spots;
  }
  return chosen.map(({ event, at, label, width }, index) => {
    const from = places[index] ?? 0;
    return { ...label, event, at, from, to: from + width };
  });
}
