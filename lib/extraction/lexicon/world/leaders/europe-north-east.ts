/** Leaders of northern, central and south-eastern Europe since 1990, and of organisations; columns as in `europe.ts`. */
export const EUROPE_NORTH_EAST = `
PL|P|Lech Walesa|1990-12-22|1995-12-22|Lech Wałęsa
PL|P|Aleksander Kwasniewski|1995-12-23|2005-12-23|Alexander Kwasniewski
PL|P|Bronislaw Komorowski|2010-08-06|2015-08-06|
PL|P|Karol Nawrocki|2025-08-06||كارول نافروتسكي,کارول ناوروتسکی
PL|PM|Jerzy Buzek|1997-10-31|2001-10-19|
PL|PM|Leszek Miller|2001-10-19|2004-05-02|
PL|PM|Marek Belka|2004-05-02|2005-10-31|
PL|PM|Jaroslaw Kaczynski|2006-07-14|2007-11-16|
PL|PM|Donald Tusk|2007-11-16|2014-09-22|
PL|PM|Ewa Kopacz|2014-09-22|2015-11-16|
PL|PM|Beata Szydlo|2015-11-16|2017-12-11|
PL|PM|Mateusz Morawiecki|2017-12-11|2023-12-13|
PL|FM|Krzysztof Skubiszewski|1989-09-12|1993-10-26|
PL|FM|Bronislaw Geremek|1997-10-31|2000-06-30|
PL|FM|Wladyslaw Bartoszewski|2000-06-30|2001-10-19|
PL|FM|Wlodzimierz Cimoszewicz|2001-10-19|2005-01-05|
PL|FM|Adam Rotfeld|2005-01-05|2005-10-31|
PL|FM|Radoslaw Sikorski|2007-11-16|2014-09-22|Radek Sikorski,Radosław Sikorski
PL|FM|Jacek Czaputowicz|2018-01-09|2020-08-26|
PL|FM|Zbigniew Rau|2020-08-26|2023-11-27|
PL|FM|Radosław Sikorski|2023-12-13||رادوسواف سيكورسكي,رادوسلاو سیکورسکی,Radoslaw Sikorski
PL|DM|Mariusz Blaszczak|2018-01-09|2023-11-27|
PL|P|Lech Kaczynski|2005-12-23|2010-04-10|
CZ|P|Vaclav Havel|1993-02-02|2003-02-02|Václav Havel
CZ|P|Milos Zeman|2013-03-08|2023-03-08|Miloš Zeman
CZ|P|Petr Pavel|2023-03-09||
CZ|PM|Vaclav Klaus|1993-01-01|1998-01-02|
CZ|PM|Milos Zeman|1998-07-22|2002-07-12|
CZ|PM|Mirek Topolanek|2006-09-04|2009-05-08|
CZ|PM|Andrej Babis|2017-12-13|2021-12-17|Andrej Babiš
CZ|PM|Petr Fiala|2021-12-17|2025-12|
CZ|FM|Josef Zieleniec|1993-01-01|1997-10-23|
CZ|FM|Jan Kavan|1998-07-22|2002-07-15|
CZ|FM|Cyril Svoboda|2002-07-15|2006-09-04|
CZ|FM|Karel Schwarzenberg|2007-01-09|2009-05-08|
CZ|FM|Jan Lipavsky|2021-12-17|2025-12|Jan Lipavský
CZ|P|Vaclav Klaus|2003-03-07|2013-03-07|
Czechoslovakia|P|Vaclav Havel|1989-12-29|1992-07-20|
SK|PM|Vladimir Meciar|1994-12-13|1998-10-30|Vladimír Mečiar
SK|PM|Mikulas Dzurinda|1998-10-30|2006-07-04|Mikuláš Dzurinda
SK|PM|Robert Fico|2006-07-04|2010-07-08|
SK|PM|Robert Fico|2012-04-04|2018-03-22|
SK|PM|Robert Fico|2023-10-25||روبرت فيتسو,رابرت فیکو
SK|P|Rudolf Schuster|1999-06-15|2004-06-15|
SK|P|Ivan Gasparovic|2004-06-15|2014-06-15|
SK|P|Zuzana Caputova|2019-06-15|2024-06-15|Zuzana Čaputová
SK|P|Peter Pellegrini|2024-06-15||
SK|FM|Eduard Kukan|1998-10-30|2006-07-04|
SK|FM|Miroslav Lajcak|2012-04-04|2020-03-21|Miroslav Lajčák
HU|P|Arpad Goncz|1990-08-03|2000-08-04|Árpád Göncz
HU|PM|Gyula Horn|1994-07-15|1998-07-06|
HU|PM|Viktor Orban|1998-07-06|2002-05-27|
HU|PM|Peter Medgyessy|2002-05-27|2004-09-29|
HU|PM|Ferenc Gyurcsany|2004-09-29|2009-04-14|
HU|FM|Laszlo Kovacs|1994-07-15|1998-07-08|
HU|FM|Janos Martonyi|1998-07-08|2002-05-27|
HU|FM|Péter Szijjártó|2014-09-23||بيتر سيارتو,پیتر سیارتو,پیتر سیژارتو,Peter Szijjarto
RO|P|Ion Iliescu|1990-06-20|1996-11-29|
RO|P|Emil Constantinescu|1996-11-29|2000-12-20|
RO|P|Ion Iliescu|2000-12-20|2004-12-20|
RO|P|Traian Basescu|2004-12-20|2014-12-21|Traian Băsescu
RO|P|Klaus Iohannis|2014-12-21|2025-02-12|
RO|P|Nicusor Dan|2025-05-26||Nicușor Dan
RO|FM|Mircea Geoana|2000-12-28|2004-12-28|
RO|FM|Bogdan Aurescu|2019-11-04|2023-06-15|
BG|P|Zhelyu Zhelev|1990-08-01|1997-01-22|Zhelyo Zhelev
BG|P|Petar Stoyanov|1997-01-22|2002-01-22|
BG|P|Georgi Parvanov|2002-01-22|2012-01-22|
BG|P|Rumen Radev|2017-01-22|2026-01|
BG|PM|Ivan Kostov|1997-05-21|2001-07-24|
BG|PM|Simeon Saxe-Coburg-Gotha|2001-07-24|2005-08-17|Simeon Saxcoburggotski
BG|PM|Boyko Borisov|2009-07-27|2013-03-13|Boiko Borisov
BG|FM|Nadezhda Mihailova|1997-05-21|2001-07-24|Nadezhda Mikhailova
BG|FM|Solomon Passy|2001-07-24|2005-08-17|
BG|FM|Ivailo Kalfin|2005-08-17|2009-07-27|
GR|PM|Constantine Mitsotakis|1990-04-11|1993-10-13|
GR|PM|Andreas Papandreou|1993-10-13|1996-01-22|
GR|PM|Costas Simitis|1996-01-22|2004-03-10|Kostas Simitis
GR|PM|Kostas Karamanlis|2004-03-10|2009-10-06|Costas Karamanlis
GR|PM|George Papandreou|2009-10-06|2011-11-11|
GR|PM|Antonis Samaras|2012-06-20|2015-01-26|
GR|PM|Alexis Tsipras|2015-01-26|2019-07-08|
GR|PM|Kyriakos Mitsotakis|2019-07-08||كيرياكوس ميتسوتاكيس,کریاکوس میتسوتاکیس,Kiryakos Miçotakis,Miçotakis
GR|FM|Theodoros Pangalos|1996-01-22|1999-02-18|
GR|FM|George Papandreou|1999-02-18|2004-02-13|
GR|FM|Dora Bakoyannis|2006-02-15|2009-10-06|
GR|FM|Nikos Kotzias|2015-09-23|2018-10-17|
GR|FM|Nikos Dendias|2019-07-09|2023-05-26|
GR|FM|Giorgos Gerapetritis|2023-06-27||جورج جيرابيتريتيس,Yorgo Yerapetritis,George Gerapetritis
CY|P|Glafcos Clerides|1993-02-28|2003-02-28|Glafkos Clerides
CY|P|Tassos Papadopoulos|2003-02-28|2008-02-28|
CY|P|Dimitris Christofias|2008-02-28|2013-02-28|Demetris Christofias
CY|P|Nicos Anastasiades|2013-02-28|2023-02-28|
CY|P|Nikos Christodoulides|2023-02-28||نيكوس خريستودوليديس,نیکوس کریستودولیدیس,Nikos Hristodulidis,Nicos Christodoulides
CY|FM|Ioannis Kasoulides|1997-04|2003-02-28|
CY|Community Leader|Rauf Denktash|1983-11-15|2005-04-24|
AL|P|Sali Berisha|1992-04-09|1997-07-24|
AL|PM|Fatos Nano|1997-07-25|1998-09-28|
AL|PM|Fatos Nano|2002-07-31|2005-09-10|
AL|PM|Sali Berisha|2005-09-10|2013-09-15|
AL|PM|Edi Rama|2013-09-15||إدي راما,ادی راما
RS|P|Slobodan Milosevic|1991-01-11|1997-07-23|Slobodan Milošević
Yugoslavia|P|Slobodan Milosevic|1997-07-23|2000-10-07|
Yugoslavia|P|Vojislav Kostunica|2000-10-07|2003-03-07|
Yugoslavia|FM|Goran Svilanovic|2000-11-04|2003-03-07|
Yugoslavia|FM|Zivadin Jovanovic|1998-01|2000-11-04|
RS|PM|Zoran Djindjic|2001-01-25|2003-03-12|
RS|PM|Vojislav Kostunica|2004-03-03|2008-07-07|
RS|FM|Vuk Draskovic|2004-03|2007-05-15|
RS|FM|Vuk Jeremic|2007-05-15|2012-07-27|
RS|PM|Aleksandar Vucic|2014-04-27|2017-05-30|
RS|P|Tomislav Nikolic|2012-05-31|2017-05-31|
RS|P|Aleksandar Vucic|2017-05-31||Aleksandar Vučić,ألكسندر فوتشيتش,الکساندر ووچیچ
RS|PM|Ivica Dacic|2012-07-27|2014-04-27|
RS|FM|Ivica Dacic|2014-04-27|2020-10-22|Ivica Dačić
RS|PM|Ana Brnabic|2017-06-29|2024-03-20|
RS|P|Boris Tadic|2004-07-11|2012-04-05|
HR|P|Franjo Tudjman|1990-05-30|1999-12-10|Franjo Tuđman
HR|P|Stjepan Mesic|2000-02-18|2010-02-18|Stipe Mesic
HR|P|Kolinda Grabar-Kitarovic|2015-02-19|2020-02-18|
HR|P|Zoran Milanovic|2020-02-18||
HR|PM|Ivica Racan|2000-01-27|2003-12-23|
HR|PM|Ivo Sanader|2003-12-23|2009-07-06|
HR|PM|Andrej Plenkovic|2016-10-19||Andrej Plenković
HR|FM|Mate Granic|1993-05-28|2000-01-27|
HR|FM|Tonino Picula|2000-01-27|2003-12-23|
BA|P|Alija Izetbegovic|1990-12-20|2000-10-14|
BA|High Representative|Carlos Westendorp|1997-06|1999-07|
BA|High Representative|Paddy Ashdown|2002-05-27|2006-01-31|
BA|High Representative|Christian Schmidt|2021-08-01||
SI|P|Milan Kucan|1990-05-10|2002-12-22|
SI|P|Borut Pahor|2012-12-22|2022-12-22|
SI|PM|Janez Drnovsek|1992-05-14|2002-12-11|
SI|PM|Janez Jansa|2004-12-03|2008-11-21|Janez Janša
SI|PM|Robert Golob|2022-06-01||
SI|FM|Dimitrij Rupel|2000-11-30|2004-07-06|
MK|P|Kiro Gligorov|1991-01-27|1999-11-19|
MK|P|Boris Trajkovski|1999-12-15|2004-02-26|
MK|P|Branko Crvenkovski|2004-05-12|2009-05-12|
MK|PM|Ljubco Georgievski|1998-11-30|2002-11-01|Ljubčo Georgievski
MK|PM|Nikola Gruevski|2006-08-27|2016-01-18|
MK|PM|Zoran Zaev|2017-05-31|2022-01-16|
MK|FM|Nikola Dimitrov|2017-06-01|2020-08-30|
ME|P|Milo Djukanovic|1998-01-15|2002-11-25|Milo Đukanović
ME|P|Milo Djukanovic|2018-05-20|2023-05-20|
XK|P|Ibrahim Rugova|2002-03-04|2006-01-21|
XK|P|Hashim Thaci|2016-04-07|2020-11-05|
XK|PM|Ramush Haradinaj|2017-09-09|2020-02-03|
XK|PM|Albin Kurti|2021-03-22||
XK|P|Vjosa Osmani|2021-04-06||
XK|PM|Hashim Thaci|2008-01-09|2014-12-09|
NO|PM|Gro Harlem Brundtland|1990-11-03|1996-10-25|
NO|PM|Thorbjoern Jagland|1996-10-25|1997-10-17|Thorbjorn Jagland,Thorbjørn Jagland
NO|PM|Kjell Magne Bondevik|1997-10-17|2000-03-17|
NO|PM|Jens Stoltenberg|2005-10-17|2013-10-16|
NO|PM|Erna Solberg|2013-10-16|2021-10-14|
NO|PM|Jonas Gahr Støre|2021-10-14||يوناس غار ستوره,یوناس گار استوره,Jonas Gahr Store,Jonas Gahr Stoere
NO|FM|Knut Vollebaek|1997-10-17|2000-03-17|
NO|FM|Jan Petersen|2001-10-19|2005-10-17|
NO|FM|Jonas Gahr Støre|2005-10-17|2012-09-21|
NO|FM|Espen Barth Eide|2023-10-16||إسبن بارث إيدي,اسپن بارت ایده
NO|King|Harald V|1991-01-17||King Harald
SE|PM|Carl Bildt|1991-10-04|1994-10-07|
SE|PM|Goran Persson|1996-03-22|2006-10-06|Göran Persson,Goeran Persson
SE|PM|Fredrik Reinfeldt|2006-10-06|2014-10-03|
SE|PM|Stefan Lofven|2014-10-03|2021-11-30|Stefan Löfven
SE|PM|Magdalena Andersson|2021-11-30|2022-10-18|
SE|PM|Ulf Kristersson|2022-10-18||أولف كريسترسون,اولف کریسترسون
SE|FM|Lena Hjelm-Wallen|1994-10-07|1998-10-07|
SE|FM|Anna Lindh|1998-10-07|2003-09-11|
SE|FM|Laila Freivalds|2003-10-10|2006-03-21|
SE|FM|Carl Bildt|2006-10-06|2014-10-03|
SE|FM|Margot Wallstrom|2014-10-03|2019-09-10|Margot Wallström
SE|FM|Ann Linde|2019-09-10|2022-10-18|
SE|FM|Tobias Billström|2022-10-18|2024-09-10|توبياس بيلستروم,توبیاس بیلستروم,Tobias Billstrom
SE|FM|Maria Malmer Stenergard|2024-09-10||
SE|King|Carl XVI Gustaf|1973-09-15||King Carl Gustaf
DK|PM|Poul Nyrup Rasmussen|1993-01-25|2001-11-27|
DK|PM|Lars Løkke Rasmussen|2009-04-05|2011-10-03|Lars Loekke Rasmussen
DK|PM|Helle Thorning-Schmidt|2011-10-03|2015-06-28|
DK|FM|Uffe Ellemann-Jensen|1982-09-10|1993-01-25|
DK|FM|Niels Helveg Petersen|1993-01-25|2000-12-21|
DK|FM|Mogens Lykketoft|2000-12-21|2001-11-27|
DK|FM|Per Stig Moeller|2001-11-27|2010-02-23|Per Stig Moller,Per Stig Møller
DK|FM|Anders Samuelsen|2016-11-28|2019-06-27|
DK|FM|Jeppe Kofod|2019-06-27|2022-12-15|
DK|FM|Lars Løkke Rasmussen|2022-12-15||لارس لوكه راسموسن,لارس لوکه راسموسن,Lars Lokke Rasmussen
DK|Queen|Margrethe II|1972-01-14|2024-01-14|Queen Margrethe
FI|P|Mauno Koivisto|1982-01-27|1994-03-01|
FI|P|Martti Ahtisaari|1994-03-01|2000-03-01|
FI|P|Tarja Halonen|2000-03-01|2012-03-01|
FI|P|Sauli Niinisto|2012-03-01|2024-03-01|Sauli Niinistö
FI|P|Alexander Stubb|2024-03-01||ألكسندر ستوب,الکساندر استاب
FI|PM|Paavo Lipponen|1995-04-13|2003-04-17|
FI|PM|Matti Vanhanen|2003-06-24|2010-06-22|
FI|PM|Sanna Marin|2019-12-10|2023-06-20|
FI|PM|Petteri Orpo|2023-06-20||
FI|FM|Erkki Tuomioja|2000-02-25|2007-04-19|
FI|FM|Pekka Haavisto|2019-06-06|2023-06-20|
FI|FM|Elina Valtonen|2023-06-20||
IS|P|Vigdis Finnbogadottir|1980-08-01|1996-08-01|
IS|P|Olafur Ragnar Grimsson|1996-08-01|2016-08-01|
IS|PM|David Oddsson|1991-04-30|2004-09-15|
EE|P|Lennart Meri|1992-10-06|2001-10-08|
EE|P|Toomas Hendrik Ilves|2006-10-09|2016-10-10|
EE|P|Alar Karis|2021-10-11||
EE|PM|Kaja Kallas|2021-01-26|2024-07-23|
EE|FM|Margus Tsahkna|2023-04-17||
LV|P|Vaira Vike-Freiberga|1999-07-08|2007-07-08|
LV|P|Edgars Rinkevics|2023-07-08||Edgars Rinkēvičs
LV|FM|Edgars Rinkevics|2011-10-25|2023-07-08|
LT|P|Algirdas Brazauskas|1992-11-25|1998-02-25|
LT|P|Valdas Adamkus|1998-02-26|2003-02-26|
LT|P|Valdas Adamkus|2004-07-12|2009-07-12|
LT|P|Dalia Grybauskaite|2009-07-12|2019-07-12|Dalia Grybauskaitė
LT|P|Gitanas Nauseda|2019-07-12||Gitanas Nausėda
LT|FM|Gabrielius Landsbergis|2020-12-11|2024-12-12|
LT|FM|Antanas Valionis|2000-10-30|2006-07-12|
`;
