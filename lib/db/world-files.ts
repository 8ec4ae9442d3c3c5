/** The world as rows (prisma/seed-data/world): what is kept from general knowledge, read as actors, posts and places. */
import { join } from 'node:path';
import { latestPost, type NameForm } from '@/lib/domain/actor';
import type { KnownPlace } from '@/lib/domain/known-place';
import { PLACE_KINDS } from '@/lib/domain/known-place';
import { type ActorRow, actorRowSchema, parseRow, SeedError } from './seed-actor-row';
import { partsOf, readTable } from './world-table';

/** Languages of the names of people, as columns of people.tsv. */
const LANGUAGES = ['en', 'ar', 'fa', 'fr', 'tr'] as const;

type Alias = ActorRow['aliases'][number];
type Term = ActorRow['affiliations'][number];
/** Languages in which states are called as CLDR has it, besides their English names in the table. */
const DISPLAYED = (['ar', 'fa', 'fr', 'tr'] as const).map((lang) => ({
  lang,
  names: new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
}));

/** What a state is called in the languages that are read, from CLDR (`Intl.DisplayNames`). */
function displayedNames(iso: string, name: string): Alias[] {
  return DISPLAYED.flatMap(({ lang, names }) => {
    const value = iso === '' ? undefined : names.of(iso);
    return value === undefined || value === name ? [] : [{ value, lang, form: 'name' as const }];
  });
}

type Draft = Omit<ActorRow, 'aliases' | 'affiliations'> & Partial<Pick<ActorRow, 'aliases' | 'affiliations'>>;

function aliases(cell: string, form: NameForm = 'name', lang = 'en'): Alias[] {
  return partsOf(cell).map((value) => ({ value, lang, form }));
}

function row(file: string, draft: Draft): ActorRow {
  return parseRow(actorRowSchema, { aliases: [], affiliations: [], ...draft }, file, draft.id);
}

const post = (of: string, role: string): Term => ({
  of,
  role,
  from: null,
  to: null,
  confidence: 'known-unverified',
});

async function readStates(folder: string): Promise<ActorRow[]> {
  const columns = ['id', 'iso', 'cameo', 'name', 'capital', 'adjectives', 'houses', 'names'] as const;
  const rows = await readTable(folder, 'states.tsv', columns);
  return rows.map(({ id, iso, cameo, name, capital, adjectives, houses, names }) =>
    row('states.tsv', {
      id,
      kind: 'state',
      name,
      country: iso || null,
      cameoCode: cameo || null,
      aliases: [
        ...aliases(names),
        ...displayedNames(iso, name),
        ...aliases(adjectives, 'adjective'),
        ...aliases(capital, 'seat'),
        ...aliases(houses, 'house'),
      ],
    }),
  );
}

async function readOrganisations(folder: string): Promise<ActorRow[]> {
  const rows = await readTable(folder, 'organisations.tsv', [
    'id',
    'cameo',
    'name',
    'seat',
    'names',
  ] as const);
  return rows.map(({ id, cameo, name, seat, names }) =>
    row('organisations.tsv', {
      id,
      kind: 'organisation',
      name,
      country: null,
      cameoCode: cameo,
      aliases: [...aliases(names), ...aliases(seat, 'seat')],
    }),
  );
}

async function readMovements(folder: string): Promise<ActorRow[]> {
  const rows = await readTable(folder, 'movements.tsv', ['id', 'country', 'cameo', 'name', 'names'] as const);
  return rows.map(({ id, country, cameo, name, names }) =>
    row('movements.tsv', {
      id,
      kind: 'armed-group',
      name,
      country: country || null,
      cameoCode: cameo,
      aliases: aliases(names),
    }),
  );
}

/** A body stands in the organs of its owner: "Ministry of Finance", or only as a body of it. */
async function readBodies(folder: string): Promise<ActorRow[]> {
  const columns = ['id', 'kind', 'country', 'cameo', 'of', 'organ', 'name', 'names'] as const;
  const rows = await readTable(folder, 'bodies.tsv', columns);
  return rows.map(({ id, kind, country, cameo, of, organ, name, names }) =>
    row('bodies.tsv', {
      id,
      kind: kind as ActorRow['kind'],
      name,
      country: country || null,
      cameoCode: cameo,
      aliases: aliases(names),
      affiliations: of === '' ? [] : (organ ? partsOf(organ) : ['Body']).map((role) => post(of, role)),
    }),
  );
}

async function readTerms(folder: string): Promise<Map<string, Term[]>> {
  const columns = ['id', 'of', 'office', 'from', 'to', 'source'] as const;
  const rows = await readTable(folder, 'terms.tsv', columns);
  const terms = new Map<string, Term[]>();
  for (const { id, of, office, from, to, source } of rows) {
    const held: Term = {
      of,
      role: office,
      from: from || null,
      to: to || null,
      confidence: source ? 'confirmed-in-source' : 'known-unverified',
      sourceUrl: source || null,
    };
    terms.set(id, [...(terms.get(id) ?? []), held]);
  }
  return terms;
}

/** People with their terms. Country and code are those of the state or organisation of the last one. */
async function readPeople(folder: string, bodies: ReadonlyMap<string, ActorRow>): Promise<ActorRow[]> {
  const terms = await readTerms(folder);
  const rows = await readTable(folder, 'people.tsv', ['id', 'name', ...LANGUAGES] as const);
  const people = rows.map(({ id, name, ...names }) => {
    const affiliations = terms.get(id) ?? [];
    terms.delete(id);
    const owner = bodies.get(latestPost(affiliations)?.of ?? '');
    const code = owner?.cameoCode ?? null;
    return row('people.tsv', {
      id,
      kind: 'person',
      name,
      country: owner?.country ?? null,
      cameoCode: owner?.kind === 'state' && code !== null ? `${code}GOV` : code,
      aliases: LANGUAGES.flatMap((language) => aliases(names[language], 'name', language)),
      affiliations,
    });
  });
  for (const id of terms.keys()) throw new SeedError(`terms.tsv, "${id}", field id: is not in people.tsv.`);
  return people;
}

/** The gazetteer, which is read as it is. Throws `SeedError` where a row is wrong. */
export async function readPlaces(folder: string): Promise<KnownPlace[]> {
  const rows = await readTable(folder, 'places.tsv', ['kind', 'country', 'name', 'city'] as const);
  const places = rows.map(({ kind, country, name, city }) => {
    const known = PLACE_KINDS.find((each) => each === kind);
    if (known === undefined || name === '')
      throw new SeedError(
        `places.tsv, "${name}", field kind: "${kind}" is none of ${PLACE_KINDS.join(', ')}.`,
      );
    return { kind: known, country: country || null, name, city: city || null };
  });
  const towns = await readTable(folder, 'towns.tsv', ['country', 'name'] as const);
  return [...places, ...towns.map((town) => ({ kind: 'city' as const, ...town, city: null }))];
}

/** Reads the world lists of `folder` (prisma/seed-data/world). Throws `SeedError` where a row is wrong. */
export async function readWorld(folder: string): Promise<{ actors: ActorRow[]; places: KnownPlace[] }> {
  const bodies = [
    ...(await readStates(folder)),
    ...(await readOrganisations(folder)),
    ...(await readMovements(folder)),
    ...(await readBodies(folder)),
  ];
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return { actors: [...bodies, ...(await readPeople(folder, byId))], places: await readPlaces(folder) };
}

/** The folder of the world lists within that of the starter data. */
export function worldFolder(seedFolder: string): string {
  return join(seedFolder, 'world');
}
