/** Turkish: the verb ends its clause; case endings, after an apostrophe or not, say what a phrase is to it. */
import type { LanguagePack } from '../language-pack';
import { DEEDS } from './acts-deeds';
import { TALK } from './acts-talk';
import { CITIES } from './cities';
import { DEED_WORDS } from './deeds';
import { GENRES } from './genres';
import { GRAMMAR } from './grammar';
import { inflect } from './inflect';
import { DEMONYMS, ORGANISATIONS, STATES } from './names';
import { OFFICES, ORGANS } from './offices';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);
/** Endings of one case, in all their vowels; folded, so ı is i and ü is u. */
const endings = (text: string, mark: string): Record<string, string> =>
  Object.fromEntries(words(text).map((ending) => [ending, mark]));

export const tr: LanguagePack = {
  language: 'tr',
  home: 'TR',
  order: 'sov',
  apostrophe: 'suffix',
  prefixes: [],
  suffixes: {
    ...endings('i u yi yu ni nu', 'acc'),
    ...endings('a e ya ye na ne', 'dat'),
    ...endings('da de ta te nda nde', 'loc'),
    ...endings('daki deki taki teki ndaki ndeki', 'of'),
    ...endings('dan den tan ten ndan nden', 'abl'),
    ...endings('in un nin nun', 'gen'),
    ...endings('la le yla yle', 'ins'),
  },
  occasions: words(
    'tören töreni toplantı toplantısı görüşme görüşmeler zirve zirvesi konferans imza müzakereler',
  ),
  states: STATES,
  demonyms: DEMONYMS,
  cities: CITIES,
  organisations: ORGANISATIONS,
  adjectiveAfter: false,
  capitals: true,
  offices: OFFICES,
  organs: ORGANS,
  titles: list(
    'Sayın, Dr., Prof., Prof. Dr., Doç., General, Orgeneral, Korgeneral, Tümgeneral, Albay, Amiral, Oramiral, Mareşal, Şeyh, Ayetullah, Bay, Bayan, Emekli General',
  ),
  nameParticles: words('bin bint ibn el al es ed en eş er von van de da der di'),
  determiners: words('bir eski yeni bu iki üç'),
  and: ['ve'],
  markers: { agent: [], with: [], to: [], of: [], at: [], from: [], against: [], other: [] },
  postpositions: {
    ins: 'with',
    ile: 'with',
    birlikte: 'with',
    beraber: 'with',
    acc: 'other',
    dat: 'to',
    loc: 'other',
    abl: 'other',
    gen: 'of',
    arasında: 'of',
    arasındaki: 'of',
    tarafından: 'agent',
    için: 'other',
    hakkında: 'other',
    karşı: 'other',
    konusunda: 'other',
    üzerine: 'other',
    önünde: 'other',
    doğru: 'to',
    göre: 'other',
    dair: 'other',
    ilişkin: 'other',
    kapsamında: 'other',
  },
  openers: words('ancak fakat ama ayrıca öte diye ise ki'),
  relatives: [],
  auxiliaries: words('edildi oldu olarak da de bugün dün yarın'),
  be: [],
  negations: words('değil yok asla hiç'),
  suppositions: words(
    'eğer belki muhtemelen olabilir gerekir gerekiyor istiyor umuyor bekliyor mümkün ihtimali',
  ),
  futures: words('planlanıyor bekleniyor öngörülüyor yarın'),
  planners: words('planlıyor hazırlanıyor planlanıyor bekleniyor'),
  infinitive: [],
  pluralOffices: words('bakanları liderleri cumhurbaşkanları başbakanları büyükelçileri başkanları'),
  passiveVerbs: ['edil', 'alın', 'çağrıl', 'gönderil', 'atan', 'kınan', 'tutuklan'],
  happensAhead: words('yapılacak gerçekleştirilecek gerçekleşecek düzenlenecek başlayacak planlanıyor'),
  happens: words(
    'yapılacak gerçekleştirilecek gerçekleşecek düzenlenecek yapılıyor sürüyor tamamlandı gerçekleşti gerçekleştirildi yapıldı yapılacak başladı başlayacak düzenlendi',
  ),
  pairs: list(
    'iki taraf, taraflar, iki ülke, iki lider, iki bakan, iki başkan, ikili, her iki taraf, iki ülke heyetleri, iki ülke liderleri',
  ),
  singlePronouns: [],
  pluralPronouns: [],
  here: ['burada'],
  opinionMarks: list(
    'yorum, analiz, köşe yazısı, başyazı, görüş, gazete manşetleri, günün özeti, özet, röportaj, dosya',
  ),
  acts: [...TALK, ...DEEDS],
  furniture: list(
    'çerez, çerezler, çerez politikası, ana menü, abone ol, üye girişi, giriş yap, paylaş, bizi takip edin, reklam, ayrıca okuyun, devamını oku, ilgili haberler, en çok okunanlar, gizlilik politikası, tüm hakları saklıdır, arşiv fotoğrafı, son dakika haberleri',
  ),
  genres: GENRES,
  deeds: DEED_WORDS,
  grammar: GRAMMAR,
  inflect,
};
