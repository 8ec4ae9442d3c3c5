/**
 * What speaks for an act as the main one, point by point, and what against it.
 *
 * Matches: an act of the first sentence between two parties. Near miss: an act in a subordinate clause, in quotation
 * marks, or named by a noun that only says why something else was done.
 */
import type { ScorePoint, ScoreReason } from '@/lib/domain/explanation';
import type { EventType } from '@/lib/domain/ontology';
import type { Clause } from '../clauses/clause';
import type { Candidate, Reading } from '../reading';
import { partiesOf } from './special-acts';

/** A plain utterance is news only where no deed is told. */
const WEAK: ReadonlySet<EventType> = new Set(['statement', 'other']);

export function isWeak(candidate: Candidate): boolean {
  return WEAK.has(candidate.type);
}

function bodyIndex(candidate: Candidate, reading: Reading): number {
  const first = reading.sentences.findIndex((sentence) => sentence.source === 'body');
  return candidate.sentence.source === 'title' ? -1 : candidate.sentence.index - first;
}

/** Where an act stands in the text, from title (-1) to far down. */
function placePoints(at: number): ScorePoint {
  if (at === -1) return { reason: 'in-title', points: 1.5 };
  if (at === 0) return { reason: 'first-sentence', points: 6 };
  if (at === 1) return { reason: 'second-sentence', points: 3.5 };
  if (at === 2) return { reason: 'third-sentence', points: 2 };
  if (at < 5) return { reason: 'near-top', points: 0.5 };
  return at < 10 ? { reason: 'further-down', points: -2 } : { reason: 'far-down', points: -4 };
}

/** The acts that the title tells as news. */
export function toldByTitle(reading: Reading): Candidate[] {
  const title = reading.candidates.filter((candidate) => candidate.sentence.source === 'title');
  // "…, after Russian attack": what a title puts after the news is not the news.
  return title.filter(
    ({ act, sentence }) =>
      !sentence.tokens
        .slice(0, act.first)
        .some((token) => /^(after|following|amid|over|despite)$/.test(token.fold)),
  );
}

/** Kinds of act that the title tells as news. */
export function titleTypesOf(reading: Reading): ReadonlySet<EventType> {
  return new Set(toldByTitle(reading).map((candidate) => candidate.type));
}

/** What speaks for a candidate as the main act, point by point; their sum is its score. */
export function scorePoints(
  candidate: Candidate,
  titleTypes: ReadonlySet<EventType>,
  reading: Reading,
): ScorePoint[] {
  const parties = partiesOf([...candidate.initiators, ...candidate.recipients], reading);
  const { act, sentence } = candidate;
  const found = [placePoints(bodyIndex(candidate, reading))];
  const add = (reason: ScoreReason, points: number): void => {
    found.push({ reason, points });
  };
  if (parties.length >= 2) add('two-parties', 3);
  else if (parties.length === 1) add('one-party', 0.5);
  else add('no-party', -3);
  if (candidate.initiators.length > 0) add('somebody-acts', 1);
  if (candidate.date !== null) add('dated', 1);
  if (isWeak(candidate)) {
    if (act.row.frame === 'say') add('only-said', -3.5);
    else add('only-statement', -1.5);
  }
  if (titleTypes.has(candidate.type)) add('kind-in-title', 2);
  if (act.mood === 'infinitive') add('infinitive', -2.5);
  if (act.row.frame === 'noun') {
    if (act.row.mutual && parties.length >= 2) add('noun-between-two', -0.5);
    else add('noun', -3);
    if (!act.row.mutual && isOccasion(candidate)) add('occasion', -4);
  }
  if (act.quoted) add('quoted', -4);
  if (act.tense === 'ing' && act.groupFirst === act.first && participleLoss(candidate) > 0)
    add('participle', -participleLoss(candidate));
  if (opensOccasion(candidate)) add('opening', 2);
  if (subordinate(candidate)) add('subordinate', tellsWhich(candidate) ? -9 : -4);
  // A later act of the same sentence is usually its consequence or background.
  const earlier = sentence.acts.filter((other) => other.first < act.first && other.row.frame !== 'say');
  if (earlier.length > 0) add('later-in-sentence', -0.4 * earlier.length);
  return found;
}

