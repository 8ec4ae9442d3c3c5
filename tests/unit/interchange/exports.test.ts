/** Every format of an export, read by a parser that is not ours. */
import { Model } from '@alephdata/followthemoney';
import ftmModel from '@alephdata/followthemoney/dist/defaultModel.json';
import { plugins } from '@citation-js/core';
import { check as checkGeojson } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expand } from 'jsonld';
import Papa from 'papaparse';
import { EXPORT_NAMES, type ExportName } from '@/lib/domain/export-address';
import type { ExportContext, ExportedEvent } from '@/lib/interchange/exports/format';
import { EXPORT_FORMATS } from '@/lib/interchange/exports/formats';

/** The readers of Citation.js, which only tests use. */
const references = plugins as unknown as {
  input: { chain(text: string, options: object): { URL: string; title: string }[] };
};

const CONTEXT: ExportContext = {
  site: { name: 'Dragoman', url: 'https://example.org' },
  title: 'Iraq – NATO & <others>',
  description: 'Diplomatic events with their sources.',
  self: 'https://example.org/export/x?relationships=iraq-nato&q=a',
  page: 'https://example.org/relationships/iraq-nato?q=a',
  language: 'en',
  words: {
    date: (edtf) => `in words ${edtf}`,
    place: ({ name, country }) => (country ? `${name}, ${country}` : name),
    type: (type) => type,
    status: (status) => status,
  },
};

const actor = (
  slug: string,
  name: string,
  kind: 'person' | 'state' | 'organisation',
  country: string | null,
) => ({
  slug,
  name,
  kind,
  country,
});

const EVENT: ExportedEvent = {
  slug: '2020-09-16-talks-in-brussels',
  title: 'Talks; "the second", in Brussels\u0007 & <more>',
  type: 'meeting',
  status: 'happened',
  lane: 'talks',
  edtf: '2020-09-16',
  startsOn: '2020-09-16',
  endsOn: '2020-09-16',
  precision: 'day',
  place: { name: 'Brussels', country: 'BE' },
  tone: 4,
  significance: 70,
  certainty: 'several',
  summary: 'The minister of foreign affairs was received.\nوزير الخارجية',
  dateStated: true,
  location: { name: 'Brussels', country: 'BE', latitude: 50.85, longitude: -4.35 },
  cameo: '043',
  participants: [
    { actor: actor('iraq', 'Iraq', 'state', 'IQ'), role: 'initiator', capacity: null, affiliation: null },
    { actor: actor('nato', 'NATO', 'organisation', null), role: 'host', capacity: null, affiliation: null },
    {
      actor: actor('fuad-hussein', 'Fuad Hussein', 'person', 'IQ'),
      role: 'initiator',
      capacity: 'Minister of Foreign Affairs',
      affiliation: 'Iraq',
    },
  ],
  relationships: [{ slug: 'iraq-nato', title: 'Iraq – NATO' }],
  topics: [{ slug: 'training', name: 'Training' }],
  sources: [
    {
      articleId: 'secret-to-nobody',
      url: 'https://news.example/a;b?c=d',
      title: 'A title; with a sign',
      publisher: 'The Paper',
      publishedOn: '2020-09-17',
      language: 'en',
    },
    { articleId: null, url: null, title: null, publisher: 'Agency', publishedOn: null, language: null },
  ],
  evidence: [],
  contradictions: [],
  version: 2,
  publishedAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-02T11:00:00.000Z',
};

const planned: ExportedEvent = {
  ...EVENT,
  slug: 'planned-summer',
  title: 'Ministers will meet',
  status: 'planned',
  edtf: '2027-06~/..',
  startsOn: '2027-06-01',
  endsOn: '9999-12-31',
  precision: 'interval',
  location: null,
  place: null,
  participants: EVENT.participants.slice(0, 2),
};

function write(name: ExportName, events: readonly ExportedEvent[], context = CONTEXT): string {
  const writer = EXPORT_FORMATS[name].open(context);
  return [writer.begin(), ...events.map((event) => writer.event(event)), writer.end()].join('');
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

it('a table has a header, a row for each event, and no formula', () => {
  const evil = { ...EVENT, slug: 'evil', title: '=HYPERLINK("https://evil.example")' };
  const { data, errors } = Papa.parse<Record<string, string>>(write('csv', [EVENT, evil]).trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    id: EVENT.slug,
    title: EVENT.title,
    date: '2020-09-16',
    summary: EVENT.summary,
    longitude: '-4.35',
    initiators: 'iraq; fuad-hussein',
    hosts: 'nato',
    publisher: 'The Paper; Agency',
    'source title': 'A title\\; with a sign; ',
    url: 'https://news.example/a\\;b?c=d; ',
    page: 'https://example.org/events/2020-09-16-talks-in-brussels',
  });
  expect(data[1]?.title).toBe('\'=HYPERLINK("https://evil.example")');
});

