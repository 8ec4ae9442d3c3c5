/**
 * The states of the world as English news names them.
 *
 * One line a state: ISO 3166-1 alpha-2 | CAMEO country code | usual English name | capital | demonyms | other names.
 * Demonyms and other names are separated by commas; a demonym serves as adjective and for people. Codes follow the
 * CAMEO manual (which is ISO alpha-3 but for a few, such as ROM); names follow the usage of news agencies.
 * Dead states that news archives still name carry the code of their successor and no ISO code of their own.
 */
const ROWS = `
AF|AFG|Afghanistan|Kabul|Afghan,Afghans,Afghani|
AL|ALB|Albania|Tirana|Albanian,Albanians|
DZ|DZA|Algeria|Algiers|Algerian,Algerians|
AD|AND|Andorra|Andorra la Vella|Andorran|
AO|AGO|Angola|Luanda|Angolan,Angolans|
AG|ATG|Antigua and Barbuda|Saint John's|Antiguan|
AR|ARG|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean,Argentines|
AM|ARM|Armenia|Yerevan|Armenian,Armenians|
AU|AUS|Australia|Canberra|Australian,Australians|
AT|AUT|Austria|Vienna|Austrian,Austrians|
AZ|AZE|Azerbaijan|Baku|Azerbaijani,Azeri,Azerbaijanis|
BS|BHS|Bahamas|Nassau|Bahamian|
BH|BHR|Bahrain|Manama|Bahraini,Bahrainis|
BD|BGD|Bangladesh|Dhaka|Bangladeshi,Bangladeshis|
BB|BRB|Barbados|Bridgetown|Barbadian|
BY|BLR|Belarus|Minsk|Belarusian,Belarusians,Belarussian,Byelorussian|Belorussia
BE|BEL|Belgium|Brussels|Belgian,Belgians|
BZ|BLZ|Belize|Belmopan|Belizean|
BJ|BEN|Benin|Porto-Novo|Beninese,Beninois|
BT|BTN|Bhutan|Thimphu|Bhutanese|
BO|BOL|Bolivia|La Paz|Bolivian,Bolivians|
BA|BIH|Bosnia and Herzegovina|Sarajevo|Bosnian,Bosnians|Bosnia,Bosnia-Herzegovina
BW|BWA|Botswana|Gaborone|Botswanan,Motswana,Batswana|
BR|BRA|Brazil|Brasilia|Brazilian,Brazilians|
BN|BRN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BG|BGR|Bulgaria|Sofia|Bulgarian,Bulgarians|
BF|BFA|Burkina Faso|Ouagadougou|Burkinabe|
BI|BDI|Burundi|Bujumbura|Burundian,Burundians|
KH|KHM|Cambodia|Phnom Penh|Cambodian,Cambodians|Kampuchea
CM|CMR|Cameroon|Yaounde|Cameroonian,Cameroonians|
CA|CAN|Canada|Ottawa|Canadian,Canadians|
CV|CPV|Cape Verde|Praia|Cape Verdean|Cabo Verde
CF|CAF|Central African Republic|Bangui|Central African|
TD|TCD|Chad|N'Djamena|Chadian,Chadians|
CL|CHL|Chile|Santiago|Chilean,Chileans|
CN|CHN|China|Beijing|Chinese,Sino|People's Republic of China,PRC,Peking
CO|COL|Colombia|Bogota|Colombian,Colombians|
KM|COM|Comoros|Moroni|Comorian|
CD|COD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,D.R. Congo,Congo
CG|COG|Republic of the Congo|Brazzaville||Congo-Brazzaville,Republic of Congo,Congo
CR|CRI|Costa Rica|San Jose|Costa Rican,Costa Ricans|
CI|CIV|Côte d'Ivoire|Yamoussoukro|Ivorian,Ivorians,Ivoirian|Ivory Coast,Cote d'Ivoire
HR|HRV|Croatia|Zagreb|Croatian,Croatians,Croat|
CU|CUB|Cuba|Havana|Cuban,Cubans|
CY|CYP|Cyprus|Nicosia|Cypriot,Cypriots,Greek Cypriot|
CZ|CZE|Czech Republic|Prague|Czech,Czechs|Czechia
DK|DNK|Denmark|Copenhagen|Danish,Danes,Dane|
DJ|DJI|Djibouti|Djibouti City|Djiboutian|
DM|DMA|Dominica|Roseau||
DO|DOM|Dominican Republic|Santo Domingo|Dominican,Dominicans|
TL|TMP|Timor-Leste|Dili|Timorese,East Timorese|East Timor
EC|ECU|Ecuador|Quito|Ecuadorian,Ecuadorean,Ecuadorians|
EG|EGY|Egypt|Cairo|Egyptian,Egyptians|
SV|SLV|El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorans|
GQ|GNQ|Equatorial Guinea|Malabo|Equatorial Guinean|
ER|ERI|Eritrea|Asmara|Eritrean,Eritreans|
EE|EST|Estonia|Tallinn|Estonian,Estonians|
SZ|SWZ|Eswatini|Mbabane|Swazi|Swaziland
ET|ETH|Ethiopia|Addis Ababa|Ethiopian,Ethiopians|
FJ|FJI|Fiji|Suva|Fijian,Fijians|
FI|FIN|Finland|Helsinki|Finnish,Finns|
FR|FRA|France|Paris|French,Frenchman,Franco|
GA|GAB|Gabon|Libreville|Gabonese|
GM|GMB|Gambia|Banjul|Gambian,Gambians|The Gambia
GE|GEO|Georgia|Tbilisi|Georgian,Georgians|
DE|DEU|Germany|Berlin|German,Germans|Federal Republic of Germany
GH|GHA|Ghana|Accra|Ghanaian,Ghanaians|
GR|GRC|Greece|Athens|Greek,Greeks|
GD|GRD|Grenada|Saint George's|Grenadian|
GT|GTM|Guatemala|Guatemala City|Guatemalan,Guatemalans|
GN|GIN|Guinea|Conakry|Guinean,Guineans|
GW|GNB|Guinea-Bissau|Bissau|Bissau-Guinean|
GY|GUY|Guyana|Georgetown|Guyanese|
HT|HTI|Haiti|Port-au-Prince|Haitian,Haitians|
HN|HND|Honduras|Tegucigalpa|Honduran,Hondurans|
HU|HUN|Hungary|Budapest|Hungarian,Hungarians|
IS|ISL|Iceland|Reykjavik|Icelandic,Icelanders|
IN|IND|India|New Delhi|Indian,Indians,Indo|Delhi
ID|IDN|Indonesia|Jakarta|Indonesian,Indonesians|
IR|IRN|Iran|Tehran|Iranian,Iranians|Islamic Republic of Iran,Teheran
IQ|IRQ|Iraq|Baghdad|Iraqi,Iraqis|
IE|IRL|Ireland|Dublin|Irish|
IL|ISR|Israel|Jerusalem|Israeli,Israelis|Jewish state
IT|ITA|Italy|Rome|Italian,Italians|
JM|JAM|Jamaica|Kingston|Jamaican,Jamaicans|
JP|JPN|Japan|Tokyo|Japanese|
JO|JOR|Jordan|Amman|Jordanian,Jordanians|Hashemite Kingdom
KZ|KAZ|Kazakhstan|Astana|Kazakh,Kazakhstani,Kazakhs|Nur-Sultan
KE|KEN|Kenya|Nairobi|Kenyan,Kenyans|
KI|KIR|Kiribati|Tarawa||
XK|KSV|Kosovo|Pristina|Kosovar,Kosovan,Kosovars|
KW|KWT|Kuwait|Kuwait City|Kuwaiti,Kuwaitis|
KG|KGZ|Kyrgyzstan|Bishkek|Kyrgyz|Kyrgyz Republic
LA|LAO|Laos|Vientiane|Lao,Laotian|
LV|LVA|Latvia|Riga|Latvian,Latvians|
LB|LBN|Lebanon|Beirut|Lebanese|
LS|LSO|Lesotho|Maseru|Basotho|
LR|LBR|Liberia|Monrovia|Liberian,Liberians|
LY|LBY|Libya|Tripoli|Libyan,Libyans|Jamahiriya
LI|LIE|Liechtenstein|Vaduz||
LT|LTU|Lithuania|Vilnius|Lithuanian,Lithuanians|
LU|LUX|Luxembourg|Luxembourg City|Luxembourgish|
MG|MDG|Madagascar|Antananarivo|Malagasy|
MW|MWI|Malawi|Lilongwe|Malawian,Malawians|
MY|MYS|Malaysia|Kuala Lumpur|Malaysian,Malaysians|
MV|MDV|Maldives|Male|Maldivian|
ML|MLI|Mali|Bamako|Malian,Malians|
MT|MLT|Malta|Valletta|Maltese|
MH|MHL|Marshall Islands|Majuro|Marshallese|
MR|MRT|Mauritania|Nouakchott|Mauritanian,Mauritanians|
MU|MUS|Mauritius|Port Louis|Mauritian,Mauritians|
MX|MEX|Mexico|Mexico City|Mexican,Mexicans|
FM|FSM|Micronesia|Palikir|Micronesian|
MD|MDA|Moldova|Chisinau|Moldovan,Moldovans|
MC|MCO|Monaco|Monaco-Ville|Monegasque|
MN|MNG|Mongolia|Ulaanbaatar|Mongolian,Mongolians|Ulan Bator
ME|MNE|Montenegro|Podgorica|Montenegrin,Montenegrins|
MA|MAR|Morocco|Rabat|Moroccan,Moroccans|
MZ|MOZ|Mozambique|Maputo|Mozambican,Mozambicans|
MM|MMR|Myanmar|Naypyidaw|Burmese,Myanmarese|Burma,Naypyitaw,Yangon,Rangoon
NA|NAM|Namibia|Windhoek|Namibian,Namibians|
NR|NRU|Nauru|Yaren|Nauruan|
NP|NPL|Nepal|Kathmandu|Nepalese,Nepali|Katmandu
NL|NLD|Netherlands|The Hague|Dutch|Holland
NZ|NZL|New Zealand|Wellington|New Zealander,New Zealanders|
NI|NIC|Nicaragua|Managua|Nicaraguan,Nicaraguans|
NE|NER|Niger|Niamey|Nigerien|
NG|NGA|Nigeria|Abuja|Nigerian,Nigerians|
KP|PRK|North Korea|Pyongyang|North Korean,North Koreans|DPRK,Democratic People's Republic of Korea,N. Korea,N Korea
MK|MKD|North Macedonia|Skopje|Macedonian,Macedonians|Macedonia,Former Yugoslav Republic of Macedonia,FYROM
NO|NOR|Norway|Oslo|Norwegian,Norwegians|
OM|OMN|Oman|Muscat|Omani,Omanis|
PK|PAK|Pakistan|Islamabad|Pakistani,Pakistanis|
PW|PLW|Palau|Ngerulmud|Palauan|
PS|PSE|Palestine|Ramallah|Palestinian,Palestinians|Palestinian Authority,Palestinian National Authority,Palestinian territories,State of Palestine,PNA,Palestinian people
PA|PAN|Panama|Panama City|Panamanian,Panamanians|
PG|PNG|Papua New Guinea|Port Moresby|Papua New Guinean|
PY|PRY|Paraguay|Asuncion|Paraguayan,Paraguayans|
PE|PER|Peru|Lima|Peruvian,Peruvians|
PH|PHL|Philippines|Manila|Philippine,Filipino,Filipinos|
PL|POL|Poland|Warsaw|Polish,Poles|
PT|PRT|Portugal|Lisbon|Portuguese|
QA|QAT|Qatar|Doha|Qatari,Qataris|
RO|ROM|Romania|Bucharest|Romanian,Romanians|Rumania
RU|RUS|Russia|Moscow|Russian,Russians,Russo|Russian Federation
RW|RWA|Rwanda|Kigali|Rwandan,Rwandans|
KN|KNA|Saint Kitts and Nevis|Basseterre||
LC|LCA|Saint Lucia|Castries||St. Lucia
VC|VCT|Saint Vincent and the Grenadines|Kingstown||
WS|WSM|Samoa|Apia|Samoan|
SM|SMR|San Marino|San Marino City|Sammarinese|
ST|STP|Sao Tome and Principe|Sao Tome||
SA|SAU|Saudi Arabia|Riyadh|Saudi,Saudis,Saudi Arabian|Kingdom of Saudi Arabia
SN|SEN|Senegal|Dakar|Senegalese|
RS|SRB|Serbia|Belgrade|Serbian,Serbians,Serb|
SC|SYC|Seychelles|Victoria|Seychellois|
SL|SLE|Sierra Leone|Freetown|Sierra Leonean,Sierra Leoneans|
SG|SGP|Singapore|Singapore City|Singaporean,Singaporeans|
SK|SVK|Slovakia|Bratislava|Slovak,Slovaks,Slovakian|Slovak Republic
SI|SVN|Slovenia|Ljubljana|Slovenian,Slovenians,Slovene|
SB|SLB|Solomon Islands|Honiara||
SO|SOM|Somalia|Mogadishu|Somali,Somalis,Somalian|
ZA|ZAF|South Africa|Pretoria|South African,South Africans|S. Africa,S Africa
KR|KOR|South Korea|Seoul|South Korean,South Koreans|Republic of Korea,ROK,S. Korea,S Korea,SKorea
SS|SSD|South Sudan|Juba|South Sudanese|
ES|ESP|Spain|Madrid|Spanish,Spaniards|
LK|LKA|Sri Lanka|Colombo|Sri Lankan,Sri Lankans|
SD|SDN|Sudan|Khartoum|Sudanese|
SR|SUR|Suriname|Paramaribo|Surinamese|
SE|SWE|Sweden|Stockholm|Swedish,Swedes|
CH|CHE|Switzerland|Bern|Swiss|
SY|SYR|Syria|Damascus|Syrian,Syrians|
TW|TWN|Taiwan|Taipei|Taiwanese|
TJ|TJK|Tajikistan|Dushanbe|Tajik,Tajiks|
TZ|TZA|Tanzania|Dodoma|Tanzanian,Tanzanians|Dar es Salaam
TH|THA|Thailand|Bangkok|Thai,Thais|
TG|TGO|Togo|Lome|Togolese|
TO|TON|Tonga|Nuku'alofa|Tongan|
TT|TTO|Trinidad and Tobago|Port of Spain|Trinidadian|
TN|TUN|Tunisia|Tunis|Tunisian,Tunisians|
TR|TUR|Türkiye|Ankara|Turkish,Turks|Turkey,Turkiye
TM|TKM|Turkmenistan|Ashgabat|Turkmen|
TV|TUV|Tuvalu|Funafuti||
UG|UGA|Uganda|Kampala|Ugandan,Ugandans|
UA|UKR|Ukraine|Kyiv|Ukrainian,Ukrainians|Kiev
AE|ARE|United Arab Emirates|Abu Dhabi|Emirati,Emiratis|UAE,U.A.E.
GB|GBR|United Kingdom|London|British,Britons,Briton,UK,U.K.|Britain,Great Britain
US|USA|United States|Washington|American,Americans,US,U.S.|USA,U.S.A.,United States of America,America
UY|URY|Uruguay|Montevideo|Uruguayan,Uruguayans|
UZ|UZB|Uzbekistan|Tashkent|Uzbek,Uzbeks|
VU|VUT|Vanuatu|Port Vila||
VA|VAT|Holy See|Vatican City|Vatican,papal|Vatican
VE|VEN|Venezuela|Caracas|Venezuelan,Venezuelans|
VN|VNM|Vietnam|Hanoi|Vietnamese,Sino-Vietnamese|Viet Nam
YE|YEM|Yemen|Sanaa|Yemeni,Yemenis|Sana'a
ZM|ZMB|Zambia|Lusaka|Zambian,Zambians|
ZW|ZWE|Zimbabwe|Harare|Zimbabwean,Zimbabweans|
HK|HKG|Hong Kong||Hong Konger,Hong Kongers|HKSAR,Hong Kong Special Administrative Region
MO|MAC|Macau|||Macao
EH|ESH|Western Sahara|Laayoune|Sahrawi,Saharawi|
-|RUS|Soviet Union||Soviet,Soviets|USSR,U.S.S.R.
-|YUG|Yugoslavia||Yugoslav,Yugoslavs|Federal Republic of Yugoslavia,FRY
-|SRB|Serbia and Montenegro|||Serbia-Montenegro
-|ZAR|Zaire||Zairean,Zairian|
-|CZE|Czechoslovakia||Czechoslovak|
-|DEU|East Germany||East German|German Democratic Republic
`;

export interface StateRow {
  iso: string | null;
  cameo: string;
  name: string;
  capital: string | null;
  demonyms: string[];
  aliases: string[];
}

function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}

/** Every state, in the order of its English name. */
export const STATES: readonly StateRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [iso = '-', cameo = '', name = '', capital = '', demonyms, aliases] = row.split('|');
    return {
      iso: iso === '-' ? null : iso,
      cameo,
      name,
      capital: capital === '' ? null : capital,
      demonyms: listOf(demonyms),
      aliases: listOf(aliases),
    };
  });
