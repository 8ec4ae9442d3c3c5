/** Sentences as Arabic, Persian, French and Turkish agencies word them, written for this test. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** "date type initiators > others | parties" of the main event, or "none". */
function main(language: string, body: string, publishedOn: string): string {
  const { events } = extract({ id: 'x', title: null, body, publishedOn, language }, lexicon);
  const event = events.find((each) => each.main);
  if (event === undefined) return 'none';
  const names = (...roles: string[]): string =>
    event.participants
      .filter((person) => roles.includes(person.role))
      .map((person) => person.name)
      .join(' + ');
  const others = names('recipient', 'participant');
  const doers = names('initiator');
  return `${event.date} ${event.type} ${doers}${others === '' ? '' : ` > ${others}`} | ${event.parties.join(' ')}`;
}

describe('acts in Arabic prose', () => {
  test.each([
    [
      'استقبل رئيس مجلس الوزراء محمد شياع السوداني، اليوم الأحد، وزير الخارجية التركي هاكان فيدان والوفد المرافق له.',
      '2024-03-10',
      '2024-03-10 meeting Mohammed Shia al-Sudani > Hakan Fidan | Iraq Türkiye',
    ],
    [
      'وصل الرئيس الإيراني مسعود بزشكيان إلى بغداد، الأربعاء، في زيارة رسمية تستمر ثلاثة أيام.',
      '2024-09-11',
      '2024-09-11/2024-09-13 visit Masoud Pezeshkian > Iraq | Iran Iraq',
    ],
    [
      'تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا من نظيره الإيراني عباس عراقجي.',
      '2025-06-20',
      '2025-06-20~ call Abbas Araghchi > Badr Abdelatty | Egypt Iran',
    ],
    [
      'أدانت وزارة الخارجية السعودية بأشد العبارات الهجوم الذي استهدف السفارة الأمريكية في بغداد.',
      '2024-01-20',
      '2024-01-20~ condemnation Ministry of Foreign Affairs of Saudi Arabia > Embassy of the United States | Saudi Arabia United States',
    ],
    [
      'وقعت قطر وتركيا اليوم مذكرة تفاهم في مجال الدفاع.',
      '2024-11-14',
      '2024-11-14 agreement Qatar + Türkiye | Qatar Türkiye',
    ],
    [
      'من المقرر أن يزور الرئيس الفرنسي إيمانويل ماكرون بيروت الأسبوع المقبل.',
      '2025-01-10',
      '2025-01-13/2025-01-19 planned Emmanuel Macron > Lebanon | France Lebanon',
    ],
    [
      'قررت الولايات المتحدة فرض عقوبات على إيران.',
      '2025-02-04',
      '2025-02-04~ sanction United States > Iran | Iran United States',
    ],
    [
      'استدعت وزارة الخارجية العراقية السفير التركي في بغداد احتجاجا على القصف.',
      '2022-07-21',
      '2022-07-21~ protest Ministry of Foreign Affairs of Iraq > Ambassador of Türkiye | Iraq Türkiye',
    ],
    [
      'أجرى رئيس الوزراء العراقي محمد شياع السوداني اتصالا هاتفيا مع الأمين العام لحلف الناتو مارك روته.',
      '2025-01-15',
      '2025-01-15~ call Mohammed Shia al-Sudani > Mark Rutte | Iraq NATO',
    ],
    [
      'أرسلت الإمارات طائرة مساعدات إلى السودان.',
      '2024-05-03',
      '2024-05-03~ aid United Arab Emirates > Sudan | Sudan United Arab Emirates',
    ],
    [
      'ألغى الرئيس التركي رجب طيب أردوغان زيارته إلى الولايات المتحدة.',
      '2024-04-26',
      '2024-04-26~ cancelled Recep Tayyip Erdoğan > United States | Türkiye United States',
    ],
    [
      'التقى الأمير فيصل بن فرحان وزير الخارجية، في الرياض أمس، وزير خارجية اليابان تاكيشي إيوايا.',
      '2025-05-01',
      '2025-04-30 meeting Faisal bin Farhan > Minister of Foreign Affairs of Japan | Japan Saudi Arabia',
    ],
    [
      'القاهرة في 12 مايو /وام/ التقى سمو الشيخ عبدالله بن زايد آل نهيان وزير الخارجية مع معالي سامح شكري وزير خارجية جمهورية مصر العربية الشقيقة. وجرى خلال اللقاء بحث العلاقات الأخوية بين البلدين وسبل تعزيزها.',
      '2024-05-12',
      '2024-05-12 meeting Abdullah bin Zayed Al Nahyan > Sameh Shoukry | Egypt United Arab Emirates',
    ],
    [
      'الرياض (واس) - غادر وزير الخارجية الأمريكي أنتوني بلينكن الرياض اليوم. وكان في وداعه بالمطار عدد من المسؤولين.',
      '2024-04-30',
      '2024-04-30 visit Antony Blinken > Saudi Arabia | Saudi Arabia United States',
    ],
    [
      'أعلن الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ أن الحلف سيرسل بعثة جديدة إلى العراق في العام المقبل.',
      '2018-02-15',
      '2019 planned NATO > Iraq + Jens Stoltenberg | Iraq NATO',
    ],
    [
      'بعث رئيس الجمهورية عبد اللطيف رشيد برقية تهنئة إلى نظيره الإماراتي محمد بن زايد بمناسبة اليوم الوطني.',
      '2024-12-02',
      '2024-12-02 letter Abdul Latif Rashid > Mohamed bin Zayed Al Nahyan | Iraq United Arab Emirates',
    ],
    [
      'قصفت طائرات إسرائيلية مواقع في محيط دمشق فجر اليوم.',
      '2024-12-10',
      '2024-12-10 attack Israel > Syria | Israel Syria',
    ],
    [
      'بدأت القوات العراقية والأردنية تمرينا مشتركا في العقبة.',
      '2024-10-10',
      '2024-10-10~ training Iraq + Jordan | Iraq Jordan',
    ],
    [
      'اجتماع عراقي تركي في أنقرة لبحث ملف المياه',
      '2024-03-05',
      '2024-03-05~ meeting Iraq + Türkiye | Iraq Türkiye',
    ],
    [
      'الخارجية الروسية: لافروف يلتقي نظيره السوري في موسكو غدا',
      '2025-01-05',
      '2025-01-06 planned Sergei Lavrov > Asaad al-Shaibani | Russia Syria',
    ],
  ])('%s', (text, day, expected) => {
    expect(main('ar', text, day)).toBe(expected);
  });

  test.each([
    ['لم يلتق الوزير نظيره الأمريكي خلال زيارته.'],
    ['إذا وقعت إيران الاتفاق فإن الأسواق سترحب.'],
    ['ارتفعت أسعار النفط في الأسواق العالمية اليوم.'],
    ['يمكن أن يلتقي الرئيس التركي نظيره الروسي.'],
  ])('no event: %s', (text) => {
    expect(main('ar', text, '2025-01-15')).toBe('none');
  });
});

