'use client';
/** What can be chosen in the filter, counted anew after each choice, over one relationship or two together. */
import { useMemo, useState } from 'react';
import { facetsSchema } from '@/lib/api/timeline';
import type { FacetsAnswer, TimelineFilter } from '@/lib/domain/timeline-question';
import { sumOfFacets } from '@/lib/timeline/beside';
import { facetsAddress } from './answers';
import { type Held, useAsk } from './use-ask';

function useFacetsOf(slug: string, filter: TimelineFilter, first: TimelineFilter, facets: FacetsAnswer) {
  const [held, setHeld] = useState<Held<FacetsAnswer>>({
    address: facetsAddress(slug, first),
    answer: facets,
  });
  const { state } = useAsk(facetsAddress(slug, filter), held.address, facetsSchema, setHeld);
  return { facets: held.answer, failed: state === 'failed' };
}

/** @param first what the server was asked, with its answers for each relationship */
export function useFacets(
  slugs: readonly [string, ...string[]],
  filter: TimelineFilter,
  first: { filter: TimelineFilter; facets: readonly [FacetsAnswer, ...FacetsAnswer[]] },
): { facets: FacetsAnswer; failed: boolean } {
  const [slug, beside] = slugs;
  const [facets, facetsBeside = facets] = first.facets;
  const upper = useFacetsOf(slug, filter, first.filter, facets);
  // With one relationship the second question is the first, which is answered.
  const lower = useFacetsOf(beside ?? slug, beside ? filter : first.filter, first.filter, facetsBeside);
  const all = useMemo(
    () => sumOfFacets(beside ? [upper.facets, lower.facets] : [upper.facets]),
    [beside, upper.facets, lower.facets],
  );
  return { facets: all, failed: upper.failed || lower.failed };
}
