/** Arabic names of offices and organs. The canonical office is the one that the starter data's posts use. */
import type { OfficeRow, OrganRow } from '../language-pack';

/** Department: canonical name, CAMEO role, Arabic with the article, and as it stands before the state's name. */
const DEPARTMENTS: ReadonlyArray<
  readonly [name: string, cameo: string, definite: string, construct: string]
> = [
  [
    'Foreign Affairs',
    'GOV',
    'الخارجية,الشؤون الخارجية,الشؤون الخارجية والتعاون,الشؤون الخارجية والتعاون الدولي,الخارجية والتعاون الدولي,الخارجية والمغتربين',
    'خارجية',
  ],
  ['Defence', 'GOVMIL', 'الدفاع,الدفاع الوطني,الحرب', 'دفاع'],
  ['Interior', 'GOV', 'الداخلية', 'داخلية'],
  ['Finance', 'GOV', 'المالية', 'مالية'],
  ['Trade', 'GOV', 'التجارة,التجارة الخارجية', 'تجارة'],
  ['Economy', 'GOV', 'الاقتصاد', 'اقتصاد'],
  ['Energy', 'GOV', 'الطاقة,النفط,البترول,الكهرباء', 'طاقة,نفط'],
  ['Justice', 'GOVJUD', 'العدل', 'عدل'],
  ['Health', 'GOVHLH', 'الصحة', 'صحة'],
  ['Education', 'GOVEDU', 'التعليم,التربية,التعليم العالي', 'تعليم'],
  ['Agriculture', 'GOVAGR', 'الزراعة', 'زراعة'],
  ['Transport', 'GOV', 'النقل,المواصلات', 'نقل'],
  ['Industry', 'GOV', 'الصناعة', 'صناعة'],
  ['Culture', 'GOV', 'الثقافة', 'ثقافة'],
  ['Environment', 'GOV', 'البيئة', 'بيئة'],
  ['Information', 'GOVMED', 'الإعلام', 'إعلام'],
  ['Planning', 'GOV', 'التخطيط', 'تخطيط'],
  ['Water Resources', 'GOV', 'الموارد المائية', ''],
  ['Labour', 'GOVLAB', 'العمل,الشغل,الشغل والإدماج المهني', 'عمل'],
];
const parts = (text: string): string[] => text.split(',').filter(Boolean);
const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

