/**
 * The catalogue of the present page's language as it is just now: with the names that administrators have given to terms of
 * the vocabulary in this language. What was chosen lies in memory (`app/vocabulary.ts` reads it), because words are asked for in the midst of
 * drawing.
 */
import type { Language } from '@/lib/domain/language';
import type { ChosenLanes } from '@/lib/domain/ontology';
import { speakFaultsBy } from '@/lib/domain/plain-faults';
import type { Term } from '@/lib/domain/vocabulary';
import { type Catalogue, catalogues } from './catalogue';
import { languageNow, localeNow } from './locale';

// Next bundles this file several times; what was chosen is the process's.
const shared = globalThis as {
  dragomanTerms?: { terms: readonly Term[]; messages: Partial<Record<Language, Catalogue>> };
};

/** What was chosen, as far as this process knows. */
export const termsNow = (): readonly Term[] => shared.dragomanTerms?.terms ?? [];

/** The lanes that were chosen for types. */
export const chosenLanesNow = (): ChosenLanes =>
  Object.fromEntries(termsNow().flatMap(({ key, lane }) => (lane === null ? [] : [[key, lane]])));

function withLabels<Words extends Record<string, string>>(
  words: Words,
  terms: readonly Term[],
  kind: Term['kind'],
  language: Language,
): Words {
  const chosen = terms.flatMap(({ kind: of, key, labels: { [language]: label } }) =>
    of === kind && label !== undefined ? [[key, label]] : [],
  );
  return { ...words, ...Object.fromEntries(chosen) };
}

function withTerms(language: Language, terms: readonly Term[]): Catalogue {
  const catalogue = catalogues[language];
  const { types, lanes, tones } = catalogue.words;
  const words = {
    ...catalogue.words,
    types: withLabels(types, terms, 'type', language),
    lanes: withLabels(lanes, terms, 'lane', language),
    tones: withLabels(tones, terms, 'tone', language),
  };
  return { ...catalogue, words };
}

export function messagesNow(): Catalogue {
  const language = languageNow();
  const chosen = shared.dragomanTerms;
  if (!chosen) return catalogues[language];
  chosen.messages[language] ??= withTerms(language, chosen.terms);
  return chosen.messages[language];
}

/** Takes what was chosen into the words of this process. */
export function noteTerms(terms: readonly Term[]): void {
  shared.dragomanTerms = { terms, messages: {} };
}

speakFaultsBy(() => ({ faults: messagesNow().faults, locale: localeNow() }));
