/**
 * Names, offices, organs, titles and pronouns of the lexicon, the longest at each word.
 *
 * Matches: "the Iraqi Foreign Minister" → demonym + office; "NATO" → organisation; "Fouad Hussein" → person.
 * Near miss: "turkey dinner" (no capital), "tell us" (the acronym needs its capitals), "anti-Syrian" (a prefix
 * joined by a hyphen makes it an opinion, not an actor), "UN-backed" (what backs is not what acts).
 */
import type { NameEntry } from '../lexicon/entity';
import { smallWords } from '../lexicon/small-words';
import { STATE_TERMS } from '../lexicon/state-terms';
import { type WordAt, wordsAt } from '../lexicon/token-trie';
import type { Label, Named, NamedSentence, NamingSentence } from '../reading';
import { foldTransliteration, foldWord } from '../text/fold';
import { LETTERS_READ } from '../text/segment';
import { isHeadline } from './headline';
import { holderBySurname } from './known-bearers';
import { heldOn, onTheDay } from './persons-on-the-day';

function capitalsFit(
  sentence: NamedSentence,
  from: number,
  length: number,
  entry: NameEntry,
  capitals: boolean,
  adjectives: boolean,
): boolean {
  const first = sentence.tokens[from];
  if (first === undefined) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(first.text);
  if (!cased || !capitals) return true;
  if (entry.form === 'acronym') {
    for (let i = from; i < from + length; i += 1) {
      const text = sentence.tokens[i]?.text ?? '';
      if (text !== text.toUpperCase() && !(first.capital && text.length >= 4)) return false;
    }
    return true;
  }
  if (first.capital || (first.text.length > 4 && first.text !== first.fold)) return true;
  // "President obama": after a title a name is a name.
  if (entry.entity.kind === 'person' && sentence.tokens[from - 1]?.capital && length === 1) return true;
  // French adjectives of nations are written small.
  if (entry.form === 'demonym' && adjectives) return true;
  return (
    length > 1 &&
    (sentence.tokens[from + 1]?.capital === true ||
      (entry.form === 'name' && entry.entity.kind !== 'person' && length > 2))
  );
}

/** "José Antonio Gurría": given names of a known person, with another family's name behind them. */
function cutShort(sentence: NamedSentence, from: number, length: number, entry: NameEntry): boolean {
  if (entry.entity.kind !== 'person' || length < 2 || sentence.source === 'title') return false;
  const next = sentence.tokens[from + length];
  if (next?.kind !== 'word' || !next.capital || next.text === next.text.toUpperCase()) return false;
  const family = foldTransliteration(foldWord(entry.entity.name.split(/[\s-]/).at(-1) ?? ''));
  return foldTransliteration(sentence.tokens[from + length - 1]?.fold ?? '') !== family;
}

/** "Clara Merkel": a surname behind another given name than that of the one who is known by it. */
function anothersSurname(
  sentence: NamedSentence,
  from: number,
  length: number,
  entry: NameEntry,
  { lexicon, pack }: Named,
): boolean {
  const before = sentence.tokens[from - 1];
  if (entry.entity.kind !== 'person' || length > 1 || before?.kind !== 'word' || !before.capital)
    return false;
  if (sentence.labels.at(-1)?.last === from || pack.words.markers.has(before.fold)) return false;
  const given = lexicon.givenNames.has(before.fold) || before.pos === 'PROPN';
  return given && !isHeadline(sentence) && !foldWord(entry.entity.name).includes(before.fold);
}

function excluded(sentence: NamedSentence, from: number, length: number, reading: Named): boolean {
  const { tokens } = sentence;
  const { opposing, gluedAfter } = smallWords(reading.language);
  const before = tokens[from - 1];
  const after = tokens[from + length];
  if (tokens[from]?.glued && before !== undefined && opposing.has(before.fold)) return true;
  return after?.glued === true && after.kind === 'word' && gluedAfter.has(after.fold);
}

/** "Serbia and Montenegro": one state for three years, two before and after. */
function inItsTime(entry: NameEntry, reading: Named): boolean {
  const term = entry.entity.kind === 'state' ? STATE_TERMS[entry.entity.name] : undefined;
  const day = reading.referenceDay;
  return term === undefined || (day !== null && term[0] <= day && day < term[1]);
}

const SEATS_NAMED = new WeakMap<Named, Map<string, boolean>>();

/** Whether the text names the capital of a state; looked up once a text, however often the state is named. */
function namesSeat(key: string, reading: Named): boolean {
  const known = SEATS_NAMED.get(reading) ?? new Map<string, boolean>();
  SEATS_NAMED.set(reading, known);
  const seat = reading.lexicon.seats.get(key);
  const named =
    known.get(key) ?? (seat !== undefined && reading.article.body.slice(0, LETTERS_READ).includes(seat.city));
  known.set(key, named);
  return named;
}

/** Of several who bear a name, the one whose state stands next to it, then the one who held a post on the day. */
function bearerOf(
  entries: readonly NameEntry[],
  sentence: NamedSentence,
  from: number,
  reading: Named,
): NameEntry | undefined {
  const [first] = entries;
  if (entries.length < 2) return first;
  // "Congo": of the states of that name the one whose capital the text names.
  if (first?.entity.kind === 'state')
    return entries.find(({ entity }) => namesSeat(entity.key, reading)) ?? first;
  if (first?.entity.kind !== 'person') return first;
  const owner = sentence.labels.findLast((label) => label.kind === 'name' && from - label.last <= 4);
  const party = owner?.kind === 'name' ? owner.entity.party : null;
  const near = entries.find(({ entity }) => party !== null && entity.party === party);
  if (near !== undefined) return near;
  const day = reading.referenceDay;
  if (day === null) return first;
  return entries.find(({ entity }) => entity.posts.some((post) => heldOn(post, day))) ?? first;
}

