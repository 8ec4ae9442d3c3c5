/** French names of cities: the English name with its country, then the names. */
import { table } from '../name-table';

const CITY_ROWS = `
Baghdad/IQ|Bagdad
Erbil/IQ|Erbil
Basra/IQ|Bassora,Bassorah
Mosul/IQ|Mossoul
Karbala/IQ|Kerbala
Tehran/IR|Téhéran
Isfahan/IR|Ispahan
Riyadh/SA|Riyad,Ryad
Jeddah/SA|Jeddah,Djeddah,Djedda
Mecca/SA|La Mecque
Abu Dhabi/AE|Abou Dhabi,Abou Dabi
Dubai/AE|Dubaï
Doha/QA|Doha
Muscat/OM|Mascate
Kuwait City/KW|Koweït City
Damascus/SY|Damas
Aleppo/SY|Alep
Beirut/LB|Beyrouth
Cairo/EG|Le Caire,Caire
Alexandria/EG|Alexandrie
Sharm el-Sheikh/EG|Charm el-Cheikh
Jerusalem/IL|Jérusalem
Tel Aviv/IL|Tel-Aviv,Tel Aviv
Gaza/PS|Gaza,bande de Gaza
West Bank/PS|Cisjordanie
Moscow/RU|Moscou
Saint Petersburg/RU|Saint-Pétersbourg
Sochi/RU|Sotchi
Beijing/CN|Pékin
Shanghai/CN|Shanghaï
London/GB|Londres
Edinburgh/GB|Édimbourg
Brussels/BE|Bruxelles
Mons/BE|Mons
Geneva/CH|Genève
Lausanne/CH|Lausanne
Bern/CH|Berne
Vienna/AT|Vienne
The Hague/NL|La Haye
Athens/GR|Athènes
Nicosia/CY|Nicosie
Warsaw/PL|Varsovie
Lisbon/PT|Lisbonne
Rome/IT|Rome
Naples/IT|Naples
Venice/IT|Venise
Barcelona/ES|Barcelone
Munich/DE|Munich
Copenhagen/DK|Copenhague
Bucharest/RO|Bucarest
Belgrade/RS|Belgrade
Kyiv/UA|Kiev,Kyiv
Minsk/BY|Minsk
Tbilisi/GE|Tbilissi
Yerevan/AM|Erevan
Baku/AZ|Bakou
Kabul/AF|Kaboul
New Delhi/IN|New Delhi
Seoul/KR|Séoul
Havana/CU|La Havane
Algiers/DZ|Alger
Oran/DZ|Oran
Tunis/TN|Tunis
Tripoli/LY|Tripoli
Khartoum/SD|Khartoum
Sanaa/YE|Sanaa
Marrakesh/MA|Marrakech
Tangier/MA|Tanger
Cape Town/ZA|Le Cap
Addis Ababa/ET|Addis-Abeba,Addis Abeba
Djibouti City/DJ|Djibouti-ville
Strasbourg/FR|Strasbourg
`;

export const CITIES = table(CITY_ROWS);
