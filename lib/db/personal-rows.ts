/** The rows of a table in which a person is, some at a time, as the database has them. */
import { escapeIdentifier } from 'pg';
import { z } from 'zod';
import type { Queryable } from './client';
import type { PersonalTable } from './personal-data';

/** Rows at a time. */
const PIECE = 1_000;

const rowSchema = z.object({ place: z.string(), row: z.record(z.string(), z.unknown()) });

/** Yields no empty piece. What is written meanwhile may be in it or not. */
export async function* personalRows(
  db: Queryable,
  { table, whose, columns }: PersonalTable,
  { id, email, name }: { id: string; email: string; name: string },
): AsyncGenerator<Record<string, unknown>[]> {
  if (columns.length === 0) return;
  const wanted = columns.map((column) => `'${column}', ${escapeIdentifier(column)}`).join(', ');
  const sql = `
    SELECT ctid::text AS place, json_build_object(${wanted}) AS row FROM ${escapeIdentifier(table)}
    WHERE (${whose}) AND ctid > $4::tid
      -- Each condition has its own of these.
      AND $1::text IS NOT NULL AND $2::text IS NOT NULL AND $3::text IS NOT NULL
    ORDER BY ctid LIMIT ${PIECE}`;
  for (let place = '(0,0)'; ; ) {
    const found = z.array(rowSchema).parse(await db.$queryRawUnsafe(sql, id, email, name, place));
    const last = found.at(-1);
    if (!last) return;
    yield found.map(({ row }) => row);
    if (found.length < PIECE) return;
    place = last.place;
  }
}
