/** What differs between two readings of one article, event by event and field by field. Pure. */
import { z } from 'zod';
import { cutText } from './cut-text';
import { type EventReading, factsOfReading } from './event-reading';
import { valueOfField } from './evidence-support';
import { eventTypeSchema } from './ontology';

/** Fields that are compared, in the order in which they are told. */
const FIELDS = ['main', 'date', 'type', 'status', 'cameo', 'parties', 'location', 'participants'] as const;
export type DifferenceField = (typeof FIELDS)[number];

const LONGEST = 500;
const value = z.string().max(LONGEST).nullable();

export const eventDifferenceSchema = z.object({
  /** `new`: only the later reading has it; `gone`: only the earlier. */
  kind: z.enum(['new', 'gone', 'changed']),
  /** By what it is known again: of a changed event as the later reading has it. */
  type: eventTypeSchema,
  date: z.string().max(200),
  main: z.boolean(),
  names: z.array(z.string().max(200)).max(4),
  /** None of an event that is new or gone. */
  fields: z.array(z.object({ field: z.enum(FIELDS), was: value, now: value })).max(FIELDS.length),
});
export type EventDifference = z.infer<typeof eventDifferenceSchema>;
export const eventDifferencesSchema = z.array(eventDifferenceSchema).max(200);

function inOneLine(reading: EventReading, field: DifferenceField): string | null {
  const whole = () => {
    const each = reading.participants.map(({ name, actorId, role }) => `${actorId ?? name} (${role})`);
    return [...new Set(each)].sort().join(', ') || null;
  };
  const all: Record<DifferenceField, () => string | null> = {
    main: () => (reading.main ? 'main' : 'background'),
    cameo: () => reading.cameo,
    participants: whole,
    date: () => valueOfField(factsOfReading(reading), 'date'),
    type: () => reading.type,
    status: () => reading.status,
    parties: () => valueOfField(factsOfReading(reading), 'parties'),
    location: () => valueOfField(factsOfReading(reading), 'location'),
  };
  const found = all[field]();
  return found === null ? null : cutText(found, LONGEST);
}

const overlap = (one: EventReading['anchor'], other: EventReading['anchor']) =>
  one !== null &&
  other !== null &&
  one.source === other.source &&
  one.start < other.end &&
  other.start < one.end;

/** Ways to know an event again, the surest first: the same words, the same kind and day, the one that is the news. */
const WAYS: readonly ((one: EventReading, other: EventReading) => boolean)[] = [
  (one, other) => overlap(one.anchor, other.anchor) && one.type === other.type,
  (one, other) => overlap(one.anchor, other.anchor),
  (one, other) => one.type === other.type && one.date === other.date && one.main === other.main,
  (one, other) => one.main && other.main,
];

const takesPartInBoth = (one: EventReading, other: EventReading) =>
  one.participants.some((each) =>
    other.participants.some(({ name, actorId }) =>
      each.actorId === null || actorId === null ? each.name === name : each.actorId === actorId,
    ),
  );

/**
 * Ways to know that two tell of one act, where another act would be lost: by the same words, or by kind, day and somebody who
 * takes part in both. What merely stands in the same place of two readings is not enough.
 */
const SURE_WAYS: typeof WAYS = [
  (one, other) => overlap(one.anchor, other.anchor),
  (one, other) => one.type === other.type && one.date === other.date && takesPartInBoth(one, other),
];

/** Of two lists of events those that are surely one act, by their places; each at most once. */
export const surePairs = (before: readonly EventReading[], after: readonly EventReading[]) =>
  pairsBy(SURE_WAYS, before, after);

/** Which event of the earlier reading (by its place) is which of the later; each at most once. */
export const samePairs = (before: readonly EventReading[], after: readonly EventReading[]) =>
  pairsBy(WAYS, before, after);

function pairsBy(
  ways: typeof WAYS,
  before: readonly EventReading[],
  after: readonly EventReading[],
): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const same of ways)
    for (const [at, one] of before.entries()) {
      if (found.has(at)) continue;
      const other = after.findIndex((each, place) => !taken.has(place) && same(one, each));
      if (other < 0) continue;
      found.set(at, other);
      taken.add(other);
    }
  return found;
}

const tell = (
  kind: EventDifference['kind'],
  { type, date, main, participants }: EventReading,
  fields: EventDifference['fields'] = [],
): EventDifference => ({
  kind,
  type,
  date,
  main,
  names: participants.slice(0, 4).map(({ name }) => name),
  fields,
});

/** A difference with the places of its event in both readings; null where it has none. */
export interface PlacedDifference {
  difference: EventDifference;
  before: number | null;
  after: number | null;
}

/** What differs, main events first; of equal readings nothing. */
export function differencesOfReadings(
  before: readonly EventReading[],
  after: readonly EventReading[],
): PlacedDifference[] {
  const same = samePairs(before, after);
  const known = new Set(same.values());
  const found: PlacedDifference[] = [];
  for (const [at, one] of before.entries()) {
    const place = same.get(at);
    const other = place === undefined ? undefined : after[place];
    if (place === undefined || other === undefined) {
      found.push({ difference: tell('gone', one), before: at, after: null });
      continue;
    }
    const fields = FIELDS.flatMap((field) => {
      const [was, now] = [inOneLine(one, field), inOneLine(other, field)];
      return was === now ? [] : [{ field, was, now }];
    });
    if (fields.length > 0)
      found.push({ difference: tell('changed', other, fields), before: at, after: place });
  }
  for (const [at, one] of after.entries())
    if (!known.has(at)) found.push({ difference: tell('new', one), before: null, after: at });
  return found.sort((a, b) => Number(b.difference.main) - Number(a.difference.main));
}
