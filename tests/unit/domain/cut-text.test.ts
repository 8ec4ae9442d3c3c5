import { cutText } from '@/lib/domain/cut-text';
import { titleInWords } from '@/lib/domain/title-words';

const HALF = /\p{Surrogate}/u;

it('leaves a text as it is that is short enough', () => {
  expect(cutText('Iraq', 4, '…')).toBe('Iraq');
  expect(cutText('', 1)).toBe('');
});

it('cuts with the mark within the length, and without spaces before the mark', () => {
  expect(cutText('Iraq and NATO', 6, '…')).toBe('Iraq…');
  expect(cutText('Iraq and NATO', 6)).toBe('Iraq a');
});

it.each(Array.from({ length: 12 }, (_, most) => most + 1))(
  'never leaves half a letter: at most %i',
  (most) => {
    for (const text of ['𝐁𝐚𝐛𝐜𝐝𝐞𝐟', 'a𝐁𝐚𝐛𝐜𝐝𝐞𝐟', 'ab 𝐁 𝐚 𝐛 𝐜 𝐝'])
      for (const mark of ['', '…']) {
        const cut = cutText(text, most, mark);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).not.toMatch(HALF);
      }
  },
);

it('makes a title of long names in letters of two units that can be stored', () => {
  for (const before of ['', 'a']) {
    const doers = [1, 2, 3].map(() => before + '𝐚'.repeat(60));
    const title = titleInWords(
      { how: 'done', act: 'meeting', doers, many: true, others: [] },
      (_code, values) => values.doers ?? '',
      'en-GB',
    );
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).not.toMatch(HALF);
    expect(title).toMatch(/𝐚…$/u);
  }
});
