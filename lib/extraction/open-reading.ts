/** Opens the working paper: language, reference day, dateline, sentences. */
import type { ArticleInput } from '@/lib/domain/article';
import { findReferenceDay } from './finders/dates/reference-day';
import type { CompiledPack } from './lexicon/compile-pack';
import { wordsOf } from './lexicon/compile-pack';
import { FALLBACK_LANGUAGE } from './lexicon/language-hints';
import type { Lexicon } from './lexicon/lexicon';
import { BYLINE } from './lexicon/page-heads';
import type { WordAt } from './lexicon/token-trie';
import { pastedTitle } from './pasted-title';
import type { Open, Opened, PlaceReading, Source, WrittenPlace } from './reading';
import { detectLanguage } from './text/language';
import { menuStop } from './text/page-menu';
import { plainText } from './text/plain-text';
import { LETTERS_READ, segment } from './text/segment';

/** A longer text without a full stop is a table or a list, not a sentence. */
const LONE_SENTENCE = 1_500;

/** The place of a dateline, looked up: "BAGHDAD" → Baghdad, IQ; "BADEN-BADEN, Germany" by its second part. */
function datelinePlace(
  written: string,
  body: string,
  lexicon: Lexicon,
  pack: CompiledPack,
): PlaceReading | null {
  const start = body.indexOf(written.split(',')[0] ?? written);
  const parts = written
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => {
    const words = wordsOf(part, pack.pack);
    const at: WordAt = (i) => words[i];
    const match = pack.places.longest(0, at) ?? lexicon.places.longest(0, at);
    return match !== null && match.length === words.length
      ? (match.values.find((value) => value.kind === 'city') ?? match.values[0] ?? null)
      : null;
  });
  const [first] = found;
  const country = found.find((place) => place?.country)?.country ?? null;
  const name =
    first?.name ??
    (parts[0] ?? '').toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (first === null && country === null) return null;
  const span = start < 0 ? null : { start, end: start + (parts[0] ?? '').length };
  return { name, country, sentence: null, range: null, span };
}

/** What stands between a city and the text: ":", "–", "/ INA", "– INA" on a line of its own, "/ INA /", "(INA - 3 May 2019)". */
const AFTER_CITY =
  /^\s*(?:\([^()\n]{2,80}\b\d{4}\)|[-–—:|/]\s*\p{Lu}{2,8}(?:\s\p{Lu}[\p{L}]+){0,2}\s*(?:[-–—:|/]|\n)|(?:--|[-–—:|/_])(?=\s)|\n)/u;

/** "New Delhi: The minister …", "BAGHDAD, Iraq – …": a known city at the head, where no date makes a dateline of it. */
function cityHead(
  body: string,
  from: number,
  lexicon: Lexicon,
  pack: CompiledPack,
): { place: PlaceReading; stop: number } | null {
  const match = /^\s*(\p{Lu}[\p{L} .'’-]{2,30}(?:,\s?\p{Lu}[\p{L} .'’-]{1,30})?)(?=\s*[-–—:|/_\n(])/u.exec(
    body.slice(from, from + 200),
  );
  for (let written = match?.[1]; match !== null && written !== undefined && written.length > 2; ) {
    const at = from + match[0].length - (match[1] as string).length + written.length;
    const sign = AFTER_CITY.exec(body.slice(at, at + 60));
    const place = sign === null ? null : datelinePlace(written, body, lexicon, pack);
    if (sign !== null && place !== null && place.country !== null)
      return { place, stop: at + sign[0].length };
    // "Addis Ababa - ENA": a hyphen inside the run may be the sign.
    const shorter = written.search(/\s?[-–—]\s?[^-–—]*$/u);
    written = shorter > 0 ? written.slice(0, shorter) : undefined;
  }
  return null;
}

