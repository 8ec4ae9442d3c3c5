/**
 * "Here" of a journey is the city of the dateline, and its state the host.
 *
 * Matches: "OSLO -- The minister arrived here on Monday" (Oslo, a visit to Norway), "est arrivé ici mardi".
 * Near miss: "left here for Hanoi" (Hanoi is reached), "said here that he had arrived in Hanoi" (only the saying was here).
 */
import type { Candidate, Phrase, Reading } from '../reading';

/** Words between the verb of the journey and "here": "arrived late on Monday here". */
const REACH = 3;
/** Words between "here" and the next goal: "left here early on Friday for Hanoi". */
const LEADS_ON = 6;

/** Where "here" stands with the verb of the journey, or -1. */
function hereOf({ sentence, act }: Candidate, reading: Reading): number {
  const { here } = reading.pack.words;
  for (let at = act.groupFirst; at < Math.min(sentence.tokens.length, act.last + REACH); at += 1)
    if (here.has(sentence.tokens[at]?.fold ?? '')) return at;
  return -1;
}

/** A place right behind "here" that is reached from it: "left here for Hanoi". */
function leadsOn({ sentence }: Candidate, here: number, reading: Reading): boolean {
  const { markers, determiners } = reading.pack.words;
  return sentence.places.some(({ first }) => {
    if (first <= here) return false;
    let before = first - 1;
    while (before > here && determiners.has(sentence.tokens[before]?.fold ?? '')) before -= 1;
    return before - here <= LEADS_ON && markers.get(sentence.tokens[before]?.fold ?? '') === 'to';
  });
}

function hostOf(here: number, reading: Reading): Phrase | null {
  const host = reading.lexicon.stateByIso.get(reading.dateline?.country ?? '');
  if (host === undefined) return null;
  return {
    first: here,
    last: here + 1,
    entity: host,
    capacity: null,
    role: null,
    of: null,
    posting: null,
    name: null,
    kind: 'actor',
    place: null,
    marker: 'to',
    markerWord: null,
    subject: false,
    attributive: false,
    group: -1,
  };
}

export function refineArrivalsHere(reading: Reading): void {
  if (reading.dateline === null) return;
  for (const candidate of reading.candidates) {
    if ((candidate.ofType ?? candidate.type) !== 'visit') continue;
    const here = hereOf(candidate, reading);
    if (here < 0 || leadsOn(candidate, here, reading)) continue;
    const host = hostOf(here, reading);
    const { initiators, recipients } = candidate;
    if (host !== null && !initiators.some(({ entity }) => entity?.party === host.entity?.key))
      candidate.recipients = recipients.filter(({ entity }) => entity?.kind !== 'state').concat(host);
    candidate.place = {
      ...reading.dateline,
      sentence: candidate.sentence,
      range: { first: here, last: here + 1 },
      span: null,
    };
  }
}
