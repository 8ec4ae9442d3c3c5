/** Suites on disk, read and given to the extractor: JSON Lines of sentences, dates and probes. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { articleInputSchema } from '@/lib/domain/article';
import type { Extraction } from '@/lib/domain/extraction';
import { extract, readArticle } from '@/lib/extraction/extract';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { findReferenceDay } from '@/lib/extraction/finders/dates/reference-day';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { Acted } from '@/lib/extraction/reading';
import { type LabelledSentence, labelledSentenceSchema } from './clause-figures';
import { dateCaseSchema, type ReadDates } from './date-figures';
import { type CodedSentence, codedSentenceSchema } from './sentence-figures';

/** The lines of a file; throws where one does not fit. */
export async function linesOf<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<z.output<Shape>[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));
}

/** Names of files in the order of the alphabet; none where there is no such folder. */
export async function filesOf(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => pattern.test(name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Each sentence with what is made of it alone. */
export async function codeSentences(
  path: string,
  lexicon: Lexicon,
): Promise<{ sentence: CodedSentence; extraction: Extraction }[]> {
  return (await linesOf(path, codedSentenceSchema)).map((sentence) => {
    const { id, text: body, referenceDate: publishedOn } = sentence;
    return { sentence, extraction: extract(articleInputSchema.parse({ id, body, publishedOn }), lexicon) };
  });
}

/** The labels do not depend on the day, but without one no weekday can be read. */
const ANY_DAY = '2020-06-17';

/** Each sentence with how it is read in the language that it is labelled with: as in an article, under an empty headline. */
export async function readClauses(
  path: string,
  lexicon: Lexicon,
): Promise<{ sentence: LabelledSentence; reading: Acted }[]> {
  return (await linesOf(path, labelledSentenceSchema)).map((sentence) => {
    const { id, language, text: body } = sentence;
    return {
      sentence,
      reading: readArticle(
        articleInputSchema.parse({ id, title: '–', body, language, publishedOn: ANY_DAY }),
        lexicon,
      ),
    };
  });
}

/** Each case with the dates found in it, as `npm run dates` finds them; a suite may name its language: `news-fr.jsonl`. */
export async function readDateSuite(path: string): Promise<ReadDates[]> {
  const inLanguage = /-([a-z]{2})\.jsonl$/.exec(basename(path))?.[1];
  return (await linesOf(path, dateCaseSchema)).map((given) => {
    const language = given.language ?? inLanguage;
    const mentions = findDates(given.text, {
      referenceDate: given.referenceDate ?? findReferenceDay({ body: given.text }).day,
      ...(language ? { language } : {}),
      ...(given.order ? { order: given.order } : {}),
    });
    return { given, mentions };
  });
}
