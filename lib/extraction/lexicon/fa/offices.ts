/** Persian names of offices and organs. The canonical office is the one that the starter data's posts use. */
import type { OfficeRow, OrganRow } from '../language-pack';

const DEPARTMENTS: ReadonlyArray<readonly [name: string, cameo: string, forms: string]> = [
  ['Foreign Affairs', 'GOV', 'امور خارجه,خارجه,امورخارجه,خارجی'],
  ['Defence', 'GOVMIL', 'دفاع,جنگ,دفاع و پشتیبانی نیروهای مسلح'],
  ['Interior', 'GOV', 'کشور,داخله'],
  ['Finance', 'GOV', 'دارایی,امور مالی,مالیه,خزانه‌داری'],
  ['Economy', 'GOV', 'اقتصاد,امور اقتصادی و دارایی,امور اقتصادی'],
  ['Trade', 'GOV', 'بازرگانی,تجارت,صنعت معدن و تجارت,صمت'],
  ['Energy', 'GOV', 'نیرو,انرژی,نفت'],
  ['Justice', 'GOVJUD', 'دادگستری,عدلیه'],
  ['Health', 'GOVHLH', 'بهداشت,صحت'],
  ['Education', 'GOVEDU', 'آموزش و پرورش,علوم,آموزش'],
  ['Agriculture', 'GOVAGR', 'کشاورزی,جهاد کشاورزی'],
  ['Transport', 'GOV', 'راه و شهرسازی,حمل و نقل,راه,ترابری'],
  ['Culture', 'GOV', 'فرهنگ,فرهنگ و ارشاد اسلامی,ارشاد'],
  ['Information', 'GOVMED', 'اطلاع‌رسانی'],
  ['Intelligence', 'GOVSPY', 'اطلاعات'],
  ['Labour', 'GOVLAB', 'کار'],
];
const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

