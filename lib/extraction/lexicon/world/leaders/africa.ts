/** Leaders of Africa south of the Sahara since 1990, besides those of `leaders.ts`; columns as in `europe.ts`. */
export const AFRICA = `
ZA|P|F. W. de Klerk|1989-09-20|1994-05-10|F.W. de Klerk,Frederik de Klerk
ZA|P|Kgalema Motlanthe|2008-09-25|2009-05-09|
ZA|FM|Alfred Nzo|1994-05-11|1999-06-17|
ZA|FM|Nkosazana Dlamini-Zuma|1999-06-17|2009-05-10|Nkosazana Dlamini Zuma
ZA|FM|Maite Nkoana-Mashabane|2009-05-11|2018-02-26|
ZA|FM|Naledi Pandor|2019-05-30|2024-06-19|
ZA|FM|Ronald Lamola|2024-07-03||
NG|Leader|Sani Abacha|1993-11-17|1998-06-08|
NG|Leader|Abdulsalami Abubakar|1998-06-09|1999-05-29|Abdulsalam Abubakar
NG|P|Goodluck Jonathan|2010-05-06|2015-05-29|
NG|P|Muhammadu Buhari|2015-05-29|2023-05-29|
NG|P|Bola Tinubu|2023-05-29||بولا تينوبو,Bola Ahmed Tinubu
NG|FM|Tom Ikimi|1995|1998|
NG|FM|Sule Lamido|1999-06|2003-05|
NG|FM|Geoffrey Onyeama|2015-11-11|2023-05-29|
NG|FM|Yusuf Tuggar|2023-08-21||
NG|P|Umaru Yar'Adua|2007-05-29|2010-05-05|
NG|P|Sani Abacha|1993-11-17|1998-06-08|
GH|P|Jerry Rawlings|1993-01-07|2001-01-07|
GH|P|John Kufuor|2001-01-07|2009-01-07|John Agyekum Kufuor
GH|P|John Atta Mills|2009-01-07|2012-07-24|
GH|P|John Mahama|2012-07-24|2017-01-07|John Dramani Mahama
GH|P|Nana Akufo-Addo|2017-01-07|2025-01-07|
GH|P|John Mahama|2025-01-07||
GH|VP|Mahamudu Bawumia|2017-01-07|2025-01-07|
SN|P|Abdou Diouf|1981-01-01|2000-04-01|
SN|P|Abdoulaye Wade|2000-04-01|2012-04-02|
SN|P|Macky Sall|2012-04-02|2024-04-02|ماكي سال
SN|P|Bassirou Diomaye Faye|2024-04-02||باسيرو ديوماي فاي
SN|PM|Ousmane Sonko|2024-04-02||عثمان سونكو
SN|FM|Cheikh Tidiane Gadio|2000-04-03|2009-10-01|
ML|P|Alpha Oumar Konare|1992-06-08|2002-06-08|Alpha Oumar Konaré
ML|P|Amadou Toumani Toure|2002-06-08|2012-03-22|Amadou Toumani Touré
ML|P|Ibrahim Boubacar Keita|2013-09-04|2020-08-18|Ibrahim Boubacar Keïta
ML|P|Assimi Goïta|2021-05-24||أسيمي غويتا,Assimi Goita
ML|FM|Abdoulaye Diop|2021-06-11||عبد الله ديوب
BF|P|Blaise Compaore|1987-10-15|2014-10-31|Blaise Compaoré
BF|P|Ibrahim Traoré|2022-09-30||إبراهيم تراوري,Ibrahim Traore
BF|P|Roch Marc Christian Kabore|2015-12-29|2022-01-24|Roch Marc Christian Kaboré
NE|P|Ibrahim Bare Mainassara|1996-01-27|1999-04-09|
NE|P|Mamadou Tandja|1999-12-22|2010-02-18|
NE|P|Mahamadou Issoufou|2011-04-07|2021-04-02|
NE|P|Mohamed Bazoum|2021-04-02|2023-07-26|محمد بازوم
NE|Leader|Abdourahamane Tiani|2023-07-28||Abdourahmane Tchiani
CI|P|Felix Houphouet-Boigny|1960-11-03|1993-12-07|
CI|P|Henri Konan Bedie|1993-12-07|1999-12-24|
CI|P|Robert Guei|1999-12-24|2000-10-26|
CI|P|Laurent Gbagbo|2000-10-26|2011-04-11|
CI|P|Alassane Ouattara|2010-12-04||الحسن واتارا
LR|P|Charles Taylor|1997-08-02|2003-08-11|
LR|P|Moses Blah|2003-08-11|2003-10-14|
LR|P|Ellen Johnson Sirleaf|2006-01-16|2018-01-22|Ellen Johnson-Sirleaf
LR|P|George Weah|2018-01-22|2024-01-22|
LR|P|Joseph Boakai|2024-01-22||
SL|P|Ahmad Tejan Kabbah|1996-03-29|2007-09-17|Ahmed Tejan Kabbah
SL|P|Ernest Bai Koroma|2007-09-17|2018-04-04|
SL|P|Julius Maada Bio|2018-04-04||
SL|Leader|Johnny Paul Koroma|1997-05-25|1998-02-12|
GN|P|Lansana Conte|1984-04-05|2008-12-22|Lansana Conté
GN|P|Alpha Conde|2010-12-21|2021-09-05|Alpha Condé
GN|P|Mamadi Doumbouya|2021-09-05||مامادي دومبويا
GW|P|Joao Bernardo Vieira|1980-11-14|1999-05-07|
GW|P|Umaro Sissoco Embalo|2020-02-27|2025-11|Umaro Sissoco Embaló
GM|P|Yahya Jammeh|1994-07-22|2017-01-19|
GM|P|Adama Barrow|2017-01-19||
CV|P|Antonio Mascarenhas Monteiro|1991-03-22|2001-03-22|
CV|P|Pedro Pires|2001-03-22|2011-09-09|
CV|P|Jorge Carlos Fonseca|2011-09-09|2021-11-09|
TG|P|Gnassingbé Eyadéma|1967-04-14|2005-02-05|Gnassingbe Eyadema
TG|P|Faure Gnassingbé|2005-05-04|2025-05-03|فور غناسينغبي,Faure Gnassingbe
BJ|P|Mathieu Kérékou|1996-04-04|2006-04-06|Mathieu Kerekou
BJ|P|Thomas Boni Yayi|2006-04-06|2016-04-06|Yayi Boni
BJ|P|Patrice Talon|2016-04-06|2026-05|
CM|P|Paul Biya|1982-11-06||بول بيا
GA|P|Omar Bongo|1967-12-02|2009-06-08|
GA|P|Ali Bongo Ondimba|2009-10-16|2023-08-30|Ali Bongo
GA|P|Brice Oligui Nguema|2023-09-04||بريس أوليغي نغيما,Brice Clotaire Oligui Nguema
GQ|P|Teodoro Obiang Nguema Mbasogo|1979-08-03||Teodoro Obiang Nguema,Teodoro Obiang
CG|P|Denis Sassou Nguesso|1997-10-25||دينيس ساسو نغيسو,Denis Sassou-Nguesso
CG|P|Pascal Lissouba|1992-08-31|1997-10-25|
CF|P|Ange-Felix Patasse|1993-10-22|2003-03-15|
CF|P|Francois Bozize|2003-03-15|2013-03-24|François Bozizé
CF|P|Faustin-Archange Touadéra|2016-03-30||Faustin-Archange Touadera
TD|FM|Moussa Faki Mahamat|2008-04|2017-01|Moussa Faki
TD|P|Mahamat Idriss Déby|2021-04-20||محمد إدريس ديبي,Mahamat Idriss Déby Itno,Mahamat Deby,Mahamat Idriss Deby
TD|P|Idriss Deby|1990-12-02|2021-04-20|
Zaire|P|Mobutu Sese Seko|1965-11-24|1997-05-16|
CD|P|Laurent Kabila|1997-05-17|2001-01-16|Laurent-Desire Kabila,Laurent Desire Kabila
CD|P|Felix Tshisekedi|2019-01-24||Félix Tshisekedi,فيليكس تشيسيكيدي,Félix Antoine Tshisekedi
CD|FM|Christophe Lutundula|2021-04|2024-05|
CD|P|Mobutu Sese Seko|1965-11-24|1997-05-16|
RW|P|Pasteur Bizimungu|1994-07-19|2000-03-23|
RW|P|Juvenal Habyarimana|1973-07-05|1994-04-06|
RW|FM|Louise Mushikiwabo|2009-12|2018-10|
RW|FM|Vincent Biruta|2019-11|2024-06|
RW|FM|Olivier Nduhungirehe|2024-06||
BI|P|Pierre Buyoya|1996-07-25|2003-04-30|
BI|P|Pierre Nkurunziza|2005-08-26|2020-06-08|
BI|P|Évariste Ndayishimiye|2020-06-18||Evariste Ndayishimiye
UG|FM|Sam Kutesa|2005-01-13|2021-06|
UG|FM|Jeje Odongo|2021-06||
UG|P|Yoweri Museveni|1986-01-29||
UG|P|Idi Amin|1971-01-25|1979-04-11|
KE|P|Daniel arap Moi|1978-08-22|2002-12-30|Daniel Arap Moi
KE|P|William Ruto|2022-09-13||وليام روتو,ویلیام روتو
KE|FM|Moses Wetangula|2008-01|2012-03|
KE|FM|Amina Mohamed|2013-05-20|2018-02|
KE|FM|Musalia Mudavadi|2023-10||
KE|P|Mwai Kibaki|2002-12-30|2013-04-09|
KE|PM|Raila Odinga|2008-04-17|2013-04-09|
TZ|P|Ali Hassan Mwinyi|1985-11-05|1995-11-23|
TZ|P|Benjamin Mkapa|1995-11-23|2005-12-21|
TZ|P|Jakaya Kikwete|2005-12-21|2015-11-05|
TZ|P|John Magufuli|2015-11-05|2021-03-17|
TZ|P|Samia Suluhu Hassan|2021-03-19||
TZ|FM|Bernard Membe|2007-01|2015-11|
ET|P|Mengistu Haile Mariam|1987-09-10|1991-05-21|
ET|PM|Hailemariam Desalegn|2012-08-20|2018-04-02|
ET|FM|Seyoum Mesfin|1991|2010-10|
ET|FM|Gedu Andargachew|2019-04-18|2020-11-08|
ET|FM|Demeke Mekonnen|2020-11-08|2024-01|
ET|FM|Taye Atske Selassie|2024-02-08|2024-10-07|
ET|FM|Gedion Timothewos|2024-10-18||
ET|PM|Meles Zenawi|1995-08-23|2012-08-20|
ER|P|Isaias Afewerki|1993-05-24||Isaias Afwerki,أسياس أفورقي,Isaias Afeworki,Issaias Afeworki
ER|FM|Osman Saleh|2007-04||Osman Saleh Mohammed
DJ|P|Hassan Gouled Aptidon|1977-06-27|1999-05-08|
DJ|P|Ismail Omar Guelleh|1999-05-08||إسماعيل عمر جيله,إسماعيل عمر جيلة,İsmail Ömer Gulle,Ismaïl Omar Guelleh
DJ|FM|Mahamoud Ali Youssouf|2005-05-22|2025-04|
SO|P|Abdullahi Yusuf|2004-10-14|2008-12-29|Abdullahi Yusuf Ahmed
SO|P|Sharif Ahmed|2009-01-31|2012-08-20|Sharif Sheikh Ahmed
SO|P|Hassan Sheikh Mohamud|2012-09-16|2017-02-16|
SO|P|Mohamed Abdullahi Mohamed|2017-02-16|2022-05-23|Mohamed Abdullahi Farmajo
SD|VP|Ali Osman Taha|1998-02-17|2013-12|Ali Osman Mohamed Taha
SD|FM|Mustafa Osman Ismail|1998-03|2005-09|
SD|FM|Lam Akol|2005-09|2007-10|
SD|FM|Ali Karti|2010-06|2015-06|
SD|FM|Ibrahim Ghandour|2015-06-08|2018-04-19|
SD|PM|Abdalla Hamdok|2019-08-21|2022-01-02|
SD|Leader|Mohamed Hamdan Dagalo|2019|2023|Hemedti,Mohamed Hamdan Daglo
SD|Rebel Leader|John Garang|1983|2005-07-30|
SS|P|Salva Kiir|2011-07-09||Salva Kiir Mayardit
SS|VP|Riek Machar|2020-02-22|2025|
Sudan People's Liberation Movement|Leader|John Garang|1983|2005-07-30|
AO|P|Jose Eduardo dos Santos|1979-09-10|2017-09-26|José Eduardo dos Santos
AO|P|João Lourenço|2017-09-26||جواو لورينسو,Joao Lourenco
AO|FM|Tete Antonio|2020-04||Téte António
AO|FM|Venancio de Moura|1992|1999-01|
AO|Rebel Leader|Jonas Savimbi|1966|2002-02-22|
UNITA|Leader|Jonas Savimbi|1966|2002-02-22|
RENAMO|Leader|Afonso Dhlakama|1979|2018-05-03|
MZ|P|Joaquim Chissano|1986-11-06|2005-02-02|
MZ|P|Armando Guebuza|2005-02-02|2015-01-15|
MZ|P|Filipe Nyusi|2015-01-15|2025-01-15|
MZ|P|Daniel Chapo|2025-01-15||
ZM|P|Kenneth Kaunda|1964-10-24|1991-11-02|
ZM|P|Frederick Chiluba|1991-11-02|2002-01-02|
ZM|P|Levy Mwanawasa|2002-01-02|2008-08-19|
ZM|P|Rupiah Banda|2008-08-19|2011-09-23|
ZM|P|Michael Sata|2011-09-23|2014-10-28|
ZM|P|Edgar Lungu|2015-01-25|2021-08-24|
ZM|P|Hakainde Hichilema|2021-08-24||
ZW|P|Emmerson Mnangagwa|2017-11-24||
ZW|FM|Stan Mudenge|1995|2005-04|Stanislaus Mudenge
ZW|FM|Simbarashe Mumbengegwi|2005-04|2017-11-27|
ZW|FM|Frederick Shava|2021-03|2025|
ZW|PM|Morgan Tsvangirai|2009-02-11|2013-09-11|
MW|P|Bakili Muluzi|1994-05-24|2004-05-24|
MW|P|Bingu wa Mutharika|2004-05-24|2012-04-05|
MW|P|Joyce Banda|2012-04-07|2014-05-31|
MW|P|Peter Mutharika|2014-05-31|2020-06-28|
MW|P|Lazarus Chakwera|2020-06-28|2025-10-04|
BW|P|Quett Masire|1980-07-18|1998-03-31|Ketumile Masire
BW|P|Festus Mogae|1998-04-01|2008-04-01|
BW|P|Ian Khama|2008-04-01|2018-04-01|
BW|P|Mokgweetsi Masisi|2018-04-01|2024-11-01|
BW|P|Duma Boko|2024-11-01||
NA|P|Sam Nujoma|1990-03-21|2005-03-21|
NA|P|Hifikepunye Pohamba|2005-03-21|2015-03-21|
NA|P|Hage Geingob|2015-03-21|2024-02-04|
NA|P|Netumbo Nandi-Ndaitwah|2025-03-21||
NA|FM|Netumbo Nandi-Ndaitwah|2012-12|2024|
LS|PM|Pakalitha Mosisili|1998-05-29|2012-06-08|
SZ|King|Mswati III|1986-04-25||King Mswati
MG|P|Didier Ratsiraka|1997-02-09|2002-07-05|
MG|P|Marc Ravalomanana|2002-05-06|2009-03-17|
MG|P|Andry Rajoelina|2019-01-19|2025-10|
MU|PM|Anerood Jugnauth|2000-09-12|2003-09-30|
MU|PM|Paul Berenger|2003-09-30|2005-07-05|
MU|PM|Navin Ramgoolam|1995-12-22|2000-09-11|Navinchandra Ramgoolam
MU|PM|Navin Ramgoolam|2005-07-05|2014-12-17|
MU|PM|Pravind Jugnauth|2017-01-23|2024-11-12|
MU|PM|Navin Ramgoolam|2024-11-13||
SC|P|France-Albert Rene|1977-06-05|2004-07-14|
KM|P|Azali Assoumani|1999-04-30|2006-05-26|Assoumani Azali
KM|P|Azali Assoumani|2016-05-26||
`;
