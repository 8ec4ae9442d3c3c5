/**
 * Names of persons in Arabic and Persian letters and their usual English spelling: given names, and words of family
 * names that transliteration by letters would get wrong. From general knowledge.
 */
const ROWS = `
محمد Mohammed|أحمد Ahmed|احمد Ahmad|محمود Mahmoud|حسن Hassan|حسين Hussein|حسین Hossein|علي Ali|علی Ali|عمر Omar|عثمان Othman|خالد Khaled|
عبد Abdul|عبدالله Abdullah|عبد الله Abdullah|عبدالرحمن Abdulrahman|عبدالعزيز Abdulaziz|عبدالكريم Abdulkarim|عبدالحميد Abdulhamid|
إبراهيم Ibrahim|ابراهیم Ebrahim|إسماعيل Ismail|اسماعیل Esmail|يوسف Yousef|یوسف Yousef|يونس Younis|موسى Musa|موسی Mousa|عيسى Issa|
مصطفى Mustafa|مصطفی Mostafa|مهدي Mahdi|مهدی Mahdi|هادي Hadi|هادی Hadi|جعفر Jafar|صادق Sadiq|كاظم Kadhim|کاظم Kazem|رضا Reza|باقر Bagher|محمدباقر Mohammad Bagher|
حيدر Haider|حیدر Heydar|عباس Abbas|قاسم Qasim|جواد Javad|محمدجواد Mohammad Javad|محمدرضا Mohammad Reza|محمدعلی Mohammad Ali|علیرضا Alireza|حمیدرضا Hamidreza|
سعيد Saeed|سعید Saeed|سعد Saad|سامي Sami|سامح Sameh|سالم Salem|سليم Salim|سلمان Salman|سليمان Suleiman|سلیمان Soleiman|سمير Samir|شريف Sharif|شریف Sharif|
طارق Tariq|طه Taha|ياسر Yasser|یاسر Yasser|ياسين Yassin|زيد Zaid|زياد Ziad|وليد Walid|ناصر Nasser|نبيل Nabil|نزار Nizar|نوري Nouri|نوري Nouri|هشام Hisham|هيثم Haitham|
فؤاد Fuad|فواد Fouad|فارس Faris|فاروق Farouk|فهد Fahd|فيصل Faisal|فادي Fadi|كريم Karim|کریم Karim|كمال Kamal|کمال Kamal|ماجد Majid|مجيد Majid|مجید Majid|مازن Mazen|مروان Marwan|
مسعود Masoud|منصور Mansour|منير Munir|منیر Munir|مراد Murad|محسن Mohsen|حامد Hamid|حميد Hamid|حمید Hamid|حمد Hamad|جابر Jaber|جاسم Jassim|جمال Jamal|جلال Jalal|جليل Jalil|جهاد Jihad|
بدر Badr|بشار Bashar|بلال Bilal|بسام Bassam|باسم Basim|بهرام Bahram|بهروز Behrouz|بهزاد Behzad|أنور Anwar|أمين Amin|امین Amin|أمير Amir|امیر Amir|أيمن Ayman|أسامة Osama|أسعد Asaad|أكرم Akram|اکبر Akbar|اصغر Asghar|
ثامر Thamer|رائد Raed|راشد Rashid|رشيد Rashid|رشید Rashid|رامي Rami|رياض Riyad|صالح Saleh|صباح Sabah|صلاح Salah|ضياء Dhia|عادل Adel|عارف Aref|عاصم Asim|عامر Amer|عزيز Aziz|عزام Azzam|عصام Issam|عدنان Adnan|عماد Imad|عمار Ammar|غازي Ghazi|غسان Ghassan|
لطيف Latif|لؤي Louay|نجيب Najib|نجاح Najah|نايف Nayef|نواف Nawaf|نصر Nasr|نصير Naseer|هاني Hani|هاشم Hashim|وائل Wael|وسام Wissam|يحيى Yahya|یحیی Yahya|زهير Zuhair|زينب Zainab|فاطمة Fatima|فاطمه Fatemeh|مريم Mariam|مریم Maryam|ليلى Layla|أسماء Asma|هند Hind|نادية Nadia|سارة Sara|
فرهاد Farhad|فریدون Fereydoun|فرزاد Farzad|کیومرث Kioumars|کامران Kamran|کاوه Kaveh|داریوش Dariush|داوود Davoud|سیروس Cyrus|سیامک Siamak|سعیدی Saeedi|شهاب Shahab|شهرام Shahram|ایرج Iraj|آرش Arash|اردشیر Ardeshir|منوچهر Manouchehr|نادر Nader|نوید Navid|هوشنگ Houshang|هومن Houman|یعقوب Yaqoub|پرویز Parviz|پیمان Peyman|تقی Taghi|حجت Hojjat|رحمان Rahman|رحیم Rahim|رسول Rasoul|روح‌الله Ruhollah|روح الله Ruhollah|سجاد Sajjad|صمد Samad|غلام Gholam|غلامرضا Gholamreza|غلامعلی Gholamali|قربان Ghorban|مجتبی Mojtaba|مسلم Moslem|مهران Mehran|مهرداد Mehrdad|میثم Meysam|وحید Vahid|ولی Vali|اسحاق Ishaq|شهباز Shehbaz|عمران Imran|گلاب Gulab|ذبیح‌الله Zabihullah|نجم Najm|الدين al-Din|الله Allah|بن bin|ابن Ibn|آل Al|أبو Abu|ابو Abu|دي de|دی de|فون von|فان van|دير der|در der|لا la|ل l|
جون John|جان John|جورج George|جيمس James|جیمز James|مايكل Michael|مایکل Michael|مايك Mike|مایک Mike|ديفيد David|دیوید David|روبرت Robert|رابرت Robert|ريتشارد Richard|ریچارد Richard|ويليام William|ویلیام William|توماس Thomas|توم Tom|تام Tom|بيتر Peter|پیتر Peter|پتر Peter|بول Paul|پل Paul|مارك Mark|مارک Mark|ستيف Steve|استیو Steve|ستيفن Stephen|إيلينا Elena|آنا Anna|آنتونیو Antonio|أنطونيو Antonio|كارل Karl|کارل Karl|هانس Hans|يان Jan|یان Jan|ماريا Maria|ماریا Maria|سيرغي Sergei|سرگئی Sergei|ديمتري Dmitry|دیمیتری Dmitry|ألكسندر Alexander|الکساندر Alexander|نيكولاي Nikolai|نیکلای Nikolai|ميخائيل Mikhail|میخائیل Mikhail|فيكتور Victor|ویکتور Viktor|جوزيف Joseph|ژوزف Joseph|فرانسوا Francois|فرانسوا Francois|جاك Jacques|ژان Jean|پیر Pierre|بيير Pierre|لويس Louis|كريستوف Christophe|باربرا Barbara|كارين Karin|ليزا Lisa|آنجلا Angela|دانيال Daniel|دانیل Daniel|جويل Joel|تريسي Tracey|مارتن Martin|مارتین Martin|فرانك Frank|فرانک Frank|باتريك Patrick|پاتریک Patrick|كيفن Kevin|برايان Brian|برایان Brian|آلان Alan|الينا Alina
`;

/** Each name or word of a name with its English spelling. */
export const GIVEN_NAMES: ReadonlyArray<readonly [written: string, english: string]> = ROWS.replace(/\n/g, '')
  .split('|')
  .filter(Boolean)
  .map((row) => {
    const cut = row.search(/ [A-Za-z]/);
    return [row.slice(0, cut), row.slice(cut + 1)];
  });
