/** Widths of texts in the chart's own letters, in pixels, without asking the page for a layout. */
import type { Measure } from '@/lib/timeline/layout/label';

/** As much of a word as differs between a canvas and the page. */
const SLACK = 2;

function inFont(font: string, letter: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = context ? context.measureText(text).width + SLACK : text.length * letter;
    widths.set(text, width);
    return width;
  };
}

/** What the first family of the page has letters for: Latin and its punctuation. */
const LATIN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu;
/** Milliseconds after which the chart is drawn in whatever letters there are. */
const PATIENCE = 2_000;

/**
 * Fonts that no page has asked for yet are fetched first, or the widths would be those of another. Of the families after
 * the first only what these texts need: asked for a space, all of them would come.
 */
async function fetched(size: string, families: string, texts: string): Promise<string> {
  const [first = families] = families.split(',');
  const others = texts.replace(LATIN, '');
  const wanted = [document.fonts.load(`${size} ${first}`, `A${texts}`)];
  if (others !== '') wanted.push(document.fonts.load(`${size} ${families}`, others));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  await Promise.race([Promise.all(wanted), late]).catch(() => []);
  return `${size} ${families}`;
}

export interface ChartMeasure {
  /** Titles beside marks. */
  label: Measure;
  /** Titles above the lanes. */
  caption: Measure;
  /** Names of bands, and dates. */
  small: Measure;
}

/** The letters of the chart, once those are there which these texts need. */
export async function measureOf(element: HTMLElement, texts: readonly string[]): Promise<ChartMeasure> {
  const style = getComputedStyle(element);
  const { fontFamily } = style;
  const serif = style.getPropertyValue('--font-serif') || 'serif';
  const all = texts.join('');
  const [label, caption, small] = await Promise.all([
    fetched('13px', fontFamily, all),
    fetched('600 14px', serif, all),
    fetched('12px', fontFamily, all),
  ]);
  return { label: inFont(label, 8), caption: inFont(caption, 8), small: inFont(small, 7) };
}
