import { describe, expect, it, jest } from '@jest/globals';
import { type Leave, openTurns } from '@/lib/server/door/turns';

const BOUNDS = { atOnce: 2, waiting: 6, waitingOfOne: 3, patience: 1_000, longest: 5_000 };
const settle = () => new Promise((done) => setImmediate(done));

/** Asks for a turn and notes under which name it came. */
function asker(bounds: Partial<typeof BOUNDS> = {}) {
  const turns = openTurns({ ...BOUNDS, ...bounds });
  const begun: string[] = [];
  const leaves = new Map<string, Leave>();
  const ask = async (caller: string, name: string) => {
    const turn = await turns.take(caller);
    if (typeof turn === 'string') begun.push(`${name} ${turn}`);
    else {
      begun.push(name);
      leaves.set(name, turn);
    }
  };
  return { ask: (caller: string, name: string) => void ask(caller, name), begun, leaves };
}

describe('turns', () => {
  it('go to so many at once, and to the next when one has left, each once', async () => {
    const { ask, begun, leaves } = asker();
    for (const name of ['a1', 'a2', 'a3', 'a4']) ask('a', name);
    await settle();
    expect(begun).toEqual(['a1', 'a2']);
    leaves.get('a1')?.();
    leaves.get('a1')?.();
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  it('go round by caller: one with many in the line lets the others between', async () => {
    const { ask, begun, leaves } = asker({ atOnce: 1 });
    for (const name of ['a1', 'a2', 'a3', 'a4']) ask('a', name);
    ask('b', 'b1');
    ask('c', 'c1');
    await settle();
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3', 'a4']) {
      expect(begun.at(-1)).toBe(name);
      leaves.get(name)?.();
      await settle();
    }
  });

  it('are refused to a caller with too many in the line, and where it is full to whoever waits for most', async () => {
    const { ask, begun, leaves } = asker({ waiting: 4 });
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) ask('a', name);
    for (const name of ['b1', 'b2', 'b3']) ask('b', name);
    ask('c', 'c1');
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a6 too-many', 'a5 too-many', 'b3 busy', 'a4 too-many']);
    for (const name of ['a1', 'a2']) leaves.get(name)?.();
    await settle();
    expect(begun.slice(6)).toEqual(['a3', 'b1']);
    for (const name of ['a3', 'b1']) leaves.get(name)?.();
    await settle();
    expect(begun.slice(8)).toEqual(['c1', 'b2']);
  });

  it('are given up after a while, and taken from whoever is too slow', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { ask, begun } = asker();
    for (const name of ['a1', 'a2', 'a3']) ask('a', name);
    await settle();
    jest.advanceTimersByTime(1_001);
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a3 busy']);
    ask('b', 'b1');
    jest.advanceTimersByTime(900);
    ask('b', 'b2');
    jest.advanceTimersByTime(3_200);
    jest.useRealTimers();
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a3 busy', 'b1 busy', 'b2 busy']);
    ask('b', 'b3');
    ask('b', 'b4');
    await settle();
    expect(begun.slice(5)).toEqual(['b3', 'b4']);
  });
});
