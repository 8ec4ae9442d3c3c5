import { authoriseRequest, requireOwnOrigin } from '@/lib/auth/requests';
import { addPerson, browserHeaders, openDesk, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

let test: TestDatabase;
let desk: ReturnType<typeof openDesk>;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  test = await cloneDatabase();
  desk = openDesk(test.db);
  for (const role of ['viewer', 'editor', 'administrator'] as const) {
    const email = await addPerson(test.db, `${role}@example.org`, role);
    cookies[role] = await signInAs(desk.auth, email);
  }
});
afterAll(() => test.close());

const refusals = () =>
  test.db.auditEntry.findMany({ where: { action: 'request.refused' }, orderBy: { at: 'asc' } });

describe('a request that writes', () => {
  it('is let through from this site for whoever has the role or a higher one', async () => {
    for (const role of ['editor', 'administrator']) {
      const answer = await authoriseRequest(desk, browserHeaders({ cookie: cookies[role] ?? '' }), 'editor');
      expect(answer).toMatchObject({ ok: true, user: { email: `${role}@example.org`, role } });
    }
    expect(await refusals()).toHaveLength(0);
  });

  it.each([
    ['nobody', null, 'editor', 'signed-out'],
    ['a viewer', 'viewer', 'editor', 'forbidden'],
    ['an editor', 'editor', 'administrator', 'forbidden'],
  ] as const)('of %s is refused where more is needed, with an audit row', async (_, role, needed, reason) => {
    const before = await refusals();
    const headers = browserHeaders({
      cookie: role && (cookies[role] ?? ''),
      'x-dragoman-path': '/admin/drafts',
    });
    expect(await authoriseRequest(desk, headers, needed)).toEqual({ ok: false, reason });
    const [row, ...more] = (await refusals()).slice(before.length);
    expect(more).toHaveLength(0);
    expect(row).toMatchObject({ subjectId: '/admin/drafts', details: { reason, needed } });
    expect(row?.actorId === null).toBe(role === null);
  });

  it.each([
    ['without Origin', { origin: null }, 'missing-origin'],
    ['with Origin null', { origin: 'null' }, 'foreign-origin'],
    ['with a foreign Origin', { origin: 'https://evil.example' }, 'foreign-origin'],
    [
      'with a foreign Origin and a matching X-Forwarded-Host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      'foreign-origin',
    ],
    ['with a forged Host', { host: 'evil.example' }, 'foreign-host'],
    [
      'with a forged Host of a foreign Origin',
      { host: 'evil.example', origin: 'http://evil.example' },
      'foreign-origin',
    ],
    ['with a forged X-Forwarded-Host', { 'x-forwarded-host': 'evil.example' }, 'foreign-host'],
  ])('%s is refused even for an administrator, with an audit row', async (_, fields, fault) => {
    const before = await refusals();
    const headers = browserHeaders({ cookie: cookies.administrator ?? '', ...fields });
    expect(await authoriseRequest(desk, headers, 'viewer')).toEqual({ ok: false, reason: 'foreign-origin' });
    const [row, ...more] = (await refusals()).slice(before.length);
    expect(more).toHaveLength(0);
    expect(row).toMatchObject({ actor: 'administrator', details: { reason: fault } });
  });

  it('before signing in is refused from elsewhere too', async () => {
    expect(await requireOwnOrigin(desk, browserHeaders())).toBe(true);
    expect(await requireOwnOrigin(desk, browserHeaders({ origin: 'https://evil.example' }))).toBe(false);
  });

  it('writes no control characters and nothing long into the audit row', async () => {
    await requireOwnOrigin(
      desk,
      browserHeaders({ origin: `https://${'e'.repeat(5_000)}`, 'x-dragoman-path': '/a\u001b[31mb' }),
    );
    const row = (await refusals()).at(-1);
    expect(row?.subjectId).toBe('/a [31mb');
    expect(JSON.stringify(row?.details).length).toBeLessThan(1_000);
  });
});
