/** English date words. */

import { englishNames } from './day-names';
import { englishHabits } from './habits';
import { englishHolidays } from './holidays';
import { type DateLexicon, numbered, valued, words } from './lexicon';

const months = {
  ...numbered(
    'january,february,march|march,april,may,june,july,august,september,october,november,december',
    'MONTH',
  ),
  ...numbered('jan,feb|febr,mar,apr,may,jun,jul,aug,sep|sept,oct,nov,dec', 'MONTH'),
  // Also verbs, names or words of other meaning: months only beside another date word.
  march: { symbol: 'MONTHQ', value: 3, key: 'common' },
  may: { symbol: 'MONTHQ', value: 5, key: 'modal' },
  april: { symbol: 'MONTH', value: 4, key: 'name' },
  june: { symbol: 'MONTH', value: 6, key: 'name' },
  august: { symbol: 'MONTH', value: 8, key: 'name' },
  mar: { symbol: 'MONTHQ', value: 3 },
  jan: { symbol: 'MONTHQ', value: 1 },
  dec: { symbol: 'MONTHQ', value: 12 },
} as const;

const weekdays = {
  ...numbered(
    'monday|mondays,tuesday|tuesdays,wednesday|wednesdays,thursday|thursdays,friday|fridays,saturday|saturdays,sunday|sundays',
    'WDAY',
  ),
  ...numbered('mon,tue|tues,wed|weds,thu|thur|thurs,fri,sat,sun', 'WDAYQ'),
  mon: { symbol: 'WDAYQ', value: 1, key: 'common' },
  wed: { symbol: 'WDAYQ', value: 3, key: 'common' },
  sat: { symbol: 'WDAYQ', value: 6, key: 'common' },
  sun: { symbol: 'WDAYQ', value: 7, key: 'common' },
} as const;

const units = {
  ...words('day,days', { symbol: 'UNIT', unit: 'day' }),
  ...words('week,weeks,wk,wks', { symbol: 'UNIT', unit: 'week', value: 1 }),
  ...words('fortnight,fortnights', { symbol: 'UNIT', unit: 'week', value: 2 }),
  ...words('month,months', { symbol: 'UNIT', unit: 'month' }),
  ...words('quarter,quarters,qtr,qtrs', { symbol: 'UNIT', unit: 'quarter' }),
  ...words('year,years,yr,yrs', { symbol: 'UNIT', unit: 'year' }),
  ...words('decade,decades', { symbol: 'UNIT', unit: 'decade' }),
  ...words('century,centuries', { symbol: 'UNIT', unit: 'century' }),
  ...words('hour,hours,hr,hrs', { symbol: 'UNIT', unit: 'hour' }),
  ...words('minute,minutes,min,mins', { symbol: 'UNIT', unit: 'minute' }),
  ...words('seconds,secs', { symbol: 'UNIT', unit: 'second' }),
  // One-letter and doubtful abbreviations: only after a number, before "ago" or "later".
  d: { symbol: 'ABBR', unit: 'day' },
  w: { symbol: 'ABBR', unit: 'week' },
  mo: { symbol: 'ABBR', unit: 'month' },
  mos: { symbol: 'ABBR', unit: 'month' },
  y: { symbol: 'ABBR', unit: 'year' },
  h: { symbol: 'ABBR', unit: 'hour' },
} as const;

const deictic = {
  today: { symbol: 'REL', value: 0 },
  tonight: { symbol: 'REL', value: 0 },
  tonite: { symbol: 'REL', value: 0 },
  yesterday: { symbol: 'REL', value: -1 },
  yday: { symbol: 'REL', value: -1 },
  ...words('tomorrow,tomorrows,tmr,tmrw,tomorow', { symbol: 'REL', value: 1 }),
  overnight: { symbol: 'REL', value: 0, key: 'soft' },
  now: { symbol: 'REL', value: 0, key: 'soft' },
  'current date': { symbol: 'REL', value: 0 },
  otd: { symbol: 'REL', value: 0 },
} as const;

