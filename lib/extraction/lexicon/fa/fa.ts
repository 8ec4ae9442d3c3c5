/** Persian: the verb ends its clause; a phrase before را is the object; half spaces fold away. */
import type { LanguagePack } from '../language-pack';
import { DEEDS } from './acts-deeds';
import { TALK } from './acts-talk';
import { CITIES } from './cities';
import { DEED_WORDS } from './deeds';
import { GENRES } from './genres';
import { GRAMMAR } from './grammar';
import { inflect } from './inflect';
import { DEMONYMS, ORGANISATIONS, STATES } from './names';
import { OFFICES, ORGANS } from './offices';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const fa: LanguagePack = {
  language: 'fa',
  home: 'IR',
  order: 'sov',
  apostrophe: 'possessive',
  prefixes: [],
  suffixes: {},
  placeNouns: words(
    'فرودگاه شهر پایتخت کاخ بندر استان منطقه مرزهای مرز شمال جنوب شرق غرب شرقی غربی شمالی جنوبی حومه مقر خاک پایگاه هتل',
  ),
  occasions: words('مراسم آیین نشست دیدار ملاقات مذاکرات گفت‌وگوها اجلاس کنفرانس امضای رایزنی'),
  tookPlace: words('شد گردید'),
  halfSpaces: {
    prefixes: words('می نمی'),
    endings: words('ها های هایی هایش ام اند ای ترین'),
    compounds: [
      ['گفت', 'و', 'گو'],
      ['جست', 'و', 'جو'],
    ],
  },
  states: STATES,
  demonyms: DEMONYMS,
  cities: CITIES,
  organisations: ORGANISATIONS,
  adjectiveAfter: true,
  capitals: false,
  offices: OFFICES,
  organs: ORGANS,
  titles: list(
    'آقای, خانم, دکتر, سید, سیّد, حجت‌الاسلام, حجت الاسلام, آیت‌الله, آیت الله, سردار, سرلشکر, سرتیپ, ژنرال, فیلد مارشال, مارشال, ارتشبد, شیخ, دریادار, امیر دریادار, مهندس, استاد, حضرت, جناب, جناب آقای, سرکار خانم, شهید, حاج',
  ),
  nameParticles: words('بن ابن آل ابو عبد فون فان دو دی دوم سوم'),
  determiners: words('یک این آن خود جدید سابق پیشین فعلی کنونی وقت اسبق فقید منتخب موقت'),
  and: ['و'],
  markers: {
    agent: ['توسط', 'سوی'],
    with: ['با', 'همراه'],
    to: ['به', 'برای', 'نزد'],
    of: ['میان', 'بین'],
    at: ['در', 'داخل'],
    from: ['از'],
    against: [
      'علیه',
      'درباره',
      'درخصوص',
      'درمورد',
      'دربارهٔ',
      'پیرامون',
      'ضد',
      'برابر',
      'مقابل',
      'خصوص',
      'مورد',
    ],
    other: ['پس', 'پیش', 'طی', 'بر', 'بدون', 'بجز', 'همچون', 'مانند', 'خطاب', 'دنبال', 'دید'],
  },
  passiveVerbs: ['شدن', 'گردیدن'],
  thisCountry: list('این کشور, آن کشور, کشور متبوع خود'),
  postpositions: { را: 'other' },
  openers: words('که تا اما ولی سپس همچنین اگر چون زیرا هنگامی وقتی درحالی'),
  relatives: ['که'],
  auxiliaries: words('است اند بود بودند می خواهد خواهند شده خود را نیز هم'),
  be: [],
  negations: words('عدم بدون نه نیست نخواهد نخواهند هرگز هیچ'),
  suppositions: words(
    'اگر شاید احتمالا احتمال ممکن باید نباید بتواند می‌تواند می‌خواهد امکان درصورت صورت مایل آماده امیدوار کاش',
  ),
  futures: words('خواهد خواهند قراراست فردا'),
  planners: words('قرار قصد'),
  infinitive: [],
  subBodies: words(
    'کمیسیون هیئت هیات هیأت کمیته سازمان شورای اتاق انجمن اتحادیه مرکز مؤسسه موسسه دفتر اداره بانک شرکت دانشگاه حزب فراکسیون گروه تیم مأموریت ماموریت نیروی نیروهای ستاد بنیاد صندوق آژانس پلیس دادگاه دبیرخانه نمایندگی سفارت جمعیت جنبش کنفدراسیون فدراسیون',
  ),
  pluralOffices: words('وزرای وزیران رؤسای روسای سران رهبران سفرای سفیران'),
  happens: words('برگزار انجام آغاز'),
  pairs: list(
    'دو طرف, طرفین, دو کشور, دو مقام, دو وزیر, دو رئیس جمهور, دو رئیس‌جمهور, هر دو طرف, دو جانب, دو رهبر, دو دولت, دو ملت',
  ),
  singlePronouns: words('او وی ایشان'),
  pluralPronouns: words('آنها آنان'),
  here: ['اینجا'],
  opinionMarks: list(
    'یادداشت, تحلیل, سرمقاله, دیدگاه, گزارش تحلیلی, خلاصه اخبار, مهم‌ترین اخبار, مصاحبه, بسته خبری, مرور',
  ),
  acts: [...TALK, ...DEEDS],
  furniture: list(
    'کوکی, منوی اصلی, عضویت در خبرنامه, ورود به سایت, اشتراک‌گذاری, تبلیغات, بیشتر بخوانید, اخبار مرتبط, مطالب مرتبط, پربازدیدترین, حریم خصوصی, تمامی حقوق محفوظ, عکس آرشیوی, آخرین اخبار',
  ),
  genres: GENRES,
  deeds: DEED_WORDS,
  grammar: GRAMMAR,
  inflect,
};
