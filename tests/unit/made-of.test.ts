/** What an answer was made of, asked again. */
import { describe, expect, it } from '@jest/globals';
import { cannotBeAskedAgain, MadeOf, notingIn, reading, withoutNotes } from '@/lib/made-of';

/** An answer made of what these ask, in their order. */
async function madeOf(...asks: (() => Promise<unknown>)[]): Promise<MadeOf> {
  const notes = new MadeOf();
  await notingIn(notes, async () => {
    for (const ask of asks) await reading(ask);
  });
  return notes;
}

describe('an answer', () => {
  it('holds as long as everything that was read for it reads the same', async () => {
    const record = { title: 'Visit', actors: ['iraq'] };
    const notes = await madeOf(
      async () => ({ ...record }),
      async () => [...record.actors],
    );
    expect(notes.isWorthAsking()).toBe(true);
    expect(await notes.holds()).toBe(true);
    record.actors.push('nato');
    expect(await notes.holds()).toBe(false);
    record.actors.pop();
    expect(await notes.holds()).toBe(true);
    record.title = 'Call';
    expect(await notes.holds()).toBe(false);
  });

  it.each([
    ['maps', () => new Map([['nato', 1]]), () => new Map([['nato', 2]])],
    ['sets', () => new Set(['nato']), () => new Set(['iraq'])],
    ['bytes', () => new Uint8Array([1, 2]), () => new Uint8Array([1, 3])],
    ['bytes within', () => ({ json: Buffer.from('{}') }), () => ({ json: Buffer.from('[]') })],
    ['large numbers', () => [1n], () => [2n]],
    ['moments', () => new Date(0), () => new Date(1)],
    ['nothing', () => null, () => undefined],
    ['what a map holds', () => ({ a: new Map([[1, { b: 1 }]]) }), () => ({ a: new Map([[1, { b: 2 }]]) })],
  ])('tells apart %s', async (_, before: () => unknown, after: () => unknown) => {
    let now = before;
    const notes = await madeOf(async () => now());
    expect(await notes.holds()).toBe(true);
    now = after;
    expect(await notes.holds()).toBe(false);
  });

  it('is looked at once where the same object is given again and again', async () => {
    let looks = 0;
    const counted = () => ({
      get name() {
        looks += 1;
        return 'NATO';
      },
    });
    let kept = counted();
    const notes = new MadeOf();
    await notingIn(notes, () => reading(async () => kept, { isKept: true }));
    expect(await notes.holds()).toBe(true);
    expect(looks).toBe(1);
    kept = counted();
    expect(await notes.holds()).toBe(true);
    expect(looks).toBe(2);
  });

  it('is not worth asking for where it is made of one thing, of far too many, or of what cannot be asked again', async () => {
    expect((await madeOf(async () => 1)).isWorthAsking()).toBe(false);
    const many = await madeOf(...Array.from({ length: 200 }, () => async () => 1));
    expect(many.isWorthAsking()).toBe(false);
    expect(await many.holds()).toBe(false);
    const written = new MadeOf();
    await notingIn(written, async () => {
      await reading(async () => 1);
      await reading(async () => 2);
      cannotBeAskedAgain();
    });
    expect(written.isWorthAsking()).toBe(false);
    expect(await written.holds()).toBe(false);
  });

  it('does not hold where asking failed, then or now', async () => {
    let fails = true;
    const ask = async () => {
      if (fails) throw new Error('away');
      return 1;
    };
    const notes = new MadeOf();
    await notingIn(notes, () => reading(ask)).catch(() => undefined);
    await notingIn(notes, () => reading(async () => 2));
    expect(await notes.holds()).toBe(false);
    fails = false;
    const later = await madeOf(ask, async () => 2);
    fails = true;
    expect(await later.holds()).toBe(false);
  });

  it('is made of what was read for it, and not of what that read in its turn or what others read meanwhile', async () => {
    let [inner, other] = [1, 1];
    const [mine, theirs] = [new MadeOf(), new MadeOf()];
    const both = [
      notingIn(mine, async () => {
        await reading(async () => {
          await reading(async () => inner);
          return 'whole';
        });
        await withoutNotes(() => reading(async () => inner));
        await reading(async () => 'more');
      }),
      notingIn(theirs, async () => {
        await reading(async () => other);
        await reading(async () => 'more');
      }),
    ];
    await Promise.all(both);
    [inner, other] = [2, 2];
    expect(await mine.holds()).toBe(true);
    expect(await theirs.holds()).toBe(false);
  });
});
