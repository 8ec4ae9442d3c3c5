/** Heads of state and government of Asia, Africa and the Pacific and of organisations, 1980 to 2020: name | state | office | from | to | other names. From general knowledge. */
export const LEADERS_EAST = `
Mikhail Gorbachev|RU|P|1985-03-11|1991-12-25
Viktor Chernomyrdin|RU|PM|1992-12-14|1998-03-23
Andrei Kozyrev|RU|FM|1990-10-11|1996-01-05
Eduard Shevardnadze|GE|P|1995-11-26|2003-11-23
Giorgi Margvelashvili|GE|P|2013-11-17|2018-12-16
Robert Kocharian|AM|P|1998-04-09|2008-04-09
Heydar Aliyev|AZ|P|1993-06-24|2003-10-31
Vladimir Voronin|MD|P|2001-04-07|2009-09-11
Maia Sandu|MD|P|2020-12-24|
Arseniy Yatsenyuk|UA|PM|2014-02-27|2016-04-14
Kurmanbek Bakiyev|KG|P|2005-08-14|2010-04-15
Askar Akayev|KG|P|1990-10-27|2005-03-24
Gurbanguly Berdymukhamedov|TM|P|2007-02-14|2022-03-19
Saparmurat Niyazov|TM|P|1990-10-27|2006-12-21
Benazir Bhutto|PK|PM|1993-10-19|1996-11-05
Yousaf Raza Gilani|PK|PM|2008-03-25|2012-06-19
Rajiv Gandhi|IN|PM|1984-10-31|1989-12-02
Sonia Gandhi|IN|Party Leader|1998|2017
Chandrika Kumaratunga|LK|P|1994-11-12|2005-11-19
Mahinda Rajapaksa|LK|P|2005-11-19|2015-01-09
Maithripala Sirisena|LK|P|2015-01-09|2019-11-18
Sheikh Hasina|BD|PM|2009-01-06|2024-08-05
Khaleda Zia|BD|PM|2001-10-10|2006-10-29
Pushpa Kamal Dahal|NP|PM|2008-08-18|2009-05-25|Prachanda
Than Shwe|MM|P|1992-04-23|2011-03-30
Thein Sein|MM|P|2011-03-30|2016-03-30
Aung San Suu Kyi|MM|State Counsellor|2016-04-06|2021-02-01
Min Aung Hlaing|MM|P|2021-02-01|
Thaksin Shinawatra|TH|PM|2001-02-09|2006-09-19
Yingluck Shinawatra|TH|PM|2011-08-05|2014-05-07
Abhisit Vejjajiva|TH|PM|2008-12-17|2011-08-05
Prayuth Chan-ocha|TH|PM|2014-08-24|2023-08-22
Mahathir Mohamad|MY|PM|1981-07-16|2003-10-31
Najib Razak|MY|PM|2009-04-03|2018-05-09
Abdullah Badawi|MY|PM|2003-10-31|2009-04-03
Goh Chok Tong|SG|PM|1990-11-28|2004-08-12
Lee Hsien Loong|SG|PM|2004-08-12|2024-05-15
Lee Kuan Yew|SG|PM|1959-06-05|1990-11-28
Suharto|ID|P|1967-03-12|1998-05-21
Abdurrahman Wahid|ID|P|1999-10-20|2001-07-23
Megawati Sukarnoputri|ID|P|2001-07-23|2004-10-20
Joko Widodo|ID|P|2014-10-20|2024-10-20
Fidel Ramos|PH|P|1992-06-30|1998-06-30
Joseph Estrada|PH|P|1998-06-30|2001-01-20
Benigno Aquino|PH|P|2010-06-30|2016-06-30
Rodrigo Duterte|PH|P|2016-06-30|2022-06-30
Ferdinand Marcos|PH|P|1965-12-30|1986-02-25
Ferdinand Marcos Jr.|PH|P|2022-06-30||Ferdinand Marcos Jr,Bongbong Marcos
Norodom Sihanouk|KH|King|1993-09-24|2004-10-07
Xanana Gusmao|TL|P|2002-05-20|2007-05-20
Jose Ramos-Horta|TL|P|2007-05-20|2012-05-20
Deng Xiaoping|CN|P|1978|1992
Chen Shui-bian|TW|P|2000-05-20|2008-05-20
Lee Teng-hui|TW|P|1988-01-13|2000-05-20
Tsai Ing-wen|TW|P|2016-05-20|2024-05-20
Park Geun-hye|KR|P|2013-02-25|2017-03-10
Kim Young-sam|KR|P|1993-02-25|1998-02-25
Yoshiro Mori|JP|PM|2000-04-05|2001-04-26
Ryutaro Hashimoto|JP|PM|1996-01-11|1998-07-30
Keizo Obuchi|JP|PM|1998-07-30|2000-04-05
Naoto Kan|JP|PM|2010-06-08|2011-09-02
Yoshihiko Noda|JP|PM|2011-09-02|2012-12-26
Yukio Hatoyama|JP|PM|2009-09-16|2010-06-08
Yoshihide Suga|JP|PM|2020-09-16|2021-10-04
Paul Keating|AU|PM|1991-12-20|1996-03-11
Julia Gillard|AU|PM|2010-06-24|2013-06-27
Tony Abbott|AU|PM|2013-09-18|2015-09-15
Malcolm Turnbull|AU|PM|2015-09-15|2018-08-24
Scott Morrison|AU|PM|2018-08-24|2022-05-23
Alexander Downer|AU|FM|1996-03-11|2007-12-03
John Key|NZ|PM|2008-11-19|2016-12-12
Jacinda Ardern|NZ|PM|2017-10-26|2023-01-25
Frank Bainimarama|FJ|PM|2007-01-05|2022-12-24
Isaias Afewerki|ER|P|1993-05-24|
Hailemariam Desalegn|ET|PM|2012-09-21|2018-04-02
Mengistu Haile Mariam|ET|P|1977-02-03|1991-05-21
Daniel arap Moi|KE|P|1978-08-22|2002-12-30
William Ruto|KE|P|2022-09-13|
Idi Amin|UG|P|1971-01-25|1979-04-11
Jakaya Kikwete|TZ|P|2005-12-21|2015-11-05
John Magufuli|TZ|P|2015-11-05|2021-03-17
Benjamin Mkapa|TZ|P|1995-11-23|2005-12-21
Pierre Nkurunziza|BI|P|2005-08-26|2020-06-08
Laurent Kabila|CD|P|1997-05-17|2001-01-16
Mobutu Sese Seko|CD|P|1965-11-24|1997-05-16
Felix Tshisekedi|CD|P|2019-01-25|
Jose Eduardo dos Santos|AO|P|1979-09-21|2017-09-26
Jonas Savimbi|AO|Rebel Leader|1966|2002-02-22
Joaquim Chissano|MZ|P|1986-11-06|2005-02-02
Sam Nujoma|NA|P|1990-03-21|2005-03-21
F. W. de Klerk|ZA|P|1989-09-20|1994-05-10
Levy Mwanawasa|ZM|P|2002-01-02|2008-08-19
Kenneth Kaunda|ZM|P|1964-10-24|1991-11-02
Emmerson Mnangagwa|ZW|P|2017-11-24|
Festus Mogae|BW|P|1998-04-01|2008-04-01
Ian Khama|BW|P|2008-04-01|2018-04-01
Charles Taylor|LR|P|1997-08-02|2003-08-11
Ellen Johnson Sirleaf|LR|P|2006-01-16|2018-01-22
Sani Abacha|NG|P|1993-11-17|1998-06-08
Umaru Yar'Adua|NG|P|2007-05-29|2010-05-05
Goodluck Jonathan|NG|P|2010-05-06|2015-05-29
Muhammadu Buhari|NG|P|2015-05-29|2023-05-29
John Kufuor|GH|P|2001-01-07|2009-01-07
Jerry Rawlings|GH|P|1981-12-31|2001-01-07
Abdoulaye Wade|SN|P|2000-04-01|2012-04-02
Macky Sall|SN|P|2012-04-02|2024-04-02
Yahya Jammeh|GM|P|1994-07-22|2017-01-19
Blaise Compaore|BF|P|1987-10-15|2014-10-31
Lansana Conte|GN|P|1984-04-05|2008-12-22
Alpha Conde|GN|P|2010-12-21|2021-09-05
Amadou Toumani Toure|ML|P|2002-06-08|2012-03-22
Ibrahim Boubacar Keita|ML|P|2013-09-04|2020-08-18
Paul Biya|CM|P|1982-11-06|
Omar Bongo|GA|P|1967-12-02|2009-06-08
Denis Sassou Nguesso|CG|P|1997-10-25|
Francois Bozize|CF|P|2003-03-15|2013-03-24
Salva Kiir|SS|P|2011-07-09|
John Garang|SD|Rebel Leader|1983|2005-07-30
Ismail Omar Guelleh|DJ|P|1999-05-08|
Abdullahi Yusuf|SO|P|2004-10-14|2008-12-29
Sharif Ahmed|SO|P|2009-01-31|2012-08-20
Marc Ravalomanana|MG|P|2002-05-06|2009-03-17
Zine El Abidine Ben Ali|TN|P|1987-11-07|2011-01-14|Ben Ali
Moncef Marzouki|TN|P|2011-12-13|2014-12-31
Beji Caid Essebsi|TN|P|2014-12-31|2019-07-25
Hassan II of Morocco|MA|King|1961-02-26|1999-07-23
Mohamed Morsi|EG|P|2012-06-30|2013-07-03|Mohammed Mursi,Mohamed Mursi,Mohammed Morsi
Abdullah II of Jordan|JO|King|1999-02-07|
Hussein of Jordan|JO|King|1952-08-11|1999-02-07
Fahd of Saudi Arabia|SA|King|1982-06-13|2005-08-01
Salman of Saudi Arabia|SA|King|2015-01-23|
Ali Abdullah Saleh|YE|P|1990-05-22|2012-02-27
Abd-Rabbu Mansour Hadi|YE|P|2012-02-27|2022-04-07|Abd Rabbo Mansour Hadi
Emile Lahoud|LB|P|1998-11-24|2007-11-23
Hassan Nasrallah|LB|Party Leader|1992-02-16|2024-09-27
Avigdor Lieberman|IL|FM|2009-03-31|2012-12-18
Yair Lapid|IL|PM|2022-07-01|2022-12-29
Naftali Bennett|IL|PM|2021-06-13|2022-06-30
Menachem Begin|IL|PM|1977-06-21|1983-10-10
Yitzhak Shamir|IL|PM|1986-10-20|1992-07-13
Ahmed Qurei|PS|PM|2003-10-07|2006-03-29
Khaled Meshaal|PS|Party Leader|1996|2017-05-06
Anwar Sadat|EG|P|1970-10-15|1981-10-06
Akbar Hashemi Rafsanjani|IR|P|1989-08-03|1997-08-03|Hashemi Rafsanjani
Bulent Ecevit|TR|PM|1999-01-11|2002-11-18
Turgut Ozal|TR|P|1989-11-09|1993-04-17
Tansu Ciller|TR|PM|1993-06-25|1996-03-06
Glafcos Clerides|CY|P|1993-02-28|2003-02-28
Tassos Papadopoulos|CY|P|2003-02-28|2008-02-28
Dimitris Christofias|CY|P|2008-02-28|2013-02-28
Rauf Denktash|CY|Community Leader|1983-11-15|2005-04-24
John Paul II|VA|Pope|1978-10-16|2005-04-02|Pope John Paul II
Benedict XVI|VA|Pope|2005-04-19|2013-02-28|Pope Benedict XVI,Pope Benedict
Javier Solana|European Union|High Representative|1999-10-18|2009-12-01
Catherine Ashton|European Union|High Representative|2009-12-01|2014-11-01
Federica Mogherini|European Union|High Representative|2014-11-01|2019-12-01
Jose Manuel Barroso|European Union|President of the Commission|2004-11-22|2014-10-31
Jean-Claude Juncker|European Union|President of the Commission|2014-11-01|2019-11-30
Ursula von der Leyen|European Union|President of the Commission|2019-12-01|
Chris Patten|European Union|Commissioner|1999-09-16|2004-11-22
Jaap de Hoop Scheffer|NATO|Secretary General|2004-01-05|2009-07-31
Mohamed ElBaradei|International Atomic Energy Agency|Director General|1997-12-01|2009-11-30|Mohammed ElBaradei
Hans Blix|International Atomic Energy Agency|Director General|1981-12-01|1997-12-01
`;
