/** Two million letters of each kind of text that is made to slow a reader down, handed in as a program does. */
import { hostileTexts } from '@/lib/cli/bench-texts';
import { ADMIN, type LaunchedSite, launchSite } from '@/tests/support/launch-site';
import { cpuSecondsOf } from '@/tests/support/process-figures';
import { makeSiteToken, openSiteDatabase } from '@/tests/support/site-people';
import { send } from '@/tests/support/site-requests';
import { findServer } from '@/tests/support/started-site';
import { saw } from './saw';

jest.setTimeout(300_000);

/** Seconds of a processor that the row grants to two million letters, and how much more a busy machine may make of it. */
const GRANTED = 2;
const SLACK = 4;
/** What twice the text may cost of once: twice, and what a clock of ten milliseconds and other work get wrong. */
const [TWICE, WRONG] = [2.5, 0.75];
/** Tries of a text: what a process does beside, as collecting its garbage, only ever adds. */
const TRIES = 3;

// Of its own, so that nobody else has work done in the process whose time is counted; and a second try has another one, for the
// same text is not read again.
let launched: LaunchedSite;
let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let token: string;
beforeEach(async () => {
  launched = await launchSite();
  process.env.TEST_SITE = launched.address;
  process.env.TEST_DATA_DIR = launched.dataDir;
  site = await openSiteDatabase();
  token = await makeSiteToken(site.db, ADMIN.ADMIN_EMAIL, ['articles']);
}, 180_000);
afterEach(async () => {
  await site?.close();
  await launched?.stop();
});

interface Taken {
  /** Seconds of a processor that the server had for it, and by the clock. */
  cpu: number;
  clock: number;
  read: boolean;
}
async function handIn(body: string): Promise<Taken> {
  const server = findServer(launched.site.pid ?? 0);
  const [begun, before] = [performance.now(), cpuSecondsOf(server)];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await send('POST', '/api/v1/articles', headers, JSON.stringify({ body }));
  expect(answer.status).toBe(201);
  const { id } = JSON.parse(answer.text) as { id: string };
  const taken = { cpu: cpuSecondsOf(server) - before, clock: (performance.now() - begun) / 1_000 };
  return { ...taken, read: (await site.db.articleReading.count({ where: { articleId: id } })) === 1 };
}

/** With letters within the text that the reader looks at: what is beyond costs nothing. */
const KINDS: readonly [kind: string, text: (letters: number) => string][] = [
  ['spaces', (letters) => `Iraq met${' '.repeat(letters - 9)}.`],
  ['one word without end', (letters) => 'a'.repeat(letters)],
  ['brackets never closed', (letters) => '('.repeat(letters)],
  ['a date that goes on', (letters) => '1 May 2021 to '.repeat(letters / 14)],
  [
    'acts and dates in one sentence',
    (letters) => 'a visit to Baghdad by May –to visit '.repeat(letters / 37),
  ],
  ['marks upon one letter', (letters) => `a${'\u0301'.repeat(letters - 1)}`],
  ['lines of nothing', (letters) => 'x\n'.repeat(letters / 2)],
];

it('row 11 · two million letters made to tire the reader cost twice what one million does', async () => {
  // Once before, so that nothing is compiled for the first that counts.
  await handIn('Iraq met NATO in Baghdad on 3 May 2021. They spoke of hostile texts.');
  const texts = [
    ...[...hostileTexts()].map(({ kind, article }) => [kind, article.body] as const),
    ...KINDS.map(([kind, text]) => [kind, text(1_999_998)] as const),
  ];
  let worst = { kind: '', cpu: 0, clock: 0 };
  const givenUp: string[] = [];
  for (const [kind, body] of texts) {
    const half = await handIn(body.slice(0, body.length / 2));
    let whole = await handIn(body);
    const isLinear = () => whole.cpu <= TWICE * half.cpu + WRONG;
    for (let tries = 1; tries < TRIES && !isLinear(); tries += 1) {
      // In a word of its own, because the same text is not read again; as long as before.
      const again = await handIn(`${tries}${body.slice(1)}`);
      if (again.cpu < whole.cpu) whole = again;
    }
    expect([kind, isLinear() ? 'linear' : [half.cpu, whole.cpu]]).toEqual([kind, 'linear']);
    expect([kind, whole.cpu < GRANTED * SLACK ? 'in time' : whole.cpu]).toEqual([kind, 'in time']);
    if (!whole.read) givenUp.push(kind);
    if (whole.cpu > worst.cpu) worst = { kind, ...whole };
  }
  // Given up only where other work took the processor: the deadline is by the clock, and far above.
  expect(givenUp.length).toBeLessThan(texts.length / 2);
  saw(
    `${texts.length} kinds, the worst "${worst.kind}": ${worst.cpu.toFixed(1)} s of a processor, ${worst.clock.toFixed(1)} s by the clock; given up: ${givenUp.length}`,
  );
});
