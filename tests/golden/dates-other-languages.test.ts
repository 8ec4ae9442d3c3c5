import { describe, expect, it } from '@jest/globals';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';

/** Thursday, 27 Khordad 1400, 7 Dhu al-Qadah 1442. */
const REFERENCE = '2021-06-17';

function read(language: string, text: string): string[] {
  return findDates(text, { referenceDate: REFERENCE, language })
    .filter((mention) => mention.kind !== 'duration')
    .map((mention) => mention.edtf ?? `${mention.from}..${mention.to}`);
}

describe('dates in Arabic prose', () => {
  it.each([
    ['التقى الوزيران في 14 آذار 2019 في أربيل.', ['2019-03-14']],
    ['التقى الوزيران في ١٤ مارس ٢٠١٩.', ['2019-03-14']],
    ['وصل الوفد في الثالث والعشرين من كانون الثاني 2020.', ['2020-01-23']],
    ['وصل الوفد أمس ويغادر غداً.', ['2021-06-16', '2021-06-18']],
    ['بحث الجانبان الملف الأسبوع الماضي.', ['2021-06-07/2021-06-13']],
    ['اجتمع الجانبان يوم الثلاثاء.', ['2021-06-15']],
    ['سيجتمع الجانبان يوم الأحد المقبل.', ['2021-06-20']],
    ['عقد الاجتماع قبل يومين.', ['2021-06-15']],
    ['تمتد المباحثات من 3 إلى 5 أيار 2020.', ['2020-05-03/2020-05-05']],
    ['وقع الاتفاق في 12 رمضان 1442 هـ.', ['2021-04-24']],
    ['بدأت البعثة عام 2018.', ['2018']],
    ['بدأت البعثة في تشرين الأول 2018.', ['2018-10']],
    ['عقد اللقاء في 15 حزيران/يونيو 2021.', ['2021-06-15']],
    ['عقد اللقاء في 15 يونيو (حزيران) 2021.', ['2021-06-15']],
    ['نمت التجارة في الربع الثالث من عام 2018.', ['2018-35']],
    ['نمت التجارة في النصف الأول من عام 2018.', ['2018-01-01/2018-06-30']],
    ['سيجتمع الوزيران بعد ثلاثة أيام.', ['2021-06-20']],
    ['وصل الوفد خلال الأيام الثلاثة الماضية.', ['2021-06-14/2021-06-16']],
    ['زار بغداد مرتين في آخر أسبوعين.', ['2021-06-03/2021-06-16']],
    ['تعود الأزمة إلى تسعينيات القرن الماضي.', ['199X']],
    ['بني الحصن في القرن الثامن عشر.', ['1700-01-01/1799-12-31']],
    ['وقع الهجوم الليلة الماضية.', ['2021-06-16']],
    ['حكم البلاد بين عامي 2003 و2011.', ['2003/2011']],
    ['زار العراق الصيف الماضي.', ['2020-22']],
  ])('reads %p', (text, expected) => {
    expect(read('ar', text)).toEqual(expected);
  });

  it.each([
    'حضر 2000 جندي إلى المكان.',
    'الرئيس الثاني للمجلس',
    'قال مصدر مطلع',
    'استقال قبل ثلاثة أيام من الانتخابات.',
    'استقال بعد ثلاثة أيام من المحادثات.',
    'ارتفعت الأسعار في الأيام الماضية.',
    'شارك في صلاة الجمعة.',
    'دفع ربع المبلغ.',
  ])('finds no date in %p', (text) => {
    expect(read('ar', text)).toEqual([]);
  });
});

describe('dates in Persian prose', () => {
  it.each([
    ['دو وزیر شنبه دوم خرداد دیدار کردند.', ['2021-05-23']],
    ['این دیدار در ۲۶ شهریور ۱۳۹۹ انجام شد.', ['2020-09-16']],
    ['هیئت عراقی دیروز رسید و فردا می‌رود.', ['2021-06-16', '2021-06-18']],
    ['آن‌ها هفته گذشته گفتگو کردند.', ['2021-06-07/2021-06-13']],
    ['سه روز پیش سفارت باز شد.', ['2021-06-14']],
    ['وزیر در بیست و یکم ژانویه ۲۰۲۰ رفت.', ['2020-01-21']],
    ['سند در 1399/06/26 امضا شد.', ['2020-09-16']],
    ['هیئت سه روز قبل رسید.', ['2021-06-14']],
    ['آن‌ها شب گذشته گفتگو کردند.', ['2021-06-16']],
    ['سد در دهه ۱۹۹۰ ساخته شد.', ['199X']],
  ])('reads %p', (text, expected) => {
    expect(read('fa', text)).toEqual(expected);
  });

  it.each(['خبرگزاری مهر گزارش داد.', 'سه وزیر آمدند.'])('finds no date in %p', (text) => {
    expect(read('fa', text)).toEqual([]);
  });
});

