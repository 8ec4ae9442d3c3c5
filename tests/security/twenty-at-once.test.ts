/** Row 32 and rule 1: what creates or changes, sent twenty times at once over HTTP; a right that is taken away. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { type ActionAnswer, callAction, Form } from './call-action';
import { mail } from './people';
import { patiently } from './routes';
import { saw } from './saw';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let admin = '';
let adminId = '';
const RUN = mail('x').slice(2, 10);
beforeAll(async () => {
  site = await openSiteDatabase();
  const person = await addSitePerson(site.db, mail('twenty-admin'), 'administrator');
  adminId = (await site.db.user.findUniqueOrThrow({ where: { email: person.email } })).id;
  admin = await cookieOf(person);
});
afterAll(() => site.close());

const twenty = <Answer extends { status: number }>(ask: (at: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: 20 }, (_, at) => patiently(() => ask(at))));
const key = (name: string) => `twenty-${name}-${RUN}-0001`.replace(/[^\w-]/g, '-');
const deeds = (action: string) => site.db.auditEntry.count({ where: { actorId: adminId, action } });

/** Proposals of the starter data: its actors and relationships are others than those of the small world. */
const proposal = (title: string) =>
  completeProposal({
    ...{ title: `${title} ${RUN}`, topics: [], relationships: ['iraq-nato'] },
    participants: ['iraq', 'nato'].map((actorId) => ({
      ...{ name: actorId, actorId, role: 'participant' as const, capacity: null, affiliation: null },
    })),
  });
const publishing = (id: string, name: string) => ({
  ...{ id, version: 1, note: null, correction: null, seen: [], eventWithdrawn: false },
  requestKey: key(name),
});

/** By name: what the record calls it, and what is sent, made before the twenty begin. */
const CASES: Record<string, [string, () => Promise<(at: number) => Promise<ActionAnswer>>]> = {
  'a new draft': [
    'draft.start',
    async () => () =>
      callAction(admin, '/admin/events/new', 'startEvent', [new Form({ requestKey: key('draft') })]),
  ],
  'an article': [
    'article.submit',
    async () => () => {
      const body = `Iraq and NATO held talks in Baghdad on 3 May 2022, says ${RUN}.`;
      const form = new Form({ body, title: '', url: '', publisher: '', publishedOn: '' });
      return callAction(admin, '/admin/articles/new', 'addArticle', [null, form]);
    },
  ],
  'an actor': [
    'actor.create',
    async () => () =>
      callAction(admin, '/admin/actors/new', 'saveActorForm', [
        null,
        {
          ...{ actor: { kind: 'person', name: `Twenty ${RUN}` }, version: null, requestKey: key('actor') },
          ...{ namesake: false, why: '' },
        },
      ]),
  ],
  'a published event': [
    'event.publish',
    async () => {
      const id = await writeDraft(site.db, proposal('Published at once'));
      return () =>
        callAction(admin, `/admin/drafts/${id}`, 'publishDraftAction', [publishing(id, 'publish')]);
    },
  ],
  'a rejected draft': [
    'draft.reject',
    async () => {
      const id = await writeDraft(site.db, proposal('Rejected at once'));
      return () =>
        callAction(admin, `/admin/drafts/${id}`, 'rejectDraftAction', [
          { id, reason: 'Opinion', requestKey: key('reject') },
        ]);
    },
  ],
};

it.each(Object.entries(CASES))(
  'row 32 · %s, twenty times at once: one effect',
  async (name, [action, prepare]) => {
    const ask = await prepare();
    const before = await deeds(action);
    const answers = await twenty(ask);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500 && status !== 503)).toEqual(
      [],
    );
    expect([name, (await deeds(action)) - before]).toEqual([name, 1]);
    saw(name);
  },
);

it('row 32 · twenty editors change one actor: one is saved, the others hear of it', async () => {
  const made = await callAction(admin, '/admin/actors/new', 'saveActorForm', [
    null,
    {
      ...{ actor: { kind: 'person', name: `Changed ${RUN}` }, version: null, requestKey: key('changed') },
      ...{ namesake: false, why: '' },
    },
  ]);
  const slug = String(made.answer?.slug);
  const answers = await twenty((at) =>
    callAction(admin, `/admin/actors/${slug}`, 'saveActorForm', [
      slug,
      {
        ...{ actor: { kind: 'person', name: `Changed ${RUN}`, note: `by ${at}` }, version: 1 },
        ...{ requestKey: key(`change-${at}`), namesake: false, why: '' },
      },
    ]),
  );
  expect(answers.filter(({ answer }) => answer?.ok)).toHaveLength(1);
  expect(answers.filter(({ answer }) => answer?.reason === 'conflict')).toHaveLength(19);
});

it('row 32 · one draft is saved by twenty at once: one stands, the others hear of it', async () => {
  const id = await writeDraft(site.db, proposal('Saved at once'));
  const headers = { cookie: admin, origin: siteUrl(), 'content-type': 'application/json' };
  const answers = await twenty((at) =>
    send(
      'POST',
      `/admin/drafts/${id}/save`,
      headers,
      JSON.stringify({ version: 1, proposal: { ...proposal('Saved at once'), summary: `by ${at}` } }),
    ),
  );
  const told = answers.map(({ text }) => JSON.parse(text) as { ok: boolean; reason?: string });
  expect(told.filter(({ ok }) => ok)).toHaveLength(1);
  expect(told.filter(({ reason }) => reason === 'conflict')).toHaveLength(19);
});

it('rule 1 · a role that is taken away in the database is gone with the next call, the session being the same', async () => {
  const person = await addSitePerson(site.db, mail('rule-one'), 'administrator');
  const cookie = await cookieOf(person);
  const ask = async () => [
    (await send('GET', '/admin/users', { cookie })).status,
    (await callAction(cookie, '/admin/words', 'removeWordAction', [{ id: 'x' }])).status === 403,
    (await send('GET', '/admin/audit/export', { cookie })).status,
  ];
  const seen: unknown[] = [];
  for (const role of ['administrator', 'viewer', 'administrator'] as const) {
    await site.db.user.update({ where: { email: person.email }, data: { role } });
    seen.push(await ask());
  }
  expect(seen).toEqual([
    [200, false, 200],
    [403, true, 403],
    [200, false, 200],
  ]);
});
