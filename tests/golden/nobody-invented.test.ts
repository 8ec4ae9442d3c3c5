/**
 * Over our own annotated articles: nobody is named who is neither named in the text nor holds an office that stands there.
 * The very office: one of the phrases without a name gives it, of the very body, and the person has held it there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { articleInputSchema } from '@/lib/domain/article';
import { extractionOf, readArticle } from '@/lib/extraction/extract';
import type { Entity } from '@/lib/extraction/lexicon/entity';
import { type Lexicon, partyOf } from '@/lib/extraction/lexicon/lexicon';
import { listedOffices } from '@/lib/extraction/lexicon/office-kinds';
import type { Phrase, Reading } from '@/lib/extraction/reading';
import { testLexicon } from '../support/seed-lexicon';

const FOLDER = join(process.cwd(), 'tests/corpus/articles');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** True where the office in the words is one that the person has held, of the body named or a ministry of that state. */
function holds(person: Entity, { capacity, of, name }: Phrase): boolean {
  if (capacity === null || of === null || name !== null) return false;
  const whole = of.kind === 'state' || of.name.startsWith('Ministry');
  return person.posts.some((post) => {
    const body = lexicon.entities.get(post.of) ?? null;
    const same = post.of === of.key || (whole && partyOf(body, lexicon)?.key === partyOf(of, lexicon)?.key);
    return same && listedOffices(capacity, of).includes(post.office);
  });
}

/** Persons of the lexicon whom the events of a reading name, but no words of it. */
function notNamed(reading: Reading): Entity[] {
  const people = new Map<string, Entity>();
  const named = new Set<string>();
  for (const { phrases, labels } of reading.sentences) {
    for (const { entity } of phrases) if (entity?.posts.length) people.set(entity.name, entity);
    for (const label of labels) if (label.kind === 'person') named.add(label.entity.name);
  }
  const shown = extractionOf(reading).events.flatMap((event) => event.participants.map(({ name }) => name));
  return [...new Set(shown)].flatMap((name) => {
    const person = people.get(name) ?? lexicon.entities.get(`person:${name}`);
    return person === undefined || person.kind !== 'person' || named.has(name) ? [] : [person];
  });
}

/** Those of them for whom no office in the words stands either. */
function invented(reading: Reading): string[] {
  return notNamed(reading)
    .filter(
      (person) => !reading.sentences.some(({ phrases }) => phrases.some((phrase) => holds(person, phrase))),
    )
    .map(({ name }) => name);
}

describe('nobody is invented', () => {
  test('in our own articles', () => {
    expect(FILES.length).toBeGreaterThan(150);
    let people = 0;
    for (const file of FILES) {
      const { id, title, body, publisher, publishedOn, language } = JSON.parse(
        readFileSync(join(FOLDER, file), 'utf8'),
      );
      const given = Object.entries({ id, title, body, publisher, publishedOn, language });
      const article = articleInputSchema.parse(
        Object.fromEntries(given.filter(([, value]) => value !== null)),
      );
      const reading = readArticle(article, lexicon);
      people += reading.events
        .flatMap(({ participants }) => participants)
        .filter(({ capacity }) => capacity).length;
      expect({ file, invented: invented(reading) }).toEqual({ file, invented: [] });
    }
    // The articles do name people: silence would pass for nothing.
    expect(people).toBeGreaterThan(200);
  }, 120_000);

  test.each([
    'The deputy of the UN Secretary-General met Malian officials in Bamako on Tuesday. They spoke of aid.',
    'The head of the Iraqi bar association met Jordanian Foreign Minister Ayman Safadi in Amman on Tuesday. They spoke of law.',
    'The commander of the EU training mission in Mali met Senegalese officers in Dakar on Tuesday. They spoke of training.',
    'The special envoy of the Russian president met Iraqi officials in Baghdad on Tuesday. They spoke of oil.',
    'The spokesman of the Turkish foreign ministry criticised Greece on Tuesday. He spoke in Ankara.',
    'The NATO Parliamentary Assembly’s president met the Iraqi speaker’s deputy in Baghdad on Tuesday. They spoke of laws.',
    'A committee chief of the Egyptian parliament met the Libyan state council’s head in Cairo on Tuesday. They spoke of the border.',
  ])('an office of its own: %s', (body) => {
    const article = articleInputSchema.parse({ id: 'n', body, publishedOn: '2024-05-08', language: 'en' });
    const reading = readArticle(article, lexicon);
    expect(reading.events.length).toBeGreaterThan(0);
    expect(notNamed(reading).map(({ name }) => name)).toEqual([]);
  });
});
