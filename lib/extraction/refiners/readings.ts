/**
 * The readings of a text: its acts, each with its people, time and place. Every step is given what the one before it made
 * and makes something of its own, so that none changes what another found.
 *
 * Matches: "The Danish minister arrived here on 3 May" (who held the office on 3 May; to the state of the dateline; there).
 * Near miss: "did not arrive" (no reading), an office named beside no act (whoever holds it on the day of the report).
 */
import type { Acted, Candidate, Dated, Phrase, Taking, Told } from '../reading';
import { withHostHere } from './arrivals-here';
import { assertedIn, standsAlone } from './asserted/asserted';
import { takingsOf } from './candidates';
import { holdersOnTheDay } from './holders-on-the-day';
import { protested } from './protests';
import { whenOf } from './when';
import { whereOf } from './where';

/** The acts with their people: what a lone sentence asserts, coded, else what may be news. */
function takingsIn(reading: Acted): { takings: readonly Taking[]; coded: boolean } {
  const news = takingsOf(reading);
  const [only] = reading.sentences;
  if (!reading.lone || only === undefined || reading.pack.grammar === null)
    return { takings: news, coded: false };
  const asserted = assertedIn(only, news, reading);
  return asserted.length > 0
    ? { takings: asserted, coded: true }
    : { takings: news.filter((taking) => standsAlone(taking, reading)), coded: false };
}

function asHeld(act: Dated, holders: ReadonlyMap<Phrase, Phrase>): Dated {
  const held = (phrases: readonly Phrase[]): Phrase[] => phrases.map((each) => holders.get(each) ?? each);
  const { initiators, recipients, others } = act;
  return { ...act, initiators: held(initiators), recipients: held(recipients), others: held(others) };
}

export function readActs(reading: Acted): Pick<Told, 'candidates' | 'coded' | 'holders'> {
  const { takings, coded } = takingsIn(reading);
  const dated = takings.map((taking): Dated => {
    reading.pause();
    const told = withHostHere(taking, reading);
    return { ...told, date: whenOf(told, reading) };
  });
  const holders = holdersOnTheDay(dated, reading);
  const candidates = dated.map((act): Candidate => {
    reading.pause();
    const told = asHeld(act, holders);
    return protested({ ...told, place: whereOf(told, reading) }, reading);
  });
  return { candidates, coded, holders };
}
