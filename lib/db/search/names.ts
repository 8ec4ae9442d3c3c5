/** Places, publishers and relationships by their names: few enough to be looked through in memory. */
import { countryName } from '@/lib/domain/country';
import { placeKey, publisherKey, wordsOfText } from '@/lib/domain/event-terms';
import type { FoundPlace, FoundSource } from '@/lib/domain/search';
import type { Queryable } from '../client';
import { keptBriefly } from '../kept-briefly';
import type { Bearer } from '../word-query';

const FRESH_MS = 60_000;
/** More names than these are not looked through. */
const MOST_NAMES = 20_000;

interface Named<T> {
  words: readonly string[];
  /** Of its country, which may be asked for beside the name. */
  besides: readonly string[];
  thing: T;
}

interface Names {
  places: Named<FoundPlace>[];
  sources: Named<FoundSource>[];
}

/**
 * What published events name, each value once, by steps through the index rather than by reading all of it. The planner knows
 * how many events share a value on the whole and not that some values have few: asked for any one of them it reads the
 * table from its beginning, a million rows for a place that stands at its end. So each is asked for in the order of the
 * index; a publisher as a range of one, because what equals is in every order.
 */
async function readNames(db: Queryable): Promise<Names> {
  const places = await db.$queryRaw<{ name: string; country: string | null }[]>`
    WITH RECURSIVE one AS (
      (SELECT place_name FROM event WHERE place_name IS NOT NULL ORDER BY place_name LIMIT 1)
      UNION ALL
      SELECT (SELECT e.place_name FROM event e WHERE e.place_name > one.place_name ORDER BY e.place_name LIMIT 1)
      FROM one WHERE one.place_name IS NOT NULL)
    SELECT one.place_name AS name, shown.country FROM one, LATERAL (SELECT e.place_country AS country FROM event e
      WHERE e.place_name = one.place_name AND e.withdrawn_at IS NULL ORDER BY e.place_country LIMIT 1) AS shown
    LIMIT ${MOST_NAMES}`;
  const publishers = await db.$queryRaw<{ name: string }[]>`
    WITH RECURSIVE own AS (
      (SELECT publisher FROM source WHERE publisher IS NOT NULL ORDER BY publisher LIMIT 1)
      UNION ALL
      SELECT (SELECT s.publisher FROM source s WHERE s.publisher > own.publisher ORDER BY s.publisher LIMIT 1)
      FROM own WHERE own.publisher IS NOT NULL),
    held AS (
      (SELECT publisher FROM article WHERE publisher IS NOT NULL ORDER BY publisher LIMIT 1)
      UNION ALL
      SELECT (SELECT a.publisher FROM article a WHERE a.publisher > held.publisher ORDER BY a.publisher LIMIT 1)
      FROM held WHERE held.publisher IS NOT NULL)
    SELECT publisher AS name FROM own, LATERAL (SELECT FROM source s JOIN event e ON e.id = s.event_id
      WHERE s.publisher BETWEEN own.publisher AND own.publisher AND e.withdrawn_at IS NULL ORDER BY s.publisher LIMIT 1) AS shown
    UNION SELECT publisher FROM held, LATERAL (SELECT FROM article a JOIN source s ON s.article_id = a.id
      JOIN event e ON e.id = s.event_id WHERE a.publisher BETWEEN held.publisher AND held.publisher
      AND e.withdrawn_at IS NULL ORDER BY a.publisher LIMIT 1) AS shown
    LIMIT ${MOST_NAMES}`;
  const byKey = <T extends { key: string }>(things: Named<T>[]) => [
    ...new Map(
      things.filter(({ thing }) => thing.key !== '').map((named) => [named.thing.key, named]),
    ).values(),
  ];
  return {
    places: byKey(
      places.map(({ name, country }) => ({
        words: wordsOfText(name),
        besides: wordsOfText((country && countryName(country)) ?? ''),
        thing: { key: placeKey(name), name, country },
      })),
    ),
    sources: byKey(
      publishers.map(({ name }) => ({
        words: wordsOfText(name),
        besides: [],
        thing: { key: publisherKey(name), name },
      })),
    ),
  };
}

const allNames = keptBriefly(FRESH_MS, readNames, { overWrites: true });

