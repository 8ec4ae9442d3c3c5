/**
 * Verb or noun: what a word of a sentence is by its form and by what stands around it.
 *
 * Matches: "Chilean students rioted", "let a ship deliver food", "the car carrying a hostage" (verbs).
 * Near miss: "an Ethiopian raid", "the main crossing to", "a planned visit" (of the noun group).
 */

import { isHeadline } from '../finders/headline';
import type { LoneVocabulary } from '../lexicon/compile-lone';
import type { VerbForm } from '../lexicon/language-pack';
import type { Phrase, Sentence } from '../reading';
import type { Token } from '../text/tokens';

export type Tag =
  | 'noun'
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'to'
  | 'and'
  | 'open'
  | 'rel'
  | 'that'
  | 'aux'
  | 'not'
  | 'adv'
  | 'verb'
  | 'mark'
  | 'date';

export interface Tagged {
  tag: Tag;
  /** Of verbs. */
  tense: VerbForm['tense'] | null;
  /** The phrase of which the token is part. */
  phrase: Phrase | null;
}

export const MANNER =
  /^(deadly|early|daily|weekly|monthly|yearly|friendly|likely|unlikely|family|italy|july|orderly|costly|elderly|only|ally|rally|reply|supply|assembly|army|apply|imply|rely|fly|bully|anomaly|monopoly|sicily|lovely|holy|hourly|comply|multiply)$/;
const BEFORE_DATE =
  /^(on|in|at|by|since|during|from|until|late|early|the|last|over|for|before|after|within)$/;

export class TagState {
  protected readonly tokens: Sentence['tokens'];
  protected readonly words: LoneVocabulary['words'];
  protected readonly verbs: LoneVocabulary['verbs'];
  protected readonly phraseAt: (Phrase | null)[];
  protected readonly dated = new Set<number>();
  protected readonly tags: Tagged[] = [];
  /** A finite verb stands in the clause that is open. */
  protected finite = false;
  /** "let/make/demand that": a bare form after a noun is a verb. */
  protected bareSince = -99;

  /** In a title that capitalises all its words capitals tell nothing. */
  private readonly headline: boolean;
  private readonly hasVerb: boolean;

  constructor(sentence: Sentence, { words, verbs }: LoneVocabulary) {
    const { tokens } = sentence;
    this.tokens = tokens;
    this.headline = isHeadline(sentence);
    this.hasVerb = tokens.some((token) => token.pos === 'VERB');
    this.words = words;
    this.verbs = verbs;
    this.phraseAt = new Array(tokens.length).fill(null);
    for (const phrase of sentence.phrases)
      for (let i = phrase.first; i < phrase.last; i += 1) this.phraseAt[i] = phrase;
    for (const date of sentence.dates) {
      for (let i = date.first; i < date.last; i += 1) this.dated.add(i);
      for (let i = date.first - 1; i >= 0 && i >= date.first - 3 && this.phraseAt[i] === null; i -= 1) {
        if (!BEFORE_DATE.test(tokens[i]?.fold ?? '')) break;
        this.dated.add(i);
      }
    }
  }

  /** Tenses of a verb that no list has, by the tagger and its form: "interrupted", "to complicate". */
  private unlisted({ pos, fold, capital }: Token): ReadonlySet<VerbForm['tense']> | undefined {
    if (pos !== 'VERB' || capital) return undefined;
    if (/ing$/.test(fold)) return new Set(['ing']);
    if (/ed$/.test(fold)) return new Set(['past', 'participle']);
    return new Set(/[^s]s$/.test(fold) ? ['present'] : ['base']);
  }

  /** "military ties", "strategy planning": forms that nouns share are told by the tagger, where it sees another verb. */
  private isNoun({ pos, fold }: Token, tenses: ReadonlySet<VerbForm['tense']>): boolean {
    if (pos !== 'NOUN' || (tenses.has('past') && !/ing$/.test(fold))) return false;
    return this.hasVerb;
  }

  /** Whether a word can be part of a noun group. */
  protected material(i: number): boolean {
    const { tokens, words, phraseAt, dated } = this;
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || dated.has(i)) return false;
    if (phraseAt[i] !== null) return true;
    const { fold } = token;
    return !(
      words.determiners.has(fold) ||
      words.prepositions.has(fold) ||
      words.openers.has(fold) ||
      words.relatives.has(fold) ||
      words.pronouns.has(fold) ||
      words.auxiliaries.has(fold) ||
      words.adverbs.has(fold) ||
      words.negations.has(fold) ||
      /^(to|and|or|but|that)$/.test(fold) ||
      (/ly$/.test(fold) && !MANNER.test(fold))
    );
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
    while (at >= 0 && /^(adv|not|date)$/.test(tags[at]?.tag ?? '')) at -= 1;
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
        if (words.modals.has(word) || /^(do|does|did)$/.test(word)) return tenses.has('base') ? 'base' : null;
        if (/^(has|have|had|having)$/.test(word)) {
          return past;
        }
        if (tenses.has('ing') && /ing$/.test(token.fold)) return 'ing';
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
      if (before.tag === 'verb' && !/^(get|got|gets|getting)$/.test(word)) return null;
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
    if (tenses.has('ing') && /ing$/.test(token.fold)) {
      if (next?.fold === 'of' || (next?.fold === 'by' && before.tag === 'noun')) return null;
      // "the main crossing to": of the noun group; "the car carrying a hostage": a verb.
      const object = this.material(i + 1) || words.determiners.has(next?.fold ?? '');
      if (before.tag === 'noun' && owner === null && close && !object && tags[at - 1]?.tag === 'det')
        return null;
      return 'ing';
    }
    const bare = i - bareSince < 12;
    const subject = before.tag === 'noun' || before.tag === 'pron' || before.tag === 'rel';
    if (tenses.has('present') && !tenses.has('base')) {
      if (finite || !(subject || before.tag === 'date') || next?.fold === 'of') return null;
      if (before.tag === 'noun' && owner === null && !/^(it|he|she|who|which|that)$/.test(word)) {
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
      const plural = /s$|^(they|we|who|which|police|troops|people|men|women|children)$/.test(word);
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
