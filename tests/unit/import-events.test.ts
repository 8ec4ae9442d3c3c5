import type { EventMapping } from '@/lib/domain/import';
import { GDELT_COLUMNS } from '@/lib/interchange/imports/datasets';
import { guessColumns } from '@/lib/interchange/imports/guess-mapping';
import { knowRows } from '@/lib/interchange/imports/known';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { eventsOf, type FoundEvent, lookAt } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory } from '@/lib/jobs/staging/file-text';
import { makeZip } from '@/tests/support/make-zip';

const actor = (
  slug: string,
  kind: 'state' | 'organisation' | 'person',
  name: string,
  country: string | null,
  cameoCode: string | null,
  names: string[] = [],
) => ({
  slug,
  kind,
  name,
  country,
  cameoCode,
  names,
});
const known = knowRows({
  actors: [
    actor('iraq', 'state', 'Iraq', 'IQ', 'IRQ', ['العراق', 'Republic of Iraq']),
    actor('nato', 'organisation', 'NATO', null, 'IGOWSTNAT', ['North Atlantic Treaty Organization']),
    actor('north-atlantic-council', 'organisation', 'North Atlantic Council', null, 'IGOWSTNAT'),
    actor('turkiye', 'state', 'Türkiye', 'TR', 'TUR', ['Turkey']),
    actor('fuad-hussein', 'person', 'Fuad Hussein', 'IQ', null, ['فؤاد حسين']),
    actor('ali-one', 'person', 'Ali Ahmed', null, null),
    actor('ali-two', 'person', 'Ali Ahmed', null, null),
  ],
  posts: new Map([
    [
      'fuad-hussein',
      [
        {
          office: 'Minister of Foreign Affairs',
          of: 'iraq',
          ofName: 'Iraq',
          startsOn: '2020-06-06',
          endsOn: null,
        },
      ],
    ],
  ]),
  relationships: [
    {
      slug: 'iraq-nato',
      title: 'Iraq – NATO',
      parties: [
        { slug: 'iraq', name: 'Iraq' },
        { slug: 'nato', name: 'NATO' },
      ],
    },
  ],
  topics: [{ slug: 'training', name: 'Training' }],
  codes: {},
});
const MAPPING: EventMapping = {
  columns: {},
  source: 'test',
  relationship: null,
  type: null,
  onlyRelated: false,
};

async function read(content: string | Uint8Array, more: Partial<EventMapping> = {}): Promise<FoundEvent[]> {
  const file = bytesInMemory(Buffer.from(content as string));
  const { columns, dataset } = await lookAt(file);
  const mapping = { ...MAPPING, columns: dataset === 'own' ? guessColumns(columns) : {}, ...more };
  const found: FoundEvent[] = [];
  for await (const each of eventsOf(file, mapping, known, titleInEnglish)) found.push(each);
  return found;
}
const codes = ({ issues }: FoundEvent) => issues.map(({ field, code }) => `${field}: ${code}`);

