/**
 * Leaders of Europe and the former Soviet Union since 1990, besides those of `leaders.ts`; from general knowledge.
 * One line each: ISO code or organisation | office | name | from | to | other spellings. Offices by the letters of `rows.ts`.
 */
export const EUROPE = `
RU|FM|Andrei Kozyrev|1990-10-11|1996-01-05|Andrey Kozyrev
RU|P|Vladimir Putin|2012-05-07||
RU|PM|Viktor Chernomyrdin|1992-12-14|1998-03-23|Victor Chernomyrdin
RU|PM|Sergei Kiriyenko|1998-04-24|1998-08-23|Sergei Kirienko
RU|PM|Yevgeny Primakov|1998-09-11|1999-05-12|
RU|PM|Sergei Stepashin|1999-05-19|1999-08-09|
RU|PM|Vladimir Putin|1999-08-16|2000-05-07|
RU|PM|Mikhail Kasyanov|2000-05-17|2004-02-24|
RU|PM|Mikhail Fradkov|2004-03-05|2007-09-14|
RU|PM|Viktor Zubkov|2007-09-14|2008-05-07|
RU|PM|Vladimir Putin|2008-05-08|2012-05-07|
RU|PM|Dmitry Medvedev|2012-05-08|2020-01-16|
RU|PM|Mikhail Mishustin|2020-01-16||ميخائيل ميشوستين,میخائیل میشوستین,Mihail Mişustin,Mikhaïl Michoustine
RU|DM|Pavel Grachev|1992-05-18|1996-06-17|
RU|DM|Igor Sergeyev|1997-05-22|2001-03-28|Igor Sergeev
RU|DM|Sergei Ivanov|2001-03-28|2007-02-15|
RU|DM|Anatoly Serdyukov|2007-02-15|2012-11-06|
RU|DM|Sergei Shoigu|2012-11-06|2024-05-12|سيرغي شويغو,شويغو,سرگئی شویگو,شویگو,Sergey Şoygu,Sergueï Choïgou,Sergey Shoigu
RU|DM|Andrei Belousov|2024-05-14||أندريه بيلوسوف,آندری بلوسوف,Andrey Belousov,Andreï Belooussov
RU|Spokesperson|Maria Zakharova|2015-08-10||ماريا زاخاروفا,زاخاروفا,ماریا زاخارووا,زاخارووا,Mariya Zaharova
RU|Ambassador to the United Nations|Vitaly Churkin|2006|2017-02-20|
Soviet Union|P|Mikhail Gorbachev|1990-03-15|1991-12-25|
Soviet Union|FM|Eduard Shevardnadze|1985-07-02|1990-12-20|
Soviet Union|FM|Alexander Bessmertnykh|1991-01-15|1991-08-23|
Soviet Union|Leader|Mikhail Gorbachev|1985-03-11|1990-03-15|
UA|P|Leonid Kravchuk|1991-12-05|1994-07-19|
UA|FM|Borys Tarasyuk|1998-04-17|2000-09-29|Boris Tarasyuk
UA|FM|Pavlo Klimkin|2014-06-19|2019-08-29|
UA|FM|Vadym Prystaiko|2019-08-29|2020-03-04|
UA|PM|Arseniy Yatsenyuk|2014-02-27|2016-04-14|
UA|PM|Denys Shmyhal|2020-03-04|2025-07-16|دينيس شميهال,دنیس شمیهال,Denis Şmigal,Denys Chmyhal
UA|PM|Yulia Svyrydenko|2025-07-17||
UA|DM|Oleksii Reznikov|2021-11-04|2023-09-05|
UA|DM|Rustem Umerov|2023-09-06|2025-07-16|رستم عمروف,رستم عمراف
UA|P|Viktor Yushchenko|2005-01-23|2010-02-25|Viktor Yuschenko
UA|PM|Yulia Tymoshenko|2007-12-18|2010-03-04|
BY|FM|Vladimir Makei|2012-08-20|2022-11-26|Uladzimir Makei
BY|FM|Maxim Ryzhenkov|2024-06-27||
MD|P|Petru Lucinschi|1997-01-15|2001-04-07|
MD|P|Vladimir Voronin|2001-04-07|2009-09-11|
MD|P|Igor Dodon|2016-12-23|2020-12-24|
MD|P|Maia Sandu|2020-12-24||مايا ساندو,مایا ساندو
GE|P|Eduard Shevardnadze|1995-11-26|2003-11-23|
GE|P|Salome Zourabichvili|2018-12-16|2024-12-29|Salome Zurabishvili
GE|PM|Irakli Kobakhidze|2024-02-08||إيراكلي كوباخيدزه,ایراکلی کوباخیدزه
GE|PM|Irakli Garibashvili|2021-02-22|2024-01-29|
GE|P|Mikheil Saakashvili|2004-01-25|2013-11-17|Mikhail Saakashvili
GE|P|Giorgi Margvelashvili|2013-11-17|2018-12-16|
AM|P|Levon Ter-Petrosyan|1991-11-11|1998-02-03|
AM|P|Robert Kocharian|1998-04-09|2008-04-09|Robert Kocharyan
AM|FM|Vartan Oskanian|1998-04|2008-04|
AM|FM|Edward Nalbandian|2008-04-14|2018-05|Edvard Nalbandian
AM|FM|Ararat Mirzoyan|2021-08-19||أرارات ميرزويان,آرارات میرزویان,Ararat Mirzoïan
AM|P|Serzh Sarkisian|2008-04-09|2018-04-09|Serzh Sarksyan,Serge Sarkisian
AZ|P|Heydar Aliyev|1993-06-24|2003-10-31|Geidar Aliyev,Heidar Aliyev
AZ|FM|Elmar Mammadyarov|2004-04-02|2020-07-16|
AZ|FM|Jeyhun Bayramov|2020-07-16||جيهون بايراموف,جیحون بایرام‌اف,جیحون بایرامف,جیحون بایراموف,Ceyhun Bayramov,Djeyhoun Baïramov
AZ|P|Ilham Aliyev|2003-10-31||
KZ|FM|Murat Nurtleu|2023-04-03|2025-09-26|مراد نورتليو,مرات نورتلو
KZ|P|Nursultan Nazarbayev|1990-04-24|2019-03-20|
KG|P|Askar Akayev|1990-10-27|2005-03-24|Askar Akaev
KG|P|Kurmanbek Bakiyev|2005-08-14|2010-04-15|
KG|P|Roza Otunbayeva|2010-07-03|2011-12-01|
KG|P|Almazbek Atambayev|2011-12-01|2017-11-24|
KG|P|Sooronbay Jeenbekov|2017-11-24|2020-10-15|
KG|P|Sadyr Japarov|2021-01-28||صادير جباروف,صدیر جپارف,سادیر جباروف,Sadır Caparov
TM|P|Saparmurat Niyazov|1990-11-02|2006-12-21|
TM|P|Gurbanguly Berdymukhamedov|2007-02-14|2022-03-19|Gurbanguly Berdimuhamedov,Gurbanguly Berdymukhammedov
TM|P|Serdar Berdimuhamedow|2022-03-19||سردار بردي محمدوف,سردار بردی‌محمداف,سردار بردی محمدف,Serdar Berdimuhamedov
DE|FM|Hans-Dietrich Genscher|1974-05-17|1992-05-18|
DE|FM|Guido Westerwelle|2009-10-28|2013-12-17|
DE|FM|Frank-Walter Steinmeier|2013-12-17|2017-01-27|
DE|FM|Sigmar Gabriel|2017-01-27|2018-03-14|
DE|FM|Heiko Maas|2018-03-14|2021-12-08|هايكو ماس,هایکو ماس
DE|P|Roman Herzog|1994-07-01|1999-06-30|
DE|P|Johannes Rau|1999-07-01|2004-06-30|
DE|P|Horst Koehler|2004-07-01|2010-05-31|Horst Köhler
DE|P|Joachim Gauck|2012-03-18|2017-03-18|
DE|P|Frank-Walter Steinmeier|2017-03-19||
DE|DM|Volker Ruehe|1992-04-01|1998-10-26|Volker Rühe
DE|DM|Rudolf Scharping|1998-10-27|2002-07-18|
DE|DM|Peter Struck|2002-07-19|2005-11-22|
DE|DM|Thomas de Maiziere|2011-03-03|2013-12-17|
DE|DM|Ursula von der Leyen|2013-12-17|2019-07-17|
DE|DM|Annegret Kramp-Karrenbauer|2019-07-17|2021-12-08|
DE|DM|Boris Pistorius|2023-01-19||بوريس بيستوريوس,بوریس پیستوریوس
FR|P|Francois Mitterrand|1981-05-21|1995-05-17|François Mitterrand
FR|PM|Edouard Balladur|1993-03-29|1995-05-11|
FR|PM|Alain Juppe|1995-05-17|1997-06-02|Alain Juppé
FR|PM|Lionel Jospin|1997-06-02|2002-05-06|
FR|PM|Jean-Pierre Raffarin|2002-05-06|2005-05-31|
FR|PM|Dominique de Villepin|2005-05-31|2007-05-17|
FR|PM|Francois Fillon|2007-05-17|2012-05-10|François Fillon
FR|PM|Jean-Marc Ayrault|2012-05-15|2014-03-31|
FR|PM|Manuel Valls|2014-03-31|2016-12-06|
FR|PM|Edouard Philippe|2017-05-15|2020-07-03|Édouard Philippe
FR|PM|Elisabeth Borne|2022-05-16|2024-01-09|Élisabeth Borne
FR|PM|François Bayrou|2024-12-13|2025-09-09|فرانسوا بايرو,فرانسوا بایرو,Francois Bayrou
FR|PM|Sebastien Lecornu|2025-09-09||Sébastien Lecornu
FR|FM|Roland Dumas|1988-05-10|1993-03-29|
FR|FM|Alain Juppe|1993-03-30|1995-05-18|
FR|FM|Herve de Charette|1995-05-18|1997-06-04|Hervé de Charette
FR|FM|Hubert Vedrine|1997-06-04|2002-05-06|Hubert Védrine
FR|FM|Michel Barnier|2004-03-31|2005-06-02|
FR|FM|Philippe Douste-Blazy|2005-06-02|2007-05-15|
FR|FM|Michele Alliot-Marie|2010-11-14|2011-02-27|Michèle Alliot-Marie
FR|FM|Alain Juppe|2011-02-27|2012-05-15|
FR|FM|Jean-Marc Ayrault|2016-02-11|2017-05-10|
FR|FM|Catherine Colonna|2022-05-20|2024-01-11|كاترين كولونا,کاترین کولونا
FR|FM|Stéphane Séjourné|2024-01-12|2024-09-21|ستيفان سيجورنيه,استفان سژورنه,Stephane Sejourne
FR|DM|Michele Alliot-Marie|2002-05-07|2007-05-18|
FR|DM|Jean-Yves Le Drian|2012-05-16|2017-05-17|
FR|DM|Florence Parly|2017-06-21|2022-05-20|
FR|FM|Bernard Kouchner|2007-05-18|2010-11-14|
GB|PM|Margaret Thatcher|1979-05-04|1990-11-28|
GB|PM|Liz Truss|2022-09-06|2022-10-25|
GB|FM|Douglas Hurd|1989-10-26|1995-07-05|
GB|FM|Malcolm Rifkind|1995-07-05|1997-05-02|
GB|FM|Robin Cook|1997-05-02|2001-06-08|
GB|FM|Margaret Beckett|2006-05-05|2007-06-27|
GB|FM|William Hague|2010-05-12|2014-07-14|
GB|FM|Philip Hammond|2014-07-15|2016-07-13|
GB|FM|Boris Johnson|2016-07-13|2018-07-09|
GB|FM|Jeremy Hunt|2018-07-09|2019-07-24|
GB|FM|Dominic Raab|2019-07-24|2021-09-15|
GB|FM|Liz Truss|2021-09-15|2022-09-06|
GB|FM|James Cleverly|2022-09-06|2023-11-13|جيمس كليفرلي,جیمز کلورلی
GB|FM|David Cameron|2023-11-13|2024-07-05|
GB|FM|Yvette Cooper|2025-09-05||إيفيت كوبر,ایوت کوپر
GB|DM|George Robertson|1997-05-03|1999-10-11|
GB|DM|Geoff Hoon|1999-10-11|2005-05-06|
GB|DM|John Healey|2024-07-05||جون هيلي,جان هیلی
GB|Queen|Elizabeth II|1952-02-06|2022-09-08|الملكة إليزابيث,الملكة إليزابيث الثانية,ملکه الیزابت,الیزابت دوم,Kraliçe Elizabeth,Queen Elizabeth
GB|King|Charles III|2022-09-08||الملك تشارلز,الملك تشارلز الثالث,چارلز سوم,Kral 3. Charles,Kral Charles,King Charles
GB|FM|David Miliband|2007-06-28|2010-05-11|
IE|PM|John Bruton|1994-12-15|1997-06-26|
IE|PM|Bertie Ahern|1997-06-26|2008-05-07|
IE|PM|Brian Cowen|2008-05-07|2011-03-09|
IE|PM|Enda Kenny|2011-03-09|2017-06-14|
IE|PM|Leo Varadkar|2017-06-14|2020-06-27|
IE|PM|Micheal Martin|2020-06-27|2022-12-17|Micheál Martin
IE|PM|Micheal Martin|2025-01-23||
IE|PM|Simon Harris|2024-04-09|2025-01-23|سايمون هاريس
IE|P|Mary Robinson|1990-12-03|1997-09-12|
IE|P|Mary McAleese|1997-11-11|2011-11-10|
IE|P|Michael D. Higgins|2011-11-11|2025-11-10|
IT|PM|Silvio Berlusconi|1994-05-10|1995-01-17|
IT|PM|Massimo D'Alema|1998-10-21|2000-04-25|
IT|PM|Giuliano Amato|2000-04-26|2001-06-11|
IT|PM|Romano Prodi|2006-05-17|2008-05-08|
IT|PM|Silvio Berlusconi|2008-05-08|2011-11-16|
IT|PM|Mario Monti|2011-11-16|2013-04-28|
IT|PM|Enrico Letta|2013-04-28|2014-02-22|
IT|PM|Matteo Renzi|2014-02-22|2016-12-12|
IT|PM|Paolo Gentiloni|2016-12-12|2018-06-01|
IT|PM|Giuseppe Conte|2018-06-01|2021-02-13|
IT|PM|Mario Draghi|2021-02-13|2022-10-22|
IT|P|Carlo Azeglio Ciampi|1999-05-18|2006-05-15|
IT|P|Giorgio Napolitano|2006-05-15|2015-01-14|
IT|P|Sergio Mattarella|2015-02-03||سيرجيو ماتاريلا,سرجو ماتارلا
IT|FM|Lamberto Dini|1996-05-17|2001-06-11|
IT|FM|Franco Frattini|2002-11-14|2004-11-18|
IT|FM|Franco Frattini|2008-05-08|2011-11-16|
IT|FM|Massimo D'Alema|2006-05-17|2008-05-08|
IT|FM|Luigi Di Maio|2019-09-05|2022-10-22|لويجي دي مايو,لوئیجی دی مایو
VA|Pope|John Paul II|1978-10-16|2005-04-02|Pope John Paul II
VA|Pope|Benedict XVI|2005-04-19|2013-02-28|Pope Benedict XVI,Pope Benedict
VA|Secretary of State|Pietro Parolin|2013-10-15||
ES|PM|Felipe Gonzalez|1982-12-02|1996-05-04|Felipe González
ES|PM|Mariano Rajoy|2011-12-21|2018-06-02|
ES|FM|Abel Matutes|1996-05-06|2000-04-27|
ES|FM|Josep Pique|2000-04-28|2002-07-09|Josep Piqué
ES|FM|Ana Palacio|2002-07-10|2004-04-17|
ES|FM|Miguel Angel Moratinos|2004-04-18|2010-10-21|Miguel Ángel Moratinos
ES|FM|José Manuel Albares|2021-07-12||خوسيه مانويل ألباريس,خوزه مانوئل آلبارس,Jose Manuel Albares
ES|King|Juan Carlos I|1975-11-22|2014-06-19|King Juan Carlos
ES|King|Felipe VI of Spain|2014-06-19||الملك فيليبي السادس,فيليبي السادس,فلیپه ششم,Felipe VI,King Felipe
ES|PM|Jose Luis Rodriguez Zapatero|2004-04-17|2011-12-21|
PT|PM|Antonio Guterres|1995-10-28|2002-04-06|
PT|PM|Jose Manuel Barroso|2002-04-06|2004-07-17|Jose Manuel Durao Barroso
PT|PM|Jose Socrates|2005-03-12|2011-06-21|José Sócrates
PT|PM|Antonio Costa|2015-11-26|2024-04-02|
PT|PM|Luis Montenegro|2024-04-02||Luís Montenegro
PT|P|Mario Soares|1986-03-09|1996-03-09|Mário Soares
PT|P|Jorge Sampaio|1996-03-09|2006-03-09|
PT|P|Anibal Cavaco Silva|2006-03-09|2016-03-09|
PT|P|Marcelo Rebelo de Sousa|2016-03-09|2026-03-09|
PT|FM|Jaime Gama|1995-10-28|2002-04-06|
NL|PM|Wim Kok|1994-08-22|2002-07-22|
NL|PM|Jan Peter Balkenende|2002-07-22|2010-10-14|
NL|PM|Mark Rutte|2010-10-14|2024-07-02|
NL|PM|Dick Schoof|2024-07-02||ديك سخوف,دیک اسخوف
NL|FM|Hans van Mierlo|1994-08-22|1998-08-03|
NL|FM|Jozias van Aartsen|1998-08-03|2002-07-22|
NL|FM|Bernard Bot|2003-12-03|2007-02-22|Ben Bot
NL|FM|Maxime Verhagen|2007-02-22|2010-10-14|
NL|Queen|Beatrix|1980-04-30|2013-04-30|Queen Beatrix
NL|King|Willem-Alexander|2013-04-30||
BE|PM|Jean-Luc Dehaene|1992-03-07|1999-07-12|
BE|PM|Guy Verhofstadt|1999-07-12|2008-03-20|
BE|PM|Charles Michel|2014-10-11|2019-10-27|
BE|PM|Alexander De Croo|2020-10-01|2025-02-03|
BE|PM|Bart De Wever|2025-02-03||
BE|FM|Louis Michel|1999-07-12|2004-07-18|
BE|FM|Karel De Gucht|2004-07-18|2009-07-17|
BE|King|Albert II|1993-08-09|2013-07-21|
LU|PM|Jean-Claude Juncker|1995-01-20|2013-12-04|
LU|FM|Jean Asselborn|2004-07-31|2023-11-17|
AT|C|Franz Vranitzky|1986-06-16|1997-01-28|
AT|C|Viktor Klima|1997-01-28|2000-02-04|
AT|C|Wolfgang Schuessel|2000-02-04|2007-01-11|Wolfgang Schüssel
AT|C|Sebastian Kurz|2017-12-18|2019-05-28|
AT|C|Karl Nehammer|2021-12-06|2025-01-10|
AT|P|Thomas Klestil|1992-07-08|2004-07-06|
AT|P|Heinz Fischer|2004-07-08|2016-07-08|
AT|P|Alexander Van der Bellen|2017-01-26||
AT|FM|Alois Mock|1987-01-21|1995-05-04|
AT|FM|Benita Ferrero-Waldner|2000-02-04|2004-10-20|
AT|FM|Ursula Plassnik|2004-10-20|2008-12-02|
AT|FM|Alexander Schallenberg|2019-06-03|2021-10-11|
CH|P|Ignazio Cassis|2022-01-01|2022-12-31|
CH|FM|Micheline Calmy-Rey|2003-01-01|2011-12-31|
CH|FM|Ignazio Cassis|2017-11-01||إينياتسيو كاسيس,ایگناتسیو کاسیس
`;
