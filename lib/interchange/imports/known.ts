/** Whom and what the rows of a table can name: the actors, relationships and topics that are there. */
import type { ActorKind } from '@/lib/domain/actor';
import { readCountry } from '@/lib/domain/country';
import { foldName } from '@/lib/domain/fold-name';
import type { KnownRow, KnownRows } from '@/lib/domain/import-known';
import type { EventType } from '@/lib/domain/ontology';
import type { PublishContext } from '@/lib/domain/publish-blockers';
import { typeOfCameo } from '@/lib/domain/type-of-cameo';

export interface Known {
  context: PublishContext;
  posts: KnownRows['posts'];
  names: ReadonlyMap<string, string>;
  /** Slug by a name in any script, a slug or a CAMEO code; null where several bear the name. */
  actor(text: string): string | null;
  code(code: string): string | null;
  /** The state of a country by its CAMEO code, its two letters or its name. */
  state(country: string): { slug: string; country: string | null } | null;
  relationship(text: string): string | null;
  /** The relationship between any of these and any of those, or null. */
  between(some: ReadonlySet<string>, others: ReadonlySet<string>): string | null;
  topic(text: string): string | null;
  /** The kind as which this desk reads a CAMEO code; null for none. */
  typeOfCode(code: string): EventType | null;
}

const RANK: Record<ActorKind, number> = {
  state: 0,
  organisation: 1,
  ministry: 2,
  mission: 3,
  'armed-group': 4,
  person: 5,
};

/** Of several with one code the one that others are named after: the state, the organisation before its organs. */
function first(a: KnownRow, b: KnownRow, parties: ReadonlySet<string>): number {
  const byParty = Number(parties.has(b.slug)) - Number(parties.has(a.slug));
  return (
    byParty || RANK[a.kind] - RANK[b.kind] || a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1)
  );
}

function codesOf(actors: readonly KnownRow[], parties: ReadonlySet<string>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { slug, cameoCode } of [...actors].sort((a, b) => first(a, b, parties))) {
    if (cameoCode === null) continue;
    // "IGOWSTNAT" is also known by its group alone, "NAT".
    const keys = /^(IGO|NGO|IMG).*[A-Z]{3}$/.test(cameoCode) ? [cameoCode, cameoCode.slice(-3)] : [cameoCode];
    for (const key of keys) if (!codes.has(key)) codes.set(key, slug);
  }
  return codes;
}

function namesOf(actors: readonly KnownRow[]): Map<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { slug, name, names } of actors)
    for (const each of new Set([name, ...names].map(foldName))) {
      if (each === '') continue;
      const other = bearers.get(each);
      bearers.set(each, other === undefined || other === slug ? slug : null);
    }
  return bearers;
}

/** Makes all lookups once. */
export function knowRows({ actors, posts, relationships, topics, codes: chosenCodes }: KnownRows): Known {
  const slugs = new Set(actors.map(({ slug }) => slug));
  const parties = new Set(relationships.flatMap((each) => each.parties.map(({ slug }) => slug)));
  const codes = codesOf(actors, parties);
  const names = namesOf(actors);
  const bySlug = new Map(actors.map((row) => [row.slug, row]));
  const states = new Map<string, string>();
  for (const { slug, kind, country } of actors) if (kind === 'state' && country) states.set(country, slug);
  const titles = new Map(relationships.map(({ slug, title }) => [foldName(title), slug]));
  const pairs = new Map(
    relationships.flatMap(({ slug, parties: [a, b] }) =>
      a && b ? [[`${a.slug} ${b.slug}`, slug] as const, [`${b.slug} ${a.slug}`, slug] as const] : [],
    ),
  );
  const subjects = new Map(
    topics.flatMap(({ slug, name }) => [[slug, slug] as const, [foldName(name), slug] as const]),
  );
  const countries = new Map<string, string | null>();
  const code = (text: string) => codes.get(text) ?? null;
  const context = {
    actors: slugs,
    relationships: new Map(relationships.map((each) => [each.slug, each.parties])),
    topics: new Set(topics.map(({ slug }) => slug)),
    hasArticle: false,
  };
  return {
    context,
    posts,
    names: new Map(actors.map(({ slug, name }) => [slug, name])),
    code,
    actor: (text) => (slugs.has(text) ? text : (code(text) ?? names.get(foldName(text)) ?? null)),
    state(text) {
      const coded = /^[A-Z]{3}$/.test(text) ? bySlug.get(codes.get(text) ?? '') : undefined;
      if (coded?.kind === 'state') return { slug: coded.slug, country: coded.country };
      let country = countries.get(text);
      if (country === undefined) {
        country = readCountry(text);
        countries.set(text, country);
      }
      const slug = country === null ? undefined : states.get(country);
      return slug === undefined ? null : { slug, country };
    },
    relationship: (text) => (context.relationships.has(text) ? text : (titles.get(foldName(text)) ?? null)),
    between(some, others) {
      for (const a of some)
        for (const b of others) {
          const found = pairs.get(`${a} ${b}`);
          if (found) return found;
        }
      return null;
    },
    topic: (text) => subjects.get(text) ?? subjects.get(foldName(text)) ?? null,
    typeOfCode: (text) => typeOfCameo(text, chosenCodes),
  };
}
