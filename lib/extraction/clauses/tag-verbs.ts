/**
 * Verb or noun: what a word of a sentence is by its form and by what stands around it.
 *
 * Matches: "Chilean students rioted", "let a ship deliver food", "the car carrying a hostage" (verbs).
 * Near miss: "an Ethiopian raid", "the main crossing to", "a planned visit" (of the noun group).
 */

import { isHeadline } from '../finders/headline';
import type { Grammar } from '../lexicon/compile-grammar';
import type { VerbForm } from '../lexicon/language-pack';
import type { NamedSentence, Phrase } from '../reading';
import type { Token } from '../text/tokens';
import { BESIDE_VERB, TagState } from './tag-state';

const GERUND: ReadonlySet<VerbForm['tense']> = new Set(['ing']);
const PAST_FORM: ReadonlySet<VerbForm['tense']> = new Set(['past', 'participle']);

export class TaggedVerbs extends TagState {
  /** "let/make/demand that": a bare form after a noun is a verb. */
  protected bareSince = -99;
  /** In a title that capitalises all its words capitals tell nothing. */
  private readonly headline: boolean;
  private readonly hasVerb: boolean;

  constructor(sentence: NamedSentence, grammar: Grammar) {
    super(sentence, grammar);
    this.headline = isHeadline(sentence);
    this.hasVerb = sentence.tokens.some((token) => token.pos === 'VERB');
  }

  /** Tenses of a verb that no list has, by the tagger and its form: "interrupted", "to complicate". */
  private unlisted({ pos, fold, capital }: Token): ReadonlySet<VerbForm['tense']> | undefined {
    if (pos !== 'VERB' || capital) return undefined;
    if (this.isGerund(fold)) return GERUND;
    if (fold.endsWith(this.endings.past)) return PAST_FORM;
    return new Set(/[^s]s$/.test(fold) ? ['present'] : ['base']);
  }

  /** "military ties", "strategy planning": forms that nouns share are told by the tagger, where it sees another verb. */
  private isNoun({ pos, fold }: Token, tenses: ReadonlySet<VerbForm['tense']>): boolean {
    if (pos !== 'NOUN' || (tenses.has('past') && !this.isGerund(fold))) return false;
    return this.hasVerb;
  }

  /**
   * "which shares a border with": between a relative and an article there is nothing but its verb, whatever the tagger
   * says. Near miss: "who visits to the front had moved".
   */
  private opensRelative(i: number): boolean {
    const { tokens, words, tags } = this;
    const next = tokens[i + 1]?.fold ?? '';
    return tags[i - 1]?.tag === 'rel' && /[^s]s$/.test(tokens[i]?.fold ?? '') && words.determiners.has(next);
  }

  /** "Chad, Niger sign": two names side by side are a plural. Near miss: "Chad trade". */
  private isPair(last: Phrase | null): boolean {
    const joint = last === null ? undefined : this.tokens[last.first - 1];
    return (
      joint !== undefined &&
      (joint.fold === ',' || this.words.pairing.has(joint.fold)) &&
      this.phraseAt[(last?.first ?? 0) - 2] != null
    );
  }

