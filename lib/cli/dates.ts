/**
 * `npm run -s dates`: dates in prose, JSON Lines in and out.
 *
 * In: `{ id, text, referenceDate, language?, order? }` a line, on standard input or in the files named.
 * Out: `{ id, mentions: [{ start, end, text, kind, from, to, edtf }] }`. A line that is not valid is answered in
 * its place with `{ id, error }`, and the exit code is 1.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { MAX_BODY_LENGTH } from '@/lib/domain/article';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { findReferenceDay } from '@/lib/extraction/finders/dates/reference-day';

const lineSchema = z.object({
  id: z.union([z.string().max(300), z.number()]),
  text: z.string().max(MAX_BODY_LENGTH),
  referenceDate: z
    .string()
    .max(40)
    .regex(
      /^(?:\d{4}-\d{2}-\d{2}(?:$|[T ])|\d{2}-\d{2}-\d{4}$)/,
      'referenceDate must be an ISO date, for example 2020-09-16.',
    )
    .nullish(),
  language: z.string().max(35).nullish(),
  order: z.enum(['DMY', 'MDY']).nullish(),
});

/** The id of a line that did not parse, for the answer in its place. */
function idOf(value: unknown): string | number | null {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function answer(
  line: string,
): { id: string | number | null; error: string } | { id: string | number; mentions: object[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not valid JSON.' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { id: idOf(value), error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not valid'}` };
  }
  const { id, text, referenceDate, language, order } = parsed.data;
  const mentions = findDates(text, {
    referenceDate: referenceDate ?? findReferenceDay({ body: text, language }).day,
    ...(language ? { language } : {}),
    ...(order ? { order } : {}),
  });
  return {
    id,
    mentions: mentions.map(({ start, end, text: words, kind, from, to, edtf }) => ({
      start,
      end,
      text: words,
      kind,
      from,
      to,
      edtf,
    })),
  };
}

async function answerAll(input: Readable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const reply = answer(line);
    if ('error' in reply) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

async function main(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0) return answerAll(process.stdin);
  for (const path of paths) {
    try {
      await answerAll(createReadStream(path, 'utf8'));
    } catch (error) {
      process.stderr.write(
        `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      process.exitCode = 1;
    }
  }
}

void main();
