/**
 * Days with a name. `key` says which day of a year: `12-25` the month and day, `11-4-4` the month, weekday
 * (Monday 1 … Sunday 7) and its number in the month (-1 the last), with `+1` for the day after; `E` and days counted from it are Easter.
 */
import type { DateWord } from './lexicon';

function named(key: string, names: string): [string, DateWord][] {
  return names.split(/\s*,\s*/).map((name) => [name, { symbol: 'HOLIDAY', key }]);
}

export const englishHolidays: Record<string, DateWord> = Object.fromEntries([
  ...named('12-25', 'christmas,christmas day,xmas'),
  ...named('12-24', 'christmas eve'),
  ...named('12-26', 'boxing day'),
  ...named('12-31', "new year's eve,new years eve"),
  ...named('01-01', "new year,new year's,new year's day,new years day"),
  ...named('10-31', 'halloween'),
  ...named('02-14', "valentine's day,valentine day,valentines day"),
  ...named('03-17', "saint patrick's day,st patrick's day,st. patrick's day,saint patrick"),
  ...named('05-01', "may day,labour day,workers' day,international workers' day,workers day"),
  ...named('03-08', "women's day,international women's day"),
  ...named('03-21', 'nowruz,norouz'),
  ...named('07-04', 'independence day'),
  ...named('11-11', 'armistice day,veterans day,remembrance day'),
  ...named('09-1-1', 'labor day'),
  ...named('11-4-4', 'thanksgiving,thanksgiving day'),
  ...named('11-4-4+1', 'black friday'),
  ...named('05-1--1', 'memorial day'),
  ...named('02-1-3', "presidents' day,president's day,presidents day"),
  ...named('10-1-2', 'columbus day'),
  ...named('06-19', 'juneteenth'),
  ...named('07-14', 'bastille day'),
  ...named('11-01', "all saints' day,all saints day"),
  ...named('11-02', "all souls' day,all souls day"),
  ...named('01-06', 'epiphany'),
  ...named('02-02', 'groundhog day'),
  ...named('05-7-2', "mother's day,mothers day,mother day"),
  ...named('06-7-3', "father's day,fathers day,father day"),
  ...named('01-1-3', 'martin luther king day,mlk day'),
  ...named('E+0', 'easter,easter sunday,easter day'),
  ...named('E-2', 'good friday'),
  ...named('E+1', 'easter monday'),
  ...named('E-7', 'palm sunday'),
  ...named('E-46', 'ash wednesday'),
  ...named('E-3', 'maundy thursday'),
  ...named('E+39', 'ascension day,ascension thursday'),
  ...named('E+49', 'pentecost,whit sunday,whitsunday'),
  ...named('E+50', 'whit monday,pentecost monday'),
  ...named('E+60', 'corpus christi'),
  ...named('E-47', 'shrove tuesday'),
  // Days of the past that are names, not dates of the story.
  ...named(
    'none',
    'black monday,black tuesday,black thursday,bloody sunday,black wednesday,cyber monday,super tuesday,super bowl sunday',
  ),
]);

export const frenchHolidays: Record<string, DateWord> = Object.fromEntries([
  ...named('12-25', 'noël,jour de noël'),
  ...named('01-01', "nouvel an,jour de l'an"),
  ...named('05-01', 'fête du travail'),
  ...named('E+0', 'pâques,dimanche de pâques'),
  ...named('E+1', 'lundi de pâques'),
  ...named('E+39', "jeudi de l'ascension"),
  ...named('E+49', 'pentecôte'),
  ...named('E+50', 'lundi de pentecôte'),
]);

export const arabicHolidays: Record<string, DateWord> = Object.fromEntries([
  ...named('12-25', 'كريسماس,الكريسماس,عيد الميلاد,الميلاد المجيد'),
  ...named('01-01', 'رأس السنة,رأس السنة الميلادية,راس السنة'),
  ...named('02-14', 'عيد الحب'),
  ...named('05-01', 'عيد العمال,عيد العمال العالمي'),
  ...named('03-21', 'نوروز,عيد نوروز'),
]);
