/** Persian verb forms of the third person, from the past stem and the present stem; half spaces fold away. */
import type { VerbForm } from '../language-pack';

/** infinitive → past stem, present stem. */
const STEMS: Readonly<Record<string, readonly [past: string, present: string]>> = {
  کردن: ['کرد', 'کن'],
  شدن: ['شد', 'شو'],
  دادن: ['داد', 'ده'],
  داشتن: ['داشت', 'دار'],
  گرفتن: ['گرفت', 'گیر'],
  گفتن: ['گفت', 'گوی'],
  دیدن: ['دید', 'بین'],
  رسیدن: ['رسید', 'رس'],
  رفتن: ['رفت', 'رو'],
  آمدن: ['آمد', 'آی'],
  زدن: ['زد', 'زن'],
  بردن: ['برد', 'بر'],
  آوردن: ['آورد', 'آور'],
  نشستن: ['نشست', 'نشین'],
  یافتن: ['یافت', 'یاب'],
  نمودن: ['نمود', 'نما'],
  خواندن: ['خواند', 'خوان'],
  خواستن: ['خواست', 'خواه'],
  فرستادن: ['فرستاد', 'فرست'],
  پذیرفتن: ['پذیرفت', 'پذیر'],
  بستن: ['بست', 'بند'],
  نوشتن: ['نوشت', 'نویس'],
  افزودن: ['افزود', 'افزا'],
  کشتن: ['کشت', 'کش'],
  بخشیدن: ['بخشید', 'بخش'],
  پرداختن: ['پرداخت', 'پرداز'],
  گذاشتن: ['گذاشت', 'گذار'],
  بازگشتن: ['بازگشت', 'بازگرد'],
  ساختن: ['ساخت', 'ساز'],
  گردیدن: ['گردید', 'گرد'],
  فراخواندن: ['فراخواند', 'فراخوان'],
  پیوستن: ['پیوست', 'پیوند'],
  انداختن: ['انداخت', 'انداز'],
  افتادن: ['افتاد', 'افت'],
  شتافتن: ['شتافت', 'شتاب'],
  رساندن: ['رساند', 'رسان'],
  برگزیدن: ['برگزید', 'برگزین'],
  گماشتن: ['گماشت', 'گمار'],
};

/**
 * Forms of the third person: past, perfect, present, subjunctive (tense "base"), and all of them denied ("negated").
 * The future is two words, خواهد and the past stem, which the verb group reads. Throws on a verb without stems.
 */
export function inflect(infinitive: string): VerbForm[] {
  const stems = STEMS[infinitive];
  if (stems === undefined) throw new Error(`The Persian verb "${infinitive}" has no stems in inflect.ts.`);
  const [past, present] = stems;
  const pasts = [past, `${past}ند`, `${past}ه`, `${past}ه‌اند`, `${past}ه‌است`];
  const vowel = /[اآوی]$/.test(present);
  const presents =
    infinitive === 'داشتن'
      ? ['دارد', 'دارند']
      : [`می‌${present}${vowel && !/[وی]$/.test(present) ? 'ید' : 'د'}`, `می‌${present}ند`, `می‌${present}یند`];
  const continuous = [`می‌${past}`, `می‌${past}ند`];
  const subjunctive =
    infinitive === 'شدن' || infinitive === 'کردن' || infinitive === 'گرفتن' || infinitive === 'دادن'
      ? [`${present}د`, `${present}ند`, `ب${present}د`, `ب${present}ند`]
      : [`ب${present}د`, `ب${present}ند`];
  const no = (form: string): string => `ن${form.replace(/^آ/, 'یا')}`;
  return [
    ...pasts.map((form): VerbForm => ({ form, tense: 'past' })),
    ...presents.map((form): VerbForm => ({ form, tense: 'present' })),
    ...continuous.map((form): VerbForm => ({ form, tense: 'past' })),
    ...subjunctive.map((form): VerbForm => ({ form, tense: 'subjunctive' })),
    ...[...pasts, ...presents, ...continuous, ...subjunctive.slice(0, 2)].map(
      (form): VerbForm => ({ form: no(form), tense: 'negated' }),
    ),
    { form: infinitive, tense: 'infinitive' },
  ];
}
