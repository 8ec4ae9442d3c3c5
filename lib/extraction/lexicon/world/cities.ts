/**
 * Cities, regions and waters where diplomacy and war take place, besides the capitals, which `states.ts` has.
 * One line a state: its ISO code and the names, separated by commas. Names from general knowledge; where two
 * states have a city of the same name, the one that world news means is given.
 */
import { DATELINE_CITY_ROWS } from './cities-of-datelines';

const CITY_ROWS = `
AE Dubai,Sharjah,Fujairah
AF Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Bagram,Helmand,Ghazni
AM Gyumri
AR Mar del Plata,Cordoba
AT Salzburg,Graz,Innsbruck
AU Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Cairns
AZ Nagorno-Karabakh,Stepanakert,Ganja
BA Dayton Base,Mostar,Banja Luka,Srebrenica,Tuzla
BE Antwerp,Bruges,Ghent,Mons,Ypres
BR Sao Paulo,Rio de Janeiro,Rio,Belem
CA Toronto,Montreal,Vancouver,Quebec,Halifax,Calgary,Kananaskis,Charlevoix
CD Goma,Lubumbashi,Bukavu,Kisangani
CH Geneva,Zurich,Davos,Lausanne,Montreux,Lugano,Basel
CI Abidjan
CN Shanghai,Tianjin,Guangzhou,Shenzhen,Qingdao,Zhanjiang,Boao,Hangzhou,Xiamen,Dalian,Chongqing,Harbin,Wuhan,Sanya,Kunming,Nanjing,Xi'an,Urumqi,Lhasa,Changsha,Nanning,Beidaihe,Xinjiang,Tibet,Guangdong,Chengdu
CO Cartagena,Medellin,Cali
CU Guantanamo,Guantanamo Bay
DE Bonn,Munich,Hamburg,Frankfurt,Cologne,Dresden,Leipzig,Stuttgart,Baden-Baden,Heiligendamm,Ramstein,Potsdam,Dusseldorf,Bremen
DK Aarhus,Greenland,Nuuk
EG Sharm el-Sheikh,Sharm el Sheikh,Alexandria,Sinai,Rafah,Aswan,Luxor,Port Said,El Arish,Suez,New Administrative Capital
ES Barcelona,Seville,Granada,Valencia,Malaga,Palma,Rota
FI Rovaniemi,Turku
FR Strasbourg,Lyon,Marseille,Nice,Cannes,Evian,Deauville,Biarritz,Toulon,Toulouse,Rambouillet,Versailles,Lille
GB Edinburgh,Belfast,Glasgow,Birmingham,Manchester,Liverpool,Cardiff,Gleneagles,Lancaster House,Oxford,Cambridge,Chequers,Northern Ireland,Scotland,Carbis Bay
GE Sukhumi,Tskhinvali,Batumi,Abkhazia,South Ossetia,Gori
GI Gibraltar
GR Thessaloniki,Crete,Corfu,Rhodes,Souda Bay
HR Dubrovnik,Split,Zadar
ID Bali,Surabaya,Bandung,Nusa Dua,Denpasar,Aceh,Batam,Yogyakarta
IL Tel Aviv,Haifa,Eilat,Beersheba,Golan Heights,Golan,Ashdod,Nazareth
IN Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Agra,Goa,Jaipur,Srinagar,Kashmir,Jammu and Kashmir,Amritsar,Ladakh,Ahmedabad,Assam
IQ Basra,Mosul,Erbil,Irbil,Arbil,Kirkuk,Najaf,Karbala,Kerbala,Fallujah,Ramadi,Tikrit,Sulaymaniyah,Sulaimaniya,Anbar,Taji,Besmaya,Sinjar,Nineveh,Samarra,Rustamiyah,Ar-Rustamiyah,Dohuk,Ain al-Asad
IR Isfahan,Mashhad,Tabriz,Shiraz,Bushehr,Natanz,Qom,Bandar Abbas,Abadan,Kerman,Fordow,Fordo,Arak
IT Milan,Naples,Venice,Turin,Genoa,Florence,Bari,Trieste,Palermo,L'Aquila,Bologna,Sicily,Lampedusa,Aviano,Brindisi,Taormina,Verona
JO Aqaba,Petra,Irbid,Zarqa,Mafraq,Dead Sea
JP Osaka,Kyoto,Hiroshima,Nagoya,Okinawa,Sapporo,Yokohama,Nagasaki,Fukuoka,Kobe,Toyako
KE Mombasa
KP Kaesong,Yongbyon,Mount Kumgang
KR Busan,Pusan,Incheon,Inchon,Jeju,Gyeongju,Kwangju,Gwangju,Panmunjom
KZ Almaty,Baikonur,Aktau
LB Tripoli Lebanon,Sidon,Tyre,Jedeide,Bekaa,Naqoura,Qana
LY Benghazi,Sirte,Misrata,Tobruk,Derna
MA Casablanca,Marrakesh,Marrakech,Fez,Agadir,Tangier,Skhirat
MM Mandalay,Rakhine
MX Cancun,Guadalajara,Monterrey,Tijuana,Los Cabos
MY Penang,Langkawi,Putrajaya,Johor,Sabah,Sarawak
NG Lagos,Kano,Maiduguri,Port Harcourt,Calabar
NL Amsterdam,Rotterdam,Maastricht,Noordwijk
NO Bergen,Stavanger,Svalbard,Tromso
NZ Auckland,Christchurch,Queenstown
OM Salalah,Duqm
PE Cusco,Arequipa
PH Subic Bay,Cebu,Davao,Mindanao,Palawan,Scarborough Shoal,Whitsun Reef,Subic
PK Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Gwadar,Multan
PL Gdansk,Krakow,Wroclaw,Oswiecim,Poznan,Rzeszow
PS Gaza,Gaza Strip,Gaza City,West Bank,Hebron,Nablus,Jenin,Bethlehem,Jericho,Beit Hanun,Beit Hanoun,Khan Yunis,Tulkarem,East Jerusalem
PT Porto,Lajes,Azores
RU St. Petersburg,Saint Petersburg,St Petersburg,Sochi,Vladivostok,Kazan,Yekaterinburg,Khabarovsk,Novosibirsk,Kaliningrad,Chechnya,Grozny,Ufa,Murmansk,Beslan,Astrakhan,Valdai
SA Jeddah,Jiddah,Mecca,Medina,Dhahran,Khobar,Neom,Taif,Dammam,AlUla
SD Darfur,El Fasher,Port Sudan,Nyala,Kassala
SE Gothenburg,Malmo,Visby,Gotland
SN Saint-Louis
SY Aleppo,Homs,Latakia,Tartus,Idlib,Deir al-Zor,Deir Ezzor,Raqqa,Palmyra,Hama,Daraa,Kobani,Afrin,Manbij,Qamishli,Hmeimim
TH Phuket,Pattaya,Chiang Mai,Hua Hin
TN Sousse,Djerba,Sfax,Carthage
TR Istanbul,Izmir,Antalya,Incirlik,Konya,Adana,Trabzon,Bursa,Diyarbakir,Gaziantep,Cappadocia
TW Kaohsiung,Taichung
TZ Arusha,Zanzibar
UA Odessa,Odesa,Kharkiv,Kharkov,Lviv,Donetsk,Luhansk,Crimea,Yalta,Sevastopol,Mariupol,Simferopol,Kherson,Donbas,Donbass,Zaporizhzhia,Chernobyl,Dnipro,Bucha
US New York,Los Angeles,Chicago,Houston,Boston,San Francisco,Miami,Seattle,Atlanta,Philadelphia,Dallas,San Diego,Camp David,Crawford,Texas,Hawaii,Honolulu,Pearl Harbor,Alaska,Anchorage,Norfolk,Tampa,Annapolis,Dayton,Ohio,Detroit,California,Florida,Guam,Colorado Springs,Lake Tahoe,Kennebunkport,Mar-a-Lago,Palm Beach,Williamsburg,Wye River,Las Vegas,New Orleans,Denver,South Carolina,North Carolina,Virginia,New Jersey,Massachusetts,Michigan,Illinois,Louisiana,Arizona,Tennessee,Kentucky,Missouri,Oklahoma,Alabama,Arkansas,Pennsylvania,Maryland,Connecticut,Minnesota,Wisconsin,Indiana,Oregon,Nevada,Utah,New Mexico,Kansas,Iowa,Nebraska,Montana,Wyoming,Idaho,Dakota,Delaware,Vermont,Maine,New Hampshire,Rhode Island,Mississippi,Baltimore,Ferguson,Charleston
VN Ho Chi Minh City,Da Nang,Haiphong,Danang,Saigon
XK Mitrovica,Prizren
YE Aden,Hodeidah,Hodeida,Marib,Taiz,Saada
ZA Johannesburg,Cape Town,Durban,Sun City,Soweto,Bloemfontein
ZM Livingstone
ZW Victoria Falls,Bulawayo
`;

