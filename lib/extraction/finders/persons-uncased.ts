/**
 * People whom no list knows in scripts without capitals, by the office beside their name; later short forms of a name.
 *
 * Matches: "وزير الداخلية الباكستاني محسن نقوي", "عباس باقرپور، مدیرکل …", then "باقرپور".
 * Near miss: "وزير الدفاع الجديد يصل" (no given name), "وزیر امور خارجه در دیدار …" (a preposition follows).
 */
import type { Entity } from '../lexicon/entity';
import type { Label, Named, NamedSentence, Naming, NamingSentence } from '../reading';
import { sourceText } from '../reading';
import { isGivenName, transliterateName } from '../text/transliterate';
import { textEntity } from '../text-entity';

const LONGEST = 4;

function nameWord(
  sentence: NamedSentence,
  index: number,
  taken: ReadonlySet<number>,
  reading: Named,
): boolean {
  const token = sentence.tokens[index];
  if (token?.kind !== 'word' || taken.has(index) || token.text.length < 2) return false;
  const { words, acts } = reading.pack;
  if (sentence.dates.some((date) => index >= date.first && index < date.last)) return false;
  if (words.nameParticles.has(token.fold)) return true;
  return !(
    words.markers.has(token.fold) ||
    words.and.has(token.fold) ||
    words.openers.has(token.fold) ||
    words.auxiliaries.has(token.fold) ||
    words.negations.has(token.fold) ||
    words.futures.has(token.fold) ||
    words.suppositions.has(token.fold) ||
    words.determiners.has(token.fold) ||
    words.postpositions.has(token.fold) ||
    (acts.has(token.fold) && !isGivenName(token.fold))
  );
}

function personOf(written: string, reading: Named): Entity {
  const name = transliterateName(written, reading.language);
  const known = reading.persons.get(name);
  if (known !== undefined) return known;
  const entity = textEntity({ kind: 'person', name });
  reading.persons.set(name, entity);
  return entity;
}

function label(sentence: NamedSentence, first: number, last: number, reading: Named): Label {
  const written = sourceText(reading, sentence.source).slice(
    sentence.tokens[first]?.start,
    sentence.tokens[last - 1]?.end,
  );
  return { first, last, kind: 'person', entity: personOf(written, reading), guessed: false };
}

/** "السفير الفرنسي لدى العراق | باتريك": the name may follow the state to which somebody is sent; or -2. */
function afterPosting(sentence: NamedSentence, at: number, reading: Named): number {
  const marker = reading.pack.words.markers.get(sentence.tokens[at]?.fold ?? '');
  const posting = sentence.labels.find((label) => label.kind === 'name' && label.first === at + 1);
  return posting !== undefined && (marker === 'to' || marker === 'at') ? posting.last : -2;
}

/**
 * "، كريستوف هنتزي،": two to four words that no list knows, between a title or comma and a mark. A name opens without the
 * article, which an apposition in plain words has ("، الجهة المنظمة،").
 */
function standsApart(
  sentence: NamedSentence,
  first: number,
  taken: ReadonlySet<number>,
  reading: Named,
): boolean {
  let last = first;
  while (last - first <= LONGEST && nameWord(sentence, last, taken, reading)) last += 1;
  const opening = sentence.tokens[first]?.fold ?? '';
  return (
    last - first >= 2 &&
    last - first <= LONGEST &&
    sentence.tokens[last]?.kind === 'mark' &&
    !reading.pack.vocabulary.has(opening) &&
    !reading.pack.words.nameParticles.has(opening) &&
    !opening.startsWith('ال')
  );
}

/** Names after an office and its state, or before a comma and an office; the first word must be a given name. */
export function findUncasedPersons(sentence: NamingSentence, reading: Named): void {
  if (reading.pack.pack.capitals) return;
  const taken = new Set(
    sentence.labels.flatMap((each) =>
      Array.from({ length: each.last - each.first }, (_, k) => each.first + k),
    ),
  );
  const added: Label[] = [];
  for (const each of sentence.labels) {
    if (each.kind !== 'office' && each.kind !== 'title') continue;
    const state = sentence.labels.find((other) => other.kind === 'name' && other.first === each.last);
    const named = state?.last ?? each.last;
    const stated = state === undefined && each.kind === 'title';
    for (const at of [named, named + 1, afterPosting(sentence, named, reading)]) {
      const first = /^[,،]$/.test(sentence.tokens[at]?.text ?? '') ? at + 1 : at;
      const known = sentence.labels.some((other) => other.kind === 'person' && other.last === first);
      if (known || taken.has(first)) continue;
      const apart = first > at || (stated && at === named);
      if (
        !isGivenName(sentence.tokens[first]?.fold ?? '') &&
        !(apart && standsApart(sentence, first, taken, reading))
      )
        continue;
      let last = first;
      while (last - first < LONGEST && nameWord(sentence, last, taken, reading)) last += 1;
      if (last - first < 2) continue;
      added.push(label(sentence, first, last, reading));
      for (let k = first; k < last; k += 1) taken.add(k);
      break;
    }
    const comma = /^[,،]$/.test(sentence.tokens[each.first - 1]?.text ?? '') ? each.first - 1 : each.first;
    let first = comma;
    while (comma - first < LONGEST && nameWord(sentence, first - 1, taken, reading)) first -= 1;
    while (first < comma && !isGivenName(sentence.tokens[first]?.fold ?? '')) first += 1;
    const behind = sentence.labels.some((other) => other.kind === 'person' && other.last === first);
    if (behind || comma - first < 2) continue;
    added.push(label(sentence, first, comma, reading));
    for (let k = first; k < comma; k += 1) taken.add(k);
  }
  for (const each of sentence.labels)
    if (each.kind === 'person') reading.persons.set(each.entity.name, each.entity);
  if (added.length > 0) sentence.labels = [...sentence.labels, ...added].sort((a, b) => a.first - b.first);
}

/** "الجعفري", "قالیباف" after the full name stood somewhere in the article. */
export function findUncasedShortNames(reading: Naming): void {
  if (reading.pack.pack.capitals) return;
  const byShort = new Map<string, Entity>();
  for (const sentence of reading.sentences)
    for (const each of sentence.labels) {
      if (each.kind !== 'person') continue;
      const word = sentence.tokens[each.last - 1]?.fold ?? '';
      if (word.length > 2 && !byShort.has(word)) byShort.set(word, each.entity);
    }
  if (byShort.size === 0) return;
  for (const sentence of reading.sentences) {
    const taken = new Set(
      sentence.labels.flatMap((each) =>
        each.kind === 'name' && each.form === 'demonym'
          ? []
          : Array.from({ length: each.last - each.first }, (_, k) => each.first + k),
      ),
    );
    const added: Label[] = [];
    sentence.tokens.forEach((token, i) => {
      const entity = token.kind === 'word' && !taken.has(i) ? byShort.get(token.fold) : undefined;
      const before = sentence.labels.find((each) => each.last === i);
      // "الوزير السوداني" is the Sudanese minister even where Mr al-Sudani is about.
      if (entity !== undefined && before?.kind !== 'office' && before?.kind !== 'organ')
        added.push({ first: i, last: i + 1, kind: 'person', entity, guessed: false });
    });
    if (added.length === 0) continue;
    const covered = new Set(added.map((each) => each.first));
    sentence.labels = [
      ...sentence.labels.filter((each) => !(each.last - each.first === 1 && covered.has(each.first))),
      ...added,
    ].sort((a, b) => a.first - b.first);
  }
}
