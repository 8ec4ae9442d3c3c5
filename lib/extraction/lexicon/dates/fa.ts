/** Persian date words; the months of the Solar Hijri calendar and the French names of the Gregorian ones. */

import { persianNames } from './day-names';
import { persianHabits } from './habits';
import { type DateLexicon, numbered, valued, words } from './lexicon';

const solar = Object.fromEntries(
  Object.entries({
    ...numbered('فروردین,اردیبهشت,خرداد,تیر,مرداد|امرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند', 'MONTH'),
    // Also names and words: Mehr is a news agency too.
    ...numbered('تیر', 'MONTHQ', 4),
    ...numbered('مهر', 'MONTHQ', 7),
    ...numbered('آذر,دی', 'MONTHQ', 9),
    ...numbered('بهمن', 'MONTHQ', 11),
    ...numbered('آبان', 'MONTHQ', 8),
  }).map(([text, word]) => [text, { ...word, calendar: 'persian' as const }]),
);

const hijriNames =
  'محرم,صفر,ربیع الاول|ربیع‌الاول,ربیع الثانی|ربیع‌الثانی,جمادی الاول|جمادی‌الاول,جمادی الثانی|جمادی‌الثانی,رجب,شعبان,رمضان,شوال,ذی القعده|ذی‌القعده,ذی الحجه|ذی‌الحجه';
const hijri = Object.fromEntries(
  Object.entries(numbered(hijriNames, 'MONTHQ')).map(([text, word]) => [
    text,
    { ...word, calendar: 'islamic' as const },
  ]),
);

const gregorian = numbered(
  'ژانویه,فوریه,مارس,آوریل,مه|می,ژوئن,ژوئیه|جولای|ژوییه,اوت|آگوست,سپتامبر,اکتبر,نوامبر,دسامبر',
  'MONTH',
);

const weekdays = {
  ...numbered(
    'دوشنبه|دو شنبه,سه‌شنبه|سه شنبه,چهارشنبه|چهار شنبه,پنجشنبه|پنج‌شنبه|پنج شنبه,جمعه,شنبه,یکشنبه|یک‌شنبه|یک شنبه',
    'WDAY',
  ),
} as const;

const units = {
  ...words('روز,روزه,روزهای', { symbol: 'UNIT', unit: 'day' }),
  ...words('هفته,هفته‌ها,هفته‌های', { symbol: 'UNIT', unit: 'week' }),
  ...words('ماه,ماه‌ها,ماه‌های', { symbol: 'UNIT', unit: 'month' }),
  ...words('سال,سال‌ها,سال‌های', { symbol: 'UNIT', unit: 'year' }),
  ...words('دهه', { symbol: 'UNIT', unit: 'decade' }),
  ...words('قرن', { symbol: 'UNIT', unit: 'century' }),
  ...words('ساعت', { symbol: 'UNIT', unit: 'hour' }),
  ...words('دقیقه', { symbol: 'UNIT', unit: 'minute' }),
} as const;

const connectors = {
  ...words('امروز,امشب,اکنون', { symbol: 'REL', value: 0 }),
  ...words('دیروز,دیشب,شب گذشته', { symbol: 'REL', value: -1 }),
  ...words('پریروز,پریشب', { symbol: 'REL', value: -2 }),
  ...words('فردا,فرداشب', { symbol: 'REL', value: 1 }),
  ...words('پس‌فردا,پس فردا', { symbol: 'REL', value: 2 }),
  ...words('گذشته,پیشین,اخیر', { symbol: 'LASTP' }),
  ...words('آینده,آتی', { symbol: 'NEXTP' }),
  // After a count a point in time, not a span: سه روز قبل.
  قبل: { symbol: 'LASTP', key: 'point' },
  بعد: { symbol: 'NEXTP', key: 'point' },
  دیگر: { symbol: 'LATER' },
  ...words('جاری', { symbol: 'THISP' }),
  ...words('این,همین', { symbol: 'THIS' }),
  ...words('همان,آن', { symbol: 'SAME' }),
  ...words('فردای آن روز', { symbol: 'TOLD', value: 1 }),
  ...words('حدود,تقریبا,نزدیک به,قریب به', { symbol: 'AROUND' }),
  ...words('پیش', { symbol: 'AGO' }),
  ...words('پس', { symbol: 'AFTER' }),
  ...words('از', { symbol: 'FROM' }),
  ...words('تا', { symbol: 'UNTIL' }),
  ...words('بین,میان', { symbol: 'BETWEEN' }),
  و: { symbol: 'AND' },
  یا: { symbol: 'OR' },
  ...words('در,طی', { symbol: 'IN' }),
  ...words('اوایل', { symbol: 'EARLY' }),
  ...words('اواسط,نیمه', { symbol: 'MID' }),
  ...words('اواخر', { symbol: 'LATE' }),
  ...words('آغاز,ابتدای', { symbol: 'BEGIN' }),
  ...words('پایان,انتهای', { symbol: 'END' }),
  ...words('صبح,عصر,شب,ظهر,شامگاه,بامداد,بعدازظهر', { symbol: 'DAYPART' }),
  ...words('بهار', { symbol: 'SEASONQ', value: 1 }),
  ...words('تابستان', { symbol: 'SEASON', value: 2 }),
  ...words('پاییز', { symbol: 'SEASON', value: 3 }),
  ...words('زمستان', { symbol: 'SEASON', value: 4 }),
  ...words('چند,چندین', { symbol: 'FEW', value: 3 }),
  ...words('میلادی', { symbol: 'AD' }),
  ...words('هجری,قمری', { symbol: 'AH' }),
  ...words('خورشیدی,شمسی', { symbol: 'SH' }),
} as const;

export const persian: DateLexicon = {
  language: 'fa',
  habits: persianHabits,
  order: 'DMY',
  words: { ...hijri, ...gregorian, ...solar, ...weekdays, ...units, ...connectors },
  numbers: {
    cardinals: {
      ...valued(
        'یک,دو,سه,چهار,پنج,شش,هفت,هشت,نه,ده,یازده,دوازده,سیزده,چهارده,پانزده,شانزده,هفده,هجده,نوزده,بیست',
      ),
      ...valued('سی', 30),
    },
    ordinals: {
      ...valued(
        'یکم|اول|نخست,دوم,سوم,چهارم,پنجم,ششم,هفتم,هشتم,نهم,دهم,یازدهم,دوازدهم,سیزدهم,چهاردهم,پانزدهم,شانزدهم,هفدهم,هجدهم,نوزدهم,بیستم',
      ),
      ...valued('سی‌ام', 30),
    },
    hundred: [],
    thousand: [],
    and: ['و'],
    unitFirst: true,
  },
  ordinalEndings: ['م', 'ام'],
  past: /(?<!\p{L})(?:گفت|گفتند|کرد|کردند|شد|شدند|بود|بودند|داد|دادند|رفت|یافت|گرفت)(?!\p{L})/gu,
  future: /(?<!\p{L})(?:خواهد|خواهند|قرار است|قرار بود|می‌?شود|آینده)(?!\p{L})/gu,
  names: persianNames,
};
