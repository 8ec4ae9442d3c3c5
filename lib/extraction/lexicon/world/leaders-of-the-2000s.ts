/**
 * Further leaders whom the press of 2000–2012 names by surname; same columns as in `leaders.ts`, from general knowledge.
 */
const P = 'President';
const PM = 'Prime Minister';
const FM = 'Minister of Foreign Affairs';

export const LEADERS_OF_THE_2000S: ReadonlyArray<
  readonly [name: string, of: string, office: string, from: string, to: string, aliases?: string]
> = [
  ['Mikheil Saakashvili', 'GE', P, '2004-01-25', '2013-11-17', 'Mikhail Saakashvili'],
  ['Viktor Yushchenko', 'UA', P, '2005-01-23', '2010-02-25', 'Viktor Yuschenko'],
  ['Yulia Tymoshenko', 'UA', PM, '2007-12-18', '2010-03-04'],
  ['Yousuf Raza Gilani', 'PK', PM, '2008-03-25', '2012-06-19', 'Yousaf Raza Gilani,Yusuf Raza Gilani'],
  ['Asif Ali Zardari', 'PK', P, '2008-09-09', '2013-09-09'],
  ['Morgan Tsvangirai', 'ZW', PM, '2009-02-11', '2013-09-11'],
  ['Mwai Kibaki', 'KE', P, '2002-12-30', '2013-04-09'],
  ['Raila Odinga', 'KE', PM, '2008-04-17', '2013-04-09'],
  ['Idriss Deby', 'TD', P, '1990-12-02', '2021-04-20'],
  ['Yoweri Museveni', 'UG', P, '1986-01-29', ''],
  ['Meles Zenawi', 'ET', PM, '1995-08-23', '2012-08-20'],
  ["Umaru Yar'Adua", 'NG', P, '2007-05-29', '2010-05-05'],
  ['Evo Morales', 'BO', P, '2006-01-22', '2019-11-10'],
  ['Rafael Correa', 'EC', P, '2007-01-15', '2017-05-24'],
  ['Daniel Ortega', 'NI', P, '2007-01-10', ''],
  ['Cristina Kirchner', 'AR', P, '2007-12-10', '2015-12-09', 'Cristina Fernandez de Kirchner'],
  ['Felipe Calderon', 'MX', P, '2006-12-01', '2012-11-30'],
  ['Raul Castro', 'CU', P, '2008-02-24', '2018-04-19'],
  ['Kevin Rudd', 'AU', PM, '2007-12-03', '2010-06-24'],
  ['Helen Clark', 'NZ', PM, '1999-12-05', '2008-11-19'],
  ['Yasuo Fukuda', 'JP', PM, '2007-09-26', '2008-09-24'],
  ['Taro Aso', 'JP', PM, '2008-09-24', '2009-09-16'],
  ['Lee Myung-Bak', 'KR', P, '2008-02-25', '2013-02-25'],
  ['Ma Ying-jeou', 'TW', P, '2008-05-20', '2016-05-20'],
  ['Hun Sen', 'KH', PM, '1998-11-30', '2023-08-22'],
  ['Samak Sundaravej', 'TH', PM, '2008-01-29', '2008-09-09'],
  ['Susilo Bambang Yudhoyono', 'ID', P, '2004-10-20', '2014-10-20'],
  ['Gloria Arroyo', 'PH', P, '2001-01-20', '2010-06-30', 'Gloria Macapagal Arroyo'],
  ['Mahinda Rajapakse', 'LK', P, '2005-11-19', '2015-01-09', 'Mahinda Rajapaksa'],
  ['Tzipi Livni', 'IL', FM, '2006-01-18', '2009-03-31'],
  ['Ismail Haniyeh', 'PS', PM, '2006-03-29', '2007-06-14', 'Ismail Haniya'],
  ['Salam Fayyad', 'PS', PM, '2007-06-15', '2013-06-06'],
  ['Walid Muallem', 'SY', FM, '2006-02-11', '2020-11-16', 'Walid al-Muallem'],
  ['Jalal Talabani', 'IQ', P, '2005-04-07', '2014-07-24'],
  ['Hoshyar Zebari', 'IQ', FM, '2003-09-03', '2014-07-11'],
  ['Bernard Kouchner', 'FR', FM, '2007-05-18', '2010-11-14'],
  ['David Miliband', 'GB', FM, '2007-06-28', '2010-05-11'],
  ['Jose Luis Rodriguez Zapatero', 'ES', PM, '2004-04-17', '2011-12-21'],
  ['Lech Kaczynski', 'PL', P, '2005-12-23', '2010-04-10'],
  ['Vaclav Klaus', 'CZ', P, '2003-03-07', '2013-03-07'],
  ['Boris Tadic', 'RS', P, '2004-07-11', '2012-04-05'],
  ['Hashim Thaci', 'XK', PM, '2008-01-09', '2014-12-09'],
  ['Serzh Sarkisian', 'AM', P, '2008-04-09', '2018-04-09', 'Serzh Sarksyan,Serge Sarkisian'],
  ['Ilham Aliyev', 'AZ', P, '2003-10-31', ''],
  ['Islam Karimov', 'UZ', P, '1990-03-24', '2016-09-02'],
  ['Nursultan Nazarbayev', 'KZ', P, '1990-04-24', '2019-03-20'],
];
