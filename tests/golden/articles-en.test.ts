/** English articles in our own words and the events that a careful reader takes from them. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function read(body: string, publishedOn: string | null = null, title: string | null = null): Extraction {
  return extract({ id: 'a', title, body, publishedOn, language: 'en' }, lexicon);
}

function mainOf(extraction: Extraction): ExtractedEvent {
  const main = extraction.events.find((event) => event.main);
  if (main === undefined) throw new Error('No main event was found.');
  return main;
}

function names(event: ExtractedEvent, role: string): string[] {
  return event.participants.filter((participant) => participant.role === role).map(({ name }) => name);
}

describe('meetings', () => {
  test('a minister received at headquarters: office by date, parties, relationship, place', () => {
    const event = mainOf(
      read(
        'BRUSSELS, March 3, 2021 (Wire) -- The Iraqi defence minister met the Secretary General of NATO at the headquarters of the Alliance on Wednesday to review the work of the training mission.',
      ),
    );
    expect(event).toMatchObject({
      type: 'meeting',
      date: '2021-03-03',
      dateStated: true,
      status: 'happened',
      cameoRoot: '04',
      parties: ['Iraq', 'NATO'],
      relationship: 'iraq-nato',
      location: { name: 'Brussels', country: 'BE' },
    });
    expect(names(event, 'initiator')).toEqual(['Juma Inad']);
    expect(names(event, 'recipient')).toEqual(['Jens Stoltenberg']);
    expect(event.participants[0]).toMatchObject({
      actorId: 'juma-inad',
      affiliation: 'Iraq',
      cameo: 'IRQGOV',
    });
  });

  test('an abbreviation in brackets before a name at the head is no dateline, and is read once', () => {
    const event = mainOf(
      read(
        'The Secretary General of the North Atlantic Treaty Organization (NATO) Jens Stoltenberg met Iraqi Foreign Minister Fuad Hussein in Brussels on Wednesday.',
        '2020-09-17',
      ),
    );
    expect(event).toMatchObject({
      type: 'meeting',
      date: '2020-09-16',
      parties: ['Iraq', 'NATO'],
      location: { name: 'Brussels', country: 'BE' },
    });
    expect(event.participants.map(({ name }) => name)).toEqual(['Jens Stoltenberg', 'Fuad Hussein']);
  });

  test('a name that no list has is still found, for an editor to add', () => {
    const event = mainOf(
      read(
        'Norwegian Foreign Minister Sigrid Aasland held talks with her Chadian counterpart, Mahamat Idriss Abakar, in Oslo on Monday.',
        '2024-05-14',
      ),
    );
    expect(event).toMatchObject({
      type: 'meeting',
      date: '2024-05-13',
      location: { name: 'Oslo', country: 'NO' },
    });
    expect(event.participants[0]).toMatchObject({
      name: 'Sigrid Aasland',
      actorId: null,
      capacity: 'Minister of Foreign Affairs',
      affiliation: 'Norway',
    });
  });

  test('talks named by a noun: both sides act', () => {
    const event = mainOf(
      read(
        'AMMAN, June 9, 2019 (Wire) -- Talks between Jordanian Prime Minister Omar Razzaz and Canadian Defence Minister Harjit Sajjan ended here Sunday.',
      ),
    );
    expect(event).toMatchObject({
      parties: ['Canada', 'Jordan'],
      date: '2019-06-09',
      location: { name: 'Amman' },
    });
    expect(names(event, 'initiator')).toEqual(['Omar Razzaz', 'Harjit Sajjan']);
  });
});

describe('other acts', () => {
  test('a call has no place', () => {
    const event = mainOf(
      read(
        'Spanish Prime Minister Pedro Sanchez spoke by telephone with Iraqi President Barham Salih on Friday, his office in Madrid said.',
        '2021-02-06',
      ),
    );
    expect(event).toMatchObject({
      type: 'call',
      date: '2021-02-05',
      location: null,
      parties: ['Iraq', 'Spain'],
    });
  });

  test('a visit is dated by its start and length', () => {
    const event = mainOf(
      read(
        'BAGHDAD, Sept. 16, 2019 (Wire) -- NATO Secretary General Jens Stoltenberg arrived in Baghdad on Monday for a two-day visit.',
      ),
    );
    expect(event).toMatchObject({ type: 'visit', date: '2019-09-16/2019-09-17', parties: ['Iraq', 'NATO'] });
    expect(names(event, 'recipient')).toEqual(['Iraq']);
  });

  test('an agreement signed by ministers: the persons act, their states are the parties', () => {
    const event = mainOf(
      read(
        'Kuwait and Iraq signed an accord on maritime traffic on Tuesday.\n\nThe accord was signed by Kuwaiti Foreign Minister Salem Al-Harbi and Iraqi Foreign Minister Fuad Hussein.',
        '2022-08-10',
      ),
    );
    expect(event).toMatchObject({
      type: 'agreement',
      cameoRoot: '05',
      parties: ['Iraq', 'Kuwait'],
      date: '2022-08-09',
    });
    expect(names(event, 'initiator')).toEqual(['Salem Al-Harbi', 'Fuad Hussein']);
  });

  test('what is announced is planned, not held', () => {
    const event = mainOf(
      read(
        'Danish Prime Minister Mette Frederiksen will visit Iraq on 12 May, her office said on Thursday. She was last there in spring.',
        '2023-05-04',
      ),
    );
    expect(event).toMatchObject({ type: 'planned', status: 'planned', cameoRoot: '03', date: '2023-05-12' });
  });

  test('what is put off is called off', () => {
    const event = mainOf(
      read('Hungary on Monday postponed a visit to Iraq by its foreign minister.', '2023-05-09'),
    );
    expect(event).toMatchObject({ type: 'cancelled', status: 'cancelled', date: '2023-05-08' });
  });

  test('a condemned attack: the victim takes part, nobody is the recipient', () => {
    const event = mainOf(
      read(
        'France on Sunday condemned the killing of Jordanian Interior Minister Salim Darwaza.',
        '2011-07-04',
      ),
    );
    expect(event).toMatchObject({ type: 'condemnation', cameoRoot: '11', parties: ['France', 'Jordan'] });
    expect(names(event, 'recipient')).toEqual([]);
    expect(names(event, 'participant')).toEqual(['Salim Darwaza']);
  });

  test('dated acts behind the news are background', () => {
    const { events } = read(
      'WARSAW, Oct. 4, 2016 (Wire) -- Polish Foreign Minister Adam Zawada met Iraqi Foreign Minister Ibrahim al-Jaafari here on Tuesday.\n\nPoland opened an embassy in Baghdad. Zawada visited Baghdad on September 12.',
    );
    expect(events.filter((event) => event.main)).toHaveLength(1);
    expect(events.find((event) => !event.main && event.type === 'visit')).toMatchObject({
      date: '2016-09-12',
    });
  });
});

describe('a third organisation in a text about two', () => {
  const body = (mission: string): string =>
    `Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Monday.\n\nThe two sides spoke of a paper on the work of the ${mission} in Iraq. They agreed to go on with their political dialogue.`;

  test('warns at its words and gives it no part', () => {
    const text = body('OSCE mission');
    const event = mainOf(read(text, '2021-03-02'));
    const warning = event.warnings.find(({ code }) => code === 'third-organisation');
    expect(text.slice(warning?.start, warning?.end)).toContain('OSCE');
    expect(
      event.participants
        .filter((participant) => participant.role !== 'mentioned')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Fuad Hussein', 'Jens Stoltenberg']);
    expect(event.parties).toEqual(['Iraq', 'NATO']);
  });

  test('is silent where the mission is that of a party', () => {
    expect(mainOf(read(body('NATO mission'), '2021-03-02')).warnings).toEqual([]);
  });

  test('is silent where the organisation itself takes part', () => {
    const event = mainOf(
      read(
        'Iraqi Foreign Minister Fuad Hussein met IAEA Director General Rafael Grossi in Vienna on Monday. The IAEA mission will visit Baghdad.',
        '2024-03-19',
      ),
    );
    expect(event.parties).toEqual(['International Atomic Energy Agency', 'Iraq']);
    expect(event.warnings).toEqual([]);
  });
});
