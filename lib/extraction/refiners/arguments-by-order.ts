/**
 * Who does what to whom where the verb stands first (Arabic) or last (Persian, Turkish).
 *
 * Matches: "التقى A (بـ)B", "عقد A اجتماعا مع B", "A با B دیدار کرد", "A, B ile görüştü", "دیدار A با B", "A'nın B ziyareti".
 * Near miss: "قال A إن B زار C": B is the visitor, A only says so; "A گفت که B به C رفت" likewise.
 */
import type { Act, Phrase, Reading, Sentence } from '../reading';
import { behindNoun, DIRECTED, ofAPlace } from './behind-noun';

/** The phrases around an act: who does it, to whom, and by whom in the passive. */
export interface Arguments {
  subjects: Phrase[];
  objects: Phrase[];
  agents: Phrase[];
}

const FULL_STOP = /^[.;:؛؟?!]$/;
/** Verbs over which a subject is carried on; without a bound a chain of verbs would cost the cube of its length. */
const CARRIED = 8;
/** The object marker of Persian; the case names of Turkish are in the pack's `suffixes`. */
const OBJECT = new Set(['را', 'acc']);

function usable(phrase: Phrase): boolean {
  return phrase.entity !== null || phrase.kind === 'pair';
}

function groupOf(sentence: Sentence, phrase: Phrase): Phrase[] {
  return sentence.phrases.filter((other) => other.group === phrase.group && usable(other));
}

function groupBehind(sentence: Sentence, phrase: Phrase | null): Phrase[] {
  return phrase === null ? [] : groupOf(sentence, phrase);
}

/** Where the clause of an act ends: at the next verb or full break. */
function clauseEnd(sentence: Sentence, act: Act): number {
  const next = sentence.acts.find((other) => other.first >= act.last && other.row.frame !== 'noun');
  let end = next?.first ?? sentence.tokens.length;
  for (let i = act.last; i < end; i += 1) if (FULL_STOP.test(sentence.tokens[i]?.text ?? '')) end = i;
  return end;
}

/** Where the clause of an act begins in a language that ends it with the verb. */
function clauseStart(sentence: Sentence, act: Act, reading: Reading): number {
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

function takes(act: Act, phrase: Phrase): boolean {
  const allowed = act.objectMarkers;
  const word = phrase.markerWord ?? '';
  // "وصل … إلى | الجزائر": the preposition is part of the pattern.
  const inside = phrase.first === act.last && act.last - act.first > 1;
  if (allowed.includes('') && (phrase.marker === null || inside || OBJECT.has(word))) return true;
  if (phrase.marker === null) return false;
  return (
    allowed.includes(word) ||
    (allowed.includes('ins') && phrase.marker === 'with') ||
    (allowed.includes('بين') && phrase.marker === 'of' && word === 'بين')
  );
}

/** The subject that an earlier verb of the sentence had: "A وصل … وبحث …", "A … -erek … ". */
function inherited(sentence: Sentence, act: Act, reading: Reading, verbs: number): Phrase[] {
  if (verbs >= CARRIED) return [];
  const joint = sentence.tokens[act.groupFirst - 1];
  const announced = act.row.frame === 'call-off' && act.tense === null;
  if (
    !announced &&
    reading.pack.pack.order === 'vso' &&
    joint?.kind === 'word' &&
    !reading.pack.words.and.has(joint.fold)
  )
    return [];
  const before = sentence.acts.findLast(
    (other) => other.last <= act.first && other.row.frame !== 'noun' && !other.row.reverse,
  );
  return before === undefined ? [] : byOrder(sentence, before, reading, verbs + 1).subjects;
}

/** After a noun its doer stands bare, and the other party behind a preposition: "زيارة A إلى B", "دیدار A با B". */
function ofNoun(sentence: Sentence, act: Act): Arguments {
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
      takes(act, phrase),
  );
  // "إدانة A", "احضار سفیر A": where the noun takes its object bare, that is no doer.
  if (other === undefined && act.objectMarkers.includes(''))
    return { subjects: [], objects: subjects, agents: [] };
  return { subjects, objects: other === undefined ? [] : groupOf(sentence, other), agents: [] };
}

