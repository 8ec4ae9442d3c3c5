import fc from 'fast-check';
import { addDays } from '@/lib/domain/civil-date';
import { placeCaptions } from '@/lib/timeline/layout/captions';
import { cutWords, labelChoices, wrapWords } from '@/lib/timeline/layout/label';
import { eventOn } from './factory';

const measure = (text: string) => text.length * 7;

describe('captions', () => {
  const wishes = (places: readonly number[]) =>
    places.map((at, index) => ({
      event: eventOn(addDays('2000-01-01', index), { title: `Ministers agree on a larger mission ${index}` }),
      at,
    }));

  it('never overlap and stay within the window, each near its mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_400 }), { maxLength: 12 }),
        fc.integer({ min: 300, max: 1_400 }),
        (places, room) => {
          const inView = places.filter((at) => at < room);
          const captions = placeCaptions(wishes(inView), room, measure, () => 90);
          expect(captions.length).toBeLessThanOrEqual(7);
          expect(captions.length > 0).toBe(inView.length > 0);
          for (const [index, { from, to, at }] of captions.entries()) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(room + 0.01);
            expect(Math.max(from - at, at - to)).toBeLessThan(40);
            const next = captions[index + 1];
            if (next) expect(next.from).toBeGreaterThan(to);
          }
        },
      ),
    );
  });

  it('tell the most wanted where not all have room', () => {
    const all = wishes([200, 205, 210, 215]);
    const captions = placeCaptions(all, 400, measure, () => 90);
    expect(captions.map(({ event }) => event)).toContain(all[0]?.event);
  });
});

describe('endless titles', () => {
  it('are told in a caption all the same, cut between words', () => {
    const title = 'Ministers of the alliance and of its partners agree on a larger mission '.repeat(4).trim();
    const [caption] = placeCaptions(
      [{ event: eventOn('2000-01-01', { title }), at: 20 }],
      1_000,
      measure,
      () => 90,
    );
    expect(caption?.lines).toHaveLength(3);
    expect(caption?.lines.at(-1)).toMatch(/\p{L}…$/u);
  });
});

describe('titles', () => {
  it('are filled into lines of whole words, or not at all', () => {
    expect(wrapWords('Ministers meet in Baghdad', 80, 3, measure)?.lines).toEqual([
      'Ministers',
      'meet in',
      'Baghdad',
    ]);
    expect(wrapWords('Ministers meet in Baghdad', 80, 2, measure)).toBeNull();
    expect(wrapWords('Ministers', 20, 3, measure)).toBeNull();
  });

  it('are cut between words, never within one', () => {
    expect(cutWords('Ministers meet in Baghdad, then in Erbil', 190, 1, measure)?.lines).toEqual([
      'Ministers meet in Baghdad…',
    ]);
    expect(cutWords('Ministers meet', 60, 1, measure)).toBeNull();
  });

  it('are cut only where two lines of 480 pixels do not hold them', () => {
    const long = 'Ministers of the alliance meet '.repeat(8).trim();
    expect(labelChoices(long, measure)[0]?.lines.at(-1)).toMatch(/\p{L}…$/u);
  });
});
