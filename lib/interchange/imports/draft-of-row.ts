/** A row of a table as the draft of an event, with what is wrong with it. */
import { capacityOf, postsDuring } from '@/lib/domain/affiliation';
import { findCameoCode } from '@/lib/domain/cameo';
import { cleanText } from '@/lib/domain/clean-text';
import { readCountry } from '@/lib/domain/country';
import { cutText } from '@/lib/domain/cut-text';
import { MOST_PARTICIPANTS, type Proposal, proposalSchema } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EventField, type EventMapping, type ItemIssue, issueOfFault } from '@/lib/domain/import';
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventStatus,
  type EventType,
  eventStatusSchema,
  eventTypeSchema,
} from '@/lib/domain/ontology';
import { inFaultCodes } from '@/lib/domain/plain-faults';
import { publishBlockers } from '@/lib/domain/publish-blockers';
import type { TellTitle } from '@/lib/domain/title-words';
import { type EventCells, listOf, type NamedSide } from './event-cells';
import type { Known } from './known';
import { typeOfPlover } from './type-of-plover';

export interface RowDraft {
  proposal: Proposal;
  /** What keeps the row from being a draft at all. */
  faults: ItemIssue[];
  /** What keeps it from being published. */
  blockers: ItemIssue[];
  /** Whether it concerns a relationship of ours. */
  related: boolean;
}

const fault = (
  field: EventField,
  code: string,
  value: string,
  more: Record<string, string> = {},
): ItemIssue => ({
  field,
  code,
  message: '',
  values: { value: cutText(value, 200, '…'), ...more },
});

