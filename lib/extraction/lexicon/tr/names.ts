/** Turkish names of states, peoples, cities and organisations, beyond those of `Intl.DisplayNames`. */
import { withRegular } from '../demonyms';
import { table } from '../name-table';

const STATE_ROWS = `
US|ABD,Amerika,Amerika Birleşik Devletleri,Washington,Beyaz Saray,Pentagon
GB|İngiltere,Birleşik Krallık,Britanya,Londra
IQ|Irak,Bağdat
IR|İran,İran İslam Cumhuriyeti,Tahran
SA|Suudi Arabistan,Riyad
AE|BAE,Birleşik Arap Emirlikleri,Emirlikler
QA|Katar,Doha
KW|Kuveyt
BH|Bahreyn
OM|Umman
JO|Ürdün,Amman
SY|Suriye,Şam
LB|Lübnan,Beyrut
EG|Mısır,Kahire
PS|Filistin,Ramallah,Filistin Yönetimi
IL|İsrail,Tel Aviv
TR|Türkiye,Türkiye Cumhuriyeti,Ankara
RU|Rusya,Rusya Federasyonu,Moskova,Kremlin
CN|Çin,Çin Halk Cumhuriyeti,Pekin
FR|Fransa,Paris,Elysee
DE|Almanya,Berlin
IT|İtalya,Roma
ES|İspanya
NL|Hollanda
BE|Belçika
CH|İsviçre
AT|Avusturya
GR|Yunanistan,Atina
CY|Kıbrıs Rum Yönetimi,GKRY,Güney Kıbrıs Rum Yönetimi,Güney Kıbrıs
BG|Bulgaristan
RO|Romanya
HU|Macaristan
PL|Polonya
UA|Ukrayna,Kiev
BY|Belarus
MD|Moldova
RS|Sırbistan
BA|Bosna Hersek,Bosna-Hersek
HR|Hırvatistan
AL|Arnavutluk
XK|Kosova
MK|Kuzey Makedonya
ME|Karadağ
CZ|Çekya,Çek Cumhuriyeti
SK|Slovakya
SI|Slovenya
SE|İsveç
NO|Norveç
DK|Danimarka
FI|Finlandiya
LV|Letonya
LT|Litvanya
EE|Estonya
GE|Gürcistan,Tiflis
AM|Ermenistan,Erivan
AZ|Azerbaycan,Bakü
KZ|Kazakistan
UZ|Özbekistan
TM|Türkmenistan
KG|Kırgızistan
TJ|Tacikistan
AF|Afganistan,Kabil
PK|Pakistan,İslamabad
IN|Hindistan,Yeni Delhi
JP|Japonya,Tokyo
KR|Güney Kore,Kore Cumhuriyeti,Seul
KP|Kuzey Kore,Pyongyang
ID|Endonezya
MY|Malezya
AU|Avustralya
CA|Kanada
MX|Meksika
BR|Brezilya
AR|Arjantin
VE|Venezuela
CU|Küba
LY|Libya,Trablus
TN|Tunus
DZ|Cezayir
MA|Fas
SD|Sudan
SO|Somali
ET|Etiyopya
YE|Yemen
ZA|Güney Afrika
VA|Vatikan
`;

const ADJECTIVE_ROWS = `
US|Amerikan,Amerikalı
GB|İngiliz,Britanyalı
IQ|Iraklı
IR|İranlı
SA|Suudi
SY|Suriyeli
LB|Lübnanlı
EG|Mısırlı
PS|Filistinli
IL|İsrailli
TR|Türk
RU|Rus
CN|Çinli
FR|Fransız
DE|Alman
IT|İtalyan
ES|İspanyol
NL|Hollandalı
GR|Yunan
BG|Bulgar
RO|Rumen
HU|Macar
PL|Polonyalı
UA|Ukraynalı
RS|Sırp
BA|Boşnak
HR|Hırvat
AL|Arnavut
GE|Gürcü
AM|Ermeni
AZ|Azerbaycanlı,Azeri
KZ|Kazak
UZ|Özbek
TM|Türkmen
KG|Kırgız
AF|Afgan
PK|Pakistanlı
IN|Hint
JP|Japon
KR|Güney Koreli
KP|Kuzey Koreli
CA|Kanadalı
AU|Avustralyalı
BR|Brezilyalı
KW|Kuveytli
QA|Katarlı
JO|Ürdünlü
LY|Libyalı
SE|İsveçli
NO|Norveçli
DK|Danimarkalı
`;

const ORGANISATION_ROWS = `
NATO|NATO,Kuzey Atlantik Antlaşması Örgütü,Kuzey Atlantik İttifakı,İttifak
European Union|Avrupa Birliği,AB
United Nations|Birleşmiş Milletler,BM
International Atomic Energy Agency|Uluslararası Atom Enerjisi Ajansı,UAEA,UAEK,Uluslararası Atom Enerjisi Kurumu
International Monetary Fund|Uluslararası Para Fonu,IMF
World Bank|Dünya Bankası
World Trade Organization|Dünya Ticaret Örgütü,DTÖ
World Health Organization|Dünya Sağlık Örgütü,DSÖ
Arab League|Arap Birliği,Arap Ligi
African Union|Afrika Birliği
Gulf Cooperation Council|Körfez İşbirliği Konseyi,KİK
Organisation of Islamic Cooperation|İslam İşbirliği Teşkilatı,İİT
Organization of Turkic States|Türk Devletleri Teşkilatı,TDT
OSCE|AGİT,Avrupa Güvenlik ve İşbirliği Teşkilatı
Council of Europe|Avrupa Konseyi
European Commission|Avrupa Komisyonu,AB Komisyonu
European Parliament|Avrupa Parlamentosu,AP
European Council|AB Liderler Zirvesi,AB Zirvesi
Council of the European Union|Avrupa Birliği Konseyi,AB Konseyi
United Nations Security Council|BM Güvenlik Konseyi,BMGK,Birleşmiş Milletler Güvenlik Konseyi,Güvenlik Konseyi
Hamas|Hamas
Hezbollah|Hizbullah
Taliban|Taliban
PKK|PKK,terör örgütü PKK
UNESCO|UNESCO
UNICEF|UNICEF
Kurdistan Region of Iraq|Irak Kürt Bölgesel Yönetimi,IKBY,Kürt Bölgesel Yönetimi
G7|G7
G20|G20
`;

export const STATES = table(STATE_ROWS);
/** "Kenya" → Kenyalı, by the harmony of vowels. */
function adjective(name: string): string[] {
  const vowel = [...name.toLowerCase()].findLast((letter) => 'aıioöuüe'.includes(letter));
  if (vowel === undefined || /\s/.test(name)) return [];
  const ending = 'aı'.includes(vowel)
    ? 'lı'
    : 'ei'.includes(vowel)
      ? 'li'
      : 'ou'.includes(vowel)
        ? 'lu'
        : 'lü';
  return [`${name}${ending}`];
}

export const DEMONYMS = withRegular(table(ADJECTIVE_ROWS), 'tr', adjective);
export const ORGANISATIONS = table(ORGANISATION_ROWS);
