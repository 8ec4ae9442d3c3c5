/** The desk in other languages: in Arabic and French its main job from the sign-in to the event, and no page with a sentence left in English. */

import { catalogues } from '@/app/messages/catalogue';
import { rootOfCameo } from '@/lib/domain/cameo';
import { LANGUAGE_FACTS } from '@/lib/domain/language';
import { axeOn } from '@/tests/support/axe';
import { englishLeft, latinDigitsLeft } from '@/tests/support/english-left';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

/** Of a day of its own for each language, so that neither looks like the other's. */
const article = (
  day: number,
) => `BRUSSELS, ${day} March 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg at the alliance's headquarters in Brussels on ${day} March 2021.

The two discussed the work of NATO Mission Iraq and the training of Iraqi officers.`;

const PAGES = [
  '/admin',
  '/admin/articles',
  '/admin/articles/new',
  '/admin/drafts',
  '/admin/contradictions',
  '/admin/coverage',
  '/admin/events',
  '/admin/events/new',
  '/admin/actors',
  '/admin/actors/new',
  '/admin/actors/nato',
  '/admin/actors/nato/merge',
  '/admin/relationships',
  '/admin/relationships/new',
  '/admin/relationships/iraq-nato',
  '/admin/feeds',
  '/admin/import',
  '/admin/quality',
  '/admin/rereading',
  '/admin/words',
  '/admin/vocabulary',
  '/admin/settings',
  '/admin/users',
  '/admin/users/tokens',
  '/admin/audit',
  '/admin/there-is-none',
  '/account',
  '/welcome',
];

const violations = async ({ page }: Visitor) =>
  (await axeOn(page).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );

/** A dozen, in the languages that are looked at less closely. */
const SOME = PAGES.filter((path) =>
  /^\/admin(\/(drafts|events|events\/new|actors|actors\/nato|import|quality|coverage|audit|users|vocabulary))?$/.test(
    path,
  ),
);

describe.each(['fa', 'ckb', 'tr'] as const)('in %s', (language) => {
  it('a dozen pages say nothing in English nor in its digits, and the browser writes what the server has written', async () => {
    const { page, errors, close } = await openBrowser();
    await signIn(page);
    errors.length = 0;
    const left: string[] = [];
    for (const path of SOME) {
      await page.goto(`/${language}${path}`);
      await page.waitForLoadState('networkidle');
      const { lang, dir } = await page.evaluate(() => {
        const { lang: of, dir: runs } = document.documentElement;
        return { lang: of, dir: runs };
      });
      expect([path, lang, dir]).toEqual([path, language, LANGUAGE_FACTS[language].direction]);
      const texts = (await englishLeft(page, language)).filter((text) => text !== 'Administrator');
      const digits = await latinDigitsLeft(page, language);
      left.push(...[...texts, ...digits].map((text) => `${path}: ${text}`));
      expect([path, ...errors]).toEqual([path]);
    }
    expect(SOME).toHaveLength(12);
    await close();
    expect(left).toEqual([]);
  }, 180_000);
});