it('JSON Lines have one event a line, whole, and nothing of ours alone', () => {
  const [first, second, ...more] = lines(write('jsonl', [EVENT, planned]));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ id: EVENT.slug, date: '2020-09-16', country: 'BE', topics: ['training'] });
  expect(first.participants[2]).toEqual({
    actorId: 'fuad-hussein',
    name: 'Fuad Hussein',
    kind: 'person',
    role: 'initiator',
    capacity: 'Minister of Foreign Affairs',
    affiliation: 'Iraq',
  });
  expect(second).toMatchObject({ place: null, status: 'planned' });
  expect(JSON.stringify(first)).not.toContain('secret-to-nobody');
});

it('GeoJSON is valid, with the place where there is one', () => {
  const { features } = checkGeojson(write('geojson', [EVENT, planned])) as {
    features: { geometry: unknown; properties: { title: string } | null }[];
  };
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Point', coordinates: [-4.35, 50.85] },
    null,
  ]);
  expect(features[0]?.properties?.title).toBe(EVENT.title);
});

it('JSON Lines have the words from which fields were read, and in which source they stand', () => {
  const [source] = EVENT.sources;
  if (!source) throw new Error('The event has no source.');
  const words = {
    field: 'date',
    part: 'body' as const,
    start: 4,
    end: 18,
    quote: '16 September 2020',
    rule: 'day',
  };
  const evidence = [
    { ...words, articleId: 'an-article' },
    { ...words, articleId: 'another' },
  ];
  const [record] = lines(
    write('jsonl', [{ ...EVENT, evidence, sources: [source, { ...source, articleId: 'an-article' }] }]),
  );
  expect(record.evidence).toEqual([
    { ...words, source: 1 },
    { ...words, source: null },
  ]);
  const long = { ...words, quote: 'x'.repeat(150_000), articleId: 'an-article' };
  // A line has to be one that our import reads.
  expect(write('jsonl', [{ ...EVENT, evidence: [long, long, long] }]).length).toBeLessThan(400_000);
  expect(write('csv', [{ ...EVENT, evidence: [long] }]).length).toBeLessThan(10_000);
});

it('JSON-LD says everything in words of schema.org, as its own parser reads it', async () => {
  const written = JSON.parse(write('jsonld', [EVENT, planned]));
  const expanded = await expand(written, {
    // The vocabulary itself lies on the web; here each word is one of its words.
    documentLoader: (documentUrl) =>
      Promise.resolve({ documentUrl, document: { '@context': { '@vocab': 'http://schema.org/' } } }),
    // Whatever would be dropped is a fault.
    safe: true,
  });
  expect(expanded.map((node) => node['@type'])).toEqual([
    ['http://schema.org/Event'],
    ['http://schema.org/Event'],
  ]);
  expect(expanded[0]).toMatchObject({
    'http://schema.org/name': [{ '@value': EVENT.title }],
    'http://schema.org/startDate': [{ '@value': '2020-09-16' }],
  });
});

it('the JSON of TimelineJS parses, and texts are no HTML', () => {
  const timeline = JSON.parse(write('timelinejs', [EVENT, planned]));
  expect(timeline.events[0]).toMatchObject({
    start_date: { year: 2020, month: 9, day: 16 },
    display_date: 'in words 2020-09-16',
  });
  expect(timeline.events[0].text.headline).not.toContain('<more>');
  expect(timeline.events[1]).not.toHaveProperty('end_date');
  expect(JSON.parse(write('timelinejs', [])).events).toEqual([]);
});

it('FollowTheMoney knows every schema and property, and each actor comes once', () => {
  const model = new Model(ftmModel as unknown as ConstructorParameters<typeof Model>[0]);
  const entities = lines(write('ftm', [EVENT, planned]));
  expect(entities.map(({ id }) => id)).toEqual([
    'actor-iraq',
    'actor-nato',
    'actor-fuad-hussein',
    `event-${EVENT.slug}`,
    'event-planned-summer',
  ]);
  for (const { schema, properties } of entities) {
    const known = model.getSchema(schema);
    for (const name of Object.keys(properties)) expect([name, known.hasProperty(name)]).toEqual([name, true]);
  }
  const read = model.getEntity(entities[3]);
  expect(read.getCaption()).toBe(EVENT.title);
  expect(read.getProperty('organizer')).toEqual(['actor-iraq', 'actor-nato', 'actor-fuad-hussein']);
  // "about June" is no date of FollowTheMoney.
  expect(entities[4].properties).not.toHaveProperty('startDate');
});

it.each([
  ['bibtex', '@bibtex/text'],
  ['ris', '@ris/file'],
] as const)('references in %s are read by Citation.js, one entry an event', (name, forceType) => {
  // BibTeX has a space behind "<", which would begin a tag to CSL.
  const title = (text: string) =>
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace('< ', '<')
      .trim();
  const read = references.input.chain(write(name, [EVENT, planned]), { forceType, generateGraph: false });
  expect(read.map((one) => [one.URL, title(one.title)])).toEqual([
    ['https://example.org/events/2020-09-16-talks-in-brussels', 'Talks; "the second", in Brussels & <more>'],
    ['https://example.org/events/planned-summer', 'Ministers will meet'],
  ]);
});

