/** The rows of a table in which a person is, some at a time, as the database has them. */
import { escapeIdentifier } from 'pg';
import { z } from 'zod';
import type { Queryable } from './client';
import type { PersonalTable } from './personal-data';

/** Rows at a time. */
const PIECE = 1_000;

const placesSchema = z.array(z.object({ places: z.string() }));
const rowSchema = z.object({ row: z.record(z.string(), z.unknown()) });

/**
 * Yields no empty piece. What is written meanwhile may be in it or not. The table is gone through once, for where the rows
 * lie; from there they are fetched, so that a million takes a thousand times as long as a thousand.
 */
export async function* personalRows(
  db: Queryable,
  { table, whose, columns }: PersonalTable,
  { id, email, name }: { id: string; email: string; name: string },
): AsyncGenerator<Record<string, unknown>[]> {
  if (columns.length === 0) return;
  const from = `FROM ${escapeIdentifier(table)} WHERE (${whose})
    -- Each condition has its own of these.
    AND $1::text IS NOT NULL AND $2::text IS NOT NULL AND $3::text IS NOT NULL`;
  const [found] = placesSchema.parse(
    await db.$queryRawUnsafe(
      `SELECT coalesce(string_agg(ctid::text, ' '), '') AS places ${from}`,
      ...[id, email, name],
    ),
  );
  const wanted = columns.map((column) => `'${column}', ${escapeIdentifier(column)}`).join(', ');
  const sql = `SELECT json_build_object(${wanted}) AS row ${from} AND ctid = ANY(string_to_array($4, ' ')::tid[])`;
  // One text of a few bytes a row, cut as it is needed: a list of as many would be ten times as large.
  for (const [piece] of (found?.places ?? '').matchAll(new RegExp(`\\S+(?: \\S+){0,${PIECE - 1}}`, 'g'))) {
    const rows = z.array(rowSchema).parse(await db.$queryRawUnsafe(sql, id, email, name, piece));
    if (rows.length > 0) yield rows.map(({ row }) => row);
  }
}
