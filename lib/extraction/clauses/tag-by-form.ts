/**
 * The word class of each token in languages without a tagger: small words by the lists of the grammar, verbs by their forms
 * and by what stands before them.
 *
 * Matches: "ont signé" (verb), "de signer" (infinitive), "l'a reçu" (l': beside the verb), "a tweeté" (by its ending).
 * Near miss: "la visite", "une brève rencontre" (nouns, though a verb has the same form), "à l'ordre" (no infinitive).
 */
import { type Grammar, keyOf } from '../lexicon/compile-grammar';
import type { VerbForm } from '../lexicon/language-pack';
import type { Named, NamedSentence } from '../reading';
import { BESIDE_VERB, type Tag, type Tagged, TagState } from './tag-state';

type Tense = VerbForm['tense'];

/** Of the tenses that a form can have the one that counts, the more certain first. */
const RANK: readonly Tense[] = ['negated', 'future', 'conditional', 'past', 'present', 'subjunctive'];
/** Word classes behind which no finite verb stands. */
const OF_NOUN: ReadonlySet<Tag> = new Set(['det', 'poss', 'prep', 'to']);

export class FormTagger extends TagState {
  constructor(
    sentence: NamedSentence,
    private readonly grammar: Grammar,
    private readonly reading: Named,
  ) {
    super(sentence, grammar);
  }

