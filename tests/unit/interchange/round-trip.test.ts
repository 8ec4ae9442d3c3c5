/** What we export as CSV and JSON Lines our import takes back unchanged. */
import fc from 'fast-check';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { cleanText } from '@/lib/domain/clean-text';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { EVENT_STATUSES, EVENT_TYPES, laneOf, PARTICIPANT_ROLES } from '@/lib/domain/ontology';
import { joinValues, splitValues } from '@/lib/interchange/cell-list';
import { plainCell, withoutApostrophe } from '@/lib/interchange/csv';
import { csv } from '@/lib/interchange/exports/csv';
import type { ExportContext, ExportedEvent, ExportFormat } from '@/lib/interchange/exports/format';
import { jsonLines } from '@/lib/interchange/exports/json-lines';
import { knowRows } from '@/lib/interchange/imports/known';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { eventsOf, lookAt } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory } from '@/lib/jobs/staging/file-text';

const CONTEXT: ExportContext = {
  site: { name: 'Dragoman', url: 'https://example.org' },
  title: 'All',
  description: '',
  self: '',
  page: '',
  language: 'en',
  words: {
    date: (edtf) => edtf,
    place: ({ name }) => name,
    type: (type) => type,
    status: (status) => status,
  },
};
const ACTORS = [
  { slug: 'iraq', name: 'Iraq', kind: 'state', country: 'IQ' },
  { slug: 'nato', name: 'NATO', kind: 'organisation', country: null },
  { slug: 'fuad-hussein', name: 'Fuad Hussein', kind: 'person', country: 'IQ' },
] as const;
const RELATIONSHIPS = [
  {
    slug: 'iraq-nato',
    title: 'Iraq – NATO',
    parties: [
      { slug: 'iraq', name: 'Iraq' },
      { slug: 'nato', name: 'NATO' },
    ],
  },
];
const TOPICS = [
  { slug: 'training', name: 'Training' },
  { slug: 'border-security', name: 'Border security' },
];
const known = knowRows({
  actors: ACTORS.map((actor) => ({ ...actor, cameoCode: null, names: [] })),
  posts: new Map([
    [
      'fuad-hussein',
      [{ office: 'Minister', of: 'iraq', ofName: 'Iraq', startsOn: '1990-01-01', endsOn: null }],
    ],
  ]),
  relationships: RELATIONSHIPS,
  topics: TOPICS,
  codes: {},
});

/** A line as the desk keeps it: cleaned, without blanks at its ends. */
const words = (most: number, least = 1) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.constantFrom(
        '=1+1',
        "'=x",
        "''-x",
        '-5',
        'a; b',
        'a\\; b',
        '\\',
        ';',
        'a;;b',
        'x\\',
        '"',
        'وزير; خارجية',
        "'",
      ),
    )
    .map((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= least && text.length <= most);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constant('https://a.example/x;y?a=b;c'),
);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edtf = fc
  .oneof(
    day,
    fc.constantFrom(
      '2004-06',
      '2004-06~',
      '2004?',
      '2004-06-11%',
      '199X',
      '2004-21',
      '2004-06-01/2004-07',
      '2004/..',
      '../2004-05-01',
      '2004-06~/2005',
    ),
  )
  .filter((text) => parseEdtfDate(text).ok);

