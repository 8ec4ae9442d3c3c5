/**
 * The kinds of slip that sources make, each in our own words: what must warn, and beside it what must not.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractionWarning } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

interface Told {
  body: string;
  title?: string;
  publishedOn?: string;
  url?: string;
}

function warningsOf({ body, title, publishedOn, url }: Told): ExtractionWarning[] {
  const article = {
    id: 't',
    title: title ?? null,
    body,
    publishedOn: publishedOn ?? null,
    url: url ?? null,
    language: 'en',
  };
  const { events, warnings } = extract(article, lexicon);
  const all = [...warnings, ...events.flatMap((event) => event.warnings)];
  for (const { source, start, end } of all)
    if (start !== undefined && end !== undefined) {
      const text = source === 'title' ? (title ?? '') : body;
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  return all;
}

const met = (who: string, day: string): string =>
  `BRUSSELS, ${day} (Wire) -- ${who} met NATO Secretary General Jens Stoltenberg at the headquarters of the Alliance. They spoke of training.`;

const TRAPS: readonly (readonly [code: string, kind: string, told: Told])[] = [
  [
    'third-organisation',
    'another organisation in place of the one meant',
    {
      body: 'BRUSSELS, Sept. 16, 2020 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg. They also went over a paper on the activities of the IAEA delegation in Iraq. NATO trains Iraqi officers.',
    },
  ],
  [
    'post-not-held',
    'a post of another time',
    { body: met('Iraqi Foreign Minister Ibrahim al-Jaafari', 'Sept. 16, 2020') },
  ],
  [
    'post-not-held',
    'a person whom nobody knows in a post that another held',
    { body: met('Iraqi Foreign Minister Qasim Dawudi', 'Sept. 16, 2020') },
  ],
  [
    'name-resembles',
    'a name garbled on the way',
    { body: met('Iraqi Foreign Minister Fuwad Husayni', 'Sept. 16, 2020') },
  ],
  [
    'rank-mistranslated',
    'half of a title taken for a military rank',
    {
      body: 'BAGHDAD, Jan. 17, 2022 (Wire) -- The Iraqi foreign minister, Fuad Hussein, received General Jens Stoltenberg of NATO and reviewed the training of officers.',
    },
  ],
  [
    'rank-contradicts-itself',
    'a deputy in one line, an assistant in the next',
    {
      body: 'BAGHDAD, March 3, 2021 (Wire) -- NATO Deputy Secretary General Paul Hartwig met Iraqi Foreign Minister Fuad Hussein on Wednesday. NATO Assistant Secretary General Paul Hartwig later left for Amman.',
    },
  ],
  [
    'weekday-contradicts-date',
    'a weekday that was another',
    {
      body: 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Wednesday, 17 September 2020.',
      publishedOn: '2020-09-18',
    },
  ],
  [
    'year-contradicts-publication',
    'last year’s number on this year’s day',
    {
      body: 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on 16 September 2019.',
      publishedOn: '2020-09-16',
    },
  ],
  [
    'date-after-publication',
    'a thing done on a day yet to come',
    {
      body: 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on 16 October 2020.',
      publishedOn: '2020-09-17',
    },
  ],
  [
    'day-inside-quotation',
    'the “today” of a statement in a later report',
    {
      body: '“The Council of NATO met Iraqi Foreign Minister Fuad Hussein today and approved a package,” the Secretary General said in a statement.',
      publishedOn: '2020-09-17',
    },
  ],
  [
    'address-contradicts-date',
    'an address with another year',
    {
      body: met('Iraqi Foreign Minister Fuad Hussein', 'Sept. 16, 2020'),
      url: 'https://example.org/world/2023/10/10/talks',
    },
  ],
  [
    'announced-not-held',
    'a plan that lies behind the day of the report',
    {
      body: 'The foreign ministers of Iraq and Jordan will meet in Amman on 24 January 2022.',
      title: 'Iraq and Jordan to meet in Amman',
      publishedOn: '2022-03-02',
    },
  ],
  [
    'call-or-meeting',
    'a call that becomes a meeting further down',
    {
      body: 'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohammed Alhakim telephoned NATO Secretary General Jens Stoltenberg. Alhakim met Stoltenberg to speak of the training mission.',
    },
  ],
  [
    'organisation-called-country',
    'an organisation among “the two countries”',
    {
      body: 'BRUSSELS, Sept. 16, 2020 (Wire) -- Fuad Hussein met NATO Secretary General Jens Stoltenberg on Wednesday. The talks turned to the paper that was drawn up last spring. Much of it lies with experts. The agreement between the two countries stands.',
    },
  ],
  [
    'word-mistranslated',
    'a word that means another',
    {
      body: 'BAGHDAD, March 11, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in a hypothetical meeting by video.',
    },
  ],
  [
    'figure-mistranslated',
    'a nought too many',
    {
      title: 'NATO sends 4,000 instructors to Iraq',
      body: 'BRUSSELS, Feb. 18, 2021 (Wire) -- NATO sent 400 instructors to Iraq on Thursday, the Alliance said.',
    },
  ],
  [
    'looks-like-opinion',
    'an opinion',
    {
      title: 'Opinion: What Iraq owes NATO',
      body: 'Iraq signed an accord with NATO on Monday. It was wise.',
      publishedOn: '2020-09-16',
    },
  ],
  [
    'looks-like-digest',
    'a digest',
    {
      title: 'News digest: Iraq, Jordan and NATO',
      body: 'Iraq signed an accord with NATO on Monday. Jordan met Egypt.',
      publishedOn: '2020-09-16',
    },
  ],
];

test.each(TRAPS)('%s: %s', (code, _kind, told) => {
  expect(warningsOf(told).map((warning) => warning.code)).toContain(code);
});

describe('nothing warns', () => {
  test.each<readonly [string, Told]>([
    ['a plain meeting', { body: met('Iraqi Foreign Minister Fuad Hussein', 'Sept. 16, 2020') }],
    [
      'a meeting with the very organisation that elsewhere is a slip',
      {
        body: 'VIENNA, Sept. 3, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met the Director General of the International Atomic Energy Agency, Rafael Grossi, in Vienna on Friday. The IAEA delegation will return to Iraq.',
      },
    ],
    [
      'a former holder called former',
      { body: met('Former Iraqi foreign minister Hoshyar Zebari', 'Sept. 16, 2020') },
    ],
    [
      'a soldier called general',
      {
        body: 'BRUSSELS, Nov. 18, 2009 (Wire) -- General James Mattis of NATO met Iraqi officers on Wednesday.',
      },
    ],
    [
      'a weekday that fits',
      {
        body: 'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Wednesday, 16 September 2020.',
        publishedOn: '2020-09-18',
      },
    ],
    [
      'a plan for a day to come',
      {
        body: 'The foreign ministers of Iraq and Jordan will meet in Amman on 24 January 2022.',
        publishedOn: '2022-01-20',
      },
    ],
    [
      'the day before in the address',
      {
        body: met('Iraqi Foreign Minister Fuad Hussein', 'Sept. 16, 2020'),
        url: 'https://example.org/2020/09/15/talks',
      },
    ],
    [
      'two countries that are two states',
      {
        body: 'AMMAN, March 2, 2021 (Wire) -- Iraqi Foreign Minister Fuad Hussein met his Jordanian counterpart, Ayman Safadi, on Tuesday. The two countries will trade more.',
      },
    ],
    [
      'a call that follows a meeting of another day',
      {
        body: 'BAGHDAD, Jan. 17, 2020 (Wire) -- Iraqi Foreign Minister Mohamed Ali Alhakim telephoned NATO Secretary General Jens Stoltenberg on Friday. Alhakim met Stoltenberg in Brussels on 5 December 2019.',
      },
    ],
    [
      'figures of different things',
      {
        title: 'NATO sends 4,000 instructors to Iraq',
        body: 'BRUSSELS, Feb. 18, 2021 (Wire) -- NATO sent 4,000 instructors to Iraq on Thursday. They will train 400 officers.',
      },
    ],
  ])('%s', (_kind, told) => {
    expect(warningsOf(told)).toEqual([]);
  });
});
