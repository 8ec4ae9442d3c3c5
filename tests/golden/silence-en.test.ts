/** Texts of other kinds in which states "meet", "attack" and "sign": each beside a near miss that reports an act. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

interface Told {
  title: string;
  body: string;
}

function read({ title, body }: Told): { speaks: boolean; codes: string[] } {
  const article = { id: 's', title, body, publishedOn: '2022-04-05', language: 'en' };
  const { events, warnings } = extract(article, lexicon);
  return { speaks: events.some((event) => event.main), codes: warnings.map(({ code }) => code) };
}

const PAIRS: readonly (readonly [code: string, silent: Told, speaks: Told])[] = [
  [
    'looks-like-sport',
    {
      title: 'Norway beat Ghana to reach quarter-finals',
      body: 'Norway beat Ghana 2-1 on Monday to reach the quarter-finals of the football tournament. Norway meet Peru in the next match.',
    },
    {
      title: 'Norway and Ghana presidents hold talks before match',
      body: 'The foreign ministers of Norway and Ghana signed a trade agreement on Monday before a football match between their teams.',
    },
  ],
  [
    'looks-like-markets',
    {
      title: 'Oslo shares fall on oil worries',
      body: 'Norway attacked the slide in its currency on Monday as shares fell 2 percent and Brent crude lost a dollar a barrel. Investors sold stocks in Sweden too.',
    },
    {
      title: 'Oil jumps as Norway bans imports from Russia',
      body: 'Norway imposed sanctions on Russia on Monday. Brent crude rose 5 percent and shares fell.',
    },
  ],
  [
    'looks-like-disaster',
    {
      title: 'Cyclone hits Mozambique and Malawi',
      body: 'A cyclone struck Mozambique and Malawi on Monday, killing 40 people. Winds tore roofs off houses and floods cut roads, forecasters said.',
    },
    {
      title: 'India sends relief to Mozambique after cyclone',
      body: 'India sent relief supplies to Mozambique on Monday after a cyclone killed 40 people. Floods cut roads and winds tore roofs off houses.',
    },
  ],
  [
    'looks-like-crime',
    {
      title: 'Two Peruvians jailed in Chile for robbery',
      body: 'Chile seized the two men from Peru on Monday. A court sentenced them to nine years in prison for robbery, prosecutors said.',
    },
    {
      title: 'Chile extradites banker to Peru',
      body: 'Chile extradited a banker convicted of fraud to Peru on Monday, the foreign ministers of the two countries said. A court had sentenced him.',
    },
  ],
  [
    'looks-like-domestic-politics',
    {
      title: 'Danish coalition wins vote on pensions',
      body: 'Danish lawmakers approved a pension reform on Monday after the coalition and the opposition parties reached agreement. Voters go to the polls in May. Germany has a similar law.',
    },
    {
      title: 'Danish lawmakers ratify pact with Germany',
      body: 'The Danish parliament ratified a defence pact with Germany on Monday. Opposition parties voted against it.',
    },
  ],
  [
    'looks-like-opinion',
    {
      title: 'Europe must not look away',
      body: 'I have heard the excuses. France met Germany and signed another paper. Should we be impressed? We must ask more of our leaders. That would be a mistake to forget.',
    },
    {
      title: 'France, Germany must do more, says UN chief',
      body: 'UN Secretary-General Antonio Guterres urged France and Germany on Monday to do more. "We must act," he said.',
    },
  ],
  [
    'looks-like-explainer',
    {
      title: 'What the grain deal means',
      body: 'Russia and Ukraine signed it in July 2015. It lets ships leave three ports.',
    },
    {
      title: 'What a day: Russia and Ukraine sign grain deal',
      body: 'Russia and Ukraine signed a grain agreement in Istanbul on Monday. It lets ships leave three ports.',
    },
  ],
  [
    'looks-like-chronology',
    {
      title: 'Key dates in ties between Chad and Sudan',
      body: 'April 2006 - Chad cuts ties with Sudan. May 2007 - Chad and Sudan sign an accord in Riyadh. March 2008 - The presidents of Chad and Sudan sign a pact in Dakar.',
    },
    {
      title: 'Chad and Sudan sign accord',
      body: 'Chad and Sudan signed an accord in Dakar on Monday. May 2007 - a pact in Riyadh. March 2008 - another in Dakar. May 2009 - a third in Doha.',
    },
  ],
  [
    'one-state-only',
    {
      title: 'Ministries sign deal',
      body: 'The Kenyan education ministry signed an agreement with the Kenyan agriculture ministry on Monday. The programme starts in July.',
    },
    {
      title: 'Ministries sign deal',
      body: 'The agriculture ministries of Kenya and Uganda signed an agreement on Monday. The programme starts in July.',
    },
  ],
];

describe('silent, with the reason', () => {
  test.each(PAIRS)('%s', (code, silent) => {
    const found = read(silent);
    expect(found.speaks).toBe(false);
    expect(found.codes).toContain(code);
  });
});

describe('the same words around an act of states', () => {
  test.each(PAIRS)('not %s', (_code, _silent, speaks) => {
    expect(read(speaks).speaks).toBe(true);
  });
});
