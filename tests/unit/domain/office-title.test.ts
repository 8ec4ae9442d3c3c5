import { readFileSync } from 'node:fs';
import offices from '@/app/messages/en/offices.json';
import { type OfficeTitle, officeReader } from '@/lib/domain/office-title';
import { OFFICES } from '@/lib/extraction/lexicon/en/offices';

const { titles, departments } = offices.offices;
const read = officeReader({ titles, departments });

const rows = (path: string) =>
  readFileSync(`prisma/seed-data/${path}`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const json = (path: string) => JSON.parse(readFileSync(`prisma/seed-data/${path}`, 'utf8'));

interface SeedActor {
  id: string;
  name: string;
  affiliations: { of: string; role: string }[];
}
const actors: SeedActor[] = json('actors.json');
const events: { participants: { posts?: { office: string; of: string }[] }[] }[] = json('events.json');
const names = new Map([
  ...actors.map(({ id, name }) => [id, name] as const),
  ...['states.tsv', 'organisations.tsv', 'movements.tsv', 'bodies.tsv'].flatMap((file) => {
    const [head = ''] = readFileSync(`prisma/seed-data/world/${file}`, 'utf8').split('\n');
    const at = head.split('\t').indexOf('name');
    return rows(`world/${file}`).map((cells) => [cells[0] ?? '', cells[at] ?? ''] as const);
  }),
]);

const posts: (readonly [office: string, of: string])[] = [
  ...actors.flatMap(({ affiliations }) => affiliations.map(({ role, of }) => [role, of] as const)),
  ...rows('world/terms.tsv').map(([, of = '', office = '']) => [office, of] as const),
  ...events.flatMap(({ participants }) =>
    participants.flatMap((one) => (one.posts ?? []).map(({ office, of }) => [office, of] as const)),
  ),
];

/** The places that a title names: each has to be somebody of the record. */
function placesOf(title: OfficeTitle | null): string[] {
  if (!title || title.kind === 'title' || title.kind === 'minister') return [];
  if (title.kind === 'ambassador') return [title.place];
  if (title.kind === 'several') return title.offices.flatMap(placesOf);
  return [...(title.kind === 'of' ? [title.place] : []), ...placesOf(title.office)];
}

it('knows every post of the starter data', () => {
  expect(posts.length).toBeGreaterThan(1_800);
  const unknown = posts.filter(([office, of]) => read(office, names.get(of) ?? null) === null);
  expect([...new Set(unknown.map(([office]) => office))]).toEqual([]);
});

it('names no place that the starter data does not have', () => {
  const known = new Set([...names.values()].map((name) => name.toLowerCase()));
  const places = posts.flatMap(([office, of]) => placesOf(read(office, names.get(of) ?? null)));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !known.has(place))).toEqual([]);
});

it('knows every office that the extractor writes', () => {
  const written = new Set(OFFICES.map(({ office }) => office));
  expect([...written].filter((office) => read(office, null) === null)).toEqual([]);
});

it('takes a title apart, whatever way it is held', () => {
  expect(read('Acting Deputy Minister of Defense', null)).toEqual({
    kind: 'way',
    way: 'acting',
    office: { kind: 'minister', rank: 'deputyMinister', departments: ['defence'] },
  });
  expect(read('Minister of Foreign Affairs and Trade', null)).toEqual({
    kind: 'minister',
    rank: 'minister',
    departments: ['foreignAffairs', 'trade'],
  });
  expect(read('Deputy Prime Minister and Minister of Planning', null)).toEqual({
    kind: 'several',
    offices: [
      { kind: 'title', key: 'deputyPrimeMinister' },
      { kind: 'minister', rank: 'minister', departments: ['planning'] },
    ],
  });
  expect(read('ambassador to the Netherlands', null)).toEqual({ kind: 'ambassador', place: 'netherlands' });
  expect(read('Prime Minister of Norway', null)).toEqual({
    kind: 'of',
    office: { kind: 'title', key: 'primeMinister' },
    place: 'norway',
  });
});

it('calls an office otherwise where one organisation does', () => {
  expect(read('President', 'Iraq')).toEqual({ kind: 'title', key: 'presidentIraq' });
  expect(read('Former President', 'Iraq')).toMatchObject({ office: { key: 'presidentIraq' } });
  expect(read('President', 'Norway')).toEqual({ kind: 'title', key: 'president' });
});

it.each([
  'Keeper of the Seals',
  'Minister of Magic',
  'Minister of Defence and Magic',
  '',
  ' of ',
  'Deputy Keeper',
])('reads nothing half: %j', (title) => expect(read(title, null)).toBeNull());
