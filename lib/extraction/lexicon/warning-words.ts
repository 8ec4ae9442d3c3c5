/**
 * Words that the rules for warnings look for, by language, folded as tokens are. They decide what an editor is asked to
 * look at, never how a text is read.
 */
import { foldWord } from '../text/fold';
import { WARNINGS_AR } from './ar/warnings';
import { WARNINGS_EN } from './en/warnings';
import { WARNINGS_FA } from './fa/warnings';
import { WARNINGS_FR } from './fr/warnings';
import { WARNINGS_TR } from './tr/warnings';
import type { WarningRows } from './warning-rows';

export interface WarningWords
  extends Omit<
    WarningRows,
    'bodies' | 'countries' | 'general' | 'generalAfter' | 'together' | 'digest' | 'slips'
  > {
  bodies: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  general: ReadonlySet<string>;
  generalAfter: ReadonlySet<string>;
  together: readonly string[];
  digest: readonly string[];
  slips: NonNullable<WarningRows['slips']>;
}

const ROWS: Readonly<Record<string, WarningRows>> = {
  en: WARNINGS_EN,
  ar: WARNINGS_AR,
  fa: WARNINGS_FA,
  fr: WARNINGS_FR,
  tr: WARNINGS_TR,
};

const cache = new Map<string, WarningWords>();

/** The words of a language; those of English for a language without rows. */
export function warningWords(language: string): WarningWords {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const rows = ROWS[language] ?? WARNINGS_EN;
  const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean).map(foldWord));
  const made: WarningWords = {
    ...rows,
    bodies: set(rows.bodies),
    countries: set(rows.countries),
    general: set(rows.general),
    generalAfter: set(rows.generalAfter ?? ''),
    together: rows.together.split(' ').map(foldWord),
    digest: rows.digest.split('|'),
    slips: rows.slips ?? [],
  };
  cache.set(language, made);
  return made;
}
