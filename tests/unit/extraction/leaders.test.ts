import { LEADERS } from '@/lib/extraction/lexicon/world/leaders';
import { LEADERS_BY_REGION } from '@/lib/extraction/lexicon/world/leaders/rows';
import { LEADERS_OF_THE_2020S } from '@/lib/extraction/lexicon/world/leaders-of-the-2020s';
import { REGIONAL_LEADERS } from '@/lib/extraction/lexicon/world/regional-leaders';

const fold = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

test('no person holds one office twice at once', () => {
  const terms = new Map<string, Array<{ from: string; to: string }>>();
  const twice: string[] = [];
  for (const row of [...LEADERS, ...REGIONAL_LEADERS, ...LEADERS_OF_THE_2020S, ...LEADERS_BY_REGION]) {
    const key = `${fold(row.name)}: ${row.office} of ${row.of}`;
    const term = { from: row.from, to: row.to ?? '9' };
    const held = terms.get(key) ?? [];
    if (held.some((other) => other.from < term.to && term.from < other.to)) twice.push(key);
    terms.set(key, [...held, term]);
  }
  expect(twice).toEqual([]);
});
