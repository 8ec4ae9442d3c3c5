/** Traps of people: posts at another time, ranks, titles, garbled names, namesakes. */
import { met, type SilentCase, type WarnCase } from './case';

export const PEOPLE_WARNINGS: readonly WarnCase[] = [
  {
    traps: ['jaafari-roles'],
    name: 'a post of another time',
    told: { body: met('Iraqi Foreign Minister Ibrahim al-Jaafari') },
    code: 'post-not-held',
    words: 'Iraqi Foreign Minister Ibrahim al-Jaafari',
    says: 'Fuad Hussein held that post',
  },
  {
    traps: [],
    name: 'a person whom nobody knows in a post that another held',
    told: { body: met('Iraqi Foreign Minister Qasim Dawudi') },
    code: 'post-not-held',
    words: 'Iraqi Foreign Minister Qasim Dawudi',
    says: 'Fuad Hussein held that post',
  },
  {
    traps: ['obeidi-caretaker'],
    name: 'a minister who had left, in whose place another acted',
    told: {
      body: 'BAGHDAD, Jan. 5, 2011 (Wire) -- Iraqi Minister of Defense Abdul Qadir al-Obeidi met NATO commander Michael Ferriter on Wednesday. They spoke of training.',
    },
    code: 'post-not-held',
    words: 'Iraqi Minister of Defense Abdul Qadir al-Obeidi',
    // Named, with the page: the list has the prime minister acting from the day on which the cabinet was formed.
    says: 'on 2011-01-05 Nouri al-Maliki held that post (http://www.aina.org/',
  },
  {
    traps: ['akar-2024'],
    name: 'a paragraph of another year further down',
    told: {
      title: 'Iraq and US discuss the end of the coalition',
      body: 'BAGHDAD, Feb. 11, 2024 (Wire) -- Iraqi and US officers held talks in Baghdad on Sunday. Iraqi Prime Minister Mohammed al-Souda met Turkish Defense Minister Hulusi Akar on February 6.',
    },
    code: 'post-not-held',
    words: 'Turkish Defense Minister Hulusi Akar',
    says: 'on 2024-02-06 Yaşar Güler held that post',
  },
  {
    traps: ['ina-new-commander'],
    name: 'a new commander before the handover',
    told: {
      body: 'BAGHDAD, May 21, 2023 (Wire) -- Iraqi Prime Minister Mohammed Shia al-Sudani received the new commander of the NATO Mission Iraq, José Antonio Agüero Martínez, on Sunday. They spoke of training.',
    },
    code: 'post-not-yet-held',
    words: 'the new commander of the NATO Mission Iraq, José Antonio Agüero Martínez',
    says: 'on 2023-05-21 only designate',
  },
  {
    traps: ['ina-new-commander'],
    name: 'a former commander who still commands',
    told: {
      body: 'BAGHDAD, May 21, 2023 (Wire) -- Iraqi Prime Minister Mohammed Shia al-Sudani received the former commander of the NATO Mission Iraq, Giovanni Iannucci, on Sunday. They spoke of training.',
    },
    code: 'post-still-held',
    words: 'the former commander of the NATO Mission Iraq, Giovanni Iannucci',
    says: 'held the post until 2023-05-24',
  },
  {
    traps: [],
    name: 'a name garbled on the way',
    told: { body: met('Iraqi Foreign Minister Fuwad Husayni') },
    code: 'name-resembles',
    words: 'Iraqi Foreign Minister Fuwad Husayni',
    says: 'Fuad Hussein was Minister of Foreign Affairs of Iraq',
  },
  {
    traps: ['names-lawless'],
    name: 'a commander’s name misheard',
    told: {
      body: 'BAGHDAD, May 17, 2021 (Wire) -- Iraqi National Security Adviser Qasim al-Araji met the new commander of the NATO Mission in Iraq, Michael Lollgaard, on Monday. They spoke of training.',
    },
    code: 'name-resembles',
    words: 'the new commander of the NATO Mission in Iraq, Michael Lollgaard',
    says: 'Michael Lollesgaard was Commander',
  },
  {
    traps: ['sg-general'],
    name: 'half of a title taken for a military rank',
    told: {
      body: 'BAGHDAD, Jan. 17, 2022 (Wire) -- The Iraqi foreign minister, Fuad Hussein, received General Jens Stoltenberg of NATO and reviewed the training of officers.',
    },
    code: 'rank-mistranslated',
    words: 'General Jens Stoltenberg',
    says: 'no military rank is meant',
  },
  {
    traps: ['colomina-title'],
    name: 'a deputy made of a deputy assistant',
    told: {
      body: 'AMMAN, Nov. 6, 2024 (Wire) -- Jordanian Foreign Minister Ayman Safadi met NATO Deputy Secretary General Javier Colomina on Wednesday. They spoke of training.',
    },
    code: 'rank-mistranslated',
    words: 'NATO Deputy Secretary General Javier Colomina',
    says: 'but was Deputy Assistant Secretary General',
  },
  {
    traps: ['manza-title'],
    name: 'a higher rank in the title than the post',
    told: {
      title: 'Foreign minister receives NATO Deputy Secretary General John Manza',
      body: 'BAGHDAD, Sept. 16, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein received NATO Assistant Secretary General John Manza on Wednesday. They spoke of training.',
    },
    code: 'rank-contradicts-itself',
    words: 'NATO Assistant Secretary General John Manza',
    says: 'Deputy Secretary General and Assistant Secretary General',
  },
  {
    traps: [],
    name: 'a deputy in one line, an assistant in the next',
    told: {
      body: 'BAGHDAD, March 3, 2021 (Wire) -- NATO Deputy Secretary General Paul Hartwig met Iraqi Foreign Minister Fuad Hussein on Wednesday. NATO Assistant Secretary General Paul Hartwig later left for Amman.',
    },
    code: 'rank-contradicts-itself',
    words: 'NATO Assistant Secretary General Paul Hartwig',
    says: 'in one text',
  },
  {
    traps: ['petraeus-rank', 'lollesgaard-rank'],
    name: 'one officer with two ranks',
    told: {
      body: 'BAGHDAD, Sept. 26, 2021 (Wire) -- Iraqi Defence Minister Juma Inad met Lieutenant General Michael Lollesgaard, commander of the NATO Mission Iraq, on Sunday. Maj. Gen. Lollesgaard praised the work.',
    },
    code: 'rank-contradicts-itself',
    words: 'Maj. Gen. Lollesgaard',
    says: 'Lieutenant General and Major General',
  },
  {
    traps: [],
    name: 'a surname that two who take part bear',
    told: {
      body: 'BAGHDAD, March 1, 2015 (Wire) -- Khaled al-Obeidi and Abdul Qadir al-Obeidi met NATO Secretary General Jens Stoltenberg in Baghdad on Sunday. They spoke of training. Obeidi later left for Amman.',
    },
    code: 'ambiguous-name',
    words: 'Obeidi',
    says: 'may be Abdul Qadir al-Obeidi or Khaled al-Obeidi',
  },
];

