/** Kept text goes to another draft, and never where a page that has it open would delete it. */
import { takePlace } from '@/components/desk/kept-places';
import { forgetKept, type Kept, readKept, writeKept } from '@/components/desk/kept-store';
import { moveKept } from '@/components/review/move-kept';

jest.mock('@/components/desk/kept-places');
jest.mock('@/components/desk/kept-store');

const slot = (record: string) => ({ person: 'amal', form: 'draft', record });
const [FROM, TO] = [slot('closed'), slot('open')];
const TEXT: Kept = { at: 5, version: null, values: { proposal: 'typed' } };

let kept: Record<string, Kept>;
const calls: string[] = [];
beforeEach(() => {
  kept = { closed: TEXT };
  calls.length = 0;
  jest.mocked(takePlace).mockImplementation(async (place) => ({
    place,
    leave: async () => calls.push('left'),
  }));
  jest.mocked(readKept).mockImplementation(async ({ record = '' }) => kept[record] ?? null);
  jest.mocked(writeKept).mockImplementation(async ({ record = '' }, text) => {
    calls.push('wrote');
    if (text) kept[record] = text;
  });
  jest.mocked(forgetKept).mockImplementation(async ({ record = '' }, at) => {
    if (kept[record]?.at !== at) return false;
    delete kept[record];
    return true;
  });
});

it('moves it while nobody else has the place', async () => {
  expect(await moveKept(FROM, TO, TEXT)).toBe('moved');
  expect([kept, calls]).toEqual([{ open: TEXT }, ['wrote', 'left']]);
});

it('touches nothing where the draft stands open in another tab', async () => {
  jest.mocked(takePlace).mockResolvedValue(null);
  expect(await moveKept(FROM, TO, TEXT)).toBe('open-elsewhere');
  expect([kept, calls]).toEqual([{ closed: TEXT }, []]);
});

it('writes over nothing, and keeps what was not written or was typed meanwhile', async () => {
  const other = { ...TEXT, at: 7 };
  kept.open = other;
  expect(await moveKept(FROM, TO, TEXT)).toBe('stays');
  expect([kept, calls]).toEqual([{ closed: TEXT, open: other }, ['left']]);
  kept = { closed: other };
  expect(await moveKept(FROM, TO, TEXT)).toBe('stays');
  expect(kept.closed).toBe(other);
  kept = { closed: TEXT };
  jest.mocked(writeKept).mockResolvedValue(undefined);
  expect(await moveKept(FROM, TO, TEXT)).toBe('stays');
  expect(kept).toEqual({ closed: TEXT });
});