export const OFFICES: readonly OfficeRow[] = [
  ...DEPARTMENTS.flatMap(([name, cameo, definite, construct]): OfficeRow[] => {
    const names = [...parts(definite), ...parts(construct)];
    return [
      {
        office: `Minister of ${name}`,
        cameo,
        forms: names.flatMap((word) => [
          `وزير ${word}`,
          `وزيرة ${word}`,
          `وزراء ${word}`,
          `وزيري ${word}`,
          `وزيرا ${word}`,
        ]),
      },
      {
        office: `Deputy Minister of ${name}`,
        cameo,
        forms: names.flatMap((word) => [
          `نائب وزير ${word}`,
          `نائبة وزير ${word}`,
          `وكيل وزارة ${word}`,
          `وكيل وزير ${word}`,
          `مساعد وزير ${word}`,
        ]),
      },
    ];
  }),
  row('Secretary of State', 'GOV', 'كاتب الدولة'),
  row('President', 'GOV', 'رئيس الجمهورية,رئيس جمهورية,الرئيس,رئيس الدولة,الرئيسة,الرئيسين,الرئيسان'),
  row('Vice President', 'GOV', 'نائب الرئيس,نائب رئيس الجمهورية'),
  row(
    'Prime Minister',
    'GOV',
    'رئيس مجلس الدولة,رئيس الوزراء,رئيس مجلس الوزراء,رئيسة الوزراء,رئيس وزراء,رئيسة وزراء,رئيس الحكومة,رئيس حكومة,الوزير الأول',
  ),
  row('Deputy Prime Minister', 'GOV', 'نائب رئيس الوزراء,نائب رئيس مجلس الوزراء,نائب رئيس الحكومة'),
  row('Chancellor', 'GOV', 'المستشار الألماني,المستشارة الألمانية'),
  row('King', 'GOV', 'الملك,ملك,العاهل,عاهل,خادم الحرمين الشريفين'),
  row('Crown Prince', 'GOV', 'ولي العهد,ولي عهد'),
  row('Emir', 'GOV', 'أمير,أمير دولة,الأمير'),
  row('Sultan', 'GOV', 'السلطان,سلطان'),
  row('Pope', 'GOV', 'البابا,بابا الفاتيكان'),
  row('Supreme Leader', 'GOV', 'المرشد الأعلى,قائد الثورة الإسلامية,مرشد الثورة'),
  row('Secretary General', '', 'الأمين العام,أمين عام,أمين عام منظمة'),
  row('Deputy Secretary General', '', 'نائب الأمين العام,نائبة الأمين العام'),
  row('Assistant Secretary General', '', 'مساعد الأمين العام,الأمين العام المساعد,مساعدة الأمين العام'),
  row('Director General', '', 'المدير العام,مدير عام'),
  row(
    'High Representative for Foreign Affairs and Security Policy',
    '',
    'الممثل الأعلى للشؤون الخارجية والسياسة الأمنية,الممثلة العليا للشؤون الخارجية والسياسة الأمنية,الممثل الأعلى,الممثلة العليا,مسؤول السياسة الخارجية,مسؤولة السياسة الخارجية,منسق السياسة الخارجية',
  ),
  row('President of the European Commission', '', 'رئيسة المفوضية الأوروبية,رئيس المفوضية الأوروبية'),
  row('President of the European Council', '', 'رئيس المجلس الأوروبي'),
  row(
    'Special Representative',
    'GOV',
    'الممثل الخاص,الممثلة الخاصة,ممثل خاص,الممثل الأممي,ممثلة الأمين العام,ممثل الأمين العام,رئيسة بعثة,رئيس بعثة',
  ),
  row('Special Envoy', 'GOV', 'المبعوث الخاص,المبعوث,مبعوث,المبعوثة,المبعوث الأممي,موفد,الموفد'),
  row(
    'Ambassador',
    'GOV',
    'سفير,السفير,سفيرة,السفيرة,المندوب الدائم,مندوب,سفيري,سفيرا,سفراء,السفيرين,السفيران,السفراء',
  ),
  row("Chargé d'Affaires", 'GOV', 'القائم بالأعمال,القائم بأعمال السفارة,القائمة بالأعمال'),
  row('Consul General', 'GOV', 'القنصل العام,قنصل'),
  row('National Security Adviser', 'GOV', 'مستشار الأمن القومي,مستشار الامن القومي,مستشار الأمن الوطني'),
  row('Adviser', 'GOV', 'مستشار,مستشارة'),
  row('Minister', 'GOV', 'وزير,الوزير,وزيرة,الوزيرة,وزير الدولة'),
  row(
    'Spokesperson',
    'GOV',
    'المتحدث باسم,المتحدثة باسم,الناطق باسم,المتحدث الرسمي باسم,متحدث باسم,المتحدث الرسمي,الناطق الرسمي باسم,المتحدث,متحدث',
  ),
  row(
    'Speaker of Parliament',
    'LEG',
    'رئيس مجلس النواب,رئيس البرلمان,رئيس مجلس الشورى,رئيس مجلس الشعب,رئيس برلمان,رئيس الكنيست',
  ),
  row('Chief of Staff', 'MIL', 'رئيس أركان الجيش,رئيس الأركان,رئيس هيئة الأركان,رئيس أركان,قائد الجيش'),
  row('Commander', 'MIL', 'قائد,القائد العام,آمر'),
  row('Counterpart', 'GOV', 'نظيره,نظيرته,نظيرها,نظيره في,نظرائه'),
  row('Head', '', 'رئيس,مدير,رئيسة,مديرة'),
];

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, cameo, definite, construct]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: [...parts(definite), ...parts(construct)].map((word) => `وزارة ${word}`),
  })),
  organ('Ministry of Foreign Affairs', 'GOV', 'الخارجية'),
  organ('Embassy', 'GOV', 'سفارة,السفارة,القنصلية,قنصلية'),
  organ('Parliament', 'LEG', 'البرلمان,مجلس النواب,مجلس الشورى,الكونغرس,الكنيست'),
  organ(
    null,
    'GOV',
    'اللجنة,لجنة,لجان,مسؤولين,مسؤولون,المسؤولين,مسؤولي,مسؤول,مسؤولا,دبلوماسيين,الدبلوماسيين,دبلوماسيا,دبلوماسي,كبار المسؤولين,حكومة,الحكومة,السلطات,سلطات,الإدارة,رئاسة الجمهورية,الرئاسة,وفد,الوفد,وفدا,وفداً,الجانب,مجلس الوزراء,القيادة,قادة',
  ),
  organ(null, 'MIL', 'الجيش,جيش,القوات,قوات,القوات المسلحة,سلاح الجو,طائرات,مقاتلات,الطيران'),
  organ(null, 'COP', 'الشرطة,شرطة'),
];
