/**
 * Acts: the verbs and nouns of the pack's `acts`, with what their auxiliaries say of them.
 *
 * Matches: "met", "has decided to admit" (one act), "will hold talks" (planned), "was received" (passive).
 * Near miss: "did not meet" (negated), "could meet" (supposed), "met the deadline" (a pattern of frame none).
 */
import type { CompiledAct, Step } from '../lexicon/compile-acts';
import type { VerbForm } from '../lexicon/language-pack';
import type { Reading, Sentence } from '../reading';
import { intent, takesPlaceAt } from './takes-place';
import { clauseGroup, withForm } from './verb-forms';
import { looksVerbal, type VerbGroup, verbGroup } from './verb-group';

const GAP = 7;
/** Between an Arabic verb and its noun stands the whole subject: "عقد وزير الخارجية العراقي … اجتماعا". */
const SUBJECT_GAP = 24;

interface Hit {
  act: CompiledAct;
  last: number;
  tense: VerbForm['tense'] | null;
}

/** Words of dates in a gap do not count: "start from Dec. 6 a five-day tour". */
function datesBetween(sentence: Sentence, from: number, to: number): number {
  let words = 0;
  for (const date of sentence.dates)
    if (date.first >= from && date.first < to) words += date.last - date.first + 1;
  return words;
}

/** Tries one pattern at a word; the end of the match, or -1. */
export function matchAt(sentence: Sentence, from: number, act: CompiledAct, reading: Reading): Hit | null {
  const { tokens } = sentence;
  const verbFirst = reading.pack.pack.order === 'vso';
  // A noun with a light verb: the form that tells comes last.
  const verbAnywhere = reading.pack.pack.order !== 'svo';
  const gap = verbFirst ? SUBJECT_GAP : verbAnywhere ? 2 * GAP : GAP;
  const stop = verbFirst ? /^[;:?!"“”؛؟]$/ : /^[,;:?!"“”()،؛؟]$/;
  let at = from;
  let tense: VerbForm['tense'] | null = null;
  for (let s = 0; s < act.steps.length; s += 1) {
    const step = act.steps[s];
    if (step === undefined) return null;
    if (step.gap) {
      const next = act.steps[s + 1];
      if (next === undefined || next.gap) return null;
      let found = -1;
      for (let i = at; i < tokens.length && i - at <= gap + datesBetween(sentence, at, i); i += 1) {
        const token = tokens[i];
        if (token === undefined || (token.kind === 'mark' && stop.test(token.text))) break;
        if (token.kind !== 'mark' && next.words.has(token.fold)) {
          found = i;
          if (verbAnywhere) tense ??= next.words.get(token.fold) ?? null;
          break;
        }
      }
      if (found < 0 || (found > at && belongsToOther(sentence, found, act, reading))) return null;
      at = found + 1;
      s += 1;
      continue;
    }
    // "Bakanlığına çağırdı": case endings between the words of a pattern do not count.
    while (s > 0 && tokens[at]?.kind === 'mark' && tokens[at]?.glued && verbAnywhere) at += 1;
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const form = step.words.get(token.fold);
    if (form === undefined) return null;
    if (s === 0 || (verbAnywhere && tense === null)) tense = form;
    at += 1;
  }
  return { act, last: at, tense };
}

/** "برای دیداری دو روزه به … سفر کرد": the light verb is that of the noun right before it. */
function belongsToOther(sentence: Sentence, verb: number, act: CompiledAct, reading: Reading): boolean {
  if (reading.pack.pack.order !== 'sov' || act.row.type === 'call' || act.row.frame === 'none') return false;
  const noun = reading.pack.acts.get(sentence.tokens[verb - 1]?.fold ?? '') ?? [];
  return noun.some(({ row, steps }) => {
    const [, light] = steps;
    const mine =
      steps.length === 2 && light?.gap === false && light.words.has(sentence.tokens[verb]?.fold ?? '');
    return mine && row.type !== act.row.type && row.frame !== 'none';
  });
}

/** Spans of a sentence inside quotation marks, as token indices. */
function quotedTokens(sentence: Sentence): boolean[] {
  let open = false;
  return sentence.tokens.map((token) => {
    if (token.kind === 'mark') {
      if (/^[“«]$/.test(token.text)) open = true;
      else if (/^[”»]$/.test(token.text)) open = false;
      else if (token.text === '"') open = !open;
    }
    return open;
  });
}

/** "had suspended talks" is no "had talks": the verb after it is the verb. */
function isAuxiliaryHave(sentence: Sentence, at: number, act: CompiledAct, reading: Reading): boolean {
  if (
    act.steps.length < 2 ||
    !/^(has|have|had|having|a|ont|avait|avaient|aura|auront)$/.test(sentence.tokens[at]?.fold ?? '')
  )
    return false;
  const next =
    sentence.tokens.slice(at + 1, at + 3).find((token) => !/(ly|ment)$/.test(token.fold))?.fold ?? '';
  return (
    /ed$/.test(next) || reading.pack.acts.get(next)?.some((other) => other.row.frame !== 'noun') === true
  );
}

