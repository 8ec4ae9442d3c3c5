/**
 * How the clause of an act stands to the rest of its sentence: what is told for its own sake, and what only beside it.
 *
 * Beside: "after A invaded B", "…, which A condemned", "in response to attacks on C", "…, condemning the raid".
 * Near miss: "began leaving" (the verb itself), "during a call on Friday A assured B" (the occasion is the news).
 */
import type { Clause } from '../clauses/clause';
import { smallWords } from '../lexicon/small-words';
import type { Candidate, Reading } from '../reading';

/** How far before a noun the word may stand by which it tells why something else was done. */
const OCCASION_REACH = 7;

/** "During a telephone conversation on Friday, A assured B": the encounter is the news, what was said in it its content. */
export function opensOccasion(
  { act, sentence, initiators, recipients }: Candidate,
  reading: Reading,
): boolean {
  return (
    act.row.frame === 'noun' &&
    act.row.mutual === true &&
    act.first <= 6 &&
    smallWords(reading.language).during.has(sentence.tokens[0]?.fold ?? '') &&
    initiators.length > 0 &&
    recipients.length > 0
  );
}

/** A participle that adds to its clause, or describes the noun before it: "a note backing A"; null for what stands by itself. */
export function participle({ act, sentence }: Candidate): 'of-clause' | 'of-noun' | null {
  if (act.tense !== 'ing' || act.groupFirst !== act.first) return null;
  const before = sentence.tokens[act.first - 1];
  if (before?.pos === 'VERB' || before?.pos === 'AUX') return null;
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' ? 'of-noun' : 'of-clause';
}

/** "in response to missile attacks on …", "following the bombing of …": the noun tells why, not what. */
export function isOccasion({ act, sentence }: Candidate, reading: Reading): boolean {
  if (act.row.frame !== 'noun') return false;
  const { occasions } = smallWords(reading.language);
  for (let i = act.first - 1; i >= 0 && act.first - i <= OCCASION_REACH; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || token.kind === 'mark' || token.pos === 'VERB') return false;
    if (occasions.has(token.fold)) return true;
  }
  return false;
}

/** "A که به B سفر کرده، …": a clause between a phrase and the verb of the sentence, where the verb stands last. */
function inRelative({ act, sentence }: Candidate, reading: Reading): boolean {
  const { order } = reading.pack.pack;
  if (order !== 'sov') return false;
  for (let i = act.first - 1; i > 0 && act.first - i < 40; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[.;:؛]$/.test(token.text)) return false;
    if (sentence.acts.some((other) => other.last === i + 1 && other.tense !== null)) return false;
    if (reading.pack.words.relatives.has(token.fold)) {
      const antecedent = sentence.phrases.some((phrase) => phrase.last === i && phrase.entity !== null);
      return (
        antecedent && sentence.acts.some((other) => other.first >= act.last && other.row.frame !== 'noun')
      );
    }
  }
  return false;
}

/** "flowers for soldiers killed by B": a participle of another noun than the subject tells which, not what. */
export function tellsWhich({ act, sentence }: Candidate): boolean {
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
export function subordinate(candidate: Candidate, reading: Reading): boolean {
  const { act, sentence } = candidate;
  if (act.row.frame === 'noun') return false;
  if (act.clause?.kind === 'reduced') return tellsWhich(candidate);
  if (act.clause !== null) return hangs(act.clause);
  const subject = act.passive ? candidate.recipients[0] : candidate.initiators[0];
  const heads = [act.groupFirst - 1, (subject?.first ?? 0) - 1];
  const { besides } = smallWords(reading.language);
  return inRelative(candidate, reading) || heads.some((at) => besides.has(sentence.tokens[at]?.fold ?? ''));
}
