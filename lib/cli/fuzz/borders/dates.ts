/** Dates: EDTF, and what people type in six languages. */
import fc from 'fast-check';
import { catalogues } from '@/app/messages/catalogue';
import { FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import { type EdtfResult, MAX_EDTF_LENGTH, parseEdtfDate } from '@/lib/domain/edtf-date';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { LANGUAGE_FACTS, LANGUAGES } from '@/lib/domain/language';
import { readTypedDate } from '@/lib/domain/typed-date';
import { edtfLike, mangled, mostly } from '../arbitrary';
import { border, must, mustBeText } from '../border';

function mustBeDate(read: EdtfResult): void {
  mustBeText(read);
  must(read.ok || read.reason !== '', 'a refusal says why');
  if (!read.ok) return;
  const { edtf, startsOn, endsOn } = read.date;
  must(edtf.length <= MAX_EDTF_LENGTH, 'a date is short');
  must(
    startsOn >= FIRST_DAY && startsOn <= endsOn && endsOn <= LAST_DAY,
    `${startsOn} to ${endsOn} are in order`,
  );
  must(
    [startsOn, endsOn].every((day) => parseEdtfDate(day).ok),
    'its bounds are days',
  );
  const again = parseEdtfDate(edtf);
  must(again.ok && JSON.stringify(again) === JSON.stringify(read), `${edtf} is read as itself`);
}

const edtf = border('edtf', 'dates as EDTF', mostly(edtfLike, 120), (text) =>
  mustBeDate(parseEdtfDate(text)),
);

/** What the product prints, and what comes of it under fingers. */
const printed = fc.tuple(edtfLike, fc.constantFrom(...LANGUAGES)).map(([date, language]) => ({
  language,
  text: formatEdtfDate(date, LANGUAGE_FACTS[language].locale, catalogues[language].dates),
  date,
}));
const typed = fc.oneof(
  printed,
  fc
    .tuple(mangled(printed.map(({ text }) => text)), fc.constantFrom(...LANGUAGES))
    .map(([text, language]) => ({ language, text, date: null })),
  fc
    .tuple(mostly(edtfLike), fc.constantFrom(...LANGUAGES))
    .map(([text, language]) => ({ language, text, date: null })),
);

const typedDates = border(
  'typed-dates',
  'dates as people type them, in six languages',
  typed,
  ({ language, text, date }) => {
    const read = readTypedDate(text, LANGUAGE_FACTS[language].locale, catalogues[language].dates);
    mustBeDate(read);
    const own = date === null ? null : parseEdtfDate(date);
    if (own?.ok && !own.date.openStart)
      must(
        read.ok && read.date.startsOn === own.date.startsOn && read.date.endsOn === own.date.endsOn,
        `${text} is ${date}`,
      );
  },
);

export const DATE_BORDERS = [edtf, typedDates];
