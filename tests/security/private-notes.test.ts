/** What is written for editors, planted in every table, and looked for in everything that a reader can fetch. */
import { newId } from '@/lib/db/ids';
import { siteUrl } from '@/tests/support/site';
import { openSiteDatabase } from '@/tests/support/site-people';
import { publicAddresses } from './public-addresses';
import { patiently, some } from './routes';
import { saw } from './saw';

jest.setTimeout(120_000);

const MARK = 'PLANTED';
/** Columns of text in which editors write for editors, by table; a new one of such a name fails the test below. */
const PLANTED = {
  actor: ['note'],
  affiliation: ['note'],
  draft: ['reject_reason'],
  event: ['editor_note', 'withdraw_reason'],
  planned_publication: ['note'],
  record_revision: ['note'],
  revision: ['note'],
  app_user: ['ban_reason'],
};

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let slugs: { event: string; gone: string; person: string; body: string; relationship: string };

beforeAll(async () => {
  site = await openSiteDatabase();
  const { db } = site;
  const make = (slug: string, kind: string) =>
    db.actor.create({
      data: {
        id: newId(),
        slug,
        kind,
        name: slug,
        description: `What readers may know of ${slug}.`,
        note: `${MARK} actor.note`,
        names: {
          create: { text: `${MARK} slip`, language: 'en', folded: `planted slip ${slug}`, slip: true },
        },
      },
    });
  const [person, body] = [await make('planted-person', 'person'), await make('planted-body', 'organisation')];
  await db.affiliation.create({
    data: {
      actorId: person.id,
      organisationId: body.id,
      office: 'Envoy',
      fromEdtf: '2020',
      startsOn: new Date('2020-01-01'),
      note: `${MARK} affiliation.note`,
    },
  });
  const [actorAId = '', actorBId = ''] = [person.id, body.id].sort();
  const relationship = await db.relationship.create({
    data: { slug: 'planted-pair', title: 'Planted pair', actorAId, actorBId },
  });
  const user = await db.user.create({
    data: {
      id: newId(),
      name: `${MARK} user.name`,
      email: 'planted@example.org',
      banned: true,
      banReason: `${MARK} user.banReason`,
    },
  });
  const article = await db.article.create({
    data: {
      title: 'A report on the pair',
      body: 'The envoy met the body.',
      bodyHash: 'e'.repeat(64),
      language: 'en',
      warnings: [{ code: 'x', message: `${MARK} article.warnings` }],
      submittedById: user.id,
    },
  });
  const add = async (slug: string, withdrawn: object) => {
    const event = await db.event.create({
      data: {
        slug,
        type: 'meeting',
        lane: 'talks',
        title: `What happened: ${slug}`,
        edtf: '2021-05-04',
        startsOn: new Date('2021-05-04'),
        endsOn: new Date('2021-05-04'),
        precision: 'day',
        editorNote: `${MARK} event.editorNote`,
        ...withdrawn,
        participants: { create: { actorId: person.id, role: 'participant' } },
        sources: { create: { articleId: article.id } },
        evidence: {
          create: {
            articleId: article.id,
            field: 'type',
            start: 10,
            end: 13,
            quote: 'met',
            rule: 'editor',
            supports: 'meeting',
          },
        },
        relationships: { create: { relationshipId: relationship.id } },
      },
    });
    const proposal = { title: `${MARK} snapshot`, editorNote: `${MARK} snapshot.editorNote` };
    await db.revision.create({
      data: {
        eventId: event.id,
        version: 1,
        snapshot: { proposal, articleIds: [] },
        author: `${MARK} revision.author`,
        note: `${MARK} revision.note`,
      },
    });
    await db.revision.create({
      data: {
        eventId: event.id,
        version: 2,
        snapshot: {
          proposal: { ...proposal, editorNote: `${MARK} another note`, type: 'call' },
          articleIds: [],
        },
        author: `${MARK} revision.author`,
        note: `${MARK} revision.note`,
      },
    });
    await db.draft.create({
      data: {
        title: `${MARK} draft.title`,
        proposal: { editorNote: `${MARK} draft.editorNote` },
        eventId: event.id,
        articleId: article.id,
        status: 'REJECTED',
        rejectReason: `${MARK} draft.rejectReason`,
      },
    });
    return slug;
  };
  const { id: draftId } = await db.draft.create({ data: { title: `${MARK} waiting`, proposal: {} } });
  await db.plannedPublication.create({
    data: {
      draftId,
      at: new Date('2100-01-01'),
      draftVersion: 1,
      plannedById: user.id,
      note: `${MARK} planned.note`,
    },
  });
  await db.recordRevision.create({
    data: {
      kind: 'actor',
      recordId: person.id,
      version: 1,
      snapshot: {},
      author: `${MARK} recordRevision.author`,
      note: `${MARK} recordRevision.note`,
    },
  });
  const event = await add('planted-event', {});
  const gone = await add('planted-gone', {
    withdrawnAt: new Date('2026-03-02T10:00:00Z'),
    withdrawReason: `${MARK} event.withdrawReason`,
    withdrawNote: 'It was the same as another.',
  });
  slugs = { event, gone, person: person.slug, body: body.slug, relationship: relationship.slug };
});
afterAll(() => site.close());

