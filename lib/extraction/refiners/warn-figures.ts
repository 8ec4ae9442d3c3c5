/**
 * Figures of the title that the text gives otherwise.
 *
 * `figure-mistranslated`: "4,000 trainers" in the title, "400 trainers" in the text. Near miss: figures of different things.
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import type { Reading } from '../reading';

const FIGURE = /(?<![\d.,$€£-])(\d{1,3}(?:,\d{3})+|\d{2,7})\s+(?:\p{L}+\s+)?(\p{L}{5,}s)\b/gu;

function figures(text: string): Map<string, { value: number; start: number; end: number }[]> {
  const found = new Map<string, { value: number; start: number; end: number }[]>();
  for (const hit of text.matchAll(FIGURE)) {
    const noun = (hit[2] ?? '').toLowerCase();
    const value = Number((hit[1] ?? '').replaceAll(',', ''));
    if (!found.has(noun)) found.set(noun, []);
    found.get(noun)?.push({ value, start: hit.index, end: hit.index + hit[0].length });
  }
  return found;
}

/** A figure of the title that the text gives ten times larger or smaller, and nowhere as in the title. */
export function warnFigures(_main: ExtractedEvent, reading: Reading): Warning[] {
  const title = figures(reading.article.title ?? '');
  if (title.size === 0) return [];
  const body = figures(reading.article.body.slice(0, 200_000));
  const found: Warning[] = [];
  for (const [noun, [first]] of title) {
    const others = body.get(noun) ?? [];
    if (first === undefined || others.some(({ value }) => value === first.value)) continue;
    const other = others.find(({ value }) =>
      [10, 100, 1_000].some((by) => value === first.value * by || value * by === first.value),
    );
    if (other === undefined) continue;
    found.push({
      code: 'figure-mistranslated',
      values: { noun, inTitle: first.value, inText: other.value },
      source: 'body',
      start: other.start,
      end: other.end,
    });
  }
  return found;
}
