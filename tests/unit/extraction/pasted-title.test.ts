import { describe, expect, it } from '@jest/globals';
import { pastedTitle } from '@/lib/extraction/pasted-title';

const REPORT =
  'The foreign ministers of Norway and Kenya met in Oslo on Monday. They spoke of trade and of fishing rights.';
const none = () => false;

describe('the headline of a pasted page', () => {
  it.each([
    'Norway and Kenya hold talks in Oslo',
    'Will Norway and Kenya agree?',
    'وزيرا خارجية النرويج وكينيا يلتقيان في أوسلو',
  ])('is its first line: %p', (title) => {
    const text = `  ${title}\n\n${REPORT}`;
    const found = pastedTitle(text, none);
    expect(found).toMatchObject({ title, body: `\n\n${REPORT}` });
    expect(text.slice(found?.titleAt, (found?.titleAt ?? 0) + title.length)).toBe(title);
    expect(text.slice(found?.bodyAt)).toBe(found?.body);
  });

  it.each([
    [`The ministers met in Oslo.\n\n${REPORT}`, none],
    [`OSLO, May 4 (Agency) --\n\n${REPORT}`, none],
    [`Statement by the minister:\n\n${REPORT}`, none],
    [`Example News\n\n${REPORT}`, none],
    [`The foreign ministers of Norway and Kenya\nmet in Oslo on Monday. ${REPORT}`, none],
    [`Norway and Kenya hold talks\n\nThey met in Oslo.`, none],
    [`Posted on 4 May 2019\n\n${REPORT}`, (line: string) => line.startsWith('Posted')],
    [REPORT, none],
    ['', none],
  ])('is not %p', (text, stamped) => {
    expect(pastedTitle(text, stamped)).toBeNull();
  });
});
