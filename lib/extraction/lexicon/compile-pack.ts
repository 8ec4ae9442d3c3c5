/** Turns a language pack (words) into tries and sets (what the finders ask). */
import { foldWord } from '../text/fold';
import { tokenize } from '../text/tokens';
import { type CompiledAct, compileActs } from './compile-acts';
import { type CompiledDeed, compileDeeds } from './compile-deeds';
import { type CompiledGenres, compileGenres } from './compile-genres';
import { compileGrammar, type Grammar } from './compile-grammar';
import type { Entity, NameEntry, PlaceEntry } from './entity';
import type { ControlRow, LanguagePack, OfficeRow, OrganRow } from './language-pack';
import { TokenTrie } from './token-trie';

/** Words of a pack that the engine asks for by class, and its phrases. */
const WORDS = [
  'reporters',
  'subBodies',
  'nameParticles',
  'determiners',
  'and',
  'openers',
  'relatives',
  'reflexives',
  'pluralOffices',
  'happensAhead',
  'placeNouns',
  'venueNouns',
  'bareIn',
  'notPlaces',
  'occasions',
  'auxiliaries',
  'be',
  'negations',
  'suppositions',
  'futures',
  'planners',
  'happens',
  'infinitive',
  'singlePronouns',
  'pluralPronouns',
  'here',
  'topics',
] as const satisfies readonly (keyof LanguagePack)[];
const PHRASES = [
  'titles',
  'pairs',
  'companions',
  'statePairs',
  'houses',
  'rescheduled',
  'furniture',
  'media',
  'opinionMarks',
  'thisCountry',
] as const satisfies readonly (keyof LanguagePack)[];

/** Small words and phrases of a language that the engine asks for by class. */
export type WordClasses = Readonly<
  Record<(typeof WORDS)[number] | 'tookPlace' | 'passiveVerbs', ReadonlySet<string>> &
    Record<(typeof PHRASES)[number], TokenTrie<true>>
> & {
  readonly markers: ReadonlyMap<string, keyof LanguagePack['markers']>;
  readonly postpositions: ReadonlyMap<string, LanguagePack['postpositions'][string]>;
};

export interface CompiledPack {
  pack: LanguagePack;
  /** Every word of the pack, folded: what is left after a clitic is cut off must be one. */
  vocabulary: ReadonlySet<string>;
  words: WordClasses;
  offices: TokenTrie<OfficeRow>;
  organs: TokenTrie<OrganRow>;
  /** CAMEO role by noun, for people without a name. */
  people: ReadonlyMap<string, string>;
  /** CAMEO role by the noun that makes capitalised words the name of a body. */
  bodyNouns: ReadonlyMap<string, string>;
  /** Kinds of each word that governs the act after it. */
  controls: ReadonlyMap<string, ReadonlySet<ControlRow['kind']>>;
  acts: ReadonlyMap<string, CompiledAct[]>;
  /** Null where sentences are not cut into clauses. */
  grammar: Grammar | null;
  genres: CompiledGenres;
  deeds: readonly CompiledDeed[];
  /** Names of states, organisations and places that only this language uses. */
  names: TokenTrie<NameEntry>;
  places: TokenTrie<PlaceEntry>;
}

/** The folded words of a phrase, cut as a text in the language would be cut. */
export function wordsOf(phrase: string, pack: LanguagePack): string[] {
  // Most names are plain words; a lexicon may hold tens of thousands.
  if (/^[A-Za-z0-9 -]+$/.test(phrase)) return phrase.toLowerCase().split(/[ -]+/).filter(Boolean);
  return tokenize(phrase, 0, phrase.length, pack.apostrophe)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.fold);
}

function phrases(list: readonly string[], pack: LanguagePack): TokenTrie<true> {
  const trie = new TokenTrie<true>();
  for (const phrase of list) trie.add(wordsOf(phrase, pack), true);
  return trie;
}

function ofEach<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function words(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldWord));
}

/** What the pack names, besides what every language shares: states by ISO code and others by English name. */
export interface Named {
  byIso: (iso: string) => Entity | null;
  byName: (name: string) => Entity | null;
  isoCodes: readonly string[];
}

function addNames(
  pack: LanguagePack,
  named: Named,
  names: TokenTrie<NameEntry>,
  places: TokenTrie<PlaceEntry>,
): void {
  const add = (entity: Entity | null, text: string, form: NameEntry['form']): void => {
    if (entity === null || text === '') return;
    const spelled = wordsOf(text, pack);
    names.add(spelled, { entity, form });
    // States are places too; of cities that stand for their state the list of cities knows more.
    if (form === 'name' && entity.kind === 'state' && entity.country !== null)
      places.add(spelled, { name: entity.name, country: entity.country, kind: 'country' });
  };
  if (pack.language !== 'en') {
    const display = new Intl.DisplayNames([pack.language], { type: 'region', fallback: 'none' });
    for (const iso of named.isoCodes) add(named.byIso(iso), display.of(iso) ?? '', 'name');
  }
  for (const [iso, list] of Object.entries(pack.states))
    for (const text of list) add(named.byIso(iso), text, 'name');
  for (const [iso, list] of Object.entries(pack.demonyms)) {
    for (const text of list) add(named.byIso(iso), text, 'demonym');
  }
  for (const [name, list] of Object.entries(pack.organisations)) {
    for (const text of list) add(named.byName(name), text, 'name');
  }
  for (const [place, list] of Object.entries(pack.cities)) {
    const [name = place, country = ''] = place.split('/');
    for (const text of list) {
      places.add(wordsOf(text, pack), { name, country: country === '' ? null : country, kind: 'city' });
    }
  }
}

