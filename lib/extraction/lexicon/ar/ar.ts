/** Arabic: verb first in reports, subject first in headlines; prepositions and "and" are written onto the next word. */
import type { LanguagePack } from '../language-pack';
import { DEEDS } from './acts-deeds';
import { TALK } from './acts-talk';
import { DEMONYMS } from './adjectives';
import { CITIES } from './cities';
import { DEED_WORDS } from './deeds';
import { GENRES } from './genres';
import { GRAMMAR } from './grammar';
import { inflect } from './inflect';
import { ORGANISATIONS, STATES } from './names';
import { OFFICES, ORGANS } from './offices';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const ar: LanguagePack = {
  language: 'ar',
  order: 'vso',
  apostrophe: 'possessive',
  // "لل" is "ل" and the article: what is left begins with "ال".
  prefixes: ['و', 'ف', 'ب', 'ل', 'ك'],
  suffixes: {},
  placeNouns: words(
    'مطار مدينة العاصمة قصر ميناء منطقة محافظة ولاية بلدة مقر شمال جنوب شرق غرب شمالي جنوبي شرقي غربي إقليم قاعدة فندق مركز الدولي',
  ),
  occasions: words('مراسم حفل الاجتماع اللقاء المباحثات المحادثات القمة المؤتمر الجلسة المفاوضات التوقيع'),
  tookPlace: words('أقيم أقيمت عقدت استضافت'),
  states: STATES,
  demonyms: DEMONYMS,
  cities: CITIES,
  organisations: ORGANISATIONS,
  adjectiveAfter: true,
  capitals: false,
  offices: OFFICES,
  organs: ORGANS,
  titles: list(
    'السيد, السيدة, الدكتور, الدكتورة, دكتور, معالي, سعادة, فخامة, جلالة, سمو, سموه, دولة, دولة الرئيس, الشيخ, شيخ, صاحب السمو, صاحب الجلالة, اللواء, الفريق, الفريق أول, الفريق الأول, العميد, العقيد, الجنرال, المشير, الفريق الركن, الفريق أول الركن, اللواء الركن, الفريق أول ركن, الحاج, الأستاذ, آية الله, السلطان',
  ),
  nameParticles: words('بن ابن آل أبو عبد أبي بنت دي فون فان دو دير الدين الله'),
  determiners: words('الحالي الجديد السابق الأسبق الراحل المنتخب المكلف'),
  and: ['و'],
  markers: {
    agent: ['قبل'],
    with: ['مع', 'برفقة', 'وبين'],
    to: ['إلى', 'ل', 'نحو', 'الى', 'لدى'],
    of: ['بين', 'جمع'],
    at: ['في', 'ب', 'داخل', 'أمام', 'على'],
    from: ['من', 'عن'],
    against: ['ضد', 'حول', 'بشأن', 'تجاه', 'إزاء'],
    other: [
      'خلال',
      'بعد',
      'قبيل',
      'منذ',
      'حسب',
      'بحسب',
      'عبر',
      'ك',
      'كما',
      'سوى',
      'رغم',
      'دون',
      'بدون',
      'تحت',
      'عقب',
      'أثناء',
      'بينما',
    ],
  },
  postpositions: {},
  openers: words(
    'أن إن أنه أنها إنه إنها بأن حيث فيما بينما كما لكن ولكن عندما بعدما قبل الذي التي الذين اللذان اليوم أمس غدا',
  ),
  relatives: words('الذي التي الذين اللذان اللتان ما'),
  auxiliaries: words('قد لقد كان كانت سوف أن كما'),
  be: [],
  negations: words('لم لن لا ليس ليست ما دون عدم غير نفى نفت ينفي تنفي بدون'),
  suppositions: words('إذا لو ربما قد_يكون يمكن ينبغي يجب يريد يأمل هل عسى لعل احتمال إمكانية يعتزم'),
  futures: words('سوف المقرر المرتقب المتوقع المنتظر يعتزم تعتزم المزمع غدا'),
  planners: words('المقرر المرتقب المتوقع المنتظر يعتزم تعتزم المزمع'),
  infinitive: ['أن', 'ل'],
  subBodies: words(
    'بعثة لجنة وفد غرفة هيئة مجلس وكالة دائرة قسم مكتب جمعية اتحاد نقابة فريق حزب كتلة جامعة شركة بنك مصرف معهد مركز محكمة مديرية قيادة قوات قوة منظمة مؤسسة رابطة برنامج صندوق سلطة إدارة شعبة جهاز أمانة حركة جبهة تيار فرع وحدة فرقة',
  ),
  pluralOffices: words('وزراء وزيرا وزيري رئيسا رئيسي رؤساء قادة سفراء سفيرا سفيري'),
  happens: words('يعقد تعقد انعقد انعقدت سيعقد ستعقد عقد جرى جرت ستجري'),
  pairs: list(
    'الجانبان, الجانبين, المسؤولان, المسؤولين, الوفدان, الوفدين, الطرفان, الطرفين, البلدين, البلدان, الدولتين, الدولتان, الوزيران, الوزيرين, الرئيسان, الزعيمان, الزعيمين, المسؤولان, كلا الجانبين, كلا الطرفين, الحكومتين, الحكومتان, القيادتين, رئيسا البلدين, الشعبين',
  ),
  singlePronouns: [],
  pluralPronouns: [],
  here: ['هنا'],
  opinionMarks: list(
    'رأي, مقال رأي, تحليل, افتتاحية, موجز, حصاد, تقرير إخباري, نشرة, أبرز عناوين, مقابلة, حوار خاص, بقلم, كتب',
  ),
  acts: [...TALK, ...DEEDS],
  furniture: list(
    'ملفات تعريف الارتباط, القائمة الرئيسية, اشترك, تسجيل الدخول, شارك, تابعنا, إعلان, اقرأ أيضا, اقرأ المزيد, مواضيع ذات صلة, أخبار ذات صلة, الأكثر قراءة, سياسة الخصوصية, جميع الحقوق محفوظة, صورة أرشيفية, آخر الأخبار',
  ),
  genres: GENRES,
  deeds: DEED_WORDS,
  grammar: GRAMMAR,
  inflect,
};
