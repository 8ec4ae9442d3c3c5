import type { Extraction } from '@/lib/domain/extraction';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { scoreSameEvent } from '@/lib/extraction/linking/score-same-event';
import { anEvent, anExtraction, someone } from './factory';

const score = (a: Partial<ReturnType<typeof anEvent>>, b: Partial<ReturnType<typeof anEvent>>) =>
  scoreSameEvent(anEvent(a), anEvent(b));

describe('two reports of one act', () => {
  it('are the same when day, kind, sides and persons agree, and the reasons say so', () => {
    const { same, reasons, score: sure } = score({}, {});
    expect(same).toBe(true);
    expect(sure).toBeGreaterThan(0.9);
    expect(reasons).toContainEqual({ code: 'common-actors', names: ['Fuad Hussein', 'Jens Stoltenberg'] });
  });

  it.each([
    ['one is dated by its day of publication', { date: '2020-09-17', dateStated: false }],
    ['one is marked as approximate', { date: '2020-09-17~' }],
    ['one has no date at all', { date: null }],
    ['one knows only the week', { date: '2020-09-14/2020-09-20' }],
    [
      'a name is spelt otherwise',
      { participants: [someone('Fouad Hussain', 'Iraq', null), someone('Jens Stoltenberg', 'NATO', null)] },
    ],
    ['one names only one person', { participants: [someone('Jens Stoltenberg', 'NATO')] }],
    ['one calls it talks', { type: 'negotiation' as const }],
    ['one is read as a statement of the same two', { type: 'statement' as const }],
    ['one is read as an agreement of the same two', { type: 'agreement' as const }],
    [
      'each side tells it as its own',
      {
        participants: [
          { ...someone('Fuad Hussein', 'Iraq'), role: 'recipient' as const },
          someone('Jens Stoltenberg', 'NATO'),
        ],
      },
    ],
    [
      'one names the sides instead of the persons',
      {
        participants: [
          { ...someone('Iraq', 'Iraq'), affiliation: null },
          { ...someone('NATO', 'NATO'), affiliation: null, role: 'recipient' as const },
        ],
      },
    ],
    [
      'one names the ministry instead of the minister',
      {
        participants: [
          someone('Ministry of Foreign Affairs of Iraq', 'Iraq', 'iraq-mofa'),
          { ...someone('Jens Stoltenberg', 'NATO'), role: 'recipient' as const },
        ],
      },
    ],
    ['one is read as between one of the two and a third', { sides: ['Belgium and Iraq'] }],
    ['one is told of a month that it only guesses', { date: '2020-09~', dateStated: false }],
  ])('are the same when %s', (_, change) => {
    expect(score({}, change)).toMatchObject({ same: true });
    expect(score(change, {})).toEqual(expect.objectContaining({ same: true }));
  });
});

describe('acts that are only related', () => {
  it.each([
    [
      'an advance notice and the report',
      { status: 'planned' as const, type: 'planned' as const },
      { code: 'stages-differ', status: 'happened', otherStatus: 'planned' },
    ],
    ['two days, both stated', { date: '2020-09-17' }, { code: 'dates-differ', days: 1 }],
    [
      'sides without persons on another day, even an implied one',
      {
        date: '2020-09-17~',
        dateStated: false,
        participants: [
          { ...someone('Iraq', 'Iraq'), affiliation: null },
          { ...someone('NATO', 'NATO'), affiliation: null, role: 'recipient' as const },
        ],
      },
      { code: 'no-common-actor' },
    ],
    [
      'an agreement of the two states on the day of the meeting',
      {
        type: 'agreement' as const,
        participants: [
          { ...someone('Iraq', 'Iraq'), affiliation: null },
          { ...someone('NATO', 'NATO'), affiliation: null, role: 'recipient' as const },
        ],
      },
      { code: 'types-differ', type: 'meeting', otherType: 'agreement' },
    ],
    [
      'a visit and a meeting during it',
      { type: 'visit' as const },
      { code: 'types-differ', type: 'meeting', otherType: 'visit' },
    ],
    [
      'two meetings of one visitor on one day',
      {
        sides: ['European Union and Iraq'],
        participants: [someone('Fuad Hussein', 'Iraq'), someone('Josep Borrell', 'European Union')],
      },
      { code: 'sides-differ', names: ['Iraq and NATO'], otherNames: ['European Union and Iraq'] },
    ],
    [
      'two visitors of one host on one day',
      { participants: [someone('Juma Inad', 'Iraq'), someone('Jens Stoltenberg', 'NATO')] },
      { code: 'persons-differ', name: 'Fuad Hussein', otherName: 'Juma Inad' },
    ],
  ])('are told apart: %s', (_, change, reason) => {
    const result = score({}, change);
    expect(result).toMatchObject({ same: false, barred: true });
    expect(result.reasons).toEqual([reason]);
  });

  it('keeps a call and a meeting apart in a batch and shows the likeness in review', () => {
    const result = score({}, { type: 'call' });
    expect(result).toMatchObject({ same: false, barred: false });
    expect(result.reasons).toContainEqual({ code: 'call-or-meeting' });
  });

  it('does not merge undated reports that share one person only', () => {
    expect(score({ date: null }, { participants: [someone('Jens Stoltenberg', 'NATO')] }).same).toBe(false);
  });
});

const batch = (changes: readonly Partial<Extraction['events'][number]>[]): string[][] =>
  linkSameEvents(changes.map((change, i) => anExtraction(String(i), change))).map(
    ({ sameEventAs }) => sameEventAs,
  );

describe('a batch', () => {
  it('links each with all others of its act', () => {
    expect(batch([{}, { date: null }, { date: '2020-10-16' }, {}])).toEqual([
      ['1', '3'],
      ['0', '3'],
      [],
      ['0', '1'],
    ]);
  });

  it('does not join two groups over a report without a date', () => {
    const links = batch([{}, { date: null }, { date: '2020-10-16' }]);
    expect(links.filter((others) => others.length > 0)).toHaveLength(2);
    expect(links[0]).not.toContain('2');
  });

  it('leaves articles without a main event alone', () => {
    const silent: Extraction = { ...anExtraction('x', {}), events: [] };
    expect(linkSameEvents([silent, anExtraction('y', {})]).map(({ sameEventAs }) => sameEventAs)).toEqual([
      [],
      [],
    ]);
  });

  it('takes time that grows with the batch, not with its square', () => {
    const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
    const many = Array.from({ length: 8_000 }, (_, i) => anExtraction(String(i), { date: day(i >> 1) }));
    const started = performance.now();
    const linked = linkSameEvents(many);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(linked.every(({ sameEventAs }) => sameEventAs.length === 1)).toBe(true);
  });
});
