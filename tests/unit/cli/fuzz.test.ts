/** `npm run fuzz`: 2,000 texts of a seed, and that it finds what it looks for. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { articleOfPieces, type Composed, compose } from '@/lib/cli/fuzz/compose';
import { judge, type Read } from '@/lib/cli/fuzz/judge';
import { type Found, fuzz } from '@/lib/cli/fuzz/run';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';

const TEXTS = 2_000;

describe('the extractor', () => {
  test('reads 2,000 recombined texts without an exception, a late answer or inexact evidence', async () => {
    const words = [
      '--import',
      'tsx',
      'lib/cli/fuzz.ts',
      'extractor',
      '--count',
      String(TEXTS),
      '--seed',
      '2026',
    ];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: process.cwd() });
    expect(stdout).toContain('2,000 texts of seed 2026');
    expect(stdout).toContain('0 kinds of fault in 0 texts');
  }, 900_000);
});

describe('the texts', () => {
  test('are the same for the same seed and others for another', () => {
    expect(compose(3, 5)).toEqual(compose(3, 5));
    expect(articleOfPieces(compose(3, 5)).body).not.toBe(articleOfPieces(compose(4, 5)).body);
  });

  test('are of all five languages, some of them as long as a text is read', () => {
    const texts = Array.from({ length: 600 }, (_, index) => articleOfPieces(compose(2026, index)));
    expect(new Set(texts.map(({ language }) => language))).toEqual(
      new Set([null, 'en', 'ar', 'fa', 'fr', 'tr']),
    );
    expect(texts.some(({ body }) => body.length >= 80_000)).toBe(true);
    expect(texts.filter(({ body }) => body.length < 3_000).length).toBeGreaterThan(450);
  });
});

describe('the judge', () => {
  const article = { id: 'a', title: 'A title', body: 'Iraq met NATO.', publishedOn: null, language: 'en' };
  const whole: Extraction = { id: 'a', language: 'en', events: [], sameEventAs: [], warnings: [] };
  const meeting: ExtractedEvent = {
    main: true,
    title: { how: 'done', act: 'meeting', doers: ['Iraq', 'NATO'], many: true, others: [] },
    date: '2021-05-05',
    dateStated: false,
    type: 'meeting',
    cameo: '040',
    cameoRoot: '04',
    plover: 'CONSULT',
    goldstein: 1,
    status: 'happened',
    participants: [],
    parties: ['Iraq', 'NATO'],
    relationship: 'iraq-nato',
    location: null,
    topics: [],
    confidence: 0.5,
    fieldConfidence: null,
    evidence: [{ field: 'type', source: 'body', start: 5, end: 8, quote: 'met', rule: 'act' }],
    warnings: [],
  };
  const explanation: Read['explanation'] = {
    language: 'en',
    supported: true,
    lone: true,
    reference: { day: null, from: 'none', words: null },
    dateline: null,
    sentences: [],
    omitted: 0,
    acts: [],
  };
  const answer = (warnings: Extraction['warnings']): Read => ({
    extraction: { ...whole, warnings },
    explanation,
    unknown: [],
    linked: [],
  });
  const faults = (read: () => Read): string[] => judge(article, true, read).faults;

  test('finds nothing wrong with an answer that is well made', () => {
    const words = { code: 'long-past' as const, values: {}, source: 'body' as const, start: 0, end: 4 };
    expect(faults(() => answer([words, { code: 'looks-like-sport', values: {} }]))).toEqual([]);
  });

  test('finds an exception, another answer to the same article, and words that are not there', () => {
    expect(
      faults(() => {
        throw new RangeError('no such day');
      })[0],
    ).toContain('RangeError: no such day');
    let count = 0;
    expect(faults(() => answer([{ code: 'too-many-acts', values: { most: count++ } }]))).toEqual([
      'the same article gave another answer',
    ]);
    const beyond = { code: 'long-past' as const, values: {}, source: 'title' as const, start: 3, end: 90 };
    expect(faults(() => answer([beyond]))[0]).toContain('title 3–90 of 7');
  });

  test('finds evidence that is not what stands there', () => {
    const evidence = [
      { field: 'type', source: 'body' as const, start: 5, end: 8, quote: 'hit', rule: 'act' },
    ];
    const read = (event: object): Read => ({
      ...answer([]),
      extraction: { ...whole, events: [{ ...meeting, ...event }] },
    });
    expect(faults(() => read({}))).toEqual([]);
    expect(faults(() => read({ evidence }))).toEqual([
      'evidence of type (act) is not what stands at body 5–8',
    ]);
  });

  test('finds an answer that breaks its schema and that of proposals', () => {
    const long = { ...meeting, location: { name: 'x'.repeat(201), country: null } };
    const told = faults(() => ({ ...answer([]), extraction: { ...whole, events: [long] } }));
    expect(told.some((fault) => fault.startsWith('schema: events.0.location.name: '))).toBe(true);
    expect(told.some((fault) => fault.startsWith('no proposals: '))).toBe(true);
  });

  test('finds a title that is cut within a character, and an explanation that breaks its schema', () => {
    const doers = ['a', 'b', 'c'].map((letter) => letter + '𝐚'.repeat(60));
    const title = { ...meeting.title, doers };
    const read = (event: object, unknown: Read['unknown'] = []): Read => ({
      ...answer([]),
      unknown,
      extraction: { ...whole, events: [{ ...meeting, ...event }] },
    });
    expect(faults(() => read({ title }))).toEqual([]);
    expect(faults(() => read({ title: { ...title, doers: ['\ud835'] } }))).toEqual([
      'a title with half a character',
    ]);
    const nobody = { name: 'x'.repeat(2_000_001) } as unknown as Read['unknown'][number];
    expect(faults(() => read({}, [nobody]))[0]).toContain('schema of the explanation: 0.name: ');
  });

  test('says how late a reading was', () => {
    const busy = (): Read => {
      for (const end = process.cpuUsage().user + 1.2e6; process.cpuUsage().user < end; );
      return answer([]);
    };
    expect(judge(article, false, busy).faults).toEqual([
      expect.stringMatching(/^slow: \d+ ms for 21 letters$/),
    ]);
  }, 30_000);
});

describe('a run', () => {
  const module = join(process.cwd(), 'tests/support/fuzz-reader.mjs');
  const run = async (
    bodies: readonly string[][],
  ): Promise<{ found: Found[]; texts: number; slowest: number[] }> => {
    const found: Found[] = [];
    const summary = await fuzz({
      module,
      hangMs: 2_000,
      seed: 1,
      first: 0,
      count: bodies.length,
      jobs: 1,
      report: (one) => found.push(one),
      compose: (_seed, index): Composed => ({
        index,
        title: [],
        body: bodies[index] ?? [],
        rest: { id: String(index) },
      }),
    });
    return { found, texts: summary.texts, slowest: summary.slowest.map(({ index }) => index) };
  };

  test('goes on after a text that hangs and one that kills the reader, and makes each small', async () => {
    const { found, texts } = await run([
      ['one ', 'two ', 'HANG', ' four'],
      ['one ', 'two ', 'DIE', ' four'],
      ['one ', 'BAD'],
      ['another BAD'],
      ['good'],
    ]);
    expect(texts).toBe(5);
    expect(found.map(({ index, fault, article }) => [index, fault, article.body])).toEqual([
      [0, 'hangs', 'HANG'],
      [1, 'the reader died (3)', 'DIE'],
      [2, 'wrong at 7', 'BAD'],
    ]);
  }, 180_000);

  test('names the slowest first', async () => {
    expect((await run([['a'], ['SLOW'], ['b']])).slowest[0]).toBe(1);
  }, 60_000);
});
