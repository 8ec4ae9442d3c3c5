/** Rows 16, 17 and 18: signs that are no text, signs that turn lines about, days that are none; by every way in. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, MULTIPART, send } from '@/tests/support/site-requests';
import { allActions, callAction, Form } from './call-action';
import { mail } from './people';
import { saw } from './saw';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let admin = '';
beforeAll(async () => {
  site = await openSiteDatabase();
  admin = await cookieOf(await addSitePerson(site.db, mail('texts-admin'), 'administrator'));
});
afterAll(() => site.close());

let keys = 0;
const requestKey = () => {
  keys += 1;
  return `key-of-hostile-texts-${String(keys).padStart(4, '0')}`;
};

/** A new draft, by its own action; answers its id. */
async function newDraft(): Promise<string> {
  const { to } = await callAction(admin, '/admin/events/new', 'startEvent', [
    new Form({ requestKey: requestKey() }),
  ]);
  const id = /^\/admin\/drafts\/([0-9a-f-]{36})/.exec(to ?? '')?.[1];
  if (!id) throw new Error(`No draft was begun: ${to}`);
  return id;
}
const save = (id: string, proposal: object, version = 1) =>
  send(
    'POST',
    `/admin/drafts/${id}/save`,
    { cookie: admin, origin: siteUrl(), 'content-type': 'application/json' },
    JSON.stringify({ version, proposal }),
  );
const newActor = (actor: object) =>
  callAction(admin, '/admin/actors/new', 'saveActorForm', [
    null,
    { actor: { kind: 'person', ...actor }, version: null, requestKey: requestKey(), namesake: true, why: '' },
  ]);

/** What a text becomes where it is stored; signs are written as escapes, so that no editor of ours changes them. */
const UNFIT: [string, string][] = [
  ['NUL', 'a\u0000b'],
  ['a lone high surrogate', 'a\ud800b'],
  ['a lone low surrogate', 'a\udc00b'],
  ['surrogates in the wrong order', 'a\udc00\ud800b'],
  ['a half at the end', 'ab\ud83d'],
  ['controls', 'a\u0001\u0008\u001b[31m\u007f\u0085\u009bb'],
  ['a byte-order mark', '\ufeffab'],
  ['signs that are none', 'a\uffff\ufdd0b'],
];
/** Halves of pairs replaced, as UTF-8 does it. */
const wellFormed = (text: string) => Buffer.from(text).toString();
const isFit = (text: string) => wellFormed(text) === text && !/[^\P{Cc}\t\n]|\ufeff/u.test(text);

it.each(UNFIT)('row 16 · %s in the fields of a draft, an actor and a relationship', async (name, text) => {
  const id = await newDraft();
  const words = `${text} of ${name}`;
  const proposal = {
    ...{ title: words, summary: words, editorNote: words, date: text },
    location: { name: words, country: null },
    participants: [{ name: words, actorId: null, role: 'participant', capacity: words, affiliation: words }],
    sources: [{ url: null, title: words, publisher: words, publishedOn: null, language: text }],
    contradictions: [{ field: 'date', says: words, url: null, quote: words, settled: words }],
    confirmed: [text],
  };
  expect([200, 422]).toContain((await save(id, proposal)).status);
  const draft = await site.db.draft.findUniqueOrThrow({ where: { id } });
  JSON.stringify(draft.proposal, (_, value) => {
    if (typeof value === 'string') expect([value, isFit(value)]).toEqual([value, true]);
    return value;
  });
  const made = await newActor({
    name: words,
    description: words,
    note: words,
    names: [{ text: words, language: 'en' }],
  });
  expect([200, 422]).toContain(made.status);
  const { slug } = made.answer as { slug?: string };
  if (slug) {
    const actor = await site.db.actor.findUniqueOrThrow({ where: { slug }, include: { names: true } });
    for (const stored of [
      actor.name,
      actor.description ?? '',
      actor.note ?? '',
      ...actor.names.map((one) => one.text),
    ])
      expect([stored, isFit(stored)]).toEqual([stored, true]);
  }
  const refused = await callAction(admin, '/admin/relationships/new', 'saveRelationshipForm', [
    null,
    {
      relationship: { slug: text, title: words, description: words, parties: [text, words] },
      ...{ version: null, requestKey: requestKey(), namesake: false, why: words },
    },
  ]);
  expect([200, 400, 422]).toContain(refused.status);
});

