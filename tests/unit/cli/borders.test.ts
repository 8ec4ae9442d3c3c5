/** Each place where something from outside is read, with 200 cases: the same properties as `npm run fuzz`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { border, must, mustBeText } from '@/lib/cli/fuzz/border';
import { listActions } from '@/lib/cli/fuzz/borders/actions';
import { listSchemas } from '@/lib/cli/fuzz/borders/schemas';
import { BORDERS } from '@/lib/cli/fuzz/list-borders';
import { runBorder } from '@/lib/cli/fuzz/run-border';
import type { Schema } from '@/lib/cli/fuzz/schema-values';
import { propertySeed } from '@/lib/cli/test/property-seed';

jest.setTimeout(300_000);

const CASES = 200;

it.each(BORDERS.map((one) => [one.name, one] as const))('%s', async (_, one) => {
  expect(await one.check({ count: CASES, seed: propertySeed(process.env) })).toBeNull();
});

it('the schemas are those of all rooms', async () => {
  const names = (await listSchemas()).map(({ name }) => name);
  for (const name of ['domain/draft.ts proposalSchema', 'api/questions.ts eventsQuerySchema'])
    expect(names).toContain(name);
  expect(names.length).toBeGreaterThan(60);
});

describe('the actions', () => {
  /** Texts and lists without a maximum in a JSON Schema, by where they stand. */
  function endless(schema: unknown, at: string): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    const { type, maxLength, maxItems, prefixItems, enum: words, const: word } = schema as Schema;
    const isText = type === 'string' && [maxLength, words, word].every((bound) => bound === undefined);
    const isList = type === 'array' && [maxItems, prefixItems].every((bound) => bound === undefined);
    const inner = Object.entries(schema).flatMap(([key, one]) => endless(one, `${at}.${key}`));
    return isText || isList ? [at, ...inner] : inner;
  }

  it('are those of all files, each with the shape of its arguments', async () => {
    const names = (await listActions()).map(({ name }) => name);
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('/actions.ts'),
    );
    const exported = files.flatMap((file) =>
      [...readFileSync(join('app', file), 'utf8').matchAll(/^export const (\w+)/gm)].map(
        ([, name]) => `${dirname(file)} ${name}`,
      ),
    );
    expect([...names].sort()).toEqual(exported.sort());
  });

  it('take no text and no list without a maximum', async () => {
    expect(endless({ type: 'array', items: { type: 'string' } }, 'a')).toEqual(['a', 'a.items']);
    const all = await listActions();
    expect(all.flatMap(({ name, input }) => endless(input, name))).toEqual([]);
  });
});

describe('a border', () => {
  const run = { count: 100, seed: 1 };

  it('finds the smallest case that shows a fault, and names how to make it again', async () => {
    const bad = border('bad', 'numbers', fc.nat(), (number) => must(number < 50, 'numbers are small'));
    const fault = await bad.check(run);
    expect(fault?.split('\n')[0]).toBe('50');
    expect(fault).toContain('numbers are small');
    expect(fault).toContain('seed 1');
    const pathOf = (text: string | null) => /\(seed .*\)/.exec(text ?? '')?.[0];
    expect(pathOf(await bad.check(run))).toBe(pathOf(fault));
  });

  it('finds NUL and half a character at any depth', () => {
    for (const value of ['a\0', { a: [{ b: '\ud800' }] }, { '\0': 1 }, new Map([['a', '\udc00']])])
      expect(() => mustBeText(value)).toThrow(/holds/);
    expect(() => mustBeText({ a: ['😀', null, 5, undefined] })).not.toThrow();
  });

  it('finds what takes longer than it may', async () => {
    const slow = border('slow', 'words', fc.constant('word'), () => {
      for (const end = process.cpuUsage().user + 2e5; process.cpuUsage().user < end; );
    });
    expect(await slow.check({ ...run, limit: () => 100 })).toMatch(/slow: \d+ ms for 4 letters/);
  });

  it('is tried in a process of its own, whose death is a fault', async () => {
    expect(await runBorder({ name: 'cursors', count: 20, seed: 1 })).toBeNull();
    expect(await runBorder({ name: 'no-such', count: 20, seed: 1 })).toContain('There is no border no-such.');
  });
});
