/**
 * What stands before each phrase, which phrases are joined, and whether a phrase stands where a subject stands.
 *
 * Matches: "talks between A and B" (both marked `of`), "A, B and C signed" (one group, subject).
 * Near miss: "A praised B and left": B follows its verb, so it is no subject of "left".
 */
import { isAdjective } from '../finders/joint-adjectives';
import { smallWords } from '../lexicon/small-words';
import type { Acted, Open, Phrase, PlacingSentence, Sentence } from '../reading';

function isJoint(sentence: Sentence, from: number, to: number, goesOn: boolean, reading: Acted): boolean {
  if (to <= from || to - from > 4) return false;
  const { listLinks } = smallWords(reading.language);
  let and = false;
  for (let i = from; i < to; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined) return false;
    if (reading.pack.words.and.has(token.fold)) and = true;
    // "d'Italie et d'Espagne": the preposition again before each.
    else if (and && reading.pack.words.markers.get(token.fold) === 'of') continue;
    else if (!(/^[,،&/]$/.test(token.text) || listLinks.has(token.fold))) return false;
  }
  if (and) return true;
  if (!/^[,،/]$/.test(sentence.tokens[from]?.text ?? '')) return false;
  // "A, B'yi kabul etti": where case tells the roles, a comma alone joins only a list that goes on.
  return reading.pack.pack.order === 'svo' || goesOn;
}

