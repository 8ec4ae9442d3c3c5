import { sureness } from '@/lib/domain/sureness';

const BLANK = { date: '', location: null, participants: [], relationships: [] };
const TOLD = {
  ...BLANK,
  date: '2021-05-04',
  location: { name: 'Brussels', country: 'BE', latitude: null, longitude: null },
};
const fieldConfidence = { date: 0.93, type: 0.5, parties: 0.8, location: 0.7, participants: 0.6 };

it('tells how sure each field is, and which deserves a look', () => {
  const untouched = { ...TOLD, fieldConfidence, confirmed: [] };
  expect(sureness(untouched, 'date')).toEqual({ percent: 0.93, doubtful: false, blank: false });
  expect(sureness(untouched, 'type')).toEqual({ percent: 0.5, doubtful: true, blank: false });
  expect(sureness(untouched, 'title')).toBeNull();
  expect(sureness(untouched, 'participant:Anna Berg')).toBeNull();
});

it('says nothing of a field that an editor has decided, nor of an editor’s own draft', () => {
  const decided = { ...TOLD, fieldConfidence, confirmed: ['date', 'participant:Anna Berg'] };
  expect(sureness(decided, 'date')).toBeNull();
  expect(sureness(decided, 'participants')).toBeNull();
  expect(sureness(decided, 'type')).not.toBeNull();
  expect(sureness({ ...TOLD, fieldConfidence: null, confirmed: [] }, 'type')).toBeNull();
});

it('tells a place that it is sure of from one that it is sure is not told', () => {
  const without = { ...BLANK, fieldConfidence, confirmed: [] };
  expect(sureness(without, 'location')).toMatchObject({ percent: 0.7, blank: true });
  expect(sureness({ ...without, ...TOLD }, 'location')).toMatchObject({ percent: 0.7, blank: false });
});
