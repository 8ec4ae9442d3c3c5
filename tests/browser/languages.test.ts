/** Public pages in other languages: what they say of themselves, what they are written in, and how one comes to them. */

import type { Page } from 'playwright-core';
import { catalogues } from '@/app/messages/catalogue';
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '@/lib/domain/language';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(180_000);

const PAGES = [
  '/',
  '/relationships',
  '/relationships/iraq-nato',
  '/relationships/iraq-nato/chronology?types=visit',
  '/compare/iraq-nato/nato-jordan',
  '/events',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors',
  '/actors/nato',
  '/search?q=Hussein',
  '/search?q=nothing-like-this',
  '/methodology',
  '/privacy',
  '/api',
  '/events/no-such-event',
];
/** One of each kind, in the languages that are looked at less closely. */
const KINDS = [
  '/',
  '/relationships/iraq-nato',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors/nato',
];
const LOOKED_AT: readonly (readonly [Language, readonly string[]])[] = [
  ['ar', PAGES],
  ['fr', PAGES],
  ['fa', KINDS],
  ['ckb', KINDS],
  ['tr', KINDS],
];
const CHART = '.dragoman-chart[data-ready="true"]';
const hasChart = (path: string) => /^\/(relationships\/[a-z-]+|compare\/.*|embed\/.*)$/.test(path);

async function open(page: Page, language: Language, path: string): Promise<void> {
  await page.goto(`/${language}${path === '/' ? '' : path}`);
  if (hasChart(path)) await page.locator(CHART).first().waitFor({ state: 'attached' });
}

const WIDE = { width: 1440, height: 900 };
const TELEPHONE = { width: 390, height: 844 };
const overOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** By how many pixels an open page is too wide for a telephone; leaves it as wide as it was. */
async function overAt(page: Page): Promise<number> {
  await page.setViewportSize(TELEPHONE);
  try {
    expect(await page.evaluate(() => window.innerWidth)).toBe(TELEPHONE.width);
    return await overOf(page);
  } finally {
    await page.setViewportSize(WIDE);
  }
}

/** Texts that the page says in its own words: no names, quotes or codes, which are marked as such. */
const ownWords = (page: Page) =>
  page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const foreign =
      'noscript, bdi, q, blockquote, [lang="en"], [translate="no"], .dragoman-chart, script, style, code, pre, .language-menu';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      // What stands between isolates is somebody's words too.
      const own = text.replace(/\u2068[^\u2069]*\u2069/g, ' ').trim();
      if (own && !node.parentElement?.closest(foreign)) texts.add(own);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element
          .getAttribute(name)
          ?.replace(/\u2068[^\u2069]*\u2069/g, ' ')
          .trim();
        if (text && !element.closest('.language-menu, [lang="en"]')) texts.add(text);
      }
    return [...texts];
  });

type Words = { [key: string]: string | Words };
const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words as Words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

