import { CAMEO_CODES, CAMEO_ROOTS, findCameoCode, ploverTypesOf, rootOfCameo } from '@/lib/domain/cameo';

describe('the roots of CAMEO', () => {
  it('have a row each, and every code stands under one of them', () => {
    expect(CAMEO_ROOTS.map((root) => findCameoCode(root)?.code)).toEqual(CAMEO_ROOTS);
    expect(CAMEO_CODES.filter(({ code }) => rootOfCameo(code) !== code.slice(0, 2))).toEqual([]);
    expect(rootOfCameo('99')).toBeNull();
  });

  it('and their types of PLOVER are all known', () => {
    const named = CAMEO_CODES.map(({ plover }) => plover?.split('|').sort() ?? []);
    expect(CAMEO_CODES.map(ploverTypesOf)).toEqual(named);
    expect(named.flat()).not.toEqual([]);
  });

  it('and what they mean is written out, without a blank too many or an end that is cut off', () => {
    const meanings = CAMEO_CODES.flatMap(({ name, gloss }) => [name ?? '', gloss ?? '']);
    expect(meanings.filter((text) => /^\s|[\s,]$|\s\s/.test(text))).toEqual([]);
  });
});
