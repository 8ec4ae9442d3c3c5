'use client';
/** The words for what can be chosen in a filter. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Certainty } from '@/lib/domain/certainty';
import type { EventType, Tone } from '@/lib/domain/ontology';
import type { Facet, FacetsAnswer } from '@/lib/domain/timeline-question';
import type { FilterField } from '@/lib/timeline/address';

export interface FacetWords {
  field: (field: FilterField) => string;
  /** The name of a value; the value itself where nobody knows another. */
  value: (field: FilterField, value: string, facets: FacetsAnswer) => string;
}

export function useFacetWords(): FacetWords {
  const fields = useTranslations('filter');
  const types = useTranslations('words.types');
  const tones = useTranslations('words.tones');
  const certainties = useTranslations('words.certainties');
  return useMemo(
    () => ({
      field: (field) => fields(field),
      value: (field, value, facets) => {
        // Parsed by `readAddress`, or as the server counted them.
        if (field === 'types') return types(value as EventType);
        if (field === 'tones') return tones(value as Tone);
        if (field === 'certainties') return certainties(value as Certainty);
        const known: readonly Facet[] = facets[field];
        return known.find((facet) => facet.value === value)?.name ?? value;
      },
    }),
    [fields, types, tones, certainties],
  );
}