/** How far before its verb the noun of a passive may stand: "an accord setting up … between A and B was initialled". */
const NOUN_BEFORE = 26;

/** True where a word is a finite verb, so that what stands before it belongs to another clause. */
function finiteVerb(sentence: Sentence, at: number): boolean {
  const { pos, fold } = sentence.tokens[at] ?? {};
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const before = sentence.tokens[at - 1]?.fold;
  return !/ing$/.test(fold ?? '') && before !== 'to' && !/^(be|been|being)$/.test(fold ?? '');
}

/** Verb, particles and noun of a pattern that a passive can turn round, or null: "~hand over * note" → over, note. */
function turnable(act: CompiledAct): { particles: Step[]; nouns: ReadonlyMap<string, unknown> } | null {
  const gap = act.steps.findIndex((step) => step.gap);
  const noun = act.steps.at(-1);
  if (gap < 1 || gap !== act.steps.length - 2 || noun === undefined || noun.gap) return null;
  return { particles: act.steps.slice(1, gap), nouns: noun.words };
}

/**
 * The noun of a passive, looked for from its verb back to the start of the clause; -1 where the clause has none:
 * "the accord was praised by those who signed" is praised, not signed.
 */
function nounBefore(sentence: Sentence, first: number, nouns: ReadonlyMap<string, unknown>): number {
  for (let i = first - 1, steps = 0; i >= 0 && steps <= NOUN_BEFORE; i -= 1, steps += 1) {
    const token = sentence.tokens[i];
    if (
      token === undefined ||
      (token.kind === 'mark' && /^[;:"“”]$/.test(token.text)) ||
      finiteVerb(sentence, i)
    )
      return -1;
    if (token.kind === 'word' && nouns.has(token.fold) && token.pos !== 'VERB') return i;
  }
  return -1;
}

/** "an accord … was signed", "a note was handed over": a pattern of verb and noun, turned round by the passive. */
function passiveAt(sentence: Sentence, i: number, reading: Reading): (Hit & { nounAt: number }) | null {
  if (reading.pack.pack.language !== 'en' || sentence.tokens[i]?.pos === 'NOUN') return null;
  const word = sentence.tokens[i]?.fold ?? '';
  const group = verbGroup(sentence, i, reading);
  if (!group.be) return null;
  for (const act of reading.pack.acts.get(word) ?? []) {
    const [verb] = act.steps;
    const tense = verb === undefined || verb.gap ? null : (verb.words.get(word) ?? null);
    if (act.row.frame !== 'verb' || act.row.reverse || (tense !== 'past' && tense !== 'participle')) continue;
    const shape = turnable(act);
    if (shape === null) continue;
    const followed = shape.particles.every(
      (step, k) => !step.gap && step.words.has(sentence.tokens[i + 1 + k]?.fold ?? ''),
    );
    const nounAt = followed ? nounBefore(sentence, group.first, shape.nouns) : -1;
    if (nounAt >= 0) return { act, last: i + 1 + shape.particles.length, tense, nounAt };
  }
  return null;
}

/** The best pattern at a word: the longest whose verb can be a verb here. */
function bestAt(sentence: Sentence, i: number, reading: Reading): Hit | null {
  let best: Hit | null = null;
  for (const act of reading.pack.acts.get(sentence.tokens[i]?.fold ?? '') ?? []) {
    const hit = matchAt(sentence, i, act, reading);
    if (hit === null || isAuxiliaryHave(sentence, i, act, reading)) continue;
    if (act.row.frame !== 'noun' && !canBeVerb(sentence, i, hit.tense, reading)) continue;
    const longer = best === null || hit.last > best.last;
    const fuller = act.steps.length - (best?.act.steps.length ?? 0);
    // "تسلم": of two verbs written alike the one that tells what has happened.
    const told = hit.tense === 'past' && best?.tense === 'present' && reading.pack.pack.order === 'vso';
    if (longer || (hit.last === best?.last && (fuller > 0 || (fuller === 0 && told)))) best = hit;
  }
  return best;
}

function groupOf(sentence: Sentence, at: number, hit: Hit, reading: Reading): VerbGroup {
  const verbLed = reading.pack.pack.order !== 'svo';
  const group = verbLed
    ? clauseGroup(sentence, at, hit.last, hit.tense, reading)
    : withForm(verbGroup(sentence, at, reading), hit.tense);
  const ahead =
    hit.tense === 'present' && reading.pack.pack.language !== 'en' && liesAhead(sentence, reading);
  return ahead && group.mood === 'fact' ? { ...group, mood: 'planned' } : group;
}

/** "لافروف يلتقي نظيره غدا", "Paris accueille samedi …": a present with a day to come is a plan. */
function liesAhead(sentence: Sentence, reading: Reading): boolean {
  const day = reading.referenceDay;
  const dates = sentence.dates.filter((date) => date.kind === 'date' && date.from !== null);
  return day !== null && dates.length > 0 && dates.every((date) => (date.from ?? '') > day);
}

/** English forms need a look at what stands before them; other languages tell verbs by their forms. */
function canBeVerb(
  sentence: Sentence,
  at: number,
  tense: VerbForm['tense'] | null,
  reading: Reading,
): boolean {
  const { language } = reading.pack.pack;
  // "l'attaque", "la visite": after an article a French form is the noun.
  const before = sentence.tokens[at - 1]?.fold ?? '';
  if (language === 'fr' && tense !== null)
    return !(reading.pack.words.determiners.has(before) || before === 'd');
  return language !== 'en' || looksVerbal(sentence, at, tense, reading);
}

/** "est arrivé": French verbs of motion make their past with être. */
function isMotion(row: CompiledAct['row'], reading: Reading): boolean {
  return row.destination === true && reading.pack.pack.language === 'fr';
}

/** Fills `sentence.acts`; where patterns overlap, the one that begins first and is longest counts. */
export function findActs(sentence: Sentence, reading: Reading): void {
  const { tokens } = sentence;
  const quoted = quotedTokens(sentence);
  const taken = new Set<number>();
  for (const label of sentence.labels)
    if (label.kind === 'person' || label.kind === 'name')
      for (let i = label.first; i < label.last; i += 1) taken.add(i);
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind !== 'word' || taken.has(i)) continue;
    const plain = bestAt(sentence, i, reading);
    const turned = passiveAt(sentence, i, reading);
    const best = turned !== null && turned.last >= (plain?.last ?? 0) ? turned : plain;
    if (best === null) continue;
    const { row, objectMarkers } = best.act;
    if (row.frame !== 'none') {
      const group = row.frame === 'noun' ? null : groupOf(sentence, i, best, reading);
      const byForm = best.tense === 'past' || best.tense === 'participle';
      const reduced = group !== null && byForm && isReduced(sentence, group.first, best.last, reading);
      const passive =
        row.passive === true
          ? !row.reverse
          : (byForm && (group?.be === true || reduced) && !isMotion(row, reading)) ||
            (row.frame === 'verb' &&
              !row.destination &&
              objectMarkers.includes('') &&
              reading.pack.words.passiveVerbs.has(tokens[best.last - 1]?.fold ?? ''));
      // "headed by": what takes no object has no passive.
      if (passive && reduced && best.act.steps.length === 1 && !objectMarkers.includes('')) continue;
      const place = row.frame === 'noun' ? takesPlaceAt(sentence, best.last, reading) : -1;
      const happening = place < 0 ? null : verbGroup(sentence, place, reading);
      const intended = place < 0 ? null : intent(sentence, place, happening, reading);
      const gerund = best.tense === 'ing' && group !== null && isGerund(sentence, group.first, i);
      const governed = row.frame === 'noun' && row.mutual ? governingMood(sentence, i, reading) : null;
      const mood =
        (gerund ? 'supposed' : group?.mood) ??
        intended ??
        governed ??
        (happening?.mood === 'infinitive' ? 'planned' : happening?.mood) ??
        'fact';
      sentence.acts.push({
        first: i,
        last: best.last,
        row,
        objectMarkers,
        groupFirst: group?.first ?? i,
        passive,
        tense: best.tense,
        mood: row.planned && mood === 'fact' ? 'planned' : mood,
        takesPlace: place >= 0,
        quoted: quoted[i] === true,
        nounAt: best === turned ? (turned?.nounAt ?? null) : null,
      });
    }
    i = best.last - 1;
  }
}

