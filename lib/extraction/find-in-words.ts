/** Reads a few words of an article: their dates with the clause round them, their places and whom they name. Pure. */
import type { ArticleInput } from '@/lib/domain/article';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { WordsRead } from '@/lib/domain/lookup';
import { sentenceSpan } from '@/lib/domain/quotation';
import type { WordsFound, WordsSpan } from '@/lib/domain/words';
import { readArticle } from './extract';
import { findDates } from './finders/dates/find-dates';
import { findReferenceDay, type ReferenceDay } from './finders/dates/reference-day';
import { type Lexicon, officeKey } from './lexicon/lexicon';
import { phrasesOf, type Reading } from './reading';

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
function actorsIn(reading: Reading, lexicon: Lexicon): { now: string[]; ever: string[] } {
  const { sentences } = reading;
  const phrases = sentences.flatMap((sentence) => phrasesOf(sentence, reading));
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

export function findInWords(
  {
    article,
    span,
  }: { article: Pick<ArticleInput, 'title' | 'body' | 'publishedOn' | 'language'>; span: WordsSpan },
  lexicon: Lexicon,
): WordsFound {
  const { title, body, publishedOn } = article;
  const text = (span.source === 'title' ? title : body) ?? '';
  const language = article.language ?? 'und';
  const reference = findReferenceDay({ body, publishedOn, language });
  const quote = text.slice(span.start, span.end);
  const reading = readArticle({ id: 'words', body: quote, publishedOn: reference.day, language }, lexicon);
  const { now, ever } = actorsIn(reading, lexicon);
  return {
    dates: datesIn(text, span, language, reference),
    places: placesIn(reading),
    named: now.flatMap((slug) => {
      const entity = lexicon.entities.get(slug);
      return entity ? [{ slug, name: entity.name, person: entity.kind === 'person' }] : [];
    }),
    bearers: ever,
  };
}
