/** Which date words a text is read with. */
import { arabic } from '../../lexicon/dates/ar';
import { english } from '../../lexicon/dates/en';
import { persian } from '../../lexicon/dates/fa';
import { french } from '../../lexicon/dates/fr';
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import { turkish } from '../../lexicon/dates/tr';

const LEXICONS: readonly DateLexicon[] = [english, french, turkish, arabic, persian];

const SAMPLE = 3_000;
/** Of so many letters one at least is a language's own. */
const OWN_LETTERS = 60;

function count(text: string, expression: RegExp | undefined): number {
  return expression === undefined ? 0 : (text.match(expression)?.length ?? 0);
}

/** The words of the language of a text, which its letters tell or its frequent words. */
function guessLexicon(text: string): DateLexicon {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /[a-z]/gi);
  const [first, ...others] = LEXICONS.filter(({ habits }) => count(sample, habits.letters) > latin);
  if (first !== undefined) {
    const bound = count(sample, first.habits.letters) / OWN_LETTERS;
    return others.find(({ habits }) => count(sample, habits.own) > bound) ?? first;
  }
  const frequent = ({ habits }: DateLexicon): number =>
    count(sample, habits.frequent) + Number(habits.expected === true);
  return LEXICONS.reduce((best, next) => (frequent(next) > frequent(best) ? next : best));
}

/** The language of a text among those that the date words cover. */
export function guessLanguage(text: string): string {
  return guessLexicon(text).language;
}

/** The words of the language named; of the language that the text seems to have where it is not covered. */
export function chooseLexicon(text: string, language: string | undefined): DateLexicon {
  const tag = language?.slice(0, 2).toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === tag) ?? guessLexicon(text);
}