it('row 16 · an article by the form: stored clean, or refused', async () => {
  for (const [name, text] of UNFIT) {
    const body = `Iraq and NATO held talks in Baghdad on 3 May 2022. ${text} ${name}`;
    const form = new Form({
      body: wellFormed(body),
      title: wellFormed(text),
      url: '',
      publisher: '',
      publishedOn: '',
    });
    const { status, to } = await callAction(admin, '/admin/articles/new', 'addArticle', [null, form]);
    expect([name, [200, 303, 400, 422].includes(status)]).toEqual([name, true]);
    const id = /drafts\/([0-9a-f-]{36})/.exec(to ?? '')?.[1];
    if (!id) continue;
    const { article } = await site.db.draft.findUniqueOrThrow({ where: { id }, include: { article: true } });
    expect([name, isFit(`${article?.body}${article?.title}`)]).toEqual([name, true]);
  }
});

const BYTES: [string, Buffer][] = [
  ['bytes of no text', Buffer.from([0xff, 0xfe, 0x41])],
  ['a cut character', Buffer.from([0xd8, 0xa7, 0xd8])],
  ['a surrogate as bytes', Buffer.from([0xed, 0xa0, 0x80])],
  ['an overlong slash', Buffer.from([0xc0, 0xaf])],
  ['five bytes for one', Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80])],
  ['UTF-16', Buffer.from('a text', 'utf16le')],
  ['Latin-1', Buffer.from('Müller', 'latin1')],
];

it.each(BYTES)('row 16 · %s in a body, an address and a cookie', async (name, bytes) => {
  const json = (text: string) => Buffer.concat([Buffer.from(text), bytes, Buffer.from('"}')]);
  const type = { 'content-type': 'application/json', origin: siteUrl(), cookie: admin };
  const signIn = await send('POST', '/api/auth/sign-in', type, json('{"password":"x","email":"'));
  const saved = await send('POST', '/admin/drafts/x/save', type, json('{"version":1,"proposal":{"title":"'));
  const presence = await send('POST', '/admin/presence', type, json('{"kind":"'));
  for (const { status } of [signIn, saved, presence]) expect(status < 500).toBe(true);
  const action = allActions().find(({ name }) => name === 'addArticle');
  const head = `------DragomanTestBoundary0123456789\r\nContent-Disposition: form-data; name="_1_body"\r\n\r\n`;
  const tail = `\r\n------DragomanTestBoundary0123456789\r\nContent-Disposition: form-data; name="0"\r\n\r\n[null,"$K1"]\r\n------DragomanTestBoundary0123456789--\r\n`;
  const form = await send(
    'POST',
    '/admin/articles/new',
    { ...type, 'content-type': MULTIPART, 'next-action': action?.id ?? '' },
    Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)]),
  );
  // UTF-16 is lawful UTF-8 with a NUL at every second place, which is cleaned.
  expect([name === 'UTF-16' ? 200 : 400, 422]).toContain(form.status);
  const escaped = [...bytes].map((one) => `%${one.toString(16).padStart(2, '0')}`).join('');
  for (const path of [
    `/search?q=${escaped}`,
    `/events/${escaped}`,
    `/api/v1/search?q=${escaped}`,
    `/admin/${escaped}`,
  ]) {
    const { status } = await send('GET', path);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
  expect(
    (await send('GET', '/', { cookie: `a=${bytes.toString('latin1').replace(/[^\x21-\xff]/g, '')}` }))
      .status < 500,
  ).toBe(true);
});

describe('signs that turn a line about', () => {
  const TURNING = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

  it('row 17 · in every name: taken out, or refused', async () => {
    for (const sign of TURNING) {
      const name = `Ann${sign}gpj.exe ${sign.codePointAt(0)?.toString(16)}`;
      const made = await newActor({
        name,
        names: [{ text: `${name} alias`, language: 'en' }],
        description: name,
      });
      const { slug } = made.answer as { slug?: string };
      if (slug) {
        const actor = await site.db.actor.findUniqueOrThrow({ where: { slug }, include: { names: true } });
        const stored = JSON.stringify([actor.name, actor.description, actor.names.map((one) => one.text)]);
        expect([name, stored.includes(sign)]).toEqual([name, false]);
      }
      const id = await newDraft();
      await save(id, { title: name, summary: name });
      const draft = await site.db.draft.findUniqueOrThrow({ where: { id } });
      expect([name, JSON.stringify(draft.proposal).includes(sign), draft.title.includes(sign)]).toEqual([
        name,
        false,
        false,
      ]);
      const topic = await callAction(admin, '/admin/vocabulary', 'changeTopicAction', [{ name }]);
      expect(topic.status < 500).toBe(true);
      const link = await callAction(admin, '/admin/users', 'invitePersonAction', [
        { email: `a${sign}b@example.org`, role: 'viewer' },
      ]);
      expect([sign, link.answer?.ok === true]).toEqual([sign, false]);
    }
    expect(await site.db.topic.count({ where: { name: { contains: '\u202e' } } })).toBe(0);
    saw(`${TURNING.length} signs`);
  });

  it('row 17 · Arabic, Persian and Sorani names stay as they were written', async () => {
    const names = ['مُحَمَّد بن سَلمان', 'می\u200cخواهد', 'هێمن هەورامی', 'أ\u200dب\u200f (ج)', 'ﷲ أَحْمَد'];
    for (const name of names) {
      const { answer } = await newActor({ name });
      const { name: stored } = await site.db.actor.findUniqueOrThrow({
        where: { slug: String(answer?.slug) },
      });
      expect(stored).toBe(name.normalize('NFC'));
      const { text } = await send('GET', `/actors/${answer?.slug}`);
      expect([name, text.includes(name.normalize('NFC'))]).toEqual([name, true]);
    }
  });
});

