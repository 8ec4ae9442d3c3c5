/** Traps of people that the reading itself gets right: who is meant, in which post. */
import type { ReadCase } from './case';

export const PEOPLE_READ: readonly ReadCase[] = [
  {
    traps: ['mattis-roles'],
    name: 'an officer in the post of that year',
    told: {
      body: 'BRUSSELS, April 8, 2009 (Wire) -- NATO Secretary General Jaap de Hoop Scheffer and General James Mattis met Iraqi officers on Wednesday.',
    },
    main: { type: 'meeting', parties: ['Iraq', 'NATO'] },
    capacities: { 'James Mattis': 'Supreme Allied Commander Transformation' },
  },
  {
    traps: ['jaafari-roles'],
    name: 'a prime minister who was foreign minister later',
    told: {
      body: 'BAGHDAD, Sept. 26, 2005 (Wire) -- Ibrahim al-Jaafari met NATO Secretary General Jaap de Hoop Scheffer on Monday. They spoke of training.',
    },
    main: { type: 'meeting' },
    capacities: { 'Ibrahim al-Jaafari': 'Prime Minister' },
  },
  {
    traps: ['austin-roles'],
    name: 'a commander who was secretary of defense later',
    told: {
      body: 'BAGHDAD, Jan. 5, 2011 (Wire) -- General Lloyd Austin met Iraqi Prime Minister Nouri al-Maliki on Wednesday. They spoke of training.',
    },
    main: { type: 'meeting', parties: ['Iraq', 'United States'] },
    capacities: { 'Lloyd Austin': 'Commander, United States Forces–Iraq' },
  },
  {
    traps: ['names-deputy-fm'],
    name: 'one of the spellings of a deputy minister',
    told: {
      body: 'BAGHDAD, Jan. 21, 2020 (Wire) -- John Manza of NATO met Iraqi Deputy Foreign Minister Abdulkarim Mostafa on Tuesday. They spoke of training.',
    },
    main: { type: 'meeting' },
    acting: ['Abdul Karim Hashim Mustafa', 'John Manza'],
  },
  {
    traps: ['names-juma'],
    name: 'a minister by his father’s name',
    told: {
      body: 'BRUSSELS, June 30, 2021 (Wire) -- Iraqi Defense Minister Jumaah Saadoon met NATO Secretary General Jens Stoltenberg on Wednesday.',
    },
    main: { type: 'meeting' },
    acting: ['Juma Inad', 'Jens Stoltenberg'],
  },
  {
    traps: ['names-mafrji'],
    name: 'a minister by his tribe’s name, not his namesake',
    told: {
      body: 'BAGHDAD, July 26, 2009 (Wire) -- Iraqi Defence Minister Abdul Qader Mohammad Jassim Al-Mafrji signed an accord with NATO on Sunday.',
    },
    main: { type: 'agreement', parties: ['Iraq', 'NATO'] },
    acting: ['Abdul Qadir al-Obeidi'],
    absent: ['Khaled al-Obeidi'],
  },
  {
    traps: ['abbasi-name'],
    name: 'a minister by a wrong first name that the lexicon knows',
    told: {
      body: 'WASHINGTON, July 22, 2024 (Wire) -- Iraqi Defence Minister Muhammad al-Abbasi met US Secretary of Defense Lloyd Austin on Monday.',
    },
    main: { type: 'meeting', parties: ['Iraq', 'United States'] },
    acting: ['Thabit al-Abbasi', 'Lloyd Austin'],
  },
  {
    traps: ['munsch-title'],
    name: 'an admiral misspelt',
    told: {
      body: 'MUNICH, Feb. 16, 2024 (Wire) -- Iraqi Prime Minister Mohammed Shia al-Sudani met Stuart Munch of NATO on Friday.',
    },
    main: { type: 'meeting', parties: ['Iraq', 'NATO'] },
    acting: ['Stuart Munsch'],
    capacities: { 'Stuart Munsch': 'Commander, Joint Force Command Naples' },
  },
  {
    traps: ['names-garbled'],
    name: 'a commander whose name is garbled, by office and day',
    told: {
      language: 'ar',
      publishedOn: '2022-11-20',
      body: 'استقبل وزير الداخلية العراقي عبد الأمير الشمري قائد بعثة الناتو في العراق الجنرال جوفالي يانوجي يوم الأحد. وبحثا تدريب الشرطة.',
    },
    main: { type: 'meeting', date: '2022-11-20' },
    acting: ['Abdul Amir al-Shammari', 'Giovanni Maria Iannucci'],
  },
  {
    traps: ['fuad-fuad'],
    name: 'a president with another’s first name',
    told: {
      body: 'BAGHDAD, March 1, 2016 (Wire) -- Iraqi President Fouad Massoum received NATO Secretary General Jens Stoltenberg on Tuesday. Fouad thanked him.',
    },
    main: { type: 'meeting' },
    acting: ['Fuad Masum', 'Jens Stoltenberg'],
    absent: ['Fuad Hussein'],
  },
];
