/** Who takes part where the models overrule the rules, what they may never do, and how it is told; articles of our own. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { extract, readArticle } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { PART_FEATURES } from '@/lib/extraction/parts/features';
import { PART_BOUNDS, PART_WEIGHTS } from '@/lib/extraction/parts/part-weights';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const article = (body: string, title: string | null = null) => ({
  id: 'a',
  title,
  body,
  publishedOn: null,
  language: 'en',
});

function takingPart(body: string, title: string | null = null): string[] {
  const main = extract(article(body, title), lexicon).events.find((event) => event.main);
  return (main?.participants ?? []).filter(({ role }) => role !== 'mentioned').map(({ name }) => name);
}

const RECALL =
  'QUITO, June 2, 2009 (Wire) -- Ecuador recalled its ambassador to Peru on Tuesday over a dispute about fishing grounds.\n\n' +
  'Both navies keep patrols in these waters. "We do not want a quarrel, but we want an answer," Foreign Minister Fander Falconi said in a statement.';

describe('who takes part', () => {
  test('the minister of a side for which nobody else speaks', () => {
    expect(takingPart(RECALL, 'Ecuador recalls envoy to Peru')).toContain('Fander Falconi');
  });

  test('not whoever is named for what lies before the news', () => {
    const body =
      'QUITO, June 2, 2009 (Wire) -- Ecuador recalled its ambassador to Peru on Tuesday, a week after Peruvian Foreign Minister Jose Antonio Garcia Belaunde visited Chile.';
    expect(takingPart(body)).not.toContain('José Antonio García Belaúnde');
    expect(takingPart(body).some((name) => name.includes('Belaunde'))).toBe(false);
  });

  test('an explanation says whose part was decided otherwise than by the rules, and why', () => {
    const reading = readArticle(article(RECALL, 'Ecuador recalls envoy to Peru'), lexicon);
    const changed = [...reading.parts.values()].flat().filter(({ ruled, takesPart }) => ruled !== takesPart);
    const told = explainReading(reading).acts.flatMap(({ parts }) => parts);
    expect(told.map(({ name }) => name)).toEqual(changed.map(({ entity }) => entity.name));
    expect(told).toContainEqual({ name: 'Fander Falconi', takesPart: true, reason: expect.any(String) });
  });
});

describe('who acts and to whom, in the words of the act', () => {
  const roles = (body: string): Record<string, string> => {
    const main = extract(article(body), lexicon).events.find((event) => event.main);
    return Object.fromEntries((main?.participants ?? []).map(({ name, role }) => [name, role]));
  };
  const HEAD = 'OSLO, March 6, 2024 (Wire) --';

  test.each([', according to the ministry', ', saying that trade would grow'])(
    'talks with B on a day%s',
    (more) => {
      const found = roles(
        `${HEAD} Danish Foreign Minister Anders Holm held talks with Estonian Defence Minister Rein Tamm on Wednesday${more}. Nothing else was known.`,
      );
      expect(found).toMatchObject({ 'Anders Holm': 'initiator', 'Rein Tamm': 'recipient' });
    },
  );

  test('near miss: whoever looks on is no party', () => {
    const found = roles(
      `${HEAD} Danish Foreign Minister Anders Holm signed an accord with Estonia on Wednesday, with Finnish President Aino Salo looking on. Nothing else was known.`,
    );
    expect(found['Aino Salo']).not.toBe('recipient');
    expect(found).toMatchObject({ Estonia: 'recipient' });
  });

  test('a letter is from whoever wrote it, not from whoever carries it', () => {
    const found = roles(
      `${HEAD} Danish ambassador Anders Holm handed over a letter from Danish Prime Minister Mette Skov to Estonian Foreign Minister Rein Tamm on Tuesday. Nothing else was known.`,
    );
    expect(found).toMatchObject({ 'Mette Skov': 'initiator', 'Rein Tamm': 'recipient' });
    expect(found['Anders Holm']).not.toBe('initiator');
  });

  test('near miss: whoever receives a letter has not sent it', () => {
    const found = roles(
      `${HEAD} Estonian Foreign Minister Rein Tamm received a letter from Danish Prime Minister Mette Skov on Tuesday. Nothing else was known.`,
    );
    expect(found).toMatchObject({ 'Mette Skov': 'initiator', 'Rein Tamm': 'recipient' });
  });

  test('the short name in brackets says whose leader is named behind it', () => {
    const found = roles(
      'CAIRO, March 6, 2008 (Wire) -- The exiled leader of the Palestinian Islamic Resistance Movement (Hamas) Khaled Meshaal arrived in Cairo on Wednesday. Nothing else was known.',
    );
    expect(found['Khaled Meshaal']).toBe('initiator');
    expect(Object.keys(found).filter((name) => name.startsWith('Leader of'))).toEqual([]);
  });

  test('near miss: brackets that hold another word than a body', () => {
    const found = roles(
      'OSLO, March 6, 2008 (Wire) -- The leader of the Norwegian Fishing Movement (pictured) Per Lund met Danish Foreign Minister Anders Holm on Wednesday. Nothing else was known.',
    );
    expect(found['Anders Holm']).toBe('recipient');
  });

  test('whoever greets a visitor is not the one who came', () => {
    const found = roles(
      `${HEAD} Danish Foreign Minister Anders Holm arrived in Estonia on Monday. Rein Tamm, the foreign minister, embraced him at the airport.`,
    );
    expect(Object.entries(found).filter(([, role]) => role === 'initiator')).toEqual([
      ['Anders Holm', 'initiator'],
    ]);
  });
});

test('each feature has a weight in both models, and it takes more to drop somebody than to add', () => {
  for (const weights of Object.values(PART_WEIGHTS)) expect(weights).toHaveLength(PART_FEATURES.length);
  expect(PART_BOUNDS.add).toBeGreaterThanOrEqual(0.4);
  expect(PART_BOUNDS.drop).toBeLessThanOrEqual(0.35);
});
