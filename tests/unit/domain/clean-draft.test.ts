import { isClean } from '@/lib/domain/clean-draft';
import { raisedCertainty, readStoredSecond, type SecondReading } from '@/lib/domain/second-reading';
import { completeProposal } from '@/tests/support/world';

const SURE = { date: 0.97, type: 0.92, parties: 0.95, location: 0.4, participants: 0.5 };
const read = (change: Parameters<typeof completeProposal>[0] = {}) =>
  completeProposal({ confidence: 0.95, fieldConfidence: SURE, ...change });
const NOTHING = {
  blockers: [],
  articleWarnings: 0,
  seenByEditor: true,
  second: null,
  secondUnreadable: false,
};

it('takes what was read surely, however unsure the rest', () => {
  expect(isClean(read(), NOTHING)).toBe(true);
});

it('takes nothing of which one main field is less than nine in ten sure, unless an editor has settled it', () => {
  const doubtful = { ...SURE, type: 0.89 };
  expect(isClean(read({ fieldConfidence: doubtful }), NOTHING)).toBe(false);
  expect(isClean(read({ fieldConfidence: doubtful, confirmed: ['type'] }), NOTHING)).toBe(true);
});

it('takes nothing with a warning, of its own or of its article, nothing that is blocked, no background, nothing by hand', () => {
  const warned = read({ warnings: [{ code: 'long-past', values: {} }] });
  expect(isClean(warned, NOTHING)).toBe(false);
  expect(isClean(read(), { ...NOTHING, articleWarnings: 1 })).toBe(false);
  const blocker = { field: 'date', code: 'date-missing', values: {} } as const;
  expect(isClean(read(), { ...NOTHING, blockers: [blocker] })).toBe(false);
  expect(isClean(read({ main: false, fieldConfidence: null }), NOTHING)).toBe(false);
  expect(isClean(completeProposal(), NOTHING)).toBe(false);
});

it('takes nothing that somebody who may not publish wrote last, whatever they confirmed', () => {
  const confirmed = read({ confirmed: ['date', 'type', 'parties'] });
  expect(isClean(confirmed, { ...NOTHING, seenByEditor: false, second: null })).toBe(false);
});

it('takes nothing that a language model read otherwise, until an editor has decided the field', () => {
  const second: SecondReading = {
    reader: 'some-model',
    prompt: '1',
    only: false,
    fields: [
      { field: 'type', agrees: false, rules: 'meeting', model: 'call', quotes: ['rang'], raised: null },
    ],
  };
  const agreeing = { ...second, fields: second.fields.map((field) => ({ ...field, agrees: true })) };
  expect(isClean(read(), { ...NOTHING, second })).toBe(false);
  expect(isClean(read({ confirmed: ['type'] }), { ...NOTHING, second })).toBe(true);
  expect(isClean(read(), { ...NOTHING, second: agreeing })).toBe(true);
});

it('is not made clean by a model that agrees, however often', () => {
  expect(raisedCertainty(0.6)).toBeCloseTo(0.7);
  expect(raisedCertainty(0.92)).toBeCloseTo(0.94);
  expect(raisedCertainty(0.895)).toBe(0.895);
  let sure = 0.5;
  for (let time = 0; time < 50; time += 1) sure = raisedCertainty(sure);
  expect(sure).toBeLessThan(0.9);
  expect(isClean(read({ fieldConfidence: { ...SURE, type: raisedCertainty(0.88) } }), NOTHING)).toBe(false);
});

it('takes nothing beside which something stands that cannot be read', () => {
  expect(readStoredSecond(null)).toEqual({ second: null, secondUnreadable: false });
  const unread = readStoredSecond({
    reader: 'some-model',
    fields: [{ field: 'type', quotes: ['x'.repeat(501)] }],
  });
  expect(unread).toEqual({ second: null, secondUnreadable: true });
  expect(isClean(read(), { ...NOTHING, ...unread })).toBe(false);
});
