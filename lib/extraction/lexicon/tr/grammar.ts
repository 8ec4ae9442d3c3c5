/** Small words of Turkish, its case endings and its common verbs that tell of no act. */
import type { GrammarRow } from '../language-pack';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const GRAMMAR: GrammarRow = {
  determiners: words('bir bu şu o her bazı birçok tüm bütün iki üç yeni eski'),
  prepositions: [],
  openers: words('eğer ancak fakat ama'),
  complementisers: ['ki'],
  relatives: [],
  pronouns: words('kendi kendisi onlar biz'),
  auxiliaries: words('değil'),
  modals: [],
  negations: words('değil asla hiç'),
  adverbs: words('da de bugün dün yarın ayrıca resmen'),
  conditions: ['eğer'],
  denials: words('yalanla reddet'),
  joints: words('ve veya'),
  pairing: ['ve'],
  between: words('arasında arasındaki'),
  objective: ['acc'],
  goals: ['dat'],
  owning: ['gen'],
  beforeDates: [],
  finiteForm:
    /(?:[iıuü]yor(?:lar|du)?|[ae]c[ae]k(?:lar|ler|t[iı]r)?|m[ıiuü]ş(?:t[ıiuü]r?)?|m[ae]kt[ae](?:d[ıi]r)?|(?:[ıiuü]l|[ıiuüae]n|l[ae])d[ıiuü](?:lar|ler)?)$/,
  /** "kınadığını söyledi", "görüşeceğini açıkladı", "gitmesini istedi": a noun of what the next verb tells. */
  toldForm:
    /(?:[dt][iu]g[iu]n[iu]|[dt][iu]kl[ae]rin[iu]|[ae]c[ae]g[iu]n[iu]|[ae]c[ae]kl[ae]rini|m[ae]sin[iu])$/,
  verbs: words('de ol kal dur yaşan sür başla bit çalış düşün bil inan um bekle planla hazırlan'),
};