describe('acts in Persian prose', () => {
  test.each([
    [
      'عباس عراقچی وزیر امور خارجه کشورمان امروز با هاکان فیدان همتای ترکیه‌ای خود در استانبول دیدار و گفت‌وگو کرد.',
      '2025-06-21',
      '2025-06-21 meeting Abbas Araghchi > Hakan Fidan | Iran Türkiye',
    ],
    [
      'رئیس جمهور عراق در گفت‌وگوی تلفنی با همتای ایرانی خود تحولات منطقه را بررسی کرد.',
      '2025-06-21',
      '2025-06-21~ call Abdul Latif Rashid > Masoud Pezeshkian | Iran Iraq',
    ],
    [
      'سخنگوی وزارت امور خارجه ایران حمله به سفارت روسیه در دمشق را محکوم کرد.',
      '2025-01-21',
      '2025-01-21~ condemnation Iran > Embassy of Russia | Iran Russia',
    ],
    [
      'ایران و روسیه پیمان مشارکت جامع راهبردی را در مسکو امضا کردند.',
      '2025-01-17',
      '2025-01-17~ agreement Iran + Russia | Iran Russia',
    ],
    [
      'نخست وزیر عراق هفته آینده به تهران سفر خواهد کرد.',
      '2025-01-01',
      '2025-01-06/2025-01-12 planned Mohammed Shia al-Sudani > Iran | Iran Iraq',
    ],
    [
      'آمریکا یک مقام ایرانی را تحریم کرد.',
      '2025-01-01',
      '2025-01-01~ sanction United States > Iran | Iran United States',
    ],
    ['وزیر خارجه عمان وارد تهران شد.', '2025-05-31', '2025-05-31~ visit Badr al-Busaidi > Iran | Iran Oman'],
    [
      'وزارت خارجه ایران سفیر بریتانیا را احضار کرد.',
      '2025-01-12',
      '2025-01-12~ protest Ministry of Foreign Affairs of Iran > Ambassador of the United Kingdom | Iran United Kingdom',
    ],
    [
      'رئیس جمهور ترکیه سفر خود به آمریکا را لغو کرد.',
      '2024-04-26',
      '2024-04-26~ cancelled Recep Tayyip Erdoğan > United States | Türkiye United States',
    ],
    [
      'به گزارش خبرنگار مهر، سید عباس عراقچی وزیر امور خارجه جمهوری اسلامی ایران که به منظور شرکت در نشست اوپک به وین سفر کرده، روز پنجشنبه با همتای عربستانی خود فیصل بن فرحان دیدار و رایزنی کرد.',
      '2025-01-11',
      '2025-01-09 meeting Abbas Araghchi > Faisal bin Farhan | Iran Saudi Arabia',
    ],
    [
      'وزارت خزانه‌داری آمریکا تحریم‌های تازه‌ای علیه ایران اعمال کرد.',
      '2025-02-06',
      '2025-02-06~ sanction Ministry of Finance of the United States > Iran | Iran United States',
    ],
    [
      'ایران حمله تروریستی در پیشاور پاکستان را به شدت محکوم کرد.',
      '2025-02-06',
      '2025-02-06~ condemnation Iran > Pakistan | Iran Pakistan',
    ],
    [
      'دبیرکل ناتو در تماس تلفنی با نخست وزیر عراق درباره ادامه مأموریت ناتو گفت‌وگو کرد.',
      '2025-02-06',
      '2025-02-06~ call Mark Rutte > Mohammed Shia al-Sudani | Iraq NATO',
    ],
    [
      'قرار است وزیران خارجه ایران و عربستان هفته آینده در جده با یکدیگر دیدار کنند.',
      '2025-02-06',
      '2025-02-10/2025-02-16 planned Abbas Araghchi + Faisal bin Farhan | Iran Saudi Arabia',
    ],
    [
      'پزشکیان پیام تبریکی به پوتین فرستاد.',
      '2025-02-06',
      '2025-02-06~ letter Masoud Pezeshkian > Vladimir Putin | Iran Russia',
    ],
    [
      'ایران کمک‌های بشردوستانه به سوریه ارسال کرد.',
      '2023-02-08',
      '2023-02-08~ aid Iran > Syria | Iran Syria',
    ],
  ])('%s', (text, day, expected) => {
    expect(main('fa', text, day)).toBe(expected);
  });

  test.each([
    ['ایران با آمریکا دیدار نکرد.'],
    ['ممکن است وزیر خارجه ایران با همتای آمریکایی خود دیدار کند.'],
    ['قیمت دلار در بازار تهران افزایش یافت.'],
    ['اگر ایران با آمریکا توافق کند تحریم‌ها لغو می‌شود.'],
  ])('no event: %s', (text) => {
    expect(main('fa', text, '2025-01-15')).toBe('none');
  });
});

