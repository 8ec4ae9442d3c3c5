/** The values of single cells of a row: date, kind, status, place, code, topics, sources. What is wrong is added to `faults`. */
import { findCameoCode } from '@/lib/domain/cameo';
import { readCountry } from '@/lib/domain/country';
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
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
import type { EventCells } from './event-cells';
import type { Known } from './known';
import { typeOfPlover } from './type-of-plover';

/** What is wrong with a cell; `value`: as it stands in the file. */
export const fault = (
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

export function dateOf({ date = '', endDate = '' }: EventCells['fields'], faults: ItemIssue[]): string {
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

export function typeOf(
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

export function statusOf({ status = '' }: EventCells['fields'], faults: ItemIssue[]): EventStatus {
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

export function locationOf(
  fields: EventCells['fields'],
  known: Known,
  faults: ItemIssue[],
): Proposal['location'] {
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

export function sourcesOf(fields: EventCells['fields'], faults: ItemIssue[]): Proposal['sources'] {
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

export function topicsOf(texts: readonly string[], known: Known, faults: ItemIssue[]): string[] {
  const found = texts.flatMap((text) => {
    const slug = known.topic(text);
    if (slug === null) faults.push(fault('topics', 'row-topic-unknown', text));
    return slug ?? [];
  });
  return [...new Set(found)];
}

export function cameoOf({ cameo = '' }: EventCells['fields'], faults: ItemIssue[]): string | null {
  if (cameo === '') return null;
  if (findCameoCode(cameo)) return cameo;
  faults.push(fault('cameo', 'row-cameo-unknown', cameo));
  return null;
}
