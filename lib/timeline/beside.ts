/** Two relationships on one axis: lanes of one height, and one count of what can be chosen. */
import type { Facet, FacetsAnswer } from '@/lib/domain/timeline-question';

/** The larger of the totals by lane, so that a lane is as high in one chart as in the other. */
export function alignTotals(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const one of all)
    for (const [id, total] of Object.entries(one)) totals[id] = Math.max(totals[id] ?? 0, total);
  return totals;
}

function sumFacets(lists: readonly (readonly Facet[])[]): Facet[] {
  const sums = new Map<string, Facet>();
  for (const facet of lists.flat()) {
    const known = sums.get(facet.value);
    sums.set(facet.value, known ? { ...known, count: known.count + facet.count } : facet);
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The choices of several relationships together, with the events of all of them. */
export function sumOfFacets(all: readonly FacetsAnswer[]): FacetsAnswer {
  const [only] = all;
  if (only && all.length === 1) return only;
  return {
    matching: all.reduce((sum, { matching }) => sum + matching, 0),
    types: sumFacets(all.map(({ types }) => types)),
    actors: sumFacets(all.map(({ actors }) => actors)),
    topics: sumFacets(all.map(({ topics }) => topics)),
    sources: sumFacets(all.map(({ sources }) => sources)),
    tones: sumFacets(all.map(({ tones }) => tones)),
    certainties: sumFacets(all.map(({ certainties }) => certainties)),
  };
}
