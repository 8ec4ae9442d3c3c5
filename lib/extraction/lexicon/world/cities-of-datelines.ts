/** Further cities that datelines and reports name, besides those of `cities.ts`; one line a state, as there. From general knowledge. */
export const DATELINE_CITY_ROWS = `
AL Durres,Vlore,Shkoder
AO Lobito,Benguela,Huambo,Cabinda,Luena
AR Rosario,Ushuaia,Bariloche,Mendoza
AT Linz,Baden bei Wien,Alpbach
AU Hobart,Townsville,Alice Springs
AZ Sumgait,Nakhchivan,Shusha
BA Brcko,Bihac,Zenica
BD Chittagong,Cox's Bazar,Sylhet
BG Varna,Plovdiv,Burgas
BJ Cotonou
BO Santa Cruz de la Sierra,Cochabamba,Sucre
BR Salvador,Recife,Manaus,Fortaleza,Porto Alegre,Foz do Iguacu,Belo Horizonte
BW Francistown
BY Brest-Litovsk,Gomel,Grodno,Vitebsk
CA Winnipeg,Edmonton,Gander,Whistler
CF Bangassou,Bambari
CG Pointe-Noire,Oyo
CH St. Gallen,Locarno,Buergenstock,Interlaken
CI Bouake,San Pedro
CL Valparaiso,Vina del Mar,Concepcion,Punta Arenas,Antofagasta
CM Douala,Garoua,Bamenda
CN Jinan,Shenyang,Fuzhou,Chengdu,Taiyuan,Zhengzhou,Yinchuan,Hohhot,Hefei,Nanchang,Guilin,Zhuhai,Dandong,Suzhou,Haikou
CO Barranquilla,Cucuta,Bucaramanga
CR Puntarenas
CU Santiago de Cuba,Camaguey
CY Larnaca,Limassol,Paphos
CZ Brno,Ostrava,Karlovy Vary
DE Hanover,Nuremberg,Wiesbaden,Karlsruhe,Weimar,Rostock,Kiel,Luebeck,Erfurt,Magdeburg,Bad Godesberg,Petersberg
DJ Obock,Tadjoura
DK Aalborg,Odense,Roskilde
DZ Oran,Constantine,Tindouf,Annaba,Tamanrasset
EC Guayaquil,Cuenca
EE Tartu,Narva
EG Ismailia,Taba,Hurghada,El Alamein,Mansoura
ER Massawa,Assab,Badme
ES Bilbao,Zaragoza,Las Palmas,Tenerife,San Sebastian,Marbella,Ceuta,Melilla,Santander
ET Dire Dawa,Mekelle,Gondar,Bahir Dar,Jijiga
FI Tampere,Oulu,Naantali,Porvoo
FR Bordeaux,Nantes,Grenoble,Calais,Annecy,Chantilly,Aix-en-Provence,Montpellier,La Baule,Saint-Malo
GA Franceville,Port-Gentil
GB Leeds,Bristol,Southampton,Portsmouth,Plymouth,Aberdeen,Lockerbie,Londonderry,Windsor,Stormont
GE Kutaisi,Poti,Zugdidi
GH Kumasi,Tamale,Tema
GN Nzerekore,Kankan
GR Piraeus,Patras,Ioannina,Vouliagmeni,Alexandroupolis
GT Quetzaltenango
HN San Pedro Sula
HR Rijeka,Vukovar,Osijek,Knin,Brijuni
HT Cap-Haitien,Gonaives,Jacmel
HU Szeged,Debrecen,Pecs,Esztergom,Visegrad
ID Makassar,Medan,Lombok,Jayapura,Bogor,Palembang,Ambon,Semarang
IE Cork,Galway,Limerick,Shannon
IN Kochi,Guwahati,Lucknow,Pune,Chandigarh,Patna,Shimla,Udaipur,Visakhapatnam,Thiruvananthapuram,Leh,Attari
IR Ahvaz,Khorramshahr,Zahedan,Bandar-e Abbas,Hamadan,Kermanshah,Kish,Qeshm,Chabahar
IQ Umm Qasr,Nasiriyah,Nasiriya,Baquba,Amara,Hilla,Kut,Zakho,Halabja,Safwan
IT Siena,Perugia,Cagliari,Pisa,Assisi,Rimini,Ancona,Vicenza,La Maddalena,Caserta,Fiuggi,Erice
JP Sendai,Niigata,Kanazawa,Karuizawa,Ise-Shima,Shima,Naha,Yokosuka,Sasebo,Hakone
KE Kisumu,Lokichoggio,Garissa,Naivasha,Machakos,Nakuru
KG Osh,Cholpon-Ata,Jalal-Abad
KH Siem Reap,Sihanoukville,Battambang,Preah Vihear
KR Daejeon,Taegu,Daegu,Ulsan,Suwon,Gangneung,Pyeongchang,Paju
KP Wonsan,Sinuiju,Rason
KZ Karaganda,Semipalatinsk,Shymkent,Atyrau,Burabay
LA Luang Prabang,Savannakhet,Pakse
LB Zahle,Baalbek,Marjayoun,Byblos
LK Jaffna,Kandy,Trincomalee,Hambantota,Batticaloa,Vavuniya
LR Buchanan,Harper,Gbarnga
LT Klaipeda,Kaunas,Palanga
LV Jurmala,Ventspils,Liepaja
LY Sabha,Sabratha,Kufra,Ghat,Ghadames,Zawiya
MA Ifrane,Dakhla,Oujda,Tetouan
MD Tiraspol,Bender
MG Toamasina,Antsirabe
MK Ohrid,Tetovo,Kumanovo,Prespa
ML Timbuktu,Gao,Kidal,Mopti,Sikasso
MM Bago,Sittwe,Myitkyina,Myawaddy
MN Darkhan,Erdenet
MR Nouadhibou,Rosso,Nema,Atar
MX Acapulco,Merida,Puebla,Veracruz,Ciudad Juarez,Puerto Vallarta,Oaxaca,Queretaro,San Cristobal de las Casas
MY Kota Kinabalu,Kuching,Malacca,Ipoh,Kuantan
MZ Beira,Nampula,Pemba,Cabo Delgado,Nacala,Tete
NA Walvis Bay,Swakopmund,Katima Mulilo
NE Agadez,Zinder,Maradi,Diffa,Arlit
NG Kaduna,Enugu,Ibadan,Jos,Sokoto,Benin City,Warri
NI Bluefields
NL Utrecht,Eindhoven,Groningen,Den Helder
NO Trondheim,Kirkenes,Bodo,Lillehammer
NP Pokhara,Biratnagar,Birgunj
NZ Dunedin,Waitangi
OM Sohar,Nizwa,Musandam
PA Colon,Balboa
PE Trujillo,Iquitos,Tacna,Puno
PH Zamboanga,Baguio,Clark,Iloilo,Cotabato,Marawi,Puerto Princesa,Tagaytay,Jolo
PK Murree,Muzaffarabad,Faisalabad,Sialkot,Chaman,Torkham,Wagah
PL Lodz,Szczecin,Lublin,Katowice,Torun,Sopot,Jurata,Bialystok,Przemysl
PG Bougainville,Lae,Rabaul
PY Ciudad del Este,Encarnacion
RO Constanta,Timisoara,Cluj,Brasov,Sinaia,Iasi
RS Novi Sad,Nis,Pancevo
RU Nizhny Novgorod,Samara,Rostov-on-Don,Krasnodar,Irkutsk,Omsk,Tomsk,Yakutsk,Yuzhno-Sakhalinsk,Petropavlovsk-Kamchatsky,Volgograd,Vladikavkaz,Makhachkala,Nalchik,Khasavyurt,Chita,Arkhangelsk,Pskov,Smolensk,Krasnoyarsk,Novo-Ogaryovo,Zavidovo
SA Abha,Jizan,Najran,Tabuk,Yanbu,Hafr al-Batin
SD Omdurman,Kadugli,El Obeid,El Geneina,Wadi Halfa,Abyei
SE Uppsala,Karlskrona,Lund,Sigtuna,Lulea
SK Kosice,Piestany,Poprad
SN Ziguinchor,Thies,Touba,Saly
SI Bled,Brdo pri Kranju,Brdo,Maribor,Portoroz
SL Bo,Kenema,Lungi,Makeni
SO Kismayo,Kismayu,Baidoa,Hargeisa,Berbera,Bosaso,Beledweyne,Garowe
SS Malakal,Bentiu,Bor,Wau,Rumbek,Torit,Kajo-Kaji
SY Quneitra,Hasaka,Hasakah,Suwayda,Sweida,Deir al-Zour
TD Abeche,Goz Beida,Moundou,Faya-Largeau,Bardai
TG Kara
TH Pattani,Songkhla,Hat Yai,Chiang Rai,Mae Sot,Udon Thani,Ubon Ratchathani,Cha-am
TN Monastir,Gafsa,Bizerte,Zarzis
TR Kayseri,Mersin,Iskenderun,Kars,Igdir,Marmaris,Bodrum,Sanliurfa,Hatay,Erzurum
TZ Kigoma,Mwanza,Moshi
UA Poltava,Chernihiv,Uzhhorod,Vinnytsia,Zhytomyr,Sumy,Mykolaiv,Kryvyi Rih,Bakhmut,Avdiivka,Balaklava
UG Gulu,Entebbe,Mbarara,Arua,Kasese
US Detroit,Denver,Phoenix,Portland,Baltimore,Cleveland,Pittsburgh,St. Louis,New Orleans,Las Vegas,Minneapolis,Orlando,Key West,Wye River,Wye Plantation,Williamsburg,Kennebunkport,Fort Bragg,Jackson Hole,Santa Fe,Oklahoma City,Guam,San Juan,Puerto Rico,San Antonio,Palm Beach,Mar-a-Lago,Bedminster,Cape Canaveral
UY Punta del Este,Colonia del Sacramento
UZ Samarkand,Bukhara,Termez,Fergana,Andijan
VE Maracaibo,Puerto Ordaz,Isla Margarita
VN Hue,Nha Trang,Cam Ranh,Can Tho,Da Lat,Vinh
YE Mukalla,Ataq,Zinjibar,Mocha,Socotra,Lahij
ZA Port Elizabeth,East London,Simon's Town,Stellenbosch,Polokwane,Nelspruit
ZM Ndola,Kitwe,Chirundu
ZW Mutare,Beitbridge,Gweru,Hwange
CD Kalemie,Mbandaka,Bunia,Uvira,Kananga,Mbuji-Mayi,Gbadolite,Beni,Matadi
BI Gitega,Ngozi
RW Gisenyi,Cyangugu,Butare,Rubavu
HK Kowloon
PS Qalqilya,Erez,Jabalya,Deir al-Balah
JO Zaatari,Azraq
KW Arifjan,Ahmadi
AE Al Ain,Ras al-Khaimah
QA Al Udeid,Lusail
BH Sakhir,Muharraq,Juffair
LS Maputsoe
SZ Manzini,Lobamba
`;
