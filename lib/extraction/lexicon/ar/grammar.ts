/** Small words of Arabic and its common verbs that tell of no act. */
import type { GrammarRow } from '../language-pack';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const GRAMMAR: GrammarRow = {
  determiners: words('هذا هذه ذلك تلك هؤلاء كل جميع بعض عدة أي كلا كلتا'),
  prepositions: words(
    'مع برفقة إلى ل نحو لدى بين في ب داخل أمام على من عن ضد حول بشأن تجاه إزاء خلال بعد قبل قبيل منذ حسب بحسب عبر ك رغم دون بدون تحت عقب أثناء وسط فوق خارج حتى عند ضمن وفق لمدة بسبب بهدف سوى',
  ),
  toVerbs: ['ل'],
  openers: words('عندما بعدما حيث بينما فيما إذا لو لما حين كما لأن'),
  complementisers: words('أن إن أنه أنها إنه إنها بأن'),
  relatives: words('الذي التي الذين اللذان اللتان اللذين اللتين'),
  pronouns: words('هو هي هم هما'),
  auxiliaries: words('قد لقد كان كانت كانوا كانا يكون تكون سوف'),
  modals: words('سوف'),
  finiteBe: [],
  negations: words('لم لن لا ليس ليست'),
  adverbs: words('أيضا أمس غدا اليوم حاليا قريبا رسميا هاتفيا مجددا سابقا لاحقا هنا هناك'),
  conditions: words('إذا لو'),
  denials: words('نفى رفض كذب'),
  hearsay: words('أنباء الأنباء تقارير التقارير شائعات الشائعات مزاعم المزاعم معلومات'),
  joints: words('و أو ثم'),
  pairing: ['و'],
  between: ['بين'],
  listing: words('بين مع'),
  measures: words('سلسلة جولة عدد مجموعة'),
  goals: words('إلى ل على ضد'),
  light: words('عقد أجرى بدأ اختتم قام أنهى واصل ترأس'),
  beforeDates: words('في يوم صباح مساء منذ من'),
  dateLinks: ['في'],
  verbs: [],
};