describe('acts in French prose', () => {
  test.each([
    [
      "Le ministre irakien des Affaires étrangères, Fouad Hussein, a rencontré lundi à Bruxelles le secrétaire général de l'Otan, Mark Rutte.",
      '2025-02-19',
      '2025-02-17 meeting Fuad Hussein > Mark Rutte | Iraq NATO',
    ],
    [
      'BAGDAD, 12 mars (AFP) - Le président français Emmanuel Macron est arrivé mardi à Bagdad pour une visite de deux jours.',
      '2024-03-12',
      '2024-03-12/2024-03-13 visit Emmanuel Macron > Iraq | France Iraq',
    ],
    [
      "Le Premier ministre britannique Keir Starmer s'est entretenu par téléphone avec le président ukrainien Volodymyr Zelensky.",
      '2025-03-01',
      '2025-03-01~ call Keir Starmer > Volodymyr Zelensky | Ukraine United Kingdom',
    ],
    [
      "La France et l'Allemagne ont signé jeudi un accord de défense à Berlin.",
      '2025-05-08',
      '2025-05-08 agreement France + Germany | France Germany',
    ],
    [
      "L'Iran a convoqué l'ambassadeur de Suède à Téhéran.",
      '2023-07-20',
      '2023-07-20~ protest Iran > Ambassador of Sweden | Iran Sweden',
    ],
    [
      'Les Etats-Unis ont imposé de nouvelles sanctions contre la Russie.',
      '2024-02-23',
      '2024-02-23~ sanction United States > Russia | Russia United States',
    ],
    [
      'Le chef de la diplomatie turque Hakan Fidan se rendra samedi à Téhéran.',
      '2024-01-04',
      '2024-01-06 planned Hakan Fidan > Iran | Iran Türkiye',
    ],
    [
      'La visite du président turc à Washington a été reportée.',
      '2024-04-26',
      '2024-04-26~ cancelled Recep Tayyip Erdoğan > United States | Türkiye United States',
    ],
    [
      "Le Niger a expulsé l'ambassadeur de France.",
      '2023-08-25',
      '2023-08-25~ expulsion Niger > Ambassador of France | France Niger',
    ],
    [
      'La Russie a livré une aide humanitaire à la Syrie.',
      '2023-02-10',
      '2023-02-10~ aid Russia > Syria | Russia Syria',
    ],
    [
      'Le ministre allemand de la Défense, Boris Pistorius, a été reçu mercredi à Erbil par le président de la région du Kurdistan, Nechirvan Barzani.',
      '2024-03-06',
      '2024-03-06 meeting Nechirvan Barzani > Boris Pistorius | Germany Iraq',
    ],
    [
      "PARIS (AFP) - Emmanuel Macron a reçu vendredi à l'Élysée le Premier ministre irakien Mohammed Chia al-Soudani. Les deux dirigeants ont discuté de la lutte contre le groupe Etat islamique.",
      '2024-03-18',
      '2024-03-15 meeting Emmanuel Macron + Mohammed Shia al-Sudani | France Iraq',
    ],
    [
      "Le secrétaire d'État américain Antony Blinken est attendu mercredi à Bagdad, a annoncé lundi le département d'État.",
      '2024-12-09',
      '2024-12-09 planned Antony Blinken > Iraq | Iraq United States',
    ],
    [
      "L'Union européenne a adopté lundi un nouveau train de sanctions contre l'Iran.",
      '2024-10-14',
      '2024-10-14 sanction European Union > Iran | European Union Iran',
    ],
    [
      'Moscou et Damas signent un accord de coopération militaire',
      '2017-01-20',
      '2017-01-20~ agreement Russia + Syria | Russia Syria',
    ],
    [
      'Le roi Abdallah II de Jordanie et le président égyptien Abdel Fattah al-Sissi ont eu un entretien téléphonique mardi.',
      '2024-10-14',
      '2024-10-08 call Abdullah II of Jordan + Abdel Fattah al-Sisi | Egypt Jordan',
    ],
    [
      "L'Allemagne a promis une aide de 50 millions d'euros à la Jordanie.",
      '2024-01-21',
      '2024-01-21~ aid Germany > Jordan | Germany Jordan',
    ],
    [
      'La ministre belge des Affaires étrangères Hadja Lahbib a remercié le Qatar pour sa médiation.',
      '2024-01-21',
      '2024-01-21~ statement Hadja Lahbib > Qatar | Belgium Qatar',
    ],
    [
      "L'Otan a lancé lundi une mission d'entraînement en Irak.",
      '2018-10-29',
      '2018-10-29 mission NATO > Iraq | Iraq NATO',
    ],
  ])('%s', (text, day, expected) => {
    expect(main('fr', text, day)).toBe(expected);
  });

  test.each([
    ["Le ministre n'a pas rencontré son homologue américain."],
    ['Paris pourrait suspendre son aide au Niger.'],
    ['Le cours du pétrole a reculé mardi à Londres.'],
    ["L'équipe de France a battu l'Italie mardi à Rome."],
  ])('no event: %s', (text) => {
    expect(main('fr', text, '2025-01-15')).toBe('none');
  });
});

