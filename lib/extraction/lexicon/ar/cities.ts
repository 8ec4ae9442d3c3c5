/** Arabic names of cities: the English name with its country, then the names. */
import { table } from '../name-table';

const CITY_ROWS = `
Baghdad/IQ بغداد
Erbil/IQ أربيل,اربيل
Basra/IQ البصرة
Mosul/IQ الموصل
Kirkuk/IQ كركوك
Najaf/IQ النجف,النجف الأشرف
Karbala/IQ كربلاء
Sulaymaniyah/IQ السليمانية
Taji/IQ التاجي
Besmaya/IQ بسماية
Tehran/IR طهران
Isfahan/IR أصفهان
Mashhad/IR مشهد
Riyadh/SA الرياض
Jeddah/SA جدة
Mecca/SA مكة,مكة المكرمة
Medina/SA المدينة المنورة
Neom/SA نيوم
AlUla/SA العلا
Abu Dhabi/AE أبوظبي,أبو ظبي
Dubai/AE دبي
Sharjah/AE الشارقة
Doha/QA الدوحة
Kuwait City/KW مدينة الكويت
Manama/BH المنامة
Muscat/OM مسقط
Salalah/OM صلالة
Amman/JO عمّان,العاصمة الأردنية
Aqaba/JO العقبة
Dead Sea/JO البحر الميت
Damascus/SY دمشق
Aleppo/SY حلب
Homs/SY حمص
Idlib/SY إدلب
Daraa/SY درعا
Deir Ezzor/SY دير الزور
Beirut/LB بيروت
Naqoura/LB الناقورة
Cairo/EG القاهرة
Sharm el-Sheikh/EG شرم الشيخ
Alexandria/EG الإسكندرية
New Alamein/EG العلمين,العلمين الجديدة
Rafah/EG رفح
Ramallah/PS رام الله
Gaza/PS غزة,قطاع غزة
West Bank/PS الضفة الغربية
Jerusalem/IL القدس,القدس المحتلة
Tel Aviv/IL تل أبيب
Ankara/TR أنقرة
Istanbul/TR إسطنبول,اسطنبول
Antalya/TR أنطاليا
Moscow/RU موسكو
Saint Petersburg/RU سان بطرسبرغ,سانت بطرسبرغ
Sochi/RU سوتشي
Beijing/CN بكين
Washington/US واشنطن,العاصمة الأمريكية,العاصمة الأميركية
New York/US نيويورك
Camp David/US كامب ديفيد
London/GB لندن
Paris/FR باريس
Strasbourg/FR ستراسبورغ
Nice/FR نيس
Berlin/DE برلين
Munich/DE ميونخ,ميونيخ
Brussels/BE بروكسل,بروكسيل
Rome/IT روما
Naples/IT نابولي
Vatican City/VA الفاتيكان
Madrid/ES مدريد
Lisbon/PT لشبونة
Geneva/CH جنيف
Davos/CH دافوس
Zurich/CH زيورخ
Bern/CH برن
Vienna/AT فيينا
The Hague/NL لاهاي
Athens/GR أثينا
Nicosia/CY نيقوسيا
Warsaw/PL وارسو
Budapest/HU بودابست
Bucharest/RO بوخارست
Sofia/BG صوفيا
Belgrade/RS بلغراد
Prague/CZ براغ
Stockholm/SE ستوكهولم
Oslo/NO أوسلو
Copenhagen/DK كوبنهاغن
Helsinki/FI هلسنكي
Vilnius/LT فيلنيوس
Kyiv/UA كييف
Minsk/BY مينسك
Tbilisi/GE تبليسي,تفليس
Yerevan/AM يريفان
Baku/AZ باكو
Astana/KZ أستانا
Tashkent/UZ طشقند
Ashgabat/TM عشق آباد
Kabul/AF كابول,كابل
Islamabad/PK إسلام آباد
New Delhi/IN نيودلهي,نيو دلهي
Tokyo/JP طوكيو
Seoul/KR سيول
Jakarta/ID جاكرتا
Kuala Lumpur/MY كوالالمبور
Ottawa/CA أوتاوا
Rabat/MA الرباط
Marrakesh/MA مراكش
Casablanca/MA الدار البيضاء
Algiers/DZ الجزائر العاصمة
Tunis/TN تونس العاصمة
Tripoli/LY طرابلس
Benghazi/LY بنغازي
Sirte/LY سرت
Khartoum/SD الخرطوم
Port Sudan/SD بورتسودان
Sanaa/YE صنعاء
Aden/YE عدن
Hodeidah/YE الحديدة
Nouakchott/MR نواكشوط
Mogadishu/SO مقديشو
Addis Ababa/ET أديس أبابا
Nairobi/KE نيروبي
Pretoria/ZA بريتوريا
Wellington/NZ ويلينغتون,ولنغتون,ويلينجتون
`;

export const CITIES = table(CITY_ROWS);
