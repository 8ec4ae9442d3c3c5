/** French names of states, peoples, cities and organisations, beyond those of `Intl.DisplayNames`. */
import { table } from '../name-table';

const STATE_ROWS = `
US|États-Unis,Etats-Unis,États-Unis d'Amérique,Amérique,USA,Washington,Maison Blanche,Maison-Blanche,Pentagone,département d'État américain
GB|Royaume-Uni,Grande-Bretagne,Angleterre,Londres
IQ|Irak,Iraq,Bagdad
IR|Iran,République islamique,République islamique d'Iran,Téhéran
SA|Arabie saoudite,Arabie Saoudite,royaume saoudien,Riyad,Ryad
AE|Émirats arabes unis,Emirats arabes unis,Émirats,Emirats,Abou Dhabi
IL|Israël,État hébreu,Etat hébreu,Tel-Aviv
PS|Palestine,Autorité palestinienne,Ramallah
SY|Syrie,Damas
LB|Liban,Beyrouth
EG|Égypte,Egypte,Le Caire
JO|Jordanie,Amman
TR|Turquie,Ankara
RU|Russie,Fédération de Russie,Moscou,Kremlin
CN|Chine,République populaire de Chine,Pékin
FR|France,Élysée,Elysée,Quai d'Orsay,Paris
DE|Allemagne,Berlin
CH|Suisse,Confédération helvétique
GR|Grèce,Athènes
CZ|République tchèque,Tchéquie
PL|Pologne,Varsovie
BY|Biélorussie,Bélarus
MK|Macédoine du Nord
KR|Corée du Sud,Séoul
KP|Corée du Nord,Pyongyang
VN|Vietnam,Viêt Nam
MM|Birmanie
CD|République démocratique du Congo,RDC,RD Congo,Kinshasa
CF|Centrafrique,République centrafricaine
CI|Côte d'Ivoire
VA|Vatican,Saint-Siège
LY|Libye
DZ|Algérie,Alger
TN|Tunisie
MA|Maroc,Rabat
NE|Niger,Niamey
ML|Mali,Bamako
BF|Burkina Faso,Ouagadougou
TD|Tchad,N'Djamena
SN|Sénégal,Dakar
NL|Pays-Bas
UA|Ukraine,Kiev
GE|Géorgie,Tbilissi
AM|Arménie
AZ|Azerbaïdjan,Bakou
AF|Afghanistan,Kaboul
PK|Pakistan
IN|Inde,New Delhi
JP|Japon,Tokyo
BR|Brésil
VE|Venezuela
KZ|Kazakhstan
`;

