/** Arabic names of states, peoples, cities and organisations, beyond those of `Intl.DisplayNames`. */

import { table } from '../name-table';

/** ISO → other names, separated by commas; capitals stand for their states in reports. */
const STATE_ROWS = `
US الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا,واشنطن,البيت الأبيض,الخارجية الأمريكية,الخارجية الأميركية,الإدارة الأمريكية,الإدارة الأميركية,البنتاغون
GB بريطانيا,لندن,المملكة المتحدة البريطانية
IQ جمهورية العراق,بغداد
IR الجمهورية الإسلامية,الجمهورية الإسلامية الإيرانية,جمهورية إيران الإسلامية,طهران
SA المملكة العربية السعودية,السعودية,الرياض
AE الإمارات,دولة الإمارات,الإمارات العربية المتحدة,دولة الإمارات العربية المتحدة,أبوظبي,أبو ظبي
KW دولة الكويت
QA دولة قطر,الدوحة
BH مملكة البحرين,المنامة
OM سلطنة عمان,سلطنة عُمان,عمان العمانية,مسقط
JO المملكة الأردنية الهاشمية,المملكة الأردنية
SY الجمهورية العربية السورية,سوريا,سورية,دمشق
LB الجمهورية اللبنانية,بيروت
EG جمهورية مصر العربية,القاهرة
PS فلسطين,السلطة الفلسطينية,السلطة الوطنية الفلسطينية,دولة فلسطين,رام الله
IL كيان الاحتلال,الاحتلال الإسرائيلي,الكيان الصهيوني,العدو الصهيوني,الكيان الإسرائيلي,تل أبيب
TR الجمهورية التركية,تركيا,تركية,أنقرة
RU روسيا الاتحادية,روسيا الإتحادية,الاتحاد الروسي,موسكو,الكرملين
CN جمهورية الصين الشعبية,بكين,بيجين
FR الجمهورية الفرنسية,باريس,الإليزيه,قصر الإليزيه
DE ألمانيا الاتحادية,برلين
IT روما
ES مدريد
MA المملكة المغربية,الرباط
DZ الجمهورية الجزائرية
TN الجمهورية التونسية
LY دولة ليبيا,طرابلس
SD جمهورية السودان,الخرطوم
YE الجمهورية اليمنية,صنعاء
MR الجمهورية الإسلامية الموريتانية,نواكشوط
SO مقديشو,جمهورية الصومال
KR كوريا الجنوبية,سيول,سيئول
KP كوريا الشمالية,بيونغ يانغ
JP طوكيو
IN نيودلهي,نيو دلهي
PK إسلام آباد,جمهورية باكستان الإسلامية
AF كابول,كابل
UA كييف
PL وارسو
NL لاهاي
GR أثينا
AZ أذربيجان,باكو
AM يريفان
GE تبليسي
CZ التشيك,براغ
HU بودابست
RO بوخارست
RS بلغراد
SE ستوكهولم
NO أوسلو
DK كوبنهاغن
FI هلسنكي
AT فيينا
CA أوتاوا
AU كانبيرا
BR برازيليا
VE كاراكاس
CU هافانا
ZA جنوب أفريقيا,جنوب إفريقيا,بريتوريا
ET أديس أبابا
KE نيروبي
NG أبوجا
BY مينسك
KZ أستانا
VA الفاتيكان
MK مقدونيا الشمالية
CI ساحل العاج
CD الكونغو الديمقراطية
`;

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

const ORGANISATION_ROWS = `
NATO حلف شمال الأطلسي,حلف الشمال الأطلسي,حلف الناتو,الناتو,ناتو,حلف الأطلسي,منظمة حلف شمال الأطلسي,حلف شمال الاطلسي ناتو,الحلف,الحلف الأطلسي
European Union الاتحاد الأوروبي,الإتحاد الأوربي,الاتحاد الأوربي,التكتل الأوروبي
United Nations الأمم المتحدة,منظمة الأمم المتحدة,المنظمة الدولية
International Atomic Energy Agency الوكالة الدولية للطاقة الذرية
International Monetary Fund صندوق النقد الدولي
World Bank البنك الدولي
World Trade Organization منظمة التجارة العالمية
World Health Organization منظمة الصحة العالمية
Arab League جامعة الدول العربية,الجامعة العربية
African Union الاتحاد الأفريقي,الاتحاد الإفريقي
Gulf Cooperation Council مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية,مجلس التعاون لدول الخليج
Organisation of Islamic Cooperation منظمة التعاون الإسلامي,منظمة المؤتمر الإسلامي
OPEC أوبك,منظمة أوبك,منظمة الدول المصدرة للنفط,منظمة البلدان المصدرة للبترول
UNESCO اليونسكو
UNICEF اليونيسف,يونيسيف
UNHCR المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية اللاجئين
World Food Programme برنامج الأغذية العالمي
European Commission المفوضية الأوروبية
European Parliament البرلمان الأوروبي
United Nations Security Council مجلس الأمن,مجلس الأمن الدولي
Hamas حماس,حركة حماس
Hezbollah حزب الله
Taliban طالبان,حركة طالبان
BRICS بريكس,مجموعة بريكس
Shanghai Cooperation Organisation منظمة شنغهاي للتعاون
International Criminal Court المحكمة الجنائية الدولية
International Committee of the Red Cross اللجنة الدولية للصليب الأحمر,الصليب الأحمر
International Labour Organization منظمة العمل الدولية
Food and Agriculture Organization منظمة الأغذية والزراعة,الفاو
Kurdistan Region of Iraq إقليم كردستان العراق,إقليم كردستان,حكومة إقليم كردستان
G7 مجموعة السبع
G20 مجموعة العشرين
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

export const STATES = table(STATE_ROWS);
export const DEMONYMS = Object.fromEntries(
  Object.entries(table(ADJECTIVE_ROWS)).map(([iso, list]) => [iso, list.flatMap(adjectiveForms)]),
);
export const ORGANISATIONS = table(ORGANISATION_ROWS);
