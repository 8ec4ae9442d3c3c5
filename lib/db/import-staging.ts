/** What the thread that reads files asks and writes, by a connection of its own. */
import type { Client } from 'pg';
import type { ActorKind } from '@/lib/domain/actor';
import { FileAway, type ItemIssue, type ItemOutcome, PART } from '@/lib/domain/import';
import type { KnownPost, KnownRows } from '@/lib/domain/import-known';
import { chosenCodesOf } from '@/lib/domain/type-of-cameo';

export type { Client } from 'pg';

/** A row of the file as it is kept until it comes in. */
export interface StagedItem {
  position: number;
  line: number;
  label: string;
  outcome: ItemOutcome;
  issues: readonly ItemIssue[];
  payload: unknown;
  key: string | null;
  blocked: boolean;
  record: string | null;
}

/** The import that a thread works on, held by a claim. */
export interface HeldImport {
  id: string;
  claim: string;
}

/** Reads the kept file where one likes; two pieces are held. Throws `FileAway` where a piece is missing. */
export function openKeptFile(
  client: Client,
  id: string,
  size: number,
): { size: number; read(from: number, to: number): Promise<Uint8Array> } {
  const held = new Map<number, Uint8Array>();
  const piece = async (number: number): Promise<Uint8Array> => {
    const there = held.get(number);
    if (there) return there;
    const asked = client.query<{ bytes: Buffer }>(
      'SELECT bytes FROM import_part WHERE import_id = $1 AND number = $2',
      [id, number],
    );
    const { rows } = await asked.catch((cause: unknown) => {
      throw new FileAway('The database did not answer.', { cause });
    });
    const bytes = rows[0]?.bytes;
    if (!bytes) throw new FileAway(`Piece ${number} of the file is not there.`);
    const [oldest] = held.keys();
    if (held.size >= 2 && oldest !== undefined) held.delete(oldest);
    held.set(number, bytes);
    return bytes;
  };
  return {
    size,
    async read(from, to) {
      const parts: Uint8Array[] = [];
      for (let number = Math.floor(from / PART); number * PART < to; number += 1) {
        const bytes = await piece(number);
        const begins = number * PART;
        parts.push(bytes.subarray(Math.max(0, from - begins), to - begins));
      }
      const [only] = parts;
      return parts.length === 1 && only ? only : Buffer.concat(parts);
    },
  };
}

/**
 * All actors that stand, which also bear the names, addresses and codes of those merged into them; posts from sources,
 * relationships, topics, and the kinds chosen for CAMEO codes.
 */
export async function readKnownRows(client: Client): Promise<KnownRows> {
  const actors = await client.query<KnownRows['actors'][number] & { kind: ActorKind }>(`
    WITH RECURSIVE merged (id, into_id) AS (
      SELECT id, merged_into_id FROM actor WHERE merged_into_id IS NOT NULL
      UNION
      SELECT m.id, b.merged_into_id FROM merged m JOIN actor b ON b.id = m.into_id WHERE b.merged_into_id IS NOT NULL),
    other (into_id, names, code) AS (
      SELECT m.into_id, array_agg(x.slug::text) || array_agg(x.name::text), min(x.cameo_code)
      FROM merged m JOIN actor x ON x.id = m.id GROUP BY m.into_id)
    SELECT a.slug, a.name, a.kind, a.country, coalesce(a.cameo_code, o.code) AS "cameoCode",
      coalesce((SELECT array_agg(n.text::text) FROM actor_name n WHERE n.actor_id = a.id AND n.form = 'name'), '{}')
        || coalesce(o.names, '{}') AS names
    FROM actor a LEFT JOIN other o ON o.into_id = a.id WHERE a.merged_into_id IS NULL ORDER BY a.slug`);
  const held = await client.query<KnownPost & { holder: string }>(`
    SELECT a.slug AS holder, p.office, o.slug AS of, o.name AS "ofName",
      to_char(p.starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(p.ends_on, 'YYYY-MM-DD') AS "endsOn"
    FROM affiliation p JOIN actor a ON a.id = p.actor_id JOIN actor o ON o.id = p.organisation_id
    WHERE p.origin = 'curated' ORDER BY p.id`);
  const posts = new Map<string, KnownPost[]>();
  for (const { holder, ...post } of held.rows) posts.set(holder, [...(posts.get(holder) ?? []), post]);
  const relationships = await client.query<KnownRows['relationships'][number]>(`
    SELECT r.slug, r.title, json_build_array(json_build_object('slug', a.slug, 'name', a.name),
      json_build_object('slug', b.slug, 'name', b.name)) AS parties
    FROM relationship r JOIN actor a ON a.id = r.actor_a_id JOIN actor b ON b.id = r.actor_b_id ORDER BY r.slug`);
  const topics = await client.query<KnownRows['topics'][number]>(
    'SELECT slug, name FROM topic ORDER BY slug',
  );
  const codes = await client.query<{ value: unknown }>(
    `SELECT value FROM vocabulary_choice WHERE name = 'codes'`,
  );
  return {
    actors: actors.rows,
    posts,
    relationships: relationships.rows,
    topics: topics.rows,
    codes: chosenCodesOf(codes.rows[0]?.value),
  };
}

