/** Turkish names of offices and organs, with and without the possessive ending ("Bakanı", "Bakan"). */
import type { OfficeRow, OrganRow } from '../language-pack';

const DEPARTMENTS: ReadonlyArray<readonly [name: string, cameo: string, forms: string]> = [
  ['Foreign Affairs', 'GOV', 'Dışişleri,Dış İşleri'],
  ['Defence', 'GOVMIL', 'Savunma,Milli Savunma'],
  ['Interior', 'GOV', 'İçişleri'],
  ['Finance', 'GOV', 'Maliye,Hazine ve Maliye,Hazine'],
  ['Trade', 'GOV', 'Ticaret,Dış Ticaret'],
  ['Economy', 'GOV', 'Ekonomi'],
  ['Energy', 'GOV', 'Enerji,Enerji ve Tabii Kaynaklar,Petrol'],
  ['Justice', 'GOVJUD', 'Adalet'],
  ['Health', 'GOVHLH', 'Sağlık'],
  ['Education', 'GOVEDU', 'Milli Eğitim,Eğitim'],
  ['Agriculture', 'GOVAGR', 'Tarım,Tarım ve Orman'],
  ['Transport', 'GOV', 'Ulaştırma,Ulaştırma ve Altyapı'],
  ['Industry', 'GOV', 'Sanayi,Sanayi ve Teknoloji'],
  ['Culture', 'GOV', 'Kültür,Kültür ve Turizm'],
  ['Environment', 'GOV', 'Çevre'],
  ['European Affairs', 'GOV', 'Avrupa Birliği,AB'],
  ['Labour', 'GOVLAB', 'Çalışma'],
];
const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

export const OFFICES: readonly OfficeRow[] = [
  ...DEPARTMENTS.flatMap(([name, cameo, forms]): OfficeRow[] => {
    const all = forms.split(',');
    return [
      {
        office: `Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [`${word} Bakanı`, `${word} Bakanları`, `${word} bakanları`]),
      },
      {
        office: `Deputy Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [`${word} Bakan Yardımcısı`, `${word} Bakanı Yardımcısı`]),
      },
    ];
  }),
  row('President', 'GOV', 'Cumhurbaşkanı,Devlet Başkanı,Cumhurbaşkanları,Devlet Başkanları'),
  row('Head', 'GOV', 'Başkanı,Başkan'),
  row('Vice President', 'GOV', 'Cumhurbaşkanı Yardımcısı,Başkan Yardımcısı,Devlet Başkan Yardımcısı'),
  row('Prime Minister', 'GOV', 'Başbakanı,Başbakan,Başbakanları'),
  row('Deputy Prime Minister', 'GOV', 'Başbakan Yardımcısı'),
  row('Chancellor', 'GOV', 'Şansölyesi,Almanya Başbakanı'),
  row('King', 'GOV', 'Kralı,Kral'),
  row('Queen', 'GOV', 'Kraliçesi'),
  row('Crown Prince', 'GOV', 'Veliaht Prensi,Veliaht Prens'),
  row('Emir', 'GOV', 'Emiri'),
  row('Sultan', 'GOV', 'Sultanı'),
  row('Pope', 'GOV', 'Papa'),
  row('Supreme Leader', 'GOV', 'dini lideri,Dini Lideri'),
  row('Leader', 'GOV', 'lideri,Lideri'),
  row('Secretary of State', 'GOV', 'ABD Dışişleri Bakanı'),
  row('Secretary General', '', 'Genel Sekreteri,Genel Sekreter'),
  row('Deputy Secretary General', '', 'Genel Sekreter Yardımcısı,Genel Sekreteri Yardımcısı'),
  row('Director General', '', 'Genel Direktörü,Genel Müdürü,Başkanı Genel Direktörü'),
  row(
    'High Representative for Foreign Affairs and Security Policy',
    '',
    'Yüksek Temsilcisi,Dışişleri ve Güvenlik Politikası Yüksek Temsilcisi,Dış İlişkiler ve Güvenlik Politikası Yüksek Temsilcisi,Dış Politika Yüksek Temsilcisi,Dışişleri ve Güvenlik Politikaları Yüksek Temsilcisi',
  ),
  row('President of the European Commission', '', 'AB Komisyonu Başkanı,Avrupa Komisyonu Başkanı'),
  row('President of the European Council', '', 'AB Konseyi Başkanı,Avrupa Birliği Konseyi Başkanı'),
  row('Special Representative', 'GOV', 'Özel Temsilcisi,Özel Temsilci,Daimi Temsilcisi'),
  row('Special Envoy', 'GOV', 'Özel Elçisi,özel elçisi'),
  row('Ambassador', 'GOV', 'Büyükelçisi,Büyükelçi,Büyükelçileri'),
  row("Chargé d'Affaires", 'GOV', 'Maslahatgüzarı'),
  row('Consul General', 'GOV', 'Başkonsolosu'),
  row(
    'National Security Adviser',
    'GOV',
    'Ulusal Güvenlik Danışmanı,Milli Güvenlik Danışmanı,Ulusal Güvenlik Müsteşarı',
  ),
  row('Adviser', 'GOV', 'Danışmanı,Başdanışmanı,Müsteşarı'),
  row('Minister', 'GOV', 'Bakanı,Bakan'),
  row(
    'Spokesperson',
    'GOV',
    'Sözcüsü,Sözcü,Dışişleri Bakanlığı Sözcüsü,Dışişleri Sözcüsü,Cumhurbaşkanlığı Sözcüsü',
  ),
  row(
    'Speaker of Parliament',
    'LEG',
    'Meclis Başkanı,TBMM Başkanı,Parlamento Başkanı,Temsilciler Meclisi Başkanı',
  ),
  row('Chief of Staff', 'MIL', 'Genelkurmay Başkanı'),
  row('Counterpart', 'GOV', 'mevkidaşı,mevkidaşları,muhatabı'),
  row('Commander', 'MIL', 'Komutanı,Ordu Komutanı'),
  row('Director of National Intelligence', 'GOVSPY', 'MİT Başkanı,Milli İstihbarat Teşkilatı Başkanı'),
];

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, cameo, forms]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: forms.split(',').map((word) => `${word} Bakanlığı`),
  })),
  organ('Ministry of Foreign Affairs', 'GOV', 'Dışişleri'),
  organ('Embassy', 'GOV', 'Büyükelçiliği,Konsolosluğu,Başkonsolosluğu'),
  organ('Parliament', 'LEG', 'Meclisi,Parlamentosu,TBMM'),
  organ('Congress', 'LEG', 'Kongresi'),
  organ('Senate', 'LEG', 'Senatosu'),
  organ(
    null,
    'GOV',
    'Ulusal Birlik Hükümeti,Geçici Hükümeti,diplomatı,diplomatları,diplomatını,temsilcileri,hükümeti,Hükümeti,yönetimi,Yönetimi,makamları,heyeti,heyetleri,yetkilileri,tarafı',
  ),
  organ(
    null,
    'MIL',
    'savaş gemisi,savaş gemileri,birlikleri,donanması,orduları,ordusu,Ordusu,Silahlı Kuvvetleri,güçleri,askerleri,savaş uçakları',
  ),
  organ(null, 'COP', 'polisi'),
];