const RSC = { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' };
const fetchText = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await patiently(() => fetch(`${siteUrl()}${path}`, { headers, redirect: 'follow' }));
  return { status: answer.status, robots: answer.headers.get('x-robots-tag'), text: await answer.text() };
};

/** Everything public that tells of the planted rows. */
const addresses = () => {
  const { person: actor, relationship } = slugs;
  const both = [slugs.event, slugs.gone].flatMap((event) => {
    const all = publicAddresses(
      { event, actor, relationship, words: 'planted', day: '2021-05-04' },
      siteUrl(),
    );
    return [...all.pages, ...all.programs, ...all.files];
  });
  return [...new Set([...both, `/actors/${slugs.body}`, '/search?q=happened', '/export/jsonl?q=happened'])];
};

it('row 33 · plants in every column that editors write for editors', async () => {
  const rows = await site.db.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name::text AS table, column_name::text AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name ~ '(note|reason|comment|remark|memo)$'
      AND column_name <> 'withdraw_note' ORDER BY 1, 2`;
  const planted = Object.entries(PLANTED).flatMap(([table, columns]) =>
    columns.map((column) => ({ table, column })),
  );
  expect(rows).toEqual(
    planted.sort((a, b) => `${a.table} ${a.column}`.localeCompare(`${b.table} ${b.column}`)),
  );
});

it.each([
  ['pages and answers', {}],
  ['payloads of the router', RSC],
])('row 33 · %s tell readers nothing that was written for editors', async (_, headers) => {
  const all = addresses();
  await some(all, async (path) => {
    const { status, text } = await fetchText(path, headers);
    expect([path, status < 500]).toEqual([path, true]);
    expect([path, text.match(new RegExp(`${MARK}[ .\\w]*`, 'g'))]).toEqual([path, null]);
  });
  saw(`${all.length} addresses`);
});

it('row 33 · shows what was written for readers', async () => {
  expect((await fetchText(`/actors/${slugs.person}`)).text).toContain(
    'What readers may know of planted-person.',
  );
  const { text } = await fetchText(`/events/${slugs.event}`);
  expect(text).toContain('It rests on one source alone.');
  // What its second version changed.
  expect(text).toContain('Version 2');
  expect(text).toMatch(/<ins[^>]*>.*?Call/);
});

/** A page without its data for the browser and without what it says of the latest changes, where withdrawals are told. */
const withoutChanges = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<section aria-labelledby="glance"[\s\S]*?<\/main>/, '');

describe('a withdrawn event', () => {
  it('row 33 · a withdrawn event keeps its address, with status 410, title, day and public note, and is not indexed', async () => {
    const { status, text } = await fetchText(`/events/${slugs.gone}`);
    expect(status).toBe(410);
    expect(text).toContain('What happened: planted-gone');
    expect(text).toContain('Withdrawn on 2 March 2026');
    expect(text).toContain('It was the same as another.');
    expect(text).toMatch(/<meta name="robots" content="noindex"/);
  });

  it('row 33 · a withdrawn event is a problem to programs', async () => {
    const { status, text } = await fetchText(`/api/v1/events/${slugs.gone}`);
    expect(status).toBe(410);
    expect(JSON.parse(text)).toMatchObject({
      status: 410,
      event: {
        title: 'What happened: planted-gone',
        withdrawnOn: '2026-03-02',
        note: 'It was the same as another.',
      },
    });
  });

  it('row 27 · a withdrawn event stands in no list, search or window', async () => {
    // What changed lately is told by feeds, a withdrawal too.
    const told = /^\/(export|sitemap|oembed|calendar)|\/cite|\.png$/;
    for (const path of addresses().filter((each) => !each.includes(slugs.gone) && !told.test(each))) {
      const { text } = await fetchText(path);
      expect([path, withoutChanges(text).includes('planted-gone')]).toEqual([path, false]);
    }
  });
});

it('row 27 · a page at which nothing stands has one header and one main', async () => {
  for (const path of ['/events/nothing', '/actors/nothing', '/relationships/nothing', '/nothing/at/all']) {
    const { status, text } = await fetchText(path);
    const count = (tag: string) => text.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
    expect([path, status, count('main'), count('header')]).toEqual([path, 404, 1, 1]);
  }
});
