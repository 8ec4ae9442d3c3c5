/** French date words. */
import { type DateLexicon, numbered, words } from './lexicon';

const months = {
  ...numbered(
    'janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre|oct,novembre|nov,décembre|decembre|déc',
    'MONTH',
  ),
} as const;

const weekdays = numbered('lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche', 'WDAY');

const units = {
  ...words('jour,jours,journée', { symbol: 'UNIT', unit: 'day' }),
  ...words('semaine,semaines', { symbol: 'UNIT', unit: 'week' }),
  ...words('quinzaine', { symbol: 'UNIT', unit: 'week', value: 2 }),
  mois: { symbol: 'UNIT', unit: 'month' },
  ...words('trimestre,trimestres', { symbol: 'UNIT', unit: 'quarter' }),
  ...words('an,ans,année,années', { symbol: 'UNIT', unit: 'year' }),
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
  ...words('matin,soir,nuit,midi,minuit,après-midi,soirée,matinée', { symbol: 'DAYPART' }),
  ...words('week-end,weekend', { symbol: 'WEEKEND' }),
  printemps: { symbol: 'SEASON', value: 1 },
  été: { symbol: 'SEASONQ', value: 2 },
  automne: { symbol: 'SEASON', value: 3 },
  hiver: { symbol: 'SEASON', value: 4 },
  ...words('vers,environ', { symbol: 'AROUND' }),
  ...words('chaque,tous les', { symbol: 'EVERY' }),
  ...words('gmt,utc', { symbol: 'ZONE' }),
} as const;

export const french: DateLexicon = {
  language: 'fr',
  order: 'DMY',
  words: { ...months, ...weekdays, ...units, ...connectors },
  numbers: {
    cardinals: {
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      trente: 30,
    },
    ordinals: { premier: 1, première: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4 },
    hundred: [],
    thousand: [],
    and: ['et'],
  },
  ordinalEndings: ['er', 'ère', 'e', 'ème', 'ième'],
  past: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|est|sont|été|fut)\s(?:\p{L}{1,20}\s)?\p{L}{1,20}(?:é|ée|és|ées|i|is|it|u|us|ue|ues|rt|rte)(?!\p{L})/gu,
  future:
    /(?<!\p{L})(?:doit|doivent|devrait|devraient|va|vont|prévue?s?|prévoit|\p{L}{2,20}(?:era|eront|ira|iront|dra|dront))(?!\p{L})/gu,
};
