import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { publishBlockers } from '@/lib/domain/publish-blockers';

const context = {
  actors: new Set(['iraq', 'nato']),
  relationships: new Map([
    [
      'iraq-nato',
      [
        { slug: 'iraq', name: 'Iraq' },
        { slug: 'nato', name: 'NATO' },
      ],
    ],
  ]),
  topics: new Set(['training']),
  hasArticle: false,
};
const participant = (actorId: string | null, role = 'participant') => ({
  name: actorId ?? 'Somebody',
  actorId,
  role,
  capacity: null,
  affiliation: null,
});
const ready = (change: Record<string, unknown> = {}): Proposal =>
  storedProposalSchema.parse({
    title: 'Iraq and NATO meet',
    date: '2021-05-04',
    type: 'meeting',
    participants: [participant('iraq'), participant('nato')],
    relationships: ['iraq-nato'],
    sources: [
      { url: 'https://example.org/a', title: null, publisher: null, publishedOn: null, language: null },
    ],
    ...change,
  });
const codes = (change: Record<string, unknown>, hasArticle = false) =>
  publishBlockers(ready(change), { ...context, hasArticle }).map(({ field, code }) => `${field} ${code}`);

it('lets a complete draft through', () => {
  expect(codes({})).toEqual([]);
});

it.each([
  [{ title: '  ' }, 'title title-missing'],
  [{ date: '' }, 'date date-missing'],
  [{ date: '2021-02-30' }, 'date date-unreadable'],
  [{ date: '10000' }, 'date date-unreadable'],
  [{ type: null }, 'type type-missing'],
  [{ cameo: '9999' }, 'cameo cameo-unknown'],
  [{ participants: [] }, 'participants participants-missing'],
  [{ participants: [participant('iraq', 'mentioned')] }, 'participants participants-only-mentioned'],
  [{ participants: [participant('iraq'), participant(null)] }, 'participants.1 participant-unlinked'],
  [{ participants: [participant('atlantis')] }, 'participants.0 participant-unknown'],
  [{ participants: [participant('iraq'), participant('iraq')] }, 'participants.1 participant-twice'],
  [{ relationships: [] }, 'relationships relationships-missing'],
  [{ relationships: ['iraq-moon'] }, 'relationships relationship-unknown'],
  [{ topics: ['knitting'] }, 'topics topic-unknown'],
  [{ sources: [] }, 'sources sources-missing'],
])('is blocked by %j', (change, expected) => {
  expect(codes(change)).toEqual([expected]);
});

it('takes the article as a source', () => {
  expect(codes({ sources: [] }, true)).toEqual([]);
});

it('wants an inferred date confirmed, and a stated one not', () => {
  const evidence = [{ field: 'date', source: 'body', start: 0, end: 3, quote: 'May', rule: 'full-date' }];
  const confirmed = ['parties'];
  expect(codes({ confidence: 0.9, dateStated: false, evidence, confirmed })).toEqual([
    'date date-unconfirmed',
  ]);
  expect(codes({ confidence: 0.9, dateStated: true, confirmed })).toEqual(['date date-unconfirmed']);
  expect(codes({ confidence: 0.9, dateStated: false, evidence, confirmed: [...confirmed, 'date'] })).toEqual(
    [],
  );
  expect(codes({ confidence: 0.9, dateStated: true, evidence, confirmed })).toEqual([]);
});

it('wants an inferred relationship confirmed, and one that the text tells or an editor chose not', () => {
  const read = { confidence: 0.9, confirmed: ['date'] };
  expect(codes(read)).toEqual(['relationships relationships-unconfirmed']);
  expect(codes({ ...read, confirmed: ['date', 'parties'] })).toEqual([]);
  const evidence = [{ field: 'parties', source: 'body', start: 0, end: 4, quote: 'Iraq', rule: 'parties' }];
  expect(codes({ ...read, evidence })).toEqual([]);
  expect(codes({ confidence: null })).toEqual([]);
  // Words for somebody of each side tell it too: the party itself, or who acts for it; one side alone does not.
  const words = (field: string) => ({ field, source: 'body', start: 0, end: 4, quote: 'Iraq', rule: 'name' });
  const minister = { ...participant('fuad-hussein'), affiliation: 'Iraq' };
  const both = { ...read, participants: [minister, participant('nato')] };
  const known = { ...context, actors: new Set(['fuad-hussein', 'nato']), hasArticle: true };
  const told = (...named: string[]) =>
    publishBlockers(ready({ ...both, evidence: named.map((name) => words(`participant:${name}`)) }), known);
  expect(told('fuad-hussein', 'nato')).toEqual([]);
  expect(told('nato').map(({ code }) => code)).toEqual(['relationships-unconfirmed']);
});
