/** Which events have a word or a term, by their numbers: for the index in memory. */
import type { Client } from 'pg';
import type { SoughtWords } from './sent-words';
import { eachRow } from './timeline-load';
import { BEARERS, type BearerRow, quoted } from './word-query';

/** A folded word or a term; `word*` for all words that begin so. */
export type Lexeme = string;

/** Told by `tell_of_made_words` in the database. */
const MADE = 'event_words_made';

/** From now on tells of words that were made for events which have not changed themselves, as in the background after an update. */
export async function listenForMadeWords(client: Client, tell: () => void): Promise<void> {
  client.on('notification', ({ channel }) => {
    if (channel === MADE) tell();
  });
  await client.query(`LISTEN ${MADE}`);
}

const queryOf = (lexeme: Lexeme) =>
  lexeme.endsWith('*') ? `${quoted(lexeme.slice(0, -1))}:*` : quoted(lexeme);

/** The actors who bear each of the words in a name, at most `most` each. */
export async function findTimelineBearers(
  client: Client,
  words: readonly string[],
  most: number,
): Promise<BearerRow[]> {
  const { rows } = await client.query<BearerRow>({
    name: 'timeline-bearers',
    text: BEARERS,
    values: [words, most],
  });
  return rows;
}

const NUMBERS = `SELECT q.lexeme AS value, coalesce((SELECT string_agg(int4send(w.number), '') FROM event_words w
    WHERE w.words @@ q.question::tsquery), '') AS rows
  FROM unnest($1::text[], $2::text[]) AS q (lexeme, question)`;

/** Numbers of the events that have each of the lexemes, in any order, withdrawn ones too. */
export async function findNumbersOfLexemes(
  client: Client,
  lexemes: readonly Lexeme[],
): Promise<Map<Lexeme, Uint32Array>> {
  const found = new Map<Lexeme, Uint32Array>();
  await eachRow(client, NUMBERS, [lexemes, lexemes.map(queryOf)], (lexeme, numbers) =>
    found.set(lexeme, new Uint32Array(numbers.buffer)),
  );
  return found;
}

/** The words and terms of each of some events; those that are gone are left out. */
export async function findLexemesOf(
  client: Client,
  numbers: readonly number[],
): Promise<Map<number, Lexeme[]>> {
  const { rows } = await client.query<{ number: number; lexemes: Lexeme[] }>({
    name: 'timeline-words-of',
    text: 'SELECT w.number, tsvector_to_array(w.words) AS lexemes FROM event_words w WHERE w.number = ANY($1::int[])',
    values: [numbers],
  });
  return new Map(rows.map(({ number, lexemes }) => [number, lexemes]));
}

const SENT = `SELECT coalesce(string_agg(int4send(w.number) || tsvectorsend(w.words), ''), '') AS sent
  FROM event_words w WHERE w.number BETWEEN $1 AND $2`;

/** The numbers of the events from `first` to `last` that have each of the words, ascending. */
export async function findNumbersWithin(
  client: Client,
  [first, last]: readonly [number, number],
  sought: SoughtWords,
): Promise<Map<Lexeme, Int32Array>> {
  const { rows } = await client.query<{ sent: Buffer }>({
    name: 'timeline-words-within',
    text: SENT,
    values: [first, last],
  });
  const found = sought.numbersIn(rows[0]?.sent ?? new Uint8Array(0));
  // In no order, which the database would sort all words of all events for.
  return new Map([...found].map(([lexeme, numbers]) => [lexeme, Int32Array.from(numbers).sort()]));
}

/** A word and the part (0–1) of all events that has it. */
export interface CommonLexeme {
  lexeme: Lexeme;
  part: number;
}

/** Words and terms that at least this part (0–1) of all events has, as the statistics of PostgreSQL know, the most frequent first. */
export async function findCommonLexemes(client: Client, part: number, most: number): Promise<CommonLexeme[]> {
  const { rows } = await client.query<CommonLexeme>(
    `SELECT c.lexeme, c.part FROM pg_stats s,
      LATERAL unnest(s.most_common_elems::text::text[], (s.most_common_elem_freqs::float8[])[1:array_length(s.most_common_elem_freqs, 1) - 2])
        AS c (lexeme, part)
    WHERE s.tablename = 'event_words' AND s.attname = 'words'
      AND s.schemaname = (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'event_words'::regclass)
      AND c.part >= $1 AND strpos(c.lexeme, '=') = 0 ORDER BY c.part DESC LIMIT $2`,
    [part, most],
  );
  return rows;
}
