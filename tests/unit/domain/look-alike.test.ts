import { asReadLatin } from '@/lib/domain/look-alike';

it('reads names of other letters as a reader does', () => {
  for (const name of ['Irаq', 'ІRAQ', 'Ιraq', 'IRAԚ'])
    expect([name, asReadLatin(name)]).toEqual([name, 'iraq']);
  expect(asReadLatin('ΝΑΤΟ')).toBe('nato');
});

it('leaves names that look like no Latin one as they are', () => {
  expect(asReadLatin('Ирак')).not.toBe('iraq');
  expect(asReadLatin('العراق')).toBe('العراق');
  expect(asReadLatin('Iraq')).toBe('iraq');
});
