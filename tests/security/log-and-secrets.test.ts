/** Row 26, rules 5 and 7: lines forged into the log, secrets, broken connections of the database. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send, sendRaw } from '@/tests/support/site-requests';
import { callAction, Form } from './call-action';
import { mail } from './people';
import { builtIn, fillRoute, isOfDesk, listRoutes, some } from './routes';
import { saw } from './saw';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let person: { email: string; password: string };
let cookie = '';
beforeAll(async () => {
  site = await openSiteDatabase();
  person = await addSitePerson(site.db, mail('log-admin'), 'administrator');
  cookie = await cookieOf(person);
});
afterAll(() => site.close());

const readLog = () => readFileSync(process.env.TEST_SITE_LOG ?? '', 'latin1');

/** Waits until the log has something, written before or not. */
async function logWith(text: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const log = readLog();
    if (log.includes(text)) return log;
    await pause(100);
  }
  throw new Error(`The log never had ${text}.`);
}

it('row 26 · what strangers send forges no line and steers no terminal', async () => {
  const MARK = `forged${mail('x').slice(2, 10)}`;
  const nasty = `${MARK}\r\n{"level":"info","msg":"${MARK} line"}\n\u001b[31m\u001b]0;x\u0007\u009b\u2028\u0000end`;
  const json = { origin: siteUrl(), 'content-type': 'application/json' };
  await send('POST', '/api/auth/sign-in', json, JSON.stringify({ email: `${nasty}@x`, password: 'x' }));
  await send('POST', '/api/auth/sign-in', json, JSON.stringify({ email: person.email, password: nasty }));
  await callAction('', '/sign-in', 'signIn', [
    { email: nasty, error: null },
    new Form({ email: nasty, password: 'x', next: nasty }),
  ]);
  const escaped = encodeURIComponent(nasty);
  for (const path of [
    `/${escaped}`,
    `/search?q=${escaped}`,
    `/events/${escaped}`,
    `/api/v1/${escaped}`,
    `/x%0d%0a${MARK}`,
    `/x\u009b${MARK}`,
  ])
    await sendRaw(
      Buffer.from(
        `GET ${path} HTTP/1.1\r\nHost: ${new URL(siteUrl()).host}\r\nUser-Agent: ${MARK}\u001b[31m\r\nX-Forwarded-For: ${MARK}\u001b\r\nReferer: ${MARK}\u009b\r\nConnection: close\r\n\r\n`,
        'latin1',
      ),
    );
  await sendRaw(`${MARK} \u001b[31m\r\n\r\n`);
  await send('GET', `/${MARK}-last`);
  const log = await logWith(`/${MARK}-last`);
  // The last line may still be on its way.
  const whole = log.slice(0, log.lastIndexOf('\n'));
  const lines = whole.split('\n').filter((line) => line.startsWith('{'));
  for (const line of lines) {
    expect(() => JSON.parse(line)).not.toThrow();
    expect(JSON.parse(line).msg).not.toBe(`${MARK} line`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = log.match(/[\u0000-\u0008\u000b-\u001f\u007f]/g) ?? [];
  expect(controls).toEqual([]);
  saw(`${lines.length} lines of the log, each one JSON`);
});

it('row 26 · no secret is in the log, in what browsers load, or in any page of the desk', async () => {
  const { db } = site;
  const token = /session_token=([^;]+)/.exec(cookie)?.[1] ?? '';
  const dataDir = process.env.TEST_DATA_DIR ?? '';
  const kept = readdirSync(dataDir)
    .filter((name) => /secret|password/i.test(name))
    .map((name) => readFileSync(join(dataDir, name), 'utf8').trim())
    .filter((text) => text.length > 8);
  const hashes = (await db.account.findMany({ where: { password: { not: null } } })).map(
    (one) => one.password ?? '',
  );
  const sessions = (await db.session.findMany({ take: 50 })).map((one) => one.token);
  const digests = (await db.apiToken.findMany({ take: 50 })).map((one) => one.digest);
  const SECRETS = [
    ...[
      person.password,
      process.env.TEST_ADMIN_PASSWORD ?? '',
      token,
      decodeURIComponent(token).split('.')[0] ?? '',
    ],
    ...[...kept, ...hashes, ...sessions, ...digests],
  ].filter((secret) => secret.length > 8);
  expect(kept.length).toBeGreaterThan(0);
  const body = 'The words of an article that no log may have.';
  const form = new Form({ body: `${body} ${mail('x')}`, title: '', url: '', publisher: '', publishedOn: '' });
  await callAction(cookie, '/admin/articles/new', 'addArticle', [null, form]);
  const last = `/log-secrets-${mail('x').slice(2, 10)}`;
  await send('GET', last);
  const log = await logWith(last);
  // The start program shows the first administrator's password once, to whoever starts it, where it made it up itself.
  const found = (text: string) => [...SECRETS, body].filter((secret) => text.includes(secret));
  expect(found(log)).toEqual([]);
  const files = readdirSync(builtIn('static'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|map|json)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(builtIn('static', file), 'utf8');
    expect([file, found(text)]).toEqual([file, []]);
    expect([
      file,
      /AUTH_SECRET|DATABASE_URL|READER_KEY|ADMIN_PASSWORD|postgres(ql)?:\/\//.test(text),
    ]).toEqual([file, false]);
  }
  const pages = [
    ...listRoutes().filter((route) => isOfDesk(route) && !route.includes('[')),
    '/',
    '/api/v1/openapi.json',
  ];
  const inPages = SECRETS.filter((secret) => secret !== person.email);
  await some(pages, async (path) => {
    const { text } = await send('GET', fillRoute(path, {}), { cookie });
    expect([path, inPages.filter((secret) => text.includes(secret))]).toEqual([path, []]);
  });
  saw(`${SECRETS.length} secrets in the log, ${files.length} files of the build and ${pages.length} pages`);
});

it('rule 7 · nothing of the server is to be had beside its pages: sources, maps, settings, data', async () => {
  const paths = [
    '/.env',
    '/.env.example',
    '/.git/config',
    '/package.json',
    '/.next/BUILD_ID',
    '/.data/auth-secret',
    '/prisma/schema.prisma',
    '/server.js',
    '/_next/static/../server/app-paths-manifest.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/image?url=file:///etc/passwd&w=64&q=75',
    '/_next/image?url=http://127.0.0.1/&w=64&q=75',
    '/_next/webpack-hmr',
    '/__nextjs_original-stack-frame',
    '/metrics',
    '/debug',
    '/trace.axd',
    '/proc/self/environ',
  ];
  for (const path of paths) {
    const { status } = await send('GET', path);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
  const maps = readdirSync(builtIn('static'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.map'),
  );
  expect(maps).toEqual([]);
});

it('rule 5 · connections that the database cuts end no process: the site answers again', async () => {
  const { db } = site;
  const asked = async () => (await send('GET', '/events')).status;
  expect(await asked()).toBe(200);
  for (let round = 0; round < 3; round += 1) {
    await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND usename = current_user AND backend_type = 'client backend'`;
    const statuses: number[] = [];
    for (let tries = 0; tries < 100 && statuses.at(-1) !== 200; tries += 1) {
      statuses.push(await asked());
      if (statuses.at(-1) !== 200) await pause(200);
    }
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect(statuses.at(-1)).toBe(200);
  }
  const log = readLog();
  expect(log).not.toMatch(/uncaught|unhandled/i);
  saw('three times all connections were cut');
});
