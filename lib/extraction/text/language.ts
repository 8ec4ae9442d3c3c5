/** The language of a text, by `eld`; short or mixed texts fall back on the script. */
import { eld } from 'eld/small';
import { PLAIN, SCRIPTS } from '../lexicon/language-hints';

const SAMPLE = 2_000;
/** Below this length a close second counts: letters alone cannot tell "Myanmar seized a trawler" from Malay. */
const SHORT = 100;
const CLOSE = 0.1;

/** BCP 47 primary tag such as "en"; "und" where nothing can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const found = eld.detect(sample);
  const { language } = found;
  if (
    language !== '' &&
    language !== PLAIN.language &&
    sample.length < SHORT &&
    !/[^\x20-\x7e\s]/.test(sample)
  ) {
    const scores = found.getScores();
    if (PLAIN.words.test(sample)) return PLAIN.language;
    if ((scores[PLAIN.language] ?? 0) >= (scores[language] ?? 0) - CLOSE) return PLAIN.language;
  }
  if (language !== '') return language;
  return SCRIPTS.find(([letters]) => letters.test(sample))?.[1] ?? 'und';
}
