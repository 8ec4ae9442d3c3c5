/**
 * The state of a person named beside it, and plural offices of several states.
 *
 * Matches: "Miguel Perez of Cuba", "Norwegian diplomat Per Lund", "Turkish businessman Ali Kaya", "Goran Dragic, a Croatian
 * official,", "signed by Ali Farah for Chad", "the German and French foreign ministers", "the Chinese and Thai premiers, A and B".
 * Near miss: "Norwegian diplomats met Per Lund" (two actors), "Lund left for Cuba" (a journey).
 */
import { type SmallWords, smallWords } from '../lexicon/small-words';
import type { Named, NamedSentence, NamingSentence, Open, Phrase } from '../reading';

function gapOf(sentence: NamedSentence, before: Phrase, after: Phrase): string[] {
  return sentence.tokens.slice(before.last, after.first).map((token) => token.fold);
}

/** A person for whom the text has given no state. */
function stateless(phrase: Phrase): boolean {
  return phrase.kind === 'actor' && phrase.entity?.kind === 'person' && phrase.of === null;
}

/** A state or body by its name alone: no office, no organ but "diplomat", no person. */
function owner(phrase: Phrase): boolean {
  const kind = phrase.entity?.kind;
  return phrase.capacity === null && phrase.name === null && (kind === 'state' || kind === 'organisation');
}

/** "Norwegian diplomat", "a Croatian official": one man or woman of that state. */
function oneOf(sentence: NamedSentence, phrase: Phrase, { oneOfState }: SmallWords): boolean {
  return owner(phrase) && oneOfState.has(sentence.tokens[phrase.last - 1]?.fold ?? '');
}

/** Nouns of a kind of people between an adjective and a name: "Turkish businessman | Ali Kaya". */
function nounsBetween(sentence: NamedSentence, before: Phrase, after: Phrase): boolean {
  const between = sentence.tokens.slice(before.last, after.first);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((token) => token.kind === 'word' && !token.capital && /^(NOUN|ADJ)$/.test(token.pos ?? ''))
  );
}

function joinOwner(
  sentence: NamingSentence,
  before: Open<Open<Open<Open<Open<Phrase>>>>>,
  phrase: Open<Open<Open<Open<Open<Phrase>>>>>,
  small: SmallWords,
): 'drop-before' | 'drop' | null {
  const gap = gapOf(sentence, before, phrase);
  if (
    stateless(before) &&
    owner(phrase) &&
    !phrase.attributive &&
    gap.length === 1 &&
    small.ownerLinks.has(gap[0] ?? '')
  ) {
    before.of = phrase.of ?? phrase.entity;
    before.last = phrase.last;
    return 'drop';
  }
  if (stateless(phrase) && phrase.capacity === null && before.entity !== null) {
    if (gap.length === 0 && oneOf(sentence, before, small)) {
      phrase.of = before.of ?? before.entity;
      phrase.first = before.first;
      return 'drop-before';
    }
    if (before.attributive && owner(before) && nounsBetween(sentence, before, phrase)) {
      phrase.of = before.entity;
      return null;
    }
  }
  const article = small.articles.has(sentence.tokens[phrase.first]?.fold ?? '');
  if (stateless(before) && gap.length === 1 && gap[0] === ',' && article && owner(phrase)) {
    if (oneOf(sentence, phrase, small)) {
      before.of = phrase.of ?? phrase.entity;
      before.last = phrase.last;
      return 'drop';
    }
    if (phrase.attributive) before.of = phrase.entity;
  }
  return null;
}

function plural(sentence: NamedSentence, phrase: Phrase, reading: Named): boolean {
  if (phrase.capacity === null || phrase.name !== null) return false;
  return sentence.tokens
    .slice(phrase.first, phrase.last)
    .some((token) => reading.pack.words.pluralOffices.has(token.fold));
}

/** "the Chinese and Thai premiers, A and B": the adjectives before belong to the office, the names behind in the same order. */
function shareOffice(sentence: NamingSentence, at: number, reading: Named): void {
  const { phrases } = sentence;
  const office = phrases[at] as Phrase;
  const owners: Phrase[] = [office];
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = phrases[i] as Phrase;
    const next = owners[0] as Phrase;
    const joint = gapOf(sentence, before, next).every(
      (word) => word === ',' || reading.pack.words.and.has(word),
    );
    if (!joint || !before.attributive || !owner(before) || before.entity?.kind !== 'state') break;
    owners.unshift(before);
  }
  if (office.of?.kind === 'organisation' && owners.length === 1) {
    Object.assign(office, { kind: 'actor', entity: office.of, capacity: null });
    return;
  }
  if (office.of === null && owners.length === 1) return;
  for (const state of owners.slice(0, -1))
    Object.assign(state, {
      capacity: office.capacity,
      role: office.role,
      of: state.entity,
      entity: null,
      kind: 'office',
      attributive: false,
    });
  const names = phrases.slice(at + 1, at + 1 + owners.length);
  const comma = sentence.tokens[office.last]?.text === ',';
  if (!comma || names.length !== owners.length || owners.length < 2 || !names.every(stateless)) return;
  names.forEach((name, i) => {
    name.of = (owners[i] as Phrase).of;
    name.capacity = office.capacity;
    name.role = office.role;
  });
  sentence.phrases = phrases.filter((phrase) => !owners.includes(phrase));
}

export function findOwners(sentence: NamingSentence, reading: Named): void {
  const small = smallWords(reading.language);
  if (small.ownerLinks.size === 0) return;
  const kept: Phrase[] = [];
  for (const phrase of sentence.phrases) {
    const before = kept.at(-1);
    const joint = before === undefined ? null : joinOwner(sentence, before, phrase, small);
    if (joint === 'drop') continue;
    if (joint === 'drop-before') kept.pop();
    kept.push(phrase);
  }
  sentence.phrases = kept;
  for (let i = sentence.phrases.length - 1; i >= 0; i -= 1)
    if (plural(sentence, sentence.phrases[i] as Phrase, reading)) shareOffice(sentence, i, reading);
}
