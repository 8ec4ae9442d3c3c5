/** Leaders of Asia east of Iran and of the Pacific since 1990, besides those of `leaders.ts`; columns as in `europe.ts`. */
export const ASIA_PACIFIC = `
CN|FM|Qian Qichen|1988-04-12|1998-03-18|
CN|FM|Tang Jiaxuan|1998-03-18|2003-03-17|
CN|State Councilor|Tang Jiaxuan|2003-03-17|2008-03-16|
CN|State Councilor|Dai Bingguo|2008-03-17|2013-03-16|
CN|State Councilor|Yang Jiechi|2013-03-16|2018-03-19|
CN|FM|Qin Gang|2022-12-30|2023-07-25|
CN|FM|Wang Yi|2023-07-25||
CN|P|Yang Shangkun|1988-04-08|1993-03-27|
CN|PM|Li Qiang|2023-03-11||لي تشيانغ,لی چیانگ,Li Çiang
CN|DM|Chi Haotian|1993-03|2003-03-17|
CN|DM|Cao Gangchuan|2003-03-17|2008-03-17|
CN|DM|Liang Guanglie|2008-03-17|2013-03-16|
CN|DM|Chang Wanquan|2013-03-16|2018-03-19|
CN|DM|Wei Fenghe|2018-03-19|2023-03-12|
CN|DM|Li Shangfu|2023-03-12|2023-10-24|
CN|DM|Dong Jun|2023-12-29||
CN|VPM|Wu Yi|2003-03|2008-03|
CN|VP|Zeng Qinghong|2003-03-15|2008-03-15|
CN|VP|Han Zheng|2023-03-10||
CN|VPM|He Lifeng|2023-03-12||
CN|VPM|Liu He|2018-03|2023-03-12|
CN|Leader|Deng Xiaoping|1978|1992|
CN|Spokesperson|Mao Ning|2022-09||
CN|Spokesperson|Wang Wenbin|2020-07|2024-05|
CN|Spokesperson|Zhao Lijian|2020-02|2023-01|
CN|Spokesperson|Hua Chunying|2012-11|2024|
HK|Governor|Chris Patten|1992-07-09|1997-06-30|Christopher Patten
HK|Chief Executive|Donald Tsang|2005-06-21|2012-06-30|
HK|Chief Executive|Leung Chun-ying|2012-07-01|2017-06-30|C.Y. Leung
HK|Chief Executive|Carrie Lam|2017-07-01|2022-06-30|
HK|Chief Executive|John Lee|2022-07-01||
MO|Chief Executive|Edmund Ho|1999-12-20|2009-12-19|
TW|P|Lee Teng-hui|1988-01-13|2000-05-20|
TW|P|Chen Shui-bian|2000-05-20|2008-05-20|
TW|P|Tsai Ing-wen|2016-05-20|2024-05-20|
TW|P|Lai Ching-te|2024-05-20||William Lai
TW|VP|Annette Lu|2000-05-20|2008-05-20|
TW|PM|Vincent Siew|1997-09-01|2000-05-20|
TW|PM|Su Tseng-chang|2019-01-14|2023-01-31|
TW|FM|Jason Hu|1997-10|1999-11|
TW|FM|Joseph Wu|2018-02-26|2024-05-20|
TW|FM|Lin Chia-lung|2024-05-20||
JP|Emperor|Akihito|1989-01-07|2019-04-30|Emperor Akihito
JP|Emperor|Naruhito|2019-05-01||Emperor Naruhito
JP|PM|Toshiki Kaifu|1989-08-10|1991-11-05|
JP|PM|Kiichi Miyazawa|1991-11-05|1993-08-09|
JP|PM|Morihiro Hosokawa|1993-08-09|1994-04-28|
JP|PM|Tomiichi Murayama|1994-06-30|1996-01-11|
JP|PM|Ryutaro Hashimoto|1996-01-11|1998-07-30|
JP|PM|Keizo Obuchi|1998-07-30|2000-04-05|
JP|PM|Yoshiro Mori|2000-04-05|2001-04-26|
JP|PM|Junichiro Koizumi|2001-04-26|2006-09-26|
JP|PM|Shinzo Abe|2006-09-26|2007-09-26|
JP|PM|Yukio Hatoyama|2009-09-16|2010-06-08|
JP|PM|Naoto Kan|2010-06-08|2011-09-02|
JP|PM|Yoshihiko Noda|2011-09-02|2012-12-26|
JP|PM|Yoshihide Suga|2020-09-16|2021-10-04|
JP|PM|Shigeru Ishiba|2024-10-01|2025-10-21|شيغيرو إيشيبا,شیگرو ایشیبا
JP|PM|Sanae Takaichi|2025-10-21||ساناي تاكايتشي,سانائه تاکایچی
JP|FM|Yohei Kono|1994-06-30|1996-01-11|
JP|FM|Yukihiko Ikeda|1996-01-11|1997-09-11|
JP|FM|Keizo Obuchi|1997-09-11|1998-07-30|
JP|FM|Masahiko Komura|1998-07-30|1999-10-05|
JP|FM|Yohei Kono|1999-10-05|2001-04-26|
JP|FM|Makiko Tanaka|2001-04-26|2002-01-30|
JP|FM|Yoriko Kawaguchi|2002-02-01|2004-09-27|
JP|FM|Nobutaka Machimura|2004-09-27|2005-10-31|
JP|FM|Taro Aso|2005-10-31|2007-08-27|
JP|FM|Katsuya Okada|2009-09-16|2010-09-17|
JP|FM|Koichiro Gemba|2011-09-02|2012-12-26|
JP|FM|Fumio Kishida|2012-12-26|2017-08-03|
JP|FM|Taro Kono|2017-08-03|2019-09-11|
JP|FM|Toshimitsu Motegi|2019-09-11|2021-11-04|
JP|FM|Yoshimasa Hayashi|2021-11-10|2023-09-13|
JP|FM|Yoko Kamikawa|2023-09-13|2024-10-01|
JP|FM|Takeshi Iwaya|2024-10-01|2025-10-21|تاكيشي إيوايا,تاکشی ایوایا
JP|DM|Itsunori Onodera|2017-08-03|2018-10-02|
JP|DM|Nobuo Kishi|2020-09-16|2022-08-10|
JP|DM|Minoru Kihara|2023-09-13|2024-10-01|
JP|DM|Gen Nakatani|2024-10-01|2025-10-21|
JP|Chief Cabinet Secretary|Hirokazu Matsuno|2021-10-04|2023-12-14|
KR|P|Roh Tae-woo|1988-02-25|1993-02-25|Roh Tae Woo
KR|P|Kim Young-sam|1993-02-25|1998-02-25|Kim Young Sam
KR|P|Park Geun-hye|2013-02-25|2017-03-10|Park Geun Hye
KR|P|Lee Jae-myung|2025-06-04||لي جاي ميونغ,لی جائه میونگ,Lee Jae Myung
KR|PM|Goh Kun|2003-02-27|2004-05-25|
KR|PM|Han Duck-soo|2022-05-21|2025-05-01|
KR|FM|Han Sung-joo|1993-02-26|1994-12-24|Han Sung Joo
KR|FM|Gong Ro-myung|1994-12-24|1996-11-07|Gong Ro Myung
KR|FM|Yoo Chong-ha|1996-11-07|1998-03-03|
KR|FM|Hong Soon-young|1998-08-04|2000-01-13|
KR|FM|Lee Joung-binn|2000-01-14|2001-03-26|
KR|FM|Han Seung-soo|2001-03-26|2002-02-04|
KR|FM|Yoon Young-kwan|2003-02-27|2004-01-15|
KR|FM|Ban Ki-moon|2004-01-17|2006-11-10|
KR|FM|Song Min-soon|2006-12-01|2008-02-29|
KR|FM|Yu Myung-hwan|2008-02-29|2010-09-04|
KR|FM|Kim Sung-hwan|2010-10-08|2013-02-24|
KR|FM|Yun Byung-se|2013-03-11|2017-06-18|
KR|FM|Kang Kyung-wha|2017-06-18|2021-02-08|
KR|FM|Chung Eui-yong|2021-02-09|2022-05-11|
KR|FM|Park Jin|2022-05-12|2024-01-10|
KR|FM|Cho Tae-yul|2024-01-10|2025-07|
KR|FM|Cho Hyun|2025-07-21||
KR|DM|Lee Jong-sup|2022-05-11|2023-10-07|
KR|DM|Shin Won-sik|2023-10-07|2024-09-06|
KP|Leader|Kim Il Sung|1948|1994-07-08|Kim Il-sung
KP|FM|Kim Yong-nam|1983|1998-09-05|Kim Yong Nam
KP|FM|Paek Nam-sun|1998-09-05|2007-01-02|Paek Nam Sun
KP|FM|Ri Yong-ho|2016-05|2020-01|Ri Yong Ho
KP|FM|Choe Son-hui|2022-06||Choe Son Hui
KP|Special Envoy|Kim Kye-gwan|2003|2010|Kim Kye Gwan
MN|P|Natsagiin Bagabandi|1997-06-20|2005-06-24|
MN|P|Tsakhiagiin Elbegdorj|2009-06-18|2017-07-10|Tsakhia Elbegdorj
MN|P|Ukhnaagiin Khurelsukh|2021-06-25||
VN|Leader|Do Muoi|1991-06-28|1997-12-26|
VN|Leader|Le Kha Phieu|1997-12-26|2001-04-22|
VN|Leader|Nguyen Phu Trong|2011-01-19|2024-07-19|
VN|Leader|To Lam|2024-08-03||
VN|P|Le Duc Anh|1992-09-24|1997-09-24|
VN|P|Nguyen Minh Triet|2006-06-27|2011-07-25|
VN|P|Truong Tan Sang|2011-07-25|2016-04-02|
VN|P|Tran Dai Quang|2016-04-02|2018-09-21|
VN|P|Nguyen Xuan Phuc|2021-04-05|2023-01-18|
VN|P|Vo Van Thuong|2023-03-02|2024-03-20|
VN|P|Luong Cuong|2024-10-21||
VN|PM|Vo Van Kiet|1991-08-09|1997-09-25|
VN|PM|Phan Van Khai|1997-09-25|2006-06-27|
VN|PM|Nguyen Tan Dung|2006-06-27|2016-04-06|
VN|PM|Nguyen Xuan Phuc|2016-04-07|2021-04-05|
VN|PM|Pham Minh Chinh|2021-04-05||
VN|FM|Nguyen Manh Cam|1991-08|2000-01-28|
VN|FM|Nguyen Dy Nien|2000-01-28|2006-06-28|
VN|FM|Pham Gia Khiem|2006-06-28|2011-08-03|
VN|FM|Pham Binh Minh|2011-08-03|2021-04-08|
VN|FM|Bui Thanh Son|2021-04-08|2024-08|
KH|King|Norodom Sihanouk|1993-09-24|2004-10-07|King Sihanouk
KH|King|Norodom Sihamoni|2004-10-14||
KH|PM|Norodom Ranariddh|1993-09-24|1997-08-06|Prince Norodom Ranariddh
KH|PM|Hun Manet|2023-08-22||
KH|FM|Hor Namhong|1998-11-30|2016-04-04|Hor Nam Hong
KH|FM|Prak Sokhonn|2016-04-05|2023-08-22|
LA|P|Thongloun Sisoulith|2021-03-22||
LA|P|Khamtay Siphandone|1998-02-24|2006-06-08|
TH|PM|Chuan Leekpai|1992-09-23|1995-07-13|
TH|PM|Banharn Silpa-archa|1995-07-13|1996-11-25|
TH|PM|Chavalit Yongchaiyudh|1996-11-25|1997-11-09|
TH|PM|Chuan Leekpai|1997-11-09|2001-02-09|
TH|PM|Thaksin Shinawatra|2001-02-09|2006-09-19|
TH|PM|Surayud Chulanont|2006-10-01|2008-01-29|
TH|PM|Abhisit Vejjajiva|2008-12-17|2011-08-05|
TH|PM|Yingluck Shinawatra|2011-08-05|2014-05-07|
TH|PM|Prayuth Chan-ocha|2014-08-24|2023-08-22|Prayut Chan-o-cha,Prayuth Chan-o-cha
TH|PM|Srettha Thavisin|2023-08-22|2024-08-14|
TH|PM|Paetongtarn Shinawatra|2024-08-16|2025-08-29|
TH|PM|Anutin Charnvirakul|2025-09-07||
TH|FM|Surin Pitsuwan|1997-11|2001-02|
TH|FM|Surakiart Sathirathai|2001-02-17|2005-03-11|
TH|FM|Kasit Piromya|2008-12-20|2011-08-09|
TH|FM|Don Pramudwinai|2015-08-20|2023-09|
TH|King|Bhumibol Adulyadej|1946-06-09|2016-10-13|King Bhumibol
TH|King|Vajiralongkorn|2016-10-13||
MM|Leader|Than Shwe|1992-04-23|2011-03-30|
MM|PM|Soe Win|2004-10-19|2007-10-12|
MM|P|Thein Sein|2011-03-30|2016-03-30|
MM|P|Win Myint|2018-03-30|2021-02-01|
MM|Leader|Min Aung Hlaing|2021-02-01||
MM|State Counsellor|Aung San Suu Kyi|2016-04-06|2021-02-01|
MY|PM|Mahathir Mohamad|1981-07-16|2003-10-31|Mahathir Mohammad
MY|PM|Abdullah Badawi|2003-10-31|2009-04-03|Abdullah Ahmad Badawi
MY|PM|Najib Razak|2009-04-03|2018-05-10|
MY|PM|Mahathir Mohamad|2018-05-10|2020-03-01|
MY|PM|Muhyiddin Yassin|2020-03-01|2021-08-21|
MY|PM|Ismail Sabri Yaakob|2021-08-21|2022-11-24|
MY|PM|Anwar Ibrahim|2022-11-24||أنور إبراهيم,انور ابراهیم,Enver İbrahim
MY|FM|Abdullah Badawi|1991-03-15|1999-01-08|
MY|FM|Syed Hamid Albar|1999-01-09|2008-03-18|
MY|FM|Saifuddin Abdullah|2021-08-30|2022-11-24|
MY|FM|Mohamad Hasan|2023-12-12||
SG|PM|Goh Chok Tong|1990-11-28|2004-08-12|
SG|PM|Lee Hsien Loong|2004-08-12|2024-05-15|
SG|PM|Lawrence Wong|2024-05-15||
SG|FM|Shunmugam Jayakumar|1994-01-02|2004-08-12|S. Jayakumar
SG|FM|George Yeo|2004-08-12|2011-05-20|
SG|FM|Vivian Balakrishnan|2015-10-01||
SG|Minister Mentor|Lee Kuan Yew|2004-08-12|2011-05-21|
ID|P|Suharto|1967-03-12|1998-05-21|Soeharto
ID|P|B. J. Habibie|1998-05-21|1999-10-20|Bacharuddin Jusuf Habibie
ID|P|Abdurrahman Wahid|1999-10-20|2001-07-23|
ID|P|Megawati Sukarnoputri|2001-07-23|2004-10-20|Megawati Soekarnoputri
ID|P|Joko Widodo|2014-10-20|2024-10-20|
ID|P|Prabowo Subianto|2024-10-20||برابوو سوبيانتو,پرابوو سوبیانتو
ID|FM|Ali Alatas|1988-03-21|1999-10-20|
ID|FM|Alwi Shihab|1999-10-26|2001-07-23|
ID|FM|Hassan Wirayuda|2001-08-10|2009-10-22|
ID|FM|Marty Natalegawa|2009-10-22|2014-10-20|
ID|FM|Retno Marsudi|2014-10-27|2024-10-20|
ID|FM|Sugiono|2024-10-21||
PH|P|Corazon Aquino|1986-02-25|1992-06-30|
PH|P|Fidel Ramos|1992-06-30|1998-06-30|Fidel V. Ramos
PH|P|Joseph Estrada|1998-06-30|2001-01-20|
PH|P|Benigno Aquino|2010-06-30|2016-06-30|Benigno Aquino III
PH|P|Rodrigo Duterte|2016-06-30|2022-06-30|
PH|P|Ferdinand Marcos Jr.|2022-06-30||Ferdinand Marcos Jr,Bongbong Marcos
PH|FM|Domingo Siazon|1995-05-02|2001-01-20|
PH|FM|Blas Ople|2002-07-16|2003-12-14|
PH|FM|Alberto Romulo|2004-08-24|2011-02-18|
PH|FM|Albert del Rosario|2011-02-24|2016-03-07|
PH|FM|Teodoro Locsin|2018-10-17|2022-06-30|Teodoro Locsin Jr.
PH|FM|Enrique Manalo|2022-07-01|2025-06-30|
TL|P|Xanana Gusmao|2002-05-20|2007-05-20|Xanana Gusmão
TL|P|Jose Ramos-Horta|2022-05-20||José Ramos-Horta,Jose Ramos Horta
TL|FM|Jose Ramos-Horta|2002-05-20|2006-07-10|
AU|PM|Bob Hawke|1983-03-11|1991-12-20|
AU|PM|Paul Keating|1991-12-20|1996-03-11|
AU|PM|Julia Gillard|2010-06-24|2013-06-27|
AU|PM|Tony Abbott|2013-09-18|2015-09-15|
AU|PM|Malcolm Turnbull|2015-09-15|2018-08-24|
AU|PM|Scott Morrison|2018-08-24|2022-05-23|
AU|FM|Gareth Evans|1988-09-02|1996-03-11|
AU|FM|Alexander Downer|1996-03-11|2007-12-03|
AU|FM|Stephen Smith|2007-12-03|2010-09-14|
AU|FM|Bob Carr|2012-03-13|2013-09-18|
AU|FM|Julie Bishop|2013-09-18|2018-08-28|
AU|FM|Marise Payne|2018-08-28|2022-05-23|
AU|FM|Penny Wong|2022-05-23||بيني وونغ,پنی وانگ
AU|DM|Richard Marles|2022-06-01||
NZ|PM|Jim Bolger|1990-11-02|1997-12-08|
NZ|PM|Jenny Shipley|1997-12-08|1999-12-05|
NZ|PM|John Key|2008-11-19|2016-12-12|
NZ|PM|Jacinda Ardern|2017-10-26|2023-01-25|
NZ|PM|Christopher Luxon|2023-11-27||
NZ|FM|Don McKinnon|1990-11-02|1999-12-05|
NZ|FM|Phil Goff|1999-12-10|2005-10-19|
NZ|FM|Winston Peters|2005-10-19|2008-11-19|
NZ|FM|Nanaia Mahuta|2020-11-06|2023-11-27|
PG|PM|Bill Skate|1997-07-22|1999-07-14|
PG|PM|Michael Somare|2002-08-05|2011-08-02|
PG|PM|James Marape|2019-05-30||
FJ|PM|Sitiveni Rabuka|2022-12-24||
FJ|PM|Frank Bainimarama|2007-01-05|2022-12-24|
WS|PM|Fiame Naomi Mata'afa|2021-05-24|2025-09|Fiame Naomi Mataafa
SB|PM|Manasseh Sogavare|2019-04-24|2024-05-02|
`;
