import { readFileSync } from 'node:fs';
import {
  coloursAsCss,
  contrastOf,
  contrastOn,
  GROUNDS,
  LEAST_CONTRAST,
  OWN_COLOURS,
  termSchema,
  topicNameSchema,
} from '@/lib/domain/vocabulary';

const term = (change: object) =>
  termSchema.safeParse({
    kind: 'type',
    key: 'meeting',
    label: null,
    language: 'en',
    lane: null,
    light: null,
    dark: null,
    version: 0,
    ...change,
  });
const tone = (light: string | null, dark: string | null) => term({ kind: 'tone', key: 'good', light, dark });

describe('colours', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  const pairOf = (name: string) =>
    new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1);

  it('are those of the style sheet', () => {
    for (const [name, { light, dark }] of Object.entries(OWN_COLOURS))
      expect([name, pairOf(name.replace(' ', '-'))]).toEqual([name, [light, dark]]);
    const grounds = [pairOf('paper'), pairOf('raised')];
    expect(grounds.map((pair) => pair?.[0])).toEqual([...GROUNDS.light]);
    expect(grounds.map((pair) => pair?.[1])).toEqual([...GROUNDS.dark]);
  });

  it('of the program stand out on both grounds', () => {
    for (const { light, dark } of Object.values(OWN_COLOURS)) {
      expect(contrastOn('light', light)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(contrastOn('dark', dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it('are measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'));
  });

  it('are refused where they do not stand out on their own ground, or one of the two is missing', () => {
    expect(tone('#1d7a78', '#4fb9b0').success).toBe(true);
    expect(tone('#f0e0a0', '#4fb9b0').success).toBe(false);
    expect(tone('#1d7a78', '#203040').success).toBe(false);
    expect(tone('#1d7a78', null).success).toBe(false);
    expect(tone('red', '#4fb9b0').success).toBe(false);
    expect(tone('#1d7a78;}', '#4fb9b0').success).toBe(false);
    expect(term({ light: '#1d7a78', dark: '#4fb9b0' }).success).toBe(false);
  });

  it('become one rule, in small letters', () => {
    const { data } = tone('#1D7A78', '#4FB9B0');
    expect(coloursAsCss(data ? [data] : [])).toBe(':root{--color-tone-good:light-dark(#1d7a78,#4fb9b0)}');
    expect(coloursAsCss([])).toBe('');
  });
});

it.each([
  'گفت‌وگوی تلفنی',
  'ڕێک‌کەوتن، هاوکاری',
  'Encounter',
  'Rencontre (visite)',
  'لقاء',
  'Actes d’hostilité',
  'Aid & relief',
])('takes the label %s', (label) => {
  expect(term({ label }).success).toBe(true);
});

it.each([
  '',
  ' ',
  'x'.repeat(41),
  '{count, plural}',
  '<b>bold</b>',
  'a | b',
  '#',
  'a\u200c',
  '\u200cb',
  'a\u200c\u200cb',
])('refuses the label "%s"', (label) => {
  expect(term({ label }).success).toBe(false);
});

it('knows which term may have what', () => {
  expect(term({ lane: 'conflict' }).success).toBe(true);
  expect(term({ lane: 'elsewhere' }).success).toBe(false);
  expect(term({ kind: 'lane', key: 'talks', lane: 'talks' }).success).toBe(false);
  expect(term({ kind: 'party', key: 'a', label: 'First' }).success).toBe(false);
  expect(term({ key: 'coronation' }).success).toBe(false);
});

it('takes names of topics as one line', () => {
  expect(topicNameSchema.parse('  Border \n security ')).toBe('Border security');
  expect(topicNameSchema.safeParse(' ').success).toBe(false);
});
