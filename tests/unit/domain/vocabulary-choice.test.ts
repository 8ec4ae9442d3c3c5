import { CAMEO_CODES } from '@/lib/domain/cameo';
import { EVENT_TYPES, LANES } from '@/lib/domain/ontology';
import { cameoOfType, chosenCodesOf, typeOfCameo } from '@/lib/domain/type-of-cameo';
import { changeChoiceSchema, choicesOf, inOrder, OWN_CHOICES } from '@/lib/domain/vocabulary-choice';

describe('the kind of a CAMEO code', () => {
  it('is told for each code that CAMEO has, by its longest beginning', () => {
    expect(CAMEO_CODES.filter(({ code }) => typeOfCameo(code) === null)).toEqual([]);
    expect(['0423', '042', '040', '1711', '99'].map((code) => typeOfCameo(code))).toEqual([
      'visit',
      'visit',
      'meeting',
      'other',
      null,
    ]);
  });

  it('is the one that was chosen, down to four digits, or that of the shorter code', () => {
    const chosen = { '1711': 'attack', '042': null, '14': null } as const;
    expect(['1711', '1712', '042', '141', '043'].map((code) => typeOfCameo(code, chosen))).toEqual([
      'attack',
      'other',
      'meeting',
      null,
      'visit',
    ]);
    expect(cameoOfType('visit', chosen)).toEqual(['043']);
    expect(cameoOfType('attack', chosen)).toEqual(['1711', '18', '19', '20']);
  });

  it('counts of what is stored only what differs and can be understood', () => {
    const stored = { '042': 'visit', '043': 'call', '99': 'call', '20': 'coronation', toString: 'call' };
    expect(chosenCodesOf(stored)).toEqual({ '043': 'call' });
    for (const value of [null, 'x', ['call'], 7]) expect(chosenCodesOf(value)).toEqual({});
  });
});

describe('an order', () => {
  it('is the chosen one, in which what came later has its place behind the one that it follows', () => {
    expect(inOrder(['a', 'b', 'c', 'd'], ['d', 'b', 'gone', 'b'])).toEqual(['a', 'd', 'b', 'c']);
    expect(inOrder(['a', 'b'], 'b,a')).toEqual(['a', 'b']);
  });

  it('is ours where nothing was chosen', () => {
    expect(choicesOf({})).toEqual(OWN_CHOICES);
    expect(choicesOf({ lanes: null, types: 7, codes: [] })).toEqual(OWN_CHOICES);
  });

  it('names each of them once', () => {
    const lanes = (value: unknown) =>
      changeChoiceSchema.safeParse({ name: 'lanes', value, version: 0 }).success;
    expect(lanes([...LANES].reverse())).toBe(true);
    expect(lanes(null)).toBe(true);
    expect(lanes(LANES.slice(1))).toBe(false);
    expect(lanes([...LANES.slice(1), LANES[1]])).toBe(false);
    expect(lanes([...LANES, 'talks'])).toBe(false);
    expect(lanes(EVENT_TYPES)).toBe(false);
  });
});

it('takes codes of CAMEO and kinds of ours alone, and of them what differs from ours', () => {
  const codes = (value: unknown) => changeChoiceSchema.safeParse({ name: 'codes', value, version: 0 });
  expect(codes({ '042': 'visit', '043': null }).data?.value).toEqual({ '043': null });
  expect(codes({ '421': 'visit' }).success).toBe(false);
  expect(codes({ '042': 'coronation' }).success).toBe(false);
  expect(codes(['visit']).success).toBe(false);
});
