import { z } from 'zod';
import { listRequest, pageParam, param, readQuery, wordsParam } from '@/app/request-query';

const asked = (values: Record<string, string | string[] | undefined>) => Promise.resolve(values);
const shape = { q: wordsParam, page: pageParam, kind: param(z.enum(['a', 'b']), undefined) };

describe('what stands after the question mark', () => {
  it.each([
    [{}, { q: '', page: 1, kind: undefined }],
    [
      { q: ' Fuad   Hussein ', page: '3', kind: 'a' },
      { q: 'Fuad Hussein', page: 3, kind: 'a' },
    ],
    [
      { q: 'a\u0000b\ud800\u202e', page: '2' },
      { q: 'ab\ufffd', page: 2, kind: undefined },
    ],
    [
      { q: 'x'.repeat(201), page: '-1', kind: 'c' },
      { q: '', page: 1, kind: undefined },
    ],
    [
      { q: ['first', 'second'], page: ['4', '5'], kind: [] },
      { q: 'first', page: 4, kind: undefined },
    ],
    [{ page: '1e99' }, { q: '', page: 1, kind: undefined }],
    [
      { page: '', other: 'x', __proto__: 'y' },
      { q: '', page: 1, kind: undefined },
    ],
  ])('%j is read as %j', async (values, read) => {
    expect(await readQuery(shape, asked(values))).toEqual(read);
  });
});

describe('a list of the desk', () => {
  it('knows its filters alone, and leads to its other pages with them', async () => {
    const given = { q: 'talks', status: 'PENDING', page: '2', other: 'x' };
    const request = await listRequest('/admin/drafts', asked(given), ['status']);
    expect(request).toMatchObject({ query: 'talks', page: 2, pageSize: 25 });
    expect(request.get('status')).toBe('PENDING');
    expect(request.hrefFor(3)).toBe('/admin/drafts?q=talks&status=PENDING&page=3');
    expect(request.hrefFor(1)).toBe('/admin/drafts?q=talks&status=PENDING');
  });

  it('has more words than are looked for in the field again, and looks for none', async () => {
    const q = `${'word '.repeat(50)}end`;
    const request = await listRequest('/admin/drafts', asked({ q }));
    expect(request).toMatchObject({ query: '', typed: q });
    const endless = await listRequest(
      '/admin/drafts',
      asked({ q: `${'x'.repeat(1_999)}😀${'y'.repeat(9_000)}` }),
    );
    expect(endless.typed).toBe('x'.repeat(1_999));
    expect((await listRequest('/admin/drafts', asked({ q: [' a  b ', 'c'] }))).typed).toBe('a b');
  });

  it('is at its bare address where nothing was asked', async () => {
    expect((await listRequest('/admin/drafts', asked({}), ['status'])).hrefFor(1)).toBe('/admin/drafts');
  });
});
