import { isKeptFromSearch } from '@/lib/cli/bench-pages/kept-from-search';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>noindex</p></body></html>`;

describe('a page that search engines are to leave out', () => {
  it.each([
    ['by its head', null, page('<meta name="robots" content="noindex"/>')],
    ['among other wishes', null, page('<meta content="NOFOLLOW, NoIndex" name="Robots">')],
    ['by the word for both', null, page('<meta name="robots" content="none">')],
    ['by a header', 'noindex', page('')],
    ['by a header for one reader', 'otherbot: noindex, nofollow', page('')],
  ])('says so %s', (_name, header, html) => {
    expect(isKeptFromSearch(header, html)).toBe(true);
  });

  it.each([
    ['has no wish', null, page('')],
    ['wants to be listed', 'all', page('<meta name="robots" content="index, follow">')],
    ['forbids pictures alone', null, page('<meta name="robots" content="noimageindex">')],
    ['speaks of it elsewhere', null, page('<meta name="description" content="noindex">')],
  ])('is not one that %s', (_name, header, html) => {
    expect(isKeptFromSearch(header, html)).toBe(false);
  });
});
