/** What lone sentences are read with: the acts of articles and the wider ones, all verb forms, the small words. */
import { foldWord } from '../text/fold';
import { type CompiledAct, compileActs } from './compile-acts';
import type { Entity, NameEntry } from './entity';
import type { ActRow, GrammarRow, LanguagePack, VerbForm } from './language-pack';
import { TokenTrie } from './token-trie';

export interface LoneVocabulary {
  acts: ReadonlyMap<string, CompiledAct[]>;
  /** Rows of lone sentences alone: where a row of articles is as exact, they count. */
  own: ReadonlySet<ActRow>;
  /** Tenses that a word can have as a verb. */
  verbs: ReadonlyMap<string, ReadonlySet<VerbForm['tense']>>;
  /** Base form of each form of a verb. */
  lemmas: ReadonlyMap<string, string>;
  /** Forms of verbs that tell of no act. */
  plain: ReadonlySet<string>;
  /** Peoples, regions, houses and movements, by their folded words. */
  names: TokenTrie<NameEntry>;
  words: Readonly<Record<Exclude<keyof GrammarRow, 'verbs'>, ReadonlySet<string>>>;
}

function verbForms(pack: LanguagePack, acts: ReadonlyMap<string, CompiledAct[]>): LoneVocabulary['verbs'] {
  const found = new Map<string, Set<VerbForm['tense']>>();
  const add = (form: string, tense: VerbForm['tense']): void => {
    const word = foldWord(form);
    const tenses = found.get(word);
    if (tenses === undefined) found.set(word, new Set([tense]));
    else tenses.add(tense);
  };
  const governors = (pack.controls ?? []).flatMap((row) => row.verbs);
  for (const lemma of [...(pack.grammar?.verbs ?? []), ...governors]) {
    for (const { form, tense } of pack.inflect?.(lemma) ?? []) add(form, tense);
  }
  for (const act of new Set([...acts.values()].flat())) {
    const [first] = act.steps;
    if (first === undefined || first.gap) continue;
    for (const [word, tense] of first.words) if (tense !== null) add(word, tense);
  }
  // "to cut", "was cut": forms that look alike are all of them.
  for (const tenses of found.values()) if (tenses.has('past')) tenses.add('participle');
  return found;
}

/** Of two verbs with a form alike ("found") the one that is named first: acts before plain verbs. */
function lemmasOf(pack: LanguagePack): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const patterns = [...pack.acts, ...(pack.loneActs ?? [])].flatMap((row) => row.patterns);
  const lemmas = new Set([
    ...patterns.flatMap((pattern) => [...pattern.matchAll(/~([\p{L}-]+)/gu)].map(([, lemma]) => lemma ?? '')),
    ...(pack.controls ?? []).flatMap((row) => row.verbs),
    ...(pack.grammar?.verbs ?? []),
  ]);
  for (const lemma of lemmas) found.set(foldWord(lemma), foldWord(lemma));
  for (const lemma of lemmas)
    for (const { form } of pack.inflect?.(lemma) ?? [])
      if (!found.has(foldWord(form))) found.set(foldWord(form), foldWord(lemma));
  return found;
}

function wordsOf(name: string): string[] {
  return foldWord(name).replace(/[-‐]/g, ' ').split(/\s+/).filter(Boolean);
}

function namesOf(pack: LanguagePack, byIso: (iso: string) => Entity | null): TokenTrie<NameEntry> {
  const names = new TokenTrie<NameEntry>();
  const add = (entity: Entity, list: string, form: NameEntry['form'] | null): void => {
    for (const name of list.split(',').filter(Boolean))
      names.add(wordsOf(name), { entity, form: form ?? (/[^s]s$/.test(name) ? 'people' : 'demonym') });
  };
  for (const [iso, adjectives, others] of pack.loneStates ?? []) {
    const state = byIso(iso);
    if (state === null) continue;
    add(state, adjectives, null);
    for (const name of others.split(',').filter(Boolean)) {
      // A region or house of its own name: "a Georgian assault on South Ossetia" has two sides.
      const entity: Entity = { ...state, key: `part:${name}`, actorId: null, kind: 'organ', name, posts: [] };
      add(entity, name, 'metonym');
    }
  }
  for (const [cameo, iso, list] of pack.loneMovements ?? []) {
    const state = iso === '-' ? null : byIso(iso);
    const [name = ''] = list.split(',');
    const kind = cameo.startsWith('IGO') ? 'organ' : 'group';
    const entity: Entity = {
      key: `group:${name}`,
      actorId: null,
      kind,
      name,
      country: state?.country ?? null,
      cameo,
      party: state?.key ?? null,
      posts: [],
    };
    add(entity, list, 'name');
  }
  return names;
}

/** Null for a language without grammar words: its lone sentences are read as articles are. */
export function compileLone(
  pack: LanguagePack,
  byIso: (iso: string) => Entity | null,
): LoneVocabulary | null {
  const { grammar } = pack;
  if (grammar === undefined) return null;
  const acts = compileActs({ ...pack, acts: [...(pack.loneActs ?? []), ...pack.acts] });
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
  return {
    acts,
    own: new Set(pack.loneActs ?? []),
    verbs: verbForms(pack, acts),
    lemmas: lemmasOf(pack),
    plain: set(
      (grammar.verbs ?? []).flatMap((lemma) => (pack.inflect?.(lemma) ?? []).map(({ form }) => form)),
    ),
    names: namesOf(pack, byIso),
    words: {
      determiners: set(grammar.determiners),
      prepositions: set(grammar.prepositions),
      openers: set(grammar.openers),
      relatives: set(grammar.relatives),
      pronouns: set(grammar.pronouns),
      auxiliaries: set(grammar.auxiliaries),
      modals: set(grammar.modals),
      adverbs: set(grammar.adverbs),
      negations: set(grammar.negations),
      inert: set(grammar.inert),
      conditions: set(grammar.conditions),
      denials: set(grammar.denials),
      ordinals: set(grammar.ordinals),
      measures: set(grammar.measures),
      light: set(grammar.light),
      attending: set(grammar.attending),
      occasions: set(grammar.occasions),
      goals: set(grammar.goals),
      circumstances: set(grammar.circumstances),
      succession: set(grammar.succession),
      presence: set(grammar.presence),
    },
  };
}