describe('days that are none', () => {
  const NONE = [
    '2022-02-30',
    '2021-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '0000',
    '0000-01-01',
    '10000',
    '10000-01-01',
    '-0044-03-15',
    '44 BC',
    'Y-17E7',
    'Y170000002',
    '99999-01-01',
    '+012022-01-01',
    '2022-02-30/2022-03-01',
    '2022-05/2021-05',
    '30 February 2022',
    '2022-W60',
    'NaN',
    'Infinity',
    '1e9',
    '2022-05-04T25:00',
  ];

  it.each(NONE)('row 18 · %s is refused at the field, or becomes a lawful date', async (date) => {
    const id = await newDraft();
    const saved = await save(id, {
      ...{ title: 'A day that is none', date, type: 'meeting', relationships: ['iraq-nato'] },
      participants: ['iraq', 'nato'].map((slug) => ({
        ...{ name: slug, actorId: slug, role: 'participant', capacity: null, affiliation: null },
      })),
      sources: [
        { url: 'https://example.org/d', title: 'd', publisher: 'd', publishedOn: null, language: 'en' },
      ],
    });
    expect([200, 422]).toContain(saved.status);
    const { answer } = await callAction(admin, `/admin/drafts/${id}`, 'publishDraftAction', [
      {
        id,
        version: 2,
        note: null,
        correction: null,
        seen: [],
        eventWithdrawn: false,
        requestKey: requestKey(),
      },
    ]);
    if (answer?.ok) {
      const slug = /events\/([^?]+)/.exec(String(answer.href))?.[1] ?? '';
      const { startsOn, endsOn } = await site.db.event.findUniqueOrThrow({ where: { slug } });
      for (const day of [startsOn, endsOn]) {
        expect(day).not.toBeNull();
        expect(day.getUTCFullYear()).toBeGreaterThanOrEqual(1);
        expect(day.getUTCFullYear()).toBeLessThanOrEqual(9999);
      }
    } else expect([date, answer?.reason]).toEqual([date, 'blocked']);
  });

  it('row 18 · of publication, of a filter and of a post are refused', async () => {
    for (const day of ['2022-02-30', '0000-01-01', '10000-01-01', '-0001-01-01', 'x']) {
      const form = new Form({ body: `Talks. ${day}`, title: '', url: '', publisher: '', publishedOn: day });
      const { status, to } = await callAction(admin, '/admin/articles/new', 'addArticle', [null, form]);
      expect([day, status < 500, to]).toEqual([day, true, null]);
      expect(await site.db.article.count({ where: { body: `Talks. ${day}` } })).toBe(0);
      for (const path of [
        `/api/v1/events?from=${day}`,
        `/export/csv?to=${day}`,
        `/api/v1/relationships/iraq-nato/timeline?from=${day}&to=${day}`,
      ])
        expect([path, (await send('GET', path)).status]).toEqual([path, 400]);
      for (const path of [
        `/relationships/iraq-nato?from=${day}&to=${day}`,
        `/events?from=${day}`,
        `/search?from=${day}`,
      ])
        expect([path, (await send('GET', path)).status]).toEqual([path, 200]);
    }
  });

  it('row 18 · the database takes none of them past the forms', async () => {
    const { id } = await site.db.event.findFirstOrThrow();
    for (const day of ['0001-01-01 BC', '10000-01-01', 'infinity', '-infinity'])
      await expect(
        site.db
          .$executeRaw`UPDATE event SET starts_on = ${day}::text::date, ends_on = ${day}::text::date WHERE id = ${id}::uuid`,
      ).rejects.toThrow();
    await expect(
      site.db.$executeRaw`UPDATE event SET starts_on = '2022-02-30' WHERE id = ${id}::uuid`,
    ).rejects.toThrow();
  });
});
