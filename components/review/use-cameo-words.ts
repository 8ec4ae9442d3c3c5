'use client';
/**
 * What codes of CAMEO mean, in the language of the page: the twenty roots and the types of PLOVER by their own words, and what
 * stands under a root by that of the root, beside the exact meaning as what it is: an English term of the codebook.
 */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type CameoCode, ploverTypesOf, rootOfCameo } from '@/lib/domain/cameo';

export interface CameoWords {
  isEnglish: boolean;
  /** "Consult"; of a code under a root the name of the root, but in English. */
  named: (row: CameoCode) => string | null;
  /** "040 Consult". */
  label: (row: CameoCode) => string;
  /** The exact meaning, in the words of the codebook; null where the name says it. */
  term: (row: CameoCode) => string | null;
  /** What explains it, and its type of PLOVER. The explanations are ours and in English: other languages go without. */
  explained: (row: CameoCode) => string;
  /** All words under which it is found. */
  found: (row: CameoCode) => string;
}

export function useCameoWords(): CameoWords {
  const roots = useTranslations('cameo.roots');
  const types = useTranslations('cameo.plover');
  const isEnglish = useLocale().startsWith('en');
  return useMemo(() => {
    const rootName = ({ code }: CameoCode) => {
      const root = rootOfCameo(code);
      return root === null ? null : roots(root);
    };
    const named = (row: CameoCode) => (isEnglish ? row.name : (rootName(row) ?? row.name));
    const typesOf = (row: CameoCode) => ploverTypesOf(row).map((type) => types(type));
    const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');
    return {
      isEnglish,
      named,
      label: (row) => [row.code, named(row)].filter(Boolean).join(' '),
      term: (row) => (isEnglish || rootOfCameo(row.code) === row.code ? null : row.name),
      explained: (row) => joined(isEnglish ? row.gloss : null, typesOf(row).join(' / ')),
      found: (row) => [row.code, row.name, row.gloss, row.plover, rootName(row), ...typesOf(row)].join(' '),
    };
  }, [roots, types, isEnglish]);
}