const event: fc.Arbitrary<ExportedEvent> = fc
  .record({
    title: words(200),
    summary: fc.oneof(words(300, 0), fc.constant('Two lines,\n"the second".')),
    edtf,
    type: fc.constantFrom(...EVENT_TYPES),
    status: fc.constantFrom(...EVENT_STATUSES),
    cameo: maybe(fc.constantFrom('040', '043', '190')),
    dateStated: fc.boolean(),
    location: maybe(
      fc.record({
        name: words(80),
        country: maybe(fc.constantFrom('IQ', 'BE', 'TR')),
        at: maybe(
          fc.tuple(
            fc.double({ min: -90, max: 90, noNaN: true }),
            fc.double({ min: -180, max: 180, noNaN: true }),
          ),
        ),
      }),
    ),
    participants: fc.uniqueArray(
      fc.record({
        actor: fc.constantFrom(...ACTORS),
        role: fc.constantFrom(...PARTICIPANT_ROLES),
        capacity: maybe(words(100)),
        affiliation: maybe(words(100)),
      }),
      { selector: ({ actor, role }) => `${actor.slug} ${role}`, maxLength: 6 },
    ),
    relationships: fc.constantFrom(
      [],
      RELATIONSHIPS.map(({ slug, title }) => ({ slug, title })),
    ),
    topics: fc.subarray(TOPICS),
    sources: fc.array(
      fc
        .record({
          articleId: fc.constant(null),
          url: maybe(address),
          title: maybe(words(200)),
          publisher: maybe(words(100)),
          publishedOn: maybe(day),
          language: maybe(fc.constantFrom('en', 'ar', 'ckb')),
        })
        .filter(({ url, title, publisher }) => (url ?? title ?? publisher) !== null),
      { maxLength: 4 },
    ),
    evidence: fc.array(
      fc.record({
        field: fc.constantFrom('date', 'type', 'participants.nato.name'),
        part: fc.constantFrom('title' as const, 'body' as const),
        start: fc.nat(),
        end: fc.nat(),
        quote: fc.string({ unit: 'grapheme', maxLength: 40 }),
        rule: fc.constant('act'),
        articleId: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 3 },
    ),
    contradictions: fc.array(
      fc.record({
        field: fc.constantFrom('date', 'location'),
        says: words(100),
        url: maybe(address),
        quote: maybe(words(100)),
        settled: maybe(words(100)),
      }),
      { maxLength: 2 },
    ),
    significance: fc.nat(100),
    certainty: fc.constantFrom(...CERTAINTIES),
    tone: maybe(fc.constantFrom(-2.5, 0, 7)),
    version: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ location, ...rest }): ExportedEvent => {
    const read = parseEdtfDate(rest.edtf);
    if (!read.ok) throw new Error(rest.edtf);
    const place = location && {
      name: location.name,
      country: location.country,
      latitude: location.at?.[0] || (location.at ? 0 : null),
      longitude: location.at?.[1] || (location.at ? 0 : null),
    };
    const { edtf: date, startsOn, endsOn, precision } = read.date;
    return {
      ...rest,
      ...{ slug: 'an-event', edtf: date, startsOn, endsOn, precision, location: place, place },
      lane: laneOf(rest.type, rest.status),
      participants: rest.participants.map((one) => ({ ...one, actor: { ...one.actor } })),
      publishedAt: '2026-03-01T10:00:00.000Z',
      updatedAt: '2026-03-01T10:00:00.000Z',
    };
  });

function write(format: ExportFormat, events: readonly ExportedEvent[]): string {
  const writer = format.open(CONTEXT);
  return [writer.begin(), ...events.map((one) => writer.event(one)), writer.end()].join('');
}

/** The events that the import makes of a file, with what a database tells of each: id, rank and certainty stay. */
async function readBack(text: string, was: readonly ExportedEvent[]): Promise<ExportedEvent[]> {
  const file = bytesInMemory(Buffer.from(text));
  const { dataset } = await lookAt(file);
  expect(dataset).toBe('dragoman');
  const mapping = { columns: {}, source: 'test', relationship: 'iraq-nato', type: null, onlyRelated: true };
  const events: ExportedEvent[] = [];
  for await (const { proposal, issues, outcome } of eventsOf(file, mapping, known, titleInEnglish)) {
    const before = was[events.length];
    if (!proposal || !before) throw new Error(`${outcome} ${JSON.stringify(issues)}`);
    const date = parseEdtfDate(proposal.date);
    if (!date.ok || proposal.type === null) throw new Error(proposal.date);
    const { title, summary, dateStated, type, status, cameo, location, sources, contradictions } = proposal;
    events.push({
      ...before,
      ...{ title, summary, dateStated, type, status, cameo, location, contradictions, place: location },
      ...{ edtf: date.date.edtf, startsOn: date.date.startsOn, endsOn: date.date.endsOn },
      precision: date.date.precision,
      participants: proposal.participants.map(({ actorId, name, role, capacity, affiliation }) => {
        const actor = ACTORS.find(({ slug }) => slug === actorId);
        if (!actor) throw new Error(name);
        return { actor: { ...actor }, role, capacity, affiliation };
      }),
      relationships: RELATIONSHIPS.filter(({ slug }) => proposal.relationships.includes(slug)),
      topics: TOPICS.filter(({ slug }) => proposal.topics.includes(slug)),
      sources: sources.map((source) => ({ articleId: null, ...source })),
    });
  }
  return events;
}

it.each([
  ['CSV', csv],
  ['JSON Lines', jsonLines],
])('%s: read back and written again gives the same bytes', async (_, format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 4 }), async (events) => {
      const text = write(format, events);
      expect(write(format, await readBack(text, events))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it('several values in a cell are told apart whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(maybe(words(30))), (values) => {
      const expected = values.every((value) => value === null) ? [] : values;
      expect(splitValues(joinValues(values))).toEqual(expected);
    }),
  );
});

it('a cell loses the apostrophe that it was given, and no other', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]a$/)), (text) => {
      expect(withoutApostrophe(plainCell(text))).toBe(text);
    }),
  );
});
