/** Sentences as Persian agencies word them, written for this test. */
import { describe, expect, test } from '@jest/globals';
import { mainEventReader } from '../support/main-event';

const main = mainEventReader('fa');

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
      '2025-01-12~ protest Ministry of Foreign Affairs of Iran > Ambassador of the United Kingdom to Iran | Iran United Kingdom',
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
      '2025-02-06~ sanction United States Department of the Treasury > Iran | Iran United States',
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
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ['ایران با آمریکا دیدار نکرد.'],
    ['ممکن است وزیر خارجه ایران با همتای آمریکایی خود دیدار کند.'],
    ['قیمت دلار در بازار تهران افزایش یافت.'],
    ['اگر ایران با آمریکا توافق کند تحریم‌ها لغو می‌شود.'],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-01-15')).toBe('none');
  });
});

describe('forms, shared offices and postings in Persian', () => {
  test.each([
    [
      'سفیر سوئد به وزارت خارجه ایران احضار شد.',
      '2025-03-12',
      '2025-03-12~ protest Ministry of Foreign Affairs of Iran > Ambassador of Sweden to Iran | Iran Sweden',
    ],
    [
      'عباس عراقچی و بدر عبدالعاطی وزیران خارجه ایران و مصر روز سه‌شنبه تلفنی گفت‌وگو کردند.',
      '2025-03-12',
      '2025-03-11 call Abbas Araghchi + Badr Abdelatty | Egypt Iran',
    ],
    [
      'مقام های عراقی و آمریکایی دور تازه گفت و گوهای راهبردی را در واشنگتن آغاز کردند.',
      '2025-03-12',
      '2025-03-12~ negotiation Iraq + United States | Iraq United States',
    ],
    [
      'سلطان عمان هیثم بن طارق برای دیداری دو روزه به هلند سفر کرد.',
      '2025-03-12',
      '2025-03-12~ visit Haitham bin Tariq > Netherlands | Netherlands Oman',
    ],
    [
      'چین از ابتکار عربستان برای میانجیگری در سودان استقبال کرد.',
      '2025-03-12',
      '2025-03-12~ statement China > Saudi Arabia | China Saudi Arabia',
    ],
    [
      'رزمایش مشترک دریایی ایران، روسیه و چین برگزار شد.',
      '2025-03-12',
      '2025-03-12~ training Iran + Russia + China | ',
    ],
    [
      'رئیس جمهور سالروز استقلال پاکستان را به رئیس جمهور این کشور تبریک گفت.',
      '2025-03-12',
      '2025-03-12~ letter Masoud Pezeshkian > Asif Ali Zardari | Iran Pakistan',
    ],
  ])('%s', (text, day, expected) => {
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ['سرمربی تیم ملی فوتبال پیش از دیدار ایران و قطر در ورزشگاه با بازیکنان گفت‌وگو کرد.'],
    ['نخست‌وزیر جدید بلغارستان با رهبران سه حزب دیدار نکرد.'],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-03-12')).toBe('none');
  });
});
