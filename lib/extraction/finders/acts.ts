/**
 * Acts: the verbs and nouns of the pack's `acts`, with what their auxiliaries say of them.
 *
 * Matches: "met", "has decided to admit" (one act), "will hold talks" (planned), "was received" (passive).
 * Near miss: "did not meet" (negated), "could meet" (supposed), "met the deadline" (a pattern of frame none).
 */
import type { CompiledAct } from '../lexicon/compile-acts';
import type { VerbForm } from '../lexicon/language-pack';
import type { Reading, Sentence } from '../reading';
import { governingMood, isGerund, isReduced } from './act-moods';
import { type Hit, matchAt } from './act-patterns';
import { clauseActs } from './clause-acts';
import { passiveAt } from './passive-acts';
import { intent, takesPlaceAt } from './takes-place';
import { clauseGroup, withForm } from './verb-forms';
import { looksVerbal, type VerbGroup, verbGroup } from './verb-group';

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
    hit.tense === 'present' &&
    (reading.pack.pack.language !== 'en' || hit.act.row.destination === true) &&
    liesAhead(sentence, reading);
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
  if (sentence.clauses.length > 0) {
    sentence.acts = clauseActs(sentence, reading, quoted);
    return;
  }
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
        clause: null,
      });
    }
    i = best.last - 1;
  }
}