/** "said that killing A is an option": a deed that is only spoken of, as the subject of another verb. */
function isGerund(sentence: Sentence, first: number, at: number): boolean {
  const before = sentence.tokens[first - 1];
  if (first !== at || !/^(that|of|about|for|against|without)$/.test(before?.fold ?? '')) return false;
  if (before?.fold !== 'that') return true;
  return before.pos !== 'NOUN';
}

/** "will host the second round of talks": a noun of action shares the mood of the verb that it is the object of. */
function governingMood(
  sentence: Sentence,
  noun: number,
  reading: Reading,
): 'planned' | 'supposed' | 'negated' | null {
  if (reading.pack.pack.language !== 'en') return null;
  for (let i = noun - 1; i >= 0 && noun - i <= 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:"“”]$/.test(token.text))) return null;
    if (reading.pack.words.openers.has(token.fold)) return null;
    if (token.pos !== 'VERB') continue;
    const { mood } = verbGroup(sentence, i, reading);
    return mood === 'planned' || mood === 'supposed' || mood === 'negated' ? mood : null;
  }
  return null;
}

/** "the accord, signed in Oslo by A and B": a participle without auxiliary that an agent follows. */
function isReduced(sentence: Sentence, first: number, last: number, reading: Reading): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (reading.pack.words.markers.get(tokens[last]?.fold ?? '') === 'agent' && last - first === 1) return true;
  if (before === undefined || sentence.phrases.some((phrase) => phrase.last === first)) return false;
  if (before.kind !== 'mark' && before.capital) return false;
  if (/^(it|he|she|they|we|who|which|that)$/.test(before.fold)) return false;
  for (let i = last; i < tokens.length && i - last < 10; i += 1) {
    const token = tokens[i];
    if (token === undefined || /^[,;:]$/.test(token.text)) return false;
    if (reading.pack.words.markers.get(token.fold) === 'agent') return true;
  }
  return false;
}
