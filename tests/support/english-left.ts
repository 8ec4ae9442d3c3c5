/** Finds what a page in another language still says in English. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'playwright-core';
import { catalogues } from '@/app/messages/catalogue';
import { LANGUAGE_FACTS, type Language } from '@/lib/domain/language';

type Words = { [key: string]: string | Words };

const sentencesOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words as Words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentencesOf(value, `${path}${key}.`),
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A pattern for each way in which a sentence can be filled in; `.*` for what is filled in. */
function patternsOf(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (before, element) => {
      const after =
        element.type === TYPE.literal
          ? [escaped(element.value)]
          : element.type === TYPE.tag
            ? patternsOf(element.children)
            : element.type === TYPE.select || element.type === TYPE.plural
              ? Object.values(element.options).flatMap((option) => patternsOf(option.value))
              : ['.*'];
      return before.flatMap((start) => after.map((end) => start + end)).slice(0, 200);
    },
    [''],
  );
}

/** Two words of English next to each other, or a whole text of one word of four letters. */
const TELLING = /[a-z]{2,}\S* \S*[a-z]{2,}|^[^.*]*[A-Za-z]{4,}[^.*]*$/;

/** Patterns of all that English says otherwise than the language does. */
function englishPatterns(language: Language): string[] {
  const own = new Map(sentencesOf(catalogues[language]));
  const all = new Set([...own.values()]);
  return sentencesOf(catalogues.en)
    .filter(([, english]) => !all.has(english))
    .flatMap(([, english]) => patternsOf(parse(english)))
    .filter((pattern) => TELLING.test(pattern.replaceAll('\\s+', ' ').replaceAll('\\.', '')));
}

const made = new Map<Language, (text: string) => boolean>();

/** Whether a text is one that English says otherwise than the language; made once, and the most telling end of each pattern asked first. */
function englishOf(language: Language): (text: string) => boolean {
  const known = made.get(language);
  if (known) return known;
  const patterns = [...new Set(englishPatterns(language))];
  const plain = patterns.filter((pattern) => !pattern.includes('.*'));
  const whole = new RegExp(`^(?:${plain.join('|')})$`);
  const filled = patterns
    .filter((pattern) => pattern.includes('.*'))
    .map((pattern) => {
      const pieces = pattern.split('.*');
      const literal = pieces.reduce(
        (longest, piece) => (piece.length > longest.length ? piece : longest),
        '',
      );
      return { holds: new RegExp(literal), all: new RegExp(`^${pattern}$`) };
    });
  const english = (text: string) =>
    whole.test(text) || filled.some(({ holds, all }) => holds.test(text) && all.test(text));
  made.set(language, english);
  return english;
}

/** The texts, names and titles of a page that it says in its own words: what is quoted, named or typed counts as no word of ours. */
const ownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const own = 'noscript, bdi, [lang]:not(html), code, textarea, script, style, option[lang], mark';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(own)) found.add(node.textContent ?? '');
    for (const name of [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-roledescription',
      'aria-valuetext',
    ])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest('[lang]:not(html)')) found.add(element.getAttribute(name) ?? '');
    return [...found].map((text) => text.trim().replace(/\s+/g, ' '));
  });

/** The texts of a page with a number in Latin digits, where the language has its own; what is written in Latin letters keeps its. */
export async function latinDigitsLeft(page: Page, language: Language): Promise<string[]> {
  if (new Intl.NumberFormat(LANGUAGE_FACTS[language].locale).format(1) === '1') return [];
  const texts = await ownTexts(page);
  // What stands between isolates is somebody's words, or a code; days in EDTF are notation.
  return texts
    .map((text) => text.replace(/\u2068[^\u2069]*\u2069|\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' '))
    .filter((text) => /[0-9]/.test(text) && !/\p{Script=Latin}/u.test(text));
}

/**
 * The texts, names and titles of a page that the English catalogue has and this language does not; what is quoted or named
 * (`bdi`, `[lang]`, `code`, what is typed) counts as no word of ours.
 */
export async function englishLeft(page: Page, language: Language): Promise<string[]> {
  const texts = (await ownTexts(page))
    .map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, ' '))
    .filter((text) => /[A-Za-z]{3}/.test(text));
  const english = englishOf(language);
  return texts.filter((text) => english(text));
}
