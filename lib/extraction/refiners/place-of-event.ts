/**
 * Where an event was, of all that its tellings and the rest of the text say: the place of the act, else that of the talks
 * or the occasion at which it was done, of the visit that brought its people together, of the report, of its target. A town
 * of the same country is better than the country.
 *
 * Matches: "agreed to restore relations … at a meeting in the Danish town of Halden", "Ministers meet in Iraq" over "…
 * in Basra on Sunday" (Basra), "landed here with relief goods" (the city of the dateline).
 * Near miss: a call (nowhere), "suspended the talks with Peru" (talks are not in the land of the other side).
 */
import type { Candidate, PlaceReading, Reading } from '../reading';
import { typeOf } from './act-kind';
import type { Cluster } from './main-act';
import { placeOfTalks, toldPlace } from './told-place';
import { isPlaceless, whereabouts } from './where';

/** What is done in or to a country was there, where no other place is told. */
const ON_THE_SPOT = new Set(['mission', 'training', 'deployment', 'attack', 'aid', 'visit', 'cancelled']);
/** What is reported from a city without another place took place there. */
const REPORTED_FROM = new Set([
  'meeting',
  'negotiation',
  'summit',
  'agreement',
  'appointment',
  'training',
  'mission',
]);

/** A march, or the summons of an envoy: a note of protest is sent from nowhere in particular. */
const isProtestInPerson = ({ cameo, recipients }: Candidate): boolean =>
  cameo.startsWith('14') || recipients.some(({ entity }) => entity?.kind === 'person');
const isDelivery = ({ cameo }: Candidate): boolean => cameo.startsWith('07');

/** "First course opens in Iraq" over "… in Basra on Sunday": a title names the country, the sentence below it the town. */
function townBelow({ sentence }: Candidate, state: PlaceReading, reading: Reading): PlaceReading | null {
  if (sentence.source !== 'title') return null;
  const below = reading.sentences.find(({ source }) => source === 'body');
  const found = below?.places.find(
    ({ place }) => place.country === state.country && place.name !== state.name,
  );
  if (below === undefined || found === undefined) return null;
  const { name, country } = found.place;
  return { name, country, sentence: below, range: found, span: null };
}

/** The country to which something was done, for deeds on the spot; aid only when it has come. */
function countryOfTarget(lead: Candidate): PlaceReading | null {
  const type = typeOf(lead);
  if (!ON_THE_SPOT.has(type)) return null;
  if (type === 'aid' && !isDelivery(lead)) return null;
  const target = lead.recipients.find((phrase) => phrase.entity?.kind === 'state' && !phrase.attributive);
  if (!target?.entity) return null;
  const { name, country } = target.entity;
  return { name, country, sentence: lead.sentence, range: target, span: null };
}

/** Meetings and signatures reported from a city without another place took place there. */
function reportedFrom(lead: Candidate, reading: Reading): PlaceReading | null {
  const type = typeOf(lead);
  const there =
    REPORTED_FROM.has(type) ||
    (type === 'aid' && isDelivery(lead)) ||
    (type === 'protest' && isProtestInPerson(lead));
  if (!there) return null;
  return lead.status === 'happened' || lead.place !== null ? reading.dateline : null;
}

/** @param people keys of all who take part */
export function placeOfEvent(
  { lead, members }: Cluster,
  people: ReadonlySet<string>,
  main: boolean,
  reading: Reading,
): PlaceReading | null {
  if (isPlaceless(lead)) return null;
  const told = [lead, ...members].map(({ place }) => place);
  const talks = (): PlaceReading | null => placeOfTalks(lead, reading) ?? toldPlace(lead, reading);
  const from = main ? reportedFrom(lead, reading) : null;
  const place =
    told.find((each) => each !== null) ??
    talks() ??
    (lead.status === 'happened' ? from : null) ??
    whereabouts(lead, people, reading) ??
    from ??
    countryOfTarget(lead);
  if (place === null || reading.lexicon.stateByIso.get(place.country ?? '')?.name !== place.name)
    return place;
  const finer = [...told.filter((each) => each?.range), talks(), townBelow(lead, place, reading)];
  return finer.find((each) => each?.country === place.country && each?.name !== place.name) ?? place;
}
