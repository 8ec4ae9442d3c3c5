import type { ExplainedAct, Explanation } from '@/lib/domain/explanation';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { readArticle } from '@/lib/extraction/extract';
import { testLexicon } from '@/tests/support/seed-lexicon';

const BODY = `BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein received the NATO Secretary General in Baghdad on Thursday.

The Iraqi defence minister did not meet the Danish defence minister. Iran may attack Iraq.

On 3 May 2021 NATO and Iraq signed an agreement in Brussels. Iraq and NATO held talks. The foreign minister thanked them.`;

async function explain(body: string, rest: { title?: string; publishedOn?: string } = {}) {
  const reading = readArticle({ id: 'a', body, ...rest }, await testLexicon());
  return { reading, explanation: explainReading(reading) };
}
const actAt = ({ acts }: Explanation, text: string): ExplainedAct => {
  const act = acts.find((each) => each.text === text);
  if (!act) throw new Error(`No act "${text}" among: ${acts.map((each) => each.text).join(', ')}`);
  return act;
};
const officeAt = ({ sentences }: Explanation, text: string) =>
  sentences.flatMap(({ names }) => names).find((name) => name.text === text);

describe('an explanation', () => {
  let explanation: Explanation;
  let reading: Awaited<ReturnType<typeof explain>>['reading'];
  beforeAll(async () => {
    ({ explanation, reading } = await explain(BODY, { title: 'Minister receives Secretary General' }));
  });

  it('says which day it goes by and where that day stands', () => {
    expect(explanation.reference).toMatchObject({
      day: '2023-02-02',
      from: 'dateline',
      words: { text: '2 February 2023' },
    });
    expect(explanation.dateline).toEqual({ name: 'Baghdad', country: 'IQ' });
  });

  it('names for each date the rule that read it', () => {
    const dates = explanation.sentences.flatMap((sentence) => sentence.dates);
    expect(dates.map(({ text, edtf, rule, counted }) => [text, edtf, rule, counted])).toEqual([
      ['Thursday', '2023-02-02', 'weekday', true],
      ['3 May 2021', '2021-05-03', 'day-month-year', false],
    ]);
  });

  it('says who held an office that day, since when, and when nobody is known', () => {
    expect(officeAt(explanation, 'the NATO Secretary General')).toMatchObject({
      kind: 'office',
      actorId: 'jens-stoltenberg',
      office: { reason: 'holder', day: '2023-02-02', from: '2014-10-01' },
    });
    expect(officeAt(explanation, 'the Danish defence minister')).toMatchObject({
      actorId: null,
      office: { reason: 'no-holder', day: '2023-02-02' },
    });
    expect(officeAt(explanation, 'The foreign minister')).toMatchObject({
      actorId: 'fuad-hussein',
      office: { reason: 'named-in-text' },
    });
  });

  it('tells the main act, the background, and why the rest was left out', () => {
    expect(actAt(explanation, 'received').outcome).toBe('main');
    expect(actAt(explanation, 'signed an agreement').outcome).toBe('background');
    expect(actAt(explanation, 'did not meet')).toMatchObject({ outcome: 'negated', candidate: null });
    expect(actAt(explanation, 'may attack')).toMatchObject({ outcome: 'supposed', candidate: null });
    expect(actAt(explanation, 'receives')).toMatchObject({
      outcome: 'again',
      again: actAt(explanation, 'received').id,
    });
  });

  it('names the event that each taken act became, and every event is explained', () => {
    const titles = explanation.acts.flatMap(({ title }) => title ?? []);
    expect(titles.sort()).toEqual(reading.events.map(({ title }) => title).sort());
  });

  it('gives the points by which the main act was chosen: their sum is its score', () => {
    const candidates = explanation.acts.flatMap(({ candidate }) => candidate ?? []);
    expect(candidates.length).toBeGreaterThan(2);
    for (const { points, score } of candidates)
      expect(points.reduce((sum, each) => sum + each.points, 0)).toBe(score);
    const main = actAt(explanation, 'received').candidate;
    const reasons = main?.points.map(({ reason }) => reason) ?? [];
    expect(reasons).toEqual(expect.arrayContaining(['first-sentence', 'two-parties', 'kind-in-title']));
    expect(reasons).not.toContain('in-title');
    // A reason is told once, whatever features speak of it.
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(main?.score).toBe(Math.max(...candidates.map(({ score }) => score)));
  });

  it('points at the words: each quote stands where it says', () => {
    const texts = { title: 'Minister receives Secretary General', body: BODY };
    const words = [
      ...explanation.acts,
      ...explanation.sentences.flatMap((each) => [each, ...each.dates, ...each.names, ...each.places]),
    ];
    for (const { source, start, end, text } of words) expect(texts[source].slice(start, end)).toBe(text);
  });

  it('can be sent as it is', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

it('explains an Arabic article in its own words', async () => {
  const { explanation } = await explain(
    'بغداد، 2 شباط 2023 – استقبل وزير الخارجية العراقي فؤاد حسين الأمين العام لحلف الناتو في بغداد يوم الخميس.',
  );
  expect(explanation).toMatchObject({ language: 'ar', reference: { words: { text: '2 شباط 2023' } } });
  expect(actAt(explanation, 'استقبل')).toMatchObject({
    outcome: 'main',
    candidate: { initiators: ['Fuad Hussein'], recipients: ['Jens Stoltenberg'] },
  });
});

it('names the plan into which a postponed act was moved', async () => {
  const { reading, explanation } = await explain(
    'BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein postponed his visit to Iran. The visit will now take place on 5 May 2023.',
  );
  const titles = explanation.acts
    .flatMap(({ title, moved }) => [title, moved])
    .filter((each) => each !== null);
  expect(reading.events).toHaveLength(2);
  expect(titles.sort()).toEqual(reading.events.map(({ title }) => title).sort());
});

it('does not take the report of a deed for another telling of it', async () => {
  const { explanation } = await explain(
    'COPENHAGEN, 3 March 2021 – The Danish foreign minister told reporters on Tuesday about the step. Nothing else was said.',
    { title: 'Iran cuts ties with Denmark' },
  );
  expect(actAt(explanation, 'cuts ties').outcome).toBe('main');
  expect(actAt(explanation, 'told')).toMatchObject({ outcome: 'not-alone', again: null });
});

it('says that a date fits on neither side, rather than that there is none', async () => {
  const { explanation } = await explain(
    'BAGHDAD, 2 February 2023 – Fuad Hussein met Jens Stoltenberg in Baghdad on Thursday. They ate. Iran visited Iraq on 6 February 2023.',
  );
  expect(actAt(explanation, 'visited').outcome).toBe('unfit-date');
});

it('says where the day comes from, or that there is none', async () => {
  const body = 'Iraqi officials met NATO officials yesterday. They spoke about training in Baghdad.';
  expect((await explain(body, { publishedOn: '2023-02-03' })).explanation.reference).toEqual({
    day: '2023-02-03',
    from: 'publication',
    words: null,
  });
  expect((await explain(body)).explanation.reference).toEqual({ day: null, from: 'none', words: null });
});

it('explains a text in a language without rules by saying so', async () => {
  const { explanation } = await explain(
    'Президент прибыл в Москву, где он провёл переговоры с министром иностранных дел.',
  );
  expect(explanation).toMatchObject({ supported: false, acts: [] });
});

it('takes a text for opinion and shows what would have been the news', async () => {
  const { explanation } = await explain(BODY, { title: 'Opinion: A minister and his guest' });
  expect(actAt(explanation, 'received').outcome).toBe('opinion');
});

it('lists a long text only so far, but every act that became an event', async () => {
  const filler = Array.from({ length: 120 }, (_, n) => `Sentence number ${n} tells of nothing.`).join(' ');
  const { explanation } = await explain(
    `${BODY} ${filler} NATO and Iraq signed an agreement on 4 April 2019.`,
  );
  expect(explanation.omitted).toBeGreaterThan(30);
  const last = explanation.acts.at(-1);
  expect(last).toMatchObject({ text: 'signed an agreement', outcome: 'background' });
  expect(explanation.acts.map(({ id }) => id)).toEqual(explanation.acts.map((_, index) => index));
});
