import fc from 'fast-check';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { isoOfNumber } from '@/lib/domain/civil-date';
import { EVENT_TYPES, TONES } from '@/lib/domain/ontology';
import { LANE_GROUPS, NO_FILTER } from '@/lib/domain/timeline-question';
import {
  givenByAddress,
  givenByPage,
  readAddress,
  type TimelineAddress,
  withValue,
  writeAddress,
} from '@/lib/timeline/address';

const some = <Value extends string>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 6 }).map((all) => all.sort());
const slugs = some(['nato', 'jens-stoltenberg', 'iraq', 'training', 'x']);
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(isoOfNumber);
const addresses: fc.Arbitrary<TimelineAddress> = fc.record({
  filter: fc.record({
    types: some(EVENT_TYPES),
    actors: slugs,
    topics: slugs,
    sources: some(['al-mada', 'المدى', 'n1']),
    tones: some(TONES),
    certainties: some(CERTAINTIES),
    q: fc.constantFrom('', 'training mission', 'محمد & co?', 'a,b#c=%41'),
  }),
  lanes: fc.constantFrom(...LANE_GROUPS),
  days: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  event: fc.option(fc.constantFrom('1990-12-17-statement', 'x')),
  after: fc.option(fc.tuple(day, fc.nat()).map(([on, number]) => `${on}~${number}`)),
});
const read = (search: string) => readAddress(givenByAddress(search));

it('reads what it writes, and writes it the same again', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const written = writeAddress(address);
      expect(read(written)).toEqual(address);
      expect(writeAddress(read(written))).toBe(written);
    }),
  );
});

it('reads anything without a throw, within its bounds, and its own answer is stable', () => {
  const names = [
    'types',
    'actors',
    'sources',
    'tones',
    'q',
    'from',
    'to',
    'lanes',
    'event',
    'after',
    'kind',
    'fromYear',
  ];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.array(fc.string()))),
      (params) => {
        const address = readAddress(givenByPage(params));
        expect(read(writeAddress(address))).toEqual(address);
      },
    ),
  );
});

describe('an address', () => {
  it('is empty for the whole of a relationship', () => {
    expect(writeAddress({ filter: NO_FILTER, lanes: 'kind', days: null, event: null, after: null })).toBe('');
    expect(read('')).toEqual({ filter: NO_FILTER, lanes: 'kind', days: null, event: null, after: null });
  });

  it('has its values between commas, in one order', () => {
    expect(writeAddress(read('?types=visit&types=meeting,visit&q=+two++words+'))).toBe(
      '?types=meeting,visit&q=two+words',
    );
  });

  it('leaves out what cannot be', () => {
    const address = read(
      '?types=meeting,nonsense&actors=Not%20a%20slug&tones=good,loud&from=2020-02-30&to=2021-01-01&lanes=3',
    );
    expect(writeAddress(address)).toBe('?types=meeting&tones=good');
  });

  it('takes what older forms asked with', () => {
    expect(writeAddress(read('?kind=meeting&fromYear=1990&toYear=995'))).toBe('?types=meeting');
    expect(writeAddress(read('?kind=meeting&fromYear=1990&toYear=1995'))).toBe(
      '?types=meeting&from=1990-01-01&to=1995-12-31',
    );
  });

  it('names no more values than the index is asked with', () => {
    const many = Array.from({ length: 50 }, (_, at) => `actor-${at}`).join(',');
    expect(read(`?actors=${many}`).filter.actors).toHaveLength(30);
  });
});

it('a value is added once and taken away again', () => {
  fc.assert(
    fc.property(addresses, ({ filter }) => {
      const added = withValue(filter, 'actors', 'zz', true);
      expect(withValue(added, 'actors', 'zz', true)).toEqual(added);
      expect(withValue(added, 'actors', 'zz', false)).toEqual(filter);
    }),
  );
});
