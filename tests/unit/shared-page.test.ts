import { bookmarkletOf, readSharedPage } from '@/lib/domain/shared-page';

it('takes address, title and marked words of a page', () => {
  expect(
    readSharedPage({
      url: 'https://example.org/a',
      title: ' Minister \u202ein Brussels ',
      text: 'They met\r\nin Brussels.',
    }),
  ).toEqual({ url: 'https://example.org/a', title: 'Minister in Brussels', body: 'They met\nin Brussels.' });
});

it('finds the address where a phone puts it, in the text, without the words that it marks', () => {
  expect(
    readSharedPage({
      url: '',
      title: '',
      text: '"They met in Brussels."\n https://example.org/a?b=1#:~:text=They%20met',
    }),
  ).toEqual({ url: 'https://example.org/a?b=1', title: '', body: 'They met in Brussels.' });
});

it('takes no other address than those of the web, and nothing where there is nothing', () => {
  expect(readSharedPage({ url: 'javascript:alert(1)', title: '', text: '' })).toBeNull();
  expect(readSharedPage({ url: 'data:text/html,x', title: 'T', text: '' })).toEqual({
    url: '',
    title: 'T',
    body: '',
  });
});

it('bounds what is shared', () => {
  const shared = readSharedPage({ url: '', title: 'x'.repeat(9_000), text: 'y'.repeat(9_000) });
  expect(shared?.title).toHaveLength(500);
  expect(shared?.body).toHaveLength(3_000);
});

describe('the bookmark', () => {
  /** Runs it as a browser does on a page, and answers what it opened. */
  function press(page: { href: string; title: string; marked: string }): URL {
    const script = decodeURIComponent(bookmarkletOf('https://desk.example.org').replace(/^javascript:/, ''));
    const opened: string[] = [];
    new Function('location', 'document', 'getSelection', 'open', script)(
      { href: page.href },
      { title: page.title },
      () => page.marked,
      (address: string) => opened.push(address),
    );
    return new URL(opened[0] ?? '');
  }

  it('opens the form with what the page is and what is marked in it', () => {
    const url = press({ href: 'https://example.org/ä?b=1&c', title: 'لقاء "x" & y', marked: ' They met. ' });
    expect(url.origin + url.pathname).toBe('https://desk.example.org/admin/articles/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      url: 'https://example.org/ä?b=1&c',
      title: 'لقاء "x" & y',
      text: 'They met.',
    });
  });

  it('leaves out marked words that no address has room for', () => {
    const url = press({ href: 'https://example.org/', title: 'T', marked: 'م'.repeat(2_000) });
    expect(url.searchParams.get('text')).toBeNull();
    expect(url.search.length).toBeLessThan(4_000);
  });
});
