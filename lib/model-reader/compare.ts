/** Holds what a model read against what the rules read: which act is which, which fields agree, which differ. Pure. */
import { cutText } from '@/lib/domain/cut-text';
import { type EventReading, factsOfReading } from '@/lib/domain/event-reading';
import { valueOfField } from '@/lib/domain/evidence-support';
import type { FieldConfidence } from '@/lib/domain/extraction';
import { foldName } from '@/lib/domain/fold-name';
import { samePairs } from '@/lib/domain/reading-difference';
import {
  raisedCertainty,
  type SecondField,
  type SecondFieldReading,
  type SecondReading,
} from '@/lib/domain/second-reading';
import { readingOfModel } from './propose';
import type { ModelEvent } from './read-answer';

/** Who takes part: those who are only mentioned make no difference. */
const cast = ({ participants }: EventReading) => participants.filter(({ role }) => role !== 'mentioned');
const castKey = (reading: EventReading) =>
  [...new Set(cast(reading).map(({ actorId, name }) => actorId ?? `name:${foldName(name)}`))]
    .sort()
    .join(' ');
const castNames = (reading: EventReading) => [...new Set(cast(reading).map(({ name }) => name))].join(', ');

const placeName = ({ location }: EventReading) =>
  location && (location.country ? `${location.name} (${location.country})` : location.name);

/** By which the values of a field are the same; null where there is none. */
function keyOf(reading: EventReading, field: SecondField): string | null {
  if (field === 'participants') return castKey(reading) || null;
  if (field === 'location') return reading.location && foldName(reading.location.name);
  return valueOfField(factsOfReading(reading), field);
}
/** As it is shown. */
function shownOf(reading: EventReading, field: SecondField): string | null {
  if (field === 'participants') return castNames(reading) || null;
  if (field === 'location') return placeName(reading);
  return valueOfField(factsOfReading(reading), field);
}

/** What the model itself says of a field, where our reader reads something else in its words; null where both are one. */
function otherwiseOf({ date, location, relationship, participants }: ModelEvent, field: SecondField) {
  if (field === 'date') return date?.otherwise ?? null;
  if (field === 'location') return location?.otherwise ?? null;
  if (field === 'parties') return relationship?.otherwise ?? null;
  if (field !== 'participants') return null;
  const taking = participants.filter(({ role }) => role !== 'mentioned');
  if (taking.every(({ otherwise }) => otherwise === null)) return null;
  return [...new Set(taking.map(({ name, otherwise }) => otherwise ?? name))].join(', ');
}

const LONGEST = 2_000;
const shortened = (text: string | null) => (text === null ? null : cutText(text, LONGEST));

/** The fields that the model says anything of, in the order in which they are shown. */
function wordsOf(event: ModelEvent): { field: SecondField; quotes: string[] }[] {
  const { type, date, status, relationship, location, participants } = event;
  const taking = participants.filter(({ role }) => role !== 'mentioned');
  const all: { field: SecondField; quotes: string[] }[] = [
    { field: 'type', quotes: [type.words.quote] },
    { field: 'date', quotes: date ? [date.words.quote] : [] },
    { field: 'status', quotes: status ? [status.words.quote] : [] },
    { field: 'parties', quotes: relationship?.words.map(({ quote }) => quote) ?? [] },
    { field: 'location', quotes: location ? [location.words.quote] : [] },
    { field: 'participants', quotes: taking.map(({ words }) => words.quote) },
  ];
  return all.filter(({ quotes }) => quotes.length > 0);
}

const measured = (field: SecondField): field is Exclude<SecondField, 'status'> => field !== 'status';

/**
 * Field by field; a field of which the model says nothing is left out. Both agree where what the model says and what our
 * reader reads in its words are what the rules have: the words alone would be our reader agreeing with itself.
 */
export function compareFields(rules: EventReading | null, event: ModelEvent): SecondFieldReading[] {
  const model = readingOfModel(event);
  return wordsOf(event).map(({ field, quotes }) => {
    const otherwise = otherwiseOf(event, field);
    const agrees = rules !== null && otherwise === null && keyOf(rules, field) === keyOf(model, field);
    const byRules = rules && shownOf(rules, field);
    // Where the model says what the rules have, and its words say something else, the words are what differs.
    const byModel = otherwise !== null && otherwise !== byRules ? otherwise : shownOf(model, field);
    const sure = measured(field) ? (rules?.fieldConfidence?.[field] ?? null) : null;
    const raised = agrees && sure !== null ? { from: sure, to: raisedCertainty(sure) } : null;
    return {
      field,
      agrees,
      rules: shortened(byRules),
      model: shortened(byModel) ?? '',
      quotes,
      raised,
    };
  });
}

/** As `heldAgainst`, of an act that the model alone had found, so that nobody had held it against anything. */
function firstHeld(one: SecondFieldReading, before: EventReading, after: EventReading): SecondFieldReading {
  const { field } = one;
  const [words, rules] = [shortened(shownOf(before, field)), shortened(shownOf(after, field))];
  // What it says itself, where its words say something else, was shown in their stead.
  const otherwise = one.model !== words;
  const same = rules === words || keyOf(before, field) === keyOf(after, field);
  return {
    ...one,
    agrees: !otherwise && same,
    rules,
    model: otherwise && one.model === rules ? (words ?? '') : one.model,
  };
}

/**
 * What the model read of an act, held against what the rules read of it anew: where they read as before, both agree or differ as
 * before; else they agree only where the rules now say what the model is shown with. `before`: where the model alone had found the
 * act, what is read in its words.
 */
export function heldAgainst(second: SecondReading, before: EventReading, after: EventReading): SecondReading {
  const fields = second.fields.map((one): SecondFieldReading => {
    const { field, model } = one;
    const rules = shortened(shownOf(after, field));
    const agrees = keyOf(before, field) === keyOf(after, field) ? one.agrees : !one.agrees && rules === model;
    const held = second.only ? firstHeld(one, before, after) : { ...one, agrees, rules };
    const sure = measured(field) ? (after.fieldConfidence?.[field] ?? null) : null;
    const raised = held.agrees && sure !== null ? { from: sure, to: raisedCertainty(sure) } : null;
    return { ...held, raised };
  });
  return { ...second, only: false, fields };
}

/** The certainties of a draft since a model agreed; what an editor decided meanwhile is theirs and shows none. */
export function raisedConfidence(
  confidence: FieldConfidence,
  fields: readonly SecondFieldReading[],
): FieldConfidence {
  const raised = fields.flatMap(({ field, raised: change }) => (change ? [[field, change.to] as const] : []));
  return { ...confidence, ...Object.fromEntries(raised) };
}

/** Which act of the model is which reading of the rules (by place in both lists), and acts that only the model has. */
export function matchActs(
  rules: readonly EventReading[],
  events: readonly ModelEvent[],
): { both: Map<number, number>; only: number[] } {
  const both = samePairs(rules, events.map(readingOfModel));
  const known = new Set(both.values());
  return { both, only: events.flatMap((_, at) => (known.has(at) ? [] : [at])) };
}
