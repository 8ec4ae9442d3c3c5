/**
 * Whom the groups of a lone sentence stand for.
 *
 * Matches: "the Australian ambassador", "Russia's decision" (Russia), "police in Zimbabwe" (of Zimbabwe), "it" (the last
 * other one named). Near miss: "trenches" (nobody), "soldiers" beside no state (an army of nobody in particular).
 */

import type { Attached, NounGroup } from '../../clauses/clause';
import type { Entity } from '../../lexicon/entity';
import { partyOf } from '../../lexicon/lexicon';
import { smallWords } from '../../lexicon/small-words';
import { phraseFor } from '../../phrase';
import type { Acted, Phrase, Sentence } from '../../reading';
import { textEntity } from '../../text-entity';
import { actorOfGroup } from '../arguments-of-clause';

/** Land or organisation of an entity: the first three letters by which sides are told apart. */
export function landOf(entity: Entity | null): string {
  return entity?.cameo?.slice(0, 3) ?? '';
}

export function isLandless(phrase: Phrase): boolean {
  const land = landOf(phrase.entity);
  return land === '' || land === '---' || land === 'IMG';
}

/** The same actor with the state it is found to belong to. */
export function within(phrase: Phrase, state: Entity): Phrase {
  const { entity } = phrase;
  if (entity === null) return phrase;
  const role = entity.cameo?.slice(3) ?? '';
  return {
    ...phrase,
    entity: {
      ...entity,
      key: `${entity.key}/${state.key}`,
      country: state.country,
      party: state.party,
      cameo: `${landOf(state)}${role}`,
    },
  };
}

export class Actors {
  constructor(
    private readonly sentence: Sentence,
    private readonly reading: Acted,
  ) {}

  /** The state for which an actor stands, or null. */
  stateOf(phrase: Phrase | undefined): Entity | null {
    if (phrase === undefined) return null;
    const party = partyOf(phrase.entity, this.reading.lexicon) ?? phrase.of;
    if (party !== null && party !== undefined) return party;
    return phrase.entity?.country
      ? (this.reading.lexicon.stateByIso.get(phrase.entity.country) ?? null)
      : null;
  }

  /** States of the places named between two tokens. */
  places(first: number, last: number): Phrase[] {
    return this.sentence.places.flatMap((mention) => {
      const state =
        mention.place.country === null
          ? undefined
          : this.reading.lexicon.stateByIso.get(mention.place.country);
      return state === undefined || mention.first < first || mention.last > last
        ? []
        : [phraseFor(state, mention)];
    });
  }

  /** Everybody and every place named between two tokens. */
  between(first: number, last: number): Phrase[] {
    const phrases = this.sentence.phrases.filter(
      (phrase) => phrase.first >= first && phrase.last <= last && phrase.entity !== null,
    );
    const places = this.places(first, last).filter(
      (place) => !phrases.some((phrase) => phrase.first <= place.first && place.last <= phrase.last),
    );
    return [...phrases, ...places].sort((a, b) => a.first - b.first);
  }

  /** Those whom the words of the group itself name. */
  named(group: NounGroup): Phrase[] {
    const own = group.phrases
      .filter((phrase) => phrase.entity !== null)
      .map((phrase) =>
        isLandless(phrase) && phrase.of !== null && !isLandless({ ...phrase, entity: phrase.of })
          ? within(phrase, phrase.of)
          : phrase,
      );
    const actor = actorOfGroup(this.sentence, group);
    const head = own.filter(({ first }) => first === actor?.first);
    if (head.length > 0) {
      // "Australian and Indonesian sailors": both have sailors.
      const beside = own.filter(
        (phrase) =>
          phrase.attributive &&
          this.reading.pack.words.and.has(this.sentence.tokens[phrase.last]?.fold ?? ''),
      );
      const [main] = head;
      if (main !== undefined && isLandless(main)) {
        const state =
          own.find((phrase) => phrase !== main && !isLandless(phrase)) ??
          this.places(group.first, group.last)[0];
        const home = this.stateOf(state);
        if (home !== null) return [within(main, home)];
      }
      return [...beside, ...head];
    }
    const nearest = own.filter((phrase) => !isLandless(phrase));
    if (nearest.length > 0) return nearest;
    const places = this.places(group.first, group.last);
    return places.length > 0 ? places : own;
  }

  /** Those whom a group names, else those behind its prepositions: "police in Zimbabwe", "the mayor of Nablus". */
  of(group: NounGroup, depth = 2): Phrase[] {
    if (group.pronoun && group.phrases.length === 0) return [];
    const own = this.named(group);
    const homes = group.behind.filter((each) => smallWords(this.reading.language).homeLinks.has(each.prep));
    const landed = own.filter((phrase) => !isLandless(phrase));
    if (landed.length > 0) return own;
    for (const attached of depth > 0
      ? [...homes, ...group.behind.filter((each) => !homes.includes(each))]
      : []) {
      if (own.length > 0 && !homes.includes(attached)) continue;
      const found = attached.groups
        .flatMap((inner) => this.of(inner, depth - 1))
        .filter((phrase) => !isLandless(phrase));
      if (found.length === 0) continue;
      const state = this.stateOf(found[0]);
      if (own.length > 0 && state !== null) return own.map((phrase) => within(phrase, state));
      if (own.length === 0) return found;
    }
    return own;
  }

  /** "the government", "their army", "opposition leaders": an organ of nobody named, by its CAMEO role; or null. */
  organ(group: NounGroup): Phrase | null {
    const { people } = this.reading.pack;
    const small = smallWords(this.reading.language);
    for (let i = group.last - 1; i >= group.first; i -= 1) {
      const word = this.sentence.tokens[i]?.fold ?? '';
      const role = people.get(word);
      if ((role === undefined && !small.stateOrgans.has(word)) || small.warThings.has(word)) continue;
      const entity = textEntity({
        key: `text:${word} at ${group.first}`,
        kind: 'group',
        name: word.charAt(0).toUpperCase() + word.slice(1),
        cameo: `---${role ?? 'GOV'}`,
      });
      return phraseFor(entity, group);
    }
    return null;
  }

  /** "their government": of whoever "their" refers to. */
  isOwn(group: NounGroup): boolean {
    return (
      group.phrases.every((phrase) => phrase.entity === null) &&
      smallWords(this.reading.language).possessives.has(this.sentence.tokens[group.first]?.fold ?? '')
    );
  }

  all(groups: readonly NounGroup[]): Phrase[] {
    const seen = new Set<string>();
    return groups
      .flatMap((group) => this.of(group))
      .filter((phrase) => {
        const key = phrase.entity?.key ?? '';
        if (key === '' || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
  }

  /** "it", "him", "them": the last one named before who is not of these. */
  antecedent(before: number, not: readonly Phrase[]): Phrase[] {
    const lands = new Set(not.map((phrase) => landOf(phrase.entity)));
    const found = this.sentence.phrases.findLast(
      (phrase) =>
        phrase.last <= before &&
        phrase.entity !== null &&
        !isLandless(phrase) &&
        !lands.has(landOf(phrase.entity)),
    );
    return found === undefined ? [] : [found];
  }

  attached(list: readonly Attached[], prep: string): Phrase[] {
    return this.all(list.filter((each) => each.prep === prep).flatMap((each) => each.groups));
  }
}
