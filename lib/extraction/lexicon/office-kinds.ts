/**
 * What kinds of office there are, by their canonical names: of one holder at a time, of one who acts for another, of one
 * who is sent somewhere; and under which names the same office is listed.
 */
import type { Entity } from './entity';

const ONE_HOLDER =
  /^(?:Minister of (?!State\b).+|President(?! of the Council).*|Prime Minister.*|Chancellor|Taoiseach|King|Queen|Emperor|Emir|Sultan|Pope|Supreme Leader|Crown Prince|Secretary General|Director General|Secretary of (?:State|Defense)|High Representative.*|High Commissioner for .+|Supreme Allied Commander .+|Chairman of the Joint Chiefs of Staff|National Security Adviser|Vice President|Speaker of Parliament|Chief of Staff|Chief Executive|Leader|Party Leader|Opposition Leader|Chief|Head|Commander|Chief Inspector|Chairperson of the Commission|Ambassador to .+|Deputy Secretary General|Deputy Secretary of State|State Councilor|Trade Representative|Chief Cabinet Secretary|Chief Adviser)$/;

/** An office that a body has once: only of it can be told from a list who is meant. */
export function hasOneHolder(office: string): boolean {
  return ONE_HOLDER.test(office);
}

const DELEGATES =
  /^(?:Special Envoy|Special Representative|Adviser|Spokesperson|Deputy|Representative|Deputy Chief|Chief Negotiator|Deputy Minister|Chief of Staff)$/;

/** Offices of those who act for the holder of another: "special representative of the Secretary General". */
export function actsForAnother(office: string): boolean {
  return DELEGATES.test(office);
}

/** Offices of those who speak or counsel for a body: "the spokesman for the ministry", "the adviser to the government". */
export function speaksFor(office: string): boolean {
  return /^(?:Spokesperson|Adviser)$/.test(office);
}

/** Offices of those who speak for a state abroad. */
export function isForeignMinister(office: string): boolean {
  return /^(?:Minister of Foreign\b|Secretary of State$|High Representative\b)/.test(office);
}

const POSTED =
  /^(?:Ambassador|Deputy Ambassador|High Commissioner|Special Envoy|Special Representative|Representative|Consul General|Chargé.*|Chief Negotiator)$/;

/** Offices that are for or in another state or region than whose they are. */
export function isPosted(office: string): boolean {
  return POSTED.test(office);
}

/** Offices of the heads of a body, for "the head of …". */
const CHIEFS = [
  'Secretary General',
  'Director General',
  'President',
  'President of the European Commission',
  'Head of Mission',
  'Special Representative, head of mission',
  'Commander',
  'Chair',
  'Head',
];

/** True for an office that "the chief" may stand for in the text of one body. */
export function isChiefOffice(office: string): boolean {
  return CHIEFS.includes(office);
}

/** The names under which an office of a body may be listed; an empty list where no list can tell. */
export function listedOffices(capacity: string, of: Entity | null): string[] {
  const state = of === null || of.kind === 'state';
  if (capacity === 'Leader') return state ? ['President', 'Prime Minister', 'Leader'] : ['Leader', ...CHIEFS];
  if (capacity === 'Chief') return state ? [] : CHIEFS;
  if (capacity === 'Head') return state ? ['President'] : CHIEFS;
  if (capacity === 'Prime Minister') return ['Prime Minister', 'Chancellor'];
  if (capacity === 'Minister of Defence')
    return ['Minister of Defence', 'Secretary of Defense', 'Minister of National Defence'];
  if (capacity === 'Secretary of Defense') return ['Secretary of Defense', 'Minister of Defence'];
  if (capacity === 'Minister of Foreign Affairs')
    return ['Minister of Foreign Affairs', ...(of?.country === 'US' ? ['Secretary of State'] : [])];
  return [capacity];
}

/** Whether an office without its department may be the one of a post: "Minister Kamikawa", "Secretary Kerry". */
export function mayBeOffice(capacity: string, office: string): boolean {
  if (capacity === 'Minister' || capacity === 'Secretary') return office.startsWith(`${capacity} of `);
  return listedOffices(capacity, null).includes(office);
}

/** "the Head of …", "the Deputy Head of …": an office as it is written where nobody is known who holds it. */
export function officeName(capacity: string): string {
  return capacity.replace(/\bChief$/, 'Head');
}

/** Whether a name is that of an office whose holder nobody knows. */
export function isOfficeName(name: string, capacity: string): boolean {
  return name.startsWith(`${officeName(capacity)} of `);
}

const ORGAN =
  /^(?:Ministry of .+|Parliament|National Assembly|Congress|Senate|House of Representatives|Embassy|Navy|Supreme Court|Central Bank)$/;

/** True for the canonical name of an organ: a house, not somebody who holds it. */
export function isOrgan(capacity: string): boolean {
  return ORGAN.test(capacity);
}

const OF_ONE_BODY: Readonly<Record<string, string>> = {
  'President of the European Commission': 'european-union',
  'President of the European Council': 'european-union',
  'President of the European Parliament': 'european-union',
  'High Representative for Foreign Affairs and Security Policy': 'european-union',
  'Supreme Allied Commander Europe': 'nato',
  Pope: 'holy-see',
};

/** The key of the one body that has an office, or null: the office says whose it is. */
export function bodyOfOffice(office: string): string | null {
  return OF_ONE_BODY[office] ?? null;
}

/** "Navy", "Royal Norwegian Navy": by the name of the organ. */
export function isNavy(name: string): boolean {
  return /\bNavy\b/.test(name);
}
