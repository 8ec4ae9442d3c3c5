import { keepWords, lostWords, stillCarry } from '@/components/review/lost-words';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence, supporting } from '@/lib/domain/evidence-support';
import { completeProposal } from '@/tests/support/world';

const place = (name: string) => ({ name, country: 'BE', latitude: null, longitude: null });
const span = (field: string, quote: string, rule = 'editor') => ({
  field,
  source: 'body' as const,
  start: quote.length,
  end: quote.length * 2,
  quote,
  rule,
});
const withWords = (proposal: Proposal, ...spans: ReturnType<typeof span>[]): Proposal => ({
  ...proposal,
  evidence: spans.map((each) => supporting(proposal, each)),
});
const READ = { dates: [], places: [{ name: 'Brussels', country: 'BE' }], actors: [], bearers: [] };

it('names the words of a field whose value was changed, those of the editor first', () => {
  const before = withWords(
    completeProposal({ location: place('Brussels') }),
    span('location', 'Brussels', 'places'),
    span('location', 'in Brussels'),
    span('date', '16 September'),
  );
  expect(lostWords(before).size).toBe(0);
  const after = { ...before, location: place('NATO Headquarters, Brussels') };
  expect([...lostWords(after)]).toEqual([
    [
      'location',
      [expect.objectContaining({ quote: 'in Brussels' }), expect.objectContaining({ quote: 'Brussels' })],
    ],
  ]);
});

it('has nothing to say of a blank field, of one with other words, and of words nobody knows the value of', () => {
  const before = withWords(
    completeProposal({ location: place('Brussels') }),
    span('location', 'in Brussels'),
  );
  expect(lostWords({ ...before, location: null }).size).toBe(0);
  const moved = { ...before, location: place('Ghent') };
  const again = { ...moved, evidence: [...moved.evidence, supporting(moved, span('location', 'Ghent'))] };
  expect(lostWords(again).size).toBe(0);
  const old = { ...moved, evidence: moved.evidence.map((each) => ({ ...each, supports: null })) };
  expect(lostWords(old).size).toBe(0);
});

it('keeps words for the new value where they carry it', () => {
  const before = withWords(
    completeProposal({ location: place('Brussels') }),
    span('location', 'in Brussels'),
  );
  const longer = { ...before, location: place('NATO Headquarters, Brussels') };
  const [given] = lostWords(longer).get('location') ?? [];
  expect(given && stillCarry(longer, given, READ)).toBe(true);
  const kept = { ...longer, ...keepWords(longer, given ? [given] : []) };
  expect(standingEvidence(kept)).toEqual([expect.objectContaining({ quote: 'in Brussels', rule: 'editor' })]);
  expect(lostWords(kept).size).toBe(0);
  // One set of words at a spot, which is asked again when the old value comes back.
  expect(kept.evidence).toHaveLength(1);
  const back = { ...kept, location: place('Brussels') };
  expect(lostWords(back).get('location')).toHaveLength(1);
  const other = { ...before, location: place('Ankara') };
  expect(given && stillCarry(other, given, READ)).toBe(false);
});
