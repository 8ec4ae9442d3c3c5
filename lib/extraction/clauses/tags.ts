/**
 * The word class of each token of a sentence, as far as cutting it into groups and clauses needs it.
 *
 * Matches: "Chilean students rioted" (rioted: verb), "to aid workers" (aid: verb), "an armed man" (armed: of the noun).
 * Near miss: "an Ethiopian raid" (raid: noun, after an adjective), "military aid" (noun).
 */
import type { LoneVocabulary } from '../lexicon/compile-lone';
import type { Reading, Sentence } from '../reading';
import { MANNER, type Tag, type Tagged, TagState } from './tag-verbs';

const COUNTED = /^(hours?|days?|weeks?|months?|years?|time|minutes)$/;
/** After these a bare form behind a noun is a verb: "let a ship land", "demanded that B go". */
const BARE_AFTER =
  /^(let|lets|letting|make|makes|made|making|help|helps|helped|helping|demand|demands|demanded|insist|insists|insisted|urge|urged|urges|ask|asked|require|required|recommend|recommended|propose|proposed)$/;

class Tagger extends TagState {
  run(sentence: Sentence, reading: Reading): Tagged[] {
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
          (words.adverbs.has(tokens[at]?.fold ?? '') ||
            (/ly$/.test(tokens[at]?.fold ?? '') && !MANNER.test(tokens[at]?.fold ?? '')))
        )
          at += 1;
        const next = tokens[at];
        const base =
          next !== undefined &&
          phraseAt[at] === null &&
          !next.capital &&
          (verbs.get(next.fold)?.has('base') === true || /^(be|have|do)$/.test(next.fold));
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
      } else if (fold === 'yet' && /^(not|aux|verb)$/.test(tags[i - 1]?.tag ?? '')) push('adv');
      else if (/^(and|or|but|nor|yet)$/.test(fold) || fold === '&') {
        push('and');
        this.finite = false;
      } else if (words.relatives.has(fold)) {
        push('rel');
        this.finite = false;
      } else if (words.openers.has(fold)) {
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
          if (BARE_AFTER.test(fold)) this.bareSince = i;
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
          !(COUNTED.test(fold) && (tags[i - 1]?.tag === 'det' || tags[i - 1]?.tag === 'noun'))
        )
          push('adv');
        else if (/ly$/.test(fold) && !MANNER.test(fold)) push('adv');
        else push('noun');
      }
      // "demanded that he step down": a demand is passed on by "that" and its subject.
      if (token.fold === 'demand' || token.fold === 'demands') this.bareSince = i;
    }
    return leftAux(tags, sentence, words.auxiliaries);
  }
}

export function tagSentence(sentence: Sentence, vocabulary: LoneVocabulary, reading: Reading): Tagged[] {
  return new Tagger(sentence, vocabulary).run(sentence, reading);
}

/** "was aware of", "will be without", "has a base": an auxiliary that no verb follows is the verb itself. */
function leftAux(tags: Tagged[], sentence: Sentence, auxiliaries: ReadonlySet<string>): Tagged[] {
  for (let i = 0; i < tags.length; i += 1) {
    if (tags[i]?.tag !== 'aux') continue;
    let at = i + 1;
    while (at < tags.length && /^(aux|adv|not|date)$/.test(tags[at]?.tag ?? '')) at += 1;
    const verb =
      tags[at]?.tag === 'verb' ||
      (tags[at]?.tag === 'to' &&
        /^(is|are|was|were|has|have|had)$/.test(sentence.tokens[at - 1]?.fold ?? ''));
    if (verb) {
      i = at - 1;
      continue;
    }
    // The last auxiliary of the run carries the meaning.
    let last = i;
    for (let k = i; k < at; k += 1)
      if (tags[k]?.tag === 'aux' && auxiliaries.has(sentence.tokens[k]?.fold ?? '')) last = k;
    const mine = tags[last];
    const word = sentence.tokens[last]?.fold ?? '';
    if (mine !== undefined)
      tags[last] = {
        ...mine,
        tag: 'verb',
        tense: /^(be|have|do)$/.test(word)
          ? 'base'
          : /ing$/.test(word)
            ? 'ing'
            : /^(been|done)$/.test(word)
              ? 'participle'
              : 'past',
      };
    i = at - 1;
  }
  return tags;
}
