import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import {
  evidenceStands,
  isInferred,
  standingEvidence,
  storedProposalSchema,
  supporting,
  valueOfField,
} from '@/lib/domain/evidence-support';

const someone = (name: string, actorId: string | null) => ({
  name,
  actorId,
  role: 'participant' as const,
  capacity: null,
  affiliation: null,
});
const place = (name: string, country: string | null, latitude: number | null = null) => ({
  name,
  country,
  latitude,
  longitude: latitude,
});
const facts = proposalSchema.parse({
  title: 'Iraq and NATO meet',
  date: '2020-09-16',
  type: 'meeting',
  location: place('Baghdad', 'IQ'),
  participants: [someone('Fuad Hussein', 'fuad-hussein'), someone('Ana Test', null)],
  relationships: ['iraq-nato'],
  topics: ['training', 'aid'],
  confidence: 0.9,
});
const words = (field: string) =>
  supporting(facts, { field, source: 'body', start: 0, end: 5, quote: 'words', rule: 'test' });
const [hussein, ana] = facts.participants;

/** Each field with a change of its value, and with a change beside it that leaves the value as it is. */
const CASES: [string, Partial<Proposal>, Partial<Proposal>][] = [
  ['title', { title: 'Iraq and NATO talk' }, { title: ' Iraq and NATO meet ' }],
  ['date', { date: '2020-09-17' }, { date: ' 2020-09-16' }],
  ['date', { date: '2020-09' }, { dateStated: false }],
  ['type', { type: 'call' }, { cameo: '040' }],
  ['status', { status: 'planned' }, { type: 'call' }],
  ['location', { location: place('Brussels', 'BE') }, { location: place('Baghdad', 'IQ', 33.3) }],
  ['location', { location: place('Baghdad', null) }, { title: 'Another' }],
  ['location', { location: null }, { summary: 'In Brussels.' }],
  ['parties', { relationships: ['iraq-eu'] }, { participants: [] }],
  ['parties', { relationships: [] }, { relationships: ['iraq-nato', 'iraq-nato'] }],
  ['topics', { topics: ['training'] }, { topics: ['aid', 'training'] }],
  [
    'participant:Fuad Hussein',
    { participants: [someone('Fuad Hussein', 'hoshyar-zebari')] },
    { participants: [ana!, { ...hussein!, role: 'initiator', capacity: 'Minister of Foreign Affairs' }] },
  ],
  ['participant:Fuad Hussein', { participants: [someone('Fuad Hussein', null)] }, { date: '' }],
  ['participant:Fuad Hussein', { participants: [ana!] }, { participants: [hussein!] }],
  ['participant:Ana Test', { participants: [someone('Ana Test', 'ana-test')] }, { participants: [ana!] }],
];

it.each(CASES)('%s: words fall with the value %j and stay with %j', (field, other, same) => {
  const span = words(field);
  expect(evidenceStands(facts, span)).toBe(true);
  expect(evidenceStands({ ...facts, ...other }, span)).toBe(false);
  expect(evidenceStands({ ...facts, ...same }, span)).toBe(true);
  const changed = { ...facts, ...other, evidence: [span, words('nothing')] };
  expect(standingEvidence(changed)).toEqual([]);
  // The old value typed again brings its words back.
  expect(standingEvidence({ ...changed, ...facts, evidence: [span] })).toEqual([span]);
});

it('takes no words for a field that is blank, not there, or of which the value is not known', () => {
  const blank = proposalSchema.parse({});
  for (const field of ['title', 'date', 'type', 'location', 'parties', 'topics', 'participant:Nobody'])
    expect([field, valueOfField(blank, field)]).toEqual([field, null]);
  expect(evidenceStands(blank, { field: 'location', supports: null })).toBe(false);
});

it('counts a field as inferred when its words no longer stand', () => {
  const read = { ...facts, evidence: [words('date')] };
  expect(isInferred(read, 'date')).toBe(false);
  expect(isInferred({ ...read, date: '2020-09-17' }, 'date')).toBe(true);
  expect(isInferred({ ...read, date: '2020-09-17', confirmed: ['date'] }, 'date')).toBe(false);
});

it('reads old rows: words stand for the value that is there, unless an editor has touched the field', () => {
  const old = { field: 'location', source: 'body', start: 0, end: 7, quote: 'Baghdad', rule: 'place' };
  expect(storedProposalSchema.parse({ ...facts, evidence: [old] }).evidence).toEqual([
    { ...old, supports: 'Baghdad|IQ' },
  ]);
  const touched = storedProposalSchema.parse({
    ...facts,
    location: place('Brussels', 'BE'),
    evidence: [old],
    confirmed: ['location'],
  });
  expect(touched.evidence).toEqual([{ ...old, supports: null }]);
  expect(standingEvidence(touched)).toEqual([]);
});
