/** Sentences as Arabic agencies word them, written for this test. */
import { describe, expect, test } from '@jest/globals';
import { mainEventReader } from '../support/main-event';

const main = mainEventReader('ar');

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
      // A name of our list with a joined word in it, whole; beside it the same word before another name.
      'زار وفد من اللجنة العسكرية لحلف شمال الأطلسي بغداد، الأربعاء، والتقى الأمين العام لحلف الناتو وزير الخارجية العراقي.',
      '2020-09-16',
      '2020-09-16 visit NATO Military Committee > Iraq + Jens Stoltenberg + Fuad Hussein | Iraq NATO',
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
      '2022-07-21~ protest Ministry of Foreign Affairs of Iraq > Ambassador of Türkiye to Iraq | Iraq Türkiye',
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
      '2025-04-30 meeting Faisal bin Farhan > Takeshi Iwaya | Japan Saudi Arabia',
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
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ['لم يلتق الوزير نظيره الأمريكي خلال زيارته.'],
    ['إذا وقعت إيران الاتفاق فإن الأسواق سترحب.'],
    ['ارتفعت أسعار النفط في الأسواق العالمية اليوم.'],
    ['يمكن أن يلتقي الرئيس التركي نظيره الروسي.'],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-01-15')).toBe('none');
  });
});

describe('shared adjectives, announced acts and verbal nouns in Arabic', () => {
  test.each([
    [
      'اتفق الجانبان العراقي والكويتي على استئناف اجتماعات اللجنة الفنية.',
      '2025-03-12',
      '2025-03-12~ agreement Iraq + Kuwait | Iraq Kuwait',
    ],
    [
      'نفذت القوات المسلحة المصرية والأردنية تدريبا مشتركا في العقبة.',
      '2025-03-12',
      '2025-03-12~ training Egypt + Jordan | Egypt Jordan',
    ],
    [
      'تم توقيع مذكرة تفاهم بين العراق وتركيا في مجال المياه أمس الثلاثاء.',
      '2025-03-12',
      '2025-03-11 agreement Iraq + Türkiye | Iraq Türkiye',
    ],
    [
      'فرض الاتحاد الأوروبي عقوبات جديدة على شركات روسية.',
      '2025-03-12',
      '2025-03-12~ sanction European Union > Russia | European Union Russia',
    ],
    [
      'وقّع وزيرا الدفاع في قطر وتركيا اتفاقية تعاون عسكري بالدوحة.',
      '2025-03-12',
      '2025-03-12~ agreement Minister of Defence of Qatar + Yaşar Güler | Qatar Türkiye',
    ],
    [
      'تسلم الرئيس الفلسطيني محمود عباس رسالة من الرئيس التونسي قيس سعيد.',
      '2025-03-12',
      '2025-03-12~ letter Kais Saied > Mahmoud Abbas | Palestine Tunisia',
    ],
    ['توجه وفد من حركة حماس إلى القاهرة.', '2025-03-12', '2025-03-12~ visit Hamas > Egypt | Egypt Palestine'],
  ])('%s', (text, day, expected) => {
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ['يلتقي منتخب العراق نظيره الأردني في مباراة ودية بكرة القدم على ملعب البصرة.'],
    ['ارتفعت أسعار النفط العراقي اليوم.'],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-03-12')).toBe('none');
  });
});
