/** How an English act is found, who takes part in it and where it was: each mechanism with a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const DAY = '2006-11-08';

function events(body: string, title: string | null = null): ExtractedEvent[] {
  return extract({ id: 'a', title, body, publishedOn: DAY, language: 'en' }, lexicon).events;
}

function main(body: string, title: string | null = null): ExtractedEvent {
  const found = events(body, title).find((event) => event.main);
  if (found === undefined) throw new Error('No main event was found.');
  return found;
}

const taking = (event: ExtractedEvent): string[] =>
  event.participants.filter(({ role }) => role !== 'mentioned').map(({ name }) => name);

describe('a passive that puts the noun first', () => {
  test('an accord that was signed is an agreement of the two it is between', () => {
    expect(
      main(
        'An accord on river traffic between Chad and Niger was signed in Niamey on Tuesday. It runs for ten years.',
      ),
    ).toMatchObject({ type: 'agreement', date: '2006-11-07', parties: ['Chad', 'Niger'] });
  });
  test('an accord that was praised is not', () => {
    expect(
      main(
        'An accord on river traffic between Chad and Niger was praised by Kenya on Tuesday. It runs for ten years.',
      ).type,
    ).toBe('statement');
  });
});

describe('company', () => {
  const body = (last: string): string =>
    `Foreign Minister Per Lund of Norway met President Emile Lahoud of Lebanon in Oslo on Tuesday. ${last}`;
  test('whoever attended took part', () => {
    expect(taking(main(body('The meeting was attended by Ambassador Ane Vik of Norway.')))).toContain(
      'Ane Vik',
    );
  });
  test('who attends something else did not', () => {
    expect(taking(main(body('A fair in Bergen was opened by Ane Vik.')))).not.toContain('Ane Vik');
  });
});

describe('places', () => {
  test('a house of government stands in its capital', () => {
    expect(
      main(
        'Ambassador Ane Vik of Norway presented her credentials to the President of Kenya at State House on Tuesday. Tea was served.',
      ).location?.name,
    ).toBe('Nairobi');
  });
  test('what is talked about is no place of the talk', () => {
    expect(
      main(
        'CAIRO, Nov. 8 (Wire) -- Egyptian President Hosni Mubarak received the Greek foreign minister on Wednesday and discussed the situation in Sudan. The talks were long.',
      ).location?.name,
    ).toBe('Cairo');
  });
  test('a capital without its name', () => {
    expect(
      main(
        'The foreign ministers of Peru and Ecuador signed a treaty in the Brazilian capital on Tuesday. It was raining.',
      ).location?.name,
    ).toMatch(/^Bras[ií]lia$/);
  });
  test('a call is nowhere, wherever its two meet later', () => {
    expect(
      main(
        'Chadian President Idriss Deby telephoned his Sudanese counterpart Omar al-Bashir on Tuesday. The two will meet in Tripoli next week.',
      ).location,
    ).toBeNull();
  });
});

describe('what is put off', () => {
  test('its new date is a plan of its own', () => {
    const found = events(
      'Kenyan President Mwai Kibaki has postponed his visit to Norway. The visit will now take place in March 2007, his office said on Tuesday.',
    );
    expect(found.find((event) => event.main)).toMatchObject({ type: 'cancelled', cameoRoot: '16' });
    expect(found).toContainEqual(expect.objectContaining({ main: false, type: 'planned', date: '2007-03' }));
  });
  test('the day that was given up is none', () => {
    const found = events(
      'Kenyan President Mwai Kibaki has postponed his visit to Norway, which was scheduled for March 2007. No new date has been set.',
    );
    expect(found.filter((event) => event.type === 'planned')).toEqual([]);
  });
});

describe('title and lead', () => {
  const lead =
    'Deputy Foreign Minister Abel Rocha told reporters in La Paz on Tuesday that the step had been weighed for weeks. He gave no details about Israel.';
  test('the deed of the title is the news where the lead only tells of it', () => {
    expect(main(lead, 'Bolivia breaks off relations with Israel').cameoRoot).toBe('16');
  });
  test('a title that only speaks changes nothing', () => {
    expect(main(lead, 'Bolivia speaks of Israel').type).toBe('statement');
  });
});

describe('the news and what lies behind it', () => {
  test('an official named with the news takes part', () => {
    expect(
      taking(
        main(
          'Bulgaria expelled three diplomats of Russia on Tuesday, Foreign Minister Ivailo Kalfin announced. They have a week.',
        ),
      ),
    ).toContain('Ivailo Kalfin');
  });
  test('one named for what came before does not', () => {
    expect(
      taking(
        main(
          'Bulgaria expelled three diplomats of Russia on Tuesday, a week after Defence Minister Sergei Ivanov spoke of a new tone. They have a week.',
        ),
      ),
    ).not.toContain('Sergei Ivanov');
  });
  test('a promise of help is a pledge, a delivery on a day to come a plan', () => {
    expect(
      main('Japan will provide Laos with a grant of four million dollars. Schools will be built.'),
    ).toMatchObject({
      type: 'aid',
      cameoRoot: '03',
    });
    expect(main('Japan will deliver rice to Laos on Friday. It is a gift.').type).toBe('planned');
  });
});

describe('a text without a day', () => {
  const parties = (body: string): readonly string[] =>
    extract({ id: 'a', title: null, body, language: 'en' }, lexicon).events.find((event) => event.main)
      ?.parties ?? [];
  test('of two posts that somebody held the one counts that the words name', () => {
    expect(
      parties(
        'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Mark Rutte in Baghdad on Monday. He left.',
      ),
    ).toEqual(['Iraq', 'NATO']);
  });
  test('and the other one where they name that', () => {
    expect(
      parties(
        'Iraqi Foreign Minister Fuad Hussein met Dutch Prime Minister Mark Rutte in Baghdad on Monday. He left.',
      ),
    ).toEqual(['Iraq', 'Netherlands']);
  });
});

describe('who speaks with whom', () => {
  test('a talk that stands nowhere was a call', () => {
    expect(
      main(
        'Chadian Foreign Minister Per Lund spoke with Nigerien Foreign Minister Ada Berg. They discussed trade.',
      ).type,
    ).toBe('call');
  });
  test('but not where a place is told, or a visit', () => {
    expect(
      main('Chadian Foreign Minister Per Lund spoke in Niamey with Nigerien Foreign Minister Ada Berg.').type,
    ).not.toBe('call');
    expect(
      main(
        'Chadian Foreign Minister Per Lund spoke with Nigerien Foreign Minister Ada Berg. He arrived in Niger on a visit.',
      ).type,
    ).not.toBe('call');
  });
});

describe('verbs that articles know from lone sentences', () => {
  test('a concert that was held is no arrest', () => {
    expect(events('A concert was held in Niamey on Sunday to mark Chad’s independence day.')).toEqual([]);
  });
  test('an envoy that was held is', () => {
    expect(
      events('Chad’s ambassador was held by Niger on Tuesday. No reason was given.').some(
        ({ type }) => type === 'attack',
      ),
    ).toBe(true);
  });
});

describe('what is denied', () => {
  const types = (body: string) =>
    events(body)
      .filter(({ main }) => main)
      .map(({ type }) => type);
  test('having done it is not done', () => {
    expect(types('Chad on Monday denied having sent troops to Niger. Niamey made no comment.')).not.toContain(
      'deployment',
    );
  });
  test('having done it is done where it is admitted', () => {
    expect(types('Chad on Monday admitted having sent troops to Niger. Niamey made no comment.')).toContain(
      'deployment',
    );
  });
});

describe('one table of acts for a lone sentence and an article', () => {
  const MORE = 'The ministry gave no reason.';
  test.each(['', MORE])('what is taken from an envoy is done to his state (%s)', (more) => {
    expect(main(`Laos revoked a Bolivian envoy's visa on Monday. ${more}`)).toMatchObject({
      type: 'sanction',
      date: '2006-11-06',
      parties: ['Bolivia', 'Laos'],
    });
  });
  test('where no other side is named nothing is news', () => {
    expect(events(`Laos revoked a singer's visa on Monday. ${MORE}`)).toEqual([]);
  });
  test.each(['', MORE])('a concert is held by nobody (%s)', (more) => {
    expect(events(`A concert was held in Lima on Sunday to mark Ghana's national day. ${more}`)).toEqual([]);
  });
  test('an envoy is', () => {
    expect(main('A Ghanaian envoy was held by Peru on Sunday.').cameoRoot).toBe('17');
  });
  test('a pattern passes a preposition where it looks for one', () => {
    expect(main('Togo took its dispute with Benin to an international court on Monday.')).toMatchObject({
      cameoRoot: '11',
      parties: ['Benin', 'Togo'],
    });
  });
  test('and no other', () => {
    expect(events('Togo took a book about Benin, and a court in Lagos closed on Monday.')).toEqual([]);
  });
});
