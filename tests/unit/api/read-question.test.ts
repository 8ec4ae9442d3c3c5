/** Questions of programs: what is taken, and what is said of what is not. */
import fc from 'fast-check';
import { catalogues } from '@/app/messages/catalogue';
import {
  actorsQuerySchema,
  dateQuerySchema,
  eventsQuerySchema,
  nothingSchema,
  searchQuerySchema,
} from '@/lib/api/questions';
import { readQuestion } from '@/lib/api/read-question';
import { faultInWords, speakFaultsBy } from '@/lib/domain/plain-faults';

const asked = (query: string) => readQuestion(eventsQuerySchema, new URLSearchParams(query));

it('reads values with commas, days and a page', () => {
  expect(asked('types=visit,summit&from=2018-01-01&limit=3&after=2018-07-11~4')).toMatchObject({
    ok: true,
    question: { types: ['visit', 'summit'], from: '2018-01-01', limit: 3, order: 'latest', actors: [] },
  });
});

it.each([
  ['types=visit,feast', 'types', 'Give one of: meeting, visit'],
  ['order=random', 'order', 'Give one of: earliest, latest.'],
  ['limit=0', 'limit', 'Give a whole number from 1 to 100.'],
  ['limit=101', 'limit', 'Give a whole number from 1 to 100.'],
  ['from=2020-02-30', 'from', 'There is no such day in the calendar.'],
  ['from=2021', 'from', 'Write the date as YYYY-MM-DD.'],
  ['from=2020-02-02&to=2020-02-01', 'to', '"to" must not lie before "from".'],
  ['after=yesterday', 'after', 'A page begins after YYYY-MM-DD~number'],
  ['actors=Jens', 'actors', 'Use small letters'],
  ['page=2', 'page', 'There is no such parameter.'],
  ['q=a&q=b', 'q', 'Give it once.'],
  ['__proto__=1', '__proto__', 'There is no such parameter.'],
])('%s is refused by the name of %s', (query, name, words) => {
  const read = asked(query);
  expect(read.ok).toBe(false);
  expect(Object.entries(read.ok ? {} : read.fields)).toEqual([[name, expect.stringContaining(words)]]);
});

it('says what is wrong in English at the address of any language, as all of a refusal is', () => {
  speakFaultsBy(() => ({ faults: catalogues.ar.faults, locale: 'ar' }));
  expect(asked('limit=0')).toEqual({ ok: false, fields: { limit: 'Give a whole number from 1 to 100.' } });
  // Whoever fills in a form is told in their language before and after.
  expect(faultInWords('missing')).toBe(catalogues.ar.faults.missing);
  speakFaultsBy(() => ({ faults: catalogues.en.faults, locale: 'en' }));
});

it('says that a parameter is missing', () => {
  expect(readQuestion(searchQuerySchema, new URLSearchParams())).toEqual({
    ok: false,
    fields: { q: 'This parameter is missing.' },
  });
});

it('never throws, and names at most forty faults, whatever is asked', () => {
  const schemas = [eventsQuerySchema, actorsQuerySchema, dateQuerySchema, searchQuerySchema, nothingSchema];
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom('q', 'types', 'limit', 'after', 'text'), fc.string()),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.array(pair, { maxLength: 60 }), (schema, pairs) => {
      const read = readQuestion(schema, new URLSearchParams(pairs));
      if (!read.ok) {
        const names = Object.keys(read.fields);
        expect(names.length).toBeGreaterThan(0);
        expect(names.length).toBeLessThanOrEqual(40);
      }
    }),
  );
});
