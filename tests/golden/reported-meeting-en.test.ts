/** A meeting told through a ministry's paper, with a slip in it; articles in our own words. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function read(body: string, publishedOn: string | null = null): Extraction {
  return extract({ id: 'a', title: null, body, publishedOn, language: 'en' }, lexicon);
}

function mainOf(extraction: Extraction): ExtractedEvent {
  const main = extraction.events.find((event) => event.main);
  if (main === undefined) throw new Error('No main event was found.');
  return main;
}

const REPORTED =
  'date 2021-03-03 WIRE- The Iraqi Defence Minister and the Secretary General of NATO exchanged views on the security of the region.\n\n' +
  'The Iraqi Defence Ministry issued a statement this morning (Wednesday) announcing that Iraqi Defence Minister Juma Inad met with Jens Stoltenberg, the Secretary General of NATO, at the headquarters of the Alliance in the Belgian capital, Brussels.\n\n' +
  'They also spoke of a plan on the work of the IAEA delegation in Iraq.';

describe('a meeting told by a ministry', () => {
  test('an organisation that stands there by a slip is warned of and takes no part', () => {
    const main = mainOf(read(REPORTED));
    expect(main.participants.map(({ name }) => name)).not.toContain('International Atomic Energy Agency');
    const [warning] = main.warnings.filter(({ code }) => code === 'third-organisation');
    expect(REPORTED.slice(warning?.start, warning?.end)).toContain('IAEA');
  });

  test('a real meeting with that organisation comes through without a warning', () => {
    const main = mainOf(
      read(
        'VIENNA, March 3, 2021 (Wire) -- Rafael Grossi, Director General of the IAEA, met Iraqi Foreign Minister Fuad Hussein here on Tuesday.',
      ),
    );
    expect(main.participants.map(({ name }) => name)).toEqual(['Rafael Grossi', 'Fuad Hussein']);
    expect(main.parties).toEqual(['International Atomic Energy Agency', 'Iraq']);
    expect(main.warnings).toEqual([]);
  });

  test('the statement is evidence for the meeting and no event of its own', () => {
    const { events } = read(REPORTED);
    expect(events.map(({ type }) => type)).toEqual(['meeting']);
    const ministry = events[0]?.participants.find(({ name }) => name.startsWith('Ministry'));
    expect(ministry?.role ?? 'mentioned').toBe('mentioned');
  });

  test('the city of a headquarters does not bring its state into the meeting', () => {
    const main = mainOf(read(REPORTED));
    expect(main.participants.map(({ name }) => name)).not.toContain('Belgium');
    expect(main.location).toEqual({ name: 'Brussels', country: 'BE' });
  });

  test('a weekday is shown with the date of the dateline that it is counted from', () => {
    const spans = mainOf(read(REPORTED)).evidence.filter(({ field }) => field === 'date');
    expect(spans.map(({ quote, rule }) => [quote, rule])).toEqual([
      ['this morning (Wednesday)', 'date.weekday'],
      ['2021-03-03', 'date.dateline'],
    ]);
    for (const { start, end, quote } of spans) expect(REPORTED.slice(start, end)).toBe(quote);
  });

  test('a full date needs no dateline', () => {
    const main = mainOf(
      read('BAGHDAD, May 5, 2021 (Wire) -- Fuad Hussein met Jens Stoltenberg in Baghdad on May 4, 2021.'),
    );
    expect(main.evidence.filter(({ field }) => field === 'date')).toHaveLength(1);
  });

  test('the words that name the meeting are its evidence, not a paraphrase of it', () => {
    const type = mainOf(read(REPORTED)).evidence.find(({ field }) => field === 'type');
    expect(type?.quote).toMatch(/^met/);
  });
});

describe('a visit that was put off', () => {
  test('told behind a visit that was made, it is no second visit and its old day is dropped', () => {
    for (const behind of [
      'The trip had been planned for February 22 but was postponed.',
      'The visit had been planned for February 22 but was postponed.',
      "Stoltenberg's visit to Iraq was scheduled for February 22 but was postponed over a storm.",
    ]) {
      const { events } = read(
        `NATO Secretary General Jens Stoltenberg visited Iraq on Monday. ${behind}`,
        '2022-03-08',
      );
      expect(events.map(({ type, date }) => [type, date])).toEqual([['visit', '2022-03-07']]);
    }
  });

  test('told as the news, it is called off on the day of the report', () => {
    const main = mainOf(
      read(
        'The visit of the NATO delegation to Baghdad had been planned for February 22 but was postponed. Officials have named no new day.',
        '2022-02-20',
      ),
    );
    expect(main).toMatchObject({ type: 'cancelled', status: 'cancelled', date: '2022-02-20~' });
  });
});
