/** The kinds that do not hang on English, in Arabic, Persian, French and Turkish. */
import type { SilentCase, WarnCase } from './case';

const day = { publishedOn: '2020-09-16' };
const ar = (body: string, title?: string): WarnCase['told'] => ({
  language: 'ar',
  ...day,
  body,
  ...(title && { title }),
});
const fa = (body: string, title?: string): WarnCase['told'] => ({
  language: 'fa',
  ...day,
  body,
  ...(title && { title }),
});
const fr = (body: string, title?: string): WarnCase['told'] => ({
  language: 'fr',
  ...day,
  body,
  ...(title && { title }),
});
const tr = (body: string, title?: string): WarnCase['told'] => ({
  language: 'tr',
  ...day,
  body,
  ...(title && { title }),
});

const AR_MET = 'الأمين العام لحلف الناتو ينس ستولتنبرغ في بروكسل';
const FA_MET = 'با ینس استولتنبرگ دبیرکل ناتو در بروکسل دیدار کرد.';
const FR_MET = "a rencontré le secrétaire général de l'OTAN, Jens Stoltenberg, à Bruxelles";
const TR_MET = 'NATO Genel Sekreteri Jens Stoltenberg ile';

const third = 'International Atomic Energy Agency appears once in a text about Iraq and NATO';
const held = 'on 2020-09-16 Fuad Hussein held that post';
const thursday = '2020-09-17 was a Thursday';

function warns(name: string, told: WarnCase['told'], code: string, words: string, says: string): WarnCase {
  return { traps: [], name: `${told.language}: ${name}`, told, code, words, says };
}

