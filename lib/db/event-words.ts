/**
 * What events can be found by, kept beside them in `event_words`: written in the transaction of the event, a set of
 * events at a time. Title A; place, offices of those who took part and kind B; summary C; publishers and titles of
 * sources D; beside them the terms of lib/domain/event-terms.ts.
 */
import { countryName } from '@/lib/domain/country';
import { placeKey, publisherKey, termOf, termsOfDate, wordsOfText } from '@/lib/domain/event-terms';
import { toneOf } from '@/lib/domain/tone';
import type { Database, Queryable, Transaction } from './client';
import { Prisma } from './generated/client';
import { insertOf, packRows } from './insert-rows';

/** Events whose words are made at once. */
const AT_ONCE = 5_000;

/** What words are made of. */
export interface WordedEvent {
  number: number;
  title: string;
  /** Kind, and offices and affiliations of those who took part. */
  beside: string;
  summary: string;
  /** Publishers and titles of the sources. */
  cited: string;
  /** Terms that need no folding, as they stand in a tsvector. */
  terms: string;
  /** A line each. */
  publishers: string;
  edtf: string;
  startsOn: string;
  endsOn: string;
  place: string | null;
  country: string | null;
  tone: number | null;
}

/** Texts are put together in the database: a row of lists takes several times as long to come over. */
async function readRows(db: Queryable, ids: readonly string[]): Promise<WordedEvent[]> {
  return db.$queryRaw<WordedEvent[]>`
    SELECT e.number, e.title, concat_ws(' ', e.type, p.offices) AS beside, e.summary,
      coalesce(s.cited, '') AS cited, coalesce(s.publishers, '') AS publishers,
      concat_ws(' ', ${termOf('type', '')} || e.type, ${termOf('certainty', '')} || e.certainty,
        ${termOf('significance', '')} || e.significance, p.terms,
        (SELECT string_agg(${termOf('relationship', '')} || r.slug, ' ') FROM event_relationship er
          JOIN relationship r ON r.id = er.relationship_id WHERE er.event_id = e.id),
        (SELECT string_agg(${termOf('topic', '')} || t.topic_slug, ' ') FROM event_topic t WHERE t.event_id = e.id)
      ) AS terms,
      e.edtf, to_char(e.starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') AS "endsOn",
      e.place_name AS place, e.place_country AS country, e.tone
    FROM event e
    LEFT JOIN LATERAL (SELECT string_agg(${termOf('actor', '')} || a.slug, ' ') AS terms,
        string_agg(concat_ws(' ', p.capacity, p.affiliation), ' ') AS offices
      FROM participant p JOIN actor a ON a.id = p.actor_id WHERE p.event_id = e.id) p ON true
    LEFT JOIN LATERAL (SELECT string_agg(coalesce(a.publisher, s.publisher), E'\n') AS publishers,
        string_agg(concat_ws(' ', coalesce(a.publisher, s.publisher), coalesce(a.title, s.title)), ' ') AS cited
      FROM source s LEFT JOIN article a ON a.id = s.article_id WHERE s.event_id = e.id) s ON true
    WHERE e.id = ANY(${[...ids]}::uuid[])`;
}

/** Where words of a weight begin, so that words that stand side by side there have positions side by side. */
const BEGINS = { A: 1, B: 1_000, C: 2_000, D: 9_000 } as const;
/** The last position that a tsvector knows. */
const LAST_POSITION = 16_383;

/** As PostgreSQL reads a tsvector; words hold letters and digits only, and no term holds a space. */
export function vectorOf(row: WordedEvent): string {
  const place = row.place ?? '';
  const country = (row.country && countryName(row.country)) ?? '';
  const texts = { A: row.title, B: `${place} ${country} ${row.beside}`, C: row.summary, D: row.cited };
  const words: string[] = [];
  for (const weight of ['A', 'B', 'C', 'D'] as const) {
    let at: number = BEGINS[weight];
    for (const word of wordsOfText(texts[weight])) {
      words.push(`${word}:${at < LAST_POSITION ? at : LAST_POSITION}${weight}`);
      at += 1;
    }
  }
  const keys = new Set<string>();
  for (const name of row.publishers.split('\n')) {
    const key = publisherKey(name);
    if (key !== '') keys.add(termOf('source', key));
  }
  const key = placeKey(place);
  if (key !== '') keys.add(termOf('place', key));
  words.push(...termsOfDate(row), ...keys, termOf('tone', toneOf(row.tone)), row.terms);
  return words.join(' ');
}

/** What an event can be found by, as a row. */
export const rowOfWords = (event: WordedEvent) => ({ number: event.number, words: vectorOf(event) });

async function writeWords(
  db: Queryable,
  rows: readonly WordedEvent[],
  onConflict: Prisma.Sql,
): Promise<void> {
  const packed = packRows('event_words', rows.map(rowOfWords));
  if (packed) await db.$executeRaw`${await insertOf(db, packed)} ${onConflict}`;
}

/** Writes what these events can be found by, from what stands in the database. */
export async function keepEventWords(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const read = (at: number) => readRows(tx, ids.slice(at, at + AT_ONCE));
  const onConflict = Prisma.sql`ON CONFLICT (number) DO UPDATE SET words = EXCLUDED.words`;
  let next = read(0);
  for (let at = AT_ONCE; at - AT_ONCE < ids.length; at += AT_ONCE) {
    const rows = await next;
    // The database reads the next while words are made of these.
    next = at < ids.length ? read(at) : Promise.resolve([]);
    next.catch(() => undefined);
    await writeWords(tx, rows, onConflict);
  }
}

/** Numbers that are looked through at once, and events whose words are made in one turn. */
const LOOKED_THROUGH = 20_000;
const A_TURN = 500;

/**
 * Makes the words of events behind a number that have none yet, as after an update of the program, for about `budget`
 * milliseconds. `after`: behind which number to go on; null: none is left.
 */
export async function fillEventWords(
  db: Database,
  after = 0,
  budget = Number.POSITIVE_INFINITY,
): Promise<{ filled: number; after: number | null }> {
  const until = performance.now() + budget;
  const [most] = await db.$queryRaw<
    { number: number }[]
  >`SELECT coalesce(max(number), 0) AS number FROM event`;
  const last = most?.number ?? 0;
  let [filled, from] = [0, after];
  while (from < last) {
    const rows = await db.$queryRaw<{ id: string; number: number }[]>`
      SELECT e.id::text AS id, e.number FROM event e
      WHERE e.number > ${from}::int AND e.number <= ${from}::int + ${LOOKED_THROUGH}::int
        AND NOT EXISTS (SELECT 1 FROM event_words w WHERE w.number = e.number)
      ORDER BY e.number LIMIT ${A_TURN}`;
    // Words that somebody wrote meanwhile are of a later state of the event.
    if (rows.length > 0)
      await writeWords(
        db,
        await readRows(
          db,
          rows.map(({ id }) => id),
        ),
        Prisma.sql`ON CONFLICT (number) DO NOTHING`,
      );
    filled += rows.length;
    from = rows.length === A_TURN ? (rows.at(-1)?.number ?? last) : from + LOOKED_THROUGH;
    if (performance.now() >= until) break;
  }
  return { filled, after: from < last ? from : null };
}

/** Milliseconds for counting which words are common: longer than a visitor's statement may take. */
const COUNTING = 600_000;

/** Which words are common is asked of the statistics: PostgreSQL by itself makes them later. Throws where it takes too long. */
export async function countCommonWords(db: Database): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(COUNTING)}, true)`;
      await tx.$executeRaw`ANALYZE event_words`;
    },
    { timeout: COUNTING + 10_000 },
  );
}
