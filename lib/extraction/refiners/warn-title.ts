/**
 * A title that says more, or something else, than the text under it.
 *
 * `title-contradicts-body`: "NATO suspends its mission" over "the mission continues"; "the partnership between Baghdad
 * and Washington" over "the partnership between Baghdad and Erbil". `treaty-article`: "Article 4" over "Article V", and
 * consultations under Article 5 of the NATO treaty, which are those of Article 4.
 * Near miss: a text that names both articles; a second pair beside that of the title.
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import type { TitleRows } from '../lexicon/warning-rows';
import { type WarningWords, warningWords } from '../lexicon/warning-words';
import type { Reading } from '../reading';

interface Text {
  title: string;
  body: string;
}

function overstated({ title, body }: Text, { ending, goesOn }: TitleRows): Warning | null {
  const noun = ending.exec(title)?.[1];
  if (noun === undefined) return null;
  const same = (other: string | undefined): boolean => other?.toLowerCase() === noun.toLowerCase();
  const hit = [...body.matchAll(goesOn)].find((each) => same(each[1]));
  if (hit === undefined) return null;
  return {
    code: 'title-contradicts-body',
    values: { how: 'continues', noun, words: hit[0] },
    source: 'body',
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}

function otherPair({ title, body }: Text, { pair: pattern }: TitleRows): Warning | null {
  const [named] = [...title.matchAll(pattern)];
  if (named === undefined) return null;
  const [, noun = '', a = '', b = ''] = named;
  let other: RegExpMatchArray | null = null;
  for (const hit of body.matchAll(pattern)) {
    const pair = [hit[2] ?? '', hit[3] ?? ''];
    const common = pair.filter((name) => name === a || name === b).length;
    if (common === 2) return null;
    if (common === 1 && hit[1]?.toLowerCase() === noun.toLowerCase()) other ??= hit;
  }
  if (other === null) return null;
  const start = other.index ?? 0;
  return {
    code: 'title-contradicts-body',
    values: { how: 'pair', noun, one: a, other: b, words: other[0] },
    source: 'body',
    start,
    end: start + other[0].length,
  };
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

function articles(text: string, pattern: RegExp): { number: number; words: string; start: number }[] {
  return [...text.matchAll(pattern)].map((hit) => {
    const written = (hit[1] ?? '').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
    const roman = ROMAN.indexOf(written);
    return { number: roman > 0 ? roman : Number(written), words: hit[0], start: hit.index };
  });
}

/** Articles 4 and 5 of the North Atlantic Treaty: consultations, collective defence. */
function treaty({ title, body }: Text, pattern: RegExp, { consultations }: WarningWords): Warning | null {
  const named = articles(body, pattern);
  const [head] = articles(title, pattern);
  const [first] = named;
  const differs =
    head !== undefined && first !== undefined && !named.some(({ number }) => number === head.number);
  const nato = consultations?.treaty.test(body) ?? false;
  const consulted = named.find(
    ({ number, start }) =>
      nato && number === 5 && consultations?.before.test(body.slice(Math.max(0, start - 60), start)),
  );
  const slip = consulted ?? (differs ? first : undefined);
  if (slip === undefined) return null;
  return {
    code: 'treaty-article',
    values:
      consulted === undefined
        ? { how: 'number', titleWords: head?.words ?? '', words: slip.words }
        : { how: 'consultations', words: slip.words },
    source: 'body',
    start: slip.start,
    end: slip.start + slip.words.length,
  };
}

export function warnTitle(_main: ExtractedEvent, { article, language }: Reading): Warning[] {
  const text = { title: article.title ?? '', body: article.body.slice(0, 100_000) };
  const words = warningWords(language);
  const { title, treatyArticle } = words;
  const found = [
    title === undefined ? null : overstated(text, title),
    title === undefined ? null : otherPair(text, title),
    treatyArticle === undefined ? null : treaty(text, treatyArticle, words),
  ];
  return found.filter((warning) => warning !== null);
}
