/** Of which of our kinds an event is that somebody has coded by CAMEO, and what administrators choose otherwise. */
import { findCameoCode } from './cameo';
import { EVENT_TYPES, type EventType } from './ontology';

/** By the longest beginning of the code that stands here; CAMEO 1.1b3. */
export const OWN_TYPES_OF_CODES: Readonly<Record<string, EventType>> = {
  '01': 'statement',
  '02': 'statement',
  '03': 'statement',
  '04': 'meeting',
  '041': 'call',
  '042': 'visit',
  '043': 'visit',
  '045': 'negotiation',
  '046': 'negotiation',
  '05': 'statement',
  '054': 'decision',
  '057': 'agreement',
  '06': 'other',
  '07': 'aid',
  '074': 'mission',
  '08': 'decision',
  '09': 'decision',
  '10': 'statement',
  '11': 'condemnation',
  '115': 'decision',
  '116': 'decision',
  '12': 'statement',
  '129': 'decision',
  '13': 'statement',
  '14': 'protest',
  '15': 'deployment',
  '16': 'decision',
  '163': 'sanction',
  '166': 'other',
  '17': 'other',
  '172': 'sanction',
  '174': 'expulsion',
  '18': 'attack',
  '19': 'attack',
  '20': 'attack',
};

/**
 * What was chosen for codes, as far as it differs from ours: a kind, or null for a code that is read as the shorter one
 * that it begins with (as no kind at all, where it has two digits).
 */
export type ChosenCodes = Readonly<Record<string, EventType | null>>;
export const NO_CODES: ChosenCodes = {};

/** The kind that stands beside just this code; null where none does. */
const kindBeside = (code: string, chosen: ChosenCodes): EventType | null =>
  (Object.hasOwn(chosen, code) ? chosen[code] : OWN_TYPES_OF_CODES[code]) ?? null;

/** The longest beginning of a code, of at most so many digits, beside which a kind stands; null where there is none. */
export function beginningOf(code: string, most: number, chosen: ChosenCodes): string | null {
  for (let length = Math.min(most, code.length); length >= 2; length -= 1) {
    const beginning = code.slice(0, length);
    if (kindBeside(beginning, chosen) !== null) return beginning;
  }
  return null;
}

/** Our kind of a CAMEO event code; null where the code is none, or none was chosen for it. */
export function typeOfCameo(code: string, chosen: ChosenCodes = NO_CODES): EventType | null {
  const beginning = beginningOf(code, 4, chosen);
  return beginning === null ? null : kindBeside(beginning, chosen);
}

/** The codes that have a kind of their own, ascending: ours with those chosen. */
export function typesOfCodes(chosen: ChosenCodes): [code: string, type: EventType][] {
  const all = { ...OWN_TYPES_OF_CODES, ...chosen };
  return Object.entries(all)
    .flatMap(([code, type]): [string, EventType][] => (type === null ? [] : [[code, type]]))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The beginnings of CAMEO codes that are read as a kind of event. */
export const cameoOfType = (type: EventType, chosen: ChosenCodes = NO_CODES): string[] =>
  typesOfCodes(chosen).flatMap(([code, own]) => (own === type ? [code] : []));

const isType = (value: unknown): value is EventType => EVENT_TYPES.some((type) => type === value);

/** What of a stored choice counts: codes of CAMEO and kinds of ours, where they differ from ours. */
export function chosenCodesOf(value: unknown): ChosenCodes {
  if (typeof value !== 'object' || value === null) return NO_CODES;
  const entries = Object.entries(value)
    .filter(
      ([code, type]) =>
        findCameoCode(code) !== null &&
        (type === null || isType(type)) &&
        (OWN_TYPES_OF_CODES[code] ?? null) !== type,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
