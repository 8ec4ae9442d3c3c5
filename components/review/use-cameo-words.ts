'use client';
/**
 * What codes of CAMEO mean, in the language of the page: the twenty roots and the types of PLOVER by their own words, and what
 * stands under a root by that of the root, its exact meaning in English beside it, as CAMEO has it.
 */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type CameoCode, ploverTypesOf, rootOfCameo } from '@/lib/domain/cameo';
import { isolated } from '@/lib/domain/intl';

export interface CameoWords {
  /** "040 Consult". */
  label: (row: CameoCode) => string;
  /** The exact meaning, what it is explained by, and its type of PLOVER. */
  hint: (row: CameoCode) => string;
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
    const label = (row: CameoCode) => [row.code, named(row)].filter(Boolean).join(' ');
    const english = ({ code, name, gloss }: CameoCode) => {
      const own = isEnglish || rootOfCameo(code) === code ? null : name;
      return [own, gloss]
        .filter((words) => words !== null)
        .map((words) => (isEnglish ? words : isolated(words)));
    };
    return {
      label,
      hint: (row) => [...english(row), typesOf(row).join(' / ')].filter(Boolean).join(' · '),
      found: (row) => [row.code, row.name, row.gloss, row.plover, rootName(row), ...typesOf(row)].join(' '),
    };
  }, [roots, types, isEnglish]);
}
