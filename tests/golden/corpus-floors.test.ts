import { measureCorpus, readFloors } from '@/lib/cli/eval/floors';
import { namesOf } from '@/lib/cli/eval/names';
import { compileSeed } from '@/lib/cli/seed-lexicon';

const CORPUS = 'tests/corpus';

jest.setTimeout(600_000);

it('reads our own corpus no worse than ever before, in each language, field and suite', async () => {
  const [floors, { lexicon, actors }] = await Promise.all([
    readFloors(CORPUS),
    compileSeed('prisma/seed-data'),
  ]);
  const measured = await measureCorpus(CORPUS, lexicon, namesOf(actors));
  const fallen = Object.entries(floors).flatMap(([suite, figures]) =>
    Object.entries(figures).flatMap(([figure, floor]) => {
      const share = measured[suite]?.[figure] ?? 0;
      return share < floor ? [`${suite}, ${figure}: ${share.toFixed(3)}, floor ${floor}`] : [];
    }),
  );
  expect(fallen).toEqual([]);
  expect(Object.keys(floors).length).toBeGreaterThan(10);
});
