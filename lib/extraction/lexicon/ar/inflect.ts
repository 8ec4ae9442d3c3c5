/** Arabic verb forms of the third person, from the past and the present masculine singular. */
import type { VerbForm } from '../language-pack';

/** past present. Headlines use the present for what has happened. */
const VERBS = `
التقى يلتقي,اجتمع يجتمع,قابل يقابل,بحث يبحث,ناقش يناقش,تباحث يتباحث,تشاور يتشاور,عقد يعقد,أجرى يجري,استعرض يستعرض,
تناول يتناول,استقبل يستقبل,استضاف يستضيف,ترأس يترأس,تبادل يتبادل,تحادث يتحادث,حضر يحضر,شارك يشارك,واصل يواصل,ضم يضم,
تفاوض يتفاوض,استأنف يستأنف,تلقى يتلقى,هاتف يهاتف,اتصل يتصل,تحدث يتحدث,زار يزور,وصل يصل,توجه يتوجه,غادر يغادر,
قام يقوم,بدأ يبدأ,اختتم يختتم,أنهى ينهي,حل يحل,عاد يعود,سافر يسافر,وقع يوقع,أبرم يبرم,اتفق يتفق,توصل يتوصل,قرر يقرر,
وافق يوافق,صادق يصادق,أقر يقر,تبنى يتبنى,اعتمد يعتمد,صوت يصوت,بعث يبعث,أرسل يرسل,وجه يوجه,نقل ينقل,سلم يسلم,تسلم يتسلم,
هنأ يهنئ,عزى يعزي,قدم يقدم,عين يعين,سمى يسمي,رشح يرشح,أدى يؤدي,دعا يدعو,ناشد يناشد,طالب يطالب,حث يحث,أشاد يشيد,رحب يرحب,
ثمن يثمن,شكر يشكر,أعرب يعرب,عبر يعبر,أبدى يبدي,جدد يجدد,انتقد ينتقد,اتهم يتهم,حذر يحذر,هدد يهدد,توعد يتوعد,رفض يرفض,نفى ينفي,
استنكر يستنكر,أدان يدين,ندد يندد,شجب يشجب,قال يقول,أعلن يعلن,أكد يؤكد,أوضح يوضح,أضاف يضيف,صرح يصرح,ذكر يذكر,أفاد يفيد,
أشار يشير,كشف يكشف,لفت يلفت,تابع يتابع,شدد يشدد,اعتبر يعتبر,رأى يرى,اعترف يعترف,تظاهر يتظاهر,احتج يحتج,استدعى يستدعي,
تعهد يتعهد,منح يمنح,تبرع يتبرع,وزع يوزع,درب يدرب,نفذ ينفذ,أطلق يطلق,افتتح يفتتح,نشر ينشر,سحب يسحب,انسحب ينسحب,فرض يفرض,جمد يجمد,
قطع يقطع,أغلق يغلق,طرد يطرد,رحل يرحل,قصف يقصف,هاجم يهاجم,شن يشن,استهدف يستهدف,قتل يقتل,اغتال يغتال,ألغى يلغي,أجل يؤجل,علق يعلق,
أرجأ يرجئ,أفرج يفرج,رفع يرفع,فتح يفتح,اعتقل يعتقل,اقتحم يقتحم,دمر يدمر,انضم ينضم,تولى يتولى,أوفد يوفد,طلب يطلب,اقترح يقترح,تم يتم,
جرى يجري,انعقد ينعقد,التأم يلتئم,أنشأ ينشئ,ودع يودع,توسط يتوسط,اعترض يعترض,حمل يحمل,أوقف يوقف,كلف يكلف,سمح يسمح,حظر يحظر
`;

const PRESENT = new Map(
  VERBS.replace(/\n/g, '')
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Past and present of the third person, singular, dual and plural. Throws on a verb that the table lacks. */
export function inflect(past: string): VerbForm[] {
  const present = PRESENT.get(past);
  if (present === undefined) throw new Error(`The Arabic verb "${past}" is not in the table of inflect.ts.`);
  const weak = /[ىا]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const dual = past.endsWith('ى') ? `${stem}يا` : past.endsWith('ا') ? `${stem}وا` : `${past}ا`;
  const pasts = [past, `${stem}ت`, `${stem}وا`, dual, `${stem}تا`];
  const root = present.slice(1);
  const short = /[يىو]$/.test(root) ? root.slice(0, -1) : root;
  const dualRoot = root.endsWith('ى') ? `${short}ي` : root;
  const presents = ['ي', 'ت'].flatMap((first) => [
    `${first}${root}`,
    `${first}${short}ون`,
    `${first}${short}وا`,
    `${first}${dualRoot}ان`,
  ]);
  return [
    ...pasts.map((form): VerbForm => ({ form, tense: 'past' })),
    ...presents.map((form): VerbForm => ({ form, tense: 'present' })),
    ...presents.map((form): VerbForm => ({ form: `س${form}`, tense: 'future' })),
  ];
}
