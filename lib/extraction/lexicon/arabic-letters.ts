/** How the press writes names in Arabic letters in Latin ones, by language: Persian names are heard otherwise than Arabic ones. */

export interface LetterReading {
  letters: Readonly<Record<string, string>>;
  /** و before a vowel. */
  waw: string;
  /** ه at the end of a word. */
  finalHe: string;
  /** The article ال is one before so many letters: Persian keeps it of Arab families, "الخلیفی". */
  articleBefore: number;
}

/** Each letter with those that stand for it. */
const letters = (table: string): Record<string, string> =>
  Object.fromEntries(table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

const ARABIC: LetterReading = {
  letters: letters(
    'اa آa أa إi بb پp تt ثth جj چch حh خkh دd ذdh رr زz ژzh سs شsh صs ضd طt ظz عa غgh فf قq كk کk گg لl مm نn هh ةa ىa ئe ؤo ء',
  ),
  waw: 'w',
  finalHe: 'h',
  articleBefore: 2,
};

const PERSIAN: LetterReading = {
  letters: { ...ARABIC.letters, ق: 'gh', ث: 's' },
  waw: 'v',
  finalHe: 'eh',
  articleBefore: 4,
};

const BY_LANGUAGE: Readonly<Record<string, LetterReading>> = { ar: ARABIC, fa: PERSIAN };

/** How a language reads the letters; as Arabic does where it has no reading of its own. */
export function letterReading(language: string): LetterReading {
  return BY_LANGUAGE[language] ?? ARABIC;
}

/** Before the names of Arab families. */
export const ARTICLE = 'ال';

/** Arab families keep their article and are read so, whatever the language. */
export const ARAB_FAMILY = ARABIC;
