/**
 * "Here" of a journey is the city of the dateline, and its state the host.
 *
 * Matches: "OSLO -- The minister arrived here on Monday" (Oslo, a visit to Norway), "est arrivé ici mardi".
 * Near miss: "left here for Hanoi" (Hanoi is reached), "said here that he had arrived in Hanoi" (only the saying was here).
 */
import { phraseFor } from '../phrase';
import type { Acted, Phrase, PlaceReading, Taking } from '../reading';

/** Words between the verb of the journey and "here": "arrived late on Monday here". */
const REACH = 3;
/** Words between "here" and the next goal: "left here early on Friday for Hanoi". */
const LEADS_ON = 6;

/** Where "here" stands as the goal of a journey, or -1. */
function hereOf(journey: Taking, reading: Acted): number {
  const { act, sentence, ofType, type } = journey;
  if (reading.dateline === null || (ofType ?? type) !== 'visit') return -1;
  const { here } = reading.pack.words;
  for (let at = act.groupFirst; at < Math.min(sentence.tokens.length, act.last + REACH); at += 1)
    if (here.has(sentence.tokens[at]?.fold ?? '')) return leadsOn(journey, at, reading) ? -1 : at;
  return -1;
}

/** A place right behind "here" that is reached from it: "left here for Hanoi". */
function leadsOn({ sentence }: Taking, here: number, reading: Acted): boolean {
  const { markers, determiners } = reading.pack.words;
  return sentence.places.some(({ first }) => {
    if (first <= here) return false;
    let before = first - 1;
    while (before > here && determiners.has(sentence.tokens[before]?.fold ?? '')) before -= 1;
    return before - here <= LEADS_ON && markers.get(sentence.tokens[before]?.fold ?? '') === 'to';
  });
}

function hostOf(here: number, reading: Acted): Phrase | null {
  const host = reading.lexicon.stateByIso.get(reading.dateline?.country ?? '');
  return host === undefined ? null : phraseFor(host, { first: here, last: here + 1 }, { marker: 'to' });
}

/** A journey that ends "here", with the state of the dateline as its host; any other act as it is. */
export function withHostHere(journey: Taking, reading: Acted): Taking {
  const here = hereOf(journey, reading);
  const host = here < 0 ? null : hostOf(here, reading);
  const { initiators, recipients } = journey;
  if (host === null || initiators.some(({ entity }) => entity?.party === host.entity?.key)) return journey;
  return { ...journey, recipients: recipients.filter(({ entity }) => entity?.kind !== 'state').concat(host) };
}

/** The city of the dateline, where a journey ends "here". */
export function placeHere(journey: Taking, reading: Acted): PlaceReading | null {
  const here = hereOf(journey, reading);
  if (here < 0 || reading.dateline === null) return null;
  const { sentence } = journey;
  return { ...reading.dateline, sentence, range: { first: here, last: here + 1 }, span: null };
}