/** "16.09.2020" and "2020-09-16T10:00" are EDTF where they can be read in one way alone. */
function asEdtf(text: string): string {
  const plain = text
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [, a = '', b = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (!year) return plain;
  const [first, second] = [Number(a), Number(b)];
  const two = (number: number) => String(number).padStart(2, '0');
  if (first > 12 && second <= 12) return `${year}-${two(second)}-${two(first)}`;
  if ((second > 12 && first <= 12) || first === second) return `${year}-${two(first)}-${two(second)}`;
  return plain;
}

function dateOf({ date = '', endDate = '' }: EventCells['fields'], faults: ItemIssue[]): string {
  if (date === '') {
    faults.push(fault('date', 'row-date-missing', ''));
    return '';
  }
  const [from, to] = [asEdtf(date), asEdtf(endDate)];
  const text = to === '' || to === from ? from : `${from}/${to}`;
  const read = inFaultCodes(() => parseEdtfDate(text));
  if (read.ok) return read.date.edtf;
  faults.push(issueOfFault('date', read.reason));
  return '';
}

const asWord = (text: string) => text.trim().toLowerCase().replace(/\s+/g, '-');

function typeOf(
  cells: EventCells,
  mapping: EventMapping,
  known: Known,
  faults: ItemIssue[],
): EventType | null {
  const { type = '', cameo = '' } = cells.fields;
  if (cells.type) return cells.type;
  if (type === '') return known.typeOfCode(cameo) ?? mapping.type;
  const found =
    eventTypeSchema.safeParse(asWord(type)).data ?? typeOfPlover(type, '') ?? known.typeOfCode(type);
  if (found === null || found === undefined)
    faults.push(fault('type', 'row-type-unknown', type, { known: EVENT_TYPES.join(', ') }));
  return found ?? null;
}

function statusOf({ status = '' }: EventCells['fields'], faults: ItemIssue[]): EventStatus {
  const found = status === '' ? 'happened' : eventStatusSchema.safeParse(asWord(status)).data;
  if (!found)
    faults.push(fault('status', 'row-status-unknown', status, { known: EVENT_STATUSES.join(', ') }));
  return found ?? 'happened';
}

/** A number of degrees; a decimal comma is one. */
function degrees(
  field: 'latitude' | 'longitude',
  text: string | undefined,
  most: number,
  faults: ItemIssue[],
) {
  if (!text) return null;
  const number = Number(text.replace(',', '.'));
  if (Number.isFinite(number) && Math.abs(number) <= most) return number;
  faults.push(fault(field, 'row-number', text, { most: String(most) }));
  return null;
}

function locationOf(fields: EventCells['fields'], known: Known, faults: ItemIssue[]): Proposal['location'] {
  const { place = '', country = '' } = fields;
  if (place === '' && country === '') return null;
  const code = country === '' ? null : (known.state(country)?.country ?? readCountry(country));
  if (country !== '' && code === null && place === '')
    faults.push(fault('country', 'row-country-unknown', country));
  const [latitude, longitude] = [
    degrees('latitude', fields.latitude, 90, faults),
    degrees('longitude', fields.longitude, 180, faults),
  ];
  const both = latitude !== null && longitude !== null;
  const name = cutText(place || country, 200);
  return { name, country: code, latitude: both ? latitude : null, longitude: both ? longitude : null };
}

function slugOfSide({ name, codes, actsFor }: NamedSide, known: Known): string | null {
  for (const code of codes) {
    const found = known.code(code);
    if (found) return found;
  }
  return known.actor(name) ?? (actsFor === null ? null : (known.state(actsFor)?.slug ?? null));
}

interface Taking {
  participant: Proposal['participants'][number];
  /** Itself, and those for whom it acts on the day. */
  for: Set<string>;
}

function takePart(side: NamedSide, date: string, known: Known): Taking {
  const slug = slugOfSide(side, known);
  const span = parseEdtfDate(date);
  const held = (slug && span.ok ? known.posts.get(slug) : null) ?? [];
  const posts = span.ok ? postsDuring(held, span.date.startsOn, span.date.endsOn) : [];
  const told = {
    capacity: posts.length > 0 ? cutText(capacityOf(posts) ?? '', 200) || null : null,
    affiliation: posts[0]?.ofName ?? null,
  };
  return {
    participant: {
      name: cutText((slug && known.names.get(slug)) || side.name, 200),
      actorId: slug,
      role: side.role,
      ...(side.held ?? told),
    },
    for: new Set([...(slug ? [slug] : []), ...posts.map((post) => post.of)]),
  };
}

/** Nobody twice in one role; who is unknown stays by name. */
function distinct(takings: readonly Taking[]): Taking[] {
  const byKey = new Map<string, Taking>();
  for (const taking of takings) {
    const { actorId, name, role } = taking.participant;
    const key = `${actorId ?? name} ${role}`;
    if (!byKey.has(key)) byKey.set(key, taking);
  }
  return [...byKey.values()];
}

function relationshipsOf(
  cells: EventCells,
  takings: readonly Taking[],
  mapping: EventMapping,
  known: Known,
  faults: ItemIssue[],
): string[] {
  const named = cells.own?.relationships ?? listOf(cells.fields.relationships ?? '');
  const found = named.flatMap((text) => {
    const slug = known.relationship(text);
    if (slug === null) faults.push(fault('relationships', 'row-relationship-unknown', text));
    return slug ?? [];
  });
  if (found.length > 0 || cells.own) return [...new Set(found)];
  if (mapping.relationship !== null) return [mapping.relationship];
  for (const [at, one] of takings.entries())
    for (const other of takings.slice(at + 1)) {
      const slug = known.between(one.for, other.for);
      if (slug !== null) return [slug];
    }
  return [];
}

function sourcesOf(fields: EventCells['fields'], faults: ItemIssue[]): Proposal['sources'] {
  const { url = '', sourceTitle = '', publisher = '', publishedOn = '', language = '' } = fields;
  // Only what is followed by an address parts two: addresses have semicolons of their own. Blanks are cut afterwards, as a
  // pattern that begins with them goes through a row of blanks once for each of them.
  const addresses = url
    .split(/[;|\n](?=\s{0,20}https?:)/i)
    .map((text) => text.trim())
    .filter(Boolean);
  const isAddress = (text: string) => /^https?:\/\/[^\s]{1,1900}$/i.test(text);
  const wrong = addresses.find((text) => !isAddress(text));
  // Words in the column of addresses say at least who tells it.
  const words = wrong !== undefined && !/^[a-z]+:/i.test(wrong) ? wrong : '';
  if (wrong !== undefined && words === '') faults.push(fault('url', 'row-address', wrong));
  const told = publisher || words;
  const day = asEdtf(publishedOn);
  const read = parseEdtfDate(day);
  const [first = null, ...others] = addresses.filter(isAddress);
  if (first === null && sourceTitle === '' && told === '') return [];
  const blank = { title: null, publisher: null, publishedOn: null, language: null };
  return [
    {
      url: first,
      title: cutText(sourceTitle, 500) || null,
      publisher: cutText(told, 300) || null,
      publishedOn: read.ok && read.date.precision === 'day' ? read.date.edtf.slice(0, 10) : null,
      language: cutText(language, 35) || null,
    },
    ...others.slice(0, 20).map((address) => ({ ...blank, url: address })),
  ];
}

function topicsOf(texts: readonly string[], known: Known, faults: ItemIssue[]): string[] {
  const found = texts.flatMap((text) => {
    const slug = known.topic(text);
    if (slug === null) faults.push(fault('topics', 'row-topic-unknown', text));
    return slug ?? [];
  });
  return [...new Set(found)];
}

function cameoOf({ cameo = '' }: EventCells['fields'], faults: ItemIssue[]): string | null {
  if (cameo === '') return null;
  if (findCameoCode(cameo)) return cameo;
  faults.push(fault('cameo', 'row-cameo-unknown', cameo));
  return null;
}

const blockersOf = (proposal: Proposal, known: Known): ItemIssue[] =>
  publishBlockers(proposal, known.context).map(({ field, code, values }) => ({
    field,
    code,
    message: '',
    values,
  }));

/** Reads one row. `tell`: the words of titles for rows that have none. */
export function draftOfRow(
  cells: EventCells,
  mapping: EventMapping,
  known: Known,
  tell: TellTitle,
): RowDraft {
  const faults: ItemIssue[] = [];
  const { fields, own } = cells;
  const date = dateOf(fields, faults);
  const type = typeOf(cells, mapping, known, faults);
  // One more than there may be, which is refused below: each is asked of with each other.
  const all = distinct(cells.sides.map((side) => takePart(side, date, known)));
  const takings = all.slice(0, MOST_PARTICIPANTS + 1);
  const participants = takings.map(({ participant }) => participant);
  const relationships = relationshipsOf(cells, takings, mapping, known, faults);
  const by = (...roles: readonly string[]) =>
    participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const doers = by('initiator', 'participant');
  const made = () =>
    type === null || participants.length === 0
      ? ''
      : tell({ how: 'done', act: type, doers, many: doers.length > 1, others: by('recipient', 'host') });
  const input = {
    title: cutText(
      cleanText(fields.title ?? made())
        .replace(/\s+/g, ' ')
        .trim(),
      300,
      '…',
    ),
    summary: cleanText(fields.summary ?? ''),
    date,
    type,
    status: statusOf(fields, faults),
    cameo: cameoOf(fields, faults),
    location: locationOf(fields, known, faults),
    participants,
    relationships,
    topics: topicsOf(own?.topics ?? listOf(fields.topics ?? ''), known, faults),
    sources: own?.sources ?? sourcesOf(fields, faults),
    ...(own && { dateStated: own.dateStated, contradictions: own.contradictions }),
    editorNote: fields.note ? cutText(cleanText(fields.note), 5_000) : null,
  };
  const parsed = inFaultCodes(() => proposalSchema.safeParse(input));
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      faults.push(issueOfFault(path.map(String).join('.'), message));
    return { proposal: proposalSchema.parse({}), faults, blockers: [], related: true };
  }
  const { data: proposal } = parsed;
  if (proposal.title === '' && proposal.sources.length === 0 && faults.length === 0)
    faults.push(fault('title', 'row-without-content', ''));
  return {
    proposal,
    faults,
    blockers: blockersOf(proposal, known),
    related: relationships.length > 0 || own !== undefined,
  };
}
