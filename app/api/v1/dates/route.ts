/** `GET /api/v1/dates?text=June 2004`: the date that somebody typed, as EDTF with its first and last day, or null. */
import { localeNow } from '@/app/messages/locale';
import { messagesNow } from '@/app/messages/messages-now';
import { dateQuerySchema } from '@/lib/api/questions';
import { readTypedDate } from '@/lib/domain/typed-date';
import type { DateInWords } from '@/lib/domain/typed-words';
import { readDates } from '@/lib/jobs/read-dates';
import { problem } from '../answer';
import { answerWith, readAs } from '../read';

const AGAIN = { headers: { 'retry-after': '2' } };

/** What the product prints itself and EDTF are read without a thread. */
function readPrinted(text: string): DateInWords | null {
  const parsed = readTypedDate(text, localeNow(), messagesNow().dates);
  if (!parsed.ok) return null;
  const { edtf, startsOn, endsOn } = parsed.date;
  return { start: 0, end: text.length, text, edtf, from: startsOn, to: endsOn };
}

export const GET = (request: Request) =>
  readAs(request, dateQuerySchema, async ({ text }) => {
    const printed = readPrinted(text);
    const found = printed ? [printed] : await readDates(text, new Date().toISOString().slice(0, 10));
    if (!found) return problem('busy', 'Dates cannot be read just now. Ask again in a moment.', AGAIN);
    const longest = [...found].sort((a, b) => b.text.length - a.text.length)[0];
    return answerWith(request, 'Date', { text, date: longest ?? null });
  });
