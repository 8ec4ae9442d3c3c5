/** Which statements change what pages are made of, told by their text, and when one was done last. */

// Next bundles this file more than once: what an action forgets is forgotten for the pages, too.
const shared = globalThis as { dragomanKept?: { changed: number } };
shared.dragomanKept ??= { changed: Number.NEGATIVE_INFINITY };
const writes = shared.dragomanKept;

/** Something was written here, which the adapter tells (`watched-adapter.ts`): what was begun to be read before is given to nobody any more. */
export function forgetKept(): void {
  writes.changed = performance.now();
}

/** Whether that was so after this moment (as `performance.now()` gives it), or in it. */
export const writtenSince = (moment: number): boolean => writes.changed >= moment;

/** Tables that are written as people come and work goes on, of which no page keeps anything. One that is not named here counts. */
const PASSING = new Set([
  ...['account', 'answered_request', 'api_token', 'article_reading', 'audit_entry', 'auth_secret_mark'],
  ...[
    'desk_presence',
    'draft',
    'feed',
    'feed_entry',
    'import',
    'import_item',
    'import_mapping',
    'import_part',
    'imported_row',
  ],
  ...['kept_figures', 'model_answer', 'model_reader', 'model_reading', 'model_use', 'one_time_link'],
  ...[
    'planned_publication',
    'rate_limit',
    'recovery_code',
    'rereading',
    'rereading_change',
    'second_factor',
    'session',
    'verification',
  ],
]);

/** Tables of which a new row stands on no page by itself: an event cites an article, and is found by its words, once it is written. */
const PASSING_WHEN_NEW = new Set(['article', 'event_words']);

/** `FOR UPDATE` locks and `DO UPDATE SET` belongs to an INSERT. */
const WRITING =
  /(?<!\b(?:FOR|FOR NO KEY|DO)\s)\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE|COPY)\s+(?:ONLY\s+)?(?:"?public"?\.)?"?(\w+)/gi;
/** Begins as a question and writes nothing, so that it may be asked twice. */
export const isRead = (sql: string): boolean =>
  sql.startsWith(READING) || (/^\s*(SELECT|WITH)\b/i.test(sql) && sql.search(WRITING) < 0);

/** What Prisma reads by itself, which are most statements. */
const READING = 'SELECT "public".';
const MOST_KNOWN = 2_000;
/** Longer ones name many rows, and come once. */
const LONGEST_KNOWN = 4_000;
const known = new Map<string, boolean>();

/** Whether a statement writes to a table that pages are made of. One that cannot be told apart does. */
export function changesPages(sql: string): boolean {
  if (sql.startsWith(READING)) return false;
  const before = known.get(sql);
  if (before !== undefined) return before;
  const changes = [...sql.matchAll(WRITING)].some(([, verb = '', name = '']) => {
    const table = name.toLowerCase();
    return !PASSING.has(table) && !(/^insert/i.test(verb) && PASSING_WHEN_NEW.has(table));
  });
  if (sql.length > LONGEST_KNOWN) return changes;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sql, changes);
  return changes;
}
