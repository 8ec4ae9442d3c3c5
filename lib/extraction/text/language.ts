/** The language of a text, by `eld`; short or mixed texts fall back on the script. */
import { eld } from 'eld/small';

const SAMPLE = 2_000;
/** Below this length a close second counts: letters alone cannot tell "Myanmar seized a trawler" from Malay. */
const SHORT = 100;
const CLOSE = 0.1;
/** Words that a short text in Latin letters has only where it is English. */
const ENGLISH = /\b(?:the|of|was|were|has|have|had|with|by|its|their|from|and|two)\b|\w's\b/i;

/** BCP 47 primary tag such as "en"; "und" where nothing can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const found = eld.detect(sample);
  const { language } = found;
  if (language !== '' && language !== 'en' && sample.length < SHORT && !/[^\x20-\x7e\s]/.test(sample)) {
    const scores = found.getScores();
    if (ENGLISH.test(sample)) return 'en';
    if ((scores.en ?? 0) >= (scores[language] ?? 0) - CLOSE) return 'en';
  }
  if (language !== '') return language;
  if (/[\u0600-\u06ff]/.test(sample)) return /[پچژگک]/.test(sample) ? 'fa' : 'ar';
  return /[a-z]/i.test(sample) ? 'en' : 'und';
}