describe('acts in Turkish prose', () => {
  test.each([
    [
      "Dışişleri Bakanı Hakan Fidan, Irak Dışişleri Bakanı Fuad Hüseyin ile Bağdat'ta bir araya geldi.",
      '2024-03-14',
      '2024-03-14~ meeting Hakan Fidan > Fuad Hussein | Iraq Türkiye',
    ],
    [
      "Cumhurbaşkanı Recep Tayyip Erdoğan, NATO Genel Sekreteri Mark Rutte'yi kabul etti.",
      '2024-11-25',
      '2024-11-25~ meeting Recep Tayyip Erdoğan > Mark Rutte | NATO Türkiye',
    ],
    [
      'Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Vladimir Putin ile telefonda görüştü.',
      '2024-12-03',
      '2024-12-03~ call Recep Tayyip Erdoğan > Vladimir Putin | Russia Türkiye',
    ],
    [
      "Irak Başbakanı Muhammed Şiya es-Sudani, Ankara'ya geldi.",
      '2024-05-08',
      '2024-05-08~ visit Mohammed Shia al-Sudani > Türkiye | Iraq Türkiye',
    ],
    [
      'Türkiye ile Irak arasında su anlaşması imzalandı.',
      '2024-04-22',
      '2024-04-22~ agreement Türkiye + Iraq | Iraq Türkiye',
    ],
    [
      "Milli Savunma Bakanı Yaşar Güler, yarın Bağdat'ı ziyaret edecek.",
      '2024-01-31',
      '2024-02-01 planned Yaşar Güler > Iraq | Iraq Türkiye',
    ],
    [
      "ABD, Rusya'ya yeni yaptırımlar açıkladı.",
      '2024-02-23',
      '2024-02-23~ sanction United States > Russia | Russia United States',
    ],
    [
      "Dışişleri Bakanlığı, İsrail'in Gazze'ye saldırısını kınadı.",
      '2024-02-23',
      '2024-02-23~ condemnation Ministry of Foreign Affairs of Türkiye > Israel | Israel Türkiye',
    ],
    [
      'İran, İsveç Büyükelçisini Dışişleri Bakanlığına çağırdı.',
      '2023-07-20',
      '2023-07-20~ protest Iran > Ambassador of Sweden | Iran Sweden',
    ],
    [
      "Almanya, Ukrayna'ya silah yardımı gönderdi.",
      '2023-07-20',
      '2023-07-20~ aid Germany > Ukraine | Germany Ukraine',
    ],
    [
      "Bakan Fidan, Tahran'da İranlı mevkidaşı Abbas Erakçi'yle görüşecek.",
      '2025-01-20',
      '2025-01-20/.. planned Hakan Fidan > Abbas Araghchi | Iran Türkiye',
    ],
    [
      "Dışişleri Bakanı Hakan Fidan, Bağdat'ta Irak Cumhurbaşkanı Abdullatif Reşid tarafından kabul edildi.",
      '2024-03-14',
      '2024-03-14~ meeting Abdul Latif Rashid > Hakan Fidan | Iraq Türkiye',
    ],
    [
      "Irak Dışişleri Bakanı Fuad Hüseyin, resmi temaslarda bulunmak üzere cuma günü Ankara'ya gelecek.",
      '2024-12-04',
      '2024-12-06 planned Fuad Hussein > Türkiye | Iraq Türkiye',
    ],
    [
      "Cumhurbaşkanı Erdoğan'ın Almanya ziyareti ertelendi.",
      '2024-12-04',
      '2024-12-04~ cancelled Recep Tayyip Erdoğan > Germany | Germany Türkiye',
    ],
    [
      'Türkiye ile Katar arasında 7 anlaşma imzalandı.',
      '2024-11-14',
      '2024-11-14~ agreement Türkiye + Qatar | Qatar Türkiye',
    ],
    [
      "NATO Genel Sekreteri Rutte, Ukrayna Devlet Başkanı Zelenskiy ile Kiev'de görüştü.",
      '2024-10-03',
      '2024-10-03~ meeting Mark Rutte > Volodymyr Zelensky | NATO Ukraine',
    ],
    ["İsrail savaş uçakları Şam'ı vurdu.", '2024-12-10', '2024-12-10~ attack Israel > Syria | Israel Syria'],
    [
      "Erdoğan, Macron'u telefonla aradı.",
      '2024-12-10',
      '2024-12-10~ call Recep Tayyip Erdoğan > Emmanuel Macron | France Türkiye',
    ],
    [
      "Fidan-Lavrov görüşmesi Moskova'da yapıldı.",
      '2024-12-10',
      '2024-12-10~ meeting Hakan Fidan + Sergei Lavrov | Russia Türkiye',
    ],
    [
      "Ukrayna, Türkiye'ye teşekkür etti.",
      '2024-12-10',
      '2024-12-10~ statement Ukraine > Türkiye | Türkiye Ukraine',
    ],
  ])('%s', (text, day, expected) => {
    expect(main('tr', text, day)).toBe(expected);
  });

  test.each([
    ['Fidan, Blinken ile görüşmedi.'],
    ["İstanbul'da bugün hava yağmurlu olacak."],
    ["Altın fiyatları Türkiye'de rekor kırdı."],
    ['Bakan, görevine ilişkin açıklama yapmadı.'],
  ])('no event: %s', (text) => {
    expect(main('tr', text, '2025-01-15')).toBe('none');
  });
});

describe('languages without rules', () => {
  test.each([
    [
      'de',
      'Der irakische Außenminister Fuad Hussein traf am Montag in Brüssel den Generalsekretär der NATO.',
    ],
    [
      'ru',
      'Министр иностранных дел России Сергей Лавров встретился в Москве с министром иностранных дел Ирака.',
    ],
  ])('%s: a warning and no guess', (language, body) => {
    const { events, warnings } = extract(
      { id: 'x', title: null, body, publishedOn: '2025-01-15', language },
      lexicon,
    );
    expect(events).toEqual([]);
    expect(warnings.map((warning) => warning.code)).toContain('unsupported-language');
  });
});
