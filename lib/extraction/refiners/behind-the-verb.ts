/**
 * The act that a report is about, where its verb only says that it was decided on, or what was said at it.
 *
 * Matches: "decided to postpone his visit" (the visit is put off), "talked" under "Telephone call with B" (a call), "said at a meeting with B that …", "told B … The two
 * spoke during B's visit" (they met).
 * Near miss: "decided to send troops" (a decision until they go), "said ahead of his meeting with B" (not yet met),
 * "A said … C met B on Monday" (other people).
 */
import type { Clause } from '../clauses/clause';
import { smallWords } from '../lexicon/small-words';
import type { Candidate, Phrase, Reading } from '../reading';
import { isWeak } from './act-kind';
import { partiesOf, sidesOf } from './special-acts';

/** Sentences behind what was said in which the encounter may be told. */
const SENTENCES = 2;
/** Words between a preposition and the noun of an encounter. */
const BEFORE = 5;
const BY_THEMSELVES: ReadonlySet<Clause['kind']> = new Set(['main', 'joined', 'tail', 'gerund']);
const ENCOUNTERS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit']);

/** "decided to postpone": what is called off is off with the decision, in the lead as in the title above it. */
export function calledOff(lead: Candidate, reading: Reading): Candidate {
  if (lead.cameo !== '030' || lead.status !== 'happened') return lead;
  const opening = reading.sentences.find(({ source }) => source === 'body');
  const off = reading.candidates.find(
    ({ sentence, status, act: { clause } }) =>
      (sentence === lead.sentence || sentence === opening) &&
      status === 'cancelled' &&
      clause?.kind === 'to' &&
      sentence.acts.some(({ first, row }) => first === clause.parent?.verb && row === lead.act.row),
  );
  return off ?? lead;
}

/** "A talked with B" under "A's telephone call with B": the title says how they spoke. */
export function asTitled(lead: Candidate, reading: Reading): Candidate {
  if (lead.type !== 'meeting' || lead.act.row.cameo !== '040') return lead;
  const own = new Set(sidesOf(lead, reading).map(({ key }) => key));
  const call = reading.candidates.find(
    (other) =>
      other.sentence.source === 'title' &&
      other.type === 'call' &&
      sidesOf(other, reading).some(({ key }) => own.has(key)),
  );
  return call === undefined ? lead : { ...lead, type: call.type, cameo: call.cameo, place: null };
}

/** True where nobody stands on the sides of an encounter but those who speak and those to whom they speak. */
function ofSpeakers(encounter: Candidate, lead: Candidate, reading: Reading): boolean {
  const known = new Set(sidesOf(lead, reading).map(({ key }) => key));
  const guests = encounter.type === 'visit' ? encounter.initiators : [];
  const speakers = new Set(lead.initiators.map(({ entity }) => entity?.key));
  return (
    guests.every(({ entity }) => speakers.has(entity?.key)) &&
    sidesOf(encounter, reading).every(({ key }) => known.has(key))
  );
}

/** "at a meeting", "during their talks", "on a two-day trip", "told the meeting": not "of the visit", nor "what he called delays in talks". */
function isCircumstance({ act, sentence }: Candidate, reading: Reading): boolean {
  const { markers } = reading.pack.words;
  const { during } = smallWords(reading.language);
  const under = act.clause !== null && act.clause.verb < act.first && !BY_THEMSELVES.has(act.clause.kind);
  if (under) return false;
  for (let i = act.first - 1; i >= 0 && act.first - i <= BEFORE; i -= 1) {
    const word = sentence.tokens[i]?.fold ?? '';
    if (during.has(word) || markers.get(word) === 'at') return true;
    if (sentence.acts.some(({ first, row }) => first === i && row.type === 'statement')) return true;
    if (markers.has(word)) return false;
  }
  return false;
}

/** Of the other side only its people, where it has any. */
function facing(speakers: readonly Phrase[], phrases: readonly Phrase[], reading: Reading): Phrase[] {
  const own = new Set(partiesOf(speakers, reading).map(({ key }) => key));
  const others = phrases.filter((each) => partiesOf([each], reading).some(({ key }) => !own.has(key)));
  const people = others.filter(({ entity }) => entity?.kind === 'person');
  return people.length > 0 ? people : others;
}

/** "told B at their meeting": an encounter of those who speak, on the day and at the place where they speak. */
export function atEncounter(lead: Candidate, reading: Reading): Candidate {
  const speakers = lead.initiators.filter(({ entity }) => entity?.kind === 'person');
  if (!isWeak(lead) || lead.status !== 'happened' || speakers.length === 0) return lead;
  const { index, source } = lead.sentence;
  const met = reading.candidates.find(
    (other) =>
      ENCOUNTERS.has(other.type) &&
      other.act.row.frame === 'noun' &&
      other.sentence.source === source &&
      other.sentence.index >= index &&
      other.sentence.index - index <= SENTENCES &&
      isCircumstance(other, reading) &&
      (other.date === null || lead.date === null || other.date.edtf === lead.date.edtf) &&
      ofSpeakers(other, lead, reading),
  );
  if (met === undefined) return lead;
  const recipients = facing(speakers, [...met.recipients, ...met.initiators, ...lead.recipients], reading);
  return {
    ...met,
    initiators: speakers,
    recipients,
    date: met.date ?? lead.date,
    place: met.place ?? lead.place,
  };
}
