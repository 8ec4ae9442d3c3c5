import { proposalSchema } from '@/lib/domain/draft';
import type { WordsRead } from '@/lib/domain/lookup';
import { refusalOfWords } from '@/lib/domain/words';

const NOTHING: WordsRead = { dates: [], places: [], actors: [], bearers: [] };
const refusal = (field: string, facts: object, quote: string, read: Partial<WordsRead> = {}) =>
  refusalOfWords(proposalSchema.parse(facts), field, quote, { ...NOTHING, ...read });
const dates = (...said: string[]) => ({ dates: said.map((edtf) => ({ edtf, stated: true })) });
const at = (name: string) => ({ location: { name, country: null } });
const place = (name: string) => ({ places: [{ name, country: null }] });
const acting = (name: string, actorId: string | null) => ({
  participants: [{ name, actorId, role: 'participant', capacity: null, affiliation: null }],
});

it.each([
  ['2020-09-16', ['2020-09-16'], null],
  ['2020-09', ['2020-09-16'], null],
  ['2020~', ['2020'], null],
  ['2018-10/..', ['2018-10-05'], null],
  ['2020-09-16', ['2019', '2020-09-16'], null],
  ['2020-09-16', ['2020-09'], 'other-date'],
  ['2020-09-16', ['2020-09-17'], 'other-date'],
  ['2020-09-16', [], 'no-date'],
  ['soon', ['2020-09-16'], 'other-date'],
  ['', ['2020-09-16'], 'field-blank'],
])('a date %s and words that say %j: %s', (date, said, expected) => {
  expect(refusal('date', { date }, 'words', dates(...said))).toBe(expected);
});

it.each([
  ['Brussels', 'in Brussels on Monday', {}, null],
  ['Brussels', 'en BRUXELLES', place('Brussels'), null],
  ['NATO Headquarters, Brussels', 'in Brussels', {}, null],
  ['NATO Headquarters, Brussels', 'في بروكسل', place('Brussels'), null],
  ['Brussels', 'to visit Baghdad', place('Baghdad'), 'other-place'],
  ['Mons', 'a demonstration', {}, 'no-place'],
  ['Mons', 'there', {}, 'no-place'],
])('a place %s and the words “%s”', (name, quote, read, expected) => {
  expect(refusal('location', at(name), quote, read)).toBe(expected);
});

it('an actor has to be meant by the words; of a name that is not linked the editor knows', () => {
  const field = 'participant:Fuad Hussein';
  const linked = acting('Fuad Hussein', 'fuad-hussein');
  expect(refusal(field, linked, 'Hussein', { bearers: ['fuad-hussein'] })).toBeNull();
  const named = { actors: [{ slug: 'fuad-hussein', name: 'Fuad Hussein' }] };
  expect(refusal(field, linked, 'the minister', named)).toBeNull();
  expect(refusal(field, linked, 'Stoltenberg', { bearers: ['jens-stoltenberg'] })).toBe('other-actor');
  expect(refusal(field, acting('Fuad Hussein', null), 'he')).toBeNull();
  expect(refusal('participant:Nobody', linked, 'he')).toBe('field-blank');
});

it.each(['title', 'type', 'status', 'parties', 'topics'])('%s: the editor’s word is enough', (field) => {
  const facts = { title: 'T', type: 'meeting', relationships: ['iraq-nato'], topics: ['training'] };
  expect(refusal(field, facts, 'words')).toBeNull();
  if (field !== 'status') expect(refusal(field, {}, 'words')).toBe('field-blank');
});
