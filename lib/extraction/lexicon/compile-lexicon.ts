/** Builds the lexicon from the actors of the database and the world lists; pure, and about 10 µs a name. */
import type { KnownActor } from '@/lib/domain/actor';
import type { KnownRelationship } from '@/lib/domain/relationship';
import { ar } from './ar/ar';
import { type CompiledPack, compilePack, type Named, wordsOf } from './compile-pack';
import { en } from './en/en';
import type { Entity, EntityKind } from './entity';
import { fa } from './fa/fa';
import { fr } from './fr/fr';
import type { LanguagePack } from './language-pack';
import type { Lexicon } from './lexicon';
import { Builder, isAcronym } from './lexicon-builder';
import { tr } from './tr/tr';
import { CITIES, REGIONS, VENUES } from './world/cities';
import { LEADERS } from './world/leaders';
import { LEADER_NAMES, spelled } from './world/leaders-by-script';
import { LEADERS_OF_THE_2020S } from './world/leaders-of-the-2020s';
import { MOVEMENTS, ORGANISATIONS, ORGANS } from './world/organisations';
import { REGIONAL_LEADERS } from './world/regional-leaders';
import { METONYMS, STATES } from './world/states';

/** Every language that the rules cover; the first also reads names in texts of other languages. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [en, ar, fa, fr, tr];

/** Packs are compiled when a text in their language comes, so that a lexicon is ready at once. */
class LazyPacks {
  private readonly compiled = new Map<string, CompiledPack>();

  constructor(private readonly named: Named) {}

  get(language: string): CompiledPack | undefined {
    const pack = LANGUAGE_PACKS.find((each) => each.language === language);
    if (pack === undefined) return undefined;
    const found = this.compiled.get(language) ?? compilePack(pack, this.named);
    this.compiled.set(language, found);
    return found;
  }
}

export interface LexiconSources {
  actors: readonly KnownActor[];
  relationships: readonly KnownRelationship[];
}

const KIND: Record<KnownActor['kind'], EntityKind> = {
  state: 'state',
  organisation: 'organisation',
  ministry: 'organ',
  mission: 'organ',
  'armed-group': 'group',
  person: 'person',
};

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

function addWorld(builder: Builder, actors: readonly KnownActor[]): Map<string, Entity> {
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
  for (const row of MOVEMENTS) {
    const party = row.country === null ? null : (builder.byIso.get(row.country)?.key ?? null);
    const entity = make('group', row.name, find([row.name, ...row.aliases]), row.country, row.cameo, party);
    for (const name of [row.name, ...row.aliases]) builder.name(entity, name);
  }
  for (const [name, of, aliases] of ORGANS) {
    const owner = builder.byName.get(of);
    const all = [name, ...aliases.split(',').filter(Boolean)];
    const entity = make(
      'organ',
      name,
      find(all),
      owner?.country ?? null,
      owner?.cameo ?? null,
      owner?.key ?? null,
    );
    for (const text of all) builder.name(entity, text);
  }
  for (const [name, country] of CITIES)
    builder.places.add(wordsOf(name, en), { name, country, kind: 'city' });
  for (const name of REGIONS) builder.places.add(wordsOf(name, en), { name, country: null, kind: 'region' });
  for (const [name, city, country] of VENUES)
    builder.places.add(wordsOf(name, en), { name: city, country, kind: 'venue' });
  return taken;
}

/** State or organisation for which an actor of the database acts: its own, or that of the body it belongs to. */
function partyKeyOf(
  actor: KnownActor,
  byId: ReadonlyMap<string, KnownActor>,
  builder: Builder,
): string | null {
  if (actor.kind === 'state') return actor.id;
  if (actor.kind === 'armed-group') return null;
  const of = actor.affiliations.at(-1)?.of;
  const owner = of === undefined ? undefined : byId.get(of);
  if (owner !== undefined && owner.id !== actor.id) return builder.entities.get(owner.id)?.party ?? null;
  const state = actor.country === null ? undefined : builder.byIso.get(actor.country);
  if (actor.kind === 'organisation') return state?.key ?? actor.id;
  return state?.key ?? null;
}

