/** The language of a text, by `eld`; short or mixed texts fall back on the script. */
import { eld } from 'eld/small';

const SAMPLE = 2_000;

/** BCP 47 primary tag such as "en"; "und" where nothing can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const { language } = eld.detect(sample);
  if (language !== '') return language;
  if (/[\u0600-\u06ff]/.test(sample)) return /[پچژگک]/.test(sample) ? 'fa' : 'ar';
  return /[a-z]/i.test(sample) ? 'en' : 'und';
}
