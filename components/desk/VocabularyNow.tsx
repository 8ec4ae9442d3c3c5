'use client';
/** The order of kinds and lanes, and the kinds of CAMEO codes, as this desk has chosen them, for the forms below. */
import { createContext, useContext } from 'react';
import { OWN_CHOICES, type VocabularyChoices } from '@/lib/domain/vocabulary-choice';

const Chosen = createContext<VocabularyChoices>(OWN_CHOICES);

export function VocabularyNow({
  choices,
  children,
}: {
  choices: VocabularyChoices;
  children: React.ReactNode;
}) {
  return <Chosen value={choices}>{children}</Chosen>;
}

/** What is chosen; outside of the desk as the program has it. */
export const useVocabulary = (): VocabularyChoices => useContext(Chosen);