describe('dates in French prose', () => {
  it.each([
    ["Le ministre est arrivé le 3 août 2020 à l'aube.", ['2020-08-03']],
    ['Il a signé le 1er mai 2020.', ['2020-05-01']],
    ['Ils ont parlé hier et parleront demain.', ['2021-06-16', '2021-06-18']],
    ['Ils se sont vus la semaine dernière.', ['2021-06-07/2021-06-13']],
    ['Le sommet se tiendra lundi prochain.', ['2021-06-21']],
    ["L'ambassade a fermé il y a trois jours.", ['2021-06-14']],
    ['La conférence ira du 3 au 5 juillet 2021.', ['2021-07-03/2021-07-05']],
    ['La mission a commencé en octobre 2018.', ['2018-10']],
    ["Elle a été annoncée l'année dernière.", ['2020']],
    ['Le barrage date des années 1990.', ['199X']],
    ['Le fort date du XIXe siècle.', ['1800-01-01/1899-12-31']],
    ["Ils se sont vus l'été dernier.", ['2020-22']],
    ['La trêve a tenu à Noël 2020.', ['2020-12-25']],
    ["Il partira à la fin de l'année 2022.", ['2022']],
    ['Ils se voient tous les lundis.', ['null..null']],
  ])('reads %p', (text, expected) => {
    expect(read('fr', text)).toEqual(expected);
  });

  it.each(["C'est le dernier mot du président.", 'Sept pays ont signé.', 'Il a plu ces derniers jours.'])(
    'finds no date in %p',
    (text) => {
      expect(read('fr', text)).toEqual([]);
    },
  );
});

describe('dates in Turkish prose', () => {
  it.each([
    ['Bakanlar 14 Mart 2019 günü görüştü.', ['2019-03-14']],
    ["Anlaşma 16 Eylül 2020'de imzalandı.", ['2020-09-16']],
    ['Heyet dün geldi, yarın dönecek.', ['2021-06-16', '2021-06-18']],
    ['Taraflar geçen hafta görüştü.', ['2021-06-07/2021-06-13']],
    ['Görev 2018 yılında başladı.', ['2018']],
    ['Büyükelçilik üç gün önce açıldı.', ['2021-06-14']],
    ['Bakanlar salı günü görüştü.', ['2021-06-15']],
    ["Baraj 1990'larda yapıldı.", ['199X']],
    ["Ticaret 2020'nin ilk çeyreğinde arttı.", ['2020-33']],
  ])('reads %p', (text, expected) => {
    expect(read('tr', text)).toEqual(expected);
  });

  it.each(['Son söz bakanın.', 'Bu konu önemli.', "20'ler Grubu toplandı."])(
    'finds no date in %p',
    (text) => {
      expect(read('tr', text)).toEqual([]);
    },
  );
});

describe('days counted from the day named last, and years counted back', () => {
  it.each([
    ['fr', 'Il vint le 4 mai 2019 ; le lendemain, il partit.', ['2019-05-04', '2019-05-05']],
    ['fr', 'Il vint le 4 mai 2019. Le soir même, il partit.', ['2019-05-04', '2019-05-04']],
    ['fr', 'Né en mai 2012, il ferma en décembre de la même année.', ['2012-05', '2012-12']],
    ['fr', 'Il fut signé il y a environ trois ans.', ['2018~']],
    ['fr', 'Il fut signé il y a un quart de siècle.', ['1996~']],
    ['ar', 'وصل الوفد في 4 أيار 2019 وفي اليوم نفسه غادر.', ['2019-05-04', '2019-05-04']],
    ['ar', 'وصل الوفد في 4 أيار 2019 وفي نفس اليوم غادر.', ['2019-05-04', '2019-05-04']],
    ['ar', 'بدأ في أيار 2012 وانتهى في كانون الأول من العام نفسه.', ['2012-05', '2012-12']],
    ['ar', 'وقع الاتفاق قبل نحو ثلاث سنوات.', ['2018~']],
    ['ar', 'وقع الاتفاق قبل ربع قرن.', ['1996~']],
    ['ar', 'وقع الاتفاق في 7 تشرين 1 2011.', ['2011-10-07']],
    ['fa', 'هیئت در ۴ مه ۲۰۱۹ آمد و همان روز رفت.', ['2019-05-04', '2019-05-04']],
    ['fa', 'این پیمان حدود سه سال پیش امضا شد.', ['2018~']],
    ['tr', 'Heyet 4 Mayıs 2019 tarihinde geldi, ertesi gün ayrıldı.', ['2019-05-04', '2019-05-05']],
    ['tr', 'Anlaşma yaklaşık üç yıl önce imzalandı.', ['2018~']],
  ])('%s: %p', (language, text, expected) => expect(read(language, text)).toEqual(expected));

  it.each([
    ['fr', 'La veille du sommet, ils parlèrent.', []],
    ['fr', 'Mme Avril et M. Mars saluèrent le docteur Dimanche.', []],
    ['fr', 'La Belgique expulsa, mardi 15 juin, 21 agents.', ['2021-06-15']],
    ['ar', 'استقبل السيد خميس الوفد.', []],
    ['ar', 'قال السيد الخميس إن الوفد وصل.', ['2021-06-17']],
    ['fa', 'جمعه عناد، وزیر دفاع، آمد.', []],
    ['tr', 'Heyet bugün geldi, yarın ayrılacak.', ['2021-06-17', '2021-06-18']],
  ])('near misses in %s: %p', (language, text, expected) => expect(read(language, text)).toEqual(expected));
});

it('gives a day without its year the year with which the text names it elsewhere', () => {
  const read = (text: string) => findDates(text, { referenceDate: null }).map(({ edtf }) => edtf);
  expect(read('Oslo, Monday, 14 June 2021. On Monday, 14 June they met.').at(-1)).toBe('2021-06-14');
  expect(read('Oslo, 13 June 2021. On 14 June they met.').at(-1)).toBe('XXXX-06-14');
});
