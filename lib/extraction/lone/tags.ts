/**
 * The word class of each token of a lone sentence, as far as cutting it into groups and clauses needs it.
 *
 * Matches: "Chilean students rioted" (rioted: verb), "to aid workers" (aid: verb), "an armed man" (armed: of the noun).
 * Near miss: "an Ethiopian raid" (raid: noun, after an adjective), "military aid" (noun).
 */
import type { LoneVocabulary } from '../lexicon/compile-lone';
import type { VerbForm } from '../lexicon/language-pack';
import type { Phrase, Reading, Sentence } from '../reading';

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

const MANNER =
  /^(deadly|early|daily|weekly|monthly|yearly|friendly|likely|unlikely|family|italy|july|orderly|costly|elderly|only|ally|rally|reply|supply|assembly|army|apply|imply|rely|fly|bully|anomaly|monopoly|sicily|lovely|holy|hourly|comply|multiply)$/;
const COUNTED = /^(hours?|days?|weeks?|months?|years?|time|minutes)$/;

export function tagSentence(sentence: Sentence, vocabulary: LoneVocabulary, reading: Reading): Tagged[] {
  const { tokens } = sentence;
  const { words, verbs } = vocabulary;
  const phraseAt: (Phrase | null)[] = new Array(tokens.length).fill(null);
  for (const phrase of sentence.phrases)
    for (let i = phrase.first; i < phrase.last; i += 1) phraseAt[i] = phrase;
  const dated = new Set<number>();
  for (const date of sentence.dates) {
    for (let i = date.first; i < date.last; i += 1) dated.add(i);
    for (let i = date.first - 1; i >= 0 && i >= date.first - 3; i -= 1) {
      if (
        !/^(on|in|at|by|since|during|from|until|late|early|the|last|over|for|before|after|within)$/.test(
          tokens[i]?.fold ?? '',
        )
      )
        break;
      if (phraseAt[i] !== null) break;
      dated.add(i);
    }
  }
  const tags: Tagged[] = [];
  /** A finite verb stands in the clause that is open. */
  let finite = false;
  /** "let/make/demand that": a bare form after a noun is a verb. */
  let bareSince = -99;

  const material = (i: number): boolean => {
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
  };

  const verbAt = (i: number): VerbForm['tense'] | null => {
    const token = tokens[i];
    const tenses = token === undefined ? undefined : verbs.get(token.fold);
    if (token === undefined || tenses === undefined) return null;
    if (tokens[i + 1]?.glued === true || (token.glued && (material(i + 1) || tenses.has('base'))))
      return null;
    if (token.capital && i > 0 && !/^["“'‘]$/.test(tokens[i - 1]?.text ?? '')) return null;
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
      return past !== null ? past : tenses.has('ing') ? 'ing' : null;
    }
    switch (before.tag) {
      case 'aux': {
        if (words.modals.has(word) || /^(do|does|did)$/.test(word)) return tenses.has('base') ? 'base' : null;
        if (/^(has|have|had|having)$/.test(word)) {
          if (past !== null && !(tenses.has('base') && /^(base)$/.test(''))) return past;
          return null;
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
      if (!(past !== null && !material(i + 1) && !tenses.has('base'))) return null;
    }
    if (past !== null && !tenses.has('base')) {
      if (before.tag === 'verb' && !/^(get|got|gets|getting)$/.test(word)) return null;
      if (
        before.tag === 'noun' &&
        close &&
        owner === null &&
        material(i + 1) &&
        phraseAt[i + 1] === null &&
        tokens[i - 1]?.kind === 'number'
      )
        return null;
      return past;
    }
    if (tenses.has('ing') && /ing$/.test(token.fold)) {
      if (next?.fold === 'of' || (next?.fold === 'by' && before.tag === 'noun')) return null;
      // "the main crossing to": of the noun group; "the car carrying a hostage": a verb.
      const object = material(i + 1) || words.determiners.has(next?.fold ?? '');
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
      if (subject && !finite && plural && next?.fold !== 'of' && !(before.tag === 'rel' && false))
        return next !== undefined && next.kind !== 'mark' ? 'base' : null;
      if (before.tag === 'that') return null;
      if (before.tag === 'and') {
        const last = tags.findLast((each) => each.tag === 'verb');
        return last?.tense === 'base' && !/s$/.test(token.fold) && material(i + 1) === true
          ? 'base'
          : last?.tense === 'base' && next !== undefined && words.determiners.has(next.fold)
            ? 'base'
            : null;
      }
    }
    return null;
  };

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
        if (!/^[.]$/.test(token.text)) finite = false;
      }
    } else if (token.kind === 'number') push('noun');
    else if ((token.glued || tokens[i + 1]?.glued === true) && verbAt(i) === null) push('noun');
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
      finite = false;
    } else if (/^(and|or|but|nor|yet)$/.test(fold) || fold === '&') {
      push('and');
      finite = false;
    } else if (words.relatives.has(fold)) {
      push('rel');
      finite = false;
    } else if (words.openers.has(fold)) {
      push('open');
      finite = false;
    } else if (words.negations.has(fold)) push('not');
    else if (words.auxiliaries.has(fold)) {
      push('aux');
      finite = true;
    } else if (fold === 'her' && material(i + 1)) push('det');
    else if (words.determiners.has(fold) && !(fold === 'no' && tokens[i + 1]?.fold === 'longer')) push('det');
    else if (words.pronouns.has(fold)) push('pron');
    else {
      const tense = verbAt(i);
      if (tense !== null) {
        push('verb', tense);
        if (tense !== 'ing' && tags[i - 1]?.tag !== 'to') finite = true;
        if (
          /^(let|lets|letting|make|makes|made|making|help|helps|helped|helping|demand|demands|demanded|insist|insists|insisted|urge|urged|urges|ask|asked|require|required|recommend|recommended|propose|proposed)$/.test(
            fold,
          )
        )
          bareSince = i;
        if (reading.pack.acts.get(fold)?.some((act) => act.row.frame === 'say')) finite = false;
      } else if (
        words.prepositions.has(fold) &&
        !(words.adverbs.has(fold) && !material(i + 1) && !words.determiners.has(tokens[i + 1]?.fold ?? ''))
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
    if (token.fold === 'demand' || token.fold === 'demands') bareSince = i;
  }
  return leftAux(tags, sentence, words.auxiliaries);
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
