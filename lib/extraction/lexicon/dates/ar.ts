/** Arabic date words; spellings are folded before they are compared (hamza, ta marbuta, yeh). */

import { arabicNames } from './day-names';
import { arabicHabits } from './habits';
import { arabicHolidays } from './holidays';
import { type DateLexicon, numbered, valued, words } from './lexicon';

const months = {
  // Levant and Iraq
  ...numbered(
    'كانون الثاني,شباط,آذار,نيسان,أيار|ايار|مايس,حزيران,تموز,آب,أيلول,تشرين الأول|تشرين الاول,تشرين الثاني,كانون الأول',
    'MONTH',
  ),
  // The second word of a pair as a figure.
  ...numbered('كانون 2|كانون ٢', 'MONTH'),
  ...numbered('تشرين 1|تشرين ١,تشرين 2|تشرين ٢,كانون 1|كانون ١', 'MONTH', 10),
  // Egypt and the Gulf
  ...numbered(
    'يناير,فبراير,مارس,أبريل|إبريل,مايو,يونيو|يونيه,يوليو|يوليه,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
    'MONTH',
  ),
  // The Maghreb
  ...numbered('جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية|يوليوز,أوت|غشت,شتنبر,أكتوبر,نونبر,دجنبر', 'MONTH'),
  // Also words of other meaning.
  آب: { symbol: 'MONTHQ', value: 8 },
  مارس: { symbol: 'MONTHQ', value: 3 },
  ماي: { symbol: 'MONTHQ', value: 5 },
  جوان: { symbol: 'MONTHQ', value: 6 },
  أوت: { symbol: 'MONTHQ', value: 8 },
} as const;

const hijriNames =
  'محرم|المحرم,صفر,ربيع الأول|ربيع الاول,ربيع الثاني|ربيع الآخر,جمادى الأولى|جمادى الاولى,جمادى الآخرة|جمادى الثانية,رجب,شعبان,رمضان,شوال,ذو القعدة|ذي القعدة,ذو الحجة|ذي الحجة';
const hijri = Object.fromEntries(
  Object.entries(numbered(hijriNames, 'MONTHQ')).map(([text, word]) => [
    text,
    { ...word, calendar: 'islamic' as const },
  ]),
);

const weekdays = {
  ...numbered('الاثنين|الإثنين,الثلاثاء,الأربعاء|الاربعا,الخميس,الجمعة,السبت,الأحد', 'WDAY'),
  ...numbered('اثنين,ثلاثاء,أربعاء|اربعا,خميس,جمعة,سبت,أحد', 'WDAYQ'),
} as const;

const units = {
  ...words('يوم,أيام,يوما', { symbol: 'UNIT', unit: 'day' }),
  ...words('الأيام', { symbol: 'UNIT', unit: 'day', key: 'plural' }),
  ...words('يومين,اليومين', { symbol: 'UNIT', unit: 'day', value: 2 }),
  ...words('أسبوع,الأسبوع,أسابيع,أسبوعا', { symbol: 'UNIT', unit: 'week' }),
  ...words('الأسابيع', { symbol: 'UNIT', unit: 'week', key: 'plural' }),
  ...words('أسبوعين,الأسبوعين', { symbol: 'UNIT', unit: 'week', value: 2 }),
  ...words('شهر,الشهر,أشهر,شهور,شهرا', { symbol: 'UNIT', unit: 'month' }),
  ...words('الأشهر,الشهور', { symbol: 'UNIT', unit: 'month', key: 'plural' }),
  ...words('شهرين,الشهرين', { symbol: 'UNIT', unit: 'month', value: 2 }),
  ...words('ربع,الربع', { symbol: 'UNIT', unit: 'quarter' }),
  ...words('سنة,السنة,سنوات,عام,العام,أعوام,عاما,عامي', { symbol: 'UNIT', unit: 'year' }),
  ...words('السنوات,الأعوام,السنين', { symbol: 'UNIT', unit: 'year', key: 'plural' }),
  ...words('سنتين,عامين,السنتين,العامين', { symbol: 'UNIT', unit: 'year', value: 2 }),
  ...words('ساعة,ساعات', { symbol: 'UNIT', unit: 'hour' }),
  ...words('دقيقة,دقائق', { symbol: 'UNIT', unit: 'minute' }),
  ...words('عقد,عقود,العقد', { symbol: 'UNIT', unit: 'decade' }),
  ...words('العقود', { symbol: 'UNIT', unit: 'decade', key: 'plural' }),
  ...words('قرن,القرن', { symbol: 'UNIT', unit: 'century' }),
} as const;