const connectors = {
  last: { symbol: 'LAST' },
  previous: { symbol: 'PREV' },
  preceding: { symbol: 'PREV' },
  past: { symbol: 'PAST' },
  next: { symbol: 'NEXT' },
  ...words('coming,upcoming,forthcoming', { symbol: 'COMING' }),
  ...words('following,ensuing', { symbol: 'FOLLOWING' }),
  ...words('this,current,present', { symbol: 'THIS' }),
  ...words('same,that', { symbol: 'SAME' }),
  ...words('rest,remainder', { symbol: 'REST' }),
  ago: { symbol: 'AGO' },
  ...words('later,hence,afterwards,afterward', { symbol: 'LATER' }),
  earlier: { symbol: 'EARLIER' },
  before: { symbol: 'BEFORE' },
  after: { symbol: 'AFTER' },
  since: { symbol: 'SINCE' },
  ...words('until,till,til,through,thru', { symbol: 'UNTIL' }),
  period: { symbol: 'PERIOD' },
  by: { symbol: 'BY' },
  ...words('no later than,not later than,at the latest by,as late as', { symbol: 'BY' }),
  ...words('later than,greater than,more than the year,no earlier than,no sooner than', { symbol: 'AFTER' }),
  ...words('earlier than,sooner than,prior to', { symbol: 'BEFORE' }),
  from: { symbol: 'FROM' },
  to: { symbol: 'TO' },
  between: { symbol: 'BETWEEN' },
  and: { symbol: 'AND' },
  '&': { symbol: 'AND' },
  or: { symbol: 'OR' },
  in: { symbol: 'IN' },
  on: { symbol: 'ON' },
  at: { symbol: 'AT' },
  ah: { symbol: 'AH' },
  sh: { symbol: 'SH' },
  within: { symbol: 'WITHIN' },
  for: { symbol: 'FOR' },
  during: { symbol: 'DURING' },
  of: { symbol: 'OF' },
  the: { symbol: 'THE' },
  ...words('a,an', { symbol: 'ART', value: 1 }),
  ...words('few,several', { symbol: 'FEW', value: 3 }),
  ...words('couple,couple of', { symbol: 'FEW', value: 2 }),
  early: { symbol: 'EARLY' },
  mid: { symbol: 'MID' },
  late: { symbol: 'LATE' },
  ...words('beginning,start', { symbol: 'BEGIN' }),
  ...words('starting,commencing,effective', { symbol: 'STARTING' }),
  end: { symbol: 'END' },
  middle: { symbol: 'MIDDLE' },
  ...words('about,nearly,almost,some', { symbol: 'AROUND' }),
  // Of a date they say that it is not exact; "about" may be what is spoken of.
  ...words('around,approximately,roughly', { symbol: 'AROUND', key: 'near' }),
  ...words('circa,ca', { symbol: 'AROUND', key: 'circa' }),
  ...words('more,over,greater', { symbol: 'MORE' }),
  less: { symbol: 'LESS' },
  ...words('every,each', { symbol: 'EVERY' }),
  other: { symbol: 'OTHER' },
  eve: { symbol: 'EVE' },
  ending: { symbol: 'ENDING' },
  'w/c': { symbol: 'ENDING', key: 'commencing' },
} as const;

