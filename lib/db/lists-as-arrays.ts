/**
 * What Prisma asks of several keys, as one question whatever their number. `IN ($1,$2,$3)` is another text for each length, and
 * PostgreSQL would have to read, plan and keep each anew; `= ANY ($1)` is one.
 */
import type { SqlQuery } from '@prisma/driver-adapter-utils';

const LIST = /\b(NOT )?IN \((\$\d+(?:,\s*\$\d+)*)\)/g;
/** A question of Prisma's own; statements of ours say what they mean. */
const OF_PRISMA = 'SELECT "public".';

/** The same question with each list of values as one array. Whatever is not a list of values of one kind is left as it is. */
export function listsAsArrays(query: SqlQuery): SqlQuery {
  if (!query.sql.startsWith(OF_PRISMA) || !query.sql.includes('IN ($')) return query;
  const args: unknown[] = [];
  const argTypes: SqlQuery['argTypes'] = [];
  let begun = 0;
  /** Numbers of values move up by what lists before them lost. */
  const moved = (sql: string) =>
    sql.replace(/\$(\d+)/g, (_, number: string) => {
      args.push(query.args[Number(number) - 1]);
      argTypes.push(query.argTypes[Number(number) - 1] as (typeof argTypes)[number]);
      return `$${args.length}`;
    });
  let sql = '';
  for (const { 0: words, 1: not, 2: list = '', index } of query.sql.matchAll(LIST)) {
    const places = [...list.matchAll(/\d+/g)].map(([number]) => Number(number) - 1);
    const [type] = places.map((place) => query.argTypes[place]);
    const alike = places.every((place) => {
      const other = query.argTypes[place];
      return (
        other?.arity === 'scalar' && other.scalarType === type?.scalarType && other.dbType === type?.dbType
      );
    });
    if (!alike || !type) continue;
    sql += moved(query.sql.slice(begun, index));
    args.push(places.map((place) => query.args[place]));
    argTypes.push({ ...type, arity: 'list' });
    sql += not ? `<> ALL ($${args.length})` : `= ANY ($${args.length})`;
    begun = index + words.length;
  }
  if (begun === 0) return query;
  sql += moved(query.sql.slice(begun));
  return { ...query, sql, args, argTypes };
}
