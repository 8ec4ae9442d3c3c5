import { idOfName, newId } from '@/lib/db/ids';

it('makes keys that sort in the order in which they were made', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('makes the same key of the same name', () => {
  expect(idOfName('a')).toBe(idOfName('a'));
  expect(idOfName('a')).not.toBe(idOfName('b'));
});
