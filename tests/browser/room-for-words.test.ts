/** Fields are as wide as what stands in them, in every language and on a telephone, and of one width where they stand in one column. */
import { LANGUAGES } from '@/lib/domain/language';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

jest.setTimeout(180_000);

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let editor: Visitor;
beforeAll(async () => {
  editor = await openBrowser();
  await signIn(editor.page);
});
afterAll(() => editor?.close());

/** Placeholders and chosen options that are wider than their fields, as the page draws them. */
const findCut = () =>
  editor.page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const widthOf = (text: string, { font, letterSpacing }: CSSStyleDeclaration) => {
      if (!pen) throw new Error('There is nothing to measure with.');
      pen.font = font;
      pen.letterSpacing = letterSpacing;
      return pen.measureText(text).width;
    };
    return [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select'),
    ].flatMap((field) => {
      if (!field.checkVisibility()) return [];
      const style = getComputedStyle(field);
      const room =
        field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const texts =
        field instanceof HTMLSelectElement
          ? [...field.options].map(({ label }) => label)
          : [field.placeholder];
      return texts
        .filter((text) => widthOf(text, style) > room + 1)
        .map((text) => `${text} (${Math.ceil(widthOf(text, style))} in ${Math.floor(room)})`);
    });
  });

it.each(LANGUAGES)(
  'cuts no word of what a list is searched for, and of no choice of lanes, at a desk and on a telephone (%s)',
  async (language) => {
    const { page } = editor;
    const under = language === 'en' ? '' : `/${language}`;
    for (const path of ['articles', 'drafts', 'events', 'actors', 'audit', 'vocabulary']) {
      await page.goto(`${under}/admin/${path}`);
      await page.evaluate(() => document.fonts.ready);
      for (const size of [DESK, PHONE]) {
        await page.setViewportSize(size);
        expect([path, size.width, await findCut()]).toEqual([path, size.width, []]);
      }
    }
  },
);

it.each(['', '/ar'])('keeps all fields of a review to one width, from both sides (%s)', async (under) => {
  const { page } = editor;
  await page.setViewportSize(DESK);
  await page.goto('/admin/drafts');
  const draft = await page.locator('a[data-draft]').first().getAttribute('href');
  await page.goto(`${under}${draft}`);
  const fields = page.locator('.review .field');
  await page.locator('#summary').waitFor();
  // Fields that stand beside each other are one row.
  const rows = await fields.evaluateAll((all) => {
    const found = new Map<number, { from: number; to: number }>();
    for (const field of all) {
      if (field.closest('fieldset, [role=group]') !== null) continue;
      for (const control of field.querySelectorAll('input, select, textarea')) {
        const { left, right, width } = control.getBoundingClientRect();
        if (!control.checkVisibility() || width < 40) continue;
        const top = Math.round(field.getBoundingClientRect().top);
        const { from, to } = found.get(top) ?? { from: left, to: right };
        found.set(top, { from: Math.min(from, left), to: Math.max(to, right) });
      }
    }
    return [...found.values()].map(({ from, to }) => `${Math.round(from)} to ${Math.round(to)}`);
  });
  expect(rows.length).toBeGreaterThan(4);
  expect([...new Set(rows)]).toHaveLength(1);
});
