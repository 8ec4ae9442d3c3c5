import { type EventReading, eventReadingSchema } from '@/lib/domain/event-reading';
import { differencesOfReadings, eventDifferencesSchema } from '@/lib/domain/reading-difference';

const anchor = (start: number) => ({ source: 'body' as const, start, end: start + 5 });
const event = (change: Partial<EventReading> = {}): EventReading =>
  eventReadingSchema.parse({
    main: true,
    date: '2021-05-04',
    type: 'meeting',
    status: 'happened',
    cameo: '040',
    location: null,
    participants: [{ name: 'Iraq', actorId: 'iraq', role: 'participant' }],
    relationships: [],
    topics: [],
    confidence: 0.9,
    fieldConfidence: null,
    rules: {},
    anchor: anchor(10),
    ...change,
  });
const told = (before: EventReading[], after: EventReading[]) => differencesOfReadings(before, after);

it('tells nothing of equal readings, whatever their certainty and the order of those who took part', () => {
  const two = [
    { name: 'Iraq', actorId: 'iraq', role: 'participant' as const },
    { name: 'NATO', actorId: 'nato', role: 'participant' as const },
  ];
  expect(
    told([event({ participants: two })], [event({ participants: [...two].reverse(), confidence: 0.2 })]),
  ).toEqual([]);
});

it('knows an event again by the words of its act, and tells which fields are others', () => {
  const differences = told([event()], [event({ type: 'visit', date: '2021-05' })]);
  expect(differences).toMatchObject([
    {
      before: 0,
      after: 0,
      difference: {
        kind: 'changed',
        type: 'visit',
        fields: [
          { field: 'date', was: '2021-05-04', now: '2021-05' },
          { field: 'type', was: 'meeting', now: 'visit' },
        ],
      },
    },
  ]);
});

it('knows it again by kind and day where other words tell it, and the news by being the news', () => {
  expect(told([event()], [event({ anchor: anchor(90) })])).toEqual([]);
  expect(told([event()], [event({ anchor: anchor(90), type: 'call', date: '2021' })])).toMatchObject([
    { difference: { kind: 'changed' } },
  ]);
});

it('tells what is new and what is gone, the news first', () => {
  const background = event({ main: false, anchor: anchor(200), date: '2004', type: 'agreement' });
  const other = event({ main: false, anchor: anchor(300), date: '2010', type: 'attack' });
  const differences = told([background], [other, event()]).map(({ difference }) => difference);
  expect(differences.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
    'new meeting',
    'gone agreement',
    'new attack',
  ]);
  expect(eventDifferencesSchema.parse(differences)).toEqual(differences);
});

it('pairs each event once', () => {
  const twice = [event(), event()];
  expect(told(twice, [event()]).map(({ difference }) => difference.kind)).toEqual(['gone']);
});

it('keeps long lists of names within what is stored', () => {
  const participants = Array.from({ length: 60 }, (_, at) => ({
    name: `${at} ${'x'.repeat(190)}`,
    actorId: null,
    role: 'participant' as const,
  }));
  const differences = told([event()], [event({ participants })]).map(({ difference }) => difference);
  expect(eventDifferencesSchema.safeParse(differences).success).toBe(true);
});
