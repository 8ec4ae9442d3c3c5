import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { FONT_FILES, fontMeasures } from '@/app/share-image/fonts';
import { SHARE_HEIGHT, SHARE_WIDTH } from '@/app/share-image/share-frame';
import { type ShareWords, shareSvg } from '@/app/share-image/share-svg';
import { fitText, wrap } from '@/app/share-image/wrap-title';

const WORDS: ShareWords = {
  title: 'Prime minister at NATO Headquarters',
  relationship: 'Iraq – NATO',
  date: '17 April 2008',
  place: 'Brussels, Belgium',
  site: 'Dragoman',
};
const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Source Serif 4' };
const svgOf = (words: Partial<ShareWords>) => shareSvg({ ...WORDS, ...words }, fontMeasures());
/** The box round all that is written, without the grounds. */
function inked(svg: string) {
  const box = new Resvg(svg.replace(/<rect[^>]*\/>/g, ''), { font }).getBBox();
  return {
    left: box?.x ?? 0,
    right: (box?.x ?? 0) + (box?.width ?? 0),
    bottom: (box?.y ?? 0) + (box?.height ?? 0),
  };
}
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line ?? '');

const TITLES = {
  short: 'A call',
  long: 'The Minister of Foreign Affairs and Deputy Prime Minister of the Republic of Iraq receives the Secretary General of the North Atlantic Treaty Organization and agrees with him on a plan for the advisory mission that the two sides had prepared since the summit of Heads of State and Government',
  'without a blank': 'W'.repeat(300),
  Arabic:
    'وزير الخارجية فؤاد حسين يستقبل الأمين العام لحلف الناتو ينس ستولتنبرغ في بغداد ويبحث معه توسيع مهمة الحلف التدريبية في العراق وتعزيز التعاون الثنائي بين الجانبين خلال المرحلة المقبلة',
  'Arabic without a blank': 'ض'.repeat(300),
  'letters of no font': '漢'.repeat(300),
};

describe('the picture of an event', () => {
  it.each(Object.entries(TITLES))('keeps its edges with a title that is %s', (_, title) => {
    const { left, right, bottom } = inked(svgOf({ title, place: title, relationship: title }));
    expect(left).toBeGreaterThanOrEqual(70);
    expect(right).toBeLessThanOrEqual(SHARE_WIDTH - 70);
    expect(bottom).toBeLessThanOrEqual(SHARE_HEIGHT - 20);
  });

  it('stands at the right edge where the title is Arabic, each line isolated as right to left', () => {
    const svg = svgOf({ title: TITLES.Arabic });
    expect(svg).not.toContain('text-anchor="start"');
    const arabic = linesOf(svg).filter((line) => /\p{Script=Arabic}/u.test(line));
    expect(arabic.length).toBeGreaterThan(1);
    for (const line of arabic) expect(line).toMatch(/^\u2067.*\u2069$/u);
    expect(linesOf(svg)).toContain('17 April 2008 · Brussels, Belgium');
  });

  it('is an SVG whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const image = new Resvg(svgOf({ title }), { font });
        expect([image.width, image.height]).toEqual([SHARE_WIDTH, SHARE_HEIGHT]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['NATO foreign ministers’ Statement on the Gulf', 'serif', 'Source Serif 4, Vazirmatn'],
    ['وزير الخارجية فؤاد حسين 2021', 'arabic', 'Vazirmatn, Source Serif 4'],
    ['Жanna Ünal', 'serif', 'Source Serif 4, Vazirmatn'],
  ] as const)('measures “%s” at least as wide as it is drawn, and not by much', (words, family, families) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="10" y="100" font-family="${families}" font-weight="600" font-size="100">${words}</text></svg>`;
    const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
    const measured = fontMeasures()[family].strong(words) * 100;
    expect(measured).toBeGreaterThanOrEqual(drawn * 0.98);
    expect(measured).toBeLessThanOrEqual(drawn * 1.25);
  });
});

describe('wrapping', () => {
  const measure = (text: string) => text.length;

  it('loses no letter, and no line is wider than the box', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 3, max: 40 }), (text, width) => {
        const lines = wrap(text, width, measure);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('takes the largest size at which all fits, and cuts only at the smallest', () => {
    const box = { width: 100, height: 40, sizes: [20, 10], leading: 1 };
    expect(fitText('aaaa bbbb', box, measure)).toEqual({ size: 20, lines: ['aaaa', 'bbbb'] });
    expect(fitText('aaaa bbbb cccc', box, measure)).toEqual({ size: 10, lines: ['aaaa bbbb', 'cccc'] });
    const cut = fitText('a'.repeat(60), box, measure);
    expect(cut.lines).toHaveLength(4);
    expect(cut.lines.at(-1)).toBe('aaaaaaaaa…');
    expect(fitText('aa bbbbbbbbbbbbbbbbb', { ...box, height: 10, sizes: [10] }, measure).lines).toEqual([
      'aa bbbbbb…',
    ]);
  });
});
