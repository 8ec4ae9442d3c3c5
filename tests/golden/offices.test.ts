/**
 * Offices and whose they are, and names that look like states: the very office of the very body, on the day of the act; a name beside it always wins.
 * Each case stands beside a near miss in which the well-known holder is meant.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function acting(body: string, publishedOn: string, language = 'en'): string[] {
  const { events } = extract({ id: 'o', body, publishedOn, language }, lexicon);
  const main = events.find((event) => event.main);
  return (main?.participants ?? []).flatMap(({ role, name }) => (role === 'mentioned' ? [] : [name])).sort();
}

describe('an office of a body within is its own', () => {
  test.each([
    [
      'an envoy of an office',
      'The Personal Envoy of the UN Secretary-General for Western Sahara, Ole Brandt, met Mauritanian Foreign Minister Salem Ould Merzoug in Nouakchott on Tuesday. They discussed talks.',
      ['Mohamed Salem Ould Merzoug', 'Ole Brandt'],
    ],
    [
      'an envoy without a name',
      'The Special Representative of the UN Secretary-General for Mali met Moroccan Foreign Minister Nasser Bourita in Rabat on Tuesday. They discussed talks.',
      ['Nasser Bourita', 'Special Envoy of the United Nations to Mali'],
    ],
    [
      'the head of a house of trade',
      'Dutch Foreign Minister Hanke Bruins Slot met the head of the Jordanian exporters federation in Amman on Tuesday. They discussed trade.',
      ['Hanke Bruins Slot', 'Head of Jordanian exporters federation'],
    ],
    [
      'a committee of a parliament',
      'Norwegian ambassador Siri Dahl met the chairman of the Iraqi parliament’s finance committee, Sami Haddad, in Baghdad on Tuesday. They discussed loans.',
      ['Sami Haddad', 'Siri Dahl'],
    ],
    [
      'a region’s envoy',
      'The EU Special Representative for the Sahel, Lena Holm, met Ghanaian President John Mahama in Accra on Tuesday. They discussed security.',
      ['John Mahama', 'Lena Holm'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(acting(body, '2025-03-05')).toEqual(expected);
  });

  test('near miss: the chief of the organisation itself', () => {
    expect(
      acting('NATO’s secretary general met the Iraqi prime minister in Baghdad on Tuesday.', '2024-05-08'),
    ).toEqual(['Jens Stoltenberg', 'Mohammed Shia al-Sudani']);
  });

  test('a given name before a well-known surname makes another person', () => {
    expect(
      acting('Clara Merkel of Germany met Iraqi officials in Erbil on Tuesday.', '2015-03-04'),
    ).not.toContain('Angela Merkel');
  });
});

describe('a house belongs to whom the text gives it', () => {
  test.each([
    [
      'a congress',
      'Paraguay’s Congress approved on Tuesday a trade agreement with Peru.',
      'Congress of Paraguay',
    ],
    [
      'a council',
      'Armenia’s Security Council condemned on Tuesday an attack by Azerbaijan.',
      'Security Council of Armenia',
    ],
    [
      'a chamber',
      'The Nigerian Senate ratified on Tuesday a defence agreement with Niger.',
      'Senate of Nigeria',
    ],
    [
      'near miss: nobody’s',
      'WASHINGTON (Wire) -- Congress approved on Tuesday an arms sale to Kuwait.',
      'United States Congress',
    ],
  ])('%s', (_what, body, expected) => {
    expect(acting(body, '2019-03-06')).toContain(expected);
  });
});

describe('the holder on the day of the act', () => {
  test.each([
    ['another by the day of the report', '2021-04-12', ['Jens Stoltenberg', 'Mohamed Ali Alhakim']],
    ['near miss: the same', '2020-02-15', ['Jens Stoltenberg', 'Mohamed Ali Alhakim']],
  ])('%s', (_what, publishedOn, expected) => {
    const body =
      'Iraq’s foreign minister met the NATO Secretary General in Brussels on 12 February 2020, a calendar of the alliance shows.';
    expect(acting(body, publishedOn)).toEqual(expected);
  });

  test('who held the office before, or will hold it, is not its holder', () => {
    const text = (which: string): string =>
      `The ${which} Iraqi foreign minister met Italian Foreign Minister Antonio Tajani in Rome on Tuesday.`;
    expect(acting(text('former'), '2023-03-08')).not.toContain('Fuad Hussein');
    expect(acting(text('visiting'), '2023-03-08')).toContain('Fuad Hussein');
  });
});

describe('ambassadors of several states', () => {
  test('both are sent to the host', () => {
    expect(
      acting(
        'The ambassadors of Peru and Chile met Bolivian Foreign Minister Celinda Sosa in La Paz on Tuesday. They spoke of trade.',
        '2024-03-06',
      ),
    ).toEqual(['Ambassador of Chile to Bolivia', 'Ambassador of Peru to Bolivia', 'Celinda Sosa']);
  });
  test('near miss: one is sent to the other', () => {
    expect(
      acting(
        'Peru’s ambassador to Chile met Bolivian Foreign Minister Celinda Sosa in Santiago on Tuesday.',
        '2024-03-06',
      ),
    ).toContain('Ambassador of Peru to Chile');
  });
});

describe('a surname that is also an adjective of nation', () => {
  test.each([
    ['tr', 'İtalya Dışişleri Bakanı Antonio Tajani, Irak Başbakanı Sudani ile Bağdat’ta görüştü.'],
    ['ar', 'استقبل رئيس الوزراء العراقي السوداني في بغداد وزير الخارجية الإيطالي أنطونيو تاياني.'],
    ['fa', 'نخست وزیر عراق سودانی روز چهارشنبه در بغداد با آنتونیو تایانی وزیر خارجه ایتالیا دیدار کرد.'],
  ])('%s', (language, body) => {
    expect(acting(body, '2025-05-08', language)).toEqual(['Antonio Tajani', 'Mohammed Shia al-Sudani']);
  });

  test.each([
    ['tr', 'İtalya Dışişleri Bakanı Antonio Tajani, Sudan Başbakanı Kamil İdris ile Hartum’da görüştü.'],
    ['ar', 'استقبل رئيس الوزراء السوداني في الخرطوم وزير الخارجية الإيطالي أنطونيو تاياني.'],
  ])('near miss, the state: %s', (language, body) => {
    expect(acting(body, '2025-09-08', language)).not.toContain('Mohammed Shia al-Sudani');
  });
});

describe('names as the press writes them', () => {
  test.each([
    [
      'a generation behind a comma',
      'Thai Foreign Minister Maris Sangiampongsa met Ramon D. Aquino, Jr., the Philippine ambassador, in Bangkok on Tuesday. They spoke of trade.',
      ['Maris Sangiampongsa', 'Ramon D. Aquino'],
    ],
    [
      'a word of office inside a name',
      'Iraqi Chief of Staff General Abdul Amir Rashid Yarallah met Polish Defence Minister Wladyslaw Kosiniak-Kamysz in Baghdad on Tuesday. They spoke of training.',
      ['Abdul Amir Rashid Yarallah', 'Wladyslaw Kosiniak-Kamysz'],
    ],
    [
      'a day before a name',
      'Ghanaian President John Mahama received on Tuesday Lena Holm, Special Representative of the EU for the Sahel. They spoke of security.',
      ['John Mahama', 'Lena Holm'],
    ],
    [
      'an office whose holder begins another group',
      'Italian Foreign Minister Antonio Tajani met Tunisian Prime Minister Kamel Madouri and the head of the Tunisian olive growers union in Tunis on Tuesday. They spoke of trade.',
      ['Antonio Tajani', 'Head of Tunisian olive growers union', 'Kamel Madouri'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(acting(body, '2024-10-09')).toEqual(expected);
  });
});

describe('an office of a body within, in other languages', () => {
  test.each([
    [
      'fr',
      'La cheffe de la mission de l’ONU au Tchad, Aline Moreau, a rencontré mardi à Dakar le ministre sénégalais Amadou Ba. Ils ont parlé de sécurité.',
      ['Aline Moreau', 'Amadou Ba'],
    ],
    [
      'fr',
      'L’envoyé spécial du président américain pour la Syrie a rencontré Hakan Fidan mardi à Ankara. Ils ont parlé de paix.',
      ['Hakan Fidan', 'Special Envoy of the United States to Syria'],
    ],
    [
      'fa',
      'نماینده ویژه دبیرکل سازمان ملل در عراق، محمد الحسان، روز سه‌شنبه در بغداد با فواد حسین دیدار کرد. آنان درباره انتخابات گفت‌وگو کردند.',
      ['Fuad Hussein', 'Mohamed al-Hassan'],
    ],
    [
      'tr',
      'BM Genel Sekreteri’nin Irak Özel Temsilcisi Muhammed el-Hassan, salı günü Bağdat’ta Fuad Hüseyin ile görüştü. Seçimler ele alındı.',
      ['Fuad Hussein', 'Muhammed el-Hassan'],
    ],
  ])('%s: %s', (language, body, expected) => {
    expect(acting(body, '2025-06-11', language)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'Le secrétaire général de l’ONU a rencontré mardi à Dakar le ministre sénégalais Amadou Ba. Ils ont parlé de sécurité.',
      'Antonio Guterres',
    ],
    [
      'fa',
      'دبیرکل سازمان ملل روز سه‌شنبه در بغداد با فواد حسین دیدار کرد. آنان درباره انتخابات گفت‌وگو کردند.',
      'Antonio Guterres',
    ],
  ])('near miss, the chief himself: %s', (language, body, chief) => {
    expect(acting(body, '2025-06-11', language)).toContain(chief);
  });
});
