/** What changed from one version of an event to the next, field by field, in the words of the interface. */
import type { VersionState } from '@/lib/domain/event-version';
import { type DifferencePart, listDifference, wordDifference } from '@/lib/domain/text-difference';
import { evidenceFieldInWords, fieldInWords, sayInWords } from './field-words';
import { comma, formatCoordinates, formatDate, formatPlace, isolate } from './format';
import { translator } from './translator';

export interface FieldChange<Field extends string = ChangedField> {
  field: Field;
  /** True where each part is a line of its own, rather than words of one text. */
  lines: boolean;
  parts: DifferencePart[];
}

const said = (label: string, value: string) => translator('forms')('labelled', { label, value });
/** As the language writes quotation marks. */
const quoted = (text: string) => translator('forms')('quoted', { text: isolate(text) });

function dateOf({ date, dateStated }: VersionState): string {
  if (date === '') return '';
  return dateStated ? formatDate(date) : `${formatDate(date)} (${translator('changes')('implied')})`;
}

function placeOf({ location }: VersionState): string {
  if (!location) return '';
  const { latitude, longitude } = location;
  const at = latitude !== null && longitude !== null ? formatCoordinates(latitude, longitude) : null;
  return at ? `${formatPlace(location)} (${at})` : formatPlace(location);
}

/** Running text, compared by words. */
const TEXTS = {
  title: (state: VersionState) => state.title,
  summary: (state: VersionState) => state.summary,
};
/** One value, which another takes the place of. */
const VALUES = {
  date: dateOf,
  type: ({ type }: VersionState) => (type ? translator('words.types')(type) : ''),
  status: ({ status }: VersionState) => translator('words.statuses')(status),
  cameo: ({ cameo }: VersionState) => cameo ?? '',
  location: placeOf,
};
/** Several, of which some come and some go. */
const LISTS = {
  participants: ({ participants }: VersionState) =>
    participants.map(({ name, role, capacity, affiliation }) =>
      [name, capacity, affiliation === name ? null : affiliation, translator('words.roles')(role)]
        .flatMap((part) => (part ? [isolate(part)] : []))
        .join(comma()),
    ),
  relationships: ({ relationships }: VersionState) => relationships,
  topics: ({ topics }: VersionState) => topics,
  sources: ({ sources }: VersionState) =>
    sources.map(({ title, publisher, url }) => title ?? publisher ?? url ?? ''),
  contradictions: ({ contradictions }: VersionState) =>
    contradictions.map(({ field, says }) => said(fieldInWords(field), isolate(sayInWords(field, says)))),
  evidence: ({ evidence }: VersionState) =>
    evidence.map(({ field, quote }) => said(evidenceFieldInWords(field), quoted(quote))),
};
type Text = keyof typeof TEXTS;
type Value = keyof typeof VALUES;
type List = keyof typeof LISTS;
export type ChangedField = Text | Value | List;

/** In the order of the page. */
const FIELDS = [
  'title',
  'date',
  'type',
  'status',
  'location',
  'participants',
  'summary',
  'evidence',
  'contradictions',
  'sources',
  'relationships',
  'topics',
  'cameo',
] as const satisfies readonly ChangedField[];

const isText = (field: ChangedField): field is Text => field in TEXTS;
const isList = (field: ChangedField): field is List => field in LISTS;

function partsOf(field: ChangedField, before: VersionState, after: VersionState): DifferencePart[] {
  if (isList(field)) return listDifference(LISTS[field](before), LISTS[field](after));
  if (isText(field)) return wordDifference(TEXTS[field](before), TEXTS[field](after));
  return listDifference(
    [VALUES[field](before)].filter((text) => text !== ''),
    [VALUES[field](after)].filter((text) => text !== ''),
  );
}

/** The fields that changed, in the order of the page. */
export function changesBetween(before: VersionState, after: VersionState): FieldChange[] {
  return FIELDS.map((field) => ({
    field,
    lines: isList(field),
    parts: partsOf(field, before, after),
  })).filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
}
