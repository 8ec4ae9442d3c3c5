/**
 * Leaders and ministers of recent years whom the press of the Middle East, Europe and Africa names, with their names in
 * Arabic, Persian, Turkish and French spelling. From general knowledge; years alone where the day does not matter.
 */

/** name | state or organisation | office | from | to | spellings. P, PM, FM, DM: president, premier, foreign, defence. */
const ROWS = `
Sergei Ryabkov|RU|Deputy Minister of Foreign Affairs|2008||سيرغي ريابكوف,سرگئی ریابکوف,Sergey Ryabkov,Sergueï Riabkov
Mikhail Bogdanov|RU|Deputy Minister of Foreign Affairs|2011|2025|ميخائيل بوغدانوف,میخائیل بوگدانف,Mihail Bogdanov,Mikhaïl Bogdanov
Khalil al-Hayya|Hamas|Leader|2024||خليل الحية,خلیل الحیه,Halil el-Hayya
Khaled Meshaal|Hamas|Leader|1996|2017|خالد مشعل,خالد مشعل,Halid Meşal
Jafar Hassan|JO|PM|2024-09-15||جعفر حسان,جعفر حسان
Bisher Khasawneh|JO|PM|2020-10-12|2024-09-15|بشر الخصاونة
Anwar Gargash|AE|Adviser|2021||أنور قرقاش,قرقاش,انور قرقاش,Enver Gargaş
Mohammed al-Khulaifi|QA|Minister of State|2023||محمد الخليفي,محمد بن عبد العزيز الخليفي,محمد الخلیفی,محمد بن عبدالعزیز الخلیفی
Majed al-Ansari|QA|Spokesperson|2022||ماجد الأنصاري,ماجد الانصاری,Macid el-Ensari
Lolwah al-Khater|QA|Minister of State|2022||لولوة الخاطر
Thabit al-Abbasi|IQ|DM|2022-10-27||ثابت العباسي,ثابت محمد سعيد العباسي,ثابت العباسی,Sabit el-Abbasi,Sabit Abbasi
Abdul Amir al-Shammari|IQ|Minister of Interior|2022-10-27||عبد الأمير الشمري,عبدالامیر الشمری
Mahmoud al-Mashhadani|IQ|Speaker of Parliament|2024-10-31||محمود المشهداني,محمود المشهدانی,Mahmud el-Meşhedani
Mohammed al-Halbousi|IQ|Speaker of Parliament|2018-09-15|2023-11-14|محمد الحلبوسي,الحلبوسي,محمد الحلبوسی,Muhammed Halbusi
Hassan Nasrallah|Hezbollah|SG|1992|2024-09-27|حسن نصر الله,نصر الله,سید حسن نصرالله,حسن نصرالله,Hasan Nasrallah
Naim Qassem|Hezbollah|SG|2024-10-29||نعيم قاسم,شیخ نعیم قاسم,نعیم قاسم,Naim Kasım
Youssef Raggi|LB|FM|2025-02-08||يوسف رجي,یوسف رجی,Youssef Rajji
Ali Akbar Ahmadian|IR|Secretary of the Supreme National Security Council|2023-05-22|2025-08-05|علی‌اکبر احمدیان,علی اکبر احمدیان,علي أكبر أحمديان
Aziz Nasirzadeh|IR|DM|2024-08-21||عزیز نصیرزاده,عزيز نصير زاده
Eskandar Momeni|IR|Minister of Interior|2024-08-21||اسکندر مومنی,إسكندر مؤمني
Mohammad Eslami|IR|Head of the Atomic Energy Organisation|2021-08||محمد اسلامی,محمد إسلامي
Amir Saeid Iravani|IR|Ambassador to the United Nations|2022||امیرسعید ایروانی,امیر سعید ایروانی,سعید ایروانی,ایروانی,أمير سعيد إيرواني
Ali Akbar Velayati|IR|Adviser|1997||علی‌اکبر ولایتی,علی اکبر ولایتی,ولایتی,علي أكبر ولايتي
Esmail Qaani|IR|Commander|2020-01-03||اسماعیل قاآنی,قاآنی,إسماعيل قاآني
Ali Bagheri Kani|IR|Deputy Minister of Foreign Affairs|2021-09-14|2024|علی باقری,علی باقری کنی,باقری کنی,علي باقري كني,علي باقري
Hossein Salami|IR|Commander|2019-04-21|2025-06-13|حسین سلامی,حسين سلامي
Mohammad Bagheri|IR|Chief of Staff|2016-06-28|2025-06-13|محمد باقری,محمد باقري
Cevdet Yılmaz|TR|Vice President|2023-06-03||جودت يلماز,جودت ییلماز
Fuat Oktay|TR|Vice President|2018-07-10|2023-06-03|فؤاد أوقطاي,فوات اکتای
Numan Kurtulmuş|TR|Speaker of Parliament|2023-06-07||نعمان قورتولموش,نعمان کورتولموش
Metin Gürak|TR|Chief of Staff|2023-08|2025-08|متين غوراك
Ali Yerlikaya|TR|Minister of Interior|2023-06-03||علي يرلي قايا,علی یرلی‌کایا
Ömer Bolat|TR|Minister of Trade|2023-06-03||عمر بولات
Alparslan Bayraktar|TR|Minister of Energy|2023-06-03||ألب أرسلان بيرقدار,آلپ ارسلان بایراکتار
Mehmet Şimşek|TR|Minister of Finance|2023-06-03||محمد شيمشك
Öncü Keçeli|TR|Spokesperson|2023||أونجو كتشلي,اونجو کچلی
Khawaja Asif|PK|DM|2022-04-19||خواجه آصف,خواجة آصف
Hasan Akhund|AF|PM|2021-09-07||محمد حسن آخوند,حسن آخوند,ملا محمد حسن آخوند,ملاحسن آخوند
Abdul Ghani Baradar|AF|Deputy Prime Minister|2021-09-07||عبد الغني برادر,ملا عبدالغنی برادر,عبدالغنی برادر
Zabihullah Mujahid|AF|Spokesperson|2021-09-07||ذبيح الله مجاهد,ذبیح‌الله مجاهد,ذبیح الله مجاهد
Vahagn Khachaturyan|AM|P|2022-03-13||واهاغن خاتشاتوريان,واهاگن خاچاطوریان,Vahagn Haçaturyan,Vahagn Khatchatourian
Zakir Hasanov|AZ|DM|2013-10-22||ذاكر حسنوف,ذاکر حسن‌اف
Ali Asadov|AZ|PM|2019-10-08||علي أسدوف,علی اسداف,Ali Esedov
Bakhtiyor Saidov|UZ|FM|2022-12-31||بختيار سعيدوف,بختیار سعیداف,Bahtiyor Saidov
Rashid Meredov|TM|FM|2001-07||رشيد ميريدوف,رشید مردوف,راشد مردوف,Raşid Meredov
Sirojiddin Muhriddin|TJ|FM|2013-11||سراج‌الدین مهرالدین,سراج الدين مهر الدين
Sébastien Lecornu|FR|DM|2022-05-20|2025-09-09|سيباستيان لوكورنو,سباستین لوکورنو
Michel Barnier|FR|PM|2024-09-05|2024-12-13|ميشال بارنييه,میشل بارنیه
Gabriel Attal|FR|PM|2024-01-09|2024-09-05|غابرييل أتال,گابریل اتال
Guido Crosetto|IT|DM|2022-10-22||غويدو كروسيتو,گوئیدو کروستو
Margarita Robles|ES|DM|2018-06-07||مارغاريتا روبليس,مارگاریتا روبلس
Karl Nehammer|AT|PM|2021-12-06|2025-01-10|كارل نيهامر,کارل نهامر
Mike Waltz|US|National Security Adviser|2025-01-20|2025-05-01|مايك والتز,مایک والتز
Tom Barrack|US|Special Envoy|2025-05||توم باراك,توماس باراك,تام باراک,Tom Barrack
Alina Romanowski|US|Ambassador to Iraq|2022-06|2024-12|ألينا رومانوسكي,آلینا رومانوسکی
Mohamed Ali Nafti|TN|FM|2024-08-25||محمد علي النفطي
Mohamed Salem Ould Merzoug|MR|FM|2022||محمد سالم ولد مرزوك
Shaya Mohsin al-Zindani|YE|FM|2024-03-27||شائع الزنداني,شايع محسن الزنداني
Mohamed Hamdan Dagalo|SD|Commander|2013||محمد حمدان دقلو,حميدتي,محمد حمدان دقلو
Taher al-Baour|LY|FM|2023||الطاهر الباعور
Aguila Saleh|LY|Speaker of Parliament|2014-08||عقيلة صالح
Abdourahamane Tiani|NE|P|2023-07-26||عبد الرحمن تياني,Abdourahmane Tiani
Moussa Faki Mahamat|African Union|Chairperson of the Commission|2017-03-14|2025-02-15|موسى فكي,موسى فقي محمد,موسی فکی
Mahamoud Ali Youssouf|African Union|Chairperson of the Commission|2025-02-15||محمود علي يوسف
Philippe Lazzarini|United Nations|Head|2020-04-01||فيليب لازاريني,فیلیپ لازارینی
Volker Türk|United Nations|High Commissioner for Human Rights|2022-10-17||فولكر تورك,فولکر ترک,Volker Turk
Tom Fletcher|United Nations|Head|2024-11||توم فليتشر,تام فلچر
Enrique Mora|European Union|Deputy Secretary General|2015|2024|إنريكي مورا,انریکه مورا
`;

const OFFICES: Readonly<Record<string, string>> = {
  P: 'President',
  PM: 'Prime Minister',
  FM: 'Minister of Foreign Affairs',
  DM: 'Minister of Defence',
  SG: 'Secretary General',
};

export const LEADERS_OF_THE_2020S = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', of = '', office = '', from = '', to = '', spellings = ''] = row.split('|');
    return {
      name,
      of,
      office: OFFICES[office] ?? office,
      from,
      to: to === '' ? null : to,
      aliases: spellings.split(',').filter(Boolean),
    };
  });
