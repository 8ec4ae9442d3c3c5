/** Traps that show between two reports, or between a report and a published event. */
import type { PairCase } from './case';

const talk = (body: string, publishedOn?: string): PairCase['first'] => ({
  body,
  ...(publishedOn && { publishedOn }),
});

const FUAD_STOLTENBERG =
  'BRUSSELS, Sept. 16, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Wednesday. They spoke of training.';

export const PAIRS: readonly PairCase[] = [
  {
    traps: ['same-day-borrell'],
    name: 'two counterparts of one visitor on one day',
    first: talk(FUAD_STOLTENBERG),
    second: talk(
      'BRUSSELS, Sept. 16, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein met EU foreign policy chief Josep Borrell in Brussels on Wednesday. They spoke of trade.',
    ),
    same: false,
    reason: { code: 'sides-differ' },
  },
  {
    traps: ['same-day-jaafari'],
    name: 'a visit to NATO and a council with the EU on one day',
    first: talk(
      'BRUSSELS, Oct. 18, 2016 (Wire) -- Iraqi Foreign Minister Ibrahim al-Jaafari met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday. They spoke of training.',
    ),
    second: talk(
      'BRUSSELS, Oct. 18, 2016 (Wire) -- Iraqi Foreign Minister Ibrahim al-Jaafari met Federica Mogherini of the European Union in Brussels on Tuesday. They spoke of trade.',
    ),
    same: false,
    reason: { code: 'sides-differ' },
  },
  {
    traps: ['same-day-abdullah'],
    name: 'two visitors of one host on one day',
    first: talk(
      'BRUSSELS, Jan. 14, 2020 (Wire) -- King Abdullah II of Jordan met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday. They spoke of training.',
    ),
    second: talk(
      'BRUSSELS, Jan. 14, 2020 (Wire) -- Iraqi Deputy Foreign Minister Abdul Karim Hashem met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday. They spoke of training.',
    ),
    same: false,
    reason: { code: 'sides-differ' },
  },
  {
    traps: [],
    name: 'a visitor who sees the minister and then the prime minister',
    first: talk(
      'BAGHDAD, Feb. 4, 2025 (Wire) -- NATO Secretary General Mark Rutte held talks with Iraq on Tuesday. Foreign Minister Fuad Hussein of Iraq listened to him.',
    ),
    second: talk(
      'BAGHDAD, Feb. 4, 2025 (Wire) -- Iraqi Prime Minister Mohammed Shia al-Sudani met NATO Secretary General Mark Rutte on Tuesday. They spoke of training.',
    ),
    same: false,
    reason: { code: 'persons-differ', otherName: 'Fuad Hussein' },
  },
  {
    traps: ['call-not-meeting'],
    name: 'a call that another report tells as a meeting',
    first: talk(
      'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohamed Ali Alhakim telephoned NATO Secretary General Jens Stoltenberg on Friday. They spoke of training.',
    ),
    second: talk(
      'BRUSSELS, Jan. 18, 2020 (Wire) -- NATO Secretary General Jens Stoltenberg met Iraqi Foreign Minister Mohamed Ali Alhakim on Friday. They spoke of training.',
    ),
    same: false,
    reason: { code: 'call-or-meeting' },
    contradictions: [['type', 'call', 'meeting']],
  },
  {
    traps: ['newkerala-announce', 'fourth-round-date'],
    name: 'the announcement and the meeting',
    first: talk(
      'BRUSSELS, Sept. 15, 2020 (Wire) -- NATO Secretary General Jens Stoltenberg will meet Iraqi Foreign Minister Fuad Hussein in Brussels on Wednesday. They will speak of training.',
    ),
    second: talk(FUAD_STOLTENBERG),
    same: false,
    reason: { code: 'stages-differ' },
  },
  {
    traps: ['shafaq-friday', 'coalition-25-27', 'borrell-call-friday', 'ntmi-start'],
    name: 'one act told of two days, both stated',
    first: talk(
      'BAGHDAD, Sept. 27, 2024 (Wire) -- Iraq and the United States signed an accord in Baghdad on Friday, 27 September 2024. It ends the mission.',
    ),
    second: talk(
      'ATHENS, Sept. 30, 2024 (Wire) -- Iraq and the United States signed an accord in Baghdad on 25 September 2024. It ends the mission.',
    ),
    same: false,
    reason: { code: 'dates-differ', days: 2 },
    contradictions: [['date', '2024-09-27', '2024-09-25']],
  },
  {
    traps: ['kadhimi-call-7-8', 'pompeo-9-10'],
    name: 'the day of a call and the undated release of the day after',
    first: talk(
      'BAGHDAD, May 8, 2020 (Wire) -- NATO Secretary General Jens Stoltenberg telephoned Iraqi Prime Minister Mustafa al-Kadhimi on Thursday. They spoke of training.',
    ),
    second: talk(
      'Iraqi Prime Minister Mustafa al-Kadhimi received a telephone call from NATO Secretary General Jens Stoltenberg. They spoke of training.',
      '2020-05-08',
    ),
    same: true,
    contradictions: [],
  },
  {
    traps: ['arabnews-yesterday'],
    name: 'a “yesterday” against the stated day of a published event',
    first: talk(
      'BRUSSELS, June 27, 2004 (Wire) -- NATO signed an accord with Iraq in Brussels on 26 June 2004. It is about training.',
    ),
    second: talk(
      'ISTANBUL, June 28, 2004 (Wire) -- NATO yesterday signed an accord with Iraq in Brussels. It is about training.',
    ),
    same: false,
    reason: { code: 'dates-differ', days: 1 },
    contradictions: [['date', '2004-06-26', '2004-06-27']],
  },
  {
    traps: ['carignan-month'],
    name: 'two months for one change of command',
    first: talk(
      'BAGHDAD, Dec. 2, 2019 (Wire) -- Jennie Carignan of NATO met Iraqi Defence Minister Najah al-Shammari in November 2019. They spoke of training.',
    ),
    second: talk(
      'COPENHAGEN, Jan. 9, 2020 (Wire) -- Jennie Carignan of NATO met Iraqi Defence Minister Najah al-Shammari in December 2019. They spoke of training.',
    ),
    same: false,
    contradictions: [['date', '2019-11', '2019-12']],
  },
  {
    traps: ['nmi-start', 'euam-launch', 'closing-ceremony'],
    name: 'two milestones of one mission weeks apart',
    first: talk(
      'BRUSSELS, July 11, 2018 (Wire) -- NATO launched a mission in Iraq on Wednesday. It will train officers.',
    ),
    second: talk(
      'BAGHDAD, Nov. 1, 2018 (Wire) -- NATO launched a mission in Iraq on Thursday. It will train officers.',
    ),
    same: false,
    reason: { code: 'dates-differ' },
  },
  {
    traps: ['sofa-bush'],
    name: 'another signatory of one side',
    first: talk(
      'BAGHDAD, Nov. 17, 2008 (Wire) -- Iraqi Foreign Minister Hoshyar Zebari and US ambassador Ryan Crocker signed an accord in Baghdad on Monday. It is about forces.',
    ),
    second: talk(
      'WASHINGTON, Nov. 20, 2008 (Wire) -- Iraqi Foreign Minister Hoshyar Zebari and US President George W. Bush signed an accord in Baghdad on Monday. It is about forces.',
    ),
    same: false,
    reason: { code: 'persons-differ', name: 'Ryan Crocker', otherName: 'George W. Bush' },
    contradictions: [['participants', 'Ryan Crocker', 'George W. Bush']],
  },
  {
    traps: ['summit-place-2025'],
    name: 'one meeting in two towns',
    first: talk(FUAD_STOLTENBERG),
    second: talk(
      'AMMAN, Sept. 17, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Mons on Wednesday. They spoke of training.',
    ),
    same: true,
    contradictions: [['location', 'Brussels', 'Mons']],
  },
  {
    traps: ['colomina-title', 'manza-title'],
    name: 'one official at two levels',
    first: talk(
      'AMMAN, Nov. 6, 2024 (Wire) -- Jordanian Foreign Minister Ayman Safadi met NATO Deputy Secretary General Javier Colomina on Wednesday. They spoke of training.',
    ),
    second: talk(
      'AMMAN, Nov. 6, 2024 (Wire) -- Jordanian Foreign Minister Ayman Safadi met NATO Assistant Secretary General Javier Colomina on Wednesday. They spoke of training.',
    ),
    same: true,
    contradictions: [
      [
        'participants',
        'Javier Colomina: Deputy Secretary General',
        'Javier Colomina: Assistant Secretary General',
      ],
    ],
  },
  {
    traps: [],
    name: 'twins in English and Arabic, told from either side',
    first: talk(FUAD_STOLTENBERG),
    second: {
      language: 'ar',
      publishedOn: '2020-09-17',
      body: 'استقبل الأمين العام لحلف الناتو ينس ستولتنبرغ وزير الخارجية العراقي فؤاد حسين في بروكسل يوم الأربعاء. وبحثا التدريب.',
    },
    same: true,
    contradictions: [],
  },
  {
    traps: [],
    name: 'twins in French and Turkish',
    first: {
      language: 'fr',
      publishedOn: '2020-09-16',
      body: "Le ministre irakien des Affaires étrangères, Fouad Hussein, a rencontré mercredi à Bruxelles le secrétaire général de l'OTAN, Jens Stoltenberg.",
    },
    second: {
      language: 'tr',
      publishedOn: '2020-09-17',
      body: 'Irak Dışişleri Bakanı Fuad Hüseyin, NATO Genel Sekreteri Jens Stoltenberg ile çarşamba günü Brüksel’de görüştü.',
    },
    same: true,
    contradictions: [],
  },
  {
    traps: [],
    name: 'a minister here, his state there',
    first: talk(FUAD_STOLTENBERG),
    second: talk(
      'BRUSSELS, Sept. 16, 2020 (Wire) -- Iraq and NATO held a meeting in Brussels on Wednesday. They spoke of training.',
    ),
    same: true,
    contradictions: [],
  },
];
