/** Pictures from SVG, one at a time and kept for a while: drawing one takes some hundredths of a second. */
import { renderAsync } from '@resvg/resvg-js';
import { FONT_FILES } from './fonts';

/** Pictures that are kept; one has about 30 kB. */
const MOST_KEPT = 200;

/** Pictures that wait to be drawn: a stranger can name more than are ever kept, and would have all others wait. */
const MOST_WAITING = 20;

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let line: Promise<unknown> = Promise.resolve();
let waiting = 0;

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Parsed and drawn in a thread of Node's own; only the packing as PNG is done here.
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Source Serif 4' },
    logLevel: 'off',
  });
  return Uint8Array.from(image.asPng());
}

/**
 * The picture as PNG; null where too many are waited for. Those who ask for the same at once get the same one.
 *
 * @param tag of the content of the SVG, by which it is kept
 */
export function renderShare(tag: string, svg: () => string): Promise<Uint8Array<ArrayBuffer>> | null {
  const known = kept.get(tag);
  if (known) return known;
  if (waiting === MOST_WAITING) return null;
  waiting += 1;
  const made = line.then(() => draw(svg()));
  line = made
    .catch(() => undefined)
    .finally(() => {
      waiting -= 1;
    });
  kept.set(tag, made);
  // One that failed is tried again by the next who asks.
  made.catch(() => kept.delete(tag));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
}
