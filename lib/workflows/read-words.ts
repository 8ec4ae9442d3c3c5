/** Reads the few words that an editor has selected in an article: its dates, places and actors. Writes nothing. */
import { listActorsNamedIn, type NamedActor } from '@/lib/db/actor-names';
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type Evidence, MAX_WORDS_LENGTH } from '@/lib/domain/evidence';
import { sentenceSpan } from '@/lib/domain/quotation';
import type { WordsRead } from '@/lib/domain/words';
import { readArticle } from '@/lib/extraction/extract';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { findReferenceDay, type ReferenceDay } from '@/lib/extraction/finders/dates/reference-day';
import { type Lexicon, officeKey } from '@/lib/extraction/lexicon/lexicon';
import type { Reading } from '@/lib/extraction/reading';
import { currentLexicon } from './lexicon';

/** Where words stand in an article, in UTF-16 units. */
export type WordsSpan = Pick<Evidence, 'source' | 'start' | 'end'>;

/** The dates that the words touch, read with the clause round them and the reference day of the article. */
function datesIn(
  text: string,
  { source, start, end }: WordsSpan,
  language: string,
  reference: ReferenceDay,
): WordsRead['dates'] {
  const clause = sentenceSpan(text, start, end);
  const [from, to] = [start - clause.start, end - clause.start];
  const stood = source === 'body' ? (reference.end ?? 0) : 0;
  return findDates(text.slice(clause.start, clause.end), {
    referenceDate: reference.day,
    localDayAhead: reference.localDayAhead,
    language,
  }).flatMap((mention) =>
    mention.kind === 'date' &&
    mention.start < to &&
    mention.end > from &&
    mention.edtf !== null &&
    parseEdtfDate(mention.edtf).ok
      ? [{ edtf: mention.edtf, stated: clause.start + mention.start >= stood }]
      : [],
  );
}

function placesIn({ sentences, dateline }: Reading): WordsRead['places'] {
  const found = sentences.flatMap((sentence) =>
    sentence.places.map(({ place }) => ({ name: place.name, country: place.country })),
  );
  return found.length === 0 && dateline ? [{ name: dateline.name, country: dateline.country }] : found;
}

/** Whom the names and offices of the words mean: on the day of the article, and at any time. */
function actorsIn({ sentences }: Reading, lexicon: Lexicon): { now: string[]; ever: string[] } {
  const phrases = sentences.flatMap((sentence) => sentence.phrases);
  const people = phrases.filter(({ entity }) => entity?.kind === 'person');
  const now = [...people, ...phrases].flatMap(({ entity }) => entity?.actorId ?? []);
  const ever = phrases.flatMap(({ capacity, of }) =>
    capacity === null || of === null
      ? []
      : (lexicon.holders.get(officeKey(capacity, of.key)) ?? []).flatMap(({ actorId }) => actorId ?? []),
  );
  const named = sentences.flatMap(({ labels }) =>
    labels.flatMap((label) => (label.kind === 'name' ? (label.entity.actorId ?? []) : [])),
  );
  return { now: [...new Set(now)], ever: [...new Set([...ever, ...named])] };
}

function withNames(
  slugs: readonly string[],
  named: readonly NamedActor[],
  lexicon: Lexicon,
): WordsRead['actors'] {
  const whole = named.filter((actor) => actor.whole);
  // Words that are a part of the names of one actor alone, as "Stoltenberg", mean that one.
  const parts = whole.length === 0 && named.length === 1 ? named : [];
  const found = new Map([...whole, ...parts].map(({ slug, name }) => [slug, name]));
  for (const slug of slugs) {
    const name = lexicon.entities.get(slug)?.name;
    if (name !== undefined && !found.has(slug)) found.set(slug, name);
  }
  const people = ({ slug }: { slug: string }) => (lexicon.entities.get(slug)?.kind === 'person' ? 0 : 1);
  return [...found].map(([slug, name]) => ({ slug, name })).sort((a, b) => people(a) - people(b));
}

/** Reads words of a stored article; null where they are blank, too long, or not there. */
export async function readWordsOf(
  db: Database,
  article: StoredArticle,
  span: WordsSpan,
): Promise<WordsRead | null> {
  const text = (span.source === 'title' ? article.title : article.body) ?? '';
  const quote = text.slice(span.start, span.end);
  if (span.start < 0 || span.end > text.length || quote.length > MAX_WORDS_LENGTH || quote.trim() === '')
    return null;
  const { body, publishedOn, language } = article;
  const lexicon = await currentLexicon(db);
  const reference = findReferenceDay({ body, publishedOn, language });
  const reading = readArticle({ id: 'words', body: quote, publishedOn: reference.day, language }, lexicon);
  const named = await listActorsNamedIn(db, quote);
  const { now, ever } = actorsIn(reading, lexicon);
  return {
    dates: datesIn(text, span, language, reference),
    places: placesIn(reading),
    actors: withNames(now, named, lexicon),
    bearers: [...new Set([...ever, ...named.map(({ slug }) => slug)])],
  };
}

/** As `readWordsOf`, of the article with this id; null too where there is none. */
export async function readWords(db: Database, articleId: string, span: WordsSpan): Promise<WordsRead | null> {
  const article = await findArticle(db, articleId);
  return article && readWordsOf(db, article, span);
}