describe.each([
  ['ar', 8],
  ['fr', 22],
] as const)('in %s', (language, day) => {
  const words = catalogues[language];
  let editor: Visitor;
  beforeAll(async () => {
    editor = await openBrowser();
  }, 60_000);
  afterAll(() => editor?.close());

  /** The page stands under the language, says so itself, and has nothing of another one. */
  async function expectInLanguage(): Promise<void> {
    const { page } = editor;
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/`));
    const { lang, dir } = await page.evaluate(() => {
      const { lang: of, dir: runs } = document.documentElement;
      return { lang: of, dir: runs };
    });
    expect([lang, dir]).toEqual([language, LANGUAGE_FACTS[language].direction]);
    // The first administrator is called as English calls the role.
    const left = (await englishLeft(page, language)).filter((text) => text !== 'Administrator');
    expect(left.map((text) => `${page.url()}: ${text}`)).toEqual([]);
    const astray = await page.evaluate(
      (tag) =>
        [...document.querySelectorAll('main a[href^="/"]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !href.startsWith(`/${tag}/`) && href !== `/${tag}`),
      language,
    );
    expect(astray).toEqual([]);
  }

  it('signs in, reads an article, reviews and publishes without leaving the language', async () => {
    const { page } = editor;
    await page.goto(`/${language}/admin/articles/new`);
    await page.waitForURL(/\/sign-in/);
    await expectInLanguage();
    expect(await violations(editor)).toEqual([]);
    await page.getByLabel(words.signIn.email).fill(process.env.TEST_ADMIN_EMAIL ?? '');
    await page.getByLabel(words.signIn.password).fill('wrong');
    await page.getByRole('button', { name: words.signIn.submit }).click();
    await page.getByText(words.signIn.wrong).waitFor();
    await page.getByLabel(words.signIn.password).fill(process.env.TEST_ADMIN_PASSWORD ?? '');
    await page.getByRole('button', { name: words.signIn.submit }).click();
    await page.waitForURL(/\/admin\/articles\/new/);
    await expectInLanguage();
    await page.locator('textarea').first().fill(article(day));
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
    const date = page.getByLabel(words.review.date, { exact: true });
    await date.waitFor();
    await expectInLanguage();
    expect(await violations(editor)).toEqual([]);
    // People by their names in the language where there are some, and acts by what the language calls them.
    if (language === 'ar') {
      await page.locator('fieldset bdi', { hasText: 'فؤاد حسين' }).first().waitFor();
      await page.locator('fieldset bdi', { hasText: 'ينس ستولتنبرغ' }).first().waitFor();
    }
    const code = await page.locator('#cameo').inputValue();
    const root = words.cameo.roots[rootOfCameo(code) ?? '01'];
    expect(code).toMatch(new RegExp(`^\\d+ ${root}$`));
    // What cannot be read is told in the language, by the browser itself.
    await date.fill('2021-13-01');
    await date.blur();
    await page
      .getByText(words.faults.month.split('{month}')[0] ?? '')
      .first()
      .waitFor();
    await date.fill(`2021-03-${String(day).padStart(2, '0')}`);
    await page.locator('#title').fill(`Hussein and Stoltenberg meet in March 2021, day ${day}`);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/admin\/(events|articles|drafts)\b(?!\/new)/);
    await page.waitForURL((url) => !/\/drafts\/[0-9a-f-]{36}$/.test(url.pathname));
    await expectInLanguage();
    expect(await violations(editor)).toEqual([]);
  }, 120_000);

  it.each(PAGES)(
    'has nothing of English on %s',
    async (path) => {
      const { page } = editor;
      await page.goto(`/${language}${path}`);
      await expectInLanguage();
    },
    60_000,
  );
});

const { ar } = catalogues;

it('shows what single codes mean as English terms of the codebook, and says so', async () => {
  const { page, close } = await openBrowser();
  await signIn(page);
  await page.goto('/ar/admin/vocabulary');
  await page.getByText(ar.cameo.inEnglish).first().waitFor();
  const part = page.locator('details', { hasText: ar.vocabulary.codesTitle }).last();
  await part.locator('summary').click();
  const lines = part.locator('li');
  expect(await lines.count()).toBeGreaterThan(20);
  await page.locator('#cameo').fill('03');
  await page.getByRole('option').nth(20).waitFor();
  // What stands in Latin letters beside the names of the language, but in an element that is marked as English.
  const unmarked = (selector: string) =>
    page.evaluate((which) => {
      const found: string[] = [];
      for (const root of document.querySelectorAll(which)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (
            /[A-Za-z]{2}/.test(node.textContent ?? '') &&
            !node.parentElement?.closest('[lang="en"][dir="ltr"]')
          )
            found.push(node.textContent ?? '');
      }
      return found;
    }, selector);
  expect(await unmarked('[role=option]')).toEqual([]);
  expect(await unmarked(`details li > span`)).toEqual([]);
  expect(await page.locator('[role=option] [lang=en][dir=ltr]').count()).toBeGreaterThan(20);
  expect(await part.locator('li [lang=en][dir=ltr]').count()).toBeGreaterThan(10);
  await page.locator('#cameo').fill('036');
  await page.getByText(ar.cameo.englishTerm).first().waitFor();
  await close();
}, 60_000);

it('calls a kind as an administrator does in Arabic on Arabic pages alone', async () => {
  const { page, close } = await openBrowser();
  await page.goto('/ar/sign-in');
  await page.getByLabel(ar.signIn.email).fill(process.env.TEST_ADMIN_EMAIL ?? '');
  await page.getByLabel(ar.signIn.password).fill(process.env.TEST_ADMIN_PASSWORD ?? '');
  await page.getByRole('button', { name: ar.signIn.submit }).click();
  await page.waitForURL(/\/ar\/admin/);
  await page.goto('/ar/admin/vocabulary');
  const row = page.locator('form').filter({ hasText: ar.words.types.letter }).first();
  await row.locator('input').first().fill('مراسلة');
  await row.locator('input').first().press('Enter');
  await page.getByText(ar.vocabulary.saved).first().waitFor();
  await page.goto('/ar/methodology');
  await page.getByText('مراسلة', { exact: true }).first().waitFor();
  await page.goto('/en/methodology');
  expect(await page.getByText('مراسلة').count()).toBe(0);
  await close();
}, 60_000);
