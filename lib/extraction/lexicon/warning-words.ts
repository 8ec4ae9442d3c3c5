/**
 * Words that the rules for warnings look for, by language, folded as tokens are. They decide what an editor is asked to
 * look at, never how a text is read.
 */
import { foldWord } from '../text/fold';

export interface WarningWords {
  /** What an organisation sends or keeps: "the IAEA delegation", "وفد الوكالة". */
  bodies: ReadonlySet<string>;
  /** The last word of "the two countries", or both in one: "البلدين". */
  countries: ReadonlySet<string>;
  /** A military rank that is half of "Secretary General". */
  general: ReadonlySet<string>;
  /** Beginnings of words that say that people sat together, not that they spoke: "meeting", "التقى". */
  together: readonly string[];
  /** Words that open a digest. */
  digest: readonly string[];
}

type Rows = Record<keyof WarningWords, string>;

const ROWS: Readonly<Record<string, Rows>> = {
  en: {
    bodies:
      'delegation mission team forces troops office representatives trainers advisers advisors activities experts',
    countries: 'countries nations states governments neighbours neighbors',
    general: 'general gen',
    together: 'met meet host receiv welcom encounter',
    digest:
      'news digest|digest|news round-up|round-up|roundup|news summary|summary|highlights|chronology|factbox|news in brief',
  },
  ar: {
    bodies: 'وفد بعثة فريق قوات مكتب ممثلي مدربي مستشاري أنشطة نشاطات خبراء مهمة',
    countries: 'البلدين البلدان الدولتين الدولتان الحكومتين الحكومتان',
    general: 'الجنرال جنرال',
    together: 'التق اجتم استقبل لقاء اللقاء يلتق يستقبل',
    digest: 'موجز|حصاد|نشرة|أبرز عناوين|أهم الأنباء|موجز الأنباء|عناوين الصحف',
  },
  fa: {
    bodies:
      'هیئت هیات مأموریت ماموریت تیم گروه نیروهای دفتر نمایندگان مستشاران فعالیت‌های فعالیتهای کارشناسان',
    countries: 'کشور دولت',
    general: 'ژنرال',
    together: 'ديدار ملاقات پذيرفت نشست',
    digest: 'خلاصه اخبار|مهم‌ترین اخبار|بسته خبری|مرور اخبار|گزیده اخبار',
  },
  fr: {
    bodies:
      'délégation mission équipe forces troupes bureau représentants formateurs conseillers activités experts',
    countries: 'pays nations états gouvernements',
    general: 'général',
    together: 'rencontr recu recoi entrev reuni',
    digest: 'revue de presse|chronologie|repères|l’essentiel|en bref|brèves',
  },
  tr: {
    bodies:
      'heyeti heyet misyonu misyon ekibi güçleri birlikleri ofisi temsilcileri eğitmenleri danışmanları faaliyetleri uzmanları',
    countries: 'ülke devlet hükümet',
    general: 'general',
    together: 'bulus kabul agirla bir',
    digest: 'günün özeti|özet|gazete manşetleri|haber özeti|günün haberleri',
  },
};

const cache = new Map<string, WarningWords>();

/** The words of a language; those of English for a language without rows. */
export function warningWords(language: string): WarningWords {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const rows = ROWS[language] ?? (ROWS.en as Rows);
  const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldWord));
  const made: WarningWords = {
    bodies: set(rows.bodies),
    countries: set(rows.countries),
    general: set(rows.general),
    together: rows.together.split(' ').map(foldWord),
    digest: rows.digest.split('|'),
  };
  cache.set(language, made);
  return made;
}