/** Those of which the words name the whole, or that hold all of the words; the shortest names first. */
function pick<T>(all: readonly Named<T>[], words: readonly string[], most: number): T[] {
  const asked = new Set(words);
  return all
    .filter(
      ({ words: own, besides }) =>
        own.every((word) => asked.has(word)) ||
        (words.some((word) => own.some((each) => each.startsWith(word))) &&
          words.every((word) => [...own, ...besides].some((each) => each.startsWith(word)))),
    )
    .sort((a, b) => a.words.length - b.words.length)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Places and publishers that the folded words name. */
export async function findPlacesAndSources(
  db: Queryable,
  words: readonly string[],
  most: number,
): Promise<{ places: FoundPlace[]; sources: FoundSource[] }> {
  if (words.length === 0) return { places: [], sources: [] };
  const { places, sources } = await allNames(db);
  return { places: pick(places, words, most), sources: pick(sources, words, most) };
}

/** All publishers by key; with words, those in whose names each of them begins a word. */
export async function listPublishers(db: Queryable, q: string): Promise<FoundSource[]> {
  const { sources } = await allNames(db);
  const words = wordsOfText(q);
  if (q.trim() !== '' && words.length === 0) return [];
  return sources
    .filter((source) => words.every((word) => source.words.some((own) => own.startsWith(word))))
    .map(({ thing }) => thing)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The places and publishers of these keys; those that nobody knows are left out. */
export async function listOfKeys(
  db: Queryable,
  keys: { places: readonly string[]; sources: readonly string[] },
): Promise<{ places: FoundPlace[]; sources: FoundSource[] }> {
  if (keys.places.length + keys.sources.length === 0) return { places: [], sources: [] };
  const names = await allNames(db);
  const of = <T extends { key: string }>(all: readonly Named<T>[], wanted: readonly string[]) =>
    all.flatMap(({ thing }) => (wanted.includes(thing.key) ? [thing] : []));
  return { places: of(names.places, keys.places), sources: of(names.sources, keys.sources) };
}

/** So many relationships are looked through: most sites have few, none is known to have thousands. */
const MOST_READ = 2_000;
/** A relationship that was made elsewhere just now is found this much later. */
const RELATIONSHIPS_FRESH_MS = 1_000;

interface Pair {
  slug: string;
  title: string;
  /** Slugs of the parties. */
  parties: readonly [string, string];
  /** Of its title and of both names. */
  words: readonly string[];
}

async function readPairs(db: Queryable): Promise<Pair[]> {
  const rows = await db.$queryRaw<Record<'slug' | 'title' | 'a' | 'b' | 'nameA' | 'nameB', string>[]>`
    SELECT /* by key */ r.slug, r.title, a.slug AS a, b.slug AS b, a.name AS "nameA", b.name AS "nameB"
    FROM relationship r JOIN actor a ON a.id = r.actor_a_id JOIN actor b ON b.id = r.actor_b_id
    ORDER BY r.slug LIMIT ${MOST_READ}`;
  return rows.map(({ slug, title, a, b, nameA, nameB }) => ({
    ...{ slug, title, parties: [a, b] },
    words: wordsOfText(`${title} ${nameA} ${nameB}`),
  }));
}

const allPairs = keptBriefly(RELATIONSHIPS_FRESH_MS, readPairs);

/**
 * A relationship fits where each word begins one of its title or stands in a name, of any script, of its parties. `bearers`: as
 * `findBearers` answers of these words.
 */
export async function findRelationshipsNamed(
  db: Queryable,
  words: readonly string[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  most: number,
): Promise<{ slug: string; title: string }[]> {
  if (words.length === 0) return [];
  const bears = (word: string, slug: string) =>
    (bearers.get(word) ?? []).some(
      (bearer: Bearer) => bearer.slug === slug && bearer.name.split(' ').length <= 3,
    );
  const pairs = await allPairs(db);
  return pairs
    .filter(({ words: own, parties: [a, b] }) =>
      words.every((word) => own.some((each) => each.startsWith(word)) || bears(word, a) || bears(word, b)),
    )
    .slice(0, most)
    .map(({ slug, title }) => ({ slug, title }));
}
