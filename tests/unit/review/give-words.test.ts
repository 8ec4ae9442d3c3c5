import { changed } from '@/components/review/form-parts';
import { giveWords, NEW_PARTICIPANT, NOTHING_READ } from '@/components/review/give-words';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence } from '@/lib/domain/evidence-support';
import type { WordsRead } from '@/lib/domain/lookup';
import { completeProposal } from '@/tests/support/world';

const STOLTENBERG = { slug: 'jens-stoltenberg', name: 'Jens Stoltenberg' };
const place = (name: string, country: string | null) => ({ name, country, latitude: 1, longitude: 1 });
const give = (proposal: Proposal, field: string, quote: string, read: Partial<WordsRead> = {}) => {
  const words = { source: 'body' as const, start: 3, end: 3 + quote.length, quote };
  const given = giveWords(proposal, field, words, { ...NOTHING_READ, ...read });
  if (!given.ok) return given.reason;
  const next = { ...proposal, ...given.patch };
  expect(standingEvidence(next)).toContainEqual(
    expect.objectContaining({ field: given.field, quote, rule: 'editor' }),
  );
  return next;
};

it('fills the date from the words, and says whether they state it', () => {
  const read = { dates: [{ edtf: '2021-05-03', stated: false }] };
  expect(give(completeProposal(), 'date', '3 May', read)).toMatchObject({
    date: '2021-05-03',
    dateStated: false,
  });
  expect(give(completeProposal({ date: '2021' }), 'date', '3 May', read)).toMatchObject({
    date: '2021-05-03',
  });
  // The first day of a visit is no other date than the visit.
  const visit = completeProposal({ date: '2021-05-03/2021-05-05' });
  expect(give(visit, 'date', '3 May', read)).toMatchObject({ date: '2021-05-03/2021-05-05' });
  expect(give(completeProposal(), 'date', 'soon')).toBe('no-date');
});

it('fills the place with its country, and leaves one that the words carry', () => {
  const read = { places: [{ name: 'Brussels', country: 'BE' }] };
  expect(give(completeProposal(), 'location', 'in Brussels', read)).toMatchObject({
    location: { name: 'Brussels', country: 'BE', latitude: null },
  });
  const headquarters = completeProposal({ location: place('NATO Headquarters, Brussels', 'BE') });
  expect(give(headquarters, 'location', 'in Brussels', read)).toMatchObject({
    location: headquarters.location,
  });
  expect(give(headquarters, 'location', 'Jedeide')).toMatchObject({
    location: { name: 'Jedeide', country: null },
  });
});

it('links a participant whom the words name, and refuses words that name another', () => {
  const unlinked = completeProposal();
  unlinked.participants = [{ ...unlinked.participants[1]!, name: 'the chief', actorId: null }];
  const read = { actors: [STOLTENBERG] };
  expect(give(unlinked, 'participant:the chief', 'Stoltenberg', read)).toMatchObject({
    participants: [{ name: 'the chief', actorId: 'jens-stoltenberg' }],
  });
  expect(give(completeProposal(), 'participant:Fuad Hussein', 'Stoltenberg', read)).toBe('other-actor');
});

it('adds a new participant, known or not, and none who is there', () => {
  const read = { actors: [{ slug: 'nato', name: 'NATO' }] };
  const added = give(completeProposal(), NEW_PARTICIPANT, 'the alliance', read);
  expect(added).toMatchObject({ participants: [{}, {}, { name: 'NATO', actorId: 'nato' }] });
  expect(give(completeProposal(), NEW_PARTICIPANT, 'Marta\n Beispiel')).toMatchObject({
    participants: [{}, {}, { name: 'Marta Beispiel', actorId: null }],
  });
  expect(give(completeProposal(), NEW_PARTICIPANT, 'Stoltenberg', { actors: [STOLTENBERG] })).toHaveProperty(
    'participants.length',
    2,
  );
});

it('takes the editor’s word for type, status, title and topics, once each, and none for a blank field', () => {
  for (const field of ['title', 'type', 'status', 'topics', 'parties']) {
    const once = give(completeProposal(), field, 'words') as Proposal;
    expect(give(once, field, 'words')).toHaveProperty('evidence.length', 1);
  }
  expect(give(completeProposal({ type: null }), 'type', 'words')).toBe('field-blank');
});

it('keeps the words of a name for the actor to whom it is linked, and lets them fall with another', () => {
  const field = 'participant:Marta';
  const marta = { ...completeProposal().participants[0]!, name: 'Marta', actorId: null };
  const draft = completeProposal({
    participants: [marta],
    evidence: [{ field, source: 'body', start: 0, end: 5, quote: 'Marta', rule: 'actor' }],
  });
  const link = (proposal: Proposal, actorId: string | null) =>
    changed(proposal, { participants: [{ ...marta, actorId }] }, [field]);
  const linked = link(draft, 'marta-beispiel');
  expect(standingEvidence(linked)).toEqual([
    expect.objectContaining({ quote: 'Marta', rule: 'editor', supports: 'actor:marta-beispiel' }),
  ]);
  expect(standingEvidence(link(linked, 'somebody-else'))).toEqual([]);
});
