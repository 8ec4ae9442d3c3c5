/** Every language says all that English says, with the same values in its sentences and in its own plurals. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { catalogues } from '@/app/messages/catalogue';
import { wordsIn } from '@/app/messages/server-words';
import { LANGUAGE_FACTS, LANGUAGES } from '@/lib/domain/language';

type Words = { [key: string]: string | Words };

const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words as Words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

/** Names of values, of tags and of the choices of a `select`. */
function valuesOf(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      found.add(`<${element.value}>`);
      valuesOf(element.children, found);
      continue;
    }
    found.add(element.value);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const [choice, option] of Object.entries(element.options)) {
      if (element.type === TYPE.select && choice !== 'other') found.add(`${element.value} ${choice}`);
      valuesOf(option.value, found);
    }
  }
  return found;
}

function pluralsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const inside = Object.values(element.options).flatMap((option) => pluralsOf(option.value));
    return element.type === TYPE.plural ? [...Object.keys(element.options), ...inside] : inside;
  });
}

const others = LANGUAGES.filter((language) => language !== 'en');
const all = (language: (typeof LANGUAGES)[number]) =>
  new Map(flat({ ...catalogues[language], server: wordsIn(language).words }));
const english = all('en');

describe.each(others)('%s', (language) => {
  const words = all(language);

  it('has the keys of English, no more and no less', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('is given the same values in each sentence', () => {
    const differ = [...english].flatMap(([key, sentence]) => {
      const [wanted, has] = [valuesOf(parse(sentence)), valuesOf(parse(words.get(key) ?? ''))];
      return [...wanted].sort().join() === [...has].sort().join() ? [] : [key];
    });
    expect(differ).toEqual([]);
  });

  it('counts by its own plurals', () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE_FACTS[language].locale).resolvedOptions();
    const foreign = [...words].flatMap(([key, sentence]) =>
      pluralsOf(parse(sentence))
        .filter((name) => !name.startsWith('=') && !pluralCategories.includes(name as Intl.LDMLPluralRule))
        .map((name) => `${key}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('is in its own words: no sentence of English was left', () => {
    const left = [...english].filter(
      ([key, sentence]) =>
        words.get(key) === sentence &&
        /[a-z]{3,} [a-z]{3,} [a-z]{2,}/.test(sentence.replace(/\{[^}]*\}/g, '')),
    );
    expect(left).toEqual([]);
  });
});
