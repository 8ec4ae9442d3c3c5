/** Turns a language pack (words) into tries and sets (what the finders ask). */
import { foldWord } from '../text/fold';
import { tokenize } from '../text/tokens';
import { type CompiledAct, compileActs } from './compile-acts';
import { type CompiledDeed, compileDeeds } from './compile-deeds';
import { type CompiledGenres, compileGenres } from './compile-genres';
import { compileLone, type LoneVocabulary } from './compile-lone';
import type { Entity, NameEntry, PlaceEntry } from './entity';
import type { ControlRow, LanguagePack, OfficeRow, OrganRow } from './language-pack';
import { TokenTrie } from './token-trie';

/** Small words and phrases of a language that the engine asks for by class. */
export interface WordClasses {
  titles: TokenTrie<true>;
  pairs: TokenTrie<true>;
  companions: TokenTrie<true>;
  statePairs: TokenTrie<true>;
  houses: TokenTrie<true>;
  rescheduled: TokenTrie<true>;
  furniture: TokenTrie<true>;
  media: TokenTrie<true>;
  reporters: ReadonlySet<string>;
  subBodies: ReadonlySet<string>;
  opinionMarks: TokenTrie<true>;
  nameParticles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  and: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  reflexives: ReadonlySet<string>;
  pluralOffices: ReadonlySet<string>;
  passiveVerbs: ReadonlySet<string>;
  happensAhead: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  venueNouns: ReadonlySet<string>;
  bareIn: ReadonlySet<string>;
  notPlaces: ReadonlySet<string>;
  occasions: ReadonlySet<string>;
  tookPlace: ReadonlySet<string>;
  thisCountry: TokenTrie<true>;
  auxiliaries: ReadonlySet<string>;
  be: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  suppositions: ReadonlySet<string>;
  futures: ReadonlySet<string>;
  planners: ReadonlySet<string>;
  happens: ReadonlySet<string>;
  infinitive: ReadonlySet<string>;
  singlePronouns: ReadonlySet<string>;
  pluralPronouns: ReadonlySet<string>;
  here: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  markers: ReadonlyMap<string, 'agent' | 'with' | 'to' | 'of' | 'at' | 'from' | 'against' | 'other'>;
  postpositions: ReadonlyMap<string, 'with' | 'to' | 'of' | 'agent' | 'other'>;
}

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
  /** Null where lone sentences are read as articles. */
  lone: LoneVocabulary | null;
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
    lone: compileLone(pack, named.byIso),
    genres: compileGenres(pack.genres, (phrase) => wordsOf(phrase, pack)),
    deeds: compileDeeds(pack.deeds ?? [], pack.genres?.strip ?? [], (phrase) => wordsOf(phrase, pack)),
    names,
    places,
    words: {
      titles: phrases(pack.titles, pack),
      pairs: phrases(pack.pairs, pack),
      companions: phrases(pack.companions ?? [], pack),
      statePairs: phrases(pack.statePairs ?? [], pack),
      houses: phrases(pack.houses ?? [], pack),
      rescheduled: phrases(pack.rescheduled ?? [], pack),
      furniture: phrases(pack.furniture ?? [], pack),
      media: phrases(pack.media ?? [], pack),
      reporters: words(pack.reporters ?? []),
      subBodies: words(pack.subBodies ?? []),
      opinionMarks: phrases(pack.opinionMarks, pack),
      nameParticles: words(pack.nameParticles),
      determiners: words(pack.determiners),
      and: words(pack.and),
      openers: words(pack.openers),
      relatives: words(pack.relatives),
      reflexives: words(pack.reflexives ?? []),
      pluralOffices: words(pack.pluralOffices ?? []),
      happensAhead: words(pack.happensAhead ?? []),
      placeNouns: words(pack.placeNouns ?? []),
      venueNouns: words(pack.venueNouns ?? []),
      bareIn: words(pack.bareIn ?? []),
      notPlaces: words(pack.notPlaces ?? []),
      occasions: words(pack.occasions ?? []),
      tookPlace: words([...pack.happens, ...(pack.tookPlace ?? [])]),
      passiveVerbs: words(
        (pack.passiveVerbs ?? []).flatMap((verb) => pack.inflect?.(verb).map(({ form }) => form) ?? []),
      ),
      thisCountry: phrases(pack.thisCountry ?? [], pack),
      auxiliaries: words(pack.auxiliaries),
      be: words(pack.be),
      negations: words(pack.negations),
      suppositions: words(pack.suppositions),
      futures: words(pack.futures),
      planners: words(pack.planners),
      happens: words(pack.happens),
      infinitive: words(pack.infinitive),
      singlePronouns: words(pack.singlePronouns),
      pluralPronouns: words(pack.pluralPronouns),
      here: words(pack.here),
      topics: words(pack.topics ?? []),
      markers,
      postpositions: new Map(
        Object.entries(pack.postpositions).map(([word, kind]) => [foldWord(word), kind]),
      ),
    },
  };
}