describe('a table of one’s own', () => {
  it('is guessed by its header, and read with people in any script and their posts on the day', async () => {
    const [row] = await read(
      'No;Event title;Event date;Kind;Actor 1;Target;Where;Country;Tags;Link\n7;Minister in Brussels;2021-05-04;visit;فؤاد حسين;NATO;Brussels;Belgium;Training;https://example.org/a',
    );
    expect(row).toMatchObject({ line: 2, outcome: 'new', blocked: false, label: 'Minister in Brussels' });
    expect(row?.proposal).toMatchObject({
      date: '2021-05-04',
      type: 'visit',
      status: 'happened',
      location: { name: 'Brussels', country: 'BE' },
      relationships: ['iraq-nato'],
      topics: ['training'],
      sources: [{ url: 'https://example.org/a' }],
      participants: [
        {
          actorId: 'fuad-hussein',
          role: 'initiator',
          capacity: 'Minister of Foreign Affairs',
          affiliation: 'Iraq',
        },
        { actorId: 'nato', role: 'recipient' },
      ],
    });
  });

  it('says of each row what is wrong with it, by field and with what to write', async () => {
    const found = await read(
      'id,title,date,type,country,latitude,longitude,url,topics,relationship,cameo\n' +
        '1,A,2021-02-30,visit,,,,,,,\n2,B,,meeting,,,,,,,\n3,C,03/04/2021,tea,Atlantis,95,x,javascript:x,Fishing,Moon – Mars,999\n4,D,16.09.2020,meeting,,,,Reuters,,,',
    );
    expect(found.map(({ outcome }) => outcome)).toEqual(['fault', 'fault', 'fault', 'new']);
    expect(found[0]?.issues[0]).toMatchObject({
      field: 'date',
      // Told in codes, so that whoever reads it reads it in their language.
      code: 'fault:day',
      values: { day: '30' },
    });
    expect(codes(found[1] as FoundEvent)).toEqual(['date: row-date-missing']);
    expect(codes(found[2] as FoundEvent)).toEqual(
      [
        'date: fault:dateTwoWays',
        'type: row-type-unknown',
        'relationships: row-relationship-unknown',
        'country: row-country-unknown',
        'latitude: row-number',
        'longitude: row-number',
        'topics: row-topic-unknown',
        'url: row-address',
        'cameo: row-cameo-unknown',
      ].sort((a, b) => codes(found[2] as FoundEvent).indexOf(a) - codes(found[2] as FoundEvent).indexOf(b)),
    );
    expect(found[3]?.proposal).toMatchObject({
      date: '2020-09-16',
      sources: [{ url: null, publisher: 'Reuters' }],
    });
    expect(found[3]?.blocked).toBe(true);
  });

  it('chooses nobody where several bear the name, and keeps the row from the public', async () => {
    const [row] = await read('title,date,type,who,whom,source\nA,2020,meeting,Ali Ahmed,Iraq,Reuters');
    expect(row?.proposal?.participants[0]).toMatchObject({ name: 'Ali Ahmed', actorId: null });
    expect(codes(row as FoundEvent)).toContain('participants.0: participant-unlinked');
  });

  it('is known again by its number and source, else by all that it says', async () => {
    const keys = async (text: string, more = {}) => (await read(text, more)).map(({ key }) => key);
    const [a, b] = await keys('id,title,date\n1,A,2020\n1,changed,2021');
    expect(a).toBe(b);
    expect((await keys('id,title,date\n1,A,2020', { source: 'another' }))[0]).not.toBe(a);
    const [c, d, e] = await keys('title,date\nA,2020\nA,2020\nA,2021');
    expect(c).toBe(d);
    expect(c).not.toBe(e);
  });

  it('is read from JSON as programs hand events in, and row by row', async () => {
    const event = {
      title: 'Talks',
      date: '2020-09',
      type: 'meeting',
      location: { name: 'Baghdad', country: 'IQ', latitude: 33.3, longitude: 44.4 },
      participants: [
        { name: 'Iraq', actorId: 'iraq', role: 'initiator' },
        { name: 'NATO', actorId: 'nato', role: 'recipient' },
      ],
      relationships: ['iraq-nato'],
      sources: [{ url: 'https://example.org/1', title: 'One', publisher: 'Reuters' }],
    };
    const [row] = await read(JSON.stringify({ events: [event] }));
    expect(row).toMatchObject({ outcome: 'new', blocked: false });
    expect(row?.proposal).toMatchObject({
      location: event.location,
      participants: [
        { actorId: 'iraq', role: 'initiator' },
        { actorId: 'nato', role: 'recipient' },
      ],
      sources: [{ url: 'https://example.org/1', title: 'One', publisher: 'Reuters' }],
    });
    expect(await read(`${JSON.stringify(event)}\n${JSON.stringify(event)}`)).toHaveLength(2);
  });
});

