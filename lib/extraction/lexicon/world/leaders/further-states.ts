/** Leaders of states that the lists by region have no room for or leave out; columns as in `europe.ts`. */
export const FURTHER_STATES = `
AU|PM|Kevin Rudd|2007-12-03|2010-06-24|
NZ|PM|Helen Clark|1999-12-05|2008-11-19|
JP|PM|Yasuo Fukuda|2007-09-26|2008-09-24|
JP|PM|Taro Aso|2008-09-24|2009-09-16|
KR|P|Lee Myung-Bak|2008-02-25|2013-02-25|
TW|P|Ma Ying-jeou|2008-05-20|2016-05-20|
KH|PM|Hun Sen|1998-11-30|2023-08-22|
TH|PM|Samak Sundaravej|2008-01-29|2008-09-09|
ID|P|Susilo Bambang Yudhoyono|2004-10-20|2014-10-20|
PH|P|Gloria Arroyo|2001-01-20|2010-06-30|Gloria Macapagal Arroyo
UZ|P|Islam Karimov|1990-03-24|2016-09-02|
MM|P|Than Shwe|1992-04-23|2011-03-30|
MM|P|Min Aung Hlaing|2021-02-01||
SG|PM|Lee Kuan Yew|1959-06-05|1990-11-28|
PH|P|Ferdinand Marcos|1965-12-30|1986-02-25|
TL|P|Jose Ramos-Horta|2007-05-20|2012-05-20|
European Union|President of the Commission|Jean-Claude Juncker|2014-11-01|2019-11-30|
European Union|President of the Commission|Ursula von der Leyen|2019-12-01||
NATO|SG|Jaap de Hoop Scheffer|2004-01-05|2009-07-31|
International Atomic Energy Agency|DG|Mohamed ElBaradei|1997-12-01|2009-11-30|Mohamed El Baradei,Mohammed ElBaradei
International Atomic Energy Agency|DG|Hans Blix|1981-12-01|1997-12-01|
`;
