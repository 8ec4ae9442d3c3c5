/** Turkish names of cities: the English name with its country, then the names. */
import { table } from '../name-table';

const CITY_ROWS = `
Ankara/TR|Ankara,Beştepe,Cumhurbaşkanlığı Külliyesi,Çankaya Köşkü
Istanbul/TR|İstanbul,Dolmabahçe,Vahdettin Köşkü
Antalya/TR|Antalya
Izmir/TR|İzmir
Diyarbakir/TR|Diyarbakır
Gaziantep/TR|Gaziantep
Incirlik/TR|İncirlik
Baghdad/IQ|Bağdat
Erbil/IQ|Erbil
Basra/IQ|Basra
Mosul/IQ|Musul
Kirkuk/IQ|Kerkük
Sulaymaniyah/IQ|Süleymaniye
Tehran/IR|Tahran
Riyadh/SA|Riyad
Jeddah/SA|Cidde
Mecca/SA|Mekke
Medina/SA|Medine
Abu Dhabi/AE|Abu Dabi
Dubai/AE|Dubai
Doha/QA|Doha
Muscat/OM|Maskat
Manama/BH|Manama
Amman/JO|Amman
Damascus/SY|Şam
Aleppo/SY|Halep
Idlib/SY|İdlib
Beirut/LB|Beyrut
Cairo/EG|Kahire
Sharm el-Sheikh/EG|Şarm el-Şeyh
Jerusalem/IL|Kudüs
Tel Aviv/IL|Tel Aviv
Gaza/PS|Gazze,Gazze Şeridi
West Bank/PS|Batı Şeria
Ramallah/PS|Ramallah
Moscow/RU|Moskova
Sochi/RU|Soçi
Saint Petersburg/RU|St. Petersburg
Sochi/RU|Soçi
Beijing/CN|Pekin
Shanghai/CN|Şanghay
Washington/US|Washington
New York/US|New York
London/GB|Londra
Paris/FR|Paris
Strasbourg/FR|Strazburg
Berlin/DE|Berlin
Munich/DE|Münih
Brussels/BE|Brüksel
Rome/IT|Roma
Vatican City/VA|Vatikan
Madrid/ES|Madrid
Lisbon/PT|Lizbon
Geneva/CH|Cenevre
Davos/CH|Davos
Bern/CH|Bern
Vienna/AT|Viyana
The Hague/NL|Lahey
Athens/GR|Atina
Thessaloniki/GR|Selanik
Nicosia/CY|Lefkoşa
Sofia/BG|Sofya
Bucharest/RO|Bükreş
Budapest/HU|Budapeşte
Warsaw/PL|Varşova
Prague/CZ|Prag
Belgrade/RS|Belgrad
Sarajevo/BA|Saraybosna
Skopje/MK|Üsküp
Pristina/XK|Priştine
Tirana/AL|Tiran
Kyiv/UA|Kiev
Crimea/UA|Kırım
Minsk/BY|Minsk
Stockholm/SE|Stockholm
Copenhagen/DK|Kopenhag
Oslo/NO|Oslo
Helsinki/FI|Helsinki
Vilnius/LT|Vilnius
Tbilisi/GE|Tiflis
Yerevan/AM|Erivan
Baku/AZ|Bakü
Shusha/AZ|Şuşa
Astana/KZ|Astana
Tashkent/UZ|Taşkent
Samarkand/UZ|Semerkant
Ashgabat/TM|Aşkabat
Bishkek/KG|Bişkek
Dushanbe/TJ|Duşanbe
Kabul/AF|Kabil
Islamabad/PK|İslamabad
New Delhi/IN|Yeni Delhi
Tokyo/JP|Tokyo
Seoul/KR|Seul
Tripoli/LY|Trablus
Benghazi/LY|Bingazi
Tunis/TN|Tunus kenti
Algiers/DZ|Cezayir kenti
Rabat/MA|Rabat
Khartoum/SD|Hartum
Mogadishu/SO|Mogadişu
Addis Ababa/ET|Addis Ababa
`;

export const CITIES = table(CITY_ROWS);