  run(): Tagged[] {
    const { tokens, phraseAt, dated, tags } = this;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] as NamedSentence['tokens'][number];
      const phrase = phraseAt[i] ?? null;
      const { postpositions } = this.reading.pack.words;
      let tense: Tense | null = null;
      let tag: Tag;
      if (token.kind === 'mark' && token.glued && postpositions.has(token.fold)) tag = 'post';
      else if (dated.has(i)) tag = 'date';
      else if (phrase !== null) tag = phrase.kind === 'he' || phrase.kind === 'they' ? 'pron' : 'noun';
      else if (token.kind === 'mark') tag = 'mark';
      else if (token.kind === 'number') tag = 'noun';
      else {
        tag = this.smallWord(i) ?? 'noun';
        if (tag === 'noun' || tag === 'det') tense = this.verbAt(i);
        if (tense !== null) tag = 'verb';
      }
      tags.push({ tag, tense, phrase });
      if (tag === 'aux' || (tense !== null && tense !== 'participle' && tense !== 'ing' && tense !== 'base'))
        this.finite = true;
      else if (tag === 'mark' || tag === 'and' || tag === 'rel' || tag === 'that' || tag === 'open')
        this.finite = false;
    }
    if (this.reading.pack.pack.order === 'svo') this.leaveAuxiliaries();
    else this.leaveCopulas();
    return tags;
  }

  /** "قرار است", "A وزیر است": an auxiliary with no verb beside it is the verb itself. */
  private leaveCopulas(): void {
    const { tags, words } = this;
    for (let i = 0; i < tags.length; i += 1) {
      const tagged = tags[i] as Tagged;
      const beside = [tags[i - 1], tags[i + 1]].some((each) => each?.tag === 'verb' || each?.tag === 'aux');
      if (tagged.tag === 'aux' && words.finiteBe.has(this.key(i)) && !beside)
        tags[i] = { ...tagged, tag: 'verb', tense: 'present' };
    }
  }

  private key(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? '' : keyOf(token.text, token.fold, this.words.marked);
  }

  private tenses(i: number): ReadonlySet<Tense> | undefined {
    const token = this.tokens[i];
    if (token?.kind !== 'word' || this.phraseAt[i] !== null) return undefined;
    return this.grammar.spelled.get(token.text.toLowerCase()) ?? this.verbs.get(token.fold);
  }

  /** The class of a word that the lists of the grammar name; null for the rest. */
  private smallWord(i: number): Tag | null {
    const { words, tags } = this;
    const word = this.key(i);
    const next = this.key(i + 1);
    const before = tags[i - 1]?.tag;
    if (words.clitics.has(word) && this.isBesideVerb(i)) return words.negations.has(word) ? 'not' : 'adv';
    // "A که …" tells which, "گفت که …" what is told.
    const which = before === 'noun' || before === 'post' || !words.complementisers.has(word);
    if (words.relatives.has(word) && which) return 'rel';
    if (words.complementisers.has(word)) return before === 'open' ? 'adv' : 'that';
    if (words.beforeThat.has(word) && words.complementisers.has(next)) return 'open';
    if (words.joints.has(word)) return 'and';
    if (words.openers.has(word)) return 'open';
    if (words.negations.has(word)) return 'not';
    if (words.auxiliaries.has(word)) return 'aux';
    if (words.toVerbs.has(word) && this.infinitiveFrom(i + 1)) return 'to';
    if (words.partitive.has(word) && before === 'verb' && !this.takes(i - 1, this.tokens[i]?.fold ?? ''))
      return 'det';
    if (words.determiners.has(word) && !(words.prepositions.has(word) && before === 'noun')) return 'det';
    if (words.pronouns.has(word)) return 'pron';
    if (this.reading.pack.words.postpositions.has(word) && before === 'noun') return 'post';
    if (words.prepositions.has(word)) return 'prep';
    if (words.adverbs.has(word)) return 'adv';
    return (before === 'aux' || before === 'verb') && this.isAdverb(word) ? 'adv' : null;
  }

  /** Whether an act of the verb at a token has a preposition among its markers. */
  private takes(at: number, marker: string): boolean {
    const acts = this.reading.pack.acts.get(this.tokens[at]?.fold ?? '') ?? [];
    return acts.some(({ objectMarkers, steps }) => steps.length === 1 && objectMarkers.includes(marker));
  }

  /** "l'a reçu", "s'est rendu", "pour le rencontrer": a pronoun before its verb. Near miss: "la visite". */
  private isBesideVerb(i: number): boolean {
    const { words } = this;
    let at = i + 1;
    while (words.clitics.has(this.key(at))) at += 1;
    const next = this.key(at);
    if (words.auxiliaries.has(next)) return true;
    const tenses = this.tenses(at);
    if (tenses === undefined) return false;
    return tenses.has('infinitive') || !words.determiners.has(this.key(i));
  }

  /** Whether an infinitive follows, past pronouns and adverbs. */
  private infinitiveFrom(from: number): boolean {
    const { words } = this;
    let at = from;
    while (
      words.clitics.has(this.key(at)) ||
      words.adverbs.has(this.key(at)) ||
      words.negations.has(this.key(at))
    )
      at += 1;
    if (words.bareAuxiliaries.has(this.key(at))) return true;
    return this.tenses(at)?.has('infinitive') === true || this.unlisted(at, this.grammar.forms.infinitive);
  }

  private unlisted(i: number, form: RegExp): boolean {
    const token = this.tokens[i];
    return token?.kind === 'word' && !token.capital && this.phraseAt[i] === null && form.test(token.text);
  }

  /** The tense in which a word is a verb here, or null. */
  private verbAt(i: number): Tense | null {
    if (this.reading.pack.pack.order !== 'svo') return this.verbByForm(i);
    const { tokens, tags, words, grammar, finite } = this;
    const token = tokens[i] as NamedSentence['tokens'][number];
    let at = i - 1;
    while (at >= 0 && BESIDE_VERB.has(tags[at]?.tag ?? 'mark')) at -= 1;
    const before = tags[at]?.tag;
    const verbal = before === 'aux' || before === 'to' || before === 'verb' || tags[i - 1]?.tag === 'not';
    const tenses = this.tenses(i);
    if (tenses === undefined) {
      if (before === 'aux' && this.unlisted(i, grammar.forms.participle)) return 'participle';
      if (verbal && this.unlisted(i, grammar.forms.infinitive)) return 'base';
      return before === 'aux' ||
        OF_NOUN.has(before ?? 'mark') ||
        finite ||
        !this.unlisted(i, grammar.forms.finite)
        ? null
        : 'past';
    }
    const opens = before === undefined || before === 'mark';
    if (token.capital && i > 0 && !opens) return null;
    if (tenses.has('infinitive')) return verbal || (opens && i > 0) ? 'base' : null;
    if (tenses.has('ing')) return before === 'det' ? null : 'ing';
    if (before === 'aux') return tenses.has('participle') ? 'participle' : null;
    if (OF_NOUN.has(before ?? 'mark') || (before === 'prep' && at === i - 1)) return null;
    const told = RANK.find((tense) => tenses.has(tense));
    if (told === undefined) return tenses.has('participle') ? 'participle' : null;
    if (!this.isNounToo(token.fold)) return told;
    // "une brève rencontre": a noun where a verb stands already, or nothing that acts stands before.
    const acts =
      tags[at]?.phrase != null ||
      before === 'pron' ||
      before === 'rel' ||
      words.oneSubject.has(tokens[at]?.fold ?? '');
    return acts && !finite ? told : null;
  }

  /** Where a verb is not told by what stands before it: any form of one, but behind a preposition or another verb. */
  private verbByForm(i: number): Tense | null {
    const { tags, grammar, words } = this;
    const before = tags[i - 1]?.tag;
    const tenses = this.tenses(i);
    const first = this.reading.pack.pack.order === 'vso';
    if (first && tenses?.has('present') && words.toVerbs.has(this.key(i - 1))) return 'subjunctive';
    if (before === 'prep' || before === 'to')
      return tenses?.has('infinitive') && !first ? 'infinitive' : null;
    // "قرر فتح": of two verbs side by side the second is its noun.
    if (first && before === 'verb') return null;
    if (tenses === undefined) return this.unlisted(i, grammar.forms.finite) ? 'past' : null;
    const told = RANK.find((tense) => tenses.has(tense));
    if (told === undefined && grammar.named.has(this.tokens[i]?.fold ?? '')) return null;
    return told ?? [...tenses][0] ?? null;
  }

  /** Whether a form is also a noun that names an act: "visite", "rencontre". */
  private isNounToo(fold: string): boolean {
    return this.reading.pack.acts.get(fold)?.some(({ row }) => row.frame === 'noun') === true;
  }
}
