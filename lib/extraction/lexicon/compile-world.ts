/** The world lists as entities, names and places of the lexicon. */
import type { KnownActor } from '@/lib/domain/actor';
import { wordsOf } from './compile-pack';
import { en } from './en/en';
import type { Entity, EntityKind } from './entity';
import { type Builder, isAcronym } from './lexicon-builder';
import { BODIES, type BodyRow } from './world/bodies';
import { CITIES, REGIONS, VENUES } from './world/cities';
import { METONYMS } from './world/metonyms';
import { MORE_MOVEMENTS } from './world/movements';
import { MOVEMENTS, ORGANISATIONS, ORGANS } from './world/organisations';
import { STATES } from './world/states';

/** A name of the world lists that an actor of the database bears too: the database's actor gets the list's names. */
function actorsByName(actors: readonly KnownActor[]): Map<string, KnownActor> {
  const found = new Map<string, KnownActor>();
  for (const actor of actors) {
    if (actor.kind === 'person') continue;
    for (const name of [actor.name, ...actor.names.map((entry) => entry.text)]) {
      const key = name.toLowerCase().replace(/^the /, '');
      if (!found.has(key)) found.set(key, actor);
    }
  }
  return found;
}

/** CAMEO code of a movement of a state: "SDNREB"; of one of no state, the code of non-state movements. */
function movementCode(iso: string | null, builder: Builder): string {
  const state = iso === null ? null : (builder.byIso.get(iso)?.cameo ?? null);
  return state === null ? 'IMG' : `${state}REB`;
}

/** The state in whose land a mission works, by its name: "United Nations Mission in Liberia" → LR. */
function hostOf(names: readonly string[], builder: Builder): string | null {
  for (const name of names) {
    const land = /\s(?:in|to|for) (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(name)?.[1];
    const state = land === undefined ? undefined : builder.byName.get(land);
    if (state?.kind === 'state') return state.country;
  }
  return null;
}

/** Adds the states, organisations, movements, organs and places of the lists in `world/`; answers the actors that they name. */
export function addWorld(builder: Builder, actors: readonly KnownActor[]): Map<string, Entity> {
  const known = actorsByName(actors);
  const states = new Map(
    actors.filter((actor) => actor.kind === 'state' && actor.country).map((a) => [a.country, a]),
  );
  const taken = new Map<string, Entity>();
  const find = (names: readonly string[]): KnownActor | undefined =>
    names.map((name) => known.get(name.toLowerCase())).find((actor) => actor !== undefined);
  const make = (
    kind: EntityKind,
    name: string,
    actor: KnownActor | undefined,
    country: string | null,
    cameo: string | null,
    party?: string | null,
  ): Entity => {
    const key = actor?.id ?? `${kind}:${name}`;
    const entity = builder.add({
      key,
      actorId: actor?.id ?? null,
      kind,
      name,
      country,
      cameo,
      party: party === undefined ? key : party,
      posts: [],
    });
    if (actor !== undefined && !taken.has(actor.id)) taken.set(actor.id, entity);
    return entity;
  };
  for (const row of STATES) {
    const actor = row.iso === null ? undefined : states.get(row.iso);
    const entity = make('state', row.name, actor, row.iso, row.cameo);
    if (row.iso !== null) builder.byIso.set(row.iso, entity);
    builder.places.add(wordsOf(row.name, en), { name: row.name, country: row.iso, kind: 'country' });
    for (const name of [row.name, ...row.aliases]) {
      builder.name(entity, name);
      if (name !== row.name)
        builder.places.add(wordsOf(name, en), { name: row.name, country: row.iso, kind: 'country' });
    }
    for (const name of row.demonyms)
      builder.name(
        entity,
        name,
        isAcronym(name) ? 'acronym' : name.endsWith('s') && !name.endsWith('ss') ? 'people' : 'demonym',
      );
    if (row.capital === null) continue;
    builder.name(entity, row.capital, 'capital');
    builder.places.add(wordsOf(row.capital, en), { name: row.capital, country: row.iso, kind: 'city' });
  }
  for (const [iso, name] of METONYMS) {
    const state = builder.byIso.get(iso);
    if (state !== undefined) builder.name(state, name, 'metonym');
  }
  for (const row of ORGANISATIONS) {
    const entity = make('organisation', row.name, find([row.name, ...row.aliases]), null, row.cameo);
    for (const name of [row.name, ...row.aliases]) builder.name(entity, name);
  }
  const more = MORE_MOVEMENTS.map((row) => ({
    ...row,
    country: row.of,
    cameo: movementCode(row.of, builder),
  }));
  for (const row of [...MOVEMENTS, ...more]) {
    const party = row.country === null ? null : (builder.byIso.get(row.country)?.key ?? null);
    const entity = make('group', row.name, find([row.name, ...row.aliases]), row.country, row.cameo, party);
    for (const name of [row.name, ...row.aliases]) builder.name(entity, name);
  }
  const organs: BodyRow[] = ORGANS.map(([name, of, aliases]) => ({
    name,
    of,
    aliases: aliases.split(',').filter(Boolean),
  }));
  for (const row of [...organs, ...BODIES]) {
    const owner = row.of === null ? null : builder.byName.get(row.of);
    if (owner === undefined)
      throw new Error(`The list of bodies names "${row.of}", which is no state or organisation.`);
    const all = [row.name, ...row.aliases];
    const { cameo = null, key = null } = owner ?? {};
    const country = hostOf(all, builder) ?? owner?.country ?? null;
    const entity =
      owner === null
        ? make('organisation', row.name, find(all), null, 'IGO')
        : make('organ', row.name, find(all), country, cameo, key);
    for (const text of all) builder.name(entity, text);
  }
  for (const [name, country] of CITIES)
    builder.places.add(wordsOf(name, en), { name, country, kind: 'city' });
  for (const name of REGIONS) builder.places.add(wordsOf(name, en), { name, country: null, kind: 'region' });
  for (const [name, city, country] of VENUES)
    builder.places.add(wordsOf(name, en), { name: city, country, kind: 'venue' });
  return taken;
}
