/** Which act of a text is its news, asked of the weights that the extractor has: pairs of texts that differ in one thing. */
import { describe, expect, it } from '@jest/globals';
import type { ArticleInput } from '@/lib/domain/article';
import { readArticle } from '@/lib/extraction/extract';
import { NEWS_FEATURES } from '@/lib/extraction/news/features';
import { NEWS_WEIGHTS } from '@/lib/extraction/news/news-weights';
import { scoreOf, scorePoints } from '@/lib/extraction/news/score';
import { stageOf } from '@/lib/extraction/news/stage';
import { testLexicon } from '@/tests/support/seed-lexicon';

const read = async (body: string, title: string | null = null) => {
  const article: ArticleInput = { id: 'news', title, body, publishedOn: '2021-03-04', language: 'en' };
  return readArticle(article, await testLexicon());
};
const newsOf = async (body: string, title: string | null = null) => {
  const { events } = await read(body, title);
  return events.filter(({ main }) => main).map(({ type, parties }) => [type, ...parties].join(' '));
};

describe('the weights', () => {
  it('are one a feature, each under a name of its own', () => {
    expect(NEWS_WEIGHTS).toHaveLength(NEWS_FEATURES.length);
    expect(new Set(NEWS_FEATURES.map(({ name }) => name)).size).toBe(NEWS_FEATURES.length);
  });

  it('give each act the sum of its reasons, whatever stands before it in the list of acts', async () => {
    const reading = await read(
      'Norway expelled two Russian diplomats on Wednesday. Norwegian Foreign Minister Ine Eriksen Soreide met the Russian ambassador on Tuesday.',
    );
    const scores = reading.candidates.map(({ act }) => reading.scores.get(act));
    expect(scores.length).toBeGreaterThan(1);
    const turned = { ...reading, candidates: [...reading.candidates].reverse() };
    const stage = stageOf(turned);
    const again = turned.candidates.map((each) => scoreOf(scorePoints(each, stage, turned)));
    expect(again.reverse()).toEqual(scores);
  });
});

describe('the news', () => {
  const VISIT = 'Chilean President Gabriel Boric arrived in Lima on Monday.';
  const EXPELLED = 'Peru expelled three Chilean diplomats on Wednesday.';

  it('is what stands first, whichever of two acts that is', async () => {
    expect(await newsOf(`${EXPELLED} ${VISIT}`)).toEqual(['expulsion Chile Peru']);
    expect(await newsOf(`${VISIT} ${EXPELLED}`)).toEqual(['visit Chile Peru']);
  });

  it('is the deed of the title where the text opens with somebody who speaks', async () => {
    const body =
      'The Peruvian foreign minister told reporters on Wednesday about the step. Nothing else was said.';
    expect(await newsOf(body, 'Peru expels Chilean diplomats')).toEqual(['expulsion Chile Peru']);
    expect(await newsOf(body, 'Peruvian minister speaks')).not.toEqual(['expulsion Chile Peru']);
  });

  it('is the deed, not the occasion for it', async () => {
    const occasion = 'after Chile attacked a Peruvian patrol boat';
    expect(
      await newsOf(`Peru recalled its ambassador to Chile on Wednesday ${occasion}. More was not known.`),
    ).toEqual(['decision Chile Peru']);
    expect(await newsOf(`Chile attacked a Peruvian patrol boat on Wednesday. More was not known.`)).toEqual([
      'attack Chile Peru',
    ]);
  });
});
