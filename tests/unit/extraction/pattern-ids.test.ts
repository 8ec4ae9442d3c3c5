/** Every pattern of an act has a name of its own, by which evidence and explanation speak of it. */
import { expect, it } from '@jest/globals';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { extractionOf, readArticle } from '@/lib/extraction/extract';
import { compileActs } from '@/lib/extraction/lexicon/compile-acts';
import { testLexicon } from '@/tests/support/seed-lexicon';

it.each(['en', 'ar', 'fa', 'fr', 'tr'])('no two patterns of %s have the same', async (language) => {
  const pack = (await testLexicon()).packs.get(language)?.pack;
  if (pack === undefined) throw new Error('The language has no pack.');
  const patterns = [...new Set([...compileActs(pack).values()].flat())];
  const ids = patterns.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(200);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 70 || !id.startsWith(`${language}.`))).toEqual([]);
});

it.each([
  ['Norway recalled its ambassador to Denmark.', 'en.161.recall.ambassador.from.to'],
  ['Norway’s prime minister flew to Denmark and met the Danish king.', 'en.042.fly.in.to'],
  ['Le ministre norvégien a rencontré son homologue danois, mardi 7 mai 2019.', 'fr.040.rencontrer.avec'],
])('"%s" was found by %s', async (body, pattern) => {
  const reading = readArticle({ id: 'a', body: `OSLO, 7 May 2019 – ${body}` }, await testLexicon());
  const { acts } = explainReading(reading);
  expect(acts.map((act) => act.pattern)).toContain(pattern);
  const rules = extractionOf(reading).events.flatMap(({ evidence }) =>
    evidence.filter(({ field }) => field === 'type').map(({ rule }) => rule),
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(acts.map((act) => `act.${act.pattern}`)).toEqual(expect.arrayContaining(rules));
});
