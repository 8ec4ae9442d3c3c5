/** Sentences as Turkish agencies word them, written for this test. */
import { describe, expect, test } from '@jest/globals';
import { mainEventReader } from '../support/main-event';

const main = mainEventReader('tr');

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
      '2023-07-20~ protest Iran > Ambassador of Sweden to Iran | Iran Sweden',
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
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ['Fidan, Blinken ile görüşmedi.'],
    ["İstanbul'da bugün hava yağmurlu olacak."],
    ["Altın fiyatları Türkiye'de rekor kırdı."],
    ['Bakan, görevine ilişkin açıklama yapmadı.'],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-01-15')).toBe('none');
  });
});

describe('postings, case endings and plans in Turkish', () => {
  test.each([
    [
      "İsveç'in Ankara Büyükelçisi Dışişleri Bakanlığına çağrıldı.",
      '2025-03-12',
      '2025-03-12~ protest Ministry of Foreign Affairs of Türkiye > Ambassador of Sweden to Türkiye | Sweden Türkiye',
    ],
    [
      "İran ile ABD arasındaki nükleer müzakereler cumartesi günü Roma'da yapılacak.",
      '2025-03-12',
      '2025-03-15 planned Iran + United States | Iran United States',
    ],
    [
      "Irak Savunma Bakanı Sabit el-Abbasi'nin 15 Mart'ta Ankara'yı ziyaret etmesi bekleniyor.",
      '2025-03-12',
      '2025-03-15 planned Thabit al-Abbasi > Türkiye | Iraq Türkiye',
    ],
    [
      "Dışişleri Bakanlığı Sözcüsü Öncü Keçeli, Yunanistan'ın açıklamalarına tepki gösterdi.",
      '2025-03-12',
      '2025-03-12~ statement Öncü Keçeli > Greece | Greece Türkiye',
    ],
    [
      "Binlerce kişi İstanbul'da İsrail Konsolosluğu önünde gösteri düzenledi.",
      '2025-03-12',
      '2025-03-12~ protest Turkish demonstrators > Israel | Israel Türkiye',
    ],
  ])('%s', (text, day, expected) => {
    expect(main(text, day)).toBe(expected);
  });

  test.each([['TBMM Genel Kurulunda bütçe görüşmeleri sürüyor.']])('no event: %s', (text) => {
    expect(main(text, '2025-03-12')).toBe('none');
  });
});
