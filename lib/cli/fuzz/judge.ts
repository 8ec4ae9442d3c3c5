/** What must hold of every reading, whatever the text; and how long one may take. */
import { type ArticleInput, articleInputSchema } from '@/lib/domain/article';
import {
  type ExplainedWords,
  type Explanation,
  explanationSchema,
  type UnknownActor,
  unknownActorsSchema,
} from '@/lib/domain/explanation';
import { type Extraction, extractionSchema } from '@/lib/domain/extraction';
import { proposalsOfExtraction } from '@/lib/domain/proposal-of-extraction';
import { MAX_TITLE_LENGTH } from '@/lib/domain/title-words';
import type { Warning } from '@/lib/domain/warning';
import { titleInWords } from '../title-words';

export interface Verdict {
  /** CPU time of one reading, in milliseconds. */
  ms: number;
  letters: number;
  /** What is wrong, each as one line; none where all holds. */
  faults: string[];
}

/** What is judged: a reading, with its explanation and its comparison with itself. */
export interface Read {
  extraction: Extraction;
  explanation: Explanation;
  unknown: readonly UnknownActor[];
  linked: readonly Extraction[];
}

const FLOOR_MS = 1_000;
const LETTERS_A_MS = 10;
const MOST_FAULTS = 5;

/** Milliseconds that a text of so many letters may take: 1 s for 10,000, never less than 1 s. */
export function limitOf(letters: number): number {
  return Math.max(FLOOR_MS, letters / LETTERS_A_MS);
}

function lengthOf({ title, body }: ArticleInput): number {
  return (title?.length ?? 0) + body.length;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

function* faultsOfWarnings(warnings: readonly Warning[], article: ArticleInput): Generator<string> {
  for (const { code, source, start, end } of warnings) {
    if (source === undefined && start === undefined && end === undefined) continue;
    const length = source === 'title' ? (article.title ?? '').length : article.body.length;
    if (source === undefined || start === undefined || end === undefined || start >= end || end > length)
      yield `warning ${code} stands at ${source} ${start}–${end} of ${length}`;
  }
}

function* faultsOfExtraction(extraction: Extraction, article: ArticleInput): Generator<string> {
  const parsed = extractionSchema.safeParse(extraction);
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) yield `schema: ${path.join('.')}: ${message}`;
  yield* faultsOfWarnings(extraction.warnings, article);
  for (const event of extraction.events) {
    for (const { source, start, end, quote, field, rule } of event.evidence) {
      const text = source === 'title' ? (article.title ?? '') : article.body;
      if (start < 0 || end > text.length || text.slice(start, end) !== quote)
        yield `evidence of ${field} (${rule}) is not what stands at ${source} ${start}–${end}`;
    }
    yield* faultsOfWarnings(event.warnings, article);
  }
}

function* faultsOfExplanation(explanation: Explanation, article: ArticleInput): Generator<string> {
  const wrong = ({ source, start, end, text }: ExplainedWords): boolean =>
    (source === 'title' ? (article.title ?? '') : article.body).slice(start, end) !== text;
  for (const sentence of explanation.sentences)
    for (const words of [sentence, ...sentence.dates, ...sentence.names, ...sentence.places])
      if (wrong(words))
        yield `explained words are not what stands at ${words.source} ${words.start}–${words.end}`;
}

/** Half a character is no text, and the database refuses it; the site takes none in. */
const HALF = /\p{Surrogate}/u;

function* faultsOfTitle(title: string, article: ArticleInput): Generator<string> {
  if (title.length > MAX_TITLE_LENGTH) yield `a title of ${title.length} letters`;
  if (HALF.test(title) && !HALF.test(`${article.title ?? ''} ${article.body}`))
    yield 'a title with half a character';
}

function* faultsOf(read: Read, article: ArticleInput): Generator<string> {
  yield* faultsOfExtraction(read.extraction, article);
  yield* faultsOfExplanation(read.explanation, article);
  for (const schema of [
    explanationSchema.safeParse(read.explanation),
    unknownActorsSchema.safeParse(read.unknown),
  ])
    for (const { path, message } of schema.error?.issues ?? [])
      yield `schema of the explanation: ${path.join('.')}: ${message}`;
  try {
    for (const { title } of proposalsOfExtraction(read.extraction))
      if (title !== null) yield* faultsOfTitle(titleInWords(title), article);
  } catch (error) {
    yield `no proposals: ${error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 300) : String(error)}`;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `exception: ${String(error)}`;
  const place =
    error.stack
      ?.split('\n')
      .find((line) => line.includes('/lib/'))
      ?.trim() ?? '';
  return `exception: ${error.name}: ${error.message.slice(0, 300)} ${place}`;
}

/**
 * Reads an article as often as it takes to judge it: once; again where it was late, because a busy machine and a cold
 * engine make one reading slow; again where `twice`, to see that the same article gives the same answer.
 */
export function judge(input: ArticleInput, twice: boolean, read: (article: ArticleInput) => Read): Verdict {
  const article = articleInputSchema.parse(input);
  const letters = lengthOf(article);
  let ms = Number.POSITIVE_INFINITY;
  const timed = (): Read => {
    const begun = cpuMs();
    const result = read(article);
    ms = Math.min(ms, cpuMs() - begun);
    return result;
  };
  try {
    const first = timed();
    const faults = [...faultsOf(first, article)].slice(0, MOST_FAULTS);
    const late = ms > limitOf(letters);
    if ((twice || late) && JSON.stringify(timed()) !== JSON.stringify(first))
      faults.push('the same article gave another answer');
    if (late && ms > limitOf(letters)) faults.push(`slow: ${Math.round(ms)} ms for ${letters} letters`);
    return { ms, letters, faults };
  } catch (error) {
    return { ms: Number.isFinite(ms) ? ms : 0, letters, faults: [messageOf(error)] };
  }
}
