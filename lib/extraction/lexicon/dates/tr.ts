/** Turkish date words. */
import { turkishHabits } from './habits';
import { type DateLexicon, numbered, valued, words } from './lexicon';

const months = numbered(
  'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
  'MONTH',
);

const weekdays = {
  ...numbered('pazartesi,salı,çarşamba,perşembe,cuma,cumartesi', 'WDAY'),
  // Also "market".
  pazar: { symbol: 'WDAYQ', value: 7 },
  'pazar günü': { symbol: 'WDAY', value: 7 },
} as const;

const units = {
  ...words('gün,günü,günde,günlük,gündür', { symbol: 'UNIT', unit: 'day' }),
  ...words('hafta,haftası,haftalık,haftanın', { symbol: 'UNIT', unit: 'week' }),
  ...words('ay,ayı,ayında,aylık,ayın', { symbol: 'UNIT', unit: 'month' }),
  ...words('yıl,yılı,yılında,yıllık,yılın,sene', { symbol: 'UNIT', unit: 'year' }),
  ...words('çeyrek,çeyreği,çeyreğinde,çeyreğin', { symbol: 'UNIT', unit: 'quarter' }),
  ...words('saat', { symbol: 'UNIT', unit: 'hour' }),
  ...words('dakika', { symbol: 'UNIT', unit: 'minute' }),
} as const;

const connectors = {
  ...words('bugün,bu gece,bu akşam,bu sabah', { symbol: 'REL', value: 0 }),
  ...words('dün,dünkü', { symbol: 'REL', value: -1 }),
  ...words('önceki gün,evvelsi gün', { symbol: 'REL', value: -2 }),
  ...words('yarın,yarınki', { symbol: 'REL', value: 1 }),
  ...words('öbür gün', { symbol: 'REL', value: 2 }),
  ...words('geçen,geçtiğimiz,son', { symbol: 'LAST' }),
  ...words('önceki', { symbol: 'PREV' }),
  ...words('gelecek,önümüzdeki', { symbol: 'NEXT' }),
  bu: { symbol: 'THIS' },
  aynı: { symbol: 'SAME' },
  ...words('ertesi gün,ertesi günü', { symbol: 'TOLD', value: 1 }),
  ...words('o gün,o günkü', { symbol: 'TOLD', value: 0 }),
  ...words('yaklaşık,aşağı yukarı', { symbol: 'AROUND' }),
  önce: { symbol: 'AGO' },
  sonra: { symbol: 'LATER' },
  ...words('ve,ile', { symbol: 'AND' }),
  ...words('veya', { symbol: 'OR' }),
  ...words('başında,başlarında,başı', { symbol: 'EARLYP' }),
  ...words('ortasında,ortalarında', { symbol: 'MIDP' }),
  ...words('sonunda,sonlarında,sonu', { symbol: 'LATEP' }),
  ...words('sabah,sabahı,akşam,akşamı,gece,gecesi,öğleden sonra', { symbol: 'DAYPART' }),
  ...words('hafta sonu,hafta sonunda', { symbol: 'WEEKEND' }),
  ...words('ilkbahar,baharında', { symbol: 'SEASON', value: 1 }),
  ...words('yazında,yazı', { symbol: 'SEASON', value: 2 }),
  ...words('sonbahar,sonbaharında', { symbol: 'SEASON', value: 3 }),
  ...words('kışında', { symbol: 'SEASON', value: 4 }),
  ...words('birkaç', { symbol: 'FEW', value: 3 }),
} as const;

export const turkish: DateLexicon = {
  language: 'tr',
  habits: turkishHabits,
  order: 'DMY',
  words: { ...months, ...weekdays, ...units, ...connectors },
  numbers: {
    cardinals: { ...valued('bir,iki,üç,dört,beş,altı,yedi,sekiz,dokuz,on'), ...valued('yirmi,otuz', 20, 10) },
    ordinals: { ...valued('birinci|ilk,ikinci,üçüncü,dördüncü') },
    hundred: [],
    thousand: [],
    and: [],
  },
  ordinalEndings: [],
  suffixes: 'da de ta te dan den tan ten ın in un ün nın nin daki deki taki teki ya ye a e ı i u ü'.split(
    ' ',
  ),
  past: /(?<!\p{L})\p{L}{2,24}(?:dı|di|du|dü|tı|ti|tu|tü|mıştı|mişti)(?:lar|ler)?(?!\p{L})/gu,
  future: /(?<!\p{L})\p{L}{2,24}(?:acak|ecek)(?:lar|ler|tir|tır)?(?!\p{L})/gu,
};
