import { changed } from '@/components/review/form-parts';
import { newActorOf, valuesOf } from '@/components/review/new-actor-values';
import { actOfDraft } from '@/components/review/reading/ReadActs';
import { firstSeen, fromDraft } from '@/components/review/unknown-actors';
import type { ExplainedAct, UnknownActor } from '@/lib/domain/explanation';
import { completeProposal } from '@/tests/support/world';

const FOUND: UnknownActor = {
  name: 'Mohsin Naqvi',
  named: true,
  kind: 'person',
  written: { text: 'محسن نقوي', language: 'ar' },
  country: 'PK',
  cameoCode: 'PAKGOV',
  post: { office: 'Minister of Interior', organisation: { slug: 'pakistan', name: 'Pakistan' } },
  quote: 'وزير الداخلية الباكستاني محسن نقوي',
};

describe('a new actor', () => {
  it('opens with all that the text tells, the post from the day of the event on, as uncertain', () => {
    expect(valuesOf(FOUND, 'ar', '2023-02-02')).toEqual({
      name: 'Mohsin Naqvi',
      written: 'محسن نقوي',
      language: 'ar',
      kind: 'person',
      country: 'PK',
      cameoCode: 'PAKGOV',
      office: 'Minister of Interior',
      organisation: { slug: 'pakistan', name: 'Pakistan' },
      from: '2023-02-02?',
    });
  });

  it('is sent with both names, the post and the words it rests on', () => {
    expect(newActorOf(valuesOf(FOUND, 'ar', '2023-02-02'), FOUND, 'https://example.org/a')).toMatchObject({
      names: [
        { text: 'Mohsin Naqvi', language: 'en' },
        { text: 'محسن نقوي', language: 'ar' },
      ],
      posts: [
        {
          office: 'Minister of Interior',
          organisation: 'pakistan',
          from: '2023-02-02?',
          sourceUrl: 'https://example.org/a',
          note: '“وزير الداخلية الباكستاني محسن نقوي”',
        },
      ],
    });
  });

  it('has no post where the office was cleared or the organisation is not chosen', () => {
    const values = valuesOf(FOUND, 'ar', '2023-02-02');
    expect(newActorOf({ ...values, office: ' ' }, FOUND, null).posts).toEqual([]);
    expect(newActorOf({ ...values, organisation: null }, FOUND, null).posts).toEqual([]);
    expect(newActorOf({ ...values, kind: 'organisation' }, FOUND, null).posts).toEqual([]);
  });

  it('leaves the name open where the text gives only an office', () => {
    expect(valuesOf({ ...FOUND, named: false }, 'ar', '').name).toBe('');
  });

  it('takes what the draft tells where the article does not know the name', () => {
    const participant = {
      name: 'Ana Test',
      actorId: null,
      role: 'participant' as const,
      capacity: 'Adviser',
      affiliation: null,
    };
    const proposal = completeProposal({
      evidence: [
        { field: 'participant:Ana Test', source: 'body', start: 0, end: 8, quote: 'Ana Test', rule: 'actor' },
      ],
      participants: [participant],
    });
    expect(fromDraft('Ana Test', proposal, participant)).toMatchObject({
      quote: 'Ana Test',
      post: { office: 'Adviser', organisation: null },
    });
  });

  it.each([
    ['2023-02-02', '2023-02-02?'],
    ['2023-02', ''],
    ['', ''],
    ['not a date', ''],
  ])('reads the day of a post from the date %s', (date, from) => {
    expect(firstSeen(date)).toBe(from);
  });
});

it('keeps what was typed while an answer was waited for', () => {
  const before = completeProposal();
  const typed = changed(before, { title: 'Typed meanwhile' }, ['title']);
  const linked = changed(
    typed,
    (now) => ({ participants: now.participants.map((each) => ({ ...each, capacity: 'Linked' })) }),
    ['participant:Fuad Hussein'],
  );
  expect(linked).toMatchObject({
    title: 'Typed meanwhile',
    participants: [{ capacity: 'Linked' }, { capacity: 'Linked' }],
    confirmed: ['title', 'participant:Fuad Hussein'],
  });
});

it('finds the act of a draft by the words of its kind, also where they tell it again', () => {
  const act = (id: number, start: number, again: number | null) =>
    ({ id, source: 'body', start, end: start + 3, again, candidate: {} }) as ExplainedAct;
  const acts = [act(0, 10, null), act(1, 50, 0)];
  expect(actOfDraft(acts, { source: 'body', start: 50, end: 53 })).toBe(0);
  expect(actOfDraft(acts, { source: 'body', start: 10, end: 13 })).toBe(0);
  expect(actOfDraft(acts, { source: 'title', start: 10, end: 13 })).toBeNull();
  expect(actOfDraft(acts, null)).toBeNull();
});
