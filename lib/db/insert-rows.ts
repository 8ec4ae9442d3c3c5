/** Many rows in one statement. */
import type { Queryable, Transaction } from './client';
import { Prisma } from './generated/client';

/** What is written by the thousand, by the name of its table. */
interface Rows {
  article: Prisma.ArticleCreateManyInput;
  audit_entry: Prisma.AuditEntryCreateManyInput;
  draft: Prisma.DraftCreateManyInput;
  imported_row: Prisma.ImportedRowCreateManyInput;
  event: Prisma.EventCreateManyInput;
  event_relationship: Prisma.EventRelationshipCreateManyInput;
  participant: Prisma.ParticipantCreateManyInput;
  evidence: Prisma.EvidenceCreateManyInput;
  source: Prisma.SourceCreateManyInput;
  event_topic: Prisma.EventTopicCreateManyInput;
  /** `words` as PostgreSQL reads a tsvector. */
  event_words: { number: number; words: string };
  topic: Prisma.TopicCreateManyInput;
  contradiction: Prisma.ContradictionCreateManyInput;
  revision: Prisma.RevisionCreateManyInput;
}

/** As the schema maps each field: `startsOn` stands in `starts_on`. */
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A column of rows as it goes to the database: as an array as PostgreSQL writes it, as JSON between signs that no JSON holds
 * (within an array each of its quotes would be written twice), or one value that all of them have.
 */
type PackedColumn = { name: string } & ({ each: string } | { json: string } | { all: string | null });

/** Rows as they go to the database, so that this can be made ready while it still writes others. */
export interface PackedRows {
  table: keyof Rows;
  count: number;
  columns: readonly PackedColumn[];
  /** Rows that are there already are left as they are. */
  unlessThere?: true;
}

/** As PostgreSQL reads a value of any type; JSON where it is no single value. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const QUOTED = /["\\]/g;
/** Keys, numbers, days and names of kinds: most values, which stand in an array as they are. */
const PLAIN = /^[\w.:+-]+$/;

/** One value within an array. */
function element(text: string | null): string {
  if (text === null) return 'NULL';
  const plain = PLAIN.test(text) && (text.length !== 4 || text.toLowerCase() !== 'null');
  return plain ? text : `"${text.replace(QUOTED, '\\$&')}"`;
}

/** Signs that stand in JSON only as escapes: between two values, and for none. */
const [NEXT, NONE] = ['\u001f', '\u001e'];

const isJson = (value: unknown) => typeof value === 'object' && !(value instanceof Date);

/** `read`: the column's value in a row. Thousands of rows are packed while visitors wait: each is looked at once. */
function packColumn<Row>(name: string, rows: readonly Row[], read: (row: Row) => unknown): PackedColumn {
  const texts: (string | null)[] = [];
  let [same, json] = [true, true];
  for (const row of rows) {
    const value = read(row);
    json &&= value === undefined || isJson(value);
    const text = textOf(value);
    same &&= texts.length === 0 || text === texts[0];
    texts.push(text);
  }
  if (same) return { name, all: texts[0] ?? null };
  if (json) return { name, json: texts.map((text) => text ?? NONE).join(NEXT) };
  return { name, each: `{${texts.map(element).join(',')}}` };
}

/** Packs rows of one table; null where there are none. A field that none of them has gets its default in the database. */
export function packRows<Table extends keyof Rows>(
  table: Table,
  rows: readonly Rows[Table][],
): PackedRows | null {
  if (rows.length === 0) return null;
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) if (row[field] !== undefined) fields.add(field);
  const columns = [...fields].map((field) =>
    packColumn(columnOf(field), rows, (row) => row[field as keyof typeof row]),
  );
  return { table, count: rows.length, columns };
}

/** Types of the columns by table: those of the migrations, so that all databases of a process have the same. */
const types = new Map<string, ReadonlyMap<string, string>>();

async function typesOf(tx: Queryable, table: string): Promise<ReadonlyMap<string, string>> {
  const known = types.get(table);
  if (known) return known;
  const rows = await tx.$queryRaw<{ column: string; type: string }[]>`
    SELECT attname AS "column", format_type(atttypid, NULL) AS type FROM pg_attribute
    WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped`;
  const found = new Map(rows.map(({ column, type }) => [column, type]));
  types.set(table, found);
  return found;
}

/** The statement that writes packed rows. */
export async function insertOf(
  tx: Queryable,
  { table, count, columns, unlessThere }: PackedRows,
): Promise<Prisma.Sql> {
  const known = await typesOf(tx, table);
  const names: string[] = [];
  const arrays: Prisma.Sql[] = [];
  const values = columns.map((column) => {
    const type = known.get(column.name);
    if ('all' in column) return Prisma.sql`${column.all}::${Prisma.raw(`${type}`)}`;
    names.push(`"${column.name}"`);
    const array =
      'json' in column ? Prisma.sql`string_to_array(${column.json}, ${NEXT}, ${NONE})` : column.each;
    arrays.push(Prisma.sql`${array}::${Prisma.raw(`${type}[]`)}`);
    return Prisma.raw(`r."${column.name}"`);
  });
  const from =
    arrays.length === 0
      ? Prisma.sql`generate_series(1, ${count}::int)`
      : Prisma.sql`unnest(${Prisma.join(arrays)}) AS r (${Prisma.raw(names.join(', '))})`;
  const into = columns.map(({ name }) => `"${name}"`).join(', ');
  const end = Prisma.raw(unlessThere ? ' ON CONFLICT DO NOTHING' : '');
  return Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}" (${into})`)} SELECT ${Prisma.join(values)} FROM ${from}${end}`;
}

/**
 * Inserts packed rows of several tables in one statement, at the end of which the database looks whether what they point to is
 * there; keys must be in them. They go as one array a column, or as one value where all have the same: Prisma's createMany compiles its query anew for each value, which
 * costs six times as much as all that PostgreSQL does for it, and JSON takes PostgreSQL longer to read than the rows to write. A
 * statement a table has PostgreSQL wait at the end of each until this thread has a moment. `more`: further inserts. Throws as
 * `createMany` where the database refuses a row.
 */
export async function insertPacked(
  tx: Transaction,
  packed: readonly PackedRows[],
  more: readonly Prisma.Sql[] = [],
): Promise<void> {
  const inserts: Prisma.Sql[] = [];
  for (const rows of packed) inserts.push(await insertOf(tx, rows));
  inserts.push(...more);
  const last = inserts.pop();
  if (!last) return;
  const others = inserts.map((insert, at) => Prisma.sql`${Prisma.raw(`rows_${at}`)} AS (${insert})`);
  await tx.$executeRaw(others.length > 0 ? Prisma.sql`WITH ${Prisma.join(others)} ${last}` : last);
}

/** As `insertPacked`, but for rows of which the unique column has the value of another; answers the keys of those inserted. */
export async function insertUnlessThere(
  tx: Transaction,
  packed: PackedRows,
  unique: string,
  key: 'id' | 'key' = 'id',
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    ${await insertOf(tx, packed)} ON CONFLICT (${Prisma.raw(`"${unique}"`)}) DO NOTHING
    RETURNING ${Prisma.raw(`"${key}"`)}::text AS key`;
  return new Set(rows.map((row) => row.key));
}

/** Packs rows and inserts them. */
export async function insertRows<Table extends keyof Rows>(
  tx: Transaction,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  const packed = packRows(table, rows);
  if (packed) await insertPacked(tx, [packed]);
}
