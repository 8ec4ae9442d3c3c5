/** Which act a report is about, and where it was: each rule with a near miss, in sentences of our own. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function eventsOf(body: string, language = 'en'): ExtractedEvent[] {
  return extract({ id: 'a', title: null, body, publishedOn: '2006-11-08', language }, lexicon).events;
}

function main(body: string, language = 'en'): ExtractedEvent {
  const event = eventsOf(body, language).find((each) => each.main);
  if (event === undefined) throw new Error('No main event was found.');
  return event;
}

const FROM_OSLO = 'OSLO, Nov. 7, 2006 (Wire) -- ';

describe('what is said at an encounter', () => {
  test('is news of the encounter', () => {
    const event = main(
      `${FROM_OSLO}Norwegian Prime Minister Kari Lund told Latvian Foreign Minister Juris Kalns on Tuesday that trade must grow. "We need more ships," she said at a meeting with Kalns.`,
    );
    expect(event).toMatchObject({ type: 'meeting', cameoRoot: '04', parties: ['Latvia', 'Norway'] });
  });
  test('what is said ahead of one is only said', () => {
    const event = main(
      `${FROM_OSLO}Norwegian Prime Minister Kari Lund said on Tuesday that trade with Latvia must grow. Her remarks came ahead of talks with Latvian Foreign Minister Juris Kalns.`,
    );
    expect(event.type).toBe('statement');
  });
  test("another's visit, of which somebody speaks, is not the speaker's", () => {
    const event = main(
      `${FROM_OSLO}Norwegian Prime Minister Kari Lund said on Tuesday that trade with Latvia must grow. "A fine day," she told reporters, speaking of the visit of Latvian Foreign Minister Juris Kalns.`,
    );
    expect(event.type).toBe('statement');
  });
});

describe('one verb under another', () => {
  test('what one decides to call off is called off', () => {
    const event = main(
      `${FROM_OSLO}Norwegian Foreign Minister Per Lund decided on Tuesday to postpone his visit to Latvia.`,
    );
    expect(event).toMatchObject({ type: 'cancelled', status: 'cancelled' });
  });
  test('also where the title says it in the present', () => {
    const { events } = extract(
      {
        id: 'a',
        title: "Norway's Lund decides to postpone Latvia visit",
        body: `${FROM_OSLO}Norwegian Foreign Minister Per Lund said on Tuesday that he decided to postpone his visit to Latvia.`,
        publishedOn: '2006-11-08',
        language: 'en',
      },
      lexicon,
    );
    expect(events.find((each) => each.main)).toMatchObject({ type: 'cancelled' });
  });
  test('who talked under the title of a call called', () => {
    const titled = (title: string): string | undefined =>
      extract(
        {
          id: 'a',
          title,
          body: 'Norwegian Foreign Minister Per Lund talked to Latvian Foreign Minister Juris Kalns on Tuesday.',
          publishedOn: '2006-11-08',
          language: 'en',
        },
        lexicon,
      ).events.find((each) => each.main)?.type;
    expect(titled('Minister Lund’s Telephone Conversation with Latvian Foreign Minister Kalns')).toBe('call');
    expect(titled('Minister Lund’s meeting with Latvian Foreign Minister Kalns')).toBe('meeting');
  });
  test('what one decides to do is a decision', () => {
    expect(main(`${FROM_OSLO}Norway decided on Tuesday to open an embassy in Latvia.`).status).not.toBe(
      'cancelled',
    );
  });
});

describe('the sense of a verb by what stands with it', () => {
  test('an envoy who is called on is visited, one called on to leave is asked', () => {
    const lead = `${FROM_OSLO}A Latvian delegation called on Norwegian Foreign Minister Per Lund`;
    expect(main(`${lead} on Tuesday.`).type).toBe('meeting');
    expect(main(`${lead} on Tuesday to free the sailors.`).type).toBe('statement');
  });
  test('who sets out a plan does not leave', () => {
    const lead = `${FROM_OSLO}Latvian Foreign Minister Juris Kalns`;
    const types = eventsOf(`${lead} set out the state of cooperation with Norway on Tuesday.`).map(
      ({ type }) => type,
    );
    expect(types).not.toContain('visit');
    expect(main(`${lead} set out for Norway on Tuesday.`).type).toBe('visit');
  });
  test('what is called something is nobody who is telephoned', () => {
    const events = eventsOf(
      `${FROM_OSLO}Norway halted its training of Latvian divers on Tuesday. Foreign Minister Per Lund called the pause temporary.`,
    );
    expect(events.map(({ type }) => type)).not.toContain('call');
  });
  test('copies of credentials are credentials', () => {
    const event = main(
      `${FROM_OSLO}Juris Kalns, Latvian Ambassador to Norway, presented on Tuesday copies of his letters of credence to Norwegian Foreign Minister Per Lund.`,
    );
    expect(event).toMatchObject({ type: 'appointment', parties: ['Latvia', 'Norway'] });
  });
});

describe('what is told behind the news', () => {
  const lead = `${FROM_OSLO}Norwegian Foreign Minister Per Lund met Latvian Foreign Minister Juris Kalns on Tuesday.`;
  const planned = (body: string): ExtractedEvent | undefined =>
    eventsOf(`${lead} ${body}`).find(({ main: news, status }) => !news && status === 'planned');
  test('a meeting of nobody named that will be held is that of the two sides', () => {
    expect(planned('A further meeting will be held in Riga on Nov. 17.')).toMatchObject({
      date: '2006-11-17',
      parties: ['Latvia', 'Norway'],
    });
  });
  test('a concert that will be held is none', () => {
    expect(planned('A concert will be held in Riga on Nov. 17.')).toBeUndefined();
  });
});

describe('what is denied, and who acts', () => {
  test('reports that are brushed aside tell of no act', () => {
    const events = eventsOf(
      `${FROM_OSLO}The Norwegian Foreign Ministry on Tuesday brushed aside reports that its envoy had travelled to Latvia and met the prime minister there. It gave no details.`,
    );
    expect(events.map(({ type }) => type)).not.toContain('visit');
    expect(events.map(({ type }) => type)).not.toContain('meeting');
  });
  test('reports that are welcomed tell of one', () => {
    const events = eventsOf(
      `${FROM_OSLO}The Norwegian Foreign Ministry on Tuesday confirmed reports that Latvian Foreign Minister Juris Kalns had met his Norwegian counterpart.`,
    );
    expect(events.map(({ type }) => type)).toContain('meeting');
  });
  test('a past that is denied in French has not been', () => {
    const act = 'rappelé son ambassadeur en Lettonie';
    const types = (verb: string): string[] =>
      eventsOf(`La Norvège a ${verb} mardi avoir ${act}. Riga n'a pas réagi.`, 'fr').map(({ type }) => type);
    expect(types('démenti')).not.toContain('decision');
    expect(types('confirmé')).toContain('decision');
  });
  test('whom a club expels is no matter of states', () => {
    const rest = 'The row began at the World Cup in Latvia and Sweden.';
    const from = (body: string): ExtractedEvent[] =>
      eventsOf(`${FROM_OSLO}Ole Berg was expelled on Tuesday from ${body}. ${rest}`);
    expect(from('the Norwegian chess board').some((each) => each.main)).toBe(false);
    expect(main(`${FROM_OSLO}Norway expelled two Latvian diplomats on Tuesday. ${rest}`).type).toBe(
      'expulsion',
    );
  });
});

describe('where it was', () => {
  const placeOf = (body: string): string | undefined => main(body).location?.name;
  test('an accord was reached where the talks were', () => {
    expect(
      placeOf(
        'Norway and Latvia on Tuesday agreed to restore diplomatic relations. The foreign ministers of Norway and Latvia announced it after talks in the town of Halden.',
      ),
    ).toBe('Halden');
    expect(
      placeOf(
        'Norway and Latvia on Tuesday agreed to restore diplomatic relations. Sweden had failed to bring it about at talks with Denmark in the town of Halden.',
      ),
    ).toBeUndefined();
  });
  test('the state of a mission is not where its commander is received', () => {
    expect(
      placeOf(
        'Danish Defence Minister Mette Bang received the commander of the NATO mission in Iraq in Copenhagen on Tuesday.',
      ),
    ).toBe('Copenhagen');
    expect(placeOf('NATO suspended its training mission in Iraq on Tuesday.')).toBe('Iraq');
  });
  test('talks reported from a city were there, wherever a guest went on to', () => {
    expect(
      placeOf(
        `${FROM_OSLO}Norwegian Foreign Minister Per Lund held talks with Latvian Foreign Minister Juris Kalns on Tuesday. Kalns will arrive in Stockholm on Wednesday.`,
      ),
    ).toBe('Oslo');
  });
  test('who becomes a member of an organisation does so towards it', () => {
    const joined = main(`${FROM_OSLO}Latvia, Estonia and Lithuania on Tuesday became full members of NATO.`);
    expect(joined.parties).toContain('NATO');
  });
  test('a summons is in the capital that reports it, a note of protest nowhere', () => {
    expect(
      placeOf(
        `${FROM_OSLO}The Norwegian foreign ministry summoned Latvian ambassador Juris Kalns on Tuesday.`,
      ),
    ).toBe('Oslo');
    expect(
      placeOf(`${FROM_OSLO}Norway filed two diplomatic protests with Latvia on Tuesday.`),
    ).toBeUndefined();
  });
  test('talks that are called off are not in the land of the other side', () => {
    expect(
      placeOf(`${FROM_OSLO}Norway suspended trade negotiations with Latvia on Tuesday.`),
    ).toBeUndefined();
    expect(placeOf(`${FROM_OSLO}Norway's king cancelled his visit to Latvia on Tuesday.`)).toBe('Latvia');
  });
  test('"here" behind a visit is where that goes', () => {
    expect(
      placeOf(
        `${FROM_OSLO}Norway appealed to Latvia on Tuesday for calm, on the eve of a visit here by its king.`,
      ),
    ).toBeUndefined();
  });
  test('a city above the report, behind the stamp of its page', () => {
    const body =
      'Kari Lund, Prime Minister of Norway, received Latvian Foreign Minister Juris Kalns on Tuesday.';
    const article = { id: 'a', title: 'Lund receives Kalns', publishedOn: '2006-11-08', language: 'en' };
    const page = extract({ ...article, body: `07-11-2006, 17:14\n\nOslo-NTB\n\n${body}` }, lexicon);
    expect(page.events.find((each) => each.main)?.location?.name).toBe('Oslo');
    expect(placeOf(`MOSCOW (Wire / Agency - 7th November, 2006) ${body}`)).toBe('Moscow');
  });
  test('who comes to the house of an organisation is its guest', () => {
    expect(
      main('Norwegian Foreign Minister Per Lund arrived at NATO headquarters on Tuesday.').parties,
    ).toEqual(['NATO', 'Norway']);
  });
});

describe('headlines in Turkish', () => {
  test('"from A to B" with the noun of what is said', () => {
    const of = (noun: string): ExtractedEvent =>
      eventsOf(`Norveç'ten Letonya'ya ${noun}. Açıklama salı günü geldi.`, 'tr')[0] as ExtractedEvent;
    expect(of('ateşkes çağrısı')).toMatchObject({ type: 'statement' });
    expect(of('mektup')).toMatchObject({ type: 'letter' });
  });
});
