/** Pages pasted as one text, acts of long ago and games told in one sentence: each with a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const read = (body: string, language = 'en'): Extraction =>
  extract({ id: 'a', title: null, body, publishedOn: '2019-05-09', language }, lexicon);
const codes = (body: string): string[] => read(body).warnings.map(({ code }) => code);

const LEAD = 'Norwegian Foreign Minister Per Lund met Latvian President Raimonds Vejonis in Riga on Tuesday.';

describe('a pasted page', () => {
  test('lines of a menu do not hide the lead', () => {
    const body = `Home\nWorld\nAll news\nShow more\n\n${LEAD}\n\nThey spoke of fishing.`;
    expect(read(body).events[0]).toMatchObject({ main: true, type: 'meeting', date: '2019-05-07' });
  });
  test('its headline is a title: one that asks how tells of no act', () => {
    const explained =
      'How Norway and Latvia share their fish\n\nNorway and Latvia have worked together for years. Norway and Latvia agreed on quotas in the past.';
    expect(read(explained).events.filter(({ main }) => main)).toEqual([]);
  });
  test('what is found in the headline is told in offsets of the body', () => {
    const body = `Norway and Latvia sign treaty on fishing in Riga\n\n${LEAD} They signed a treaty.`;
    const spans = read(body).events.flatMap(({ evidence }) => evidence);
    expect(spans.length).toBeGreaterThan(0);
    for (const { source, start, end, quote } of spans) {
      expect(source).toBe('body');
      expect(body.slice(start, end)).toBe(quote);
    }
  });
  test('a notice about cookies is no sentence of the report', () => {
    const body = `We use cookies to improve your visit\n\n${LEAD}\n\nThey spoke of fishing.`;
    expect(read(body).events[0]).toMatchObject({ main: true, type: 'meeting' });
  });
  test('a ministry that writes of "our country" argues nothing', () => {
    const body = `On Tuesday, May 7, 2019, the Latvian Foreign Ministry summoned the Ambassador of Norway, Ane Vik, and handed her a note of protest. The ministry must stress that our country and our people reject the seizure of boats. We must protect our citizens and our borders, our sovereignty and our lands.`;
    expect(codes(body)).not.toContain('looks-like-opinion');
  });
});

describe('acts of long ago', () => {
  test('an act that a sentence only recalls is no news', () => {
    expect(
      read('A guide told visitors on Tuesday of the treaty that Norway and Latvia signed in 1951.').events,
    ).toEqual([]);
    expect(
      codes('Norway attacked Latvia in 1931. A historian told pupils of it. The school is in Riga.'),
    ).toContain('long-past');
  });
  test('a treaty of long ago may be renewed today', () => {
    expect(
      read('Norway and Latvia signed on Tuesday a treaty that replaces the 1951 treaty.').events,
    ).toHaveLength(1);
  });
});

describe('games', () => {
  test('a result beside a word of sport is a game', () => {
    expect(read('Norway attacked early and beat Latvia 3-1 in a friendly on Tuesday.').events).toEqual([]);
  });
  test('an attack is none, whatever figures stand beside it', () => {
    expect(read('Norway attacked Latvia on 6-7 May with two ships.').events).toHaveLength(1);
  });
});

describe('acts of one state at home', () => {
  test('another state that only describes something takes no part', () => {
    expect(
      read(
        'Norwegian senators questioned the transport minister on Tuesday about a bridge built by a Latvian company.',
      ).events,
    ).toEqual([]);
  });
  test('a treaty with another state is an act towards it', () => {
    expect(
      read("Norway's parliament approved the defence agreement with Latvia on Tuesday.").events,
    ).toHaveLength(1);
  });
});
