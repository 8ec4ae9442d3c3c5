/** The actors as entities of the lexicon, with their names and posts. */
import { type ActorKind, type KnownActor, latestPost } from '@/lib/domain/actor';
import { wordsOf } from './compile-pack';
import { en } from './en/en';
import type { Entity, EntityKind, NameForm } from './entity';
import { type Builder, isAcronym } from './lexicon-builder';
import { joinedForms, royalForms } from './name-forms';

const KIND: Record<ActorKind, EntityKind> = {
  state: 'state',
  organisation: 'organisation',
  ministry: 'organ',
  mission: 'organ',
  'armed-group': 'group',
  person: 'person',
};

/** Of two bearers of a name the one of the earlier kind comes first. */
const ORDER: readonly ActorKind[] = ['state', 'organisation', 'armed-group', 'ministry', 'mission', 'person'];

type PartyOf = (actor: KnownActor) => string | null;

/**
 * For which state or organisation an actor acts, by its slug: itself, or that of the body in which it took its last
 * post. Who leads a movement acts for the movement.
 */
function parties(actors: readonly KnownActor[]): PartyOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const states = new Map<string, string>();
  for (const { kind, country, id } of actors)
    if (kind === 'state' && country !== null && !states.has(country)) states.set(country, id);
  const partyOf = (actor: KnownActor, above: readonly string[]): string | null => {
    if (actor.kind === 'state') return actor.id;
    const state = actor.country === null ? null : (states.get(actor.country) ?? null);
    if (actor.kind === 'armed-group') return state;
    const owner = byId.get(latestPost(actor.affiliations)?.of ?? '');
    if (owner !== undefined && owner.id !== actor.id && !above.includes(owner.id))
      return owner.kind === 'armed-group' ? owner.id : partyOf(owner, [...above, actor.id]);
    return actor.kind === 'organisation' ? (state ?? actor.id) : state;
  };
  return (actor) => partyOf(actor, []);
}

/** How an adjective of a state stands for it: "Sino" and "Iraqi" for the state, "Iraqis" for its people. */
function adjectiveForm(text: string): NameForm {
  if (isAcronym(text)) return 'acronym';
  return text.endsWith('s') && !text.endsWith('ss') ? 'people' : 'demonym';
}

function addStateNames(builder: Builder, state: Entity, { name, names, country }: KnownActor): void {
  if (country !== null && !builder.byIso.has(country)) builder.byIso.set(country, state);
  const asPlace = (text: string): void =>
    builder.places.add(wordsOf(text, en), { name, country, kind: 'country' });
  asPlace(name);
  const adjectives = new Set(names.filter(({ form }) => form === 'adjective').map(({ text }) => text));
  for (const { text, language, form } of names) {
    if (form === 'adjective') {
      builder.name(state, text, adjectiveForm(text));
      if (!builder.adjectives.has(state.key)) builder.adjectives.set(state.key, text);
    } else if (form === 'house') builder.name(state, text, 'metonym');
    else if (form === 'seat') {
      builder.name(state, text, 'capital');
      builder.places.add(wordsOf(text, en), { name: text, country, kind: 'city' });
      if (country !== null) builder.seats.set(state.key, { city: text, country });
    } else if (language === 'en' && text !== name && !adjectives.has(text)) asPlace(text);
  }
}

/** A state's name in Latin letters of another language is read only in texts of that language, from its pack: "Chili". */
function readEverywhere({ kind }: KnownActor, { text, language }: KnownActor['names'][number]): boolean {
  return kind !== 'state' || language === 'en' || !/\p{Script=Latin}/u.test(text);
}

/** All names as texts write them, each once; of a person also what follows from the office. */
function spellings(actor: KnownActor): Set<string> {
  const { kind, name, names, affiliations } = actor;
  const known = names.filter((each) => each.form === 'name' && readEverywhere(actor, each));
  const plain = [name, ...known.map(({ text }) => text)];
  if (kind !== 'person') return new Set(plain);
  return new Set([
    ...plain.flatMap((text) => [text, ...joinedForms(text)]),
    ...affiliations.flatMap(({ office }) => plain.flatMap((text) => royalForms(office, text))),
  ]);
}

/** Adds the actors, states first, with their names and posts; seats are told in a country by `countryOf` a city. */
export function addActors(
  builder: Builder,
  actors: readonly KnownActor[],
  countryOf: (city: string) => string | null,
): void {
  const partyOf = parties(actors);
  const rank = ({ kind }: KnownActor): number => ORDER.indexOf(kind);
  for (const actor of [...actors].sort((a, b) => rank(a) - rank(b))) {
    const { id, name, country, cameoCode } = actor;
    const party = partyOf(actor);
    const entity = builder.add({
      key: id,
      actorId: id,
      kind: actor.kind === 'organisation' && party !== id ? 'organ' : KIND[actor.kind],
      name,
      country,
      cameo: cameoCode,
      party,
      posts: actor.affiliations,
    });
    for (const text of spellings(actor)) builder.name(entity, text);
    if (actor.kind === 'state') addStateNames(builder, entity, actor);
    else {
      const seat = actor.names.find(({ form }) => form === 'seat')?.text;
      const land = seat === undefined ? null : countryOf(seat);
      if (seat !== undefined && land !== null) builder.seats.set(id, { city: seat, country: land });
    }
    builder.post(entity);
  }
}