/** Behind the stamps at the head of a page: "21-05-2023, 17:14" above "Oslo - NTB". */
function pastStamps(body: string, skip: Opened['skip']): number {
  let at = 0;
  for (const { start, end } of [...skip].sort((a, b) => a.start - b.start))
    if (end > at && body.slice(at, Math.max(at, start)).trim() === '') at = end;
  return at;
}

function bylineStop(body: string, stop: number): number {
  return stop + (BYLINE.exec(body.slice(stop, stop + 120))?.[0].length ?? 0);
}

/** The article without marks that nobody sees, the title of a pasted page apart, and where its letters came from. */
function asRead(
  written: ArticleInput,
  language: string,
  pack: CompiledPack,
): { article: ArticleInput; place: Record<Source, WrittenPlace> } {
  const title = plainText(written.title ?? '', pack.words);
  const body = plainText(written.body, pack.words);
  const isStamp = (line: string) => {
    const { skip, place, yearless } = findReferenceDay({ body: `${line}\n`, language });
    return skip.length > 0 || place !== undefined || yearless !== null;
  };
  const pasted = title.text === '' ? pastedTitle(body.text, isStamp) : null;
  if (pasted === null)
    return {
      article: { ...written, title: written.title == null ? null : title.text, body: body.text },
      place: { title: { source: 'title', at: title.at }, body: { source: 'body', at: body.at } },
    };
  return {
    article: { ...written, title: pasted.title, body: pasted.body },
    place: {
      title: { source: 'body', at: (offset) => body.at(offset + pasted.titleAt) },
      body: { source: 'body', at: (offset) => body.at(offset + pasted.bodyAt) },
    },
  };
}

/** The working paper of an article before all rules; `pause` as in `Opened`. */
export function openReading(written: ArticleInput, lexicon: Lexicon, pause: () => void): Opened {
  const language = written.language ?? detectLanguage(`${written.title ?? ''}\n${written.body}`);
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const own = lexicon.packs.get(primary);
  const pack = own ?? lexicon.packs.get(FALLBACK_LANGUAGE);
  if (pack === undefined) throw new Error('The lexicon has no language packs.');
  const { article, place } = asRead(written, primary, pack);
  pause();
  const reference = findReferenceDay({ ...article, language: primary });
  pause();
  const menu = menuStop(article.body, pack.words.furniture);
  const top = pastStamps(article.body, reference.skip);
  const stated =
    reference.place === undefined ? null : datelinePlace(reference.place, article.body, lexicon, pack);
  const headAt = (from: number) => cityHead(article.body, from, lexicon, pack);
  const head = stated !== null ? null : ((top > 0 ? headAt(top) : null) ?? headAt(menu));
  const reading: Open<Opened> = {
    article,
    written: { article: written, ...place },
    lexicon,
    language: primary,
    pack,
    supported: own !== undefined,
    lone: false,
    referenceDay: reference.day,
    referenceFrom: reference.source,
    yearlessDay: reference.yearless,
    order: reference.order,
    orderGuessed: reference.orderGuessed,
    skip: reference.skip,
    datelineDay: reference.source === 'dateline' || reference.source === 'inner-dateline',
    datelineSpan:
      reference.start === undefined || reference.end === undefined
        ? null
        : { start: reference.start, end: reference.end },
    dateline: stated ?? head?.place ?? null,
    sentences: [],
    warnings: [],
    pause,
  };
  reading.sentences = segment(
    reading,
    bylineStop(article.body, Math.max(reference.stop ?? 0, head?.stop ?? 0, menu)),
    reference.skip,
  );
  reading.lone =
    reading.sentences.length === 1 &&
    article.body.length <= LONE_SENTENCE &&
    reference.place === undefined &&
    reference.skip.length === 0 &&
    head === null &&
    (pack.pack.loneStates ?? []).length > 0;
  if (article.body.length > LETTERS_READ)
    reading.warnings.push({ code: 'text-too-long', values: { letters: LETTERS_READ } });
  if (own === undefined)
    reading.warnings.push({ code: 'unsupported-language', values: { language: primary } });
  return reading;
}