/** Whole sentences of the English catalogue that say something else in a language. */
function englishOnly(language: Language): Set<string> {
  const own = new Set(flat(catalogues[language]).map(([, text]) => text));
  return new Set(
    flat(catalogues.en).flatMap(([, text]) => (own.has(text) || /[{<]/.test(text) ? [] : [text])),
  );
}

/** Parts of English sentences with values in them that are long enough to be told. */
function englishParts(language: Language): string[] {
  const own = flat(catalogues[language])
    .map(([, text]) => text)
    .join('\n');
  return flat(catalogues.en).flatMap(([, text]) =>
    /[{<]/.test(text) && !/plural|select/.test(text)
      ? text.split(/\{[^}]*\}|<[^>]*>/).flatMap((part) => {
          const words = part.trim();
          return /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(words) && !own.includes(words) ? [words] : [];
        })
      : [],
  );
}

const englishIn = (language: Language) => ({
  sentences: englishOnly(language),
  parts: englishParts(language),
});

/** Names of things that are called so in every language; and months of examples, as dates in Sorani words are not read. */
const PROPER =
  /(«[^»]*»|\b(OpenAPI|openapi\.json|RFC|problem\+json|error\.fields|RateLimit|Retry-After|If-None-Match|Authorization: Bearer|Link|next|after|null|Conflict and Mediation Event Observations|Open Event Data Alliance|Natural Earth|Source Serif|SIL Open Font License|JSON Feed|GeoNames|CLDR|world-atlas|Inter|Vazirmatn|oEmbed|June|September|summer|Home|End|Escape|Shift|Dragoman|BibTeX|RIS|CSL(-JSON)?|JSON(-LD| Lines)?|GeoJSON|FollowTheMoney|TimelineJS\d*|CSV|RSS|Atom|iCalendar|iframe|CAMEO|PLOVER|GDELT|ICEWS|POLECAT|EDTF|ISO|Wikidata|Unicode|ETag|CC BY(-SA)?|Creative Commons|MIT|Q\d+|Goldstein|Natural Earth|API|URL|HTML|ctrl|Ctrl|Enter|Esc|K|AH|[\w.]+\.(json|csv|org|com)|https?:\S+)\b)/g;

describe.each(LOOKED_AT)('in %s', (language, pages) => {
  const { direction } = LANGUAGE_FACTS[language];
  const english = englishIn(language);
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openBrowser();
  });
  afterAll(() => visitor.close());

  /** What a page says: each is opened once, by whichever test asks first. */
  const said = new Map<string, ReturnType<typeof look>>();
  const lookAt = (path: string) => {
    const looked = said.get(path) ?? look(path);
    said.set(path, looked);
    // A second try looks anew.
    looked.catch(() => said.delete(path));
    return looked;
  };
  async function look(path: string) {
    const { page, errors } = visitor;
    errors.length = 0;
    await open(page, language, path);
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
      shared: document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content ?? null,
      others: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
        ({ hreflang, href }) => [hreflang, new URL(href).pathname],
      ),
    }));
    const texts = await ownWords(page);
    // A chart is drawn for the width at which its page is opened; all else is the same page on a narrow screen.
    const over = hasChart(path) ? null : await overAt(page);
    return { head, texts, over, errors: [...errors] };
  }

  it.each(pages)('%s says what it is written in and where the other languages stand', async (path) => {
    const { head, errors } = await lookAt(path);
    expect(head).toMatchObject({ lang: language, dir: direction });
    if (path === '/events/no-such-event') return;
    expect(new URL(head.canonical ?? '').pathname).toMatch(new RegExp(`^/${language}(/|$)`));
    // What is shared and what is subscribed to stay in the language.
    if (head.shared !== null) expect(head.shared).toBe(head.canonical);
    expect(head.others.map(([tag]) => tag).sort()).toEqual([...LANGUAGES, 'x-default'].sort());
    const plain = new Map(head.others as [string, string][]).get('x-default') ?? '';
    for (const [tag, at] of head.others)
      if (tag !== 'en' && tag !== 'x-default') expect(at).toBe(`/${tag}${plain === '/' ? '' : plain}`);
    // Also none of hydration: server and browser write the same names, dates and numbers.
    expect(errors).toEqual([]);
  });

  it.each(pages)('%s says nothing in English but names and quotes', async (path) => {
    const { texts } = await lookAt(path);
    const { sentences, parts } = english;
    expect(texts.length).toBeGreaterThan(5);
    const found = texts.filter((text) => sentences.has(text) || parts.some((part) => text.includes(part)));
    expect(found).toEqual([]);
    // Where letters tell the languages apart no word of Latin letters is left at all.
    if (direction === 'rtl')
      expect(texts.filter((text) => /\p{Script=Latin}{2}/u.test(text.replace(PROPER, '')))).toEqual([]);
    // Numbers stand in the digits of the language, but in what is written in Latin letters.
    if (!new Intl.NumberFormat(LANGUAGE_FACTS[language].locale).format(1).includes('1'))
      expect(texts.filter((text) => /[0-9]/.test(text) && !/\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  it('fits a telephone', async () => {
    const small = await openBrowser({ viewport: TELEPHONE });
    const openSmall = async (path: string) => {
      await open(small.page, language, path);
      return overOf(small.page);
    };
    const wide: string[] = [];
    for (const path of pages) {
      const over = (await lookAt(path)).over ?? (await openSmall(path));
      if (over > 0) wide.push(`${path}: ${over}`);
    }
    await small.close();
    expect(wide).toEqual([]);
  });
});

it.each([
  '/relationships/iraq-nato',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors/nato',
  '/search?q=Hussein',
])('axe finds nothing on %s in Arabic', async (path) => {
  const { page, close } = await openBrowser({ colorScheme: 'dark' });
  await open(page, 'ar', path);
  const { violations } = await axeOn(page).analyze();
  await close();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) })),
  ).toEqual([]);
});