export const PEOPLE_SILENCE: readonly SilentCase[] = [
  { traps: [], name: 'a plain meeting', told: { body: met('Iraqi Foreign Minister Fuad Hussein') } },
  {
    traps: [],
    name: 'a former holder called former',
    told: { body: met('Former Iraqi foreign minister Hoshyar Zebari') },
  },
  {
    traps: ['elected-vs-office'],
    name: 'the new president on the day of his election',
    told: {
      body: 'BAGHDAD, Oct. 2, 2018 (Wire) -- Iraqi President Barham Salih received NATO Secretary General Jens Stoltenberg on Tuesday. They spoke of training.',
    },
  },
  {
    traps: ['elected-vs-office'],
    name: 'the old president on the same day',
    told: {
      body: 'BAGHDAD, Oct. 2, 2018 (Wire) -- Iraqi President Fuad Masum received NATO Secretary General Jens Stoltenberg on Tuesday. They spoke of training.',
    },
  },
  {
    traps: [],
    name: 'a soldier called general, whose full rank stands before',
    told: {
      body: 'BRUSSELS, Sept. 26, 2021 (Wire) -- Lieutenant General Michael Lollesgaard of NATO met Iraqi officers on Sunday. General Lollesgaard praised the work.',
    },
  },
  {
    traps: [],
    name: 'a president of whom the text does not say of what state',
    told: {
      body: 'NEW YORK, Sept. 16, 2020 (Wire) -- The United States signed an accord with Iraq on Wednesday. President Paul Hartwig was named by a lawyer.',
    },
  },
  {
    traps: [],
    name: 'a post that our list gives him at another time, and nobody else that day',
    told: { body: met('Iraqi Finance Minister Fuad Hussein', 'March 3, 2021') },
  },
  {
    traps: [],
    name: 'a post on a day to which our list of holders does not reach',
    told: {
      body: 'BAGHDAD, June 16, 2026 (Wire) -- Iraqi Prime Minister Mustafa al-Kadhimi received Danish officers on Tuesday. They spoke of training.',
    },
  },
];
