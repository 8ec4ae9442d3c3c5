import { tallyArticles } from '@/lib/cli/eval/article-figures';
import { scoreDates } from '@/lib/cli/eval/date-figures';
import { namesOf } from '@/lib/cli/eval/names';
import { failuresOf, probeSchema } from '@/lib/cli/eval/probe-figures';
import { scoreSentences } from '@/lib/cli/eval/sentence-figures';
import { type ExtractedEvent, extractionSchema } from '@/lib/domain/extraction';

const names = namesOf([{ name: 'Iraq', names: ['العراق'] }]);
const body = 'Anna Berg met Omar Said in Vienna on 4 May 2021.';

const person = (name: string, role: string, cameo: string | null = null) => ({
  name,
  actorId: null,
  role,
  capacity: null,
  affiliation: null,
  cameo,
});
function extraction(changes: Partial<ExtractedEvent>[]) {
  const event = {
    main: true,
    title: { how: 'done', act: 'meeting', doers: ['Berg'], many: false, others: ['Said'] },
    date: '2021-05-04',
    dateStated: true,
    type: 'meeting',
    cameo: '040',
    cameoRoot: '04',
    plover: 'CONSULT',
    goldstein: 1,
    status: 'happened',
    participants: [person('Anna Berg', 'initiator', 'AUTGOV'), person('Omar Said', 'recipient', 'IRQGOV')],
    parties: ['Austria', 'Iraq'],
    relationship: null,
    location: { name: 'Vienna', country: 'AT' },
    topics: [],
    confidence: 0.9,
    fieldConfidence: null,
    evidence: [{ field: 'date', source: 'body', start: 37, end: 47, quote: '4 May 2021', rule: 'day-month' }],
    warnings: [],
  };
  return extractionSchema.parse({
    id: '1',
    language: 'en',
    events: changes.map((change) => ({ ...event, ...change })),
    sameEventAs: [],
    warnings: [],
  });
}
const gold = {
  date: '2021-05-04',
  dateAlt: [],
  type: 'meeting',
  typeAlt: [],
  cameoRoot: '04',
  initiators: ['Anna Berg'],
  participants: ['Anna Berg', 'Omar Said'],
  parties: ['Iraq', 'Austria'],
  altParties: [],
  location: 'Vienna, Austria',
  altLocations: [],
  main: true,
};
const article = {
  article: { id: '1', title: null, body },
  language: 'en',
  publisher: null,
  events: [gold],
  sameEventAs: [],
  relatedTo: [],
  leftOut: false,
};

describe('articles', () => {
  it('counts an event that is right in all', () => {
    const tally = tallyArticles(names);
    tally.add(article, extraction([{}]));
    expect(tally.figures()).toMatchObject({
      found: 1,
      silent: null,
      all: 1,
      exact: 1,
      actors: 1,
      evidence: 1,
    });
    expect(tally.misses()).toEqual([]);
  });

  it('counts what is wrong where it is wrong', () => {
    const tally = tallyArticles(names);
    tally.add(
      article,
      extraction([
        { date: '2021-05-05', participants: [person('Anna Berg', 'participant')] as never, location: null },
      ]),
    );
    expect(tally.figures()).toMatchObject({ date: 0, type: 1, place: 0, all: 0, initiators: 0 });
    expect(tally.figures().actors).toBeCloseTo(2 / 3);
    expect(tally.misses()[0]?.wrong).toEqual(['date', 'place', 'actors']);
  });

  it('counts silence where nothing happened, and an actor too many', () => {
    const tally = tallyArticles(names);
    tally.add({ ...article, events: [] }, extraction([]));
    tally.add({ ...article, events: [] }, extraction([{}]));
    const more = [person('Anna Berg', 'initiator'), person('Omar Said', 'recipient'), person('Iraq', 'host')];
    tally.add(article, extraction([{ participants: more as never }]));
    expect(tally.figures()).toMatchObject({ silent: 0.5, all: 1, exact: 0 });
  });
});

describe('sentences', () => {
  const sentence = (source: string, target: string, cameo: string) => ({
    id: 's',
    text: body,
    referenceDate: '2021-05-04',
    expected: { noevents: false, events: [{ source, target, cameo }] },
  });

  it('compares lands and roots', () => {
    const codings = [
      { sentence: sentence('AUT', 'IRQGOV', '043'), extraction: extraction([{}]) },
      { sentence: sentence('IRQ', 'AUT', '043'), extraction: extraction([{}]) },
    ];
    expect(scoreSentences(codings).figures).toMatchObject({ codings: 2, all: 0.5, root: 1, extra: 0 });
  });
});

describe('dates', () => {
  const mention = (from: string, to: string | null) => ({
    start: 37,
    end: 47,
    text: '4 May 2021',
    kind: 'date' as const,
    from,
    to,
    edtf: from,
  });
  const given = (id: string, expected: object) => ({ id, text: body, none: false, expected }) as never;

  it('reads a day, a month and a week of TimeML', () => {
    const value = (timex: string) => ({
      mentions: [{ text: '', start: 37, end: 47, type: 'DATE', value: timex, values: [] }],
    });
    const read = (timex: string, from: string, to: string) =>
      scoreDates([{ given: given('meantime/1', value(timex)), mentions: [mention(from, to)] }]).figures.right;
    expect(read('2021-05-04', '2021-05-04', '2021-05-05')).toBe(1);
    expect(read('2021-05', '2021-05-01', '2021-06-01')).toBe(1);
    expect(read('2021-W18', '2021-05-03', '2021-05-10')).toBe(1);
    expect(read('2021-Q2', '2021-04-01', '2021-07-01')).toBe(1);
    expect(read('2021-05', '2021-05-01', '2021-05-31')).toBe(0);
  });

  it('asks nothing to be found where nothing is', () => {
    const none = { given: given('rectext/1', { mentions: [] }), mentions: [mention('2021-05-04', null)] };
    expect(scoreDates([none]).figures).toMatchObject({ cases: 0, silent: 0 });
  });
});

describe('probes', () => {
  const probe = (expect: object) => probeSchema.parse({ id: 'p', kind: 'k', expect });

  it('asks all of one and the same event', () => {
    const two = extraction([{ type: 'visit' }, { date: '2021-06-01' }]);
    expect(failuresOf(probe({ type: 'visit', date: '2021-05-04' }), two, names)).toEqual([]);
    expect(failuresOf(probe({ type: 'visit', date: '2021-06-01' }), two, names)).toHaveLength(1);
  });

  it('takes no answer for an answer only where all is forbidden', () => {
    expect(failuresOf(probe({ type: 'visit' }), extraction([]), names)).toEqual(['no event']);
    expect(failuresOf(probe({ notInitiators: ['Iraq'] }), extraction([]), names)).toEqual([]);
    expect(failuresOf(probe({ events: 0 }), extraction([{}]), names)).toEqual(['events']);
  });

  it('finds who must not be named wherever they stand', () => {
    expect(failuresOf(probe({ notNamed: ['Iraq'] }), extraction([{}]), names)).toEqual(['notNamed']);
    expect(failuresOf(probe({ notNamed: ['Iran'] }), extraction([{}]), names)).toEqual([]);
  });
});
