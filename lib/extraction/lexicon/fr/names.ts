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
East African Community|Communauté d'Afrique de l'Est,CAE,EAC
World Food Programme|Programme alimentaire mondial,PAM
Economic Community of West African States|Cédéao,CEDEAO,Communauté économique des États de l'Afrique de l'Ouest
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

export const STATES = table(STATE_ROWS);
export const ORGANISATIONS = table(ORGANISATION_ROWS);
