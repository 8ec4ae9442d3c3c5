/** Who is named in English sentences of our own: pairs of what must be found, and near misses that must not. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readArticle } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { Reading } from '@/lib/extraction/reading';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** The sentence with another behind it, so that it is read as an article. */
function reading(text: string, publishedOn: string): Reading {
  const body = `${text} The talks were reported later.`;
  return readArticle({ id: 'a', title: null, body, publishedOn, language: 'en' }, lexicon);
}

/** Names of all that a text names, each with the state for which it acts. */
function named(text: string, publishedOn: string): string[] {
  const found = reading(text, publishedOn).sentences.flatMap(({ phrases }) =>
    phrases.flatMap(({ entity, attributive }) => (entity === null || attributive ? [] : [entity])),
  );
  return [
    ...new Set(
      found.map(({ name, party, key }) => {
        const side = party === null || party === key ? null : (lexicon.entities.get(party)?.name ?? null);
        return side === null ? name : `${name} (${side})`;
      }),
    ),
  ];
}

describe('offices and their holders', () => {
  test.each([
    ['President Clinton left.', '1999-11-01', 'Bill Clinton (United States)'],
    [
      'The German and French foreign ministers talked.',
      '1999-11-01',
      'Joschka Fischer (Germany); Hubert Vedrine (France)',
    ],
    [
      'The presidents of Benin, Togo and Niger talked.',
      '2002-03-21',
      'Mathieu Kérékou (Benin); Gnassingbé Eyadéma (Togo); Mamadou Tandja (Niger)',
    ],
    [
      'The Chinese and Thai premiers, Li Wen and Somchai Rak, talked.',
      '2003-01-01',
      'Li Wen (China); Somchai Rak (Thailand)',
    ],
    ['ASEAN foreign ministers condemned the raid.', '2003-01-01', 'ASEAN'],
    ['Ambassador-at-Large Nino Kalanda opened the round.', '2003-01-01', 'Nino Kalanda'],
    [
      'The second secretary at the British embassy, Hugh Penhallow, left.',
      '2003-01-01',
      'Embassy of the United Kingdom (United Kingdom); Hugh Penhallow',
    ],
    ['Ts. Batsukh, the defence minister of Mongolia, left.', '2019-06-06', 'Ts. Batsukh (Mongolia)'],
    ['Chadian Minister of Foreign Affairs and Trade Selma Adoum left.', '2019-06-06', 'Selma Adoum (Chad)'],
    ['King Hassan II received a letter.', '1995-06-06', 'Hassan II of Morocco (Morocco)'],
  ])('%s', (text, day, expected) => {
    expect(named(text, day).join('; ')).toBe(expected);
  });

  test('a name with a slip of one letter is read as the holder, with a warning; with two it is another man', () => {
    const text = 'Egyptian President Hosni Hubarak left.';
    expect(named(text, '1997-05-21')).toEqual(['Hosni Mubarak (Egypt)']);
    expect(reading(text, '1997-05-21').warnings).toContainEqual(
      expect.objectContaining({ code: 'name-spelling' }),
    );
    expect(named('Egyptian President Hosni Hudarak left.', '1997-05-21')).toEqual(['Hosni Hudarak (Egypt)']);
  });

  test('an office whose bearer of that name is not known stays with the name in the text', () => {
    expect(named('President Smithers left.', '1999-11-01')).toEqual(['Smithers']);
  });
});

describe('the state of a person', () => {
  test.each([
    ['Miguel Ortuno of Cuba left.', 'Miguel Ortuno (Cuba)'],
    ['Norwegian diplomat Per Aasland left.', 'Per Aasland (Norway)'],
    ['Goran Dragic, a Croatian official, left.', 'Goran Dragic (Croatia)'],
    ['Norwegian diplomats met Per Aasland.', 'Norway; Per Aasland'],
    [
      'Interior Minister Moctar Sidina of Mauritania and his Malian counterpart, General Kafou Dembele, left.',
      'Moctar Sidina (Mauritania); Kafou Dembele (Mali)',
    ],
  ])('%s', (text, expected) => {
    expect(named(text, '2007-05-17').join('; ')).toBe(expected);
  });
});

describe('bodies', () => {
  test.each([
    ['The Movement for Justice in Ennedi laid down its arms.', 'Movement for Justice in Ennedi'],
    ["The Karenni People's Liberation Front laid down its arms.", "Karenni People's Liberation Front"],
    ['The Sudanese Red Crescent sent tents.', 'Sudanese Red Crescent (Sudan)'],
    ['The Israeli parliament debated.', 'Knesset (Israel)'],
    ['The State Department objected.', 'United States Department of State (United States)'],
    ['Two Indian warships arrived.', 'Indian Navy (India)'],
    ['MINUSTAH soldiers left.', 'United Nations Stabilization Mission in Haiti (United Nations)'],
    ['The Iraqi Foreign Ministry objected.', 'Ministry of Foreign Affairs of Iraq (Iraq)'],
    ['The Commission objected.', ''],
  ])('%s', (text, expected) => {
    expect(named(text, '2005-05-17').join('; ')).toBe(expected);
  });

  test('the short form in brackets names the body again', () => {
    const text = 'The Movement for Justice in Ennedi (MJE) laid down its arms. MJE envoys left.';
    expect(named(text, '2005-05-17')).toEqual(['Movement for Justice in Ennedi']);
  });

  test.each([
    ['NATO met. The alliance objected.', 'NATO'],
    ['Niger and the African Union met. The bloc objected.', 'Niger; African Union'],
    ['Thai officials met. The kingdom objected.', 'Thailand'],
    [
      'The Ministry of Defence of Chad objected. The ministry insisted.',
      'Ministry of Defence of Chad (Chad)',
    ],
    ['Chad objected. The ruling alliance insisted.', 'Chad'],
  ])('who is meant: %s', (text, expected) => {
    expect(named(text, '2005-05-17').join('; ')).toBe(expected);
  });

  test('a union of states is one between its days only', () => {
    expect(named('Serbia and Montenegro objected.', '2005-07-12')).toEqual(['Serbia and Montenegro']);
    expect(named('Serbia and Montenegro objected.', '2010-07-12')).toEqual(['Serbia', 'Montenegro']);
  });
});

describe('what is no actor', () => {
  test.each([
    ['The slick reached Cape Comfort and Port Resolution.', ''],
    ['Villagers near Lake Tumba fled to the town of Nioro du Sahel.', ''],
    ['The paper was filed by Itar-Tass correspondent Pyotr Gusarov.', ''],
    ['Kuwait News Agency carried the text.', ''],
    ['The Popular Uprising Annex burned.', ''],
    ['Bids came from the Maritime Salvage Pipeline.', ''],
  ])('%s', (text, expected) => {
    expect(named(text, '2005-05-17').join('; ')).toBe(expected);
  });
});
