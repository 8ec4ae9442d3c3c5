/** Small words of Persian and its light verbs that tell of no act. */
import type { GrammarRow } from '../language-pack';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const GRAMMAR: GrammarRow = {
  determiners: words('این آن هر همه چند چندین برخی هیچ یک دیگر'),
  prepositions: words(
    'با همراه به برای نزد میان بین در داخل از علیه درباره درخصوص درمورد پیرامون ضد پس پیش طی بر بدون بجز همچون مانند تا توسط',
  ),
  openers: words('اگر چون زیرا وقتی هنگامی'),
  complementisers: ['که'],
  relatives: ['که'],
  pronouns: words('او وی ایشان آنها آنان'),
  auxiliaries: words('است اند بود بودند خواهد خواهند نخواهد نخواهند شده'),
  modals: words('خواهد خواهند'),
  finiteBe: words('است بود بودند'),
  negations: words('نخواهد نخواهند هرگز'),
  adverbs: words('نیز هم همچنین دیروز امروز فردا اکنون'),
  conditions: ['اگر'],
  denials: words('تکذیب رد'),
  joints: words('و یا'),
  pairing: ['و'],
  between: words('میان بین'),
  listing: words('میان بین با'),
  objective: ['را'],
  goals: words('به برای علیه'),
  beforeDates: words('روز در از صبح عصر شامگاه'),
  dateLinks: ['در'],
  verbs: words(
    'کردن شدن دادن داشتن گرفتن گفتن آوردن زدن بردن یافتن نمودن خواستن افزودن پرداختن گذاشتن ساختن گردیدن انداختن رساندن',
  ),
};
