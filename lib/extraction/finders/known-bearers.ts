/**
 * The known person whom an office and a surname, or an office and a name with a slip of one letter, mean.
 *
 * Matches: "President Clinton" in 1999 → Bill Clinton; "Egyptian President Hosni Hubarak" → Hosni Mubarak.
 * Near miss: "President Smith" (nobody of that name held the office that day), "Hosni Barak" (two letters).
 */
import type { Entity } from '../lexicon/entity';
import { mayBeOffice } from '../lexicon/office-kinds';
import type { Named, NamedSentence } from '../reading';
import { foldWord } from '../text/fold';
import { heldOn } from './persons-on-the-day';
import { surnamesOf } from './surnames';

/** Who of that surname held the office on the day of the article; null where several or none did. */
export function bearerOfOffice(surname: string, capacity: string, reading: Named): Entity | null {
  const day = reading.referenceDay;
  if (day === null) return null;
  const found = (surnamesOf(reading.lexicon).get(foldWord(surname)) ?? []).filter((person) =>
    person.posts.some((post) => mayBeOffice(capacity, post.office) && heldOn(post, day)),
  );
  return found.length === 1 ? (found[0] as Entity) : null;
}

/** True where one letter is changed, added, left out or exchanged with its neighbour; linear in the words' length. */
function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const SHORTEST = 5;

/** A person of the state whose name differs by one letter in one word, and who held that office or any that day. */
export function nearlyNamed(name: string, office: string, party: string, reading: Named): Entity | null {
  const words = name.split(/[\s-]+/).map(foldWord);
  if (words.length < 2) return null;
  const day = reading.referenceDay;
  const candidates = new Set<Entity>();
  for (const word of [words.at(-1) as string, words[0] as string])
    for (const person of surnamesOf(reading.lexicon).get(word) ?? []) candidates.add(person);
  for (const person of reading.lexicon.holders.get(`${office.toLowerCase()}@${party}`) ?? [])
    candidates.add(person);
  const found = [...candidates].filter((person) => {
    const theirs = person.name.split(/[\s-]+/).map(foldWord);
    const off = theirs.findIndex((word, i) => word !== words[i]);
    if (person.party !== party || theirs.length !== words.length || off < 0) return false;
    if (theirs.some((word, i) => i !== off && word !== words[i])) return false;
    const [x, y] = [theirs[off] as string, words[off] as string];
    if (Math.min(x.length, y.length) < SHORTEST || !oneLetterOff(x, y)) return false;
    return person.posts.some((post) => post.office === office || (day !== null && heldOn(post, day)));
  });
  return found.length === 1 ? (found[0] as Entity) : null;
}

/**
 * "رئيس الوزراء العراقي | السوداني": right behind an office and its state, the surname of one who has held just that – the one
 * who held it on the day, where several have. For scripts that do not tell names by capitals.
 */
export function holderBySurname(
  sentence: NamedSentence,
  from: number,
  { lexicon, pack, referenceDay }: Named,
): Entity | null {
  const [office, state] = sentence.labels.slice(-2);
  if (pack.pack.capitals || office?.kind !== 'office' || state?.kind !== 'name') return null;
  if (state.last !== from || state.first - office.last > 1) return null;
  const known = [...(lexicon.surnames.get(sentence.tokens[from]?.fold ?? '') ?? [])].flatMap((person) =>
    person.posts
      .filter(
        (post) =>
          post.office === office.office.office && lexicon.entities.get(post.of)?.party === state.entity.party,
      )
      .map((post) => ({ person, post })),
  );
  const then = known.find(({ post }) => referenceDay !== null && heldOn(post, referenceDay));
  return (then ?? known[0])?.person ?? null;
}
