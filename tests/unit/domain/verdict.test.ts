import { proposalSchema } from '@/lib/domain/draft';
import { type EventReading, readingOfProposal } from '@/lib/domain/event-reading';
import { eventVerdict, verdictsOf } from '@/lib/domain/verdict';

const someone = (name: string, actorId: string | null, role = 'participant') => ({
  name,
  actorId,
  role,
  capacity: null,
  affiliation: null,
});
const span = (field: string, rule: string, supports: string, start = 0) => ({
  field,
  source: 'body',
  start,
  end: start + 3,
  quote: 'met',
  rule,
  supports,
});
const read = proposalSchema.parse({
  date: '2021-05-04',
  type: 'meeting',
  participants: [
    someone('Fuad Hussein', 'fuad-hussein'),
    someone('A. Stranger', null),
    someone('Iraq', 'iraq'),
  ],
  relationships: ['iraq-nato'],
  confidence: 0.8,
  fieldConfidence: { date: 0.9, type: 0.7, parties: 0.6, location: 0.5, participants: 0.4 },
  evidence: [
    span('type', 'en.040.meet', 'meeting', 10),
    span('date', 'written-day', '2021-05-04', 30),
    span('date', 'weekday', '2021-05-04', 50),
    span('participant:Fuad Hussein', 'name', 'actor:fuad-hussein', 60),
  ],
});
const reading = readingOfProposal(read) as EventReading;
const verdictOn = (field: string, change: object) =>
  verdictsOf(reading, proposalSchema.parse({ ...read, ...change })).filter((one) => one.field === field);

it('keeps of a proposal what was read, with the rule of the first words and where the act is told', () => {
  expect(reading.rules).toEqual({
    type: 'en.040.meet',
    date: 'written-day',
    'participant:Fuad Hussein': 'name',
  });
  expect(reading.anchor).toEqual({ source: 'body', start: 10, end: 13 });
});

it('keeps nothing of a blank proposal', () => {
  expect(readingOfProposal(proposalSchema.parse({}))).toBeNull();
});

it('says that all was published as read where nothing was changed, blank fields too', () => {
  const verdicts = verdictsOf(reading, read);
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['kept']));
  expect(verdicts.map(({ field }) => field)).toEqual(
    'event date type status parties location participants participant participant participant'.split(' '),
  );
});

it('tells what was changed, missed and taken out, with the rule and the certainty', () => {
  expect(verdictOn('date', { date: '2021-05-05' })).toEqual([
    {
      field: 'date',
      verdict: 'changed',
      was: '2021-05-04',
      now: '2021-05-05',
      rule: 'written-day',
      certainty: 0.9,
    },
  ]);
  const location = { name: 'Brussels', country: 'BE', latitude: null, longitude: null };
  expect(verdictOn('location', { location })).toMatchObject([
    { verdict: 'filled', now: 'Brussels|BE', certainty: 0.5 },
  ]);
  expect(verdictOn('parties', { relationships: [] })).toMatchObject([
    { verdict: 'dropped', was: 'iraq-nato' },
  ]);
});

it('takes two ways to write a date for the same value', () => {
  expect(verdictOn('date', { date: ' 2021-05-04 ' })).toMatchObject([{ verdict: 'kept' }]);
});

it('judges each participant: another role, an actor made of a name, one taken out, one missed', () => {
  const participants = [
    someone('Fuad Hussein', 'fuad-hussein', 'host'),
    someone('A. Stranger', 'a-stranger'),
    someone('NATO', 'nato'),
  ];
  expect(verdictOn('participant', { participants })).toMatchObject([
    { verdict: 'changed', was: 'Fuad Hussein, participant', now: 'Fuad Hussein, host', rule: 'name' },
    { verdict: 'kept', now: 'A. Stranger, participant', rule: null },
    { verdict: 'dropped', was: 'Iraq, participant', now: null },
    { verdict: 'filled', was: null, now: 'NATO, participant' },
  ]);
  expect(verdictOn('participants', { participants })).toMatchObject([{ verdict: 'changed', certainty: 0.4 }]);
});

it('takes another person under the same name for a change', () => {
  const participants = [someone('Fuad Hussein', 'another'), ...read.participants.slice(1)];
  expect(verdictOn('participant', { participants })[0]).toMatchObject({ verdict: 'changed' });
});

it('says of an event that an editor found that it was missed', () => {
  expect(eventVerdict(null, 'filled')).toMatchObject({ field: 'event', verdict: 'filled', certainty: null });
});

it('cuts long values', () => {
  const name = 'x'.repeat(200);
  const participants = Array.from({ length: 10 }, (_, at) => someone(`${at}${name}`.slice(0, 200), null));
  for (const { was, now } of verdictsOf(reading, proposalSchema.parse({ ...read, participants })))
    expect(Math.max(was?.length ?? 0, now?.length ?? 0)).toBeLessThanOrEqual(300);
});
