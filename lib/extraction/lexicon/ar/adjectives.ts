/** Arabic adjectives of nations and words for their people: ISO code, then the words. */
import { withRegular } from '../demonyms';
import { table } from '../name-table';

/** ISO → the masculine adjective; feminine, definite and plural follow from it. */
const ADJECTIVE_ROWS = `
US أمريكي,أميركي
GB بريطاني
IQ عراقي
IR إيراني
SA سعودي
AE إماراتي
KW كويتي
QA قطري
BH بحريني
OM عماني
JO أردني
SY سوري
LB لبناني
EG مصري
PS فلسطيني
IL إسرائيلي,صهيوني
TR تركي
RU روسي
CN صيني
FR فرنسي
DE ألماني
IT إيطالي
ES إسباني
PT برتغالي
NL هولندي
BE بلجيكي
CH سويسري
AT نمساوي,نمسوي
PL بولندي
UA أوكراني
GR يوناني
CY قبرصي
HU مجري,هنغاري
RO روماني
BG بلغاري
RS صربي
HR كرواتي
BA بوسني
AL ألباني
CZ تشيكي
SK سلوفاكي
SI سلوفيني
SE سويدي
NO نرويجي
DK دنماركي,دانماركي
FI فنلندي
IE أيرلندي,إيرلندي
LT ليتواني
EE إستوني
BY بيلاروسي
MD مولدوفي
GE جورجي
AM أرميني,أرمني
AZ أذربيجاني,آذربيجاني,أذري
KZ كازاخي,كازاخستاني
UZ أوزبكي
TM تركماني,تركمانستاني
TJ طاجيكي
KG قرغيزي
AF أفغاني
PK باكستاني
IN هندي
BD بنغلاديشي
LK سريلانكي
JP ياباني
KR كوري جنوبي
KP كوري شمالي
ID إندونيسي
MY ماليزي
TH تايلاندي
VN فيتنامي
PH فلبيني
SG سنغافوري
AU أسترالي
NZ نيوزيلندي
CA كندي
MX مكسيكي
BR برازيلي
AR أرجنتيني
VE فنزويلي
CU كوبي
CO كولومبي
CL تشيلي
MA مغربي
DZ جزائري
TN تونسي
LY ليبي
SD سوداني
YE يمني
MR موريتاني
SO صومالي
DJ جيبوتي
ET إثيوبي
ER إريتري
KE كيني
NG نيجيري
SN سنغالي
ML مالي
TD تشادي
ZA جنوب أفريقي,جنوب إفريقي
`;

/** "كوري جنوبي" → masculine, feminine and plural, with and without the article on each word. */
function adjectiveForms(masculine: string): string[] {
  const inflected = (ending: string): string =>
    masculine
      .split(' ')
      .map((word) => word + ending)
      .join(' ');
  const bare = [
    masculine,
    inflected('ة'),
    inflected('ين'),
    inflected('ون'),
    inflected('تين'),
    inflected('ان'),
    inflected('ا'),
  ];
  return bare.flatMap((form) => [
    form,
    form
      .split(' ')
      .map((word) => `ال${word}`)
      .join(' '),
  ]);
}

/** "سلوفاكيا" → سلوفاكي, "الكاميرون" → كاميروني. */
function nisba(name: string): string[] {
  if (name === '' || /\s/.test(name)) return [];
  const stem = name.replace(/^ال/, '').replace(/(يا|ا|ة|و)$/, '');
  return stem.length < 3 ? [] : [stem.endsWith('ي') ? stem : `${stem}ي`];
}

export const DEMONYMS = Object.fromEntries(
  Object.entries(withRegular(table(ADJECTIVE_ROWS), 'ar', nisba)).map(([iso, list]) => [
    iso,
    list.flatMap(adjectiveForms),
  ]),
);
