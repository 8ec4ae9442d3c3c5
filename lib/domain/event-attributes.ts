/** What is short about an event in one whole number of 27 bits, as the index in memory keeps it and SQL makes it. */
import { CERTAINTIES, type Certainty } from './certainty';
import { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType, LANES, type Lane } from './ontology';

/** Value of `toneStep` for an event without tone. */
export const NO_TONE = 255;

export interface EventAttributes {
  type: EventType;
  lane: Lane;
  status: EventStatus;
  certainty: Certainty;
  /** −10 to 10 in tenths, or null. */
  tone: number | null;
  /** 0–100. */
  significance: number;
}

/** Tenths of a tone from −10, or `NO_TONE`. */
const toneStep = (tone: number | null) => (tone === null ? NO_TONE : Math.round((tone + 10) * 10));

/** From the lowest bit: significance 7, type 5, lane 3, status 2, certainty 2, tone 8. */
export function packAttributes(event: EventAttributes): number {
  return (
    event.significance |
    (EVENT_TYPES.indexOf(event.type) << 7) |
    (LANES.indexOf(event.lane) << 12) |
    (EVENT_STATUSES.indexOf(event.status) << 15) |
    (CERTAINTIES.indexOf(event.certainty) << 17) |
    (toneStep(event.tone) << 19)
  );
}

export const significanceOfPacked = (packed: number) => packed & 127;
/** Places in `EVENT_TYPES`, `LANES`, `EVENT_STATUSES` and `CERTAINTIES`. */
export const typeOfPacked = (packed: number) => (packed >>> 7) & 31;
export const laneOfPacked = (packed: number) => (packed >>> 12) & 7;
export const statusOfPacked = (packed: number) => (packed >>> 15) & 3;
export const certaintyOfPacked = (packed: number) => (packed >>> 17) & 3;
/** Tenths from −10, or `NO_TONE`. */
export const toneStepOfPacked = (packed: number) => packed >>> 19;
