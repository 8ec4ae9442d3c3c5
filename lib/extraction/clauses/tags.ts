/**
 * The word class of each token of a sentence, as far as cutting it into groups and clauses needs it.
 *
 * Matches: "Chilean students rioted" (rioted: verb), "to aid workers" (aid: verb), "an armed man" (armed: of the noun).
 * Near miss: "an Ethiopian raid" (raid: noun, after an adjective), "military aid" (noun).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence } from '../reading';
import { FormTagger } from './tag-by-form';
import type { Tag, Tagged } from './tag-state';
import { TaggedVerbs } from './tag-verbs';

/** Before "yet" that is no joint: "is not yet", "had yet". */
const YET_BEHIND: ReadonlySet<Tag> = new Set(['not', 'aux', 'verb']);

class Tagger extends TaggedVerbs {
  /** "As planned, A met B": an opener and a participle between marks say how, and of no act. */
  private isAside(i: number): boolean {
    const [word, verb, end] = [this.tokens[i], this.tokens[i + 1], this.tokens[i + 2]];
    if (word === undefined || verb === undefined || !this.words.openers.has(word.fold)) return false;
    return (
      (end === undefined || end.kind === 'mark') && this.verbs.get(verb.fold)?.has('participle') === true
    );
  }

  run(reading: Named): Tagged[] {
    const { tokens, words, verbs, phraseAt, dated, tags } = this;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] as (typeof tokens)[number];
      const phrase = phraseAt[i] ?? null;
      const push = (tag: Tag, tense: Tagged['tense'] = null): void => {
        tags.push({ tag, tense, phrase });
      };
      const { fold } = token;
      if (dated.has(i)) push('date');
      else if (phrase !== null && (phrase.kind === 'he' || phrase.kind === 'they')) push('pron');
      else if (phrase !== null) push('noun');
      else if (token.kind === 'mark') {
        if (/^(?:['’]s?|s)$/.test(token.text)) push('poss');
        else {
          push('mark');
          if (!/^[.]$/.test(token.text)) this.finite = false;
        }
      } else if (token.kind === 'number') push('noun');
      else if ((token.glued || tokens[i + 1]?.glued === true) && this.verbAt(i) === null) push('noun');
      else if (fold === 'to') {
        let at = i + 1;
        while (
          at < tokens.length &&
          (words.adverbs.has(tokens[at]?.fold ?? '') || this.isAdverb(tokens[at]?.fold ?? ''))
        )
          at += 1;
        const next = tokens[at];
        const base =
          next !== undefined &&
          phraseAt[at] === null &&
          !next.capital &&
          (verbs.get(next.fold)?.has('base') === true || words.bareAuxiliaries.has(next.fold));
        push(base ? 'to' : 'prep');
      } else if (fold === 'that') {
        const next = tokens[i + 1];
        const before = tags[i - 1];
        const that =
          before?.tag === 'and' ||
          before?.tag === 'verb' ||
          before?.tag === 'noun' ||
          before?.tag === 'date' ||
          before?.tag === 'pron' ||
          before?.tag === 'adv' ||
          (before?.tag === 'mark' && next !== undefined);
        push(that ? 'that' : 'det');
        this.finite = false;
      } else if (fold === 'yet' && YET_BEHIND.has(tags[i - 1]?.tag ?? 'mark')) push('adv');
      else if (words.joints.has(fold)) {
        push('and');
        this.finite = false;
      } else if (words.relatives.has(fold)) {
        push('rel');
        this.finite = false;
      } else if (this.isAside(i) || this.isAside(i - 1)) push('adv');
      else if (words.openers.has(fold)) {
        push('open');
        this.finite = false;
      } else if (words.negations.has(fold)) push('not');
      else if (words.auxiliaries.has(fold)) {
        push('aux');
        this.finite = true;
      } else if (fold === 'her' && this.material(i + 1)) push('det');
      else if (words.determiners.has(fold) && !(fold === 'no' && tokens[i + 1]?.fold === 'longer'))
        push('det');
      else if (words.pronouns.has(fold)) push('pron');
      else {
        const tense = this.verbAt(i);
        if (tense !== null) {
          push('verb', tense);
          if (tense !== 'ing' && tags[i - 1]?.tag !== 'to') this.finite = true;
          if (words.bareAfter.has(fold)) this.bareSince = i;
          if (reading.pack.acts.get(fold)?.some((act) => act.row.frame === 'say')) this.finite = false;
        } else if (
          words.prepositions.has(fold) &&
          !(
            words.adverbs.has(fold) &&
            !this.material(i + 1) &&
            !words.determiners.has(tokens[i + 1]?.fold ?? '')
          )
        )
          push('prep');
        else if (
          words.adverbs.has(fold) &&
          !(words.counted.has(fold) && (tags[i - 1]?.tag === 'det' || tags[i - 1]?.tag === 'noun'))
        )
          push('adv');
        else if (this.isAdverb(fold)) push('adv');
        else push('noun');
      }
      // "demanded that he step down": a demand is passed on by "that" and its subject.
      if (words.bareAfterNoun.has(fold)) this.bareSince = i;
    }
    this.leaveAuxiliaries();
    return tags;
  }
}

export function tagSentence(sentence: NamedSentence, grammar: Grammar, reading: Named): Tagged[] {
  return reading.pack.pack.tagged === true
    ? new Tagger(sentence, grammar).run(reading)
    : new FormTagger(sentence, grammar, reading).run();
}
