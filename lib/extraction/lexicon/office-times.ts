/**
 * Words beside an office that say when it is held, by language, folded as tokens are.
 *
 * `over`: "the former minister"; `leaving`: "the outgoing president" (still in office); `ahead`: "the president-elect";
 * `fresh`: "the new minister" (in office, or about to be).
 */
import { foldWord } from '../text/fold';

export interface OfficeTimes {
  over: ReadonlySet<string>;
  leaving: ReadonlySet<string>;
  ahead: ReadonlySet<string>;
  fresh: ReadonlySet<string>;
}

const ROWS: Readonly<Record<string, Record<keyof OfficeTimes, string>>> = {
  en: {
    over: 'former ex then late previous once onetime erstwhile predecessor retired ousted deposed past',
    leaving: 'outgoing departing',
    ahead: 'incoming designate elect successor next nominee appointed future',
    fresh: 'new newly',
  },
  ar: {
    over: 'السابق السابقة سابق سابقا الأسبق الراحل آنذاك حينها سلفه المخلوع المعزول',
    leaving: 'المنتهية',
    ahead: 'المكلف المنتخب المعين المقبل القادم خلفه',
    fresh: 'الجديد الجديدة',
  },
  fa: {
    over: 'سابق پیشین اسبق فقید وقت مخلوع',
    leaving: '',
    ahead: 'منتخب آینده بعدی',
    fresh: 'جدید تازه',
  },
  fr: {
    over: 'ancien ancienne ex alors feu prédécesseur retraité défunt déchu',
    leaving: 'sortant sortante',
    ahead: 'futur future désigné désignée élu élue successeur prochain prochaine',
    fresh: 'nouveau nouvelle nouvel',
  },
  tr: {
    over: 'eski dönemin merhum önceki sabık devrik',
    leaving: '',
    ahead: 'seçilmiş müstakbel atanan halefi',
    fresh: 'yeni',
  },
};

const cache = new Map<string, OfficeTimes>();

/** The words of a language; those of English for a language without rows. */
export function officeTimes(language: string): OfficeTimes {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const rows = ROWS[language] ?? (ROWS.en as (typeof ROWS)[string]);
  const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean).map(foldWord));
  const made = {
    over: set(rows.over),
    leaving: set(rows.leaving),
    ahead: set(rows.ahead),
    fresh: set(rows.fresh),
  };
  cache.set(language, made);
  return made;
}
