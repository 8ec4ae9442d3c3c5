/** The world lists as they stand in prisma/seed-data/world: what no column can see. */
import { join } from 'node:path';
import type { SeedActor } from '@/lib/db/seed-actor-row';
import { seedBounds } from '@/lib/db/seed-actors';
import { readSeedData, type SeedData } from '@/lib/db/seed-files';
import { parseTable, partsOf } from '@/lib/db/world-table';
import { foldName } from '@/lib/domain/fold-name';

let data: SeedData;
beforeAll(async () => {
  data = await readSeedData(join(process.cwd(), 'prisma/seed-data'));
});

type Term = SeedActor['affiliations'][number] & { who: string };

const termsOf = (actors: readonly SeedActor[]): Term[] =>
  actors.flatMap(({ id, kind, affiliations }) =>
    kind === 'person' ? affiliations.map((post) => ({ ...post, who: id })) : [],
  );

const DAY = 24 * 3600 * 1000;

/** Whole days that two terms have in common; those that give no day at both ends tell none. */
function daysTogether(a: Term, b: Term): number {
  const days = (edtf: string | null, open: number) =>
    edtf === null ? open : /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? Date.parse(edtf) / DAY : Number.NaN;
  const from = Math.max(days(a.from, -Infinity), days(b.from, -Infinity));
  return Math.min(days(a.to, Infinity), days(b.to, Infinity)) - from;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Offices that one person holds at a time. */
const SINGLE =
  /^(President|Prime Minister|Chancellor|Minister of Foreign Affairs|Secretary of State|King|Queen|Emir|Emperor|Sultan|Pope)$/;

/** Offices that two people claimed at once: from both sides, the lists are right. */
const DISPUTED = ['alassane-ouattara laurent-gbagbo', 'didier-ratsiraka marc-ravalomanana'];

it('parses a table by its columns and says where a line is wrong', () => {
  expect(parseTable('# from a gazetteer\na\tb\n1\t \n\n2\t3\n', 'x.tsv', ['a', 'b'])).toEqual([
    { a: '1', b: '' },
    { a: '2', b: '3' },
  ]);
  expect(() => parseTable('a\tc\n1\t2', 'x.tsv', ['a', 'b'])).toThrow(/x\.tsv: the first line must name/);
  expect(() => parseTable('a\tb\n1\t2\n3', 'x.tsv', ['a', 'b'])).toThrow(/x\.tsv, line 3: has 1 cells/);
  expect(partsOf(' one; two ;')).toEqual(['one', 'two']);
});

it('keeps the address of an actor, by which it is known everywhere', () => {
  const byId = new Map(data.actors.map((actor) => [actor.id, actor]));
  expect(byId.size).toBe(data.actors.length);
  expect(byId.get('al-gore')).toMatchObject({
    kind: 'person',
    country: 'US',
    cameoCode: 'USAGOV',
    origin: 'reference',
  });
  expect(byId.get('bundestag')).toMatchObject({ affiliations: [{ of: 'germany', role: 'Parliament' }] });
  expect(byId.get('zaire')).toMatchObject({ kind: 'state', country: null });
});

it('adds to an actor of the sources only what they do not tell', () => {
  const fogh = data.actors.find(({ id }) => id === 'anders-fogh-rasmussen');
  expect(fogh?.origin).toBe('curated');
  const twice = data.actors.filter(({ aliases }) => {
    const keys = aliases.map(({ value, lang, form }) => `${form} ${lang} ${value}`);
    return new Set(keys).size !== keys.length;
  });
  expect(twice.map(({ id }) => id)).toEqual([]);
});

it('has the owner of every post, and no page for what only general knowledge tells', () => {
  const ids = new Set(data.actors.map(({ id }) => id));
  const posts = data.actors.flatMap((actor) =>
    actor.affiliations.map((post) => ({ ...post, who: actor.id })),
  );
  expect(posts.filter(({ of, who }) => !ids.has(of) || of === who)).toEqual([]);
  expect(posts.filter(({ origin, sourceUrl }) => origin === 'reference' && sourceUrl)).toEqual([]);
});

it('ends no term before it begins', () => {
  const wrong = termsOf(data.actors).filter(({ from, to }) => {
    const { startsOn, endsOn } = seedBounds(from, to);
    return startsOn !== null && endsOn !== null && endsOn < startsOn;
  });
  expect(wrong).toEqual([]);
});

it('has nobody twice in one office at once, and one person at a time in the offices of one', () => {
  const byOffice = grouped(termsOf(data.actors), ({ of, role }) => `${role} of ${of}`);
  const found: string[] = [];
  for (const [office, terms] of byOffice)
    for (const [index, a] of terms.entries())
      for (const b of terms.slice(index + 1)) {
        const pair = [a.who, b.who].sort().join(' ');
        const reference = a.origin === 'reference' || b.origin === 'reference';
        if (!reference || DISPUTED.includes(pair)) continue;
        const together = daysTogether(a, b);
        if (a.who === b.who ? together > 0 : SINGLE.test(a.role) && together > 31)
          found.push(`${pair}: ${office}`);
      }
  expect(found).toEqual([]);
});

it('lists a person once', () => {
  const people = data.actors.filter(({ kind }) => kind === 'person');
  const names = grouped(people, ({ name }) => foldName(name));
  expect(
    [...names.values()].filter(({ length }) => length > 1).map((all) => all.map(({ id }) => id)),
  ).toEqual([]);
});

it('has each place once, and no town with the name of a state, its capital or a person', () => {
  const keyOf = ({ country, name }: { country: string | null; name: string }) =>
    `${country} ${foldName(name)}`;
  const twice = [...grouped(data.places, keyOf).entries()].filter(([, { length }]) => length > 1);
  expect(twice.map(([key]) => key)).toEqual([]);
  const names = new Set(
    data.actors.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]).map(foldName),
  );
  const towns = data.places.filter(({ kind, country }) => kind === 'city' && country !== null).slice(-2_000);
  expect(towns.filter(({ name }) => names.has(foldName(name)))).toEqual([]);
});