function verbFirst(sentence: Sentence, act: Act, reading: Reading, verbs: number): Arguments {
  const end = clauseEnd(sentence, act);
  const before = sentence.phrases.findLast((phrase) => phrase.last <= act.groupFirst && usable(phrase));
  const between = before === undefined ? [] : sentence.tokens.slice(before.last, act.groupFirst);
  const fronted =
    before !== undefined &&
    (before.marker === null || before.subject) &&
    between.every(
      (token, k) =>
        token.fold === 'قد' ||
        sentence.dates.some((date) => before.last + k >= date.first && before.last + k < date.last),
    );
  const after = sentence.phrases.filter(
    (phrase) =>
      phrase.first > act.first &&
      phrase.first < end &&
      usable(phrase) &&
      (DIRECTED.test(act.row.type) || !ofAPlace(sentence, phrase, reading)),
  );
  // "الهجوم الذي استهدف السفارة": after the relative pronoun comes what the deed is done to.
  const relative = reading.pack.words.relatives.has(sentence.tokens[act.groupFirst - 1]?.fold ?? '');
  // "الوزير الذي يقوم بزيارة": the relative clause tells of the one before it.
  const antecedent = relative && before?.last === act.groupFirst - 1;
  let subjects = (fronted || antecedent) && before !== undefined ? groupOf(sentence, before) : [];
  if (subjects.length === 0 && !relative) {
    const first = after.find((phrase) => phrase.marker === null && phrase.first - act.first <= 12);
    const own =
      first !== undefined &&
      !sentence.phrases.some(
        (phrase) =>
          phrase.first > act.first &&
          phrase.last <= first.first &&
          phrase.marker !== null &&
          takes(act, phrase),
      );
    subjects =
      own && first !== undefined ? groupOf(sentence, first) : inherited(sentence, act, reading, verbs);
  }
  const other = after.find(
    (phrase) =>
      !subjects.includes(phrase) &&
      takes(act, phrase) &&
      (phrase.marker !== null || phrase.first >= act.last || act.last - act.first === 1),
  );
  const rest = after.filter((phrase) => !subjects.includes(phrase) && phrase.first >= act.last);
  const objects = groupBehind(sentence, other ?? behindNoun(sentence, act, rest, reading));
  return { subjects, objects, agents: [] };
}

function verbLast(sentence: Sentence, act: Act, reading: Reading, verbs: number): Arguments {
  const start = clauseStart(sentence, act, reading);
  const within = sentence.phrases.filter(
    (phrase) => phrase.first >= start && phrase.last <= act.last && usable(phrase),
  );
  const bareOnes = within.filter((phrase) => phrase.marker === null);
  // "A در دیدار B …": what follows a noun of action belongs to the noun.
  const free = bareOnes.filter(
    (phrase) => !sentence.acts.some((other) => other.row.frame === 'noun' && other.last === phrase.first),
  );
  // "A'nın B'yi ziyaret etmesi bekleniyor": of a verb made a noun the doer stands in the genitive.
  const owner = act.tense === 'infinitive' ? within.find((phrase) => phrase.markerWord === 'gen') : undefined;
  const doer = owner ?? free.find((phrase) => phrase.subject) ?? free[0];
  let subjects = doer === undefined ? [] : groupOf(sentence, doer);
  const marked = within.findLast(
    (phrase) => !subjects.includes(phrase) && phrase.marker !== null && takes(act, phrase),
  );
  const bare = within.findLast(
    (phrase) => !subjects.includes(phrase) && phrase.marker === null && takes(act, phrase),
  );
  const other = marked ?? bare;
  const objects = groupBehind(
    sentence,
    other ??
      behindNoun(
        sentence,
        act,
        within.filter((phrase) => !subjects.includes(phrase)),
        reading,
      ),
  );
  // "A ile B arasında": both sides of an act between two.
  const between = within.findLast(
    (phrase) => phrase.marker === 'of' && (phrase.markerWord ?? '').startsWith('arasi'),
  );
  if (between !== undefined && act.row.mutual === true)
    return {
      subjects: [...within.filter((phrase) => phrase.marker === 'with'), ...groupOf(sentence, between)],
      objects: [],
      agents: [],
    };
  // "A که به B سفر کرده": the relative clause tells of the one before it.
  const opener = sentence.tokens[start - 1]?.fold ?? '';
  const antecedent = reading.pack.words.relatives.has(opener)
    ? sentence.phrases.find((phrase) => phrase.last === start - 1 && usable(phrase))
    : undefined;
  if (antecedent !== undefined) subjects = groupOf(sentence, antecedent);
  if (subjects.length === 0) subjects = inherited(sentence, act, reading, verbs);
  const agent = within.find((phrase) => phrase.marker === 'agent');
  return { subjects, objects, agents: agent === undefined ? [] : groupOf(sentence, agent) };
}

/** Turkish nouns of action stand behind both: "A'nın B ziyareti", "A-B görüşmesi", "A ile B arasındaki görüşme". */
function beforeNoun(sentence: Sentence, act: Act, reading: Reading): Arguments {
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

/** @param verbs how many verbs the subject has been carried back over */
export function byOrder(sentence: Sentence, act: Act, reading: Reading, verbs = 0): Arguments {
  const { order, adjectiveAfter } = reading.pack.pack;
  if (act.row.frame === 'noun')
    return adjectiveAfter ? ofNoun(sentence, act) : beforeNoun(sentence, act, reading);
  return order === 'vso' ? verbFirst(sentence, act, reading, verbs) : verbLast(sentence, act, reading, verbs);
}
