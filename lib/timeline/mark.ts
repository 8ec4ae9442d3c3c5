/** What an event looks like on the axis: a point, a bar as wide as what is known, or a band behind. */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { EventSummary } from '@/lib/domain/event';
import type { Tone } from '@/lib/domain/ontology';
import { toneOf } from '@/lib/domain/tone';
import { DAY, endOfDay, type Stretch, startOfDay } from './instants';

/** Intervals longer than this are the ground of their time rather than an act in it. */
const BAND_FROM_DAYS = 183;

type MarkShape = 'point' | 'bar' | 'band';
/** How much an event weighs, in three steps that the eye can tell apart. */
type Weight = 1 | 2 | 3;

export interface Mark extends Stretch {
  shape: MarkShape;
  tone: Tone;
  weight: Weight;
  approximate: boolean;
  uncertain: boolean;
  openStart: boolean;
  openEnd: boolean;
}

/** The steps are set so that about one event of ten weighs most, and four of ten least. */
function weightOf(significance: number): Weight {
  return significance >= 75 ? 3 : significance >= 55 ? 2 : 1;
}

/**
 * The mark of an event. A day is an instant at its noon; other dates cover their days whole.
 *
 * @param today `YYYY-MM-DD`: an open end is drawn until here (or a year, where the start lies in the future),
 *   an open start a year long
 */
export function markOf(
  event: Pick<EventSummary, 'edtf' | 'startsOn' | 'endsOn' | 'precision' | 'tone' | 'significance'>,
  today: string,
): Mark {
  const parsed = parseEdtfDate(event.edtf);
  const openStart = parsed.ok && parsed.date.openStart;
  const openEnd = parsed.ok && parsed.date.openEnd;
  const qualities = {
    tone: toneOf(event.tone),
    weight: weightOf(event.significance),
    approximate: parsed.ok && parsed.date.approximate,
    uncertain: parsed.ok && parsed.date.uncertain,
    openStart,
    openEnd,
  };
  if (event.startsOn === event.endsOn) {
    const noon = startOfDay(event.startsOn) + DAY / 2;
    return { shape: 'point', from: noon, to: noon, ...qualities };
  }
  const end = openEnd ? endOfDay(today) : endOfDay(event.endsOn);
  const from = openStart ? end - 365 * DAY : startOfDay(event.startsOn);
  const to = end > from ? end : from + 365 * DAY;
  const band = event.precision === 'interval' && to - from > BAND_FROM_DAYS * DAY;
  return { shape: band ? 'band' : 'bar', from, to, ...qualities };
}
