/** Leaders of the Americas and heads of organisations since 1990, besides those of `leaders.ts`; columns as in `europe.ts`. */
export const AMERICAS_ORGANISATIONS = `
US|P|Ronald Reagan|1981-01-20|1989-01-20|
US|P|George H. W. Bush|1989-01-20|1993-01-20|George H.W. Bush,George Bush
US|P|Donald Trump|2025-01-20||
US|VP|Dan Quayle|1989-01-20|1993-01-20|
US|VP|Joe Biden|2009-01-20|2017-01-20|
US|Secretary of State|James Baker|1989-01-25|1992-08-23|
US|Secretary of State|Lawrence Eagleburger|1992-12-08|1993-01-19|
US|DM|Dick Cheney|1989-03-21|1993-01-20|
US|DM|William Perry|1994-02-03|1997-01-24|
US|DM|James Mattis|2017-01-20|2019-01-01|Jim Mattis
US|DM|Lloyd Austin|2021-01-22|2025-01-20|
US|NSA|Anthony Lake|1993-01-20|1997-03-14|
US|NSA|Sandy Berger|1997-03-14|2001-01-20|Samuel Berger
US|NSA|Condoleezza Rice|2001-01-22|2005-01-25|
US|NSA|Stephen Hadley|2005-01-26|2009-01-20|
US|NSA|Susan Rice|2013-07-01|2017-01-20|
US|Minister of Finance|Robert Rubin|1995-01-11|1999-07-02|
US|Minister of Finance|Henry Paulson|2006-07-10|2009-01-20|Hank Paulson
US|Minister of Finance|Timothy Geithner|2009-01-26|2013-01-25|
US|Minister of Finance|Steven Mnuchin|2017-02-13|2021-01-20|
US|Minister of Finance|Janet Yellen|2021-01-26|2025-01-20|
US|Minister of Finance|Scott Bessent|2025-01-28||
US|Minister of Trade|Ron Brown|1993-01-22|1996-04-03|
US|Minister of Trade|Wilbur Ross|2017-02-28|2021-01-20|
US|Minister of Trade|Gina Raimondo|2021-03-03|2025-01-20|
US|Minister of Trade|Howard Lutnick|2025-02-21||
US|Trade Representative|Mickey Kantor|1993-01-22|1996-04-12|
US|Trade Representative|Charlene Barshefsky|1997-03-18|2001-01-20|
US|Trade Representative|Robert Zoellick|2001-02-07|2005-02-22|
US|Trade Representative|Rob Portman|2005-05-17|2006-05-29|
US|Trade Representative|Susan Schwab|2006-06-08|2009-01-20|
US|Trade Representative|Robert Lighthizer|2017-05-15|2021-01-20|
US|Trade Representative|Katherine Tai|2021-03-18|2025-01-20|
US|Deputy Secretary of State|Strobe Talbott|1994-02-25|2001-01-19|
US|Deputy Secretary of State|Richard Armitage|2001-03-26|2005-02-22|
US|Deputy Secretary of State|John Negroponte|2007-02-27|2009-01-23|
US|Deputy Secretary of State|Wendy Sherman|2021-04-14|2023-07-28|
US|Assistant Secretary of State|Christopher Hill|2005-04-08|2009-04-21|
US|Assistant Secretary of State|Richard Holbrooke|1994-09-13|1996-02-21|
US|Assistant Secretary of State|Kurt Campbell|2009-06-26|2013-02-08|
US|Ambassador to the United Nations|Bill Richardson|1997-02-18|1998-08-18|
US|Ambassador to the United Nations|Nikki Haley|2017-01-27|2018-12-31|
US|Ambassador to the United Nations|Linda Thomas-Greenfield|2021-02-25|2025-01-20|
US|Speaker of Parliament|Newt Gingrich|1995-01-04|1999-01-03|
US|Speaker of Parliament|Nancy Pelosi|2019-01-03|2023-01-03|
US|Spokesperson|James Rubin|1997-08|2000-04|
US|Spokesperson|Ned Price|2021-01-20|2023-03|
US|Spokesperson|Matthew Miller|2023-04|2025-01-20|
US|Special Envoy|Dennis Ross|1993|2001-01|
US|Special Envoy|George Mitchell|2009-01-22|2011-05-20|
US|Special Envoy|Zalmay Khalilzad|2018-09-05|2021-10-19|
CA|PM|Brian Mulroney|1984-09-17|1993-06-25|
CA|PM|Jean Chretien|1993-11-04|2003-12-12|Jean Chrétien
CA|PM|Paul Martin|2003-12-12|2006-02-06|
CA|FM|Andre Ouellet|1993-11-04|1996-01-24|
CA|FM|Lloyd Axworthy|1996-01-25|2000-10-16|
CA|FM|John Manley|2000-10-17|2002-01-15|
CA|FM|Bill Graham|2002-01-16|2004-07-19|
CA|FM|Peter MacKay|2006-02-06|2007-08-14|
CA|FM|John Baird|2011-05-18|2015-02-03|
CA|FM|Stephane Dion|2015-11-04|2017-01-10|Stéphane Dion
CA|FM|Chrystia Freeland|2017-01-10|2019-11-20|
CA|FM|Marc Garneau|2021-01-12|2021-10-26|
CA|FM|Mélanie Joly|2021-10-26|2025-05-13|ميلاني جولي,ملانی جولی,Melanie Joly
CA|FM|Anita Anand|2025-05-13||أنيتا أناند
CA|DM|Anita Anand|2021-10-26|2023-07-26|
CA|DM|Bill Blair|2023-07-26|2025-05-13|
MX|P|Carlos Salinas de Gortari|1988-12-01|1994-12-01|Carlos Salinas
MX|P|Ernesto Zedillo|1994-12-01|2000-12-01|
MX|P|Vicente Fox|2000-12-01|2006-12-01|
MX|P|Enrique Pena Nieto|2012-12-01|2018-12-01|Enrique Peña Nieto
MX|P|Andres Manuel Lopez Obrador|2018-12-01|2024-10-01|Andrés Manuel López Obrador,Lopez Obrador,López Obrador
MX|P|Claudia Sheinbaum|2024-10-01||
MX|FM|Jorge Castaneda|2000-12-01|2003-01-10|Jorge Castañeda
MX|FM|Luis Ernesto Derbez|2003-01-10|2006-11-30|
MX|FM|Patricia Espinosa|2006-12-01|2012-11-30|
MX|FM|Marcelo Ebrard|2018-12-01|2023-06-12|
MX|FM|Alicia Barcena|2023-07|2024-09-30|Alicia Bárcena
MX|P|Felipe Calderon|2006-12-01|2012-11-30|
GT|P|Alvaro Arzu|1996-01-14|2000-01-14|
GT|P|Oscar Berger|2004-01-14|2008-01-14|
GT|P|Alejandro Giammattei|2020-01-14|2024-01-14|
GT|P|Bernardo Arevalo|2024-01-15||Bernardo Arévalo
SV|P|Armando Calderon Sol|1994-06-01|1999-06-01|
SV|P|Francisco Flores|1999-06-01|2004-06-01|
SV|P|Elias Antonio Saca|2004-06-01|2009-06-01|Antonio Saca
SV|P|Nayib Bukele|2019-06-01||
HN|P|Ricardo Maduro|2002-01-27|2006-01-27|
HN|P|Manuel Zelaya|2006-01-27|2009-06-28|
HN|P|Juan Orlando Hernandez|2014-01-27|2022-01-27|
HN|P|Xiomara Castro|2022-01-27|2026-01-27|
NI|P|Violeta Chamorro|1990-04-25|1997-01-10|
NI|P|Arnoldo Aleman|1997-01-10|2002-01-10|
NI|P|Enrique Bolanos|2002-01-10|2007-01-10|Enrique Bolaños
NI|P|Daniel Ortega|2007-01-10||
CR|P|Jose Maria Figueres|1994-05-08|1998-05-08|
CR|P|Oscar Arias|2006-05-08|2010-05-08|Óscar Arias
CR|P|Rodrigo Chaves|2022-05-08|2026-05-08|
PA|P|Ernesto Perez Balladares|1994-09-01|1999-09-01|
PA|P|Mireya Moscoso|1999-09-01|2004-09-01|
PA|P|Martin Torrijos|2004-09-01|2009-07-01|
PA|P|Jose Raul Mulino|2024-07-01||José Raúl Mulino
PA|P|Manuel Noriega|1983|1990-01-03|
CU|P|Miguel Diaz-Canel|2018-04-19||Miguel Díaz-Canel
CU|FM|Roberto Robaina|1993-03-31|1999-05-28|
CU|FM|Felipe Perez Roque|1999-05-28|2009-03-02|
CU|FM|Bruno Rodriguez|2009-03-02||Bruno Rodriguez Parrilla
CU|P|Raul Castro|2008-02-24|2018-04-19|
HT|P|Jean-Bertrand Aristide|1994-10-12|1996-02-07|
HT|P|Rene Preval|1996-02-07|2001-02-07|René Préval
HT|P|Jean-Bertrand Aristide|2001-02-07|2004-02-29|
HT|P|Rene Preval|2006-05-14|2011-05-14|
HT|P|Michel Martelly|2011-05-14|2016-02-07|
HT|P|Jovenel Moise|2017-02-07|2021-07-07|Jovenel Moïse
HT|PM|Ariel Henry|2021-07-20|2024-04-24|
DO|P|Leonel Fernandez|1996-08-16|2000-08-16|Leonel Fernández
DO|P|Leonel Fernandez|2004-08-16|2012-08-16|
DO|P|Luis Abinader|2020-08-16||
JM|PM|P. J. Patterson|1992-03-30|2006-03-30|P.J. Patterson
JM|PM|Andrew Holness|2016-03-03||
BB|PM|Mia Mottley|2018-05-25||
TT|PM|Keith Rowley|2015-09-09|2025-03-17|
GY|P|Bharrat Jagdeo|1999-08-11|2011-12-03|
GY|P|Irfaan Ali|2020-08-02||
CO|P|Cesar Gaviria|1990-08-07|1994-08-07|César Gaviria
CO|P|Ernesto Samper|1994-08-07|1998-08-07|
CO|P|Andres Pastrana|1998-08-07|2002-08-07|Andrés Pastrana
CO|P|Juan Manuel Santos|2010-08-07|2018-08-07|
CO|P|Ivan Duque|2018-08-07|2022-08-07|Iván Duque
CO|P|Gustavo Petro|2022-08-07|2026-08-07|
VE|P|Carlos Andres Perez|1989-02-02|1993-05-21|
VE|P|Rafael Caldera|1994-02-02|1999-02-02|
VE|FM|Ali Rodriguez|2004-11|2006-08|
VE|FM|Nicolas Maduro|2006-08-09|2013-01-15|
VE|FM|Jorge Arreaza|2017-08-02|2021-08-19|
VE|FM|Yvan Gil|2023-01-06||
EC|P|Jamil Mahuad|1998-08-10|2000-01-21|
EC|P|Lucio Gutierrez|2003-01-15|2005-04-20|
EC|P|Lenin Moreno|2017-05-24|2021-05-24|Lenín Moreno
EC|P|Guillermo Lasso|2021-05-24|2023-11-23|
EC|P|Daniel Noboa|2023-11-23||
EC|P|Rafael Correa|2007-01-15|2017-05-24|
PE|P|Alberto Fujimori|1990-07-28|2000-11-22|
PE|P|Alejandro Toledo|2001-07-28|2006-07-28|
PE|P|Alan Garcia|2006-07-28|2011-07-28|Alan García
PE|P|Ollanta Humala|2011-07-28|2016-07-28|
PE|P|Pedro Castillo|2021-07-28|2022-12-07|
PE|P|Dina Boluarte|2022-12-07|2025-10-10|
BO|P|Hugo Banzer|1997-08-06|2001-08-07|
BO|P|Gonzalo Sanchez de Lozada|2002-08-06|2003-10-17|
BO|P|Carlos Mesa|2003-10-17|2005-06-09|
BO|P|Luis Arce|2020-11-08|2025-11-08|
BO|P|Evo Morales|2006-01-22|2019-11-10|
BR|P|Fernando Collor de Mello|1990-03-15|1992-12-29|Fernando Collor
BR|P|Fernando Henrique Cardoso|1995-01-01|2003-01-01|
BR|P|Dilma Rousseff|2011-01-01|2016-08-31|
BR|P|Michel Temer|2016-08-31|2019-01-01|
BR|P|Luiz Inacio Lula da Silva|2023-01-01||
BR|FM|Luiz Felipe Lampreia|1995-01-01|2001-01-29|
BR|FM|Celso Lafer|2001-01-29|2003-01-01|
BR|FM|Celso Amorim|2003-01-01|2011-01-01|
BR|FM|Mauro Vieira|2023-01-01||
PY|P|Nicanor Duarte|2003-08-15|2008-08-15|
PY|P|Fernando Lugo|2008-08-15|2012-06-22|
PY|P|Santiago Pena|2023-08-15||Santiago Peña
UY|P|Julio Maria Sanguinetti|1995-03-01|2000-03-01|
UY|P|Jorge Batlle|2000-03-01|2005-03-01|
UY|P|Tabare Vazquez|2005-03-01|2010-03-01|
UY|P|Jose Mujica|2010-03-01|2015-03-01|José Mujica
AR|P|Carlos Menem|1989-07-08|1999-12-10|
AR|P|Fernando de la Rua|1999-12-10|2001-12-21|
AR|P|Eduardo Duhalde|2002-01-02|2003-05-25|
AR|P|Nestor Kirchner|2003-05-25|2007-12-10|Néstor Kirchner
AR|P|Mauricio Macri|2015-12-10|2019-12-10|
AR|P|Alberto Fernandez|2019-12-10|2023-12-10|Alberto Fernández
AR|P|Javier Milei|2023-12-10||
AR|FM|Guido di Tella|1991-01|1999-12-10|Guido Di Tella
AR|P|Cristina Kirchner|2007-12-10|2015-12-09|Cristina Fernandez de Kirchner
CL|P|Patricio Aylwin|1990-03-11|1994-03-11|
CL|P|Eduardo Frei|1994-03-11|2000-03-11|
CL|P|Ricardo Lagos|2000-03-11|2006-03-11|
CL|P|Michelle Bachelet|2006-03-11|2010-03-11|
CL|P|Sebastian Pinera|2010-03-11|2014-03-11|Sebastián Piñera
CL|P|Michelle Bachelet|2014-03-11|2018-03-11|
CL|P|Gabriel Boric|2022-03-11|2026-03-11|
CL|P|Augusto Pinochet|1974-12-17|1990-03-11|
United Nations|Special Envoy|Lakhdar Brahimi|1997|2014|
United Nations|Special Envoy|Martin Griffiths|2018-02-16|2021-07|
United Nations|Special Envoy|Alvaro de Soto|2005-05|2007-05|
United Nations|High Commissioner|Sadako Ogata|1991-01-01|2000-12-31|
United Nations|High Commissioner|Mary Robinson|1997-09-12|2002-09-12|
UNHCR|High Commissioner|Filippo Grandi|2016-01-01|2025-12-31|
United Nations|Chief Inspector|Richard Butler|1997-07-01|1999-06-30|
United Nations|Chief Inspector|Rolf Ekeus|1991|1997-06-30|
United Nations|Special Representative|Sergio Vieira de Mello|2003-05|2003-08-19|
NATO|SG|Mark Rutte|2024-10-01||
African Union|SG|Salim Ahmed Salim|1989-09-19|2001-09-17|
African Union|Chairman of the African Union Commission|Alpha Oumar Konare|2003-09-16|2008-04-28|
African Union|Chairman of the African Union Commission|Jean Ping|2008-04-28|2012-10-15|
African Union|Chairman of the African Union Commission|Moussa Faki Mahamat|2017-03-14|2025-03-13|
African Union|Chairman of the African Union Commission|Mahamoud Ali Youssouf|2025-03-13||
Arab League|SG|Esmat Abdel Meguid|1991-05-15|2001-05-15|
Arab League|SG|Amr Moussa|2001-05-15|2011-06-01|
Arab League|SG|Nabil Elaraby|2011-07-03|2016-07-03|
ASEAN|SG|Surin Pitsuwan|2008-01-01|2012-12-31|
ASEAN|SG|Kao Kim Hourn|2023-01-09||
Organization of American States|SG|Cesar Gaviria|1994-09-15|2004-09-15|
Organization of American States|SG|Jose Miguel Insulza|2005-05-26|2015-05-26|
Organization of American States|SG|Luis Almagro|2015-05-26|2025-05-26|
Commonwealth of Nations|SG|Emeka Anyaoku|1990-07-01|2000-03-31|
Commonwealth of Nations|SG|Don McKinnon|2000-04-01|2008-03-31|
Commonwealth of Nations|SG|Patricia Scotland|2016-04-01|2025-03-31|
World Bank|P|James Wolfensohn|1995-06-01|2005-05-31|
World Bank|P|Paul Wolfowitz|2005-06-01|2007-06-30|
World Bank|P|Robert Zoellick|2007-07-01|2012-06-30|
World Bank|P|Jim Yong Kim|2012-07-01|2019-02-01|
World Bank|P|Ajay Banga|2023-06-02||
International Monetary Fund|DG|Michel Camdessus|1987-01-16|2000-02-14|
International Monetary Fund|DG|Dominique Strauss-Kahn|2007-11-01|2011-05-18|
International Monetary Fund|DG|Christine Lagarde|2011-07-05|2019-09-12|
International Monetary Fund|DG|Kristalina Georgieva|2019-10-01||
World Trade Organization|DG|Pascal Lamy|2005-09-01|2013-08-31|
World Trade Organization|DG|Ngozi Okonjo-Iweala|2021-03-01||
World Health Organization|DG|Gro Harlem Brundtland|1998-07-21|2003-07-21|
World Health Organization|DG|Margaret Chan|2007-01-04|2017-06-30|
World Health Organization|DG|Tedros Adhanom Ghebreyesus|2017-07-01||تيدروس أدهانوم غيبريسوس,تدروس آدهانوم
European Union|EC|Jacques Delors|1985-01-06|1995-01-23|
European Union|EC|Jacques Santer|1995-01-24|1999-03-15|
European Union|EC|Romano Prodi|1999-09-16|2004-11-21|
European Union|Commissioner|Chris Patten|1999-09-16|2004-11-21|
European Union|Commissioner|Benita Ferrero-Waldner|2004-11-22|2009-12-01|
European Union|Commissioner|Peter Mandelson|2004-11-22|2008-10-03|
European Union|Commissioner|Olli Rehn|2004-11-22|2010-02-09|
European Union|Commissioner|Leon Brittan|1993|1999-09-16|
European Union|HR|Javier Solana|1999-10-18|2009-11-30|
European Union|European Council|Donald Tusk|2014-12-01|2019-11-30|
European Union|High Representative|Javier Solana|1999-10-18|2009-12-01|
European Union|High Representative|Catherine Ashton|2009-12-01|2014-11-01|
European Union|High Representative|Federica Mogherini|2014-11-01|2019-12-01|
European Union|President of the Commission|Jose Manuel Barroso|2004-11-22|2014-10-31|
`;
