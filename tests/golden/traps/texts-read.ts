/** Traps of texts that the reading itself gets right: what happened, when, between whom. */
import type { ReadCase } from './case';

export const TEXT_READ: readonly ReadCase[] = [
  {
    traps: ['nuclear-contrast'],
    name: 'the IAEA as the party that it is',
    told: {
      body: 'VIENNA, Sept. 3, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met the Director General of the International Atomic Energy Agency, Rafael Grossi, in Vienna on Friday.',
    },
    main: { type: 'meeting', date: '2021-09-03', parties: ['International Atomic Energy Agency', 'Iraq'] },
    acting: ['Fuad Hussein', 'Rafael Grossi'],
  },
  {
    traps: ['shafaqna-weekday'],
    name: 'the evening of the statement is the day',
    told: {
      body: 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels, the ministry said this evening (Wednesday).',
      publishedOn: '2020-09-16',
    },
    main: { type: 'meeting', date: '2020-09-16', parties: ['Iraq', 'NATO'] },
  },
  {
    traps: ['newkerala-announce'],
    name: 'an announcement of tomorrow’s meeting, with a call of January behind it',
    told: {
      title: 'NATO chief to meet Iraqi minister',
      body: 'BRUSSELS, Sept. 15, 2020 (Wire) -- NATO Secretary General Jens Stoltenberg will meet Iraqi Foreign Minister Fuad Hussein in Brussels on Wednesday, 16 September 2020.',
    },
    main: { type: 'planned', status: 'planned', date: '2020-09-16', parties: ['Iraq', 'NATO'] },
  },
  {
    traps: ['arabnews-yesterday'],
    name: 'a “yesterday” is counted from the dateline and stays a draft’s date',
    told: {
      body: 'ISTANBUL, June 28, 2004 (Wire) -- NATO yesterday signed an accord with Iraq on the training of forces. Details will follow.',
    },
    main: { date: '2004-06-27', parties: ['Iraq', 'NATO'] },
  },
  {
    traps: ['same-day-abdullah'],
    name: 'two visitors of one host in one article',
    told: {
      title: 'Jordan’s king at NATO',
      body: 'BRUSSELS, Jan. 14, 2020 (Wire) -- King Abdullah II of Jordan met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday. Iraqi Deputy Foreign Minister Abdul Karim Hashem met Stoltenberg on Tuesday too.',
    },
    main: { type: 'meeting', date: '2020-01-14', parties: ['Jordan', 'NATO'] },
    background: { type: 'meeting', date: '2020-01-14', parties: ['Iraq', 'NATO'] },
  },
  {
    traps: ['hypothetical'],
    name: 'a hypothetical briefing took place',
    told: {
      body: 'BAGHDAD, March 11, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in a hypothetical meeting by video.',
    },
    main: { type: 'meeting', status: 'happened', date: '2021-03-11~' },
  },
];
