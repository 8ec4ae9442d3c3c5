/** Traps of dates: a day, a weekday, a year or an address that contradicts another. */
import { met, type SilentCase, type WarnCase } from './case';

const FUAD_MET =
  'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels';

export const DATE_WARNINGS: readonly WarnCase[] = [
  {
    traps: [],
    name: 'a weekday that was another',
    told: { body: `${FUAD_MET} on Wednesday, 17 September 2020.`, publishedOn: '2020-09-18' },
    code: 'weekday-contradicts-date',
    words: 'Wednesday, 17 September 2020',
    says: '2020-09-17 was a Thursday',
  },
  {
    traps: ['mofa-two-dates'],
    name: 'a weekday that was another, without a year',
    told: {
      body: `${FUAD_MET} on Wednesday, September 17. They spoke of training.`,
      publishedOn: '2020-09-18',
    },
    code: 'weekday-contradicts-date',
    words: 'Wednesday, September 17',
    says: '2020-09-17 was a Thursday',
  },
  {
    traps: ['shafaq-hld'],
    name: 'a “today” with another day’s name',
    told: {
      body: 'Iraq and NATO opened a dialogue in Baghdad earlier today, Wednesday. Fuad Hussein took the chair.',
      publishedOn: '2024-08-27',
    },
    code: 'weekday-contradicts-date',
    words: 'earlier today, Wednesday',
    says: '2024-08-27 was a Tuesday',
  },
  {
    traps: ['nato-2019-typo'],
    name: 'a “today” with last year’s number',
    told: {
      body: 'NATO defence ministers decided today (12 February 2019) to enlarge the mission in Iraq. Work begins soon.',
      publishedOn: '2020-02-12',
    },
    code: 'today-contradicts-date',
    words: 'today (12 February 2019)',
    says: 'article of 2020-02-12',
  },
  {
    traps: ['europedip-2019'],
    name: 'last year’s number on this year’s day',
    told: {
      body: 'The Council of NATO held an extraordinary meeting with Iraq on 6 January 2019. It spoke of training.',
      publishedOn: '2020-01-07',
      url: 'https://example.org/2020/01/07/council',
    },
    code: 'year-contradicts-publication',
    words: '6 January 2019',
    says: 'check the year',
  },
  {
    traps: ['asian-2016'],
    name: 'a year three too early',
    told: {
      body: 'NATO Secretary General Jens Stoltenberg visited Iraq on 16 September 2016. He saw the trainers at work.',
      publishedOn: '2019-09-18',
    },
    code: 'year-contradicts-publication',
    words: '16 September 2016',
    says: 'article is of 2019-09-18',
  },
  {
    traps: [],
    name: 'a thing done on a day yet to come',
    told: { body: `${FUAD_MET} on 16 October 2020.`, publishedOn: '2020-09-17' },
    code: 'date-after-publication',
    words: '16 October 2020',
    says: 'after the day of publication',
  },
  {
    traps: ['eurasia-today'],
    name: 'the “today” of a statement in a later report',
    told: {
      body: '“The Council of NATO met Iraqi Foreign Minister Fuad Hussein today and approved a package,” the Secretary General said in a statement.',
      publishedOn: '2020-09-17',
    },
    code: 'day-inside-quotation',
    words: 'today',
    says: 'check on which day it was said',
  },
  {
    traps: ['9news-url'],
    name: 'an address with another year',
    told: {
      body: met('Iraqi Foreign Minister Fuad Hussein'),
      url: 'https://example.org/world/2023/10/10/talks',
    },
    code: 'address-contradicts-date',
    words: '',
    says: 'The address says 2023-10-10',
  },
  {
    traps: ['mofa-two-dates'],
    name: 'one summit attended on two days',
    told: {
      body: 'Iraqi Foreign Minister Fuad Hussein attended the NATO summit in Washington on Wednesday, July 10. Hussein attended the NATO summit on Tuesday, July 9, as head of the delegation.',
      publishedOn: '2024-07-12',
    },
    code: 'date-contradicts-itself',
    words: 'Tuesday, July 9',
    says: '2024-07-10 and of 2024-07-09',
  },
  {
    traps: ['jordan-date-glued'],
    name: 'a day and a year run together',
    told: {
      body: 'King Abdullah II of Jordan visited NATO headquarters in Brussels on December 122018. He met the staff.',
      publishedOn: '2018-12-14',
    },
    code: 'date-unreadable',
    words: 'December 122018',
    says: 'run together',
  },
];

export const DATE_SILENCE: readonly SilentCase[] = [
  {
    traps: [],
    name: 'a weekday that fits',
    told: { body: `${FUAD_MET} on Wednesday, 16 September 2020.`, publishedOn: '2020-09-18' },
  },
  {
    traps: ['shafaqna-weekday'],
    name: '“this evening (Wednesday)” on a Wednesday',
    told: { body: `${FUAD_MET}, the ministry said this evening (Wednesday).`, publishedOn: '2020-09-16' },
  },
  {
    traps: [],
    name: 'a list of days',
    told: {
      body: `${FUAD_MET} on Tuesday. Talks go on today, Thursday and Friday.`,
      publishedOn: '2020-09-16',
    },
  },
  {
    traps: [],
    name: 'a meeting and another of the next day',
    told: {
      body: `${FUAD_MET} on Tuesday. Hussein met Stoltenberg again on Wednesday.`,
      publishedOn: '2020-09-18',
    },
  },
  {
    traps: [],
    name: 'the day before in the address',
    told: { body: met('Iraqi Foreign Minister Fuad Hussein'), url: 'https://example.org/2020/09/15/talks' },
  },
  {
    traps: [],
    name: 'an old year as background',
    told: {
      body: `${FUAD_MET} on Wednesday. NATO came to Iraq on 14 August 2004.`,
      publishedOn: '2020-09-16',
    },
  },
];