function addActors(
  builder: Builder,
  actors: readonly KnownActor[],
  taken: ReadonlyMap<string, Entity>,
): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const rank = (actor: KnownActor): number =>
    ['state', 'organisation', 'ministry', 'mission', 'armed-group', 'person'].indexOf(actor.kind);
  for (const actor of [...actors].sort((a, b) => rank(a) - rank(b))) {
    const posts = actor.affiliations.map(({ of, office, from, to }) => ({ of, office, from, to }));
    let entity = taken.get(actor.id);
    if (entity === undefined) {
      const party = partyKeyOf(actor, byId, builder);
      const kind: EntityKind =
        actor.kind === 'organisation' && party !== null && party !== actor.id ? 'organ' : KIND[actor.kind];
      entity = builder.add({
        key: actor.id,
        actorId: actor.id,
        kind,
        name: actor.name,
        country: actor.country,
        cameo: actor.cameoCode,
        party,
        posts,
      });
    }
    for (const text of new Set([actor.name, ...actor.names.map((entry) => entry.text)]))
      builder.name(entity, text);
    builder.post(entity);
  }
}

/** Heads of state and government and chief diplomats whom reports name without their country. */
function addLeaders(builder: Builder): void {
  for (const row of [...LEADERS, ...REGIONAL_LEADERS, ...LEADERS_OF_THE_2020S]) {
    const owner = builder.byIso.get(row.of) ?? builder.byName.get(row.of);
    if (owner === undefined)
      throw new Error(`The list of leaders names "${row.of}", which is no state or organisation.`);
    const post = { of: owner.key, office: row.office, from: row.from, to: row.to };
    const there = builder.byName.get(row.name);
    if (there?.kind === 'person') {
      const again = (held: (typeof there.posts)[number]): boolean =>
        held.office === post.office && held.of === post.of && !(held.to !== null && held.to <= post.from);
      if (!there.posts.some(again)) (there.posts as (typeof post)[]).push(post);
      for (const text of spelled(row.aliases)) builder.name(there, text);
      continue;
    }
    const cameo = owner.kind === 'state' && owner.cameo !== null ? `${owner.cameo}GOV` : owner.cameo;
    const entity = builder.add({
      key: `person:${row.name}`,
      actorId: null,
      kind: 'person',
      name: row.name,
      country: owner.country,
      cameo,
      party: owner.key,
      posts: [post],
    });
    for (const text of [row.name, ...spelled(row.aliases)]) builder.name(entity, text);
  }
  for (const entity of builder.entities.values())
    if (entity.kind === 'person' && entity.actorId === null) builder.post(entity);
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

/** Capitals of states and seats of organisations by entity key. */
function seatsOf(builder: Builder): Map<string, { city: string; country: string }> {
  const seats = new Map<string, { city: string; country: string }>();
  for (const { iso, capital } of STATES) {
    const key = iso === null ? undefined : builder.byIso.get(iso)?.key;
    if (key !== undefined && iso !== null && capital !== null)
      seats.set(key, { city: capital, country: iso });
  }
  for (const { name, seat } of ORGANISATIONS) {
    const key = builder.byName.get(name)?.key;
    if (key !== undefined && seat !== null) seats.set(key, seat);
  }
  return seats;
}

/** Other spellings of people whom the lexicon has. */
function addLeaderNames(builder: Builder): void {
  for (const [name, spellings] of LEADER_NAMES) {
    const entity = builder.byName.get(name);
    if (entity?.kind === 'person') for (const text of spelled(spellings)) builder.name(entity, text);
  }
}

/**
 * The lexicon for `extract`. `actors` and `relationships` are those of the database or the starter data; the
 * world's states, organisations and leaders are added from the lists in `world/`, without an actor's id.
 */
export function compileLexicon({ actors, relationships }: LexiconSources): Lexicon {
  const builder = new Builder();
  const taken = addWorld(builder, actors);
  addActors(builder, actors, taken);
  addLeaders(builder);
  addLeaderNames(builder);
  const named: Named = {
    byIso: (iso) => builder.byIso.get(iso) ?? null,
    byName: (name) => builder.byName.get(name) ?? null,
    isoCodes: [...builder.byIso.keys()],
  };
  return {
    entities: builder.entities,
    names: builder.names,
    places: builder.places,
    packs: new LazyPacks(named),
    holders: builder.holders,
    relationships: new Map(relationships.map(({ slug, parties }) => [[...parties].sort().join(' '), slug])),
    organsOf: organsOf(builder),
    stateByIso: builder.byIso,
    seats: seatsOf(builder),
    nameWords: builder.nameWords,
    roughNames: builder.roughNames,
  };
}
