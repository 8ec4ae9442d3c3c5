import { combineDrafts, mergeDrafts } from '@/components/review/merge-drafts';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';

const draft = (change: Partial<Proposal> = {}): Proposal => ({
  ...proposalSchema.parse({ title: 'Talks', date: '2021-05-04', summary: 'As it was.' }),
  ...change,
});
const participant = (name: string) => ({
  name,
  actorId: null,
  role: 'participant' as const,
  capacity: null,
  affiliation: null,
});

it('puts together what does not touch: fields, and rows of one list', () => {
  const mine = draft({ summary: 'Mine.', participants: [participant('A')] });
  const theirs = draft({ title: 'Theirs', participants: [participant('B')] });
  const { merged, clashes, taken } = mergeDrafts(draft(), mine, theirs);
  expect(merged).toMatchObject({ title: 'Theirs', summary: 'Mine.' });
  expect(merged.participants.map(({ name }) => name)).toEqual(['B', 'A']);
  expect([clashes, taken]).toEqual([[], ['title', 'participants']]);
});

it('offers nothing as mine that I never touched', () => {
  const { clashes } = mergeDrafts(
    draft(),
    draft({ summary: 'Mine.' }),
    draft({ title: 'T', summary: 'Theirs.' }),
  );
  expect(clashes).toEqual(['summary']);
});

it('takes a date with whether it was said', () => {
  const theirs = draft({ date: '2021-05-03', dateStated: false });
  expect(mergeDrafts(draft(), draft({ title: 'Mine' }), theirs).merged).toMatchObject({
    title: 'Mine',
    date: '2021-05-03',
    dateStated: false,
  });
  const mine = draft({ date: '2021-05-02' });
  const { merged, clashes } = mergeDrafts(draft(), mine, theirs);
  expect(clashes).toEqual(['date']);
  expect(merged).toMatchObject({ date: '2021-05-02', dateStated: true });
  expect(combineDrafts(merged, theirs, ['date'])).toMatchObject({ date: '2021-05-03', dateStated: false });
});

it('keeps the words of both: each stands beside the value for which it was read', () => {
  const words = (quote: string) => ({
    field: 'title',
    source: 'body' as const,
    start: 0,
    end: quote.length,
    quote,
    rule: 'editor',
    supports: null,
  });
  const mine = draft({ evidence: [words('mine')], confirmed: ['date'] });
  const theirs = draft({ evidence: [words('theirs')], confirmed: ['type'] });
  const { merged } = mergeDrafts(draft(), mine, theirs);
  expect(merged.evidence.map(({ quote }) => quote)).toEqual(['theirs', 'mine']);
  expect(merged.confirmed).toEqual(['type', 'date']);
});

it('where nobody knows what both began with, each difference is a clash', () => {
  const { clashes, taken } = mergeDrafts(null, draft({ title: 'Mine' }), draft({ summary: 'Theirs.' }));
  expect([clashes, taken]).toEqual([['title', 'summary'], []]);
});
