/** The compiled lexicon: all that the extractor knows besides the article. */
import type { CompiledPack } from './compile-pack';
import type { Entity, NameEntry, PlaceEntry } from './entity';
import type { TokenTrie } from './token-trie';

export interface Lexicon {
  entities: ReadonlyMap<string, Entity>;
  names: TokenTrie<NameEntry>;
  places: TokenTrie<PlaceEntry>;
  /** By BCP 47 primary tag. */
  packs: { get(language: string): CompiledPack | undefined };
  /** Those who held an office, by `officeKey`. */
  holders: ReadonlyMap<string, readonly Entity[]>;
  /** Slug by the two party keys, sorted and joined by a space. */
  relationships: ReadonlyMap<string, string>;
  /** Organs (ministries, missions, councils) by the key of the state or organisation they belong to. */
  organsOf: ReadonlyMap<string, readonly Entity[]>;
  stateByIso: ReadonlyMap<string, Entity>;
  /** The city where a state's or organisation's own houses stand (capital, seat), by entity key. */
  seats: ReadonlyMap<string, { city: string; country: string }>;
  /** The usual adjective of a state ("Iraqi"), by entity key. */
  adjectives: ReadonlyMap<string, string>;
  /** Persons by the key of `roughName`, null where two meet. */
  roughNames: ReadonlyMap<string, Entity | null>;
  /** Words of the names that are not in Latin letters, and surnames of people, folded: no clitic is cut off them. */
  nameWords: ReadonlySet<string>;
  /** People by the last word of their names in any script, folded. */
  surnames: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** First names of the people known, and of others, in small letters. */
  givenNames: ReadonlySet<string>;
}

/** Key under which the holders of an office are found. */
export function officeKey(office: string, of: string): string {
  return `${office.toLowerCase()}@${of}`;
}

/** The state or organisation for which an entity acts, or null. */
export function partyOf(entity: Entity | null, lexicon: Lexicon): Entity | null {
  if (entity === null || entity.party === null) return null;
  return entity.party === entity.key ? entity : (lexicon.entities.get(entity.party) ?? null);
}