/** Forgets what an earlier try has made of the file. */
export async function clearItems(client: Client, { id, claim }: HeldImport): Promise<void> {
  await client.query(
    'DELETE FROM import_item WHERE import_id = (SELECT id FROM import WHERE id = $1 AND claim = $2)',
    [id, claim],
  );
}

/** Keeps rows, and how many there are; false where the import is held by another, or was cancelled. */
export async function putItems(
  client: Client,
  { id, claim }: HeldImport,
  items: readonly StagedItem[],
): Promise<boolean> {
  const rows = items.map((item) => ({ ...item, import_id: id }));
  const { rowCount } = await client.query(
    `WITH held AS (
       UPDATE import SET done = done + $3, updated_at = now() WHERE id = $1 AND claim = $2 AND status = 'checking' RETURNING id)
     INSERT INTO import_item (import_id, position, line, label, outcome, issues, payload, key, blocked, record)
     SELECT i.import_id, i.position, i.line, i.label, i.outcome, i.issues, i.payload, i.key, i.blocked, i.record
     FROM held, json_populate_recordset(NULL::import_item, $4::json) AS i`,
    [id, claim, rows.length, JSON.stringify(rows)],
  );
  return rowCount === rows.length;
}

/** Renews the statistics by which rows that were just kept are found. */
export async function knowItems(client: Client): Promise<void> {
  await client.query('ANALYZE import_item');
}

/** What rows of earlier files with these keys have become. */
export async function findImported(
  client: Client,
  keys: readonly string[],
): Promise<Map<string, { kind: string; record: string }>> {
  const { rows } = await client.query<{ key: string; kind: string; record: string }>(
    'SELECT key, kind, record FROM imported_row WHERE key = ANY($1)',
    [keys],
  );
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

export interface TitledDay {
  title: string;
  /** YYYY-MM-DD. */
  startsOn: string;
  endsOn: string;
}

/** Slugs of public events that have the same title on the same days, in the order of what was asked; null for none. */
export async function findSameEvents(
  client: Client,
  asked: readonly TitledDay[],
): Promise<(string | null)[]> {
  const { rows } = await client.query<{ at: string; slug: string }>(
    `SELECT DISTINCT ON (t.at) t.at, e.slug
     FROM unnest($1::text[], $2::date[], $3::date[]) WITH ORDINALITY AS t (title, starts_on, ends_on, at)
     JOIN event e ON e.starts_on = t.starts_on AND e.ends_on = t.ends_on AND lower(e.title) = lower(t.title)
     WHERE e.withdrawn_at IS NULL ORDER BY t.at, e.number`,
    [
      asked.map(({ title }) => title),
      asked.map(({ startsOn }) => startsOn),
      asked.map(({ endsOn }) => endsOn),
    ],
  );
  const found = new Map(rows.map(({ at, slug }) => [Number(at), slug]));
  return asked.map((_, at) => found.get(at + 1) ?? null);
}
