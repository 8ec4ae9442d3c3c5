/**
 * What became of each act: main event, background, another telling of one of them, or left out, and why.
 *
 * Explains: "did not meet" → left out, the text denies it. The points are those by which the main act was chosen
 * (`scorePoints`): nothing is counted a second way here.
 */
import type { ActOutcome, ExplainedAct, ExplainedCandidate } from '@/lib/domain/explanation';
import { scorePoints } from '../news/score';
import { type Stage, stageOf } from '../news/stage';
import type { Act, Candidate, Decision, Phrase, Reading, Sentence } from '../reading';
import { argumentsOf } from '../refiners/arguments';
import { refinePeople } from '../refiners/people';
import { wordsAt } from './words-at';

interface Fate {
  candidate: Candidate;
  decision: Decision;
}

function namesOf(phrases: readonly Phrase[], sentence: Sentence, reading: Reading): string[] {
  const names = phrases.map(
    (phrase) =>
      phrase.entity?.name ?? (phrase.kind === 'pair' ? wordsAt(sentence, phrase, reading).text : ''),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

function candidateOf(candidate: Candidate, stage: Stage, reading: Reading): ExplainedCandidate {
  const { sentence, date, place } = candidate;
  const points = reading.lone ? [] : scorePoints(candidate, stage, reading);
  return {
    type: candidate.type,
    ofType: candidate.ofType,
    status: candidate.status,
    initiators: namesOf(candidate.initiators, sentence, reading),
    recipients: namesOf(candidate.recipients, sentence, reading),
    others: namesOf(candidate.others, sentence, reading),
    date: date && { edtf: date.edtf, stated: date.stated, text: date.mention?.text ?? null },
    place: place && {
      name: place.name,
      text: place.sentence && place.range ? wordsAt(place.sentence, place.range, reading).text : null,
    },
    points,
    score: reading.scores.get(candidate.act) ?? 0,
  };
}

/** In whose part the models overruled the rules. */
function partsOf({ event }: Decision, reading: Reading): ExplainedAct['parts'] {
  const judged = event === null ? [] : (reading.parts.get(event) ?? []);
  return judged
    .filter(({ ruled, takesPart }) => ruled !== takesPart)
    .map(({ entity, takesPart, reason }) => ({ name: entity.name, takesPart, reason }));
}

/** Why an act did not even become a candidate. */
function leftOut(act: Act, sentence: Sentence, reading: Reading): ActOutcome {
  if (act.mood === 'negated' || act.mood === 'supposed') return act.mood;
  if (reading.lone) return 'not-asserted';
  if (act.row.frame === 'say') return 'speech';
  const { subjects, objects, agents } = argumentsOf(sentence, act, reading);
  return [...subjects, ...objects, ...agents].some(({ entity }) => entity !== null) ? 'set-aside' : 'nobody';
}

const emptyOnes = new WeakMap<Decision, boolean>();

/** Whether nobody takes part in what a decision is about: asked once, however many tell of it. */
function isNobodys(decision: Decision, reading: Reading): boolean {
  const known = emptyOnes.get(decision);
  if (known !== undefined) return known;
  const { lead, members } = decision;
  const nobody = refinePeople({ lead, members: [...members] }, reading).length === 0;
  emptyOnes.set(decision, nobody);
  return nobody;
}

/** Why what was told of an act made no event. */
function outcomeOf({ candidate, decision }: Fate, reading: Reading): ActOutcome {
  const { outcome, lead } = decision;
  if (outcome !== 'no-event' && outcome !== 'moved' && candidate === lead) return outcome;
  if (outcome !== 'no-event') return 'again';
  if (isNobodys(decision, reading)) return 'no-people';
  return lead.sentence.dates.some(({ kind, edtf }) => kind === 'date' && edtf !== null)
    ? 'unfit-date'
    : 'no-date';
}

/** All acts of the sentences, in the order of the text; an `id` is its place in the list. */
export function explainActs(sentences: readonly Sentence[], reading: Reading): ExplainedAct[] {
  const stage = stageOf(reading);
  const fates = new Map<Act, Fate>();
  const moved = new Map<Act, Decision>();
  for (const decision of reading.decisions)
    if (decision.outcome === 'moved') moved.set(decision.lead.act, decision);
    else
      for (const candidate of [decision.lead, ...decision.members])
        fates.set(candidate.act, { candidate, decision });
  const told = sentences.flatMap((sentence) => sentence.acts.map((act) => ({ sentence, act })));
  const ids = new Map(told.map(({ act }, id) => [act, id]));
  return told.map(({ sentence, act }, id) => {
    reading.pause();
    const fate = fates.get(act);
    const outcome = fate === undefined ? leftOut(act, sentence, reading) : outcomeOf(fate, reading);
    const taken = outcome === 'main' || outcome === 'background';
    return {
      ...wordsAt(sentence, { first: act.groupFirst, last: act.last }, reading),
      id,
      sentence: sentence.index,
      type: act.row.type,
      cameo: act.row.cameo,
      form: act.row.frame,
      pattern: act.pattern,
      mood: act.mood,
      passive: act.passive,
      quoted: act.quoted,
      outcome,
      again: outcome === 'again' ? (ids.get(fate?.decision.lead.act as Act) ?? null) : null,
      moved: moved.get(act)?.event?.title ?? null,
      title: taken ? (fate?.decision.event?.title ?? null) : null,
      candidate: fate === undefined ? null : candidateOf(fate.candidate, stage, reading),
      parts: taken && fate !== undefined ? partsOf(fate.decision, reading) : [],
    };
  });
}
