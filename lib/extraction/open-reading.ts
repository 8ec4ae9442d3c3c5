/** Opens the working paper: language, reference day, dateline, sentences. */
import type { ArticleInput } from '@/lib/domain/article';
import { findReferenceDay } from './finders/dates/reference-day';
import type { CompiledPack } from './lexicon/compile-pack';
import { wordsOf } from './lexicon/compile-pack';
import type { Lexicon } from './lexicon/lexicon';
import type { PlaceReading, Reading } from './reading';
import { detectLanguage } from './text/language';
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
    const at = (i: number): readonly string[] => (words[i] === undefined ? [] : [words[i] as string]);
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

/** "New Delhi: The minister …": a known city and a colon, where no date makes a dateline of it. */
function cityColon(
  body: string,
  lexicon: Lexicon,
  pack: CompiledPack,
): { place: PlaceReading; stop: number } | null {
  const match = /^\s*(\p{Lu}[\p{L} .'-]{2,30}):\s/u.exec(body);
  const place = match?.[1] === undefined ? null : datelinePlace(match[1], body, lexicon, pack);
  return match === null || place === null ? null : { place, stop: match[0].length };
}

export function openReading(article: ArticleInput, lexicon: Lexicon): Reading {
  const language = article.language ?? detectLanguage(`${article.title ?? ''}\n${article.body}`);
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const own = lexicon.packs.get(primary);
  const pack = own ?? lexicon.packs.get('en');
  if (pack === undefined) throw new Error('The lexicon has no language packs.');
  const reference = findReferenceDay({
    body: article.body,
    publishedOn: article.publishedOn,
    language: primary,
  });
  const colon = reference.place === undefined ? cityColon(article.body, lexicon, pack) : null;
  const reading: Reading = {
    article,
    lexicon,
    language: primary,
    pack,
    supported: own !== undefined,
    lone: false,
    referenceDay: reference.day,
    datelineDay: reference.source === 'dateline' || reference.source === 'inner-dateline',
    datelineSpan:
      reference.start === undefined || reference.end === undefined
        ? null
        : { start: reference.start, end: reference.end },
    dateline:
      reference.place === undefined ? null : datelinePlace(reference.place, article.body, lexicon, pack),
    sentences: [],
    persons: new Map(),
    candidates: [],
    events: [],
    warnings: [],
  };
  reading.sentences = segment(reading, reference.stop ?? colon?.stop ?? 0);
  reading.lone =
    reading.sentences.length === 1 &&
    article.body.length <= LONE_SENTENCE &&
    reference.place === undefined &&
    (pack.pack.controls ?? []).length > 0;
  if (article.body.length > LETTERS_READ)
    reading.warnings.push({
      code: 'text-too-long',
      message: `Only the first ${LETTERS_READ.toLocaleString('en')} letters were read.`,
    });
  if (own === undefined)
    reading.warnings.push({
      code: 'unsupported-language',
      message: `The rules do not cover the language of this text (${primary}).`,
    });
  return reading;
}