describe('event data that is recognised', () => {
  const gdelt = (cells: Record<string, string>) => GDELT_COLUMNS.map((name) => cells[name] ?? '').join('\t');
  const ROW = {
    GLOBALEVENTID: '410412348',
    SQLDATE: '20210504',
    Actor1Code: 'IRQGOV',
    Actor1Name: 'IRAQI GOVERNMENT',
    Actor1CountryCode: 'IRQ',
    Actor1Type1Code: 'GOV',
    Actor2Code: 'IGOWSTNAT',
    Actor2Name: 'NORTH ATLANTIC TREATY ORGANIZATION',
    Actor2KnownGroupCode: 'NAT',
    EventCode: '042',
    ActionGeo_FullName: 'Brussels, Bruxelles-Capitale, Belgium',
    ActionGeo_CountryCode: 'BE',
    ActionGeo_Lat: '50.8333',
    ActionGeo_Long: '4.33333',
    DATEADDED: '20210505101500',
    SOURCEURL: 'https://www.example.org/report',
  };

  it('knows GDELT 2.0 by its 61 columns, in the archive that it comes in', async () => {
    expect(GDELT_COLUMNS).toHaveLength(61);
    const other = {
      ...ROW,
      GLOBALEVENTID: '410412349',
      Actor2Code: 'TUR',
      Actor2Name: 'TURKEY',
      Actor2CountryCode: 'TUR',
      Actor2KnownGroupCode: '',
    };
    const text = `${gdelt(ROW)}\n${gdelt(other)}\n`;
    expect((await lookAt(bytesInMemory(Buffer.from(text)))).dataset).toBe('gdelt');
    const found = await read(makeZip([{ name: '20210505101500.export.CSV', content: text }]), {
      onlyRelated: true,
    });
    expect(found.map(({ outcome, line }) => [line, outcome])).toEqual([
      [1, 'new'],
      [2, 'other'],
    ]);
    expect(found[0]).toMatchObject({ blocked: false, label: 'Iraq visits NATO' });
    expect(found[0]?.proposal).toMatchObject({
      date: '2021-05-04',
      type: 'visit',
      cameo: '042',
      status: 'reported',
      location: { name: 'Brussels', country: 'BE', latitude: 50.8333 },
      participants: [
        { actorId: 'iraq', role: 'initiator' },
        { actorId: 'nato', role: 'recipient' },
      ],
      sources: [
        { url: 'https://www.example.org/report', publisher: 'example.org', publishedOn: '2021-05-05' },
      ],
    });
  });

  it('knows ICEWS, whose numbers come twice on different days', async () => {
    const head =
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';
    const row = (day: string) =>
      `1\t${day}\tMilitary (Iraq)\tMilitary,Government\tIraq\tConsult\t40\t1.0\tNATO\tInternational Government Organization\t\t9\t3\tAgence "France\tBaghdad\t\t\tIraq\t33.3\t44.4`;
    const found = await read(`${head}\n${row('2014-03-01')}\n${row('2014-03-02')}`);
    expect(found.map(({ outcome, blocked }) => [outcome, blocked])).toEqual([
      ['new', false],
      ['new', false],
    ]);
    expect(found[0]?.key).not.toBe(found[1]?.key);
    expect(found[0]?.proposal).toMatchObject({
      cameo: '040',
      type: 'meeting',
      relationships: ['iraq-nato'],
      sources: [{ publisher: 'Agence "France' }],
    });
  });

  it('knows POLECAT by its events and modes', async () => {
    const head =
      'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor COW,Primary Actor Sector,Recipient Name,Recipient COW,Primary Recipient Sector,City,Country,Source,Publication Date,Headline';
    const [row] = await read(
      `${head}\nEV1,2021-05-04,CONSULT,visit,4,VERBAL COOPERATION,military,Iraqi Delegation,IRQ,GOV,NATO,,IGO,Brussels,Belgium,Reuters,2021-05-05,"Iraq, NATO talk"`,
    );
    expect(row).toMatchObject({ outcome: 'new', blocked: false });
    expect(row?.proposal).toMatchObject({
      type: 'visit',
      participants: [{ actorId: 'iraq' }, { actorId: 'nato' }],
      sources: [{ title: 'Iraq, NATO talk', publisher: 'Reuters' }],
    });
  });
});
