/**
 * What stands before a verb: its auxiliaries, and with them tense, voice and whether it happened at all.
 *
 * Matches: "is expected to sign" (planned), "did not meet" (negated), "could meet" (supposed), "was received" (passive).
 * Near miss: "free trade talks": "free" has no subject before it, so it is no verb.
 */
import type { VerbForm } from '../lexicon/language-pack';
import type { Act, Reading, Sentence } from '../reading';

function isAdverb(word: string): boolean {
  return (
    /ly$/.test(word) &&
    !/^(deadly|early|daily|weekly|monthly|yearly|friendly|likely|family|italy|july|orderly|costly)$/.test(
      word,
    )
  );
}

/** A sentence in which the tagger sees no verb has one all the same: "Syrian forces clash with rebels". */
function verbless(sentence: Sentence): boolean {
  return !sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}

/** "If A attacks B": right between two names stands a verb, whatever the tagger takes it for. */
function links(sentence: Sentence, at: number): boolean {
  const named = (label: { kind: string }): boolean => label.kind === 'name' || label.kind === 'person';
  return (
    sentence.labels.some((label) => label.last === at && named(label)) &&
    sentence.labels.some((label) => label.first === at + 1 && named(label))
  );
}

/** What the tagger says of a form: a verb, no verb, or nothing that counts. */
function tagSays(sentence: Sentence, at: number, tense: VerbForm['tense']): boolean | null {
  const token = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  switch (token?.pos) {
    case 'VERB':
    case 'AUX':
      // "the demands", "their visits": after an article a word that the tagger takes for a verb is none.
      if (tense === 'past' || tense === 'participle') return null;
      return before?.pos !== 'DET' && !/^['’]?s$/.test(before?.text ?? '') && token.glued !== true;
    case 'NOUN':
    case 'PROPN':
    case 'ADP':
    case 'CCONJ':
    case 'SCONJ':
    case 'ADJ':
      return tense === 'past' || tense === 'participle' || verbless(sentence) || links(sentence, at)
        ? null
        : false;
    default:
      return null;
  }
}

/**
 * True where a form can be a verb: bases and -s forms need a subject, auxiliary or infinitive right before them,
 * because English nouns look the same ("supplies", "the call", "his visit").
 */
export function looksVerbal(
  sentence: Sentence,
  at: number,
  tense: VerbForm['tense'] | null,
  reading: Reading,
): boolean {
  if (tense === null) return true;
  const { words } = reading.pack;
  const before = sentence.tokens[at - 1];
  const after = sentence.tokens[at + 1];
  // "co-chaired" is a verb, "oil-producing" is not.
  if (sentence.tokens[at]?.glued && !/^(co|re)$/.test(sentence.tokens[at - 1]?.fold ?? '')) return false;
  // "talks with visiting Danish Premier A B": an adjective of the one whom it stands before.
  const adjective =
    tense === 'ing' &&
    words.determiners.has(sentence.tokens[at]?.fold ?? '') &&
    sentence.labels.some((label) => label.first === at + 1) &&
    !words.be.has(before?.fold ?? '');
  if (adjective) return false;
  const tag = tagSays(sentence, at, tense);
  if (tag !== null) return tag;
  if (tense === 'ing') {
    const next = after === undefined ? undefined : words.markers.get(after.fold);
    return !(before && /^(the|a|an|of)$/.test(before.fold)) && !(next === 'agent' || after?.fold === 'of');
  }
  if (tense === 'past' || tense === 'participle') {
    // "the signed agreement", "a planned visit": between article and noun.
    return !(before && /^(the|a|an|his|her|its|their)$/.test(before.fold)) && after?.glued !== true;
  }
  if (before === undefined) return false;
  if (sentence.dates.some((date) => date.last === at)) return true;
  // "about talks" is a topic; "is about to talk" has its infinitive.
  if (before.fold === 'about') return false;
  if (words.auxiliaries.has(before.fold) || words.relatives.has(before.fold) || words.and.has(before.fold))
    return true;
  if (isAdverb(before.fold) || words.negations.has(before.fold)) return true;
  if (
    sentence.labels.some((label) => label.last === at && !(label.kind === 'name' && label.form === 'demonym'))
  ) {
    // "the US calls for": a subject; "US calls" before a noun or in a list is left to the noun patterns.
    return true;
  }
  return (
    before.kind === 'mark' &&
    /^[,)”"]$/.test(before.text) &&
    sentence.phrases.some((phrase) => phrase.last < at)
  );
}

export interface VerbGroup {
  first: number;
  be: boolean;
  have: boolean;
  mood: Act['mood'];
}

/** Reads the auxiliaries before a verb, from right to left. */
export function verbGroup(sentence: Sentence, at: number, reading: Reading): VerbGroup {
  const { words } = reading.pack;
  const { tokens, dates } = sentence;
  const group: VerbGroup = { first: at, be: false, have: false, mood: 'fact' };
  let infinitive = false;
  let reflexive = false;
  for (let i = at - 1; i >= 0 && at - i <= 9; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (dates.some((date) => i >= date.first && i < date.last)) continue;
    if (token.kind === 'mark') {
      if (/^['’](s|t|ll|re|ve|d)$/i.test(token.text)) continue;
      break;
    }
    const word = token.fold;
    if (words.reflexives.has(word)) reflexive = true;
    if (words.negations.has(word)) group.mood = 'negated';
    else if (infinitive && words.planners.has(word)) {
      if (group.mood !== 'negated') group.mood = 'planned';
      group.first = i;
      continue;
    } else if (infinitive && words.suppositions.has(word)) {
      if (group.mood !== 'negated') group.mood = 'supposed';
      group.first = i;
      continue;
    } else if (words.futures.has(word)) {
      if (group.mood !== 'negated' && group.mood !== 'supposed') group.mood = 'planned';
    } else if (words.auxiliaries.has(word) && words.suppositions.has(word)) {
      if (group.mood !== 'negated') group.mood = 'supposed';
    } else if (words.infinitive.has(word)) {
      infinitive = true;
      if (group.mood === 'fact') group.mood = 'infinitive';
    } else if (words.be.has(word)) {
      if (infinitive && group.mood === 'infinitive') group.mood = 'planned';
      if (!infinitive) group.be = true;
      else if (word === 'be' || word === 'been') group.be = true;
    } else if (/^(has|have|had)$/.test(word)) group.have = true;
    else if (!(words.auxiliaries.has(word) || isAdverb(word))) break;
    group.first = i;
  }
  // French "s'est rendu": a past, no passive.
  if (reflexive) group.be = false;
  // "if", "whether", "unless" open a clause of supposition before its subject.
  for (let i = group.first - 1; i >= 0 && group.first - i <= 8; i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:]$/.test(token.text))) break;
    if (/^(if|whether|unless|lest|si)$/.test(token.fold)) {
      if (group.mood !== 'negated') group.mood = 'supposed';
      break;
    }
  }
  return group;
}
