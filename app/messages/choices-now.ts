/** In which order kinds and lanes stand just now, and as which kinds CAMEO codes are read; as `messages-now.ts`. */
import { OWN_CHOICES, type VocabularyChoices } from '@/lib/domain/vocabulary-choice';

// Next bundles this file several times; what was chosen is the process's.
const shared = globalThis as { dragomanChoices?: VocabularyChoices };

/** What counts, as far as this process knows. */
export const choicesNow = (): VocabularyChoices => shared.dragomanChoices ?? OWN_CHOICES;

export function noteChoices(choices: VocabularyChoices): void {
  shared.dragomanChoices = choices;
}