/** "A top-level Mauritian delegation": plain words between the start of a clause and the phrase do not hide its subject. */
function opensClause(sentence: Sentence, first: number, reading: Acted): boolean {
  const { words, acts, grammar } = reading.pack;
  if (grammar === null) return false;
  for (let i = first - 1; i >= 0 && first - i <= 4; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined) return false;
    if (
      i < first - 1 &&
      (words.openers.has(token.fold) || (token.kind === 'mark' && /^[,;:"“]$/.test(token.text)))
    )
      return true;
    const plain =
      token.kind === 'word' &&
      !(words.markers.has(token.fold) || words.and.has(token.fold) || words.auxiliaries.has(token.fold)) &&
      !acts.has(token.fold) &&
      !sentence.phrases.some((other) => other.first <= i && i < other.last);
    if (!plain) return false;
    if (i === 0) return true;
  }
  return false;
}

/**
 * "Three ships of the Danish navy sailed", "Leaders of A and B met": a group of people at the start of a clause acts for the one
 * whose it is. Near miss: "The bombing of A killed ten": a deed is no group.
 */
function groupOpens(sentence: Sentence, first: number, reading: Acted): boolean {
  const { tokens } = sentence;
  const { grammar, words, people, organs } = reading.pack;
  if (grammar === null || words.markers.get(tokens[first - 1]?.fold ?? '') !== 'of') return false;
  const head = tokens[first - 2];
  if (head?.kind !== 'word' || tokens[first - 1]?.fold === 'between') return false;
  const known = organs.longest(first - 2, (i) => tokens[i]?.fold) !== null;
  if (!known && !people.has(head.fold) && !smallWords(reading.language).groups.has(head.fold)) return false;
  return (
    first - 2 === 0 || opensClause(sentence, first - 2, reading) || isOpening(sentence, first - 2, reading)
  );
}

function isOpening(sentence: Sentence, at: number, reading: Acted): boolean {
  const before = sentence.tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    reading.pack.words.openers.has(before.fold) ||
    reading.pack.words.determiners.has(before.fold)
  );
}

/** The preposition of a phrase, also behind a noun set beside it: "between regional rivals A and B", "with ally C". */
function markerBefore(sentence: Sentence, phrase: Phrase, reading: Acted): string | null {
  const { tokens } = sentence;
  const { markers } = reading.pack.words;
  const before = tokens[phrase.first - 1];
  if (before === undefined) return null;
  if (markers.has(before.fold) || before.pos !== 'NOUN' || before.capital || phrase.capacity !== null)
    return before.fold;
  for (let i = phrase.first - 2; i >= 0 && phrase.first - i <= 4; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (markers.has(token.fold)) return token.fold;
    if (token.capital || (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'DET')) break;
  }
  return before.fold;
}

export function refinePositions(sentence: PlacingSentence, reading: Acted): void {
  const { tokens, phrases, dates } = sentence;
  const { words } = reading.pack;
  for (let p = 0; p < phrases.length; p += 1) {
    const phrase = phrases[p] as Open<Phrase>;
    const before = tokens[phrase.first - 1];
    // "…، وزیر خارجه، را": a comma closes the apposition before the postposition.
    const next = tokens[phrase.last];
    const skip =
      next !== undefined &&
      /^[,،]$/.test(next.text) &&
      words.postpositions.has(tokens[phrase.last + 1]?.fold ?? '');
    const after = skip ? tokens[phrase.last + 1] : next;
    phrase.group = p;
    const marked = markerBefore(sentence, phrase, reading);
    phrase.marker = (marked === null ? undefined : words.markers.get(marked)) ?? null;
    phrase.markerWord = phrase.marker === null ? null : marked;
    const post = after === undefined ? undefined : words.postpositions.get(after.fold);
    if (post !== undefined && phrase.marker === null) {
      phrase.marker = post;
      phrase.markerWord = after?.fold ?? null;
    }
    // "after Russia invaded": a conjunction, not a preposition, where a verb follows.
    if (
      before !== undefined &&
      words.openers.has(before.fold) &&
      sentence.acts.some(
        (act) =>
          act.row.frame !== 'noun' && act.groupFirst >= phrase.last && act.groupFirst - phrase.last <= 1,
      )
    )
      phrase.marker = null;
    phrase.subject =
      phrase.marker === null &&
      (before === undefined ||
        before.kind === 'mark' ||
        words.openers.has(before.fold) ||
        dates.some((date) => phrase.first - 1 >= date.first && phrase.first - 1 < date.last) ||
        /ly$/.test(before.fold) ||
        opensClause(sentence, phrase.first, reading));
    if (phrase.marker === 'of' && groupOpens(sentence, phrase.first, reading)) {
      phrase.subject = true;
      phrase.marker = null;
      phrase.markerWord = null;
    }
    const previous = phrases[p - 1];
    if (previous === undefined || previous.attributive) continue;
    const goesOn = after !== undefined && (words.and.has(after.fold) || /^[,،]$/.test(after.text));
    const joint =
      isJoint(sentence, previous.last, phrase.first, goesOn, reading) ||
      (previous.last === phrase.first &&
        (tokens[phrase.first]?.glued === true ||
          (!reading.pack.pack.capitals && !phrase.attributive && isAdjective(sentence, phrase))));
    if (!joint) continue;
    // "A met B, and C left": a comma with "and" before a phrase that has its own verb begins a new clause.
    const commaAnd =
      tokens[previous.last]?.text === ',' && words.and.has(tokens[previous.last + 1]?.fold ?? '');
    const verbFollows = sentence.acts.some(
      (act) => act.groupFirst === phrase.last && act.row.frame !== 'noun',
    );
    if (commaAnd && verbFollows && !previous.subject) continue;
    // "in Oslo, B met": after the comma the clause of B begins.
    const bareComma = /^[,،]$/.test(before?.text ?? '');
    const clauseFollows = verbFollows || (after !== undefined && words.auxiliaries.has(after.fold));
    if (bareComma && clauseFollows && previous.marker !== null) continue;
    // "Arrivé à Oslo, le ministre …": a place and who acts there are no list.
    const ground = previous.marker === 'at' && previous.entity?.kind === 'state' && phrase.capacity !== null;
    if (bareComma && ground) continue;
    // "with A and B, C agreed": a list that "and" has closed does not go on.
    const comma = /^[,،]$/.test(tokens[previous.last]?.text ?? '');
    const closed = (): boolean =>
      phrases
        .slice(previous.group + 1, p)
        .some(
          (other) => other.group === previous.group && words.and.has(tokens[other.first - 1]?.fold ?? ''),
        );
    if (comma && !words.and.has(before?.fold ?? '') && closed()) continue;
    phrase.group = previous.group;
    if (phrase.marker === null || words.and.has(before?.fold ?? '')) {
      phrase.marker = previous.marker;
      phrase.markerWord = previous.markerWord;
      phrase.subject = previous.subject;
    }
  }
}
