/**
 * Acts: the verbs and nouns of the pack's `acts`, with what their auxiliaries say of them.
 *
 * Matches: "met", "has decided to admit" (one act), "will hold talks" (planned), "was received" (passive).
 * Near miss: "did not meet" (negated), "could meet" (supposed), "met the deadline" (a pattern of frame none).
 */
import type { CompiledAct } from '../lexicon/compile-acts';
import type { VerbForm } from '../lexicon/language-pack';
import type { Act, Reading, Sentence } from '../reading';
import { sourceText } from '../reading';
import { formsOf } from './labels';

const GAP = 6;

interface Hit {
  act: CompiledAct;
  last: number;
  tense: VerbForm['tense'] | null;
}

/** Tries one pattern at a word; the end of the match, or -1. */
function matchAt(sentence: Sentence, from: number, act: CompiledAct, reading: Reading): Hit | null {
  const { tokens } = sentence;
  let at = from;
  let tense: VerbForm['tense'] | null = null;
  for (let s = 0; s < act.steps.length; s += 1) {
    const step = act.steps[s];
    if (step === undefined) return null;
    if (step.gap) {
      const next = act.steps[s + 1];
      if (next === undefined || next.gap) return null;
      let found = -1;
      for (let i = at; i < tokens.length && i - at <= GAP; i += 1) {
        const token = tokens[i];
        if (token === undefined || (token.kind === 'mark' && /^[,;:.?!"“”()]$/.test(token.text))) break;
        if (token.kind !== 'mark' && formsOf(token.fold, reading).some((form) => next.words.has(form))) {
          found = i;
          break;
        }
      }
      if (found < 0) return null;
      at = found + 1;
      s += 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const form = formsOf(token.fold, reading).find((word) => step.words.has(word));
    if (form === undefined) return null;
    if (s === 0) tense = step.words.get(form) ?? null;
    at += 1;
  }
  return { act, last: at, tense };
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

interface Group {
  first: number;
  be: boolean;
  have: boolean;
  mood: Act['mood'];
}

/** Reads the auxiliaries before a verb, from right to left. */
function verbGroup(sentence: Sentence, at: number, reading: Reading): Group {
  const { words } = reading.pack;
  const { tokens, dates } = sentence;
  const group: Group = { first: at, be: false, have: false, mood: 'fact' };
  let infinitive = false;
  for (let i = at - 1; i >= 0 && at - i <= 9; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (dates.some((date) => i >= date.first && i < date.last)) continue;
    if (token.kind === 'mark') {
      if (/^['’](s|t|ll|re|ve|d)$/i.test(token.text)) continue;
      break;
    }
    const word = token.fold;
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
    else if (
      !(words.auxiliaries.has(word) || /ly$/.test(word) || (words.and.has(word) && i === at - 1 && false))
    )
      break;
    group.first = i;
  }
  // "if", "whether", "unless" open a clause of supposition before its subject.
  for (let i = group.first - 1; i >= 0 && group.first - i <= 8; i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:]$/.test(token.text))) break;
    if (/^(if|whether|unless|lest)$/.test(token.fold)) {
      if (group.mood !== 'negated') group.mood = 'supposed';
      break;
    }
  }
  return group;
}

/** Fills `sentence.acts`; where patterns overlap, the one that begins first and is longest counts. */
export function findActs(sentence: Sentence, reading: Reading): void {
  const { tokens } = sentence;
  const index = reading.pack.acts;
  const quoted = quotedTokens(sentence);
  const text = sourceText(reading, sentence.source);
  const taken = new Set<number>();
  for (const label of sentence.labels)
    if (label.kind === 'person' || label.kind === 'name')
      for (let i = label.first; i < label.last; i += 1) taken.add(i);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || taken.has(i)) continue;
    let best: Hit | null = null;
    for (const form of formsOf(token.fold, reading)) {
      for (const act of index.get(form) ?? []) {
        const hit = matchAt(sentence, i, act, reading);
        if (
          hit !== null &&
          (best === null ||
            hit.last > best.last ||
            (hit.last === best.last && hit.act.steps.length > best.act.steps.length))
        )
          best = hit;
      }
    }
    if (best === null) continue;
    if (best.act.row.frame === 'none') {
      i = best.last - 1;
      continue;
    }
    const { row, objectMarkers } = best.act;
    const verbal = row.frame !== 'noun';
    const group = verbal
      ? verbGroup(sentence, i, reading)
      : { first: i, be: false, have: false, mood: 'fact' as const };
    const byForm = best.tense === 'past' || best.tense === 'participle';
    const passive = row.passive === true ? !row.reverse : byForm && group.be;
    // A bare noun that looks like a verb's base form: "his visit", "the call", "a strike".
    const before = tokens[i - 1];
    const nominal =
      verbal &&
      best.tense === 'base' &&
      group.first === i &&
      (before === undefined
        ? false
        : /^(a|an|the|his|her|its|their|this|that|any|new|first|official|joint)$/.test(before.fold) ||
          /^['’]s?$/.test(before.text));
    if (nominal) continue;
    const mood = row.planned && group.mood === 'fact' ? 'planned' : group.mood;
    sentence.acts.push({
      first: i,
      last: best.last,
      row,
      objectMarkers,
      groupFirst: group.first,
      passive,
      tense: best.tense,
      mood,
      quoted: quoted[i] === true && text.length > 0,
    });
    // Inside a long match a second act may begin (a noun after a verb), unless it is the noun of the pattern.
    i = best.last - 1;
  }
}
