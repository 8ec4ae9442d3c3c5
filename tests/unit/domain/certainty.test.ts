import { bondOf, certaintyOf, countIndependent, type Grounds } from '@/lib/domain/certainty';

const page = (url: string | null, publisher: string | null = null) => ({ url, publisher });
const nato = page('https://www.nato.int/cps/en/natohq/news_1.htm', 'NATO');
const reuters = page('https://www.reuters.com/world/a', 'Reuters');

describe('independent sources', () => {
  it.each([
    ['none', [], 0],
    ['two publishers on two sites', [nato, reuters], 2],
    ['two pages of one publisher', [nato, page('https://jfcnaples.nato.int/x', 'JFC Naples')], 1],
    ['one agency on two sites', [reuters, page('https://example.org/b', 'REUTERS ')], 1],
    [
      'two that meet by way of a third',
      [nato, page('https://example.org/c', 'A'), page('https://nato.int/d', 'A')],
      1,
    ],
    [
      'a page and its copy in an archive',
      [nato, page('https://web.archive.org/web/2010/http://nato.int/y')],
      1,
    ],
    ['two ministries below one registry', [page('https://mofa.gov.iq/a'), page('https://mod.gov.iq/b')], 2],
    ['a publisher and a page without one', [page(null, 'Wire'), page('https://example.org/e')], 2],
    ['titles alone', [page(null), page(null)], 1],
    ['a title beside a page', [nato, page(null)], 1],
  ])('%s', (_, sources, count) => {
    expect(countIndependent(sources)).toBe(count);
    expect(countIndependent([...sources].reverse())).toBe(count);
  });
});

describe('what makes them one', () => {
  it.each([
    ['one publisher on two sites', [reuters, page('https://example.org/b', 'REUTERS ')], 'publisher'],
    ['one publisher without pages', [page(null, 'Wire'), page(null, 'Wire')], 'publisher'],
    ['one site without publishers', [page('https://mofa.gov.iq/a'), page('https://mofa.gov.iq/b')], 'site'],
    ['one site with two names', [nato, page('https://jfcnaples.nato.int/x', 'JFC Naples')], 'site'],
    [
      'a third between them',
      [nato, page('https://example.org/c', 'A'), page('https://nato.int/d', 'A')],
      'others',
    ],
    ['a title beside a page', [nato, page(null)], 'others'],
    ['nothing', [page(null), page(null)], 'unknown'],
  ] as const)('%s', (_, sources, bond) => {
    expect(countIndependent(sources)).toBe(1);
    expect(bondOf(sources)).toBe(bond);
    expect(bondOf([...sources].reverse())).toBe(bond);
  });
});

describe('certainty', () => {
  const grounds = (change: Partial<Grounds>): Grounds => ({
    status: 'happened',
    sources: [nato],
    contradictions: 0,
    confidence: null,
    ...change,
  });
  it.each([
    ['one page', {}, 'single'],
    ['two pages of one publisher', { sources: [nato, nato] }, 'single'],
    ['two independent ones', { sources: [nato, reuters] }, 'several'],
    ['sources that differ', { sources: [nato, reuters], contradictions: 1 }, 'contradicted'],
    [
      'a claim of somebody else, however often it is reported',
      { status: 'reported', sources: [nato, reuters] },
      'unconfirmed',
    ],
    ['no source', { sources: [] }, 'unconfirmed'],
    ['one page, read with doubt', { confidence: 0.3 }, 'unconfirmed'],
    ['one page, read well', { confidence: 0.8 }, 'single'],
    [
      'read with doubt, and another publisher says the same',
      { confidence: 0.3, sources: [nato, reuters] },
      'several',
    ],
  ] as const)('%s', (_, change, word) => {
    expect(certaintyOf(grounds(change))).toBe(word);
  });
});
