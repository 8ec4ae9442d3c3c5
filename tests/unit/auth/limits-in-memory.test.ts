import { limitInMemory } from '@/lib/auth/limits-in-memory';

it('refuses a caller that has spent all', async () => {
  const limit = limitInMemory({ points: 2, duration: 60 });
  expect(await limit.count('a')).toMatchObject({ refused: false, left: 1 });
  expect(await limit.count('a')).toMatchObject({ refused: false, left: 0 });
  expect(await limit.count('a')).toMatchObject({ refused: true, left: 0 });
  expect(await limit.count('b')).toMatchObject({ refused: false, left: 1 });
});

it('forgets who has not come for longest where more come than are held, and refuses no newcomer', async () => {
  const limit = limitInMemory({ points: 1, duration: 60, most: 3 });
  for (const caller of ['a', 'b', 'c', 'a']) await limit.count(caller);
  for (let at = 0; at < 1_000; at += 1) {
    expect((await limit.count(`n${at}`)).refused).toBe(false);
    // Who keeps coming stays held.
    expect((await limit.count('a')).refused).toBe(true);
  }
  expect((await limit.count('b')).refused).toBe(false);
});
