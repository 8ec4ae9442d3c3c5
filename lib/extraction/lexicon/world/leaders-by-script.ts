/**
 * Names of world leaders in Arabic and Persian letters, and in French and Turkish spelling where it differs. From general knowledge. Single names are those that headlines use
 * alone and that mean nothing else.
 */

/** English name: other spellings. The name is one of `leaders.ts`, of `regional-leaders.ts`, or an actor's. */
const NAME_ROWS = `
Donald Trump: ترامب,ترمب,دونالد ترمب,دونالد ترامب,ترامپ,دونالد ترامپ,Trump
Joe Biden: بايدن,جو بايدن,بایدن,جو بایدن,Biden
Barack Obama: أوباما,باراك أوباما,اوباما,Obama
JD Vance: جي دي فانس,فانس,جی دی ونس,جی‌دی ونس
Marco Rubio: ماركو روبيو,روبيو,مارکو روبیو,روبیو
Antony Blinken: أنتوني بلينكن,بلينكن,آنتونی بلینکن,بلینکن
Mike Pompeo: مايك بومبيو,بومبيو,مایک پمپئو,پمپئو
John Kerry: جون كيري,جان کری
Hillary Clinton: هيلاري كلينتون,هیلاری کلینتون
Pete Hegseth: بيت هيغسيث,پیت هگست
Lloyd Austin: لويد أوستن,لوید آستین
Jake Sullivan: جيك سوليفان,جیک سالیوان
Steve Witkoff: ستيف ويتكوف,ويتكوف,استیو ویتکاف,ویتکاف
Vladimir Putin: فلاديمير بوتين,بوتين,ولادیمیر پوتین,پوتین,Vladimir Poutine,Poutine,Putin
Sergei Lavrov: سيرغي لافروف,سيرجي لافروف,لافروف,سرگئی لاوروف,لاوروف,Sergueï Lavrov,Sergey Lavrov,Lavrov
Dmitry Medvedev: ديمتري ميدفيديف,دیمیتری مدودف,Dmitri Medvedev
Dmitry Peskov: دميتري بيسكوف,دیمیتری پسکوف
Xi Jinping: شي جين بينغ,شی جین‌پینگ,شی جین پینگ,Şi Cinping
Wang Yi: وانغ يي,وانگ یی,Vang Yi
Emmanuel Macron: إيمانويل ماكرون,ماكرون,امانوئل مکرون,امانوئل ماکرون,مکرون,ماکرون,Macron
Jean-Noël Barrot: جان نويل بارو,ژان نوئل بارو
Jean-Yves Le Drian: جان إيف لودريان,ژان ایو لودریان
Nicolas Sarkozy: نيكولا ساركوزي,نیکلا سارکوزی
Angela Merkel: أنغيلا ميركل,ميركل,آنگلا مرکل,مرکل,Merkel
Olaf Scholz: أولاف شولتس,اولاف شولتز,Scholz
Friedrich Merz: فريدريش ميرتس,فریدریش مرتس
Johann Wadephul: يوهان فاديفول,یوهان وادفول
Annalena Baerbock: أنالينا بيربوك,آنالنا بائربوک
Keir Starmer: كير ستارمر,ستارمر,کی‌یر استارمر,استارمر,Starmer
Rishi Sunak: ريشي سوناك,ریشی سوناک
Boris Johnson: بوريس جونسون,بوریس جانسون
David Lammy: ديفيد لامي,دیوید لمی
Giorgia Meloni: جورجيا ميلوني,ميلوني,جورجا ملونی
Antonio Tajani: أنطونيو تاياني,آنتونیو تایانی
Pedro Sanchez: بيدرو سانشيز,پدرو سانچز
Viktor Orban: فيكتور أوربان,ویکتور اوربان,Orban
Volodymyr Zelensky: فولوديمير زيلينسكي,زيلينسكي,ولودیمیر زلنسکی,زلنسکی,Zelenskiy,Vladimir Zelenskiy,Zelensky,Volodimir Zelenskiy
Volodymyr Groysman: فولوديمير غرويسمان,Vladimir Groysman,Viladimir Groysman,Volodimir Groysman,Volodymyr Groïsman
Andrii Sybiha: أندري سيبيغا,آندری سیبیها
Alexander Lukashenko: ألكسندر لوكاشينكو,الکساندر لوکاشنکو,Alexandre Loukachenko
Recep Tayyip Erdoğan: رجب طيب أردوغان,أردوغان,اردوغان,رجب طیب اردوغان,Erdoğan,Erdogan
Hakan Fidan: هاكان فيدان,فيدان,هاکان فیدان,Fidan
Mevlüt Çavuşoğlu: مولود جاويش أوغلو,جاويش أوغلو,مولود چاووش اوغلو,مولود چاووش‌اوغلو,Çavuşoğlu
Yaşar Güler: يشار غولر,یاشار گولر
Ahmet Davutoğlu: أحمد داود أوغلو,احمد داوود اوغلو
Abdullah Gül: عبد الله غول,عبدالله گل
Benjamin Netanyahu: بنيامين نتنياهو,نتنياهو,بنیامین نتانیاهو,نتانیاهو,Binyamin Netanyahu,Benyamin Netanyahou,Netanyahou,Netanyahu,Benjamin Netanyahou
Israel Katz: يسرائيل كاتس,یسرائیل کاتز
Gideon Saar: جدعون ساعر,گیدئون ساعر
Mahmoud Abbas: محمود عباس,Mahmud Abbas
Yasser Arafat: ياسر عرفات,یاسر عرفات,Yaser Arafat
Ismail Haniyeh: إسماعيل هنية,اسماعیل هنیه,İsmail Heniyye
Abdel Fattah al-Sisi: عبد الفتاح السيسي,السيسي,عبدالفتاح السیسی,السیسی,Abdulfettah es-Sisi,Abdel Fattah al-Sissi,Sissi,Sisi
Badr Abdelatty: بدر عبد العاطي,بدر عبدالعاطی,Bedir Abdulati
Sameh Shoukry: سامح شكري,سامح شکری
Hosni Mubarak: حسني مبارك,حسنی مبارک,Hosni Moubarak,Hüsnü Mübarek
Abdullah II of Jordan: عبد الله الثاني,الملك عبد الله الثاني,عبدالله دوم,Abdallah II,Kral Abdullah
Ayman Safadi: أيمن الصفدي,الصفدي,ایمن الصفدی,ایمن صفدی,Eymen es-Safedi
Bashar al-Assad: بشار الأسد,بشار اسد,Bachar al-Assad,Beşşar Esed,Beşar Esad
Ahmed al-Sharaa: أحمد الشرع,الشرع,احمد الشرع,احمد الشعار,احمد الشعارا,Ahmed Şara,Ahmed eş-Şara,Ahmed al-Charaa
Asaad al-Shaibani: أسعد الشيباني,الشيباني,اسعد الشیبانی,Esad Şeybani,Esad eş-Şeybani,Esad Hasan eş-Şeybani,Şeybani,Assaad al-Chaibani
Joseph Aoun: جوزيف عون,جوزاف عون,ژوزف عون,جوزف عون,Joseph Avn,Jozef Avn,Avn
Nawaf Salam: نواف سلام
Najib Mikati: نجيب ميقاتي,ميقاتي,نجیب میقاتی,Najib Mikati
Saad Hariri: سعد الحريري,سعد حریری
Michel Aoun: ميشال عون,میشل عون
Nabih Berri: نبيه بري,نبیه بری
Mohammed bin Salman: محمد بن سلمان,الأمير محمد بن سلمان,Muhammed bin Selman,Mohammed ben Salmane
Salman of Saudi Arabia: الملك سلمان,سلمان بن عبد العزيز,ملک سلمان,Selman bin Abdulaziz
Faisal bin Farhan: فيصل بن فرحان,فیصل بن فرحان,Faysal bin Ferhan
Adel al-Jubeir: عادل الجبير,عادل الجبیر,Adil el-Cubeyr
Thamer al-Sabhan: ثامر السبهان,ثامر السبهان
Tamim bin Hamad Al Thani: تميم بن حمد,تميم بن حمد آل ثاني,تمیم بن حمد,تمیم بن حمد آل ثانی,Temim bin Hamed Al Sani,Tamim ben Hamad Al Thani
Mohammed bin Abdulrahman Al Thani: محمد بن عبد الرحمن آل ثاني,محمد بن عبد الرحمن,محمد بن عبدالرحمن آل ثانی,محمد بن عبدالرحمن
Mohamed bin Zayed Al Nahyan: محمد بن زايد,محمد بن زايد آل نهيان,محمد بن زاید,محمد بن زاید آل نهیان,Muhammed bin Zayid,Mohammed ben Zayed
Abdullah bin Zayed Al Nahyan: عبد الله بن زايد,عبدالله بن زايد,عبد الله بن زايد آل نهيان,عبدالله بن زايد آل نهيان,عبدالله بن زاید
Haitham bin Tariq: هيثم بن طارق,هیثم بن طارق
Badr al-Busaidi: بدر البوسعيدي,بدر بن حمد البوسعيدي,بدر البوسعیدی,بدر بوسعیدی
Hamad bin Isa Al Khalifa: حمد بن عيسى آل خليفة,حمد بن عیسی آل خلیفه
Mishal al-Ahmad al-Sabah: مشعل الأحمد الجابر الصباح,مشعل الأحمد,مشعل الاحمد
Saddam Hussein: صدام حسين,صدام حسین,صدام,Saddam Hüseyin
Ali al-Zaidi: علي الزيدي,علی الزیدی,علی زیدی,Ali ez-Zeydi,Ali al-Zaïdi
Mohammed Shia al-Sudani: محمد شياع السوداني,السوداني,محمد شیاع سودانی,السودانی,محمد شیاع السودانی,Muhammed Şiya es-Sudani,Mohamed Chia al-Soudani,Mohammed Chia al-Soudani
Mustafa al-Kadhimi: الكاظمي,Mustafa el-Kazımi,Moustafa al-Kazimi,Moustafa al-Kadhimi
Haider al-Abadi: العبادي,حیدر العبادی,Haydar el-İbadi,Haïdar al-Abadi
Nouri al-Maliki: المالكي,نوری مالکی,Nuri el-Maliki,Nouri al-Maliki
Fuad Hussein: Fuad Hüseyin,Fouad Hussein
Ibrahim al-Jaafari: ابراهیم الجعفری,İbrahim el-Caferi,Ibrahim al-Jaafari
Abdul Latif Rashid: عبد اللطيف جمال رشيد,عبد اللطيف رشيد,عبداللطیف جمال رشید,Abdullatif Reşid,Abdel Latif Rachid,Abdellatif Rachid
Barham Salih: Berhem Salih,Barham Saleh
Masrour Barzani: مسرور بارزاني,مسرور بارزانی,Mesrur Barzani
Masoud Barzani: مسعود بارزاني,مسعود بارزانی,Mesud Barzani,Massoud Barzani
Nechirvan Barzani: نیچیروان بارزانی,Neçirvan Barzani
Ali Khamenei: علي خامنئي,خامنئي,خامنه‌ای,خامنه ای,علی خامنه‌ای,سید علی خامنه‌ای,Ali Hamaney
Masoud Pezeshkian: مسعود بزشكيان,بزشكيان,مسعود پزشکیان,پزشکیان,Mesud Pezeşkiyan,Massoud Pezeshkian,Pezeşkiyan
Ebrahim Raisi: إبراهيم رئيسي,ابراهیم رئیسی,İbrahim Reisi,Ebrahim Raïssi
Hassan Rouhani: حسن روحاني,روحاني,حسن روحانی,روحانی,Hasan Ruhani,Hassan Rohani
Mahmoud Ahmadinejad: محمود أحمدي نجاد,أحمدي نجاد,محمود احمدی‌نژاد,محمود احمدی نژاد,احمدی‌نژاد,Mahmud Ahmedinejad
Abbas Araghchi: عباس عراقجي,عراقجي,عباس عراقچی,سید عباس عراقچی,عراقچی,Abbas Arakçi,Arakçi,Abbas Erakçi
Javad Zarif: جواد ظريف,محمد جواد ظريف,ظريف,جواد ظریف,محمدجواد ظریف,محمد جواد ظریف,ظریف,Cevad Zarif
Hossein Amir-Abdollahian: حسين أمير عبد اللهيان,عبد اللهيان,حسین امیرعبداللهیان,امیرعبداللهیان,حسین امیر عبداللهیان,Hüseyin Emir Abdullahiyan
Esmaeil Baghaei: إسماعيل بقائي,اسماعیل بقائی,اسماعیل بقایی,بقایی,بقائی
Mohammad Bagher Ghalibaf: محمد باقر قاليباف,قاليباف,محمدباقر قالیباف,محمد باقر قالیباف,قالیباف,Muhammed Bakır Kalibaf
Ali Larijani: علي لاريجاني,لاريجاني,علی لاریجانی,لاریجانی,Ali Laricani
Ali Shamkhani: علي شمخاني,علی شمخانی,شمخانی
Majid Takht-Ravanchi: مجيد تخت روانجي,مجید تخت‌روانچی,مجید تخت روانچی
Kazem Gharibabadi: كاظم غريب آبادي,کاظم غریب‌آبادی,کاظم غریب آبادی
Shehbaz Sharif: شهباز شريف,شهباز شریف,Şahbaz Şerif
Ishaq Dar: إسحاق دار,اسحاق دار,İshak Dar
Asim Munir: عاصم منير,عاصم منیر,Asım Munir
Mohsin Naqvi: محسن نقوي,محسن نقوی
Imran Khan: عمران خان
Narendra Modi: ناريندرا مودي,مودي,نارندرا مودی,مودی,Modi
S. Jaishankar: جايشانكار,جایشانکار
Hamid Karzai: حامد كرزاي,حامد کرزی,Hamid Karzaï
Amir Khan Muttaqi: أمير خان متقي,امیرخان متقی
Ilham Aliyev: إلهام علييف,علييف,الهام علی‌اف,الهام علی اف,علی‌اف,İlham Aliyev,Aliyev
Nikol Pashinyan: نيكول باشينيان,نیکول پاشینیان,پاشینیان,Nikol Paşinyan,Paşinyan,Nikol Pachinian
Kassym-Jomart Tokayev: قاسم جومارت توكاييف,قاسم جومارت توقایف,قاسم‌جومارت توکایف,Kasım Cömert Tokayev
Shavkat Mirziyoyev: شوكت ميرضيائيف,شوکت میرضیایف,Şevket Mirziyoyev
Emomali Rahmon: إمام علي رحمون,امامعلی رحمان
Abdelmadjid Tebboune: عبد المجيد تبون,تبون,عبدالمجید تبون,Abdülmecid Tebbun
Ahmed Attaf: أحمد عطاف
Mohammed VI of Morocco: محمد السادس,الملك محمد السادس,محمد ششم,Mohammed VI
Nasser Bourita: ناصر بوريطة,ناصر بوریطه
Lalla Meryem of Morocco: للا مريم,الأميرة للا مريم,Lalla Meryem
Kais Saied: قيس سعيد,قیس سعید,Kays Said,Kaïs Saïed
Abdelaziz Bouteflika: عبد العزيز بوتفليقة,Abdelaziz Bouteflika
Abdul Hamid Dbeibah: عبد الحميد الدبيبة,الدبيبة,عبدالحمید الدبیبه,Abdulhamid Dibeybe
Khalifa Haftar: خليفة حفتر,حفتر,خلیفه حفتر,Halife Hafter
Mohamed al-Menfi: محمد المنفي,محمد المنفی
Abdel Fattah al-Burhan: عبد الفتاح البرهان,البرهان,عبدالفتاح البرهان,Abdulfettah el-Burhan
Rashad al-Alimi: رشاد العليمي,العليمي,رشاد العلیمی
Hassan Sheikh Mohamud: حسن شيخ محمود,Hasan Şeyh Mahmud
Abiy Ahmed: آبي أحمد,آبی احمد
António Guterres: أنطونيو غوتيريش,غوتيريش,آنتونیو گوترش,گوترش,Antonio Guterres,Guterres
Antonio Guterres: أنطونيو غوتيريش,غوتيريش,آنتونیو گوترش,گوترش,Guterres
Ban Ki-moon: بان كي مون,بان کی مون,بان کی‌مون
Kofi Annan: كوفي أنان,کوفی عنان
Rafael Grossi: رافائيل غروسي,رافاييل غروسي,غروسي,رافائل گروسی,رافائل ماریانو گروسی,گروسی,Rafael Mariano Grossi
Mark Rutte: روته,روتي,روته,Rutte
Jens Stoltenberg: ستولتنبرغ,ستولتنبيرغ,استولتنبرگ,Stoltenberg
Ursula von der Leyen: أورسولا فون دير لاين,فون دير لاين,اورسولا فون در لاین,فون در لاین,Von der Leyen
Kaja Kallas: كايا كالاس,كالاس,کایا کالاس,Kallas
Josep Borrell: جوزيب بوريل,بوريل,جوزپ بورل,بورل,Borrell
Federica Mogherini: موغيريني,فدریکا موگرینی,موگرینی,Mogherini
Charles Michel: شارل ميشيل,شارل میشل
Jeanine Hennis-Plasschaert: جينين بلاسخارت,جينين هينيس بلاسخارت,بلاسخارت,جنین هنیس پلاسخارت
Mohamed al-Hassan: محمد الحسان
Staffan de Mistura: ستافان دي ميستورا,استفان دی میستورا
Geir Pedersen: غير بيدرسن,گیر پدرسن
Hans Grundberg: هانس غروندبرغ
Ahmed Aboul Gheit: أحمد أبو الغيط,أبو الغيط,احمد ابوالغیط
Jassim Albudaiwi: جاسم البديوي,جاسم محمد البديوي
Hissein Brahim Taha: حسين إبراهيم طه,حسین ابراهیم طه
Nicolas Maduro: نيكولاس مادورو,نیکلاس مادورو,Nicolás Maduro
Luiz Inacio Lula da Silva: لولا دا سیلوا,لولا داسیلوا,لولا دا سيلفا,لولا داسیلوا
Justin Trudeau: جاستن ترودو,جاستین ترودو
Mark Carney: مارك كارني,مارک کارنی
Shinzo Abe: شينزو آبي,شینزو آبه
Kim Jong Un: كيم جونغ أون,کیم جونگ اون,Kim Jong-un
Andrzej Duda: أندريه دودا,آندژی دودا
Donald Tusk: دونالد توسك,دونالد تاسک
Laurent Fabius: لوران فابيوس,لوران فابیوس
Pope Francis: البابا فرنسيس,پاپ فرانسیس,pape François
Leo XIV: البابا ليو الرابع عشر,پاپ لئو چهاردهم,Léon XIV
`;

/** With each name in two words that the press also writes as one: "عبد الله", "عبدالله". */
export function spelled(names: readonly string[]): string[] {
  return names.flatMap((name) => (/عبد /.test(name) ? [name, name.replace(/عبد /g, 'عبد')] : [name]));
}

/** English name → spellings in other scripts and languages. */
export const LEADER_NAMES: ReadonlyArray<readonly [name: string, spellings: readonly string[]]> =
  NAME_ROWS.trim()
    .split('\n')
    .map((row) => {
      const cut = row.indexOf(': ');
      return [row.slice(0, cut), row.slice(cut + 2).split(',')];
    });