it('calls actors and relationships as the language of the page does, also what is asked for later', async () => {
  const { page, close } = await openBrowser();
  await open(page, 'ar', '/relationships/iraq-nato');
  expect(await page.locator('h1').textContent()).toBe('العراق – حلف شمال الأطلسي');
  // In the browser: rows by actor are asked for anew.
  await page.locator('label').getByText('بحسب الفاعل', { exact: true }).click();
  await page.getByText('فؤاد حسين').first().waitFor();
  const answer = await fetch(`${siteUrl()}/ar/api/v1/relationships/iraq-nato/facets`);
  const named = (await answer.json()) as { actors: { value: string; name: string }[] };
  expect(named.actors.find(({ value }) => value === 'nato')?.name).toBe('حلف شمال الأطلسي');
  const plain = await fetch(`${siteUrl()}/api/v1/relationships/iraq-nato/facets`);
  const canonical = (await plain.json()) as typeof named;
  expect(canonical.actors.find(({ value }) => value === 'nato')?.name).toBe('NATO');
  // What is printed says where it was printed from.
  await page.goto('/ar/relationships/iraq-nato/chronology');
  await page.getByText(`\u2068${siteUrl()}/ar/relationships/iraq-nato\u2069`).waitFor();
  await close();
});

it.each(['ar', 'fa', 'ckb', 'fr', 'tr'] as const)(
  'names offices in %s, also in the panel of an event',
  async (language) => {
    const { page, close } = await openBrowser();
    const { titles, minister, departments } = catalogues[language].offices;
    const foreign = minister.replace('{department}', departments.foreignAffairs);
    const event = '2020-09-16-hussein-stoltenberg-brussels';
    for (const path of [`/events/${event}`, `/relationships/iraq-nato?event=${event}`]) {
      await page.goto(`/${language}${path}`);
      await page.getByText(foreign).first().waitFor();
      await page.getByText(titles.secretaryGeneral).first().waitFor();
    }
    await page.goto(`/${language}/actors/nato`);
    await page.getByText(titles.supremeAlliedCommanderEurope).first().waitFor();
    expect(await page.getByText('Secretary General').count()).toBe(0);
    await close();
  },
);

it('is switched by keyboard alone, stays in the language on links, and remembers it', async () => {
  const { page, context, close } = await openBrowser();
  await page.goto('/actors/nato');
  await page.getByRole('button', { name: /Language|العربية|English/ }).focus();
  await page.keyboard.press('Enter');
  const arabic = page.getByRole('link', { name: 'العربية' });
  await arabic.waitFor();
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press('Tab');
    if (await arabic.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ar/actors/nato');
  // A soft navigation: the page is the same document.
  await page.evaluate(() => {
    document.documentElement.dataset.same = '';
  });
  await page.locator('header a[href="/ar/actors"]').click();
  await page.waitForURL('**/ar/actors');
  expect(await page.evaluate(() => 'same' in document.documentElement.dataset)).toBe(true);
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  const cookies = await context.cookies();
  expect(cookies.find(({ name }) => name === 'language')?.value).toBe('ar');
  // Whoever comes to the front page from elsewhere is led to what they chose last.
  const fresh = await context.newPage();
  await fresh.goto('/');
  expect(new URL(fresh.url()).pathname).toBe('/ar');
  await close();
});

it('leads to the language of the browser at the front page alone', async () => {
  const { page, close } = await openBrowser({ locale: 'fr-FR' });
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/fr');
  await page.goto('/actors');
  expect(new URL(page.url()).pathname).toBe('/actors');
  await close();
});

it('writes dates in a second calendar too, on request and without scripts', async () => {
  const { page, close } = await openBrowser({ javaScriptEnabled: false });
  const event = '/ar/events/1990-12-17-nac-statement-on-the-gulf';
  await page.goto(event);
  expect(await page.locator('header p.text-heading').first().textContent()).toBe('17 ديسمبر 1990');
  const link = page.locator('a[href^="/ar/calendar/persian"]');
  await page.goto((await link.getAttribute('href')) ?? '');
  expect(new URL(page.url()).pathname).toBe(event);
  expect(await page.locator('header p.text-heading').first().textContent()).toMatch(
    /^17 ديسمبر 1990 \(.*1369/,
  );
  await page.goto('/calendar/none?to=//elsewhere.example');
  expect(page.url()).toBe(`${siteUrl()}/`);
  await page.goto(event);
  expect(await page.locator('header p.text-heading').first().textContent()).toBe('17 ديسمبر 1990');
  await close();
});
