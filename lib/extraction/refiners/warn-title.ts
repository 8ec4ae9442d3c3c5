/**
 * A title that says more, or something else, than the text under it.
 *
 * `title-contradicts-body`: "NATO suspends its mission" over "the mission continues"; "the partnership between Baghdad
 * and Washington" over "the partnership between Baghdad and Erbil". `treaty-article`: "Article 4" over "Article V", and
 * consultations under Article 5 of the NATO treaty, which are those of Article 4.
 * Near miss: a text that names both articles; a second pair beside that of the title.
 */
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
import type { Reading } from '../reading';

const ENDING =
  /\b(?:suspend|end|halt|stop|cancel|scrap|freez|froz|quit|clos|abandon|withdraw)\w*\b[^.:;]{0,40}?\b(mission|operations?|talks|negotiations|dialogue|programme|program|cooperation|support|presence)\b/i;

function goesOn(noun: string): RegExp {
  return new RegExp(
    `\\b(?:the|its|his|their)(?: \\w+)? ${noun}(?: itself)? (?:continues?|remains?|goes on|will continue|will remain|stays|(?:is|was|has) not (?:been )?(?:suspended|over|ended|cancelled))\\b`,
    'i',
  );
}

function overstated({ title, body }: { title: string; body: string }): ExtractionWarning | null {
  const noun = ENDING.exec(title)?.[1];
  const hit = noun === undefined ? null : goesOn(noun).exec(body);
  if (noun === undefined || hit === null) return null;
  const message = `The title speaks of an end of the ${noun}, the text says “${hit[0]}”: check what was ended.`;
  return {
    code: 'title-contradicts-body',
    message,
    source: 'body',
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}

const PAIR =
  /\b(\p{L}{5,}) between (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) and (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;

function otherPair({ title, body }: { title: string; body: string }): ExtractionWarning | null {
  const [named] = [...title.matchAll(PAIR)];
  if (named === undefined) return null;
  const [, noun = '', a = '', b = ''] = named;
  let other: RegExpMatchArray | null = null;
  for (const hit of body.matchAll(PAIR)) {
    const pair = [hit[2] ?? '', hit[3] ?? ''];
    const common = pair.filter((name) => name === a || name === b).length;
    if (common === 2) return null;
    if (common === 1 && hit[1]?.toLowerCase() === noun.toLowerCase()) other ??= hit;
  }
  if (other === null) return null;
  const message = `The title has the ${noun} between ${a} and ${b}, the text “${other[0]}”: check who is meant.`;
  const start = other.index ?? 0;
  return { code: 'title-contradicts-body', message, source: 'body', start, end: start + other[0].length };
}

const ARTICLE =
  /\b(?:Articles?|l’article|l'article|article)\s(\d{1,3}|[IVX]{1,5})\b|المادة\s(\d{1,3}|[٠-٩]{1,3})|ماده\s([۰-۹]{1,3}|\d{1,3})/gu;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

function articles(text: string): { number: number; words: string; start: number }[] {
  return [...text.matchAll(ARTICLE)].map((hit) => {
    const written = (hit[1] ?? hit[2] ?? hit[3] ?? '').replace(/[٠-٩۰-۹]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    );
    const roman = ROMAN.indexOf(written);
    return { number: roman > 0 ? roman : Number(written), words: hit[0], start: hit.index };
  });
}

/** Articles 4 and 5 of the North Atlantic Treaty: consultations, collective defence. */
const CONSULT = /\bconsult\w*\b[^.]{0,40}$/i;

function treaty({ title, body }: { title: string; body: string }): ExtractionWarning | null {
  const named = articles(body);
  const [head] = articles(title);
  const [first] = named;
  const differs =
    head !== undefined && first !== undefined && !named.some(({ number }) => number === head.number);
  const nato = /\b(?:NATO|North Atlantic)\b/.test(body);
  const consulted = named.find(
    ({ number, start }) => nato && number === 5 && CONSULT.test(body.slice(Math.max(0, start - 60), start)),
  );
  const slip = consulted ?? (differs ? first : undefined);
  if (slip === undefined) return null;
  const message =
    consulted === undefined
      ? `“${head?.words}” in the title, “${slip.words}” in the text: check the article of the treaty.`
      : `Consultations in NATO are those of Article 4; the text says “${slip.words}”: check the article of the treaty.`;
  return {
    code: 'treaty-article',
    message,
    source: 'body',
    start: slip.start,
    end: slip.start + slip.words.length,
  };
}

export function warnTitle(_main: ExtractedEvent, { article, language }: Reading): ExtractionWarning[] {
  const text = { title: article.title ?? '', body: article.body.slice(0, 100_000) };
  const found = language === 'en' ? [overstated(text), otherPair(text)] : [];
  return [...found, treaty(text)].filter((warning) => warning !== null);
}
