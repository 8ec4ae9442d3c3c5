/** Every action of the build, called as nobody, as a viewer and as an administrator with what no form of ours sends. */
import { type KnownAction, readActions } from '@/lib/server/door/actions';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, MULTIPART, packForm, type SentBody, send } from '@/tests/support/site-requests';
import { FAULTS, PLAIN } from './malformed';

jest.setTimeout(180_000);

const actions = readActions(process.env.NEXT_DIST_DIR ?? '.next');
const ofDesk = actions.filter(({ file }) => file.startsWith('app/admin/'));
/** A page that has the action; where it names one thing, any will do. */
const pageOf = ({ pages }: KnownAction): string => (pages[0] ?? '').replace(/\[[^\]]*\]/g, 'x');

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
const cookies = { nobody: '', viewer: '', administrator: '' };

beforeAll(async () => {
  site = await openSiteDatabase();
  for (const role of ['viewer', 'administrator'] as const)
    cookies[role] = await cookieOf(await addSitePerson(site.db, `actions-${role}@example.org`, role));
});
afterAll(() => site.close());

function call(
  action: KnownAction,
  who: keyof typeof cookies,
  [type, body]: [string, SentBody],
  headers: Record<string, string> = {},
  from?: string,
) {
  const cookie: Record<string, string> = cookies[who] ? { cookie: cookies[who] } : {};
  const all = { origin: siteUrl(), 'content-type': type, 'next-action': action.id, ...cookie, ...headers };
  return send('POST', pageOf(action), all, body, from);
}

/** What these people have done, for other tests write meanwhile: each deed has its audit row in its transaction. */
const written = async () => {
  const people = { startsWith: 'actions-' };
  const ids = (await site.db.user.findMany({ where: { email: people } })).map(({ id }) => id);
  const action = { notIn: ['request.refused', 'user.signed-in'] };
  return {
    deeds: await site.db.auditEntry.count({ where: { actorId: { in: ids }, action } }),
    articles: await site.db.article.count({ where: { submittedBy: { email: people } } }),
    drafts: await site.db.draft.count({ where: { createdBy: { email: people } } }),
  };
};
const refusals = () => site.db.auditEntry.count({ where: { action: 'request.refused' } });

it('row 2 · the build has actions to walk', () => {
  expect(ofDesk.length).toBeGreaterThan(10);
});

it('row 2 · a refusal leaves an audit row', async () => {
  const [action] = ofDesk;
  const fault = FAULTS['arguments of another kind'];
  if (!action || !fault) throw new Error('There is nothing to refuse.');
  const before = await refusals();
  // Of one address only so many are written down in a minute.
  for (const who of ['nobody', 'viewer'] as const) await call(action, who, fault, {}, '127.0.0.2');
  expect(await refusals()).toBeGreaterThanOrEqual(before + 2);
});

describe.each(ofDesk.map((action) => [action.name, action] as const))('%s', (_, action) => {
  it('row 2 · refuses nobody with 401 and a viewer with 403, whatever is sent', async () => {
    const before = await written();
    for (const fault of [FAULTS['an index without end'], FAULTS['arguments of another kind']]) {
      if (!fault) throw new Error('There is no such fault.');
      expect((await call(action, 'nobody', fault)).status).toBe(401);
      expect((await call(action, 'viewer', fault)).status).toBe(403);
    }
    expect(await written()).toEqual(before);
  });

  it('row 12 · refuses whoever may, and sends what its form does not', async () => {
    const before = await written();
    const statuses: Record<string, number> = {};
    for (const [name, fault] of Object.entries(FAULTS))
      statuses[name] = (await call(action, 'administrator', fault)).status;
    expect(Object.entries(statuses).filter(([, status]) => status < 400 || status >= 500)).toEqual([]);
    expect(statuses['a body of 7 MB in chunks']).toBe(413);
    expect(await written()).toEqual(before);
  });
});

describe('an action', () => {
  const anyAction = ofDesk[0] as KnownAction;

  it('row 2 · an action is not to be had on a page of another area', async () => {
    const headers = { origin: siteUrl(), 'content-type': PLAIN, 'next-action': anyAction.id };
    for (const [path, status] of [
      ['/sign-in', 404],
      ['/account', 401],
      ['/', 405],
      ['/search', 405],
    ] as const)
      expect([path, (await send('POST', path, headers, '[{}]')).status]).toEqual([path, status]);
  });

  it('row 31 · an action that is not known is not found', async () => {
    const unknown = { ...anyAction, id: '7f'.repeat(21) };
    const answer = await call(unknown, 'administrator', [PLAIN, '[]']);
    expect([answer.status, answer.headers['x-nextjs-action-not-found']]).toEqual([404, '1']);
    for (const id of ['toString', '__proto__', 'x'.repeat(5_000)])
      expect((await call({ ...anyAction, id }, 'administrator', [PLAIN, '[]'])).status).toBe(404);
  });

  it('row 12 · an action sent by a form without scripts is asked the same', async () => {
    const form = (fields: [string, string][]) => packForm([[`$ACTION_ID_${anyAction.id}`, ''], ...fields]);
    const post = (cookie: string, body: string) =>
      send('POST', pageOf(anyAction), { origin: siteUrl(), 'content-type': MULTIPART, cookie }, body);
    expect((await post('', form([['a[99999999]', 'x']]))).status).toBe(401);
    expect((await post(cookies.viewer, form([['a[99999999]', 'x']]))).status).toBe(403);
    expect((await post(cookies.administrator, form([['a[99999999]', 'x']]))).status).toBe(400);
    expect((await post(cookies.administrator, packForm([['title', 'x']]))).status).toBe(400);
  });

  it('row 12 · the site answers while strangers send large indexes', async () => {
    const before = await send('GET', '/api/health');
    const fault = FAULTS['an index without end'] as [string, SentBody];
    const began = performance.now();
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await call(anyAction, 'nobody', fault)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([401]));
    const healthy = performance.now();
    expect((await send('GET', '/api/health')).status).toBe(before.status);
    expect(performance.now() - healthy).toBeLessThan(2_000);
    expect(healthy - began).toBeLessThan(60_000);
  });
});

describe('the forms to sign in and of the account', () => {
  const open = actions.filter(({ file }) => !file.startsWith('app/admin/'));
  it.each(open.map((action) => [action.name, action] as const))(
    'row 12 · %s takes nothing but its own fields, and little of them',
    async (_, action) => {
      for (const [name, fault] of Object.entries(FAULTS)) {
        const { status } = await call(action, 'nobody', fault);
        expect([name, status >= 400 && status < 500]).toEqual([name, true]);
      }
    },
  );
});
