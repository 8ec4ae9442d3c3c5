/** A reader's hands: drags, turns of the wheel and presses through the browser's own input, and what the frames say meanwhile. */
import type { Page } from 'playwright-core';
import { type Fluency, fluencyOf, freshAfter } from './frames';
import type { PageWatch } from './page-watch';
import { percentile } from './questions';

/** Milliseconds of rest after a gesture, in which answers come and are drawn. */
const REST = 700;
const STEPS = 45;
/** Milliseconds after which a gesture ends, where a page takes none of it in. */
const LONGEST = 10_000;
const TURNS = 12;

export interface Hands {
  pan: (page: Page, by: 1 | -1) => Promise<void>;
  zoom: (page: Page, by: 1 | -1) => Promise<void>;
}

interface Place {
  x: number;
  y: number;
  width: number;
}

async function placeOf(page: Page, selector: string, down: number): Promise<Place> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector} on the page.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(down, box.height - 4), width: box.width };
}

/** Drags what `selector` finds by two thirds of its width, as the mouse does it: many small moves. */
export const dragOf =
  (selector: string, down: number): Hands['pan'] =>
  async (page, by) => {
    const { x, y, width } = await placeOf(page, selector, down);
    const [from, way] = [x - (by * width) / 3, (by * width * 2) / 3];
    await page.mouse.move(from, y);
    await page.mouse.down();
    const begun = performance.now();
    for (let step = 1; step <= STEPS && performance.now() - begun < LONGEST; step += 1)
      await page.mouse.move(from + (way * step) / STEPS, y);
    await page.mouse.up();
  };

/** Turns the wheel in the middle of what `selector` finds. */
export const wheelOf =
  (selector: string, down: number): Hands['zoom'] =>
  async (page, by) => {
    const { x, y } = await placeOf(page, selector, down);
    await page.mouse.move(x, y);
    const begun = performance.now();
    for (let turn = 0; turn < TURNS && performance.now() - begun < LONGEST; turn += 1) {
      await page.mouse.wheel(0, by * -120);
      await page.waitForTimeout(30);
    }
  };

type Seen = Pick<PageWatch, 'frames' | 'input' | 'answers' | 'changes' | 'drawn' | 'light'>;

/** One gesture with the rest after it. */
async function watched(page: Page, gesture: () => Promise<void>): Promise<Seen> {
  await page.evaluate(() => window.benchWatch.begin());
  await gesture();
  await page.waitForTimeout(REST);
  return page.evaluate(() => {
    window.benchWatch.end();
    const { frames, input, answers, changes, drawn, light } = window.benchWatch;
    return { frames, input, answers, changes, drawn, light };
  });
}

export interface Worked {
  pan: Fluency;
  zoom: Fluency;
  /** Median and longest of the times from a gesture's end until something new was drawn; null: nobody asked. */
  fresh: { median: number; longest: number } | null;
  /** Milliseconds of processor that the page's main thread took for a frame. */
  work: Record<Kind, number>;
  /** Marks at most. */
  drawn: number;
  light: number;
}

type Kind = 'pan' | 'zoom';

/** As the reader moves: nearer, along, nearer, back, and out again. */
const ROUND: readonly (readonly [Kind, 1 | -1])[] = [
  ['zoom', 1],
  ['pan', -1],
  ['pan', -1],
  ['zoom', 1],
  ['pan', 1],
  ['pan', 1],
  ['pan', -1],
  ['zoom', -1],
  ['pan', 1],
  ['zoom', -1],
];

/**
 * Works with the page until `isEnough` of the gestures so far.
 *
 * @param worked milliseconds of processor that its main thread has used
 */
export async function workWith(
  page: Page,
  worked: () => Promise<number>,
  hands: Hands,
  isEnough: (gestures: number) => boolean,
): Promise<Worked> {
  const frames: Record<Kind, number[][]> = { pan: [], zoom: [] };
  const work = { pan: 0, zoom: 0 };
  const fresh: number[] = [];
  const most = { drawn: 0, light: 0 };
  for (let count = 0; !isEnough(count); count += 1) {
    const [kind, by] = ROUND[count % ROUND.length] ?? ['pan', 1];
    const before = await worked();
    const seen = await watched(page, () => hands[kind](page, by));
    work[kind] += (await worked()) - before;
    frames[kind].push(seen.frames);
    const after = freshAfter(seen.input, seen.answers, seen.changes);
    if (after !== null) fresh.push(after);
    most.drawn = Math.max(most.drawn, seen.drawn);
    most.light = Math.max(most.light, seen.light);
  }
  const perFrame = (kind: Kind) => work[kind] / Math.max(1, frames[kind].flat().length);
  return {
    ...most,
    work: { pan: perFrame('pan'), zoom: perFrame('zoom') },
    pan: fluencyOf(frames.pan),
    zoom: fluencyOf(frames.zoom),
    fresh: fresh.length === 0 ? null : { median: percentile(fresh, 0.5), longest: Math.max(...fresh) },
  };
}
