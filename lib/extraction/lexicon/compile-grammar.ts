/** What sentences are cut into clauses with: all verb forms, the small words; and the names of lone sentences. */
import { foldWord } from '../text/fold';
import type { CompiledAct } from './compile-acts';
import { GRAMMAR as EVERY_LIST } from './en/grammar';
import type { Entity, NameEntry } from './entity';
import type { GrammarRow, LanguagePack, VerbForm } from './language-pack';
import { TokenTrie } from './token-trie';

export interface Grammar {
  /** Tenses that a word can have as a verb, by its folded form; `spelled` by the form with its marks: "signé", "signe". */
  verbs: Forms;
  spelled: Forms;
  /** Base form of each form of a verb. */
  lemmas: ReadonlyMap<string, string>;
  /** Words that patterns of acts name as they stand: "anlaşması" is the noun. */
  named: ReadonlySet<string>;
  /** Forms of verbs that tell of no act. */
  plain: ReadonlySet<string>;
  /** Peoples, regions, houses and movements by their folded words, for lone sentences. */
  names: TokenTrie<NameEntry>;
  words: Readonly<Record<WordList, ReadonlySet<string>>>;
  /** Adverbs that a pattern passes over. */
  manner: RegExp;
  /** How unlisted verbs are told: "a tweeté", "pour réclamer". */
  forms: Readonly<Record<'participle' | 'infinitive' | 'finite' | 'told', RegExp>>;
  /** Endings of forms. */
  endings: Readonly<Record<'gerund' | 'past' | 'adverb', string>>;
}

type WordList = Exclude<keyof GrammarRow, 'verbs' | `${string}Form` | 'manner' | `${string}Ending`>;
type Forms = ReadonlyMap<string, ReadonlySet<VerbForm['tense']>>;

const NEVER = /(?!)/;

/** A word as it is looked up: those that marks tell from another keep them ("à", "où"). */
export function keyOf(text: string, fold: string, marked: ReadonlySet<string>): string {
  const small = text.toLowerCase();
  return marked.has(small) ? small : fold;
}

function addForm(found: Map<string, Set<VerbForm['tense']>>, word: string, tense: VerbForm['tense']): void {
  const tenses = found.get(word);
  if (tenses === undefined) found.set(word, new Set([tense]));
  else tenses.add(tense);
}

/** All lemmas whose forms are known to be of a verb. */
function lemmasIn(pack: LanguagePack): string[] {
  const patterns = pack.acts.flatMap((row) => row.patterns);
  return [
    ...patterns.flatMap((pattern) => [...pattern.matchAll(/~([\p{L}-]+)/gu)].map(([, lemma]) => lemma ?? '')),
    ...(pack.controls ?? []).flatMap((row) => row.verbs),
    ...(pack.grammar?.verbs ?? []),
  ];
}

function spelledForms(pack: LanguagePack): Forms {
  const found = new Map<string, Set<VerbForm['tense']>>();
  for (const lemma of new Set(lemmasIn(pack)))
    for (const { form, tense } of pack.inflect?.(lemma) ?? []) addForm(found, form, tense);
  return found;
}

function verbForms(pack: LanguagePack, acts: ReadonlyMap<string, CompiledAct[]>): Forms {
  const found = new Map<string, Set<VerbForm['tense']>>();
  const add = (form: string, tense: VerbForm['tense']): void => addForm(found, foldWord(form), tense);
  const governors = (pack.controls ?? []).flatMap((row) => row.verbs);
  for (const lemma of [...(pack.grammar?.verbs ?? []), ...governors]) {
    for (const { form, tense } of pack.inflect?.(lemma) ?? []) add(form, tense);
  }
  // Where verbs stand last a pattern begins with its noun: "دیدار ~کردن".
  const anywhere = pack.order === 'sov';
  for (const { steps } of new Set([...acts.values()].flat())) {
    for (const step of anywhere ? steps : steps.slice(0, 1))
      if (!step.gap) for (const [word, tense] of step.words) if (tense !== null) add(word, tense);
  }
  // "to cut", "was cut": forms that look alike are all of them.
  for (const tenses of found.values()) if (tenses.has('past')) tenses.add('participle');
  return found;
}

/** Of two verbs with a form alike ("found") the one that is named first: acts before plain verbs. */
function lemmasOf(pack: LanguagePack): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lemmas = new Set(lemmasIn(pack));
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

/** Null for a language without grammar words, whose sentences are not cut into clauses. */
export function compileGrammar(
  pack: LanguagePack,
  acts: ReadonlyMap<string, CompiledAct[]>,
  byIso: (iso: string) => Entity | null,
): Grammar | null {
  const { grammar } = pack;
  if (grammar === undefined) return null;
  const marked: ReadonlySet<string> = new Set(grammar.marked);
  const set = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => keyOf(word, foldWord(word), marked)));
  const forms = (lemmas: readonly string[]): string[] =>
    lemmas.flatMap((lemma) => (pack.inflect?.(lemma) ?? []).map(({ form }) => form));
  const lists: Record<string, unknown> = { ...grammar };
  return {
    verbs: verbForms(pack, acts),
    spelled: spelledForms(pack),
    lemmas: lemmasOf(pack),
    named: new Set(
      [...acts.values()].flatMap((list) =>
        list.flatMap(({ steps }) =>
          steps.flatMap((step) =>
            step.gap ? [] : [...step.words].flatMap(([word, tense]) => (tense === null ? [word] : [])),
          ),
        ),
      ),
    ),
    plain: set(forms(grammar.verbs)),
    names: namesOf(pack, byIso),
    // Lists that a language leaves out are empty.
    words: Object.fromEntries(
      Object.entries(EVERY_LIST).flatMap(([key, every]) => {
        if (!Array.isArray(every) || key === 'verbs') return [];
        const list = (lists[key] ?? []) as readonly string[];
        return [[key, set(key === 'offVerbs' ? forms(list) : list)]];
      }),
    ) as Grammar['words'],
    manner: grammar.manner ?? NEVER,
    forms: {
      participle: grammar.participleForm ?? NEVER,
      infinitive: grammar.infinitiveForm ?? NEVER,
      finite: grammar.finiteForm ?? NEVER,
      told: grammar.toldForm ?? NEVER,
    },
    endings: {
      gerund: grammar.gerundEnding ?? '',
      past: grammar.pastEnding ?? '',
      adverb: grammar.adverbEnding ?? '',
    },
  };
}