it.each(['rss', 'atom'] as const)('%s is read by a reader of feeds', (name) => {
  const feed = parseFeed(write(name, [EVENT, planned]));
  expect(feed.title).toBe(CONTEXT.title);
  expect(feed.url).toBe(CONTEXT.page);
  const [first] = feed.items;
  expect(feed.items).toHaveLength(2);
  expect(first?.url).toBe('https://example.org/events/2020-09-16-talks-in-brussels');
  expect(first?.title?.replace(/[\s\p{Cc}]+/gu, ' ')).toBe('Talks; "the second", in Brussels & <more>');
  expect(first?.published?.toISOString()).toBe(EVENT.publishedAt);
  const html = first?.content ?? first?.description ?? '';
  expect(html).toContain('in words 2020-09-16, Brussels, BE');
  expect(html).not.toContain('<more>');
});

it('JSON Feed has what its version 1.1 wants', () => {
  const text = write('jsonfeed', [EVENT, planned]);
  expect(JSON.parse(text)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: CONTEXT.self,
  });
  const { items } = parseJsonFeed(text);
  expect(items?.map(({ id }) => id)).toEqual([
    'https://example.org/events/2020-09-16-talks-in-brussels',
    'https://example.org/events/planned-summer',
  ]);
  expect(items?.[0]?.title).toBe(EVENT.title);
  expect(items?.[0]?.content_html).not.toContain('<more>');
});

it.each(['UTC', 'Asia/Baghdad', 'America/New_York'])(
  'the calendar has the same days where clocks are set to %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(write('ics', [EVENT])).toContain('DTSTART;VALUE=DATE:20200916\r\nDTEND;VALUE=DATE:20200917\r\n');
    } finally {
      process.env.TZ = before;
    }
  },
);

it('open ends are no days, and what did not happen is said to be so', () => {
  const decade = {
    ...EVENT,
    slug: 'decade',
    edtf: '199X',
    startsOn: '1990-01-01',
    endsOn: '1999-12-31',
    precision: 'decade' as const,
  };
  const old = { ...EVENT, slug: 'old', edtf: '0987-02-21', startsOn: '0987-02-21', endsOn: '0987-02-21' };
  const season = {
    ...EVENT,
    slug: 'season',
    edtf: '2004-22',
    startsOn: '2004-06-01',
    endsOn: '2004-08-31',
    precision: 'season' as const,
  };
  const late = { ...EVENT, slug: 'late', edtf: '2004-06-25', startsOn: '2004-06-25', endsOn: '2004-06-25' };
  const [record] = lines(write('jsonl', [planned]));
  expect(record).toMatchObject({ firstDay: '2027-06-01', lastDay: null });
  expect(write('csv', [planned])).not.toContain('9999');
  expect(JSON.parse(write('timelinejs', [planned])).events[0].group).toBe('meeting, planned');
  expect(write('bibtex', [planned])).toContain('planned');
  const dates = lines(write('ftm', [decade, old, season, late])).filter(({ schema }) => schema === 'Event');
  expect(dates.map(({ properties }) => properties.date)).toEqual([
    undefined,
    ['0987-02-21'],
    undefined,
    ['2004-06-25'],
  ]);
  expect(JSON.parse(write('timelinejs', [decade])).events[0]).toMatchObject({
    start_date: { year: 1990 },
    end_date: { year: 1999 },
  });
  expect(write('ics', [old])).toContain('DTSTART;VALUE=DATE:09870221');
});

it('the calendar has whole days, doubt in words, and what is planned as tentative', () => {
  const text = write('ics', [EVENT, planned]);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(2);
  const [first, second] = events;
  expect([first?.startDate.isDate, first?.startDate.toString(), first?.endDate.toString()]).toEqual([
    true,
    '2020-09-16',
    '2020-09-17',
  ]);
  expect(first?.summary.replace(/[\s\p{Cc}]+/gu, ' ')).toBe('Talks; "the second", in Brussels & <more>');
  expect(first?.uid).toBe('2020-09-16-talks-in-brussels@example.org');
  expect(second?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual(['2027-06-01', '2027-06-02']);
  expect(second?.description).toContain('in words 2027-06~/..');
});

it('no text breaks a format', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, (title, summary, name) => {
      const event = { ...EVENT, title, summary, location: null, place: { name, country: null } };
      const context = { ...CONTEXT, title: name };
      for (const format of EXPORT_NAMES) {
        const written = write(format, [event, planned], context);
        if (format === 'jsonl' || format === 'ftm') lines(written);
        else if (['jsonld', 'geojson', 'timelinejs'].includes(format)) JSON.parse(written);
        else if (format === 'jsonfeed') expect(parseJsonFeed(written).items).toHaveLength(2);
        else if (format === 'rss' || format === 'atom') expect(parseFeed(written).items).toHaveLength(2);
        else if (format === 'ics')
          expect(new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent')).toHaveLength(2);
        else if (format === 'csv')
          expect(Papa.parse(written.trimEnd(), { header: true }).data).toHaveLength(2);
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
});
