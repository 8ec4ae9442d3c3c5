/** Persian names of cities: the English name with its country, then the names. */
import { table } from '../name-table';

const CITY_ROWS = `
Tehran/IR تهران
Isfahan/IR اصفهان
Mashhad/IR مشهد
Tabriz/IR تبریز
Shiraz/IR شیراز
Baghdad/IQ بغداد
Erbil/IQ اربیل
Basra/IQ بصره
Mosul/IQ موصل
Najaf/IQ نجف
Karbala/IQ کربلا
Kirkuk/IQ کرکوک
Sulaymaniyah/IQ سلیمانیه
Muscat/OM مسقط
Doha/QA دوحه
Riyadh/SA ریاض
Jeddah/SA جده
Abu Dhabi/AE ابوظبی
Dubai/AE دبی
Manama/BH منامه
Kuwait City/KW شهر کویت
Amman/JO امان
Damascus/SY دمشق
Aleppo/SY حلب
Idlib/SY ادلب
Beirut/LB بیروت
Cairo/EG قاهره
Sharm el-Sheikh/EG شرم‌الشیخ,شرم الشیخ
Gaza/PS غزه,نوار غزه
Ramallah/PS رام‌الله,رام الله
Jerusalem/IL قدس,بیت‌المقدس,قدس اشغالی
Tel Aviv/IL تل‌آویو,تل آویو
Ankara/TR آنکارا
Istanbul/TR استانبول
Antalya/TR آنتالیا
Moscow/RU مسکو
Saint Petersburg/RU سن پترزبورگ,سن‌پترزبورگ
Sochi/RU سوچی
Kazan/RU کازان
Beijing/CN پکن
Shanghai/CN شانگهای
Washington/US واشنگتن,واشینگتن
New York/US نیویورک
London/GB لندن
Paris/FR پاریس
Berlin/DE برلین
Munich/DE مونیخ
Brussels/BE بروکسل
Rome/IT رم
Vatican City/VA واتیکان
Madrid/ES مادرید
Geneva/CH ژنو
Davos/CH داووس
Lausanne/CH لوزان
Bern/CH برن
Vienna/AT وین
The Hague/NL لاهه
Athens/GR آتن
Warsaw/PL ورشو
Budapest/HU بوداپست
Belgrade/RS بلگراد
Oslo/NO اسلو
Stockholm/SE استکهلم
Copenhagen/DK کپنهاگ
Helsinki/FI هلسینکی
Kyiv/UA کی‌یف,کیف
Minsk/BY مینسک
Tbilisi/GE تفلیس
Yerevan/AM ایروان
Baku/AZ باکو
Astana/KZ آستانه
Tashkent/UZ تاشکند
Samarkand/UZ سمرقند
Dushanbe/TJ دوشنبه‌شهر
Ashgabat/TM عشق‌آباد,عشق آباد
Bishkek/KG بیشکک
Kabul/AF کابل
Herat/AF هرات
Islamabad/PK اسلام‌آباد,اسلام آباد
Lahore/PK لاهور
Karachi/PK کراچی
New Delhi/IN دهلی نو,دهلی‌نو
Tokyo/JP توکیو
Seoul/KR سئول
Pyongyang/KP پیونگ یانگ,پیونگ‌یانگ
Caracas/VE کاراکاس
Havana/CU هاوانا
Algiers/DZ الجزیره
Tripoli/LY طرابلس
Khartoum/SD خارطوم
Sanaa/YE صنعا
Aden/YE عدن
Addis Ababa/ET آدیس‌آبابا,آدیس آبابا
Strait of Hormuz/ تنگه هرمز
`;

export const CITIES = table(CITY_ROWS);
