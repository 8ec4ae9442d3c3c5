/** Traps of texts: another organisation, words and figures, titles against bodies, plans and deeds, places, treaties. */
import { met, type SilentCase, type WarnCase } from './case';

const FUAD = 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg';

export const TEXT_WARNINGS: readonly WarnCase[] = [
  {
    traps: ['shafaqna-iaea'],
    name: 'another organisation in place of the one meant',
    told: {
      body: `BRUSSELS, Sept. 16, 2020 (Wire) -- ${FUAD}. They also went over a paper on the activities of the IAEA delegation in Iraq. NATO trains Iraqi officers.`,
    },
    code: 'third-organisation',
    words: 'the IAEA delegation',
    says: 'International Atomic Energy Agency appears once in a text about Iraq and NATO',
  },
  {
    traps: ['shafaqna-two-countries'],
    name: 'an organisation among “the two countries”',
    told: {
      body: 'BRUSSELS, Sept. 16, 2020 (Wire) -- Fuad Hussein met NATO Secretary General Jens Stoltenberg on Wednesday. The talks turned to the paper that was drawn up last spring. Much of it lies with experts. The agreement between the two countries stands.',
    },
    code: 'organisation-called-country',
    words: 'the two countries',
    says: 'of which one is an organisation',
  },
  {
    traps: ['shafaqna-two-countries'],
    name: 'cells that became nuclei',
    told: {
      body: `BRUSSELS, Sept. 16, 2020 (Wire) -- ${FUAD}. They spoke of wiping out the nuclei of the group in the north.`,
    },
    code: 'word-mistranslated',
    words: 'nuclei',
    says: 'cells',
  },
  {
    traps: ['hypothetical'],
    name: 'a virtual briefing that became hypothetical',
    told: {
      body: 'BAGHDAD, March 11, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in a hypothetical meeting by video.',
    },
    code: 'word-mistranslated',
    words: 'hypothetical meeting',
    says: 'virtual, by video',
  },
  {
    traps: ['4000'],
    name: 'a nought too many',
    told: {
      title: 'NATO sends 4,000 instructors to Iraq',
      body: 'BRUSSELS, Feb. 18, 2021 (Wire) -- NATO sent 400 instructors to Iraq on Thursday, the Alliance said.',
    },
    code: 'figure-mistranslated',
    words: '400 instructors',
    says: '4,000 instructors in the title',
  },
  {
    traps: ['mission-suspended'],
    name: 'a mission suspended in the title alone',
    told: {
      title: 'NATO suspends its mission in Iraq',
      body: 'BRUSSELS, Jan. 4, 2020 (Wire) -- NATO suspended the training of Iraqi forces on Saturday. The mission continues, a spokesman said.',
    },
    code: 'title-contradicts-body',
    words: 'The mission continues',
    says: 'check what was ended',
  },
  {
    traps: ['baghdad-erbil'],
    name: 'a partnership with another partner in the text',
    told: {
      title: 'Blinken: dialogue confirms the partnership between Baghdad and Washington',
      body: 'WASHINGTON, April 7, 2021 (Wire) -- US Secretary of State Antony Blinken and Iraqi Foreign Minister Fuad Hussein held talks by video on Wednesday. Blinken said that the dialogue confirmed the partnership between Baghdad and Erbil.',
    },
    code: 'title-contradicts-body',
    words: 'partnership between Baghdad and Erbil',
    says: 'between Baghdad and Washington',
  },
  {
    traps: ['article-v'],
    name: 'consultations under the wrong article',
    told: {
      body: 'BRUSSELS, Feb. 10, 2003 (Wire) -- Turkey asked NATO on Monday for consultations under Article V of the treaty. The Council met.',
    },
    code: 'treaty-article',
    words: 'Article V',
    says: 'those of Article 4',
  },
  {
    traps: ['article-v'],
    name: 'one article in the title, another in the text',
    told: {
      title: 'Turkey turns to NATO under Article 4',
      body: 'BRUSSELS, Feb. 10, 2003 (Wire) -- Turkey asked NATO on Monday for help under Article 6. The Council met.',
    },
    code: 'treaty-article',
    words: 'Article 6',
    says: '“Article 4” in the title',
  },
  {
    traps: ['summit-place-2025'],
    name: 'one town in the title, another in the text',
    told: {
      title: 'Iraq and NATO sign accord in Vienna',
      body: 'Iraqi Foreign Minister Fuad Hussein and NATO Secretary General Jens Stoltenberg signed an accord in Brussels on Wednesday, the ministry said.',
      publishedOn: '2020-09-17',
    },
    code: 'place-contradicts-itself',
    words: 'Vienna',
    says: 'told of Brussels and of Vienna',
  },
  {
    traps: ['eu-council-2022'],
    name: 'a plan that lies behind the day of the report',
    told: {
      body: 'The foreign ministers of Iraq and Jordan will meet in Amman on 24 January 2022.',
      title: 'Iraq and Jordan to meet in Amman',
      publishedOn: '2022-03-02',
    },
    code: 'announced-not-held',
    words: '24 January 2022',
    says: 'check whether it took place',
  },
  {
    traps: ['call-not-meeting'],
    name: 'a call that becomes a meeting further down',
    told: {
      body: 'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohammed Alhakim telephoned NATO Secretary General Jens Stoltenberg. Alhakim met Stoltenberg to speak of the training mission.',
    },
    code: 'call-or-meeting',
    words: 'met',
    says: 'tell of a meeting between the same persons',
  },
  {
    traps: [],
    name: 'an opinion',
    told: {
      title: 'Opinion: What Iraq owes NATO',
      body: 'Iraq signed an accord with NATO on Monday. It was wise.',
      publishedOn: '2020-09-16',
    },
    code: 'looks-like-opinion',
    words: '',
    says: 'no main event was taken',
  },
  {
    traps: [],
    name: 'a digest',
    told: {
      title: 'News digest: Iraq, Jordan and NATO',
      body: 'Iraq signed an accord with NATO on Monday. Jordan met Egypt.',
      publishedOn: '2020-09-16',
    },
    code: 'looks-like-digest',
    words: '',
    says: 'a digest of several reports',
  },
  {
    traps: [],
    name: 'a language that no rule covers',
    told: {
      body: 'Der irakische Außenminister Fuad Hussein traf am Mittwoch in Brüssel den Generalsekretär der NATO, Jens Stoltenberg. Sie sprachen über die Ausbildung der Armee.',
      publishedOn: '2020-09-16',
    },
    code: 'unsupported-language',
    words: '',
    says: '(de)',
  },
];

