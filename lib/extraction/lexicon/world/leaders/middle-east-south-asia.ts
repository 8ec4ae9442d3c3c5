/** Leaders of the Middle East, North Africa and South Asia since 1990, besides those of `leaders.ts`; columns as in `europe.ts`. */
export const MIDDLE_EAST_SOUTH_ASIA = `
IL|PM|Yitzhak Shamir|1986-10-20|1992-07-13|
IL|PM|Benjamin Netanyahu|1996-06-18|1999-07-06|Binyamin Netanyahu
IL|PM|Benjamin Netanyahu|2022-12-29||
IL|PM|Naftali Bennett|2021-06-13|2022-06-30|
IL|PM|Yair Lapid|2022-07-01|2022-12-29|يائير لابيد,لابيد,یائیر لاپید
IL|FM|Shimon Peres|1992-07-14|1995-11-22|
IL|FM|David Levy|1996-06-18|1998-01-06|
IL|FM|Ariel Sharon|1998-10-13|1999-07-06|
IL|FM|Silvan Shalom|2003-02-28|2006-01-16|
IL|FM|Avigdor Lieberman|2009-03-31|2012-12-18|Avigdor Liberman
IL|FM|Gabi Ashkenazi|2020-05-17|2021-06-13|
IL|FM|Yair Lapid|2021-06-13|2022-12-29|
IL|FM|Eli Cohen|2022-12-29|2023-12-31|إيلي كوهين,الی کوهن
IL|FM|Israel Katz|2024-01-01|2024-11-08|
IL|DM|Yitzhak Mordechai|1996-06-18|1999-01-23|
IL|DM|Shaul Mofaz|2002-11-04|2006-05-04|
IL|DM|Amir Peretz|2006-05-04|2007-06-18|
IL|DM|Ehud Barak|2007-06-18|2013-03-18|
IL|DM|Moshe Yaalon|2013-03-18|2016-05-22|
IL|DM|Benny Gantz|2020-05-17|2022-12-29|
IL|DM|Yoav Gallant|2022-12-29|2024-11-05|يوآف غالانت,غالانت,یوآو گالانت,گالانت
IL|P|Ezer Weizman|1993-05-13|2000-07-13|
IL|P|Moshe Katsav|2000-08-01|2007-07-01|
IL|P|Shimon Peres|2007-07-15|2014-07-24|
IL|P|Reuven Rivlin|2014-07-24|2021-07-07|
IL|P|Isaac Herzog|2021-07-07||إسحاق هرتسوغ,اسحاق هرتزوگ,İzak Herzog
IL|FM|Tzipi Livni|2006-01-18|2009-03-31|
IL|PM|Menachem Begin|1977-06-21|1983-10-10|
PS|PM|Mahmoud Abbas|2003-03-19|2003-09-06|
PS|PM|Ahmed Qurei|2003-10-07|2006-03-29|Ahmed Qureia,Ahmed Korei
PS|PM|Rami Hamdallah|2013-06-06|2019-04-14|
PS|PM|Mohammad Shtayyeh|2019-04-14|2024-03-31|
PS|PM|Mohammad Mustafa|2024-03-31||محمد مصطفى
PS|FM|Riyad al-Maliki|2007-06-15|2024-03-31|
PS|Chief Negotiator|Saeb Erekat|1995|2020-11-10|Saeb Erakat
PS|PM|Ismail Haniyeh|2006-03-29|2007-06-14|Ismail Haniya
PS|PM|Salam Fayyad|2007-06-15|2013-06-06|
PS|Party Leader|Khaled Meshaal|1996|2017-05-06|
EG|P|Mohamed Morsi|2012-06-30|2013-07-03|Mohammed Mursi,Mohamed Mursi,Mohammed Morsi
EG|FM|Ahmed Maher|2001-05-15|2004-07-14|
EG|FM|Ahmed Aboul Gheit|2004-07-14|2011-03-06|
EG|FM|Nabil Fahmy|2013-07-16|2014-06-17|
EG|PM|Atef Ebeid|1999-10-05|2004-07-14|
EG|PM|Ahmed Nazif|2004-07-14|2011-01-31|
EG|PM|Mostafa Madbouly|2018-06-14||مصطفى مدبولي,مدبولي,مصطفی مدبولی,Mustafa Medbuli,Moustafa Madbouli
EG|P|Anwar Sadat|1970-10-15|1981-10-06|
JO|King|Hussein of Jordan|1952-08-11|1999-02-07|King Hussein
JO|King|Abdullah II of Jordan|1999-02-07||King Abdullah II
JO|Crown Prince|Hassan bin Talal|1965|1999-01-25|Crown Prince Hassan,Prince Hassan
JO|FM|Nasser Judeh|2009-02-23|2017-01-15|
JO|FM|Abdul-Ilah Khatib|1998-08|2002-01|Abdul Ilah Khatib
JO|FM|Marwan Muasher|2002-01|2004-10|
LB|P|Elias Hrawi|1989-11-24|1998-11-24|
LB|P|Emile Lahoud|1998-11-24|2007-11-23|
LB|PM|Rafik Hariri|1992-10-31|1998-12-02|
LB|PM|Salim al-Hoss|1998-12-02|2000-10-23|Selim Hoss
LB|PM|Omar Karami|2004-10-26|2005-04-19|
LB|PM|Saad Hariri|2009-11-09|2011-06-13|
LB|PM|Najib Mikati|2011-06-13|2014-02-15|
LB|FM|Gebran Bassil|2014-02-15|2020-01-21|
LB|FM|Abdallah Bou Habib|2021-09-10|2025-02-08|عبد الله بو حبيب,عبدالله بوحبیب
LB|Party Leader|Hassan Nasrallah|1992-02-16|2024-09-27|
SY|FM|Farouk al-Sharaa|1984-03-01|2006-02-11|Farouq al-Shara,Farouk al-Shara
SY|FM|Faisal Mekdad|2020-11-22|2024-09-23|
SY|VP|Abdul-Halim Khaddam|1984|2005-06|Abdel Halim Khaddam
SY|FM|Walid Muallem|2006-02-11|2020-11-16|Walid al-Muallem
IQ|P|Ghazi al-Yawar|2004-06-28|2005-04-07|
IQ|FM|Hoshyar Zebari|2003-09-03|2014-07-11|
IQ|VP|Taha Yassin Ramadan|1991-03|2003-04-09|Taha Yasin Ramadan
IQ|VP|Tariq al-Hashimi|2006-04-22|2012-09-10|Tareq al-Hashemi
IQ|P|Jalal Talabani|2005-04-07|2014-07-24|
IR|P|Akbar Hashemi Rafsanjani|1989-08-16|1997-08-03|Hashemi Rafsanjani,Ali Akbar Hashemi Rafsanjani
IR|FM|Ali Akbar Velayati|1981-12-15|1997-08-20|
IR|FM|Kamal Kharazi|1997-08-20|2005-08-24|کمال خرازی,كمال خرازي,Kamal Kharrazi
IR|FM|Ali Akbar Salehi|2011-01-30|2013-08-15|
IR|Chief Negotiator|Saeed Jalili|2007-10-20|2013-09-10|
IR|Chief Negotiator|Ali Larijani|2005-08-15|2007-10-20|
IR|Chief Negotiator|Hassan Rouhani|2003-10|2005-08-15|
IR|VP|Mohammad Reza Aref|2024-07-28||محمدرضا عارف,محمد رضا عارف,Muhammed Rıza Arif
SA|King|Fahd of Saudi Arabia|1982-06-13|2005-08-01|King Fahd,Fahd bin Abdulaziz
SA|King|Abdullah of Saudi Arabia|2005-08-01|2015-01-23|King Abdullah,Crown Prince Abdullah
SA|King|Salman of Saudi Arabia|2015-01-23||King Salman
SA|Crown Prince|Mohammed bin Salman|2017-06-21||Crown Prince Mohammed
SA|DM|Sultan bin Abdulaziz|1963|2011-10-22|Prince Sultan
SA|DM|Khalid bin Salman|2022-09-27||خالد بن سلمان,الأمير خالد بن سلمان,Halid bin Selman,Khaled ben Salmane
SA|Minister of Interior|Nayef bin Abdulaziz|1975|2012-06-16|Prince Nayef
SA|FM|Ibrahim al-Assaf|2018-12-27|2019-10-23|
KW|Emir|Jaber al-Ahmad al-Sabah|1977-12-31|2006-01-15|Sheikh Jaber
KW|Emir|Sabah al-Ahmad al-Sabah|2006-01-29|2020-09-29|Sabah al-Ahmad al-Jaber al-Sabah,Sheikh Sabah
KW|Emir|Nawaf al-Ahmad al-Sabah|2020-09-30|2023-12-16|
KW|FM|Mohammad Sabah al-Salem al-Sabah|2003-07|2011-10|
KW|FM|Abdullah al-Yahya|2024||عبد الله اليحيا,عبدالله الیحیا
QA|Emir|Hamad bin Khalifa Al Thani|1995-06-27|2013-06-25|
QA|FM|Hamad bin Jassim Al Thani|1992-09-01|2013-06-26|Hamad bin Jassim bin Jabr Al Thani
QA|FM|Khalid al-Attiyah|2013-06-26|2016-01-27|
QA|FM|Mohammed bin Abdulrahman Al Thani|2016-01-27||
AE|P|Zayed bin Sultan Al Nahyan|1971-12-02|2004-11-02|Sheikh Zayed
AE|P|Khalifa bin Zayed Al Nahyan|2004-11-03|2022-05-13|
AE|PM|Mohammed bin Rashid Al Maktoum|2006-01-05||محمد بن راشد,محمد بن راشد آل مكتوم,محمد بن راشد آل مکتوم
BH|Emir|Isa bin Salman Al Khalifa|1961-11-02|1999-03-06|
BH|Emir|Hamad bin Isa Al Khalifa|1999-03-06|2002-02-14|
BH|PM|Khalifa bin Salman Al Khalifa|1970|2020-11-11|
BH|FM|Khalid bin Ahmed Al Khalifa|2005-09-26|2020-02-11|
BH|FM|Abdullatif al-Zayani|2020-02-11||عبد اللطيف الزياني,عبداللطیف الزیانی
OM|Sultan|Qaboos bin Said|1970-07-23|2020-01-10|Sultan Qaboos,Qaboos
OM|FM|Yusuf bin Alawi|1997|2020-08-18|
YE|P|Ali Abdullah Saleh|1990-05-22|2012-02-27|
YE|P|Abd-Rabbu Mansour Hadi|2012-02-27|2022-04-07|Abd Rabbo Mansour Hadi,Abdrabbuh Mansur Hadi,Abed Rabbo Mansour Hadi
YE|FM|Abu Bakr al-Qirbi|2001-04|2014-06|
MA|King|Hassan II of Morocco|1961-02-26|1999-07-23|Hassan II,King Hassan II
MA|King|Mohammed VI of Morocco|1999-07-23||Mohammed VI,King Mohammed VI,Mohamed VI
MA|PM|Abderrahmane Youssoufi|1998-02-04|2002-10-09|
MA|PM|Driss Jettou|2002-10-09|2007-09-19|
MA|PM|Aziz Akhannouch|2021-09-10||عزيز أخنوش,أخنوش
MA|FM|Mohamed Benaissa|1999-04|2007-10-15|
MA|FM|Taieb Fassi Fihri|2007-10-15|2012-01-03|
DZ|P|Liamine Zeroual|1994-01-31|1999-04-27|
DZ|FM|Abdelaziz Belkhadem|2000-08|2005-05|
DZ|FM|Ramtane Lamamra|2013-09-11|2017-05|
DZ|FM|Mohamed Bedjaoui|2005-05-01|2007-06-04|
TN|P|Zine El Abidine Ben Ali|1987-11-07|2011-01-14|Ben Ali,Zine al-Abidine Ben Ali
TN|P|Moncef Marzouki|2011-12-13|2014-12-31|
TN|P|Beji Caid Essebsi|2014-12-31|2019-07-25|
LY|FM|Abdel Rahman Shalgham|2000-03|2009-03-04|Abdel-Rahman Shalgam
LY|PM|Fayez al-Sarraj|2016-03-30|2021-03-15|Fayez Serraj
MR|P|Maaouya Ould Sid'Ahmed Taya|1984-12-12|2005-08-03|Maaouiya Ould Taya,Maaouya Ould Taya,Maaouya Ould Sidi Ahmed Taya
MR|P|Ely Ould Mohamed Vall|2005-08-03|2007-04-19|
MR|P|Sidi Ould Cheikh Abdallahi|2007-04-19|2008-08-06|
MR|P|Mohamed Ould Abdel Aziz|2009-08-05|2019-08-01|
MR|P|Mohamed Ould Ghazouani|2019-08-01||محمد ولد الشيخ الغزواني,محمد ولد الغزواني,الغزواني,Mohamed Ould Cheikh El Ghazouani
TR|P|Turgut Ozal|1989-11-09|1993-04-17|Turgut Özal
TR|P|Suleyman Demirel|1993-05-16|2000-05-16|Süleyman Demirel
TR|P|Ahmet Necdet Sezer|2000-05-16|2007-08-28|
TR|PM|Tansu Ciller|1993-06-25|1996-03-06|Tansu Çiller
TR|PM|Necmettin Erbakan|1996-06-28|1997-06-30|
TR|PM|Mesut Yilmaz|1997-06-30|1999-01-11|
TR|PM|Bulent Ecevit|1999-01-11|2002-11-18|Bülent Ecevit
TR|PM|Abdullah Gül|2002-11-18|2003-03-14|
TR|PM|Recep Tayyip Erdoğan|2003-03-14|2014-08-28|
TR|PM|Ahmet Davutoğlu|2014-08-28|2016-05-24|
TR|PM|Binali Yıldırım|2016-05-24|2018-07-09|بن علي يلدريم,بن علی ییلدیریم,Binali Yildirim
TR|FM|Hikmet Cetin|1991-11-21|1994-07-27|Hikmet Çetin
TR|FM|Ismail Cem|1997-06-30|2002-07-11|
TR|FM|Abdullah Gül|2003-03-14|2007-08-28|
TR|FM|Ali Babacan|2007-08-29|2009-05-01|
TR|FM|Hakan Fidan|2023-06-04||
AF|P|Burhanuddin Rabbani|1992-06-28|2001-12-22|
AF|FM|Abdullah Abdullah|2001-12-22|2006-04-20|
AF|FM|Zalmai Rassoul|2010-01|2013-10|
PK|PM|Benazir Bhutto|1988-12-02|1990-08-06|
PK|PM|Nawaz Sharif|1990-11-06|1993-07-18|
PK|PM|Benazir Bhutto|1993-10-19|1996-11-05|
PK|PM|Nawaz Sharif|1997-02-17|1999-10-12|
PK|PM|Nawaz Sharif|2013-06-05|2017-07-28|
PK|PM|Zafarullah Khan Jamali|2002-11-23|2004-06-26|
PK|PM|Shaukat Aziz|2004-08-28|2007-11-16|
PK|PM|Shahid Khaqan Abbasi|2017-08-01|2018-05-31|
PK|P|Farooq Leghari|1993-11-14|1997-12-02|
PK|P|Rafiq Tarar|1998-01-01|2001-06-20|
PK|P|Arif Alvi|2018-09-09|2024-03-09|
PK|P|Asif Ali Zardari|2024-03-10||آصف علي زرداري,آصف علی زرداری,Asıf Ali Zerdari
PK|FM|Sartaj Aziz|1998-08-07|1999-10-12|
PK|FM|Abdul Sattar|1999-11-06|2002-06|
PK|FM|Khurshid Mahmud Kasuri|2002-11-23|2007-11-15|Khurshid Kasuri
PK|FM|Shah Mahmood Qureshi|2008-03-31|2011-02-09|
PK|FM|Hina Rabbani Khar|2011-07-20|2013-03-16|
PK|FM|Shah Mahmood Qureshi|2018-08-20|2022-04-10|
PK|FM|Bilawal Bhutto Zardari|2022-04-27|2023-08-10|بيلاوال بوتو زرداري,بلاول بوتو زرداری
PK|PM|Yousuf Raza Gilani|2008-03-25|2012-06-19|Yousaf Raza Gilani,Yusuf Raza Gilani
PK|P|Asif Ali Zardari|2008-09-09|2013-09-09|
IN|PM|P. V. Narasimha Rao|1991-06-21|1996-05-16|Narasimha Rao,P.V. Narasimha Rao
IN|PM|H. D. Deve Gowda|1996-06-01|1997-04-21|Deve Gowda,H.D. Deve Gowda
IN|PM|Inder Kumar Gujral|1997-04-21|1998-03-19|I. K. Gujral,I.K. Gujral
IN|P|K. R. Narayanan|1997-07-25|2002-07-25|K.R. Narayanan
IN|P|A. P. J. Abdul Kalam|2002-07-25|2007-07-25|Abdul Kalam,A.P.J. Abdul Kalam
IN|P|Pratibha Patil|2007-07-25|2012-07-25|
IN|P|Pranab Mukherjee|2012-07-25|2017-07-25|
IN|P|Ram Nath Kovind|2017-07-25|2022-07-25|
IN|P|Droupadi Murmu|2022-07-25||
IN|FM|Jaswant Singh|1998-12-05|2002-07-01|
IN|FM|Yashwant Sinha|2002-07-01|2004-05-22|
IN|FM|Natwar Singh|2004-05-22|2005-11-06|K. Natwar Singh
IN|FM|Pranab Mukherjee|2006-10-24|2009-05-22|
IN|FM|S.M. Krishna|2009-05-22|2012-10-26|
IN|FM|Salman Khurshid|2012-10-28|2014-05-26|
IN|FM|Sushma Swaraj|2014-05-26|2019-05-30|
IN|DM|George Fernandes|1998-03-19|2004-05-22|
IN|DM|A.K. Antony|2006-10-24|2014-05-26|
IN|DM|Rajnath Singh|2019-05-31||راجناث سينغ,راجنات سینگ
IN|NSA|Brajesh Mishra|1998-11-19|2004-05-22|
IN|NSA|Ajit Doval|2014-05-30||
IN|PM|Rajiv Gandhi|1984-10-31|1989-12-02|
IN|Party Leader|Sonia Gandhi|1998|2017|
BD|PM|Khaleda Zia|1991-03-20|1996-03-30|
BD|PM|Sheikh Hasina|1996-06-23|2001-07-15|
BD|PM|Khaleda Zia|2001-10-10|2006-10-29|
BD|PM|Sheikh Hasina|2009-01-06|2024-08-05|Sheikh Hasina Wajed
BD|Chief Adviser|Muhammad Yunus|2024-08-08|2026-02|محمد يونس
BD|FM|Dipu Moni|2009-01-06|2013-11|
LK|P|Chandrika Kumaratunga|1994-11-12|2005-11-19|
LK|P|Maithripala Sirisena|2015-01-09|2019-11-18|
LK|P|Gotabaya Rajapaksa|2019-11-18|2022-07-14|
LK|P|Ranil Wickremesinghe|2022-07-21|2024-09-23|
LK|P|Anura Kumara Dissanayake|2024-09-23||
LK|PM|Ranil Wickremesinghe|2001-12-09|2004-04-06|
LK|FM|Lakshman Kadirgamar|1994-08|2001-12|
LK|FM|Mangala Samaraweera|2005-11|2007-01|
LK|P|Mahinda Rajapakse|2005-11-19|2015-01-09|Mahinda Rajapaksa
NP|King|Gyanendra|2001-06-04|2008-05-28|King Gyanendra
NP|King|Birendra|1972-01-31|2001-06-01|King Birendra
NP|PM|Girija Prasad Koirala|2006-04-30|2008-08-18|
NP|PM|Pushpa Kamal Dahal|2008-08-18|2009-05-25|Prachanda
NP|PM|K.P. Sharma Oli|2024-07-15|2025-09-09|KP Sharma Oli,K. P. Sharma Oli
BT|King|Jigme Khesar Namgyel Wangchuck|2006-12-14||
MV|P|Maumoon Abdul Gayoom|1978-11-11|2008-11-11|
MV|P|Mohamed Nasheed|2008-11-11|2012-02-07|
MV|P|Mohamed Muizzu|2023-11-17||
`;