export const OFFICES: readonly OfficeRow[] = [
  ...DEPARTMENTS.flatMap(([name, cameo, forms]): OfficeRow[] => {
    const all = forms.split(',');
    return [
      {
        office: `Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [`وزیر ${word}`, `وزیر${word}`, `وزرای ${word}`, `وزیران ${word}`]),
      },
      {
        office: `Deputy Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [
          `معاون وزیر ${word}`,
          `معاون وزارت ${word}`,
          `قائم مقام وزیر ${word}`,
          `معاون سیاسی وزیر ${word}`,
          `معین وزارت ${word}`,
        ]),
      },
    ];
  }),
  row(
    'President',
    'GOV',
    'رئیس‌جمهور,رئیس جمهور,رئیس‌جمهوری,رئیس جمهوری,رییس جمهور,رییس‌جمهور,رییس جمهوری,رییس‌جمهوری,رؤسای جمهور,روسای جمهور,روسای جمهوری,رئیس دولت',
  ),
  row('Vice President', 'GOV', 'معاون رئیس‌جمهور,معاون رئیس جمهور,معاون اول رئیس‌جمهور,معاون اول رئیس جمهور'),
  row('Prime Minister', 'GOV', 'نخست‌وزیر,نخست وزیر,نخست‌وزیران,نخست وزیران,صدراعظم'),
  row('Deputy Prime Minister', 'GOV', 'معاون نخست‌وزیر,معاون نخست وزیر'),
  row('Chancellor', 'GOV', 'صدراعظم آلمان,صدر اعظم'),
  row('King', 'GOV', 'پادشاه,ملک,شاه'),
  row('Crown Prince', 'GOV', 'ولیعهد,ولی‌عهد,ولی عهد'),
  row('Emir', 'GOV', 'امیر'),
  row('Sultan', 'GOV', 'سلطان'),
  row('Pope', 'GOV', 'پاپ'),
  row(
    'Supreme Leader',
    'GOV',
    'رهبر انقلاب,رهبر معظم انقلاب,رهبر انقلاب اسلامی,رهبر جمهوری اسلامی,رهبر معظم انقلاب اسلامی',
  ),
  row('Leader', 'GOV', 'رهبر'),
  row('Secretary General', '', 'دبیرکل,دبیر کل'),
  row('Deputy Secretary General', '', 'معاون دبیرکل,معاون دبیر کل'),
  row('Director General', '', 'مدیرکل,مدیر کل'),
  row(
    'High Representative for Foreign Affairs and Security Policy',
    '',
    'مسئول سیاست خارجی,مسوول سیاست خارجی,نماینده عالی,رئیس سیاست خارجی,هماهنگ‌کننده سیاست خارجی',
  ),
  row('President of the European Commission', '', 'رئیس کمیسیون اروپا,رییس کمیسیون اروپا'),
  row('President of the European Council', '', 'رئیس شورای اروپا,رییس شورای اروپا'),
  row('Special Representative', 'GOV', 'نماینده ویژه,نماینده خاص'),
  row('Special Envoy', 'GOV', 'فرستاده ویژه,فرستاده,مذاکره‌کننده ارشد,مذاکره کننده ارشد'),
  row('Ambassador', 'GOV', 'سفیر,نماینده دائم,سفرای,سفیران'),
  row("Chargé d'Affaires", 'GOV', 'کاردار'),
  row('Consul General', 'GOV', 'سرکنسول,کنسول'),
  row('National Security Adviser', 'GOV', 'مشاور امنیت ملی,دبیر شورای عالی امنیت ملی,دبیر شورای امنیت ملی'),
  row('Adviser', 'GOV', 'مشاور,مشاور ارشد,دستیار'),
  row('Minister', 'GOV', 'وزیر,وزیران,وزرای'),
  row('Spokesperson', 'GOV', 'سخنگوی,سخنگو,سخنگوی وزارت امور خارجه,سخنگوی وزارت خارجه,سخنگوی دولت'),
  row(
    'Speaker of Parliament',
    'LEG',
    'رئیس مجلس,رییس مجلس,رئیس پارلمان,رییس پارلمان,رئیس مجلس شورای اسلامی,رییس مجلس شورای اسلامی,رئیس مجلس نمایندگان',
  ),
  row(
    'Chief of Staff',
    'MIL',
    'رئیس ستاد کل نیروهای مسلح,رئیس ستاد ارتش,رئیس ستاد کل ارتش,رییس ستاد کل ارتش,رییس ستاد ارتش,فرمانده ارتش,رئیس ستاد مشترک ارتش,رییس ستاد کل نیروهای مسلح',
  ),
  row('Commander', 'MIL', 'فرمانده,فرمانده کل,فرمانده نیروی قدس,فرمانده کل سپاه,فرمانده نیروی'),
  row('Director General', '', 'مدیرکل امور حقوق بین‌الملل,مدیرکل حقوقی,مدیرکل سیاسی'),
  row('Counterpart', 'GOV', 'همتای,همتایان,همتای خود'),
  row('Head', '', 'رئیس,رییس,رئیس هیات,رئیس هیئت'),
];

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, cameo, forms]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: forms.split(',').map((word) => `وزارت ${word}`),
  })),
  organ('Embassy', 'GOV', 'سفارت,کنسولگری,سرکنسولگری'),
  organ('Parliament', 'LEG', 'مجلس,پارلمان,کنگره,مجلس شورای اسلامی,مجلس نمایندگان'),
  organ(
    null,
    'GOV',
    'دولت,حکومت,مقامات,مقام‌های,مقامهای,مقامات ارشد,هیئت,هیأت,هیات,هیئتی,هیاتی,کابینه,طرف,نمایندگان,رهبران',
  ),
  organ(null, 'MIL', 'ارتش,نیروهای,نیروهای مسلح,سپاه پاسداران,سپاه,جنگنده‌های,پهپادهای,نظامیان,ناوهای'),
  organ(null, 'COP', 'پلیس'),
];
