/** The order of the passes and what each may write is the compiler's to check: `npm run types` reads these lines too. */
import { expect, it } from '@jest/globals';
import { readArticle } from '@/lib/extraction/extract';
import type { Acted, Cut, Judging, Named, NamedSentence, Placing, Reading } from '@/lib/extraction/reading';
import { readActs } from '@/lib/extraction/refiners/readings';
import { testLexicon } from '@/tests/support/seed-lexicon';

/** Never called: what stands in it has to fail to compile. */
function doesNotCompile(
  named: Named,
  cut: Cut,
  placing: Placing,
  acted: Acted,
  judging: Judging,
  done: Reading,
): void {
  // @ts-expect-error a pass does not see what later ones find
  named.sentences[0]?.clauses.at(0);
  // @ts-expect-error
  cut.candidates.at(0);
  // @ts-expect-error what a pass found stays as it is
  (cut.sentences[0] as NamedSentence).labels.push();
  // @ts-expect-error
  placing.sentences[0]?.acts.push();
  // @ts-expect-error the readings come from who acts, not from events
  acted.events.at(0);
  // @ts-expect-error
  acted.scores.get(0);
  // @ts-expect-error
  judging.sentences[0]?.phrases.push();
  const [reading] = judging.candidates;
  if (reading === undefined) return;
  // @ts-expect-error what a reading says of its act, no event changes
  reading.date = null;
  // @ts-expect-error
  reading.initiators.push();
  const [doer] = reading.initiators;
  // @ts-expect-error who held an office on the day of an act stands beside the phrase
  if (doer !== undefined) doer.entity = null;
  // @ts-expect-error
  judging.holders.clear();
  // @ts-expect-error
  judging.candidates.push();
  // @ts-expect-error
  done.events.push();
}

it('has an order of passes, and an owner of each list, that the compiler checks', () => {
  expect(doesNotCompile).toHaveLength(6);
});

it('leaves every pass its own list, whatever the language', async () => {
  const lexicon = await testLexicon();
  const body =
    'OSLO, 3 May 2019 – The Danish foreign minister met his Norwegian counterpart in Oslo on Friday.';
  const reading = readArticle({ id: 'a', body }, lexicon);
  const [sentence] = reading.sentences;
  expect(sentence?.clauses.map(({ lemma }) => lemma)).toEqual(['meet']);
  expect(sentence?.acts.map(({ clause }) => clause)).toEqual([sentence?.clauses[0]]);
  expect(reading.candidates.map(({ act }) => act)).toEqual(sentence?.acts);
  const unknown = readArticle({ id: 'b', body, language: 'de' }, lexicon);
  expect(unknown.supported).toBe(false);
  expect(unknown.sentences.flatMap(({ phrases, acts }) => [...phrases, ...acts])).toEqual([]);
  expect(unknown.events).toEqual([]);
});

/** The paper with all that hangs on it: what a pass could change and another has made. */
function frozen<T>(value: T, seen: Set<unknown> = new Set()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner, seen);
  return value;
}

it('reads who held an office on the day of an act without changing what earlier passes found', async () => {
  const lexicon = await testLexicon();
  const body =
    'The Iraqi foreign minister met the Norwegian ambassador in Baghdad on 20 April 2020. On 5 March 2016 the Iraqi foreign minister signed an accord with Norway in Oslo.';
  const reading = readArticle({ id: 'a', body, publishedOn: '2020-09-16' }, lexicon);
  const acted = { ...reading, sentences: frozen(reading.sentences) };
  const { candidates, holders } = readActs(acted);
  const held = candidates.flatMap(({ initiators }) => initiators.map(({ entity }) => entity?.name));
  expect(held).toEqual(['Mohamed Ali Alhakim', 'Ibrahim al-Jaafari']);
  expect([...holders.keys()].map(({ entity }) => entity?.name)).toEqual(['Fuad Hussein', 'Fuad Hussein']);
});