/** "During a telephone conversation on Friday, A assured B": the encounter is the news, what was said in it its content. */
function opensOccasion({ act, sentence, initiators, recipients }: Candidate): boolean {
  return (
    act.row.frame === 'noun' &&
    act.row.mutual === true &&
    act.first <= 6 &&
    /^(in|during|at)$/.test(sentence.tokens[0]?.fold ?? '') &&
    initiators.length > 0 &&
    recipients.length > 0
  );
}

/** "…, condemning the raid" adds to its clause; "a note backing A" describes the note; "began leaving" is the verb itself. */
function participleLoss({ act, sentence }: Candidate): number {
  const before = sentence.tokens[act.first - 1];
  if (before?.pos === 'VERB' || before?.pos === 'AUX') return 0;
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' ? 3 : 1.5;
}

/** "in response to missile attacks on …", "following the bombing of …": the noun tells why, not what. */
function isOccasion({ act, sentence }: Candidate): boolean {
  for (let i = act.first - 1; i >= 0 && act.first - i <= 7; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || token.kind === 'mark' || token.pos === 'VERB') return false;
    if (
      /^(after|following|amid|over|since|despite|about|response|wake|against|because|before|ahead|eve)$/.test(
        token.fold,
      )
    )
      return true;
  }
  return false;
}

/** "A که به B سفر کرده، …": a clause between a phrase and the verb of the sentence. */
function inRelative({ act, sentence }: Candidate): boolean {
  for (let i = act.first - 1; i > 0 && act.first - i < 40; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[.;:؛]$/.test(token.text)) return false;
    if (sentence.acts.some((other) => other.last === i + 1 && other.tense !== null)) return false;
    if (token.fold === 'كه') {
      const antecedent = sentence.phrases.some((phrase) => phrase.last === i && phrase.entity !== null);
      return (
        antecedent && sentence.acts.some((other) => other.first >= act.last && other.row.frame !== 'noun')
      );
    }
  }
  return false;
}

/** "flowers for soldiers killed by B": a participle of another noun than the subject tells which, not what. */
function tellsWhich({ act, sentence }: Candidate): boolean {
  const { clause } = act;
  if (clause?.kind !== 'reduced') return false;
  return !sentence.clauses.some(
    (other) => other.kind === 'main' && other.subject.some((group) => clause.subject.includes(group)),
  );
}

/** In a clause beside, of a noun, or under one of these. */
function hangs(clause: Clause): boolean {
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    if (at.kind === 'rel' || at.kind === 'reduced' || at.kind === 'open') return true;
    if (at.kind === 'gerund' && at.opener !== null) return true;
    if (at.kind === 'main' || at.kind === 'joined' || at.kind === 'tail') return false;
  }
  return false;
}

/** "after A invaded B", "as A met B", "…, which A condemned": told as the background of another act. */
export function subordinate(candidate: Candidate): boolean {
  const { act, sentence } = candidate;
  if (act.row.frame === 'noun') return false;
  if (act.clause?.kind === 'reduced') return tellsWhich(candidate);
  if (act.clause !== null) return hangs(act.clause);
  const subject = act.passive ? candidate.recipients[0] : candidate.initiators[0];
  const heads = [act.groupFirst - 1, (subject?.first ?? 0) - 1];
  if (inRelative(candidate)) return true;
  return heads.some((at) =>
    /^(after|following|since|before|when|while|where|which|who|because|although|lorsque|quand|tandis|حيث|عندما|بعدما|فيما|بينما)$/.test(
      sentence.tokens[at]?.fold ?? '',
    ),
  );
}
