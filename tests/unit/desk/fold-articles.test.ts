import { foldArticles } from '@/lib/workflows/drafts/list-queue';

const draft = (id: string, main: boolean, article: string | null, eventSlug: string | null = null) => ({
  id,
  eventSlug,
  proposal: { main },
  article: article === null ? null : { id: article },
});
const folded = (...drafts: ReturnType<typeof draft>[]) =>
  foldArticles(drafts).map(({ main, background }) => [main.id, ...background.map(({ id }) => id)].join(' '));

it('folds the background of an article under its most promising main draft, wherever it stands', () => {
  expect(
    folded(
      draft('b1', false, 'A'),
      draft('a1', true, 'A'),
      draft('x', true, 'X'),
      draft('a2', true, 'A'),
      draft('b2', false, 'A'),
    ),
  ).toEqual(['a1 b1 b2', 'x', 'a2']);
});

it('leaves drafts without an article alone, and folds background whose main draft is done under its first', () => {
  expect(folded(draft('h1', false, null), draft('h2', false, null))).toEqual(['h1', 'h2']);
  expect(folded(draft('b1', false, 'A'), draft('b2', false, 'A'))).toEqual(['b1 b2']);
});

it('has the change of an event neither take the background of its article along nor go with it', () => {
  const [change, background] = [draft('c', true, 'A', 'talks'), draft('b', false, 'A')];
  expect(folded(change, background, draft('n', true, 'A'))).toEqual(['c', 'n b']);
  expect(folded(change, background)).toEqual(['c', 'b']);
  expect(folded(draft('c', false, 'A', 'talks'), draft('m', true, 'A'))).toEqual(['c', 'm']);
});
