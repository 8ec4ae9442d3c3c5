/**
 * What telling the word class of a token needs, in every language: the phrases, the dates, the small words.
 *
 * Matches: "on Friday" (date, with its preposition). Near miss: "on the agenda" (a preposition and its noun).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { VerbForm } from '../lexicon/language-pack';
import type { NamedSentence, Phrase } from '../reading';

export type Tag =
  | 'noun'
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  /** Behind its noun: a postposition or a case ending. */
  | 'post'
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

/** What may stand beside a verb without being a part of it. */
export const BESIDE_VERB: ReadonlySet<Tag> = new Set(['adv', 'not', 'date']);

/** What may stand between an auxiliary and its verb. */
export const WITHIN_GROUP: ReadonlySet<Tag> = new Set([...BESIDE_VERB, 'aux']);

export class TagState {
  protected readonly tokens: NamedSentence['tokens'];
  protected readonly words: Grammar['words'];
  protected readonly verbs: Grammar['verbs'];
  protected readonly endings: Grammar['endings'];
  protected readonly phraseAt: (Phrase | null)[];
  protected readonly dated = new Set<number>();
  protected readonly tags: Tagged[] = [];
  /** A finite verb stands in the clause that is open. */
  protected finite = false;

  constructor(sentence: NamedSentence, { words, verbs, endings }: Grammar) {
    const { tokens } = sentence;
    this.tokens = tokens;
    this.words = words;
    this.verbs = verbs;
    this.endings = endings;
    this.phraseAt = new Array(tokens.length).fill(null);
    for (const phrase of sentence.phrases)
      for (let i = phrase.first; i < phrase.last; i += 1) this.phraseAt[i] = phrase;
    for (const date of sentence.dates) {
      for (let i = date.first; i < date.last; i += 1) this.dated.add(i);
      for (let i = date.first - 1; i >= 0 && i >= date.first - 3 && this.phraseAt[i] === null; i -= 1) {
        if (!words.beforeDates.has(tokens[i]?.fold ?? '')) break;
        this.dated.add(i);
      }
    }
  }

  protected isGerund(fold: string): boolean {
    return this.endings.gerund !== '' && fold.endsWith(this.endings.gerund);
  }

  /** By its ending: "formally". Near miss: "family". */
  protected isAdverb(fold: string): boolean {
    return (
      this.endings.adverb !== '' && fold.endsWith(this.endings.adverb) && !this.words.notAdverbs.has(fold)
    );
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
      words.notMaterial.has(fold) ||
      this.isAdverb(fold)
    );
  }

  /** "was aware of", "will be without", "has a base": an auxiliary that no verb follows is the verb itself. */
  protected leaveAuxiliaries(): void {
    const { tokens, words, tags } = this;
    const fold = (at: number): string => tokens[at]?.fold ?? '';
    for (let i = 0; i < tags.length; i += 1) {
      if (tags[i]?.tag !== 'aux') continue;
      let at = i + 1;
      while (WITHIN_GROUP.has(tags[at]?.tag ?? 'mark')) at += 1;
      const next = tags[at]?.tag;
      if (next !== 'verb' && !(next === 'to' && words.obliging.has(fold(at - 1)))) {
        // The last auxiliary of the run carries the meaning.
        let last = i;
        for (let k = i; k < at; k += 1)
          if (tags[k]?.tag === 'aux' && words.auxiliaries.has(fold(k))) last = k;
        const mine = tags[last];
        if (mine !== undefined) tags[last] = { ...mine, tag: 'verb', tense: this.auxiliaryTense(fold(last)) };
      }
      i = at - 1;
    }
  }

  private auxiliaryTense(word: string): Tagged['tense'] {
    if (this.words.bareAuxiliaries.has(word)) return 'base';
    if (this.isGerund(word)) return 'ing';
    return this.words.pastAuxiliaries.has(word) ? 'participle' : 'past';
  }
}
