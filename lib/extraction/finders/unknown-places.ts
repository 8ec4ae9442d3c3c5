/**
 * Places that no list knows, by the capital letters of their name and the word of place before it.
 *
 * Matches: "in Jedeide, about 15 km northeast of Beirut", "in the town of Halden", "at the Rosenberg Palace".
 * Near miss: "in March" (a date), "in Congress" (a body), "the Rosenberg Palace said" (nobody was there).
 */
import type { PlaceEntry } from '../lexicon/entity';
import type { Named, NamedSentence, PlaceMention, TokenRange } from '../reading';
import type { Token } from '../text/tokens';
import { nameOfText } from '../text-entity';

/** Words of a name. */
const LONGEST = 4;
/** Words between the word of place and the noun of a town. */
const DESCRIBED = 4;

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

function endOfName(tokens: readonly Token[], first: number, limit: number): number {
  let last = first;
  while (last - first < limit && isName(tokens[last])) last += 1;
  return last;
}

function textOf({ tokens }: NamedSentence, { first, last }: TokenRange): string {
  const words = tokens.slice(first, last).map(({ text }) => text);
  return nameOfText(words.join(' '));
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

/** True where "in", or "in the town of", stands before a name. */
function followsIn(sentence: NamedSentence, first: number, reading: Named): boolean {
  const { tokens } = sentence;
  const { markers, placeNouns } = reading.pack.words;
  const fold = (at: number): string => tokens[at]?.fold ?? '';
  if (reading.pack.words.bareIn.has(fold(first - 1))) return true;
  if (markers.get(fold(first - 1)) !== 'of' || !placeNouns.has(fold(first - 2))) return false;
  // "in the small fishing town of": a few words of any kind describe the noun.
  const head = tokens.slice(Math.max(0, first - 2 - DESCRIBED), first - 2).reverse();
  const marker = head.findIndex((token) => markers.has(token.fold) || token.kind === 'mark');
  return marker >= 0 && markers.get(head[marker]?.fold ?? '') === 'at';
}

/** A capitalised word after "in" that nothing else explains; a name after "in the town of" is one whatever else it may be. */
export function unknownPlaces(
  sentence: NamedSentence,
  known: readonly PlaceMention[],
  reading: Named,
): PlaceMention[] {
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  for (let first = 1; first < tokens.length; first += 1) {
    if (!isName(tokens[first]) || !followsIn(sentence, first, reading)) continue;
    const range = { first, last: endOfName(tokens, first, 3) };
    const clash = (other: TokenRange): boolean => overlaps(range, other);
    const taken = sentence.labels.some(clash) || sentence.dates.some(clash);
    if (known.some(clash) || taken || reading.pack.words.notPlaces.has(tokens[first]?.fold ?? '')) continue;
    const place: PlaceEntry = { name: textOf(sentence, range), country: null, kind: 'city' };
    found.push({ ...range, place, located: true });
  }
  return found;
}

/** Where the name of a house begins that ends before `last`, or -1: "the Harald Berg Library". */
function beginOfName(sentence: NamedSentence, last: number): number {
  let first = last - 1;
  while (last - first <= LONGEST && isName(sentence.tokens[first - 1])) first -= 1;
  return first < last - 1 ? first : -1;
}

/** A house or ground named by its own noun after a word of place; it stands in the city of the dateline, or in none we know. */
export function unknownVenues(
  sentence: NamedSentence,
  known: readonly PlaceMention[],
  reading: Named,
): PlaceMention[] {
  const { tokens } = sentence;
  const { venueNouns, markers, determiners } = reading.pack.words;
  const found: PlaceMention[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isName(tokens[at]) || !venueNouns.has(tokens[at]?.fold ?? '') || isName(tokens[at + 1])) continue;
    const first = beginOfName(sentence, at + 1);
    if (first < 1) continue;
    const range = { first, last: at + 1 };
    let before = first - 1;
    while (before > 0 && determiners.has(tokens[before]?.fold ?? '')) before -= 1;
    const located = markers.get(tokens[before]?.fold ?? '') === 'at';
    if (!located || known.some((other) => overlaps(range, other))) continue;
    const home = reading.dateline;
    const place: PlaceEntry =
      home === null
        ? { name: textOf(sentence, range), country: null, kind: 'venue' }
        : { name: home.name, country: home.country, kind: 'venue' };
    found.push({ ...range, place, located });
  }
  return found;
}