export const LANGUAGE_WARNINGS: readonly WarnCase[] = [
  warns(
    'another organisation in place of the one meant',
    ar(
      `التقى وزير الخارجية العراقي فؤاد حسين ${AR_MET} يوم الأربعاء. واتفق الجانبان على استكمال وثيقة حول أنشطة وفد الوكالة الدولية للطاقة الذرية في العراق. ويدرب حلف الناتو الضباط العراقيين.`,
    ),
    'third-organisation',
    'وفد الوكالة الدولية للطاقة الذرية',
    third,
  ),
  warns(
    'another organisation in place of the one meant',
    fa(
      `فؤاد حسین وزیر امور خارجه عراق روز چهارشنبه ${FA_MET} دو طرف درباره سند فعالیت‌های هیئت آژانس بین‌المللی انرژی اتمی در عراق گفت‌وگو کردند. ناتو افسران عراقی را آموزش می‌دهد.`,
    ),
    'third-organisation',
    'هیئت آژانس بین‌المللی انرژی اتمی',
    third,
  ),
  warns(
    'another organisation in place of the one meant',
    fr(
      `Le ministre irakien des Affaires étrangères, Fouad Hussein, ${FR_MET} mercredi. Ils ont évoqué un document sur les activités de la délégation de l'AIEA en Irak. L'OTAN forme des officiers irakiens.`,
    ),
    'third-organisation',
    "la délégation de l'AIEA",
    third,
  ),
  warns(
    'another organisation in place of the one meant',
    tr(
      `Irak Dışişleri Bakanı Fuad Hüseyin, ${TR_MET} çarşamba günü Brüksel’de görüştü. Görüşmede UAEA heyetinin Irak’taki faaliyetleri de ele alındı. NATO Iraklı subayları eğitiyor.`,
    ),
    'third-organisation',
    'UAEA heyeti',
    third,
  ),
  warns(
    'a post of another time',
    ar(`التقى وزير الخارجية العراقي إبراهيم الجعفري ${AR_MET} يوم الأربعاء.`),
    'post-not-held',
    'وزير الخارجية العراقي إبراهيم الجعفري',
    held,
  ),
  warns(
    'a post of another time',
    fa(`ابراهیم جعفری وزیر امور خارجه عراق روز چهارشنبه ${FA_MET}`),
    'post-not-held',
    'ابراهیم جعفری وزیر امور خارجه عراق',
    held,
  ),
  warns(
    'a post of another time',
    fr(`Le ministre irakien des Affaires étrangères, Ibrahim al-Jaafari, ${FR_MET} mercredi.`),
    'post-not-held',
    'Le ministre irakien des Affaires étrangères, Ibrahim al-Jaafari',
    held,
  ),
  warns(
    'a post of another time',
    tr(`Irak Dışişleri Bakanı İbrahim el-Caferi, ${TR_MET} çarşamba günü Brüksel’de görüştü.`),
    'post-not-held',
    'Irak Dışişleri Bakanı İbrahim el-Caferi',
    held,
  ),
  warns(
    'a weekday that was another',
    ar(`التقى وزير الخارجية العراقي فؤاد حسين ${AR_MET} يوم الأربعاء 17 سبتمبر 2020.`),
    'weekday-contradicts-date',
    'يوم الأربعاء 17 سبتمبر 2020',
    thursday,
  ),
  warns(
    'a weekday that was another, by the Solar calendar',
    fa(`فؤاد حسین وزیر امور خارجه عراق چهارشنبه ۲۷ شهریور ۱۳۹۹ ${FA_MET}`),
    'weekday-contradicts-date',
    'چهارشنبه ۲۷ شهریور ۱۳۹۹',
    thursday,
  ),
  warns(
    'a weekday that was another',
    fr(
      `Le ministre irakien des Affaires étrangères, Fouad Hussein, ${FR_MET} le mercredi 17 septembre 2020.`,
    ),
    'weekday-contradicts-date',
    'mercredi 17 septembre 2020',
    thursday,
  ),
  warns(
    'a weekday that was another',
    tr(`Irak Dışişleri Bakanı Fuad Hüseyin, ${TR_MET} 17 Eylül 2020 Çarşamba günü Brüksel’de görüştü.`),
    'weekday-contradicts-date',
    '17 Eylül 2020 Çarşamba günü',
    thursday,
  ),
  warns(
    'a “today” with another day’s name',
    ar(`التقى وزير الخارجية العراقي فؤاد حسين ${AR_MET} اليوم الثلاثاء.`),
    'weekday-contradicts-date',
    'اليوم الثلاثاء',
    '2020-09-16 was a Wednesday',
  ),
  warns(
    'half of a title taken for a military rank',
    ar('التقى وزير الخارجية العراقي فؤاد حسين الجنرال ينس ستولتنبرغ في بروكسل يوم الأربعاء.'),
    'rank-mistranslated',
    'الجنرال ينس ستولتنبرغ',
    'no military rank is meant',
  ),
  warns(
    'half of a title taken for a military rank',
    fr(
      "Le ministre irakien des Affaires étrangères, Fouad Hussein, a rencontré mercredi à Bruxelles le général Jens Stoltenberg de l'OTAN.",
    ),
    'rank-mistranslated',
    'général Jens Stoltenberg',
    'no military rank is meant',
  ),
  warns(
    'an organisation among two countries',
    ar(
      `التقى وزير الخارجية فؤاد حسين ${AR_MET} يوم الأربعاء. وبحث اللقاء وثيقة الربيع الماضي. ويدرسها الخبراء الآن. وأشاد بالاتفاق بين البلدين.`,
    ),
    'organisation-called-country',
    'البلدين',
    'of which one is an organisation',
  ),
  warns(
    'a call that becomes a meeting further down',
    ar(
      'هاتف وزير الخارجية العراقي فؤاد حسين الأمين العام لحلف الناتو ينس ستولتنبرغ يوم الأربعاء. والتقى حسين ستولتنبرغ لبحث مهمة التدريب.',
    ),
    'call-or-meeting',
    'التقى',
    'tell of a meeting between the same persons',
  ),
  ...[
    [
      'opinion',
      ar('وقع العراق اتفاقا مع حلف الناتو يوم الاثنين.', 'رأي: ماذا يريد العراق من الناتو'),
    ] as const,
    [
      'digest',
      ar('وقع العراق اتفاقا مع حلف الناتو يوم الاثنين.', 'موجز الأنباء: العراق والأردن والناتو'),
    ] as const,
    [
      'opinion',
      fa('عراق روز دوشنبه با ناتو توافقنامه امضا کرد.', 'یادداشت: عراق از ناتو چه می‌خواهد'),
    ] as const,
    ['digest', fa('عراق روز دوشنبه با ناتو توافقنامه امضا کرد.', 'خلاصه اخبار: عراق، اردن و ناتو')] as const,
    [
      'opinion',
      fr("L'Irak a signé lundi un accord avec l'OTAN.", "Tribune : ce que l'Irak doit à l'OTAN"),
    ] as const,
    [
      'digest',
      fr("L'Irak a signé lundi un accord avec l'OTAN.", 'Revue de presse : Irak, Jordanie et OTAN'),
    ] as const,
    [
      'opinion',
      tr('Irak pazartesi günü NATO ile anlaşma imzaladı.', 'Yorum: Irak NATO’dan ne istiyor'),
    ] as const,
    [
      'digest',
      tr('Irak pazartesi günü NATO ile anlaşma imzaladı.', 'Günün özeti: Irak, Ürdün ve NATO'),
    ] as const,
  ].map(([kind, told]) => warns(kind, told, `looks-like-${kind}`, '', 'no main event was taken')),
];

export const LANGUAGE_SILENCE: readonly SilentCase[] = [
  {
    traps: [],
    name: 'ar: a former holder called former, a weekday that fits',
    told: ar(`التقى وزير الخارجية العراقي السابق إبراهيم الجعفري ${AR_MET} يوم الأربعاء 16 أيلول 2020.`),
  },
  {
    traps: [],
    name: 'fa: a former holder called former, a weekday that fits',
    told: fa(`ابراهیم جعفری وزیر امور خارجه پیشین عراق چهارشنبه ۲۶ شهریور ۱۳۹۹ ${FA_MET}`),
  },
  {
    traps: [],
    name: 'fr: a former holder called former, a weekday that fits',
    told: fr(
      `L'ancien ministre irakien des Affaires étrangères, Ibrahim al-Jaafari, ${FR_MET} le mercredi 16 septembre 2020.`,
    ),
  },
  {
    traps: [],
    name: 'tr: a former holder called former, a weekday that fits',
    told: tr(
      `Eski Irak Dışişleri Bakanı İbrahim el-Caferi, ${TR_MET} 16 Eylül 2020 Çarşamba günü Brüksel’de görüştü.`,
    ),
  },
  {
    traps: ['nuclear-contrast'],
    name: 'ar: a meeting with the very organisation that elsewhere is a slip',
    told: ar(
      'التقى وزير الخارجية العراقي فؤاد حسين المدير العام للوكالة الدولية للطاقة الذرية رافائيل غروسي في فيينا يوم الأربعاء.',
    ),
  },
];
