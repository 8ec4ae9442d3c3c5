/**
 * What the title of an office is made of, so that it can be said in another language. The record keeps titles in English; the
 * English catalogue is the vocabulary by which they are known.
 */

/** Ways of holding an office, beside which it is the same. */
export const OFFICE_WAYS = ['deputy', 'acting', 'caretaker', 'designate', 'outgoing', 'former'] as const;
export type OfficeWay = (typeof OFFICE_WAYS)[number];

/** "Minister of …", with the departments as keys of the vocabulary. */
export const MINISTERS = ['minister', 'deputyMinister', 'ministerOfState'] as const;
export type Minister = (typeof MINISTERS)[number];

export type OfficeTitle =
  | { kind: 'title'; key: string }
  | { kind: 'minister'; rank: Minister; departments: string[] }
  | { kind: 'ambassador'; place: string }
  | { kind: 'way'; way: OfficeWay; office: OfficeTitle }
  | { kind: 'of'; office: OfficeTitle; place: string }
  | { kind: 'several'; offices: OfficeTitle[] };

/** English titles and departments by key, as the catalogue has them. */
export interface OfficeVocabulary {
  titles: Readonly<Record<string, string>>;
  departments: Readonly<Record<string, string>>;
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\s+/g, ' ')
    .trim();

const byWords = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([key, english]) => [fold(english), key]));

const MINISTER_WORDS: readonly (readonly [Minister, RegExp])[] = [
  ['ministerOfState', /^minister of state for (?:the )?(.+)$/],
  ['deputyMinister', /^(?:deputy|vice|assistant) minister (?:of|for) (?:the )?(.+)$/],
  ['minister', /^minister (?:of|for) (?:the )?(.+)$/],
];
const WAY_WORDS: readonly (readonly [OfficeWay, RegExp])[] = [
  ['designate', /^(.+?)[ -]designate$/],
  ['deputy', /^deputy (.+)$/],
  ['acting', /^(?:acting|interim) (.+)$/],
  ['caretaker', /^caretaker (.+)$/],
  ['outgoing', /^outgoing (.+)$/],
  ['former', /^(?:former|ex)[ -](.+)$/],
];
/** Deeper a title is no title. */
const DEEPEST = 4;

/**
 * A reader of titles by a vocabulary. What it returns is null for a title of which any part is not known: half of one would
 * be read as the whole.
 */
export function officeReader(
  vocabulary: OfficeVocabulary,
): (title: string, organisation: string | null) => OfficeTitle | null {
  const [titles, departments] = [byWords(vocabulary.titles), byWords(vocabulary.departments)];

  const readDepartments = (words: string): string[] | null => {
    const whole = departments.get(words);
    if (whole !== undefined) return [whole];
    const parts = words.split(/, (?:and )?| and /).map((part) => departments.get(part.replace(/^the /, '')));
    return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : null;
  };

  const readMinister = (words: string): OfficeTitle | null => {
    for (const [rank, pattern] of MINISTER_WORDS) {
      const found = readDepartments(pattern.exec(words)?.[1] ?? '');
      if (found) return { kind: 'minister', rank, departments: found };
    }
    return null;
  };

  const readWay = (words: string, organisation: string | null, depth: number): OfficeTitle | null => {
    for (const [way, pattern] of WAY_WORDS) {
      const held = pattern.exec(words)?.[1];
      const office = held === undefined ? null : read(held, organisation, depth + 1);
      if (office) return { kind: 'way', way, office };
    }
    return null;
  };

  const readPlace = (words: string, organisation: string | null, depth: number): OfficeTitle | null => {
    const sent = /^ambassador to (?:the )?(.+)$/.exec(words)?.[1];
    if (sent !== undefined) return { kind: 'ambassador', place: sent };
    const [, held, place] = /^(.+?) of (?:the )?(.+)$/.exec(words) ?? [];
    // A minister is one of departments, never of a place.
    const office =
      held === undefined || /^(?:deputy )?minister$/.test(held) ? null : read(held, organisation, depth + 1);
    return office && place !== undefined ? { kind: 'of', office, place } : null;
  };

  const readSeveral = (words: string, organisation: string | null, depth: number): OfficeTitle | null => {
    const parts = words.split(/, (?:and )?| and /);
    if (parts.length < 2) return null;
    const offices = parts.map((part) => read(part, organisation, depth + 1));
    return offices.every((office) => office !== null) ? { kind: 'several', offices } : null;
  };

  function read(words: string, organisation: string | null, depth: number): OfficeTitle | null {
    if (depth > DEEPEST) return null;
    // An office may be called otherwise in one organisation than in all others.
    const own = organisation === null ? undefined : titles.get(`${words}, ${organisation}`);
    const key = own ?? titles.get(words);
    if (key !== undefined) return { kind: 'title', key };
    return (
      readMinister(words) ??
      readSeveral(words, organisation, depth) ??
      readWay(words, organisation, depth) ??
      readPlace(words, organisation, depth)
    );
  }

  return (title, organisation) => read(fold(title), organisation === null ? null : fold(organisation), 0);
}