/** ISO → masculine, feminine and masculine plural where it is irregular; the rest follows from them. */
const ADJECTIVE_ROWS = `
US|américain,américaine,états-unien
GB|britannique,anglais,anglaise
IQ|irakien,irakienne,iraquien
IR|iranien,iranienne
SA|saoudien,saoudienne
AE|émirati,émiratie,émirien
KW|koweïtien,koweïtienne
QA|qatari,qatarie,qatarien
BH|bahreïni
OM|omanais,omanaise
JO|jordanien,jordanienne
SY|syrien,syrienne
LB|libanais,libanaise
EG|égyptien,égyptienne
PS|palestinien,palestinienne
IL|israélien,israélienne
TR|turc,turque
RU|russe
CN|chinois,chinoise
FR|français,française
DE|allemand,allemande
IT|italien,italienne
ES|espagnol,espagnole
PT|portugais,portugaise
NL|néerlandais,néerlandaise
BE|belge
CH|suisse,helvétique
AT|autrichien,autrichienne
PL|polonais,polonaise
UA|ukrainien,ukrainienne
GR|grec,grecque
CY|chypriote
HU|hongrois,hongroise
RO|roumain,roumaine
BG|bulgare
RS|serbe
HR|croate
BA|bosnien,bosnienne
XK|kosovar,kosovare
AL|albanais,albanaise
CZ|tchèque
SK|slovaque
SI|slovène
SE|suédois,suédoise
NO|norvégien,norvégienne
DK|danois,danoise
FI|finlandais,finlandaise
IE|irlandais,irlandaise
EE|estonien,estonienne
LV|letton,lettonne
LT|lituanien,lituanienne
BY|biélorusse
MD|moldave
GE|géorgien,géorgienne
AM|arménien,arménienne
AZ|azerbaïdjanais,azerbaïdjanaise,azéri
KZ|kazakh,kazakhe
AF|afghan,afghane
PK|pakistanais,pakistanaise
IN|indien,indienne
BD|bangladais,bangladaise
LK|sri-lankais,sri-lankaise
JP|japonais,japonaise
KR|sud-coréen,sud-coréenne
KP|nord-coréen,nord-coréenne
ID|indonésien,indonésienne
MY|malaisien,malaisienne
TH|thaïlandais,thaïlandaise
VN|vietnamien,vietnamienne
PH|philippin,philippine
KH|cambodgien,cambodgienne
MM|birman,birmane
AU|australien,australienne
NZ|néo-zélandais,néo-zélandaise
CA|canadien,canadienne
MX|mexicain,mexicaine
BR|brésilien,brésilienne
AR|argentin,argentine
VE|vénézuélien,vénézuélienne
CU|cubain,cubaine
CO|colombien,colombienne
CL|chilien,chilienne
HT|haïtien,haïtienne
MA|marocain,marocaine
DZ|algérien,algérienne
TN|tunisien,tunisienne
LY|libyen,libyenne
SD|soudanais,soudanaise
SS|sud-soudanais,sud-soudanaise
YE|yéménite
ET|éthiopien,éthiopienne
SO|somalien,somalienne
KE|kényan,kényane
NG|nigérian,nigériane
NE|nigérien,nigérienne
ML|malien,malienne
BF|burkinabè,burkinabé
SN|sénégalais,sénégalaise
CI|ivoirien,ivoirienne
TD|tchadien,tchadienne
CM|camerounais,camerounaise
CD|congolais,congolaise
RW|rwandais,rwandaise
CF|centrafricain,centrafricaine
ZA|sud-africain,sud-africaine
`;

const ORGANISATION_ROWS = `
NATO|OTAN,Otan,Alliance atlantique,Alliance,Organisation du traité de l'Atlantique nord
European Union|Union européenne,UE
United Nations|Nations unies,Nations Unies,ONU,Organisation des Nations unies
International Atomic Energy Agency|AIEA,Agence internationale de l'énergie atomique
International Monetary Fund|FMI,Fonds monétaire international
World Bank|Banque mondiale
World Trade Organization|OMC,Organisation mondiale du commerce
World Health Organization|OMS,Organisation mondiale de la santé
Arab League|Ligue arabe
African Union|Union africaine,UA
ECOWAS|Cédéao,CEDEAO,Communauté économique des États de l'Afrique de l'Ouest
Gulf Cooperation Council|Conseil de coopération du Golfe,CCG
Organisation of Islamic Cooperation|Organisation de la coopération islamique,OCI,Organisation de la conférence islamique
OPEC|Opep,OPEP
UNESCO|Unesco
UNICEF|Unicef
UNHCR|HCR,Haut-Commissariat des Nations unies pour les réfugiés
European Commission|Commission européenne
European Parliament|Parlement européen,Eurodéputés
European Council|Conseil européen
United Nations Security Council|Conseil de sécurité,Conseil de sécurité de l'ONU,Conseil de sécurité des Nations unies
OSCE|OSCE,Organisation pour la sécurité et la coopération en Europe
International Criminal Court|Cour pénale internationale,CPI
International Committee of the Red Cross|CICR,Comité international de la Croix-Rouge
Hamas|Hamas
Hezbollah|Hezbollah
Taliban|talibans,taliban
Kurdistan Region of Iraq|région du Kurdistan,Kurdistan irakien,région autonome du Kurdistan
G7|G7
G20|G20
`;

/** "irakien" → irakien, irakienne, irakiens, irakiennes and the noun with a capital (folded alike). */
function adjectiveForms(word: string): string[] {
  if (word.endsWith('ais') || word.endsWith('ois')) return [word, `${word}e`, `${word}es`];
  return [word, `${word}s`, `${word}e`, `${word}es`];
}

export const STATES = table(STATE_ROWS);
export const DEMONYMS = Object.fromEntries(
  Object.entries(table(ADJECTIVE_ROWS)).map(([iso, list]) => [
    iso,
    [...new Set(list.flatMap(adjectiveForms))],
  ]),
);
export const ORGANISATIONS = table(ORGANISATION_ROWS);
