/**
 * Answers that a crowd is given again, beside those of an instance where nobody waits: whatever changes in the record, by whomever,
 * a moment later both say the same.
 */
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Instance, startTwoInstances, type TwoInstances } from '@/tests/support/two-instances';

jest.setTimeout(300_000);

/** More than are answered at once, each with the next question as soon as it is answered. */
const CROWD = 24;
/** Milliseconds: what was made just now is given for one second; a busy machine takes its time, an old answer would stay for two minutes. */
const [NOW, SOON] = [1_000, 15_000];

const EVENT = '2020-09-16-hussein-stoltenberg-brussels';
const PATHS = [
  ...['/', '/ar', '/actors', '/events', '/events?q=Brussels', '/relationships', '/relationships/iraq-nato'],
  ...[`/events/${EVENT}`, `/ar/events/${EVENT}`, '/actors/fuad-hussein', '/search?q=Brussels'],
  ...['/search?q=Stoltenberg+2020', '/ar/search?q=Brussels', '/search', '/export/atom'],
  ...[`/api/v1/events/${EVENT}`, `/ar/api/v1/events/${EVENT}`, '/api/v1/search?q=Brussels'],
  ...['/api/v1/events?limit=5', '/api/v1/actors/fuad-hussein', '/api/v1/relationships/iraq-nato'],
];

const ofEvent = `(SELECT id FROM event WHERE slug = '${EVENT}')`;
const ofActor = `(SELECT id FROM actor WHERE slug = 'fuad-hussein')`;
/** What changes, as another instance or somebody at the database would do it. */
const CHANGES: Record<string, string> = {
  'the title of an event': `UPDATE event SET title = 'Changed title', updated_at = now() WHERE slug = '${EVENT}'`,
  'its place': `UPDATE event SET place_name = 'Ghent' WHERE slug = '${EVENT}'`,
  'its days': `UPDATE event SET edtf = '2020-09-17', starts_on = '2020-09-17', ends_on = '2020-09-17' WHERE slug = '${EVENT}'`,
  'what a source is called': `UPDATE source SET title = 'Changed source' WHERE event_id = ${ofEvent} AND position = 0`,
  'the office of somebody who took part': `UPDATE participant SET capacity = 'changed office' WHERE event_id = ${ofEvent} AND position = 0`,
  'the name of a topic': `UPDATE topic SET name = name || ' changed'`,
  'which topics an event has': `DELETE FROM event_topic WHERE event_id = ${ofEvent}`,
  'which sources an event has': `DELETE FROM source WHERE event_id = ${ofEvent} AND position > 1`,
};

/** The same of names, which each instance reads anew in each language every twenty seconds. */
const NAMES: Record<string, string> = {
  'the name of an actor': `UPDATE actor SET name = 'Fuad Changed', updated_at = now() WHERE slug = 'fuad-hussein'`,
  'a name in another language': `UPDATE actor_name SET text = 'فؤاد آخر', folded = 'فواد اخر' WHERE actor_id = ${ofActor} AND language = 'ar'`,
  'the title of a relationship': `UPDATE relationship SET title = 'Iraq and NATO', updated_at = now() WHERE slug = 'iraq-nato'`,
};
const NAMES_KEPT = 22_000;
const WITHDRAWN = `UPDATE event SET withdrawn_at = now(), withdraw_note = 'It did not take place.' WHERE slug = '${EVENT}'`;

let both: TwoInstances;
let client: Client;
let isOver = false;
const crowd: Promise<void>[] = [];

interface Got {
  status: number;
  text: string;
  /** A nonce of its own for each that is made. */
  policy: string;
}

let callers = 0;
function ask(of: Instance, path: string, agent: Agent): Promise<Got> {
  callers += 1;
  const from = `198.18.${(callers >> 8) & 255}.${callers & 255}`;
  const headers = { host: new URL(both.balancer.address).host, 'x-forwarded-for': from };
  return new Promise((done, fail) => {
    get(`${of.address}${path}`, { agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.once('error', fail).once('end', () =>
        done({
          status: answer.statusCode ?? 0,
          text,
          policy: String(answer.headers['content-security-policy']),
        }),
      );
    }).once('error', fail);
  });
}

/** What has to be the same: the words, in whatever order Next writes the parts of a page. */
function said({ status, text }: Got): string {
  if (!text.startsWith('<!DOCTYPE html')) return `${status} ${text}`;
  const drawn = text.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  const words = [...drawn.matchAll(/>([^<]+)|\s(?:href|content|title|aria-label)="([^"]*)"/g)];
  return `${status} ${words
    .map(([, word, attribute]) => word ?? attribute)
    .sort()
    .join(' | ')}`;
}

beforeAll(async () => {
  both = await startTwoInstances({ API_READS_A_MINUTE: '1000000' });
  client = new Client({ connectionString: both.url });
  await client.connect();
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  for (let one = 0; one < CROWD; one += 1)
    crowd.push(
      (async () => {
        while (!isOver) {
          turn += 1;
          await ask(both.first, PATHS[turn % PATHS.length] ?? '/', agent).catch(() => pause(50));
        }
      })(),
    );
});
afterAll(async () => {
  isOver = true;
  await Promise.all(crowd);
  await client?.end();
  await both?.stop();
});

function firstDifference(theirs: string, ours: string): string {
  let at = 0;
  while (at < theirs.length && theirs[at] === ours[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `"${around(theirs)}" where nobody waits "${around(ours)}"`;
}

const own = new Agent({ keepAlive: true });

/** The addresses at which the two say something else for longer than `within` milliseconds. */
async function differing(within: number): Promise<string[]> {
  await pause(NOW);
  const look = async (path: string): Promise<string[]> => {
    const until = performance.now() + within;
    for (;;) {
      const [theirs, ours] = [await ask(both.first, path, own), await ask(both.second, path, own)];
      if (said(theirs) === said(ours)) return [];
      if (performance.now() > until) return [`${path}: ${firstDifference(said(theirs), said(ours))}`];
    }
  };
  return (await Promise.all(PATHS.map(look))).flat();
}

it('gives a page again for longer than a second while there is a line', async () => {
  await pause(8_000);
  const policies = async () => (await ask(both.first, `/events/${EVENT}`, own)).policy;
  const seen = [];
  for (let look = 0; look < 6; look += 1) {
    seen.push(await policies());
    await pause(1_200);
  }
  // Some are made anew where just then nobody waits.
  expect(new Set(seen).size).toBeLessThan(seen.length);
});

it('says the same as an instance where nobody waits', async () => {
  expect(await differing(SOON)).toEqual([]);
});

for (const [name, sql] of Object.entries(CHANGES))
  it(`gives nothing again that was made before a change of ${name}`, async () => {
    expect((await client.query(sql)).rowCount).toBeGreaterThan(0);
    expect(await differing(SOON)).toEqual([]);
  });

it(`gives nothing again that was made before a change of ${Object.keys(NAMES).join(', ')}`, async () => {
  for (const sql of Object.values(NAMES)) expect((await client.query(sql)).rowCount).toBeGreaterThan(0);
  await pause(NAMES_KEPT);
  expect(await differing(SOON)).toEqual([]);
});

it('gives nothing again that was made before an event was withdrawn', async () => {
  expect((await client.query(WITHDRAWN)).rowCount).toBe(1);
  expect(await differing(SOON)).toEqual([]);
});