  /** The tense in which a word is a verb here, or null. */
  protected verbAt(i: number): VerbForm['tense'] | null {
    const { tokens, words, verbs, phraseAt, dated, tags, finite, bareSince } = this;
    const token = tokens[i];
    if (token !== undefined && this.opensRelative(i)) return 'present';
    const tenses = token === undefined ? undefined : (verbs.get(token.fold) ?? this.unlisted(token));
    if (token === undefined || tenses === undefined) return null;
    if (this.isNoun(token, tenses) && i - bareSince >= 12) return null;
    if (tokens[i + 1]?.glued === true || (token.glued && (this.material(i + 1) || tenses.has('base'))))
      return null;
    if (token.capital && !this.headline && i > 0 && !/^["“'‘]$/.test(tokens[i - 1]?.text ?? '')) return null;
    let at = token.glued ? i - 2 : i - 1;
    while (at >= 0 && BESIDE_VERB.has(tags[at]?.tag ?? 'mark')) at -= 1;
    const before = tags[at];
    const word = tokens[at]?.fold ?? '';
    const next = tokens[i + 1];
    const past = tenses.has('past') ? 'past' : tenses.has('participle') ? 'participle' : null;
    const close = at === (token.glued ? i - 2 : i - 1);
    if (before === undefined || (before.tag === 'mark' && /^["“]$/.test(word) && i < 3)) {
      if (
        tenses.has('base') &&
        tenses.size > 0 &&
        next !== undefined &&
        next.kind !== 'mark' &&
        /^["“]$/.test(word)
      )
        return 'base';
      // "Suspected gunmen attacked": before its noun the first word belongs to it; "Armed with guns," does not.
      if (past !== null) return this.material(i + 1) ? null : past;
      return tenses.has('ing') && !/^(by|of)$/.test(next?.fold ?? '') ? 'ing' : null;
    }
    switch (before.tag) {
      case 'aux': {
        if (words.modals.has(word) || words.support.has(word)) return tenses.has('base') ? 'base' : null;
        if (!words.perfect.has(word) && tenses.has('ing') && this.isGerund(token.fold)) return 'ing';
        return past;
      }
      case 'to':
        return tenses.has('base') ? 'base' : null;
      case 'det':
      case 'poss':
        return null;
      case 'prep':
        return tenses.has('ing') && close && next?.fold !== 'of' ? 'ing' : null;
      default:
    }
    const owner = before.phrase;
    if (owner?.attributive && owner.last === i && close) {
      // "the Danes apologised", "Israeli troops": a people may act, an adjective may not.
      const free = !this.material(i + 1) || words.determiners.has(next?.fold ?? '');
      if (!(past !== null && free && !tenses.has('base'))) return null;
    }
    if (past !== null && !tenses.has('base')) {
      if (before.tag === 'verb' && !words.getting.has(word)) return null;
      if (
        before.tag === 'noun' &&
        close &&
        owner === null &&
        this.material(i + 1) &&
        phraseAt[i + 1] === null &&
        tokens[i - 1]?.kind === 'number'
      )
        return null;
      return past;
    }
    if (tenses.has('ing') && this.isGerund(token.fold)) {
      if (next?.fold === 'of' || (next?.fold === 'by' && before.tag === 'noun')) return null;
      // "the main crossing to": of the noun group; "the car carrying a hostage": a verb.
      const object = this.material(i + 1) || words.determiners.has(next?.fold ?? '');
      if (before.tag === 'noun' && owner === null && close && !object && tags[at - 1]?.tag === 'det')
        return null;
      return 'ing';
    }
    const bare = i - bareSince < 12;
    // "The minister and his counterpart, A B, put pen to paper": the comma closes an apposition of the subject.
    const apposed =
      word === ',' && token.pos === 'VERB' && !tags.some(({ tag }) => tag === 'verb' || tag === 'aux');
    const subject = before.tag === 'noun' || before.tag === 'pron' || before.tag === 'rel' || apposed;
    if (tenses.has('present') && !tenses.has('base')) {
      if (finite || !(subject || before.tag === 'date') || next?.fold === 'of') return null;
      if (before.tag === 'noun' && owner === null && !words.oneSubject.has(word)) {
        // "share prices", "the raid comes": a verb where a noun group of its own stands before and something follows.
        return next !== undefined &&
          (words.prepositions.has(next.fold) ||
            words.determiners.has(next.fold) ||
            next.fold === 'that' ||
            next.fold === 'to' ||
            phraseAt[i + 1] !== null ||
            dated.has(i + 1))
          ? 'present'
          : null;
      }
      return 'present';
    }
    if (past !== null && tenses.has('base')) {
      // cut, put, hit, beat: a past where a subject stands before and no verb yet.
      if (before.tag === 'and' && finite) return 'past';
      if (subject && !finite && next?.fold !== 'of') return 'past';
      return null;
    }
    if (tenses.has('base')) {
      if (before.tag === 'not') return 'base';
      if (subject && bare && next?.fold !== 'of') return 'base';
      const plural = word.endsWith('s') || words.manySubjects.has(word) || this.isPair(owner);
      if (subject && !finite && plural && next?.fold !== 'of')
        return next !== undefined && next.kind !== 'mark' ? 'base' : null;
      if (before.tag === 'that') return null;
      if (before.tag === 'and') {
        const last = tags.findLast((each) => each.tag === 'verb');
        return last?.tense === 'base' && !/s$/.test(token.fold) && this.material(i + 1)
          ? 'base'
          : last?.tense === 'base' && next !== undefined && words.determiners.has(next.fold)
            ? 'base'
            : null;
      }
    }
    return null;
  }
}
