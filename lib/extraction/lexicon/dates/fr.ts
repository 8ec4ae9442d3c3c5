/** French date words. */

import { frenchNames } from './day-names';
import { frenchHabits } from './habits';
import { frenchHolidays } from './holidays';
import { type DateLexicon, numbered, valued, words } from './lexicon';

const months = {
  ...numbered(
    'janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre|oct,novembre|nov,décembre|decembre|déc',
    'MONTH',
  ),
} as const;

const weekdays = numbered(
  'lundi|lundis,mardi|mardis,mercredi|mercredis,jeudi|jeudis,vendredi|vendredis,samedi|samedis,dimanche|dimanches',
  'WDAY',
);

const units = {
  ...words('jour,journée', { symbol: 'UNIT', unit: 'day' }),
  jours: { symbol: 'UNIT', unit: 'day', key: 'plural' },
  semaine: { symbol: 'UNIT', unit: 'week' },
  semaines: { symbol: 'UNIT', unit: 'week', key: 'plural' },
  ...words('quinzaine', { symbol: 'UNIT', unit: 'week', value: 2 }),
  mois: { symbol: 'UNIT', unit: 'month' },
  ...words('trimestre,trimestres', { symbol: 'UNIT', unit: 'quarter' }),
  ...words('an,année', { symbol: 'UNIT', unit: 'year' }),
  ...words('ans,années', { symbol: 'UNIT', unit: 'year', key: 'plural' }),
  ...words('décennie,décennies', { symbol: 'UNIT', unit: 'decade' }),
  ...words('siècle,siècles', { symbol: 'UNIT', unit: 'century' }),
  ...words('heure,heures', { symbol: 'UNIT', unit: 'hour' }),
  ...words('minute,minutes', { symbol: 'UNIT', unit: 'minute' }),
} as const;

const connectors = {
  "aujourd'hui": { symbol: 'REL', value: 0 },
  hier: { symbol: 'REL', value: -1 },
  ...words('avant-hier,avant hier', { symbol: 'REL', value: -2 }),
  demain: { symbol: 'REL', value: 1 },
  ...words('après-demain,après demain', { symbol: 'REL', value: 2 }),
  ...words('dernier,dernière,derniers,dernières,passé,passée,précédent,précédente', { symbol: 'LASTP' }),
  ...words('prochain,prochaine,prochains,prochaines,suivant,suivante', { symbol: 'NEXTP' }),
  ...words('courant,en cours', { symbol: 'THISP' }),
  ...words('le lendemain,lendemain', { symbol: 'TOLD', value: 1 }),
  ...words('le surlendemain,surlendemain', { symbol: 'TOLD', value: 2 }),
  ...words('la veille,veille', { symbol: 'TOLD', value: -1 }),
  ...words("l'avant-veille,avant-veille", { symbol: 'TOLD', value: -2 }),
  ...words('même', { symbol: 'SAME' }),
  là: { symbol: 'SAMEP' },
  ...words('ce,cet,cette,ces', { symbol: 'THIS' }),
  ...words('il y a', { symbol: 'AGOPRE' }),
  ...words('plus tard', { symbol: 'LATER' }),
  ...words('plus tôt', { symbol: 'EARLIER' }),
  avant: { symbol: 'BEFORE' },
  après: { symbol: 'AFTER' },
  ...words('depuis,dès', { symbol: 'SINCE' }),
  ...words("jusqu'au,jusqu'en,jusqu'à,jusque", { symbol: 'UNTIL' }),
  ...words("d'ici,d'ici au,d'ici à,d'ici le,d'ici fin", { symbol: 'BY' }),
  ...words('du', { symbol: 'FROM' }),
  ...words('au,à', { symbol: 'TO' }),
  entre: { symbol: 'BETWEEN' },
  et: { symbol: 'AND' },
  ou: { symbol: 'OR' },
  ...words('en,dans,durant,pendant', { symbol: 'IN' }),
  ...words('de,des,d', { symbol: 'OF' }),
  ...words('le,la,les,l', { symbol: 'THE' }),
  ...words('un,une', { symbol: 'ART', value: 1 }),
  ...words('quelques,plusieurs', { symbol: 'FEW', value: 3 }),
  ...words('début', { symbol: 'EARLY' }),
  ...words('mi', { symbol: 'MID' }),
  ...words('fin', { symbol: 'LATE' }),
  ...words('la fin,la fin du,la fin de', { symbol: 'END' }),
  ...words('le début du,le début de,au début du,au début de', { symbol: 'BEGIN' }),
  ...words('matin,soir,nuit,midi,minuit,après-midi,soirée,matinée', { symbol: 'DAYPART' }),
  ...words('week-end,weekend', { symbol: 'WEEKEND' }),
  printemps: { symbol: 'SEASON', value: 1 },
  été: { symbol: 'SEASONQ', value: 2 },
  automne: { symbol: 'SEASON', value: 3 },
  hiver: { symbol: 'SEASON', value: 4 },
  ...words('vers,environ,quelque,près de,à peu près', { symbol: 'AROUND' }),
  ...words('quart,quarts', { symbol: 'UNIT', unit: 'quarter', key: 'fraction' }),
  ...words('demi,demie', { symbol: 'HALFWORD' }),
  ...words('chaque,tous les', { symbol: 'EVERY' }),
  ...words('gmt,utc', { symbol: 'ZONE' }),
} as const;

export const french: DateLexicon = {
  language: 'fr',
  habits: frenchHabits,
  order: 'DMY',
  words: { ...months, ...weekdays, ...units, ...connectors, ...frenchHolidays },
  numbers: {
    cardinals: {
      ...valued('deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize', 2),
      ...valued('vingt,trente,quarante,cinquante,soixante', 20, 10),
      ...valued('cent', 100),
    },
    ordinals: {
      ...valued('premier|première,deuxième|second,troisième,quatrième'),
      ...valued('xviiie,xixe,xxe,xxie', 18),
    },
    hundred: [],
    thousand: [],
    and: ['et'],
  },
  ordinalEndings: ['er', 'ère', 'e', 'ème', 'ième'],
  past: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|est|sont|été|fut)\s(?:\p{L}{1,20}\s)?\p{L}{1,20}(?:é|ée|és|ées|i|is|it|u|us|ue|ues|rt|rte)(?!\p{L})/gu,
  future:
    /(?<!\p{L})(?:doit|doivent|devrait|devraient|va|vont|prévue?s?|prévoit|\p{L}{2,20}(?:era|eront|ira|iront|dra|dront))(?!\p{L})/gu,
  names: frenchNames,
};