/** City or region → ISO 3166-1 alpha-2 of its state. */
export const CITIES: ReadonlyArray<readonly [name: string, country: string]> = (
  CITY_ROWS.trim() + DATELINE_CITY_ROWS.trimEnd()
)
  .split('\n')
  .flatMap((row) =>
    row
      .slice(3)
      .split(',')
      .map((name) => [name, row.slice(0, 2)] as const),
  );

/** Areas that belong to no single state. */
export const REGIONS: readonly string[] = [
  'Middle East',
  'Eastern Europe',
  'eastern Europe',
  'Western Europe',
  'Central Asia',
  'Southeast Asia',
  'East Asia',
  'South China Sea',
  'East China Sea',
  'Persian Gulf',
  'Red Sea',
  'Black Sea',
  'Baltic Sea',
  'Mediterranean',
  'Horn of Africa',
  'Balkans',
  'Caucasus',
  'Sahel',
  'Korean Peninsula',
  'Strait of Hormuz',
  'Gulf of Aden',
  'Latin America',
  'Antarctica',
  'Arctic',
  'Caribbean',
  'Golan sector',
  'Baltic states',
  'Kurdistan',
];

/** Houses and compounds → the city in which a reader places them, with its state. */
export const VENUES: ReadonlyArray<readonly [name: string, city: string, country: string]> = [
  ['NATO headquarters', 'Brussels', 'BE'],
  ['NATO HQ', 'Brussels', 'BE'],
  ['Alliance headquarters', 'Brussels', 'BE'],
  ['headquarters of the Alliance', 'Brussels', 'BE'],
  ['EU headquarters', 'Brussels', 'BE'],
  ['UN headquarters', 'New York', 'US'],
  ['United Nations headquarters', 'New York', 'US'],
  ['IAEA headquarters', 'Vienna', 'AT'],
  ['Arab League headquarters', 'Cairo', 'EG'],
  ['AU headquarters', 'Addis Ababa', 'ET'],
  ['White House', 'Washington', 'US'],
  ['Oval Office', 'Washington', 'US'],
  ['Pentagon', 'Washington', 'US'],
  ['State Department', 'Washington', 'US'],
  ['Kremlin', 'Moscow', 'RU'],
  ['Elysee Palace', 'Paris', 'FR'],
  ['Elysee', 'Paris', 'FR'],
  ['Downing Street', 'London', 'GB'],
  ['Great Hall of the People', 'Beijing', 'CN'],
  ['Blue House', 'Seoul', 'KR'],
  ['Green Zone', 'Baghdad', 'IQ'],
  ['Presidential Complex in Ankara', 'Ankara', 'TR'],
  ['Quirinal Palace', 'Rome', 'IT'],
  ['Chigi Palace', 'Rome', 'IT'],
  ['Al-Husseiniya Palace', 'Amman', 'JO'],
  ['Buckingham Palace', 'London', 'GB'],
  ['Rashtrapati Bhavan', 'New Delhi', 'IN'],
];
