/** Row 27: what has not been published, looked for by every way that readers and programs have. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { mail } from './people';
import { type PlantedDesk, plantDesk } from './planted-desk';
import { publicAddresses } from './public-addresses';
import { patiently, some } from './routes';
import { saw } from './saw';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let desk: PlantedDesk;
beforeAll(async () => {
  site = await openSiteDatabase();
  desk = await plantDesk(site.db);
});
afterAll(() => site.close());

const RSC = { rsc: '1' };
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await patiently(() => send('GET', path, headers, '', '127.0.0.27'));
  // Next leads a payload's request to an address that caches can tell from the page's.
  if (answer.status !== 307 || headers.rsc === undefined) return answer;
  return send('GET', answer.headers.location ?? '/', headers, '', '127.0.0.27');
};

it.each<[string, Record<string, string>]>([
  ['pages, files and answers', {}],
  ['payloads of the router', RSC],
])('row 27 · %s of what a draft speaks of say nothing of it', async (_, headers) => {
  const { event, actor, relationship, words, day } = desk;
  const { pages, files, programs } = publicAddresses({ event, actor, relationship, words, day }, siteUrl());
  const all = headers === RSC ? pages : [...pages, ...files, ...programs];
  await some(all, async (path) => {
    const { status, text, headers: answered } = await get(path, headers);
    expect([path, status < 500]).toEqual([path, true]);
    expect([path, text.includes(desk.mark), JSON.stringify(answered).includes(desk.mark)]).toEqual([
      path,
      false,
      false,
    ]);
  });
  saw(`${all.length} addresses`);
});

/** Addresses at which somebody who knows how they are made would look. */
function guesses(): string[] {
  const { mark, words, day, ids } = desk;
  const slugs = [
    ids.drafts,
    ids.articles,
    ids.import,
    ids.feeds,
    `${day}-${words}-${mark}-draft`,
    `${words}-${mark}-draft`,
    mark,
  ];
  const rooms = [
    '/events',
    '/api/v1/events',
    '/api/v1/drafts',
    '/api/v1/articles',
    '/drafts',
    '/articles',
    '/embed',
    '/relationships',
    '/actors',
    '/export',
    '/sitemap',
  ];
  const ends = [
    '',
    '/share.png',
    '/cite?format=csl',
    '/chronology',
    '.json',
    '/timeline?from=2022-01-01&to=2022-12-31',
  ];
  return rooms.flatMap((room) => slugs.flatMap((slug) => ends.map((end) => `${room}/${slug}${end}`)));
}

it('row 27 · guessed addresses lead to nothing', async () => {
  const all = guesses();
  await some(all, async (path) => {
    const { status, text } = await get(path);
    expect([path, [400, 404, 405].includes(status)]).toEqual([path, true]);
    // What was asked for may be said again, as the address alone.
    expect([path, text.replaceAll(path, '').includes(`${desk.mark} `)]).toEqual([path, false]);
  });
  saw(`${all.length} guesses`);
});

it('row 27 · programs that ask for more than there is to be had', async () => {
  const room = '/api/v1';
  const asks = [
    `${room}/events?status=PENDING`,
    `${room}/events?drafts=true`,
    `${room}/events?include=drafts`,
    `${room}/events?sources=${desk.mark}`,
    `${room}/events?sources=${encodeURIComponent(`${desk.words} ${desk.mark} publisher`)}`,
    `${room}/sources?q=${desk.words}`,
    `${room}/search?q=${desk.words.slice(0, 8)}`,
    `${room}/events?q=${desk.words.slice(0, 8)}*`,
    `/export/jsonl?status=PENDING`,
    `/export/csv?sources=${encodeURIComponent(`${desk.words} ${desk.mark} publisher`)}`,
    `/search?q=${desk.words.slice(0, 8)}`,
    `/events?status=PENDING&q=${desk.words.slice(0, 8)}`,
  ];
  for (const path of asks) {
    const { status, text } = await get(path);
    expect([path, status < 500]).toEqual([path, true]);
    const shown = text.replaceAll(encodeURIComponent(`${desk.words} ${desk.mark} publisher`), '');
    expect([path, shown.includes(`${desk.mark} headline`), shown.includes(`${desk.mark} draft`)]).toEqual([
      path,
      false,
      false,
    ]);
    expect([path, /"total":[1-9]/.test(text) && path.includes('sought')]).toEqual([path, false]);
  }
});

it('row 27 · the desk has them, so that what is looked for is there to be found', async () => {
  const cookie = await cookieOf(await addSitePerson(site.db, mail('drafts-editor'), 'editor'));
  for (const path of [
    '/admin/drafts',
    `/admin/drafts/${desk.ids.drafts}`,
    `/admin/articles/${desk.ids.articles}`,
  ])
    expect([path, (await get(path, { cookie })).text.includes(desk.mark)]).toEqual([path, true]);
});
