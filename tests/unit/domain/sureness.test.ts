import { sureness } from '@/lib/domain/sureness';

const fieldConfidence = { date: 0.93, type: 0.5, parties: 0.8, location: 0.7, participants: 0.6 };

it('tells how sure each field is, and which deserves a look', () => {
  const untouched = { fieldConfidence, confirmed: [] };
  expect(sureness(untouched, 'date')).toEqual({ percent: 0.93, doubtful: false });
  expect(sureness(untouched, 'type')).toEqual({ percent: 0.5, doubtful: true });
  expect(sureness(untouched, 'title')).toBeNull();
  expect(sureness(untouched, 'participant:Anna Berg')).toBeNull();
});

it('says nothing of a field that an editor has decided, nor of an editor’s own draft', () => {
  const decided = { fieldConfidence, confirmed: ['date', 'participant:Anna Berg'] };
  expect(sureness(decided, 'date')).toBeNull();
  expect(sureness(decided, 'participants')).toBeNull();
  expect(sureness(decided, 'type')).not.toBeNull();
  expect(sureness({ fieldConfidence: null, confirmed: [] }, 'type')).toBeNull();
});
