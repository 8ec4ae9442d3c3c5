import { listActorsNamedIn } from '@/lib/db/actor-names';
import {
  findActor,
  findOfficeHolder,
  findShownActor,
  listActors,
  listKnownActors,
  searchActors,
} from '@/lib/db/actors';
import { bodyHash, listArticles } from '@/lib/db/articles';
import { findDeskActor } from '@/lib/db/desk-actors';
import { findDeskEvent } from '@/lib/db/desk-events';
import { listDrafts } from '@/lib/db/draft-list';
import { findEvent, findShownEvent } from '@/lib/db/event-detail';
import { listPublishedEvents } from '@/lib/db/event-lists';
import { findEventPlace, findWithdrawnEvent, listNeighbours } from '@/lib/db/events';
import { searchPlaces } from '@/lib/db/known-places';
import { listTenures } from '@/lib/db/office-holders';
import { findPageStatus } from '@/lib/db/page-status';
import {
  findRelationship,
  listKnownRelationships,
  listRelationships,
  listRelationshipsAfter,
} from '@/lib/db/relationships';
import { readSeedData, type SeedData } from '@/lib/db/seed-files';
import { listTopics } from '@/lib/db/topics';
import { listWithdrawnEvents } from '@/lib/db/withdrawn-events';
import { type EventsQuestion, NO_FILTER, type TimelineFilter } from '@/lib/domain/timeline-question';
import { cloneStarterDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeEvent, makeRelationship } from '@/tests/support/factories';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
let timeline: TestTimeline;
let data: SeedData;
beforeAll(async () => {
  test = await cloneStarterDatabase();
  data = await readSeedData('prisma/seed-data');
  timeline = openTimeline(test.url);
});
afterAll(async () => {
  await timeline.close();
  await test.close();
});

const page = { page: 1, pageSize: 20 };
const NO_QUESTION = { filter: NO_FILTER, places: [], relationships: [], order: 'latest' as const, limit: 20 };
/** Published events of a relationship of the starter data. */
const seededOf = (relationship: string) =>
  data.events.filter(
    (event) => event.confidence === 'confirmed-in-source' && event.relationships.includes(relationship),
  ).length;