const parts = {
  ...words('weekend,weekends', { symbol: 'WEEKEND' }),
  ...words('spring', { symbol: 'SEASONQ', value: 1 }),
  ...words('summer', { symbol: 'SEASON', value: 2 }),
  ...words('autumn', { symbol: 'SEASON', value: 3 }),
  ...words('fall', { symbol: 'SEASONQ', value: 3 }),
  ...words('winter', { symbol: 'SEASON', value: 4 }),
  ...words('season,seasons', { symbol: 'SEASONQ', value: 0 }),
  ...words('morning,afternoon,evening,night,noon,midnight,midday,dawn,nightfall,lunchtime', {
    symbol: 'DAYPART',
  }),
  ...words('weekday,weekdays,business,working,trading', { symbol: 'BUSINESS' }),
  half: { symbol: 'HALFWORD' },
  date: { symbol: 'DATEWORD' },
  ...words('fiscal,financial,school,sy,fy', { symbol: 'FISCAL' }),
  calendar: { symbol: 'ALL' },
  ...words('whole,entire,full,all', { symbol: 'ALL' }),
  ...words('am,a.m.,a.m', { symbol: 'AM' }),
  ...words('pm,p.m.,p.m', { symbol: 'PM' }),
  ...words("o'clock,hours", { symbol: 'OCLOCK' }),
  ...words('utc,gmt,est,edt,cet,cest,bst,pst,pdt,et,pt,ast,msk,ist', { symbol: 'ZONE' }),
  ...words('ad,ce', { symbol: 'AD' }),
  ...words('bc,bce', { symbol: 'BC' }),
  be: { symbol: 'BE' },
  ah: { symbol: 'AH' },
  ...numbered('q1,q2,q3,q4', 'QTR'),
  ...numbered('h1,h2', 'HALF'),
  ...words('eom', { symbol: 'CONJDAY', value: 12, unit: 'month' }),
  ...words('eoy', { symbol: 'CONJDAY', value: 12, unit: 'year' }),
  ...words('bom', { symbol: 'CONJDAY', value: 1, unit: 'month' }),
  ...words('boy', { symbol: 'CONJDAY', value: 1, unit: 'year', key: 'soft' }),
} as const;

const decades = {
  ...words('twenties', { symbol: 'DECADE', value: 20 }),
  ...words('thirties', { symbol: 'DECADE', value: 30 }),
  ...words('forties', { symbol: 'DECADE', value: 40 }),
  ...words('fifties', { symbol: 'DECADE', value: 50 }),
  ...words('sixties', { symbol: 'DECADE', value: 60 }),
  ...words('seventies', { symbol: 'DECADE', value: 70 }),
  ...words('eighties', { symbol: 'DECADE', value: 80 }),
  ...words('nineties', { symbol: 'DECADE', value: 90 }),
} as const;

const hours = words('hour,hours,hr,hrs', { symbol: 'UNIT', unit: 'hour' });

export const english: DateLexicon = {
  language: 'en',
  habits: englishHabits,
  order: 'MDY',
  words: {
    ...months,
    ...weekdays,
    ...deictic,
    ...connectors,
    ...parts,
    ...decades,
    ...units,
    ...hours,
    ...englishHolidays,
  },
  numbers: {
    cardinals: {
      ...valued(
        'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty',
        0,
      ),
      ...valued('thirty,forty,fifty,sixty,seventy,eighty,ninety', 30, 10),
    },
    ordinals: {
      ...valued(
        'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth',
      ),
      ...valued('thirtieth', 30),
    },
    hundred: ['hundred'],
    thousand: ['thousand'],
    and: ['and'],
  },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  past: /\b(?:was|were|had|did|said|told|held|met|took|began|came|went|gave|left|arrived|spoke|made|sent|won|agreed|freed|became|broke|brought|built|bought|chose|drew|drove|fell|felt|fled|flew|forbade|fought|found|grew|heard|hung|kept|knew|laid|led|lost|paid|ran|rose|sank|sat|saw|shook|shot|sold|sought|spent|stood|stole|struck|swore|taught|thought|threw|understood|withdrew|woke|wore|wrote|\p{L}{1,18}[^e\P{L}]ed)\b/giu,
  future:
    /\b(?:will|shall|'ll|would|going to|is to|are to|to be|set to|due to|due in|due on|(?<!\bhad been )scheduled|plans?|planned|(?<!\bhad been )expected|expects?|slated|intends?|should|must|deadline|begins|opens|meets|convenes|travels|departs|kicks off|(?:hopes?|wants?|prepar(?:es|ing)) to)\b|’ll\b/giu,
  names: englishNames,
};
