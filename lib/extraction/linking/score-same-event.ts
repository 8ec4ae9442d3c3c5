/**
 * How likely two events are one act, with the reasons as codes and values: `scoreSameEvent`.
 *
 * Matches: two reports of one meeting, one by each side, one of them without a date.
 * Near miss: the advance notice of a meeting and the report of it; the arrival on a visit and a meeting during it; two
 * meetings of one visitor on one day; two states that condemn one attack: related, never one event.
 */
import type { LikenessReason, SameEventScore } from '@/lib/domain/comparison';
import type { EventStatus, EventType } from '@/lib/domain/ontology';
import { compareDates, type DateAgreement } from './compare-dates';
import { comparePeople, isPersonal, type PeopleAgreement } from './compare-people';
import type { ComparedEvent } from './compared-event';

/** Chosen so that no related pair of the annotated articles is merged: wrong merges cost more than missed ones. */
const SAME_FROM = 0.66;
/** A day that agrees, or one that is implied and lies beside the other. */
const SAME_DAY = 0.75;

/** Types by which one act is told in different reports. `visit` is alone: a talk during a visit is part of it. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['meeting', 'negotiation', 'summit'],
  ['statement', 'condemnation', 'protest'],
  ['agreement', 'decision'],
  ['mission', 'training', 'deployment', 'aid'],
  ['attack', 'deployment'],
  ['mission', 'appointment'],
  ['expulsion', 'sanction', 'decision'],
];

function typeScore(a: ComparedEvent, b: ComparedEvent): number {
  if (a.type === null || b.type === null) return 0.5;
  if (a.type === b.type) return 1;
  const [x, y] = [a.type, b.type];
  return FAMILIES.some((family) => family.includes(x) && family.includes(y)) ? 0.6 : 0;
}

/** Kinds that are told apart with care: what else its people did on that day is another act. */
const APART: ReadonlySet<EventType | null> = new Set<EventType | null>(['visit', 'call', 'attack', 'summit']);

/**
 * A report may be read a little off, so that a kind of act alone keeps nothing apart where a person of each side was in
 * both on one day: "A assured B" and "A met B". Near miss: a visit and a talk during it; a state instead of a person.
 */
function survivesKind(
  a: ComparedEvent,
  b: ComparedEvent,
  date: DateAgreement,
  { shared }: PeopleAgreement,
): boolean {
  if (APART.has(a.type) || APART.has(b.type) || date.score < SAME_DAY) return false;
  return ofBothSides(shared);
}

/** A person of each of two sides. */
function ofBothSides(shared: PeopleAgreement['shared']): boolean {
  return new Set(shared.filter(isPersonal).map(({ affiliation }) => affiliation)).size >= 2;
}

/** A call that another source tells as a meeting. */
function isCallOrMeeting(a: ComparedEvent, b: ComparedEvent): boolean {
  const types = [a.type, b.type];
  return types.includes('call') && (types.includes('meeting') || types.includes('negotiation'));
}

function stage({ status }: ComparedEvent): EventStatus {
  return status === 'reported' ? 'happened' : status;
}

function placesDiffer(a: ComparedEvent, b: ComparedEvent): boolean {
  const [x, y] = [a.location, b.location];
  return x !== null && y !== null && x.country !== null && y.country !== null && x.country !== y.country;
}

function placesAgree(a: ComparedEvent, b: ComparedEvent): boolean {
  return a.location !== null && b.location !== null && a.location.name === b.location.name;
}

function barred(reason: LikenessReason, score = 0): SameEventScore {
  return { score, reasons: [reason], same: false, barred: true };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Symmetric. Weights: date .3, type .2, parties .2, actors .25, place .05; a difference of kind bars. */
export function scoreSameEvent(a: ComparedEvent, b: ComparedEvent): SameEventScore {
  if (stage(a) !== stage(b))
    return barred({ code: 'stages-differ', status: stage(a), otherStatus: stage(b) });
  const date = compareDates(a, b);
  if (date.score === 0) return barred(date.reason);
  const type = typeScore(a, b);
  const callOrMeeting = isCallOrMeeting(a, b);
  const sidesKnown = a.sides.length > 0 && b.sides.length > 0;
  const common = a.sides.filter((side) => b.sides.includes(side));
  const people = comparePeople(a, b);
  // Which two of three sides an act is between may be read either way; a person of each of two sides was in both.
  if (sidesKnown && common.length === 0 && !(type === 1 && ofBothSides(people.shared)))
    return barred({ code: 'sides-differ', names: a.sides, otherNames: b.sides });
  if (type === 0 && !callOrMeeting && !survivesKind(a, b, date, people))
    return barred({ code: 'types-differ', type: a.type, otherType: b.type });
  if (people.conflict !== null) {
    const [one, other] = people.conflict;
    return barred({ code: 'persons-differ', name: one.name, otherName: other.name });
  }
  // Two states alone are too little to go by, unless they stand for both sides on a day that both reports state.
  const bothSides = people.behind.length >= 2 && common.length > 0 && date.score === 1;
  if (people.shared.length === 0 && !bothSides) return barred({ code: 'no-common-actor' });

  const reasons: LikenessReason[] = [date.reason];
  if (type === 1 && a.type !== null) reasons.push({ code: 'same-type', type: a.type });
  else if (callOrMeeting) reasons.push({ code: 'call-or-meeting' });
  else reasons.push({ code: type > 0 ? 'types-alike' : 'types-read', type: a.type, otherType: b.type });
  if (common.length > 0) reasons.push({ code: 'same-sides', names: common });
  if (people.shared.length > 0)
    reasons.push({ code: 'common-actors', names: people.shared.map(({ name }) => name) });
  if (people.behind.length > 0)
    reasons.push({ code: 'side-for-person', names: people.behind.map(({ name }) => name) });
  const agree = placesAgree(a, b);
  const differ = placesDiffer(a, b);
  const [place, otherPlace] = [a.location?.name ?? '', b.location?.name ?? ''];
  if (agree) reasons.push({ code: 'same-place', place });
  if (differ) reasons.push({ code: 'places-differ', place, otherPlace });

  const placeScore = agree ? 1 : differ ? -2 : 0.5;
  let score =
    0.3 * date.score +
    0.2 * type +
    0.2 * (common.length > 0 ? 1 : 0.4) +
    0.25 * people.share +
    0.05 * placeScore;
  // Utterances of one day are told apart by what is done with them.
  if (a.type === 'statement' && a.cameo?.slice(0, 2) !== b.cameo?.slice(0, 2)) score -= 0.1;
  // Without a date it takes the same two persons: officials of two sides meet more than once.
  const persons = people.shared.filter(isPersonal).length;
  const enough = !date.unknown || (persons >= 2 && !differ && type === 1);
  const same = enough && !callOrMeeting && score >= SAME_FROM;
  return {
    score: round(Math.max(0, Math.min(enough ? 1 : SAME_FROM - 0.01, score))),
    reasons,
    same,
    barred: false,
  };
}
