import { namesInTitle, partiesInOrder, titleInNames, titleOfParties } from '@/lib/domain/relationship';

const iraq = { slug: 'iraq', name: 'Iraq' };
const union = { slug: 'european-union', name: 'European Union' };

it('puts the parties in the order of the title, whichever is asked first', () => {
  for (const [a, b] of [
    [iraq, union],
    [union, iraq],
  ] as const) {
    expect(partiesInOrder('Iraq – European Union', a, b)).toEqual([iraq, union]);
    expect(partiesInOrder('The European Union and Iraq', a, b)).toEqual([union, iraq]);
  }
});

it('puts them in alphabetical order where the title names not both', () => {
  expect(partiesInOrder('Partners', iraq, union)).toEqual([union, iraq]);
  expect(partiesInOrder('Iraq and its neighbour', iraq, union)).toEqual([union, iraq]);
});

it('finds a name that is a part of the other where it stands by itself', () => {
  const title = titleOfParties('Guinea', 'Guinea-Bissau');
  const spans = namesInTitle(title, 'Guinea-Bissau', 'Guinea');
  expect(spans?.map(([from, to]) => title.slice(from, to))).toEqual(['Guinea', 'Guinea-Bissau']);
  expect(namesInTitle('Guinea-Bissau', 'Guinea-Bissau', 'Guinea')).toBeNull();
});

describe('a title in other names', () => {
  const names: Record<string, string> = { iraq: 'العراق', 'european-union': 'الاتحاد الأوروبي' };
  const inNames = (title: string) => titleInNames(title, [union, iraq], ({ slug }) => names[slug] ?? slug);

  it('keeps the order and what stands between the names', () => {
    expect(inNames('Iraq – European Union')).toBe('العراق – الاتحاد الأوروبي');
    expect(inNames('European Union – Iraq')).toBe('الاتحاد الأوروبي – العراق');
  });

  it('leaves a title that says more, or something else', () => {
    expect(inNames('Iraq and the European Union')).toBeNull();
    expect(inNames('Partners')).toBeNull();
  });
});