/** التسعينيات and التسعينات. */
const decades = Object.fromEntries(
  Object.entries({
    عشرين: 20,
    ثلاثين: 30,
    أربعين: 40,
    خمسين: 50,
    ستين: 60,
    سبعين: 70,
    ثمانين: 80,
    تسعين: 90,
  }).flatMap(([stem, value]) =>
    ['يات', 'ات'].flatMap((ending) =>
      ['', 'ال'].map((article) => [article + stem + ending, { symbol: 'DECADE' as const, value }]),
    ),
  ),
);

const deictic = {
  ...words('الليلة,الآن', { symbol: 'REL', value: 0 }),
  ...words('الليلة الماضية,ليلة أمس,ليل أمس', { symbol: 'REL', value: -1 }),
  // "Today" and "the day".
  اليوم: { symbol: 'REL', value: 0, unit: 'day' },
  ...words('أمس,البارحة,امبارح,مبارح', { symbol: 'REL', value: -1 }),
  ...words('أول أمس,أول من أمس,القبل البارحة,قبل البارحة,قبل أمس', { symbol: 'REL', value: -2 }),
  ...words('غدا,غدًا,غد,الغد,بكرة,بكرا,باجر', { symbol: 'REL', value: 1 }),
  ...words('بعد غد,بعد الغد,بعد بكرة,بعد بكرا', { symbol: 'REL', value: 2 }),
} as const;

const connectors = {
  ...words(
    'الماضي,الماضية,الماضيين,الماضيتين,المنصرم,المنصرمة,الماض,السابق,السابقة,الفائت,الفائتة,الأخيرة,الأخيرين',
    {
      symbol: 'LASTP',
    },
  ),
  ...words('القادم,القادمة,القادمين,المقبل,المقبلة,المقبلين,الجاي,التالي,التالية,الآتي', { symbol: 'NEXTP' }),
  ...words('الحالي,الحالية,الجاري,الجارية', { symbol: 'THISP' }),
  ...words('هذا,هذه', { symbol: 'THIS' }),
  ...words('نفس,ذلك,تلك', { symbol: 'SAME' }),
  ...words('نفسه,نفسها,ذاته,ذاتها', { symbol: 'SAMEP' }),
  ...words('غداة اليوم,غداة ذلك اليوم', { symbol: 'TOLD', value: 1 }),
  ...words('نحو,حوالي,قرابة,زهاء,ما يقارب,ما يقرب من,ما يناهز,تقريبا', { symbol: 'AROUND' }),
  ...words('آخر,اخر', { symbol: 'FINAL' }),
  ...words('الأخير', { symbol: 'FINALP' }),
  قبل: { symbol: 'AGOPRE' },
  بعد: { symbol: 'AFTER' },
  ...words('منذ,مند', { symbol: 'SINCE' }),
  ...words('حتى,لغاية', { symbol: 'UNTIL' }),
  ...words('إلى,الى', { symbol: 'TO' }),
  ...words('من', { symbol: 'OF' }),
  ...words('بين', { symbol: 'BETWEEN' }),
  و: { symbol: 'AND' },
  أو: { symbol: 'OR' },
  ...words('في,خلال,فى', { symbol: 'IN' }),
  ...words('بحلول', { symbol: 'BY' }),
  ...words('الموافق,الموافقة,المصادف,يصادف', { symbol: 'COMMA' }),
  // Nouns, "the first days of", as exact as "beginning" is in English.
  ...words('أوائل,مطلع,مستهل', { symbol: 'BEGIN' }),
  ...words('أواسط,منتصف', { symbol: 'MIDDLE' }),
  ...words('أواخر', { symbol: 'END' }),
  ...words('بداية', { symbol: 'BEGIN' }),
  ...words('نهاية', { symbol: 'END' }),
  ...words('صباح,مساء,ظهر,عصر,ليلة,ليل,فجر,صباحا,مساء', { symbol: 'DAYPART' }),
  ...words('عطلة نهاية الأسبوع', { symbol: 'WEEKEND' }),
  ...words('النصف,نصف', { symbol: 'HALFWORD' }),
  ...words('الربيع,ربيع', { symbol: 'SEASONQ', value: 1 }),
  ...words('الصيف,صيف', { symbol: 'SEASON', value: 2 }),
  ...words('الشتاء,شتاء', { symbol: 'SEASON', value: 4 }),
  ...words('الخريف,خريف', { symbol: 'SEASON', value: 3 }),
  ...words('بضعة,بضع,عدة', { symbol: 'FEW', value: 3 }),
  ...words('م', { symbol: 'AD' }),
  ...words('هـ,هجرية,هجري', { symbol: 'AH' }),
  ...words('بتوقيت', { symbol: 'ZONE' }),
} as const;

