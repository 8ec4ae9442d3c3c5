/** Persian names of states, peoples, cities and organisations, beyond those of `Intl.DisplayNames`. */
import { withRegular } from '../demonyms';
import { table } from '../name-table';

/** ISO → other names; capitals stand for their states in reports. */
const STATE_ROWS = `
US ایالات متحده,ایالات متحده آمریکا,ایالات متحده امریکا,آمریکا,امریکا,واشنگتن,واشینگتن,کاخ سفید,پنتاگون,وزارت خارجه آمریکا
GB بریتانیا,انگلیس,انگلستان,لندن
IQ جمهوری عراق,بغداد
IR جمهوری اسلامی ایران,جمهوری اسلامی,تهران,کشورمان
SA عربستان,عربستان سعودی,پادشاهی عربستان,ریاض
AE امارات,امارات متحده عربی,ابوظبی
KW کویت
QA قطر,دوحه
BH بحرین,منامه
OM عمان,سلطنت عمان,مسقط
JO اردن
SY سوریه,دمشق
LB لبنان,بیروت
EG مصر,قاهره
PS فلسطین,تشکیلات خودگردان,تشکیلات خودگردان فلسطین,رام‌الله,رام الله
IL اسرائیل,اسراییل,رژیم صهیونیستی,رژیم اسرائیل,تل‌آویو,تل آویو
TR ترکیه,آنکارا
RU روسیه,فدراسیون روسیه,مسکو,کرملین
CN چین,جمهوری خلق چین,پکن
FR فرانسه,پاریس,الیزه
DE آلمان,المان,برلین
IT ایتالیا,رم
ES اسپانیا,مادرید
NL هلند
CH سوئیس,سوییس
AT اتریش
BE بلژیک
GR یونان,آتن
PL لهستان,ورشو
UA اوکراین,کی‌یف,کیف
HU مجارستان,بوداپست
CZ جمهوری چک,چک
RS صربستان,بلگراد
AM ارمنستان,ایروان
AZ جمهوری آذربایجان,آذربایجان,باکو
GE گرجستان,تفلیس
TM ترکمنستان
TJ تاجیکستان
UZ ازبکستان
KZ قزاقستان
KG قرقیزستان
AF افغانستان,کابل,امارت اسلامی
PK پاکستان,اسلام‌آباد,اسلام آباد
IN هند,هندوستان,دهلی نو,دهلی‌نو
JP ژاپن,توکیو
KR کره جنوبی,سئول
KP کره شمالی,پیونگ‌یانگ,پیونگ یانگ
BY بلاروس,مینسک
VE ونزوئلا,کاراکاس
CU کوبا,هاوانا
BR برزیل
MX مکزیک
CA کانادا
AU استرالیا
ZA آفریقای جنوبی
MA مراکش,مغرب
DZ الجزایر
TN تونس
LY لیبی,طرابلس
SD سودان,خارطوم
YE یمن,صنعا
SO سومالی
ET اتیوپی
NO نروژ
SE سوئد
DK دانمارک
FI فنلاند
VA واتیکان
`;

/** ISO → adjective; the plural people (…ها) follows from it. */
const ADJECTIVE_ROWS = `
US آمریکایی,امریکایی,آمریکائی
GB بریتانیایی,انگلیسی
IQ عراقی
IR ایرانی
SA سعودی,عربستانی
AE اماراتی
KW کویتی
QA قطری
BH بحرینی
OM عمانی
JO اردنی
SY سوری,سوریه‌ای
LB لبنانی
EG مصری
PS فلسطینی
IL اسرائیلی,صهیونیستی,اسراییلی
TR ترک,ترکیه‌ای,ترکیه ای
RU روس,روسی,روسیه‌ای
CN چینی
FR فرانسوی
DE آلمانی
IT ایتالیایی
ES اسپانیایی
PL لهستانی
UA اوکراینی
HU مجارستانی
AM ارمنی,ارمنستانی
AZ آذربایجانی,آذری
GE گرجستانی
TM ترکمن,ترکمنستانی
TJ تاجیک,تاجیکستانی
UZ ازبک
KZ قزاق
AF افغان,افغانستانی
PK پاکستانی
IN هندی
JP ژاپنی
KR کره‌ای
CA کانادایی
AU استرالیایی
BY بلاروسی
VE ونزوئلایی
CU کوبایی
BR برزیلی
YE یمنی
LY لیبیایی
DZ الجزایری
TN تونسی
SD سودانی
NL هلندی
CH سوئیسی
AT اتریشی
NO نروژی
SE سوئدی
GR یونانی
`;

const ORGANISATION_ROWS = `
NATO ناتو,سازمان ناتو,پیمان ناتو,سازمان پیمان آتلانتیک شمالی,پیمان آتلانتیک شمالی,ائتلاف ناتو
European Union اتحادیه اروپا,اتحادیه اروپایی,اتحادیه‌ی اروپا
United Nations سازمان ملل,سازمان ملل متحد,ملل متحد
International Atomic Energy Agency آژانس بین‌المللی انرژی اتمی,آژانس بین المللی انرژی اتمی,آژانس انرژی اتمی,آژانس
International Monetary Fund صندوق بین‌المللی پول,صندوق بین المللی پول
World Bank بانک جهانی
World Health Organization سازمان جهانی بهداشت,سازمان بهداشت جهانی
Arab League اتحادیه عرب,جامعه عرب
African Union اتحادیه آفریقا
Gulf Cooperation Council شورای همکاری خلیج فارس,شورای همکاری
Organisation of Islamic Cooperation سازمان همکاری اسلامی,سازمان کنفرانس اسلامی
OPEC اوپک
UNESCO یونسکو
UNICEF یونیسف
European Commission کمیسیون اروپا
European Parliament پارلمان اروپا
United Nations Security Council شورای امنیت,شورای امنیت سازمان ملل,شورای امنیت ملل متحد
Hamas حماس,جنبش حماس
Hezbollah حزب‌الله,حزب الله,حزب‌الله لبنان
Taliban طالبان,گروه طالبان
BRICS بریکس,گروه بریکس
Shanghai Cooperation Organisation سازمان همکاری شانگهای,سازمان همکاری‌های شانگهای
Economic Cooperation Organization اکو,سازمان همکاری اقتصادی
International Criminal Court دیوان کیفری بین‌المللی
Kurdistan Region of Iraq اقلیم کردستان,اقلیم کردستان عراق
G7 گروه هفت
G20 گروه بیست
`;

export const STATES = table(STATE_ROWS);
/** "اکوادور" → اکوادوری, "پرو" → پرویی. */
function nisba(name: string): string[] {
  if (name === '' || /\s/.test(name)) return [];
  return /[اوه]$/.test(name) ? [`${name}یی`, `${name}ئی`, `${name}ایی`] : [`${name}ی`];
}

export const DEMONYMS = Object.fromEntries(
  Object.entries(withRegular(table(ADJECTIVE_ROWS), 'fa', nisba)).map(([iso, list]) => [
    iso,
    list.flatMap((word) => [word, `${word}‌ها`, `${word}‌ای`]),
  ]),
);
export const ORGANISATIONS = table(ORGANISATION_ROWS);
