/** Events as we write them ourselves (exports/json-lines.ts, own-table.ts), read again without loss. */
import { z } from 'zod';
import { ACTOR_KINDS } from '@/lib/domain/actor';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { contradictionSchema, proposedSourceSchema } from '@/lib/domain/draft';
import { eventStatusSchema, eventTypeSchema, participantRoleSchema } from '@/lib/domain/ontology';
import { splitValues } from '../cell-list';
import { withoutApostrophe } from '../csv';
import type { EventRecord } from '../exports/json-lines';
import { OWN_COLUMNS, type OwnColumn, ownCells } from '../own-table';
import type { EventCells, NamedSide } from './event-cells';

const line = (most: number) => z.string().max(most);
const day = line(10).nullable();
const slugs = z.array(line(160)).max(100);

/** A line of ours; what an editor of the file has left out stands in no table of ours. */
const recordSchema: z.ZodType<Omit<EventRecord, 'evidence'>> = z.object({
  id: line(160),
  page: line(3_000),
  title: line(1_000),
  date: line(100),
  firstDay: day,
  lastDay: day,
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval']),
  dateStated: z.boolean(),
  type: eventTypeSchema,
  status: eventStatusSchema,
  cameo: line(4).nullable(),
  summary: line(20_000),
  place: line(1_000).nullable(),
  country: line(2).nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  participants: z
    .array(
      z.object({
        actorId: line(160),
        name: line(1_000),
        kind: z.enum(ACTOR_KINDS),
        role: participantRoleSchema,
        capacity: line(1_000).nullable(),
        affiliation: line(1_000).nullable(),
      }),
    )
    .max(200),
  relationships: slugs,
  topics: slugs,
  sources: z.array(proposedSourceSchema.extend({ title: line(2_000).nullable() })).max(200),
  contradictions: z.array(contradictionSchema).max(100),
  tone: z.number().nullable(),
  significance: z.number(),
  certainty: z.enum(CERTAINTIES),
  version: z.number(),
  publishedAt: line(40),
  updatedAt: line(40),
});

/** An object of JSON that is a line of ours, as the cells of our table by their columns; null where it is another. */
export function cellsOfRecord(value: Record<string, unknown>): Map<string, string> | null {
  if (!('firstDay' in value && 'dateStated' in value)) return null;
  const record = recordSchema.safeParse(value);
  if (!record.success) return null;
  const cells = ownCells({ ...record.data, evidence: [] }).map(String);
  return new Map(Object.keys(OWN_COLUMNS).map((column, at) => [column, cells[at] ?? '']));
}

/** A row of our table. */
export function cellsOfOwnTable(cell: (name: OwnColumn) => string): EventCells {
  const text = (name: OwnColumn) => withoutApostrophe(cell(name));
  const list = (name: OwnColumn) => splitValues(text(name));
  const [addresses, titles, publishers, days, languages] = [
    list('url'),
    list('source title'),
    list('publisher'),
    list('published on'),
    list('language'),
  ];
  const most = Math.max(addresses.length, titles.length, publishers.length, days.length, languages.length);
  const [roles, capacities, affiliations] = [list('roles'), list('capacities'), list('affiliations')];
  const [says, contradictedAt] = [list('contradictions'), list('contradiction addresses')];
  const [contradicted, quotes, settled] = [
    list('contradicted fields'),
    list('contradiction quotes'),
    list('contradictions settled'),
  ];
  return {
    fields: {
      id: text('id'),
      title: text('title'),
      summary: text('summary'),
      date: text('date'),
      type: text('type'),
      status: text('status'),
      cameo: text('cameo'),
      place: text('place'),
      country: text('country'),
      latitude: text('latitude'),
      longitude: text('longitude'),
    },
    sides: list('people').flatMap((name, at): NamedSide[] => {
      const role = participantRoleSchema.safeParse(roles[at]);
      if (name === null || !role.success) return [];
      const held = { capacity: capacities[at] ?? null, affiliation: affiliations[at] ?? null };
      return [{ role: role.data, name, codes: [], actsFor: null, held }];
    }),
    type: null,
    key: text('id') || null,
    own: {
      dateStated: text('date stated') !== 'no',
      relationships: list('relationships').flatMap((slug) => slug ?? []),
      topics: list('topics').flatMap((slug) => slug ?? []),
      sources: Array.from({ length: most }, (_, at) => ({
        url: addresses[at] ?? null,
        title: titles[at] ?? null,
        publisher: publishers[at] ?? null,
        publishedOn: days[at] ?? null,
        language: languages[at] ?? null,
      })),
      contradictions: says.flatMap((words, at) =>
        words === null
          ? []
          : [
              {
                field: contradicted[at] ?? '',
                says: words,
                url: contradictedAt[at] ?? null,
                quote: quotes[at] ?? null,
                settled: settled[at] ?? null,
              },
            ],
      ),
    },
  };
}