const numerals = {
  cardinals: {
    ...valued(
      'واحد|واحدة,اثنان,ثلاثة|ثلاث|الثلاثة,أربعة|أربع|الأربعة|الأربع,خمسة|خمس|الخمسة|الخمس,ستة|ست|الستة|الست,سبعة|سبع|السبعة|السبع,ثمانية|ثماني|ثمان|الثمانية|الثماني,تسعة|تسع|التسعة|التسع,عشرة|عشر|العشرة|العشر',
    ),
    ...valued(
      'عشرون|عشرين|العشرين|العشرون,ثلاثون|ثلاثين|الثلاثين|الثلاثون,أربعين|أربعون,خمسين|خمسون,ستين|ستون,سبعين|سبعون',
      20,
      10,
    ),
  },
  ordinals: {
    ...valued(
      'الأول|الأولى|أول|الحادي|الحادية,الثاني|الثانية|ثاني|ثان,الثالث|الثالثة|ثالث,الرابع|الرابعة|رابع,الخامس|الخامسة|خامس,السادس|السادسة|سادس,السابع|السابعة|سابع,الثامن|الثامنة|ثامن,التاسع|التاسعة|تاسع,العاشر|العاشرة|عاشر',
    ),
  },
} as const;

export const arabic: DateLexicon = {
  language: 'ar',
  habits: arabicHabits,
  order: 'DMY',
  words: {
    ...months,
    ...hijri,
    ...weekdays,
    ...units,
    ...decades,
    ...deictic,
    ...connectors,
    ...arabicHolidays,
  },
  numbers: { ...numerals, hundred: [], thousand: [], and: ['و'], unitFirst: true, teens: ['عشر', 'عشرة'] },
  ordinalEndings: [],
  prefixes: ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'],
  past: /(?<!\p{L})(?:قال|قالت|أعلن|أعلنت|التقى|التقت|اجتمع|بحث|زار|وصل|وقع|أكد|أكدت|استقبل|كان|كانت|تم|عقد|أجرى|سلم|تسلم|ذكر|ذكرت|شدد|شددت|أوضح|أوضحت|بحثت|زارت|وصلت|استقبلت|شارك|شاركت|ناقش|ناقشت|وقعت|أدان|أدانت|رحب|رحبت|دعا|دعت|غادر|غادرت|عقدت|أجرت|بدأ|بدأت|انتهى|انتهت|قتل|أطلق|أطلقت|اتفق|اتفقت|تلقى|تلقت|افتتح|افتتحت|أشار|أشارت|أضاف|أضافت|قرر|قررت|شهد|شهدت)(?!\p{L})/gu,
  future: /(?<!\p{L})(?:سوف|س[يتن]\p{L}{2,20}|المقرر|يعتزم|تعتزم|المتوقع)(?!\p{L})/gu,
  names: arabicNames,
};
