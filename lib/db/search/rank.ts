/** In which order events that answer a question are shown, as SQL over `c` (their words) and `e` (the event). */
import { termOf } from '@/lib/domain/event-terms';
import { EVENT_TYPES } from '@/lib/domain/ontology';
import type { Queryable } from '../client';
import { Prisma } from '../generated/client';
import { anyOf, quoted } from '../word-query';
import type { Group } from './plan';

const { sql, join } = Prisma;

/** What a match is worth, 0–1, by where it stands. */
const WORTH = { title: 1, beside: 0.6, summary: 0.4, source: 0.2 };
/**
 * What else counts, as parts of a whole match: a significance of 100, a title of nothing but the words, words side by
 * side, an event of the kind that was asked for, one that begins on the date.
 */
const MORE = { significance: 0.6, title: 0.2, phrase: 0.05, kind: 0.25, begins: 0.25 };
/** Days from a date after which nearness to it counts for nothing. */
const NEAR = 1_826;
const KINDS = new Set<string>(EVENT_TYPES);

const worth = (value: number) => sql`${value}::float8`;

/** A rare word says more of what is meant than a common one: 0.1 for what all events have, 1 for one in 100,000. */
const weightOf = ({ part }: Group) => Math.min(1, Math.max(0.1, -Math.log10(Math.max(part, 1e-5)) / 5));

function matchOf(group: Group): Prisma.Sql {
  return sql`${worth(weightOf(group))} * CASE WHEN NOT c.words @@ ${group.any}::tsquery THEN 0
    WHEN c.words @@ ${group.title}::tsquery THEN ${worth(WORTH.title)}
    WHEN c.words @@ ${group.beside}::tsquery THEN ${worth(WORTH.beside)}
    WHEN c.words @@ ${group.summary}::tsquery THEN ${worth(WORTH.summary)} ELSE ${worth(WORTH.source)} END`;
}

const when = (questions: readonly string[], value: number) =>
  questions.length === 0
    ? []
    : [sql`CASE WHEN c.words @@ ${anyOf(questions)}::tsquery THEN ${worth(value)} ELSE 0 END`];

/** Pairs of words that were asked side by side and stand so in the title. */
function sideBySide(groups: readonly Group[]): string[] {
  return groups.slice(1).flatMap((group, at) => {
    const [before, word] = [groups[at]?.words.at(-1), group.words[0]];
    return before === undefined || word === undefined ? [] : [`(${quoted(before)}:A <-> ${quoted(word)}:A)`];
  });
}

function nearness({ from, to }: Group): Prisma.Sql {
  const apart = sql`greatest(${from}::date - e.starts_on, e.starts_on - ${to}::date, 0)`;
  return sql`${worth(MORE.begins)} * CASE ${apart} WHEN 0 THEN 1 ELSE greatest(0, 0.6 - ${apart}::float8 / ${NEAR}) END`;
}

function scoreOf(groups: readonly Group[]): Prisma.Sql {
  const significance = sql`${worth(MORE.significance)} * e.significance / 100`;
  if (groups.length === 0) return significance;
  const most = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const inTitle = groups.map(({ title }) => sql`(c.words @@ ${title}::tsquery)::int`);
  const kinds = groups.flatMap(({ words }) => words.filter((word) => KINDS.has(word)));
  return join(
    [
      sql`(${join(groups.map(matchOf), ' + ')}) / ${worth(most)}`,
      significance,
      sql`${worth(MORE.title)} * (${join(inTitle, ' + ')}) / greatest(1, length(ts_filter(c.words, '{a}')))`,
      ...when(sideBySide(groups), MORE.phrase),
      ...when(
        kinds.map((kind) => quoted(termOf('type', kind))),
        MORE.kind,
      ),
      ...groups.filter(({ from }) => from !== null).map(nearness),
    ],
    ' + ',
  );
}

/** Numbers of published events, the likeliest first. */
export async function rankEvents(
  db: Queryable,
  numbers: readonly number[],
  groups: readonly Group[],
): Promise<number[]> {
  if (numbers.length === 0) return [];
  const rows = await db.$queryRaw<{ number: number }[]>`
    WITH c AS MATERIALIZED (SELECT w.number, w.words FROM event_words w
      WHERE w.number = ANY(${[...numbers]}::int[]))
    SELECT e.number FROM c JOIN event e ON e.number = c.number WHERE e.withdrawn_at IS NULL
    ORDER BY ${scoreOf(groups)} DESC, e.starts_on DESC, e.number`;
  return rows.map(({ number }) => number);
}
