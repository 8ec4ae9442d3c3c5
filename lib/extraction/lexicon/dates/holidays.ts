/**
 * Days with a name. `key` says which day of a year: `12-25` the month and day, `11-4-4` the month, weekday
 * (Monday 1 … Sunday 7) and its number in the month (-1 the last), with `+1` for the day after; `easter` and
 * days counted from it.
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
  ...named('05-7-2', "mother's day,mothers day"),
  ...named('06-7-3', "father's day,fathers day"),
  ...named('01-1-3', 'martin luther king day,mlk day'),
  ...named('easter+0', 'easter,easter sunday,easter day'),
  ...named('easter-2', 'good friday'),
  ...named('easter+1', 'easter monday'),
  ...named('easter-7', 'palm sunday'),
  ...named('easter-46', 'ash wednesday'),
  ...named('easter-47', 'shrove tuesday'),
  // Days of the past that are names, not dates of the story.
  ...named(
    'none',
    'black monday,black tuesday,black thursday,bloody sunday,black wednesday,cyber monday,super tuesday,super bowl sunday',
  ),
]);