/** All words of a pack that has clitics; empty for the others. */
function vocabularyOf(
  pack: LanguagePack,
  named: Named,
  acts: ReadonlyMap<string, CompiledAct[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (pack.prefixes.length === 0 && Object.keys(pack.suffixes).length === 0) return found;
  const add = (list: readonly string[]): void => {
    for (const phrase of list) for (const word of wordsOf(phrase, pack)) found.add(word);
  };
  const display = new Intl.DisplayNames([pack.language], { type: 'region', fallback: 'none' });
  add(named.isoCodes.map((iso) => display.of(iso) ?? ''));
  for (const table of [pack.states, pack.demonyms, pack.cities, pack.organisations])
    for (const list of Object.values(table)) add(list);
  for (const row of [...pack.offices, ...pack.organs]) add(row.forms);
  add(Object.keys(pack.postpositions));
  for (const list of Object.values(pack.markers)) add(list.filter((word) => word.length > 1));
  for (const list of [
    pack.titles,
    pack.pairs,
    pack.openers,
    pack.relatives,
    pack.nameParticles,
    pack.futures,
    pack.suppositions,
    pack.planners,
    pack.negations,
    pack.auxiliaries,
    pack.words ?? [],
  ])
    add(list.filter((word) => word.length > 1));
  for (const act of new Set([...acts.values()].flat())) {
    for (const step of act.steps)
      if (!step.gap) for (const word of step.words.keys()) if (word.length > 1) found.add(word);
  }
  return found;
}

function rolesOf(rows: readonly OrganRow[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    (rows ?? []).flatMap((row) => row.forms.map((form) => [foldWord(form), row.cameo] as const)),
  );
}

function controlsOf(pack: LanguagePack): ReadonlyMap<string, ReadonlySet<ControlRow['kind']>> {
  const found = new Map<string, Set<ControlRow['kind']>>();
  for (const row of pack.controls ?? []) {
    const forms = row.verbs.flatMap((verb) => pack.inflect?.(verb).map(({ form }) => form) ?? [verb]);
    for (const form of [...forms, ...row.words]) {
      const kinds = found.get(foldWord(form));
      if (kinds === undefined) found.set(foldWord(form), new Set([row.kind]));
      else kinds.add(row.kind);
    }
  }
  return found;
}

export function compilePack(pack: LanguagePack, named: Named): CompiledPack {
  const acts = compileActs(pack);
  const offices = new TokenTrie<OfficeRow>();
  for (const row of pack.offices) for (const form of row.forms) offices.add(wordsOf(form, pack), row);
  const organs = new TokenTrie<OrganRow>();
  for (const row of pack.organs) for (const form of row.forms) organs.add(wordsOf(form, pack), row);
  const names = new TokenTrie<NameEntry>();
  const places = new TokenTrie<PlaceEntry>();
  addNames(pack, named, names, places);
  const markers = new Map<string, keyof LanguagePack['markers']>();
  for (const [kind, list] of Object.entries(pack.markers)) {
    for (const word of list) markers.set(foldWord(word), kind as keyof LanguagePack['markers']);
  }
  return {
    pack,
    vocabulary: vocabularyOf(pack, named, acts),
    offices,
    organs,
    people: rolesOf(pack.people),
    bodyNouns: rolesOf(pack.bodyNouns),
    controls: controlsOf(pack),
    acts,
    grammar: compileGrammar(pack, acts, named.byIso),
    genres: compileGenres(pack.genres, (phrase) => wordsOf(phrase, pack)),
    deeds: compileDeeds(pack.deeds ?? [], pack.genres?.strip ?? [], (phrase) => wordsOf(phrase, pack)),
    names,
    places,
    words: {
      ...ofEach(WORDS, (key) => words(pack[key] ?? [])),
      ...ofEach(PHRASES, (key) => phrases(pack[key] ?? [], pack)),
      tookPlace: words([...pack.happens, ...(pack.tookPlace ?? [])]),
      passiveVerbs: words(
        (pack.passiveVerbs ?? []).flatMap((verb) => pack.inflect?.(verb).map(({ form }) => form) ?? []),
      ),
      markers,
      postpositions: new Map(
        Object.entries(pack.postpositions).map(([word, kind]) => [foldWord(word), kind]),
      ),
    },
  };
}
