import { ADDRESS_HEADER } from '@/lib/auth/caller-address';
import { deviceOf } from '@/lib/auth/sign-in-limits';
import { addPerson, cookiesOfSignIn, openDesk, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

let test: TestDatabase;
let desk: ReturnType<typeof openDesk>;
const WRONG = 'certainly not the password';

beforeAll(async () => {
  test = await cloneDatabase();
  desk = openDesk(test.db);
});
afterAll(() => test.close());

async function attempt(email: string, address: string, password?: string, cookie: string | null = null) {
  return signInAs(desk.auth, email, { [ADDRESS_HEADER]: address, cookie }, password).then(
    () => ({ status: 200, message: '' }),
    (error: { statusCode: number; body?: { message?: string } }) => ({
      status: error.statusCode,
      message: error.body?.message ?? '',
    }),
  );
}

describe('wrong passwords', () => {
  it('for one account from changing addresses end in 429 for the account, the right one included', async () => {
    const email = await addPerson(test.db, 'target@example.org', 'editor');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => attempt(email, `198.51.100.${index}`, WRONG)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 429)?.message).toMatch(
      /^Too many tries\. Try again in 15 minutes\.$/,
    );
    expect((await attempt(email, '203.0.113.9')).status).toBe(429);
    const rows = await test.db.auditEntry.findMany({
      where: { action: 'sign-in.limited', subjectId: email },
    });
    expect(rows).toHaveLength(1);
  });

  it('for one account from one address end in 429 for the two together alone', async () => {
    const email = await addPerson(test.db, 'pair@example.org', 'editor');
    const statuses: number[] = [];
    for (let tries = 0; tries < 40; tries += 1)
      statuses.push((await attempt(email, '198.51.100.200', WRONG)).status);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(30).fill(429)]);
    // The editor, elsewhere and for the first time on that device, is not kept out.
    expect((await attempt(email, '203.0.113.60')).status).toBe(200);
  });

  it('of strangers never keep out a browser that has signed in before', async () => {
    const email = await addPerson(test.db, 'regular@example.org', 'editor');
    const cookies = await cookiesOfSignIn(desk.auth, email, { [ADDRESS_HEADER]: '203.0.113.70' });
    const device = cookies.find((cookie) => cookie.startsWith('dragoman.device-')) ?? '';
    expect(device).not.toBe('');
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => attempt(email, `192.0.2.${index + 100}`, WRONG)),
    );
    expect((await attempt(email, '203.0.113.71')).status).toBe(429);
    expect((await attempt(email, '203.0.113.71', undefined, device)).status).toBe(200);
    // A known device may guess no more often than a stranger.
    const guesses: number[] = [];
    for (let tries = 0; tries < 11; tries += 1)
      guesses.push((await attempt(email, `203.0.113.${tries}`, WRONG, device)).status);
    expect(guesses).toEqual([...Array(10).fill(401), 429]);
  });

  it('are not excused by the cookie of another account, or one that nobody signed', async () => {
    const email = await addPerson(test.db, 'victim@example.org', 'editor');
    const other = await addPerson(test.db, 'attacker@example.org', 'viewer');
    const own = (await cookiesOfSignIn(desk.auth, other)).find((cookie) => cookie.includes('device')) ?? '';
    const name = `dragoman.device-${deviceOf(email).slice(0, 8)}`;
    const forged = [`${name}=${own.split('=')[1]}`, `${name}=${deviceOf(email)}.made-up.signature`];
    await Promise.all(Array.from({ length: 50 }, (_, index) => attempt(email, `100.64.0.${index}`, WRONG)));
    for (const cookie of forged)
      expect((await attempt(email, '203.0.113.80', undefined, cookie)).status).toBe(429);
  });

  it('count for the address that the door found, not for one that the caller names', async () => {
    const email = await addPerson(test.db, 'forger@example.org', 'editor');
    const statuses: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) {
      const fields = { 'x-forwarded-for': `198.51.100.${tries}`, 'x-real-ip': `198.51.100.${tries}` };
      const refused = await signInAs(desk.auth, email, fields, WRONG).catch((error) => error.statusCode);
      statuses.push(Number(refused));
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it('are answered alike where there is no such account', async () => {
    const email = await addPerson(test.db, 'known@example.org', 'editor');
    const known = await attempt(email, '203.0.113.20', WRONG);
    const unknown = await attempt('unknown@example.org', '203.0.113.20', WRONG);
    expect(known).toEqual({ status: 401, message: 'E-mail or password is wrong.' });
    expect(unknown).toEqual(known);
    expect(await attempt('no address', '203.0.113.20', WRONG)).toEqual(known);
    for (let tries = 1; tries < 10; tries += 1) await attempt('unknown@example.org', '203.0.113.20', WRONG);
    expect((await attempt('unknown@example.org', '203.0.113.20', WRONG)).status).toBe(429);
  });

  it('for many accounts from one address end in 429 for the address alone', async () => {
    const email = await addPerson(test.db, 'bystander@example.org', 'editor');
    const answers = await Promise.all(
      Array.from({ length: 51 }, (_, index) =>
        attempt(`nobody-${index}@example.org`, '2001:db8:1:2::7', WRONG),
      ),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await attempt(email, '2001:db8:1:2::8')).status).toBe(429);
    expect((await attempt(email, '2001:db8:1:3::8')).status).toBe(200);
  }, 60_000);

  it('before a right one do not count after it', async () => {
    const email = await addPerson(test.db, 'forgetful@example.org', 'editor');
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 5; tries += 1)
        expect((await attempt(email, '203.0.113.77', WRONG)).status).toBe(401);
      expect((await attempt(email, '203.0.113.77')).status).toBe(200);
    }
  });

  it('leave no password and no hash in the table of limits, the audit log or on the console', async () => {
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    );
    const email = await addPerson(test.db, 'quiet@example.org', 'editor');
    await attempt(email, '203.0.113.90', WRONG);
    const cookie = await signInAs(desk.auth, email);
    for (const spy of spies) spy.mockRestore();
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? 'no token';
    const tables = [await test.db.auditEntry.findMany(), await test.db.rateLimit.findMany()];
    const all =
      JSON.stringify(tables, (_, value) => (typeof value === 'bigint' ? String(value) : value)) +
      written.join('');
    expect(token.length).toBeGreaterThan(20);
    for (const secret of [WRONG, 'argon2id', 'a long enough password', token])
      expect(all).not.toContain(secret);
  });
});