describe('relationships', () => {
  it('shows each with parties, span, number of events and the latest', async () => {
    const all = await listRelationships(test.db, await timeline.findOverview());
    expect(Object.fromEntries(all.map(({ slug, eventCount }) => [slug, eventCount]))).toEqual(
      Object.fromEntries(data.relationships.map(({ id }) => [id, seededOf(id)])),
    );
    const counts = all.map(({ eventCount }) => eventCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const [first] = all;
    expect(first?.parties.map((party) => party.name)).toEqual(['Iraq', 'NATO']);
    expect(first?.from).toBe('1990-08-10');
    expect(first?.latest?.startsOn).toBe(first?.to);
    expect(first).toMatchObject((await findRelationship(test.db, 'iraq-nato')) ?? { slug: 'none' });
  });

  it('shows one without events, and null for an unknown one', async () => {
    const { slug } = await makeRelationship(test.db, 'empty-one');
    const all = await listRelationships(test.db, await timeline.findOverview());
    const blank = { eventCount: 0, from: null, to: null, latest: null };
    expect(all.find((each) => each.slug === slug)).toMatchObject(blank);
    expect(await findRelationship(test.db, 'no-such')).toBeNull();
    await test.db.relationship.delete({ where: { slug } });
  });

  it('does not count withdrawn events', async () => {
    const { id, slug } = await makeRelationship(test.db);
    await makeEvent(test.db, { edtf: '2020-01-01' }, [id]);
    await makeEvent(test.db, { edtf: '2021-01-01', withdrawnAt: new Date() }, [id]);
    const all = await listRelationships(test.db, await timeline.findOverview());
    const its = { eventCount: 1, from: '2020-01-01', to: '2020-01-01' };
    expect(all.find((each) => each.slug === slug)).toMatchObject(its);
  });

  it('are paged by their letters, whatever the language of the database, and without end', async () => {
    // A language puts hyphens last or leaves them out.
    const slugs = ['zz-b', 'zz-a-b', 'zza-a', 'zz0', 'zz'];
    for (const slug of slugs) await makeRelationship(test.db, slug);
    const seen: string[] = [];
    let total = 0;
    for (let after: string | undefined; ; ) {
      const page = await listRelationshipsAfter(test.db, { after, limit: 2 });
      seen.push(...page.items.map(({ slug }) => slug));
      total = page.total;
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual([...seen].sort());
    expect(seen).toEqual(expect.arrayContaining(slugs));
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
    expect(await test.db.relationship.count()).toBe(total);
    await test.db.relationship.deleteMany({ where: { slug: { in: slugs } } });
  });

  it('gives the extractor the parties in canonical order', async () => {
    expect(await listKnownRelationships(test.db)).toContainEqual({
      slug: 'iraq-eu',
      parties: ['european-union', 'iraq'],
    });
  });
});

describe('events', () => {
  it('finds an event with all that hangs on it', async () => {
    const event = await findEvent(test.db, '2020-01-04-nato-suspends-training');
    expect(event).toMatchObject({
      edtf: '2020-01-04',
      startsOn: '2020-01-04',
      precision: 'day',
      type: 'decision',
      location: { name: 'Baghdad', country: 'IQ' },
      relationships: [{ slug: 'iraq-nato', title: 'Iraq – NATO' }],
      version: 1,
    });
    expect(event?.participants[0]).toMatchObject({
      actor: { slug: 'nato', name: 'NATO' },
      role: 'initiator',
    });
    expect(event?.sources).toHaveLength(3);
    expect(event?.sources[0]?.publishedOn).toBe('2020-01-04');
    expect(event?.revisions).toEqual([{ version: 1, createdAt: expect.any(String), correction: null }]);
    expect(event).not.toHaveProperty('editorNote');
    const desk = await findDeskEvent(test.db, '2020-01-04-nato-suspends-training');
    expect(desk?.revisions).toMatchObject([{ version: 1, author: 'seed', note: null }]);
  });

  it('hides a withdrawn event from readers, not from editors', async () => {
    const { slug } = await makeEvent(test.db, {
      withdrawnAt: new Date(),
      withdrawReason: 'Twice.',
      withdrawNote: 'It was the same as another.',
      editorNote: 'x',
    });
    expect(await findEvent(test.db, slug)).toBeNull();
    expect(await findWithdrawnEvent(test.db, slug)).toEqual({
      slug,
      title: `Event ${slug}`,
      withdrawnOn: new Date().toISOString().slice(0, 10),
      note: 'It was the same as another.',
    });
    expect(await findDeskEvent(test.db, slug)).toMatchObject({
      withdrawReason: 'Twice.',
      editorNote: 'x',
    });
    const published = { ...NO_QUESTION, filter: { ...NO_FILTER, q: slug } };
    expect((await timeline.findEvents(published)).total).toBe(0);
    const { id } = await makeRelationship(test.db, 'of-the-withdrawn');
    const event = await test.db.event.findUniqueOrThrow({ where: { slug } });
    await test.db.eventRelationship.create({ data: { eventId: event.id, relationshipId: id } });
    const withdrawn = async (more: object) =>
      (await listWithdrawnEvents(test.db, { query: slug, ...page, ...more })).items.map((item) => item.slug);
    expect(await withdrawn({})).toEqual([slug]);
    expect(await withdrawn({ type: 'meeting', relationship: 'of-the-withdrawn' })).toEqual([slug]);
    expect(await withdrawn({ type: 'visit' })).toEqual([]);
    expect(await withdrawn({ relationship: 'iraq-nato' })).toEqual([]);
    expect(await withdrawn({ query: 'something else' })).toEqual([]);
    expect(await withdrawn({ query: '%_' })).toEqual([]);
  });

  it('lists at the desk by relationship, type and words, page by page', async () => {
    const list = (query: object) =>
      listPublishedEvents(test.db, timeline.findEvents, { query: '', ...page, ...query });
    const total = seededOf('nato-jordan');
    const pageSize = total - 7;
    const all = await list({ relationship: 'nato-jordan', page: 1, pageSize });
    const rest = await list({ relationship: 'nato-jordan', page: 2, pageSize });
    expect([all.total, all.items.length, rest.items.length]).toEqual([total, pageSize, 7]);
    const days = [...all.items, ...rest.items].map((event) => event.startsOn);
    expect(days).toEqual([...days].sort().reverse());
    const calls = await list({ type: 'call' });
    expect(calls.items.length).toBeGreaterThan(0);
    for (const event of calls.items) expect(event.type).toBe('call');
    const words = await list({ query: 'training SUSPENDS' });
    expect(words.items.map((event) => event.slug)).toContain('2020-01-04-nato-suspends-training');
    expect((await list({ query: '%_' })).total).toBe(0);
  });

  it.each([
    ['relationship', { relationships: ['iraq-nato'] }],
    ['several relationships', { relationships: ['iraq-nato', 'iraq-eu', 'iraq-nato'] }],
    ['relationship and span', { relationships: ['iraq-nato'], from: '2018-01-01', to: '2018-12-31' }],
    ['relationship and type', { relationships: ['iraq-nato'], filter: { types: ['visit' as const] } }],
    [
      'relationship, topic and words',
      { relationships: ['iraq-nato'], filter: { topics: ['nmi'], q: 'Erbil' } },
    ],
    [
      'span without relationship, the oldest first',
      { from: '2009-01-01', to: '2012-12-31', order: 'earliest' as const },
    ],
    ['topic', { filter: { topics: ['training'] } }],
    [
      'a span that ends before it starts',
      { relationships: ['iraq-nato'], from: '2020-01-01', to: '2019-01-01' },
    ],
    ['a relationship that is not there', { relationships: ['nowhere'] }],
    [
      'a type and an actor that share nothing',
      { filter: { types: ['attack'], actors: ['jens-stoltenberg'] } },
    ],
  ])('lists what a plain search by %s finds, every page of it once, and back', async (_name, asked) => {
    const { relationships = [], from, to, order = 'latest' } = asked as Partial<EventsQuestion>;
    const filter: TimelineFilter = { ...NO_FILTER, ...(asked as { filter?: object }).filter };
    const contains = { contains: filter.q, mode: 'insensitive' } as const;
    const truth = await test.db.event.findMany({
      where: {
        withdrawnAt: null,
        // Nothing lies within such a span, not even what goes on over both of its days.
        ...(from && to && from > to && { id: { in: [] } }),
        ...(filter.types.length > 0 && { type: { in: [...filter.types] } }),
        ...(relationships.length > 0 && {
          relationships: { some: { relationship: { slug: { in: [...relationships] } } } },
        }),
        ...(filter.topics.length > 0 && { topics: { some: { topicSlug: { in: [...filter.topics] } } } }),
        ...(filter.actors.length > 0 && {
          participants: { some: { actor: { slug: { in: [...filter.actors] } } } },
        }),
        ...(from && { endsOn: { gte: new Date(from) } }),
        ...(to && { startsOn: { lte: new Date(to) } }),
        ...(filter.q && {
          OR: [
            { title: contains },
            { summary: contains },
            { placeName: contains },
            { participants: { some: { OR: [{ capacity: contains }, { affiliation: contains }] } } },
            { participants: { some: { actor: { names: { some: { text: contains, form: 'name' } } } } } },
            { sources: { some: { OR: [{ title: contains }, { publisher: contains }] } } },
          ],
        }),
      },
      select: { number: true, startsOn: true },
    });
    const sign = order === 'earliest' ? 1 : -1;
    truth.sort((a, b) => sign * (a.startsOn.getTime() - b.startsOn.getTime() || a.number - b.number));
    const ask = (after?: string) =>
      timeline.findEvents({ ...NO_QUESTION, ...asked, filter, relationships, after, limit: 20 });
    const pages = [await ask()];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await ask(next));
    expect(pages.flatMap(({ numbers }) => numbers)).toEqual(truth.map(({ number }) => number));
    for (const [at, { total, previous }] of pages.entries()) {
      expect(total).toBe(truth.length);
      if (at === 0) expect(previous).toBeNull();
      else expect(await ask(previous ?? 'none')).toEqual(pages[at - 1]);
    }
  });

  it('finds the neighbours in time within the relationship', async () => {
    const { id } = await makeRelationship(test.db);
    const make = (edtf: string) => makeEvent(test.db, { edtf }, [id]);
    const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-03', '2020-01-04'];
    const slugs: string[] = [];
    for (const day of days) slugs.push((await make(day)).slug);
    const place = (await findShownEvent(test.db, slugs[2] ?? ''))?.place;
    if (!place) throw new Error('It is published.');
    expect(place).toEqual(await findEventPlace(test.db, slugs[2] ?? ''));
    const { before, after } = await listNeighbours(test.db, place, timeline.findNeighbours, 2);
    const [sameDay] = [slugs[3]];
    expect(before.map((event) => event.startsOn)[before.length - 1]).toBe('2020-01-01');
    expect([...before, ...after].map((event) => event.slug)).not.toContain(slugs[2]);
    expect([...before, ...after].map((event) => event.slug)).toContain(sameDay);
  });
});

describe('actors', () => {
  it.each([
    ['Stoltenberg', 'jens-stoltenberg'],
    ['STOLTENBERG jens', 'jens-stoltenberg'],
    ['Stoltenburg', 'jens-stoltenberg'],
    ['ستولتنبرغ', 'jens-stoltenberg'],
    ['فواد حسين', 'fuad-hussein'],
    ['فؤاد حسین', 'fuad-hussein'],
    ['Fuad Husen', 'fuad-hussein'],
    ['ناتۆ', 'nato'],
    ['Turkiye', 'turkiye'],
  ])('finds by %s', async (text, slug) => {
    expect((await searchActors(test.db, text)).map((actor) => actor.slug)).toContain(slug);
  });

  it('puts the exact name first, keeps to the kind, and takes % as a letter', async () => {
    expect((await searchActors(test.db, 'iraq'))[0]?.slug).toBe('iraq');
    const people = await searchActors(test.db, 'iraq', { kind: 'ministry' });
    expect(people.length).toBeGreaterThan(0);
    expect(people.every((actor) => actor.kind === 'ministry')).toBe(true);
    expect(await searchActors(test.db, '%')).toEqual([]);
    expect(await searchActors(test.db, '  ')).toEqual([]);
  });

  it('shows names without misspellings, posts and members with their bounds', async () => {
    const actor = await findActor(test.db, 'jens-stoltenberg');
    expect(actor?.names.map((name) => name.text)).not.toContain('Stolenberg');
    const desk = await findDeskActor(test.db, 'jens-stoltenberg');
    expect(desk?.slips.map((name) => name.text)).toContain('Stolenberg');
    expect(actor?.posts[0]).toMatchObject({
      office: 'Secretary General',
      organisation: { slug: 'nato' },
      startsOn: '2014-10-01',
      endsOn: '2024-10-01',
      confirmed: true,
    });
    const nato = await findActor(test.db, 'nato');
    expect(nato?.members.map((member) => member.actor.slug)).toContain('jens-stoltenberg');
    expect(await findActor(test.db, 'nobody')).toBeNull();
  });

  it('knows who held an office on a day', async () => {
    const holder = async (office: string, of: string, day: string) =>
      (await findOfficeHolder(test.db, office, of, day))?.slug ?? null;
    expect(await holder('Minister of Foreign Affairs', 'iraq-mofa', '2020-09-16')).toBe('fuad-hussein');
    expect(await holder('secretary general', 'nato', '2020-09-16')).toBe('jens-stoltenberg');
    expect(await holder('Secretary General', 'nato', '2012-01-01')).toBe('anders-fogh-rasmussen');
    expect(await holder('Secretary General', 'nato', '1900-01-01')).toBeNull();
  });

  it('gives the extractor every actor with misspellings and posts', async () => {
    const known = await listKnownActors(test.db);
    expect(known.length).toBeGreaterThanOrEqual(data.actors.length);
    const stoltenberg = known.find((actor) => actor.id === 'jens-stoltenberg');
    expect(stoltenberg?.names).toContainEqual({ text: 'Stolenberg', language: 'en', form: 'name' });
    expect(stoltenberg?.affiliations).toContainEqual({
      of: 'nato',
      office: 'Secretary General',
      from: '2014-10-01',
      to: '2024-10-01',
      sourceUrl: expect.stringMatching(/^https:/),
    });
  });

  it('gives the extractor the world lists, with what stands for an actor without being its name', async () => {
    const known = new Map((await listKnownActors(test.db)).map((actor) => [actor.id, actor]));
    expect(known.get('russia')?.names).toEqual(
      expect.arrayContaining([
        { text: 'Russian', language: 'en', form: 'adjective' },
        { text: 'Kremlin', language: 'en', form: 'house' },
        { text: 'Moscow', language: 'en', form: 'seat' },
      ]),
    );
    expect(known.get('al-gore')?.affiliations).toMatchObject([
      {
        of: 'united-states',
        office: 'Vice President',
        from: '1993-01-20',
        to: '2001-01-20',
        sourceUrl: null,
      },
    ]);
    expect(await searchActors(test.db, 'Kremlin')).not.toContainEqual(
      expect.objectContaining({ slug: 'russia' }),
    );
  });

  it('shows readers an actor of the world lists only once it takes part in a published event', async () => {
    const found = async () =>
      (await searchActors(test.db, 'Al Gore', { published: true })).map(({ slug }) => slug);
    const status = () => findPageStatus(test.db, 'actors', 'al-gore');
    const members = async () => (await findShownActor(test.db, 'united-states'))?.members ?? [];
    const listed = async () => (await members()).some(({ actor }) => actor.slug === 'al-gore');
    expect([await found(), await status(), await findShownActor(test.db, 'al-gore'), await listed()]).toEqual(
      [[], 404, null, false],
    );
    expect((await searchActors(test.db, 'Al Gore'))[0]?.slug).toBe('al-gore');
    const { id } = await test.db.actor.findUniqueOrThrow({ where: { slug: 'al-gore' } });
    const event = await makeEvent(test.db, {});
    await test.db.participant.create({ data: { eventId: event.id, actorId: id, role: 'participant' } });
    expect([await found(), await status(), await listed()]).toEqual([['al-gore'], 200, true]);
    expect((await findShownActor(test.db, 'al-gore'))?.posts).toMatchObject([
      { confirmed: false, shown: true },
    ]);
    await test.db.event.update({ where: { id: event.id }, data: { withdrawnAt: new Date() } });
    expect([await found(), await status()]).toEqual([[], 404]);
  });

  it('lists at the desk what nobody has confirmed', async () => {
    const open = await listActors(test.db, { query: 'Al Gore', origin: 'reference', ...page });
    expect(open.items).toMatchObject([{ slug: 'al-gore', origin: 'reference' }]);
    expect((await listActors(test.db, { query: 'Al Gore', origin: 'curated', ...page })).total).toBe(0);
  });

  it('lists actors with their latest post and number of public events', async () => {
    const actor = await makeActor(test.db, { kind: 'person', name: 'Zzyzx Example' });
    await test.db.actorName.create({
      data: { actorId: actor.id, text: 'Zzyzx Example', language: 'en', folded: 'zzyzx example' },
    });
    for (const withdrawnAt of [null, new Date()]) {
      const event = await makeEvent(test.db, { withdrawnAt });
      await test.db.participant.create({
        data: { eventId: event.id, actorId: actor.id, role: 'participant' },
      });
    }
    expect(await listActors(test.db, { query: 'zzyzx', ...page })).toMatchObject({
      total: 1,
      items: [{ slug: actor.slug, eventCount: 1, latestPost: null }],
    });
    const people = await listActors(test.db, { kind: 'state', ...page });
    expect(people.items.every((item) => item.kind === 'state')).toBe(true);
  });
});

it('lists who held an office of a state, in its ministries and acting too, with the pages that say so', async () => {
  const names = async (office: string, party: string) =>
    (await listTenures(test.db, office, party)).map(({ holder, from }) => [holder.slug, from]);
  expect(await names('minister of defence', 'Iraq')).toContainEqual(['nouri-al-maliki', '2010-12-21']);
  expect(await names('Secretary General', 'NATO')).toContainEqual(['jens-stoltenberg', '2014-10-01']);
  expect(await names('Secretary General', 'Nowhere')).toEqual([]);
  expect(await listTenures(test.db, 'Acting Minister of Defence', 'Iraq')).toContainEqual(
    expect.objectContaining({ to: '2011-08-16', sourceUrl: expect.stringMatching(/^http/) }),
  );
});

it('takes the signs of a pattern for letters, in offices, names and searches', async () => {
  for (const sign of ['%', '_%', 'Secretary Genera_', '\\', 'Secretary%General']) {
    expect(await listTenures(test.db, sign, 'NATO')).toEqual([]);
    expect(await listTenures(test.db, 'Secretary General', sign)).toEqual([]);
    expect(await findOfficeHolder(test.db, sign, 'nato', '2020-01-01')).toBeNull();
  }
  expect(await listTenures(test.db, 'secretary general', 'nato')).not.toEqual([]);
  const article = {
    body: 'Half of all (50%) came on 1 May. C:\\temp',
    bodyHash: bodyHash('signs'),
    title: 'snake_case',
    language: 'en',
    warnings: [],
  };
  await test.db.article.create({ data: article });
  const total = async (query: string) => (await listArticles(test.db, { ...page, query })).total;
  expect(await total('50%')).toBe(1);
  expect(await total('5%m')).toBe(0);
  expect(await total('snake_case')).toBe(1);
  expect(await total('snake_cas_')).toBe(0);
  expect(await total('c:\\TEMP')).toBe(1);
  expect((await listDrafts(test.db, { ...page, query: '%' })).total).toBe(0);
});

it('finds the actors whom a few words name, the longest names, people first', async () => {
  const slugs = async (words: string) =>
    (await listActorsNamedIn(test.db, words)).flatMap(({ slug, whole }) => (whole ? [slug] : []));
  expect(await slugs('NATO Secretary General Jens Stoltenberg spoke')).toEqual(['jens-stoltenberg', 'nato']);
  expect(await slugs('the work of NATO Mission Iraq')).toEqual(['nmi']);
  expect(await slugs('ينس ستولتنبرغ')).toEqual(['jens-stoltenberg']);
  expect(await slugs('nobody at all')).toEqual([]);
  expect(await listActorsNamedIn(test.db, ' – ')).toEqual([]);
  const { id: actorId, slug } = await makeActor(test.db, { kind: 'person', name: 'Ada Quintrell' });
  await test.db.actorName.create({
    data: { actorId, text: 'Ada Quintrell', language: 'en', folded: 'ada quintrell' },
  });
  expect(await listActorsNamedIn(test.db, 'Quintrell left')).toMatchObject([{ slug, whole: false }]);
});

it('lists topics by name', async () => {
  const topics = await listTopics(test.db);
  expect(topics).toContainEqual({ slug: 'covid-19', name: 'COVID-19' });
});

it('finds places that events were at by a part of their name, the most used first, withdrawn ones not', async () => {
  const at = (placeName: string, spot: number, more: object = {}) =>
    makeEvent(test.db, { placeName, placeCountry: 'IQ', latitude: spot, longitude: 44, ...more });
  await at('Placeford', 31);
  for (const _ of [1, 2]) await at('Upper Placeford', 32);
  await at('Placeford Gone', 33, { withdrawnAt: new Date() });
  const found = await searchPlaces(test.db, 'PLACEford');
  expect(found.map(({ name, latitude }) => [name, latitude])).toEqual([
    ['Upper Placeford', 32],
    ['Placeford', 31],
  ]);
  expect(await searchPlaces(test.db, 'plac_ford')).toEqual([]);
  expect(await searchPlaces(test.db, '  ')).toEqual([]);
});
