/** Many rows in one statement. */
import type { Transaction } from './client';
import { Prisma } from './generated/client';

/** What is written by the thousand, by the name of its table. */
interface Rows {
  article: Prisma.ArticleCreateManyInput;
  audit_entry: Prisma.AuditEntryCreateManyInput;
  draft: Prisma.DraftCreateManyInput;
  event: Prisma.EventCreateManyInput;
  event_relationship: Prisma.EventRelationshipCreateManyInput;
  participant: Prisma.ParticipantCreateManyInput;
  evidence: Prisma.EvidenceCreateManyInput;
  source: Prisma.SourceCreateManyInput;
  event_topic: Prisma.EventTopicCreateManyInput;
  contradiction: Prisma.ContradictionCreateManyInput;
  revision: Prisma.RevisionCreateManyInput;
}

/** As the schema maps each field: `startsOn` stands in `starts_on`. */
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows as they go to the database, so that this can be made ready while it still writes others. */
export interface PackedRows {
  table: keyof Rows;
  columns: readonly string[];
  /** Of each column all values, as PostgreSQL writes an array. */
  values: readonly string[];
}

const QUOTED = /["\\]/g;

/** One value within an array; JSON where it is no single value. */
function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return `"${value.replace(QUOTED, '\\$&')}"`;
  if (value instanceof Date) return `"${value.toISOString()}"`;
  return typeof value === 'object' ? `"${JSON.stringify(value).replace(QUOTED, '\\$&')}"` : String(value);
}

/** Packs rows of one table; null where there are none. A field that none of them has gets its default in the database. */
export function packRows<Table extends keyof Rows>(
  table: Table,
  rows: readonly Rows[Table][],
): PackedRows | null {
  if (rows.length === 0) return null;
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) if (row[field] !== undefined) fields.add(field);
  const names = [...fields];
  return {
    table,
    columns: names.map(columnOf),
    values: names.map((name) => `{${rows.map((row) => element(row[name as keyof typeof row])).join(',')}}`),
  };
}

/** Types of the columns by table: those of the migrations, so that all databases of a process have the same. */
const types = new Map<string, ReadonlyMap<string, string>>();

async function typesOf(tx: Transaction, table: string): Promise<ReadonlyMap<string, string>> {
  const known = types.get(table);
  if (known) return known;
  const rows = await tx.$queryRaw<{ column: string; type: string }[]>`
    SELECT attname AS "column", format_type(atttypid, NULL) AS type FROM pg_attribute
    WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped`;
  const found = new Map(rows.map(({ column, type }) => [column, type]));
  types.set(table, found);
  return found;
}

async function insertOf(tx: Transaction, { table, columns, values }: PackedRows): Promise<Prisma.Sql> {
  const known = await typesOf(tx, table);
  const arrays = columns.map(
    (column, at) => Prisma.sql`${values[at]}::${Prisma.raw(`${known.get(column)}[]`)}`,
  );
  const names = columns.map((column) => `"${column}"`).join(', ');
  return Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}" (${names})`)} SELECT * FROM unnest(${Prisma.join(arrays)})`;
}

/**
 * Inserts packed rows of several tables in one statement, at the end of which the database looks whether what they point to is
 * there; keys must be in them. They go as one array a column: Prisma's createMany compiles its query anew for each value, which
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

/** As `insertPacked`, but for rows of which the unique column has the value of another; answers the ids of those inserted. */
export async function insertUnlessThere(
  tx: Transaction,
  packed: PackedRows,
  unique: string,
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    ${await insertOf(tx, packed)} ON CONFLICT (${Prisma.raw(`"${unique}"`)}) DO NOTHING RETURNING id::text AS id`;
  return new Set(rows.map(({ id }) => id));
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