export const TEXT_SILENCE: readonly SilentCase[] = [
  {
    traps: ['nuclear-contrast'],
    name: 'a meeting with the very organisation that elsewhere is a slip',
    told: {
      body: 'VIENNA, Sept. 3, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met the Director General of the International Atomic Energy Agency, Rafael Grossi, in Vienna on Friday. The IAEA delegation will return to Iraq.',
    },
  },
  {
    traps: ['shafaqna-iaea'],
    name: 'an organisation that does keep a mission there',
    told: {
      body: `BRUSSELS, Sept. 16, 2020 (Wire) -- ${FUAD}. They praised the work of the United Nations mission in Iraq.`,
    },
  },
  {
    traps: ['call-not-meeting'],
    name: 'a call that follows a meeting of another day',
    told: {
      body: 'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohamed Ali Alhakim telephoned NATO Secretary General Jens Stoltenberg on Friday. Alhakim met Stoltenberg in Brussels on 5 December 2019.',
    },
  },
  {
    traps: ['call-not-meeting'],
    name: 'a call in which much was discussed',
    told: {
      title: 'Alhakim, Stoltenberg discuss training',
      body: 'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohamed Ali Alhakim telephoned NATO Secretary General Jens Stoltenberg on Friday. Alhakim held talks with Stoltenberg about training.',
    },
  },
  {
    traps: ['eu-council-2022'],
    name: 'a plan for a day to come',
    told: {
      body: 'The foreign ministers of Iraq and Jordan will meet in Amman on 24 January 2022.',
      publishedOn: '2022-01-20',
    },
  },
  {
    traps: [],
    name: 'two countries that are two states',
    told: {
      body: 'AMMAN, March 2, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met his Jordanian counterpart, Ayman Safadi, on Tuesday. The two countries will trade more.',
    },
  },
  {
    traps: [],
    name: 'figures of different things',
    told: {
      title: 'NATO sends 4,000 instructors to Iraq',
      body: 'BRUSSELS, Feb. 18, 2021 (Wire) -- NATO sent 4,000 instructors to Iraq on Thursday. They will train 400 officers.',
    },
  },
  {
    traps: [],
    name: 'both articles of the treaty in the text',
    told: {
      title: 'Turkey turns to NATO under Article 4',
      body: 'BRUSSELS, Feb. 10, 2003 (Wire) -- Turkey asked NATO on Monday for help under Article 4. Article 5 is another matter.',
    },
  },
  {
    traps: [],
    name: 'a report filed from another town',
    told: {
      title: 'Iraq and NATO sign accord in Brussels',
      body: 'BAGHDAD, Sept. 17, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein and NATO Secretary General Jens Stoltenberg signed an accord in Brussels on Wednesday.',
    },
  },
  {
    traps: [],
    name: 'a mission that goes on though another ended',
    told: {
      title: 'NATO ends talks with Iraq',
      body: 'BRUSSELS, Jan. 4, 2020 (Wire) -- NATO ended talks with Iraq on Saturday. The mission continues, a spokesman said.',
    },
  },
  { traps: [], name: 'nothing but a meeting', told: { body: met('Iraqi Foreign Minister Fuad Hussein') } },
];
