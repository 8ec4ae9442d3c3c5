/** What must hold of every extraction, whatever the text. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceSchema } from '@/lib/domain/evidence';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const piece = fc.constantFrom(
  'Iraqi Foreign Minister Fuad Hussein',
  'Jens Stoltenberg',
  'NATO',
  'the two sides',
  'Baghdad',
  'Mr. Lund',
  'He',
  'the U.S.',
  'met',
  'signed an agreement with',
  'will visit',
  'condemned the killing of',
  'said',
  'talks between',
  'and',
  'in Brussels',
  'on Monday',
  'on 3 May 2021',
  'for a four-day visit',
  ',',
  '.',
  '“',
  '”',
  '\n\n',
  '😀',
  'فؤاد حسين',
  "'s",
  '--',
  '(',
  ')',
  'headed by',
);
const prose = fc.array(piece, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('evidence', () => {
  test('quotes exactly what stands at its place, names fields of its event, and repeats for the same text', () => {
    fc.assert(
      fc.property(prose, fc.option(prose), (body, title) => {
        const article = { id: 'p', title, body, publishedOn: '2021-05-05', language: 'en' };
        const { events } = extract(article, lexicon);
        for (const event of events) {
          for (const span of event.evidence) {
            expect(evidenceSchema.safeParse(span).success).toBe(true);
            expect((span.source === 'title' ? (title ?? '') : body).slice(span.start, span.end)).toBe(
              span.quote,
            );
            const participant = /^participant:(.+)$/.exec(span.field)?.[1];
            if (participant !== undefined)
              expect(event.participants.map(({ name }) => name)).toContain(participant);
          }
          if (event.dateStated) expect(event.evidence.some(({ field }) => field === 'date')).toBe(true);
          for (const { name } of event.participants)
            expect(event.evidence.some(({ field }) => field === `participant:${name}`)).toBe(true);
          expect([0, 2]).toContain(event.parties.length);
          expect([...event.parties].sort()).toEqual(event.parties);
        }
        expect(events.filter((event) => event.main).length).toBeLessThanOrEqual(1);
        expect(extract(article, lexicon).events).toEqual(events);
      }),
      { numRuns: 300, seed: 20_260_916 },
    );
  });

  test('arbitrary text neither throws nor stalls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        extract({ id: 'q', title: null, body: body || '-', publishedOn: null, language: 'en' }, lexicon);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test.each(['Iraq-', 'Iraq and NATO and ', 'Aa Bb Cc ', 'minister of ', '\n\n x'])(
    'two megabytes of %j are read in bounded time, with a warning',
    (piece) => {
      const body = piece.repeat(Math.floor(2_000_000 / piece.length));
      const started = performance.now();
      const { warnings } = extract(
        { id: 'big', title: null, body, publishedOn: '2020-01-01', language: 'en' },
        lexicon,
      );
      expect(performance.now() - started).toBeLessThan(6_000);
      expect(warnings.map(({ code }) => code)).toContain('text-too-long');
    },
    20_000,
  );
});
