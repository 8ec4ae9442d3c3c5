/**
 * Who does what to whom of an act that a noun names, where the verb stands first or last.
 *
 * Matches: "زيارة A إلى B", "دیدار A با B", "A'nın B ziyareti", "A ile B arasındaki görüşme".
 * Near miss: "إدانة A" (the noun takes its object bare: A has not condemned).
 */
import type { Act, Acted, Phrase, Sentence } from '../reading';
import type { Arguments } from './arguments-of-clause';

const FULL_STOP = /^[.;:؛؟?!]$/;

function usable(phrase: Phrase): boolean {
  return phrase.entity !== null || phrase.kind === 'pair';
}

function groupOf(sentence: Sentence, phrase: Phrase): Phrase[] {
  return sentence.phrases.filter((other) => other.group === phrase.group && usable(other));
}

/** Where the clause of an act ends: at the next verb or full break. */
function clauseEnd(sentence: Sentence, act: Act): number {
  const next = sentence.acts.find((other) => other.first >= act.last && other.row.frame !== 'noun');
  let end = next?.first ?? sentence.tokens.length;
  for (let i = act.last; i < end; i += 1) if (FULL_STOP.test(sentence.tokens[i]?.text ?? '')) end = i;
  return end;
}

/** Where the clause of an act begins in a language that ends it with the verb. */
function clauseStart(sentence: Sentence, act: Act, reading: Acted): number {
  let start = 0;
  for (const other of sentence.acts)
    if (other !== act && other.last <= act.first && other.row.frame !== 'noun' && other.tense !== null)
      start = Math.max(start, other.last);
  for (let i = act.first - 1; i >= start; i -= 1) {
    if (
      FULL_STOP.test(sentence.tokens[i]?.text ?? '') ||
      reading.pack.words.openers.has(sentence.tokens[i]?.fold ?? '')
    )
      return i + 1;
  }
  return start;
}

function takes(act: Act, phrase: Phrase, reading: Acted): boolean {
  const grammar = reading.pack.grammar?.words;
  const allowed = act.objectMarkers;
  const word = phrase.markerWord ?? '';
  // "وصل … إلى | الجزائر": the preposition is part of the pattern.
  const inside = phrase.first === act.last && act.last - act.first > 1;
  if (allowed.includes('') && (phrase.marker === null || inside || grammar?.objective.has(word))) return true;
  if (phrase.marker === null) return false;
  return (
    allowed.includes(word) ||
    (phrase.marker === 'with' &&
      allowed.some((each) => reading.pack.words.postpositions.get(each) === 'with')) ||
    (grammar?.between.has(word) === true && allowed.some((each) => grammar.between.has(each)))
  );
}

/** After a noun its doer stands bare, and the other party behind a preposition: "زيارة A إلى B", "دیدار A با B". */
function behind(sentence: Sentence, act: Act, reading: Acted): Arguments {
  const end = clauseEnd(sentence, act);
  const after = sentence.phrases.filter(
    (phrase) => phrase.first >= act.last && phrase.first < end && usable(phrase),
  );
  const doer = after.find((phrase) => phrase.marker === null && phrase.first - act.last <= 3);
  const beside = doer === undefined ? undefined : after.find((phrase) => phrase.first === doer.last);
  // "اجتماع عراقي تركي": two adjectives side by side are two parties.
  const subjects =
    doer === undefined ? [] : [...groupOf(sentence, doer), ...(beside === undefined ? [] : [beside])];
  const other = after.find(
    (phrase) =>
      !subjects.includes(phrase) &&
      phrase.marker !== null &&
      phrase.first - act.last <= 24 &&
      takes(act, phrase, reading),
  );
  // "إدانة A", "احضار سفیر A": where the noun takes its object bare, that is no doer.
  if (other === undefined && act.objectMarkers.includes(''))
    return { subjects: [], objects: subjects, agents: [] };
  return { subjects, objects: other === undefined ? [] : groupOf(sentence, other), agents: [] };
}

/** Turkish nouns of action stand behind both: "A'nın B ziyareti", "A-B görüşmesi", "A ile B arasındaki görüşme". */
function before(sentence: Sentence, act: Act, reading: Acted): Arguments {
  const start = clauseStart(sentence, act, reading);
  const within = sentence.phrases.filter(
    (phrase) =>
      phrase.first >= start && phrase.last <= act.first && act.first - phrase.last <= 8 && usable(phrase),
  );
  if (act.row.mutual === true) return { subjects: within.slice(-2), objects: [], agents: [] };
  const doer = within.find((phrase) => phrase.marker === 'of') ?? (within.length > 1 ? within[0] : undefined);
  const other = within.findLast((phrase) => phrase !== doer);
  return {
    subjects: doer === undefined ? [] : [doer],
    objects: other === undefined ? [] : [other],
    agents: [],
  };
}

/** The noun's doer and its other party. */
export function ofNoun(sentence: Sentence, act: Act, reading: Acted): Arguments {
  return reading.pack.pack.adjectiveAfter ? behind(sentence, act, reading) : before(sentence, act, reading);
}
