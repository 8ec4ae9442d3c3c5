/** Builds the lexicon from the actors of the database and the world lists; pure, and about 10 µs a name. */
import type { KnownActor } from '@/lib/domain/actor';
import type { KnownRelationship } from '@/lib/domain/relationship';
import { ar } from './ar/ar';
import { addLeaderNames, addLeaders } from './compile-leaders';
import { type CompiledPack, compilePack, type Named } from './compile-pack';
import { addWorld } from './compile-world';
import { en } from './en/en';
import type { Entity, EntityKind } from './entity';
import { fa } from './fa/fa';
import { fr } from './fr/fr';
import type { LanguagePack } from './language-pack';
import type { Lexicon } from './lexicon';
import { Builder } from './lexicon-builder';
import { tr } from './tr/tr';
import { GIVEN_NAMES_LATIN } from './world/given-names-latin';
import { ORGANISATIONS } from './world/organisations';
import { STATES } from './world/states';

/** Every language that the rules cover; the first also reads names in texts of other languages. */
const LANGUAGE_PACKS: readonly LanguagePack[] = [en, ar, fa, fr, tr];

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
    const posts = actor.affiliations.map(({ of, office, from, to, sourceUrl }) => ({
      of,
      office,
      from,
      to,
      sourceUrl,
    }));
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
    surnames: builder.surnames,
    roughNames: builder.roughNames,
    givenNames: new Set([...GIVEN_NAMES_LATIN, ...builder.givenNames()]),
  };
}
