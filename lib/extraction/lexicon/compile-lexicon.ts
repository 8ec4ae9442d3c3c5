/** Builds the lexicon from the actors, relationships and places given to it; pure, and about 10 µs a name. */
import type { KnownActor } from '@/lib/domain/actor';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import type { KnownPlace } from '@/lib/domain/known-place';
import type { KnownRelationship } from '@/lib/domain/relationship';
import { ar } from './ar/ar';
import { addActors } from './compile-actors';
import { type CompiledPack, compilePack, type Named, wordsOf } from './compile-pack';
import { en } from './en/en';
import type { Entity } from './entity';
import { fa } from './fa/fa';
import { fr } from './fr/fr';
import { GIVEN_NAMES_LATIN } from './given-names-latin';
import type { LanguagePack } from './language-pack';
import type { Lexicon } from './lexicon';
import { Builder } from './lexicon-builder';
import { withAliases, withOwnWords } from './own-words';
import { tr } from './tr/tr';

/** Every language that the rules cover; the first also reads names in texts of other languages. */
const LANGUAGE_PACKS: readonly LanguagePack[] = [en, ar, fa, fr, tr];

/** Packs are compiled when a text in their language comes, so that a lexicon is ready at once. */
class LazyPacks {
  private readonly compiled = new Map<string, CompiledPack>();

  constructor(
    private readonly named: Named,
    private readonly words: readonly ExtractionWord[],
    private readonly nameOf: (slug: string) => string | null,
  ) {}

  get(language: string): CompiledPack | undefined {
    const pack = LANGUAGE_PACKS.find((each) => each.language === language);
    if (pack === undefined) return undefined;
    const found =
      this.compiled.get(language) ?? compilePack(withOwnWords(pack, this.words, this.nameOf), this.named);
    this.compiled.set(language, found);
    return found;
  }
}

export interface LexiconSources {
  actors: readonly KnownActor[];
  relationships: readonly KnownRelationship[];
  places: readonly KnownPlace[];
  /** What editors have added; none where absent. */
  words?: readonly ExtractionWord[];
}

/** The state of each city by its name; of cities of one name the first counts, a capital before all. */
function countriesOfCities({ actors, places }: LexiconSources): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (city: string, country: string | null): void => {
    if (country !== null && !found.has(city)) found.set(city, country);
  };
  for (const { kind, names, country } of actors)
    if (kind === 'state') for (const { text, form } of names) if (form === 'seat') note(text, country);
  for (const { kind, name, country } of places) if (kind === 'city') note(name, country);
  return found;
}

/** A venue ("Kremlin") is told by the city in which it stands. */
function addPlaces(builder: Builder, places: LexiconSources['places']): void {
  for (const { kind, name, country, city } of places)
    builder.places.add(wordsOf(name, en), { name: city ?? name, country, kind });
}

function organsOf(builder: Builder): Map<string, Entity[]> {
  const organs = new Map<string, Entity[]>();
  for (const entity of builder.entities.values()) {
    if (entity.kind !== 'organ' || entity.party === null) continue;
    const list = organs.get(entity.party);
    if (list === undefined) organs.set(entity.party, [entity]);
    else list.push(entity);
  }
  return organs;
}

/**
 * The lexicon for `extract`: all that it knows by name is in the rows given, those of the database or of the starter
 * data.
 */
export function compileLexicon(sources: LexiconSources): Lexicon {
  const { relationships, places, words = [] } = sources;
  const actors = withAliases(sources.actors, words);
  const builder = new Builder();
  const countries = countriesOfCities(sources);
  addActors(builder, actors, (city) => countries.get(city) ?? null);
  addPlaces(builder, places);
  const named: Named = {
    byIso: (iso) => builder.byIso.get(iso) ?? null,
    byName: (name) => builder.byName.get(name) ?? null,
    isoCodes: [...builder.byIso.keys()],
  };
  return {
    entities: builder.entities,
    names: builder.names,
    places: builder.places,
    packs: new LazyPacks(named, words, (slug) => builder.entities.get(slug)?.name ?? null),
    holders: builder.holders,
    relationships: new Map(relationships.map(({ slug, parties }) => [[...parties].sort().join(' '), slug])),
    organsOf: organsOf(builder),
    stateByIso: builder.byIso,
    seats: builder.seats,
    adjectives: builder.adjectives,
    nameWords: builder.nameWords,
    surnames: builder.surnames,
    roughNames: builder.roughNames,
    givenNames: new Set([...GIVEN_NAMES_LATIN, ...builder.givenNames()]),
  };
}
