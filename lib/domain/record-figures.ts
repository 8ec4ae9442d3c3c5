/** How much the record holds and of what kind: the figures of the page that says how it is made. */
import type { Certainty } from './certainty';
import type { DatePrecision } from './event';

export interface RecordFigures {
  relationships: number;
  /** Published events. */
  events: number;
  /** First days (YYYY-MM-DD) of the earliest and the latest, null where there is none. */
  first: string | null;
  last: string | null;
  byCertainty: Readonly<Record<Certainty, number>>;
  byPrecision: Readonly<Record<DatePrecision, number>>;
  /** Events whose day follows from the report rather than being said in it. */
  implied: number;
  /** Events with a place on the map. */
  placed: number;
  /** Pages cited, an article that several events rest on once for each. */
  sources: number;
  /** Articles of which the whole text is kept. */
  articles: number;
  contradictions: number;
  /** Actors that take part in a published event, and those that the extractor knows by name besides. */
  actors: number;
  known: number;
}
