import { foldTransliteration } from '../text/fold';
import { roughName } from '../text/rough-name';
import { wordsOf } from './compile-pack';
import { en } from './en/en';
import type { Entity, NameEntry, NameForm, PlaceEntry } from './entity';
import { officeKey } from './lexicon';
import { TokenTrie } from './token-trie';

/** "NATO", "U.S.", "IAEA": matched only where the text has capitals too. */
export function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z.&-]{1,7}$/.test(name);
}

/** No name has more joined words than three; of a longer row only the first are cut both ways. */
const MOST_CUTS = 8;

/** The ways in which a text may cut a name's words: "لحلف" stays whole, or is "ل" and "حلف". */
function cutsOf(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (found, word, index) =>
      index > 0 && isJoined(word) && found.length < MOST_CUTS
        ? found.flatMap((before) => [
            [...before, word],
            [...before, word.slice(0, 1), restOf(word)],
          ])
        : found.map((before) => [...before, word]),
    [[]],
  );
}

/** An Arabic word that may begin with a preposition or "and" written onto it. */
function isJoined(word: string): boolean {
  return /^[وبلك][\u0600-\u06ff]{3}/.test(word);
}

/** What is left of a joined word; "لل" is "ل" and the article whose alef is not written. */
function restOf(word: string): string {
  return word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
}

const FAMILY_FIRST = new Set(['JP', 'KR', 'KP', 'CN', 'TW', 'HU', 'VN', 'KH']);

/** Collects entities and their names while the lexicon is compiled. */
export class Builder {
  readonly entities = new Map<string, Entity>();
  readonly names = new TokenTrie<NameEntry>();
  readonly places = new TokenTrie<PlaceEntry>();
  readonly holders = new Map<string, Entity[]>();
  readonly byIso = new Map<string, Entity>();
  readonly byName = new Map<string, Entity>();
  readonly nameWords = new Set<string>();
  readonly surnames = new Map<string, Set<Entity>>();
  /** Persons by `roughName`; null where two persons meet. */
  readonly roughNames = new Map<string, Entity | null>();
  /** The city where a state's or organisation's own houses stand, by entity key. */
  readonly seats = new Map<string, { city: string; country: string }>();
  /** The first adjective of a state, by entity key. */
  readonly adjectives = new Map<string, string>();

  add(entity: Entity): Entity {
    this.entities.set(entity.key, entity);
    if (!this.byName.has(entity.name)) this.byName.set(entity.name, entity);
    return entity;
  }

  name(entity: Entity, text: string, form: NameForm = 'name'): void {
    const words = wordsOf(text.replace(/^the /i, ''), en);
    if (words.length === 0) return;
    const cuts = entity.kind === 'person' ? [words] : cutsOf(words);
    // A joined word inside a name ("… العسكرية لحلف …") is no word of its own: "لحلف الناتو" must stay two.
    for (const [index, word] of words.entries())
      if (!/[a-z]/.test(word) && (cuts.length === 1 || index === 0 || !isJoined(word)))
        this.nameWords.add(word);
    // "Sudani" is a surname whole, not "Sudan" with a case ending.
    const family = words.at(-1) ?? '';
    if (entity.kind === 'person' && words.length > 1) {
      if (family.length > 4) this.nameWords.add(family);
      const bearers = this.surnames.get(family) ?? new Set();
      this.surnames.set(family, bearers.add(entity));
    }
    for (const cut of cuts)
      this.names.add(cut, { entity, form: form === 'name' && isAcronym(text) ? 'acronym' : form });
    if (entity.kind !== 'person' || words.length < 2) return;
    const key = roughName(words);
    if (key !== '') {
      const there = this.roughNames.get(key);
      this.roughNames.set(key, there === undefined || there === entity ? entity : null);
    }
    // "Kishida Fumio": where the family's name is first at home, the press writes both orders.
    if (words.length === 2 && FAMILY_FIRST.has(entity.country ?? ''))
      this.names.add([...words].reverse(), { entity, form });
    const rough = words.map(foldTransliteration);
    const bare = rough.filter((word) => word !== 'al' && word !== 'il');
    this.names.add(
      rough.map((word) => `~${word}`),
      { entity, form },
    );
    if (bare.length !== rough.length && bare.length > 1)
      this.names.add(
        bare.map((word) => `~${word}`),
        { entity, form },
      );
  }

  /** First words of the names of people, in small letters. */
  givenNames(): string[] {
    return [...this.entities.values()].flatMap((entity) =>
      entity.kind === 'person' && entity.name.includes(' ')
        ? [(entity.name.split(' ')[0] ?? '').toLowerCase()]
        : [],
    );
  }

  /** Notes that an entity held its posts. */
  post(entity: Entity): void {
    for (const { office, of } of entity.posts) {
      const key = officeKey(office, of);
      const list = this.holders.get(key);
      if (list === undefined) this.holders.set(key, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }
}
