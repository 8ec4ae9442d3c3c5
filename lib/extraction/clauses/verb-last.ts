/**
 * Clauses of a language that puts the verb behind its arguments (Persian, Turkish): what stands before a verb since the last
 * one is its own; the first bare group does it.
 *
 * Matches: "A با B دیدار کرد", "A, B'yi kabul etti", "A که به B سفر کرد، C را پذیرفت" (A receives C), "A'nın B'yi ziyaret
 * etmesi" (A visits). Near miss: "A گفت که B رفت" (B went, A only says so).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence } from '../reading';
import { isNamed, type Opening, OrderReader } from './clause-by-order';
import type { Attached, Group } from './groups';
import type { OpenClause } from './open-clause';
import type { Tagged } from './tag-state';

interface Outer {
  bare: Group[];
  beside: Attached[];
  opening: Opening | null;
}

export class VerbLastReader extends OrderReader {
  /** Groups before a relative clause, which wait for the verb behind it. */
  private outer: Outer[] = [];
  /** Clauses whose verb is a noun of what the next verb tells. */
  private told: OpenClause[] = [];

  constructor(sentence: NamedSentence, tags: readonly Tagged[], grammar: Grammar, reading: Named) {
    super(sentence, tags, grammar, reading);
    this.read();
  }

  protected addGroup(group: Group): void {
    if (this.prep !== null) this.attach(group, this.beside);
    else if (this.goesOn(group)) {
      this.list?.push(group);
      if (this.list !== this.bare) this.bare.push(group);
    } else {
      this.list = [group];
      this.bare.push(group);
    }
  }

  /** "B را", "B'yi", "B ile": the case of the group before it, and of the list that the group closes. */
  protected override post(at: number): void {
    const word = this.sentence.tokens[at]?.fold ?? '';
    const last = this.lastGroup;
    // "…، وزیر خارجه، را": a comma may close an apposition before it; behind a date the case is the date's.
    const close =
      last !== null && (last.last === at || (last.last === at - 1 && this.tags[at - 1]?.tag === 'mark'));
    if (last === null || !close || !this.bare.includes(last)) return;
    const groups = this.list?.includes(last) ? this.list : [last];
    this.bare = this.bare.filter((group) => !groups.includes(group));
    const before = this.beside.at(-1);
    // "A ile B arasında": both sides.
    if (
      this.words.between.has(word) &&
      before !== undefined &&
      before.groups.at(-1)?.last === (groups[0]?.first ?? 0) - 1
    )
      groups.unshift(...before.groups);
    const attached: Attached = { prep: word, groups, first: groups[0]?.first ?? at };
    this.beside.push(attached);
    this.list = null;
  }

  protected override openClause(kind: Opening['kind'], i: number): void {
    if (this.bare.length + this.beside.length > 0) {
      this.outer.push({ bare: this.bare, beside: this.beside, opening: this.opening });
      this.bare = [];
      this.beside = [];
    }
    super.openClause(kind, i);
  }

  private doers(made: OpenClause): Group[] {
    const owner = this.beside.find(({ prep }) => this.words.owning.has(prep))?.groups;
    if (
      owner !== undefined &&
      (made.tense === 'infinitive' ||
        this.grammar.forms.told.test(this.sentence.tokens[made.verb]?.fold ?? ''))
    )
      return owner;
    const named = this.bare.findIndex((group) => isNamed([group]));
    const first = this.bare[Math.max(0, named)];
    if (first === undefined) return [];
    // "iki ülkenin bakanları": of an office of two it is the two who act.
    const pair = owner?.some(({ phrases }) => phrases.some((phrase) => phrase.kind === 'pair')) === true;
    const list: Group[] = pair && owner?.at(-1)?.last === first.first - 1 ? [...owner, first] : [first];
    for (let i = Math.max(0, named) + 1; i < this.bare.length; i += 1) {
      const group = this.bare[i] as Group;
      const joint = this.tags[group.first - 1]?.tag;
      if (joint !== 'and' && joint !== 'mark') break;
      if (joint === 'mark' && this.tags[group.last]?.tag !== 'and' && this.tags[group.last]?.tag !== 'mark')
        break;
      list.push(group);
    }
    return list;
  }

  /** Whether nothing but "and" and words without a name stand between two verbs. */
  private joinedTo(verb: number, first: number): boolean {
    return (
      this.tags[verb + 1]?.tag === 'and' &&
      this.tags.slice(verb + 1, first).every(({ phrase }) => phrase === null)
    );
  }

  protected makeClause(i: number): void {
    const { opening, current } = this;
    const told = this.grammar.forms.told.test(this.sentence.tokens[i]?.fold ?? '');
    const parent =
      opening?.on ?? (told ? null : ((current?.kind === 'told' ? current.parent : current) ?? null));
    const root = this.clauses.find(({ kind }) => kind === 'main') ?? null;
    const kind = opening?.kind ?? (told ? 'told' : root === null ? 'main' : 'joined');
    const made = this.push(kind, opening?.word ?? null, i, [], parent);
    made.passive = this.reading.pack.words.passiveVerbs.has(this.sentence.tokens[i]?.fold ?? '');
    made.subject = opening?.antecedent == null ? this.doers(made) : [opening.antecedent];
    made.objects = this.bare.filter((group) => !made.subject.includes(group));
    made.attached = this.beside;
    // "A را خواند و محکوم کرد": two verbs side by side share what is done to.
    if (current !== null && opening === null && this.joinedTo(current.verb, made.first)) {
      made.objects.push(...current.objects);
      made.attached = [...made.attached, ...current.attached];
    }
    this.inherit(made, current);
    if (told) this.told.push(made);
    else {
      for (const clause of this.told) clause.parent = made;
      this.told = [];
    }
    const outer = opening?.kind === 'rel' || opening?.kind === 'open' ? this.outer.pop() : undefined;
    this.clear();
    this.bare = outer?.bare ?? [];
    this.beside = outer?.beside ?? [];
    this.opening = outer?.opening ?? null;
    this.current = made;
  }

  protected finish(): void {}
}