function nameAt(sentence: NamedSentence, from: number, plain: WordAt, reading: Named): Label | null {
  const { tokens } = sentence;
  const capitals = reading.pack.pack.capitals;
  const holder = holderBySurname(sentence, from, reading);
  if (holder !== null)
    return { first: from, last: from + 1, kind: 'person', entity: onTheDay(holder, reading), guessed: false };
  const accept = (entry: NameEntry, length: number): boolean =>
    capitalsFit(sentence, from, length, entry, capitals, reading.pack.pack.adjectiveAfter) &&
    inItsTime(entry, reading) &&
    !(capitals && cutShort(sentence, from, length, entry)) &&
    !(capitals && anothersSurname(sentence, from, length, entry, reading));
  const exact = [
    reading.pack.names.longest(from, plain, accept),
    reading.lexicon.names.longest(from, plain, accept),
  ];
  let best = exact[0] ?? null;
  if (exact[1] && (best === null || exact[1].length > best.length)) best = exact[1];
  if (tokens[from]?.capital) {
    const rough: WordAt = (i) => {
      const word = plain(i);
      return word === undefined ? undefined : `~${foldTransliteration(word)}`;
    };
    const near = reading.lexicon.names.longest(from, rough, accept);
    if (near !== null && (best === null || near.length > best.length)) best = near;
  }
  // "السوداني يبحث …": a surname that is also an adjective, where no noun stands before it.
  const before = tokens[from - 1];
  const alone = before === undefined || before.kind === 'mark' || reading.pack.acts.has(before.fold);
  if (best?.values[0]?.form === 'demonym' && exact[1]?.length === best.length && alone && !capitals)
    best = exact[1];
  const entry = best === null ? undefined : bearerOf(best.values, sentence, from, reading);
  if (best === null || entry === undefined || excluded(sentence, from, best.length, reading)) return null;
  const range = { first: from, last: from + best.length };
  if (entry.entity.kind === 'person')
    return { ...range, kind: 'person', entity: onTheDay(entry.entity, reading), guessed: false };
  return { ...range, kind: 'name', entity: entry.entity, form: entry.form };
}

/** An office, in French also with the state's adjective inside it: "ministre irakien des Affaires étrangères". */
function officeAt(sentence: NamedSentence, from: number, plain: WordAt, reading: Named): Label | null {
  const { offices, pack } = reading.pack;
  const short = offices.longest(from, plain);
  const whole: Label | null =
    short?.values[0] === undefined
      ? null
      : { first: from, last: from + short.length, kind: 'office', office: short.values[0] };
  if (whole === null || short === null || !pack.adjectiveAfter || !pack.capitals) return whole;
  for (let length = 1; length <= short.length; length += 1) {
    const inner = nameAt(sentence, from + length, plain, reading);
    if (inner?.kind !== 'name' || inner.form !== 'demonym') continue;
    const skip = inner.last - inner.first;
    const around = offices.longest(from, (i) => plain(i < from + length ? i : i + skip));
    const row = around?.values[0];
    if (around === null || row === undefined || around.length <= short.length) continue;
    return {
      first: from,
      last: from + around.length + skip,
      kind: 'office',
      office: row,
      inner: inner.entity,
    };
  }
  return whole;
}

function labelAt(sentence: NamedSentence, from: number, plain: WordAt, reading: Named): Label | null {
  const { tokens } = sentence;
  const { words, organs } = reading.pack;
  const token = tokens[from];
  if (token === undefined || token.kind !== 'word') return null;
  const found: Label[] = [];
  const pair = words.pairs.longest(from, plain);
  if (pair !== null) found.push({ first: from, last: from + pair.length, kind: 'pair' });
  const name = nameAt(sentence, from, plain, reading);
  if (name !== null) found.push(name);
  const office = officeAt(sentence, from, plain, reading);
  if (office !== null) found.push(office);
  const organ = organs.longest(from, plain);
  if (organ?.values[0] !== undefined)
    found.push({ first: from, last: from + organ.length, kind: 'organ', organ: organ.values[0] });
  const title = words.titles.longest(from, plain);
  const pronoun = words.singlePronouns.has(token.fold) && !token.text.includes('.');
  if (title !== null && !pronoun) found.push({ first: from, last: from + title.length, kind: 'title' });
  if (found.length === 0) {
    if (pronoun) return { first: from, last: from + 1, kind: 'he' };
    if (words.pluralPronouns.has(token.fold)) return { first: from, last: from + 1, kind: 'they' };
    return null;
  }
  return found.reduce((best, label) => (label.last > best.last ? label : best));
}

/** Fills `sentence.labels` from left to right; labels do not overlap. */
export function findLabels(sentence: NamingSentence, reading: Named): void {
  const plain = wordsAt(sentence.tokens);
  for (let i = 0; i < sentence.tokens.length; ) {
    const label = labelAt(sentence, i, plain, reading);
    if (label === null) i += 1;
    else {
      sentence.labels.push(label);
      i = label.last;
    }
  }
}
