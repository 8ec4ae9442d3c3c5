/**
 * What the readers of languages that put the verb first or last share: groups and what stands beside them are gathered until
 * a verb makes a clause of them.
 *
 * Matches: "A وB" (one list), "A و B به C" (a list and a goal). Near miss: "A، B" (two groups, unless the list goes on).
 */
import type { NamedSentence } from '../reading';
import type { ClauseKind } from './clause';
import { ClauseVerbs } from './clause-verbs';
import { type Attached, type Group, groupAt } from './groups';
import type { OpenClause } from './open-clause';
import { BESIDE_VERB, type Tagged } from './tag-state';

/** How a clause that is to come has been opened. */
export interface Opening {
  kind: ClauseKind;
  word: string;
  on: OpenClause | null;
  antecedent: Group | null;
}

const FULL_BREAK = /^[.;:؛؟?!—–]$/;
/** How far behind a comma the "and" of a list may stand. */
const LIST_REACH = 14;

/** Whether some of the groups name an actor, though who holds an office may not be known yet. */
export function isNamed(groups: readonly Group[]): boolean {
  return groups.some(({ phrases }) => phrases.length > 0);
}

export abstract class OrderReader extends ClauseVerbs {
  /** Bare groups and those with a preposition or case that no verb has taken yet. */
  protected bare: Group[] = [];
  protected beside: Attached[] = [];
  /** The list that "and" goes on. */
  protected list: Group[] | null = null;
  protected opening: Opening | null = null;
  protected current: OpenClause | null = null;

  protected read(): void {
    for (let i = 0; i < this.tags.length; i += 1) i = this.step(i);
    this.finish();
  }

  /** No verb of these languages has a particle behind it. */
  protected particle(): boolean {
    return false;
  }

  protected abstract makeClause(at: number): void;
  protected abstract addGroup(group: Group): void;
  protected abstract finish(): void;
  protected post(_at: number): void {}
  /** Gives what no verb has taken to the clause that is open. */
  protected settle(): void {}

  /** Reads the token at `i`; gives the last token that was read with it. */
  private step(i: number): number {
    const token = this.sentence.tokens[i] as NamedSentence['tokens'][number];
    switch ((this.tags[i] as Tagged).tag) {
      case 'mark':
        if (/^["“”«»]$/.test(token.text))
          this.quoted = /^[“«]$/.test(token.text) || (token.text === '"' && !this.quoted);
        else if (FULL_BREAK.test(token.text) || this.isDash(i)) this.break(token.text === ':');
        this.gap = 'comma';
        this.prep = null;
        break;
      case 'and':
        this.gap = this.gap === 'comma' ? 'commaAnd' : 'and';
        break;
      case 'prep':
        this.prep = token.fold;
        this.prepAt = i;
        break;
      case 'post':
        this.post(i);
        break;
      case 'that':
        this.openClause('told', i);
        break;
      case 'rel':
        this.openClause('rel', i);
        break;
      case 'open':
        this.openClause('open', i);
        break;
      case 'verb':
        this.makeClause(i);
        break;
      case 'noun':
      case 'det':
      case 'pron': {
        const group = groupAt(this.sentence, this.tags, i, this.reading);
        if (group === null) break;
        this.addGroup(group);
        this.prep = null;
        this.gap = 'none';
        this.lastGroup = group;
        return group.last - 1;
      }
      default:
    }
    return i;
  }

  /** "تهران - ایرنا - A": a dash between spaces. */
  private isDash(i: number): boolean {
    const { tokens } = this.sentence;
    const [before, dash, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    return (
      dash?.text === '-' &&
      before !== undefined &&
      before.end < dash.start &&
      next !== undefined &&
      dash.end < next.start
    );
  }

  /** At a full break nothing goes on; behind a colon stands what was told. */
  private break(told: boolean): void {
    this.settle();
    this.opening =
      told && this.current !== null ? { kind: 'told', word: ':', on: this.current, antecedent: null } : null;
    this.clear();
    this.current = null;
  }

  protected openClause(kind: ClauseKind, i: number): void {
    const word = this.sentence.tokens[i]?.fold ?? '';
    const antecedent = kind === 'rel' ? this.lastGroup : null;
    this.opening = { kind, word, on: this.current, antecedent };
    this.list = null;
    this.prep = null;
    this.gap = 'none';
  }

  protected clear(): void {
    this.bare = [];
    this.beside = [];
    this.list = null;
    this.prep = null;
    this.gap = 'none';
    this.lastGroup = null;
  }

  /** Whether a group goes on a list: behind "and", or behind a comma where "and" or a comma follows. */
  protected goesOn(group: Group): boolean {
    if (this.list === null) return false;
    if (this.gap === 'and' || this.gap === 'commaAnd') return true;
    const comma = /^[,،]$/.test(this.sentence.tokens[group.first - 1]?.text ?? '');
    if (!comma || group.first - (this.lastGroup?.last ?? 0) !== 1) return false;
    for (let i = group.last; i < this.tags.length && i < group.last + LIST_REACH; i += 1) {
      const tag = this.tags[i]?.tag;
      if (tag === 'and') return true;
      if (tag !== 'noun' && tag !== 'det' && tag !== 'mark' && tag !== 'poss') return false;
    }
    return false;
  }

  /** Groups with the preposition before them; a list goes on behind "and". */
  protected attach(group: Group, to: Attached[]): void {
    const attached: Attached = { prep: this.prep ?? '', groups: [group], first: this.prepAt };
    if (this.lastGroup !== null && this.gap === 'none') this.lastGroup.behind.push(attached);
    to.push(attached);
    this.list = attached.groups;
  }

  /** Whether nothing but dates, adverbs and auxiliaries stands between two tokens. */
  protected isClose(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      const tag = this.tags[i]?.tag ?? 'mark';
      if (!BESIDE_VERB.has(tag) && tag !== 'aux') return false;
    }
    return true;
  }

  /** "A وصل … وبحث …": a clause without a doer of its own has the one of the clause before it. */
  protected inherit(clause: OpenClause, from: OpenClause | null): void {
    if (from === null || isNamed(clause.subject) || !isNamed(from.subject)) return;
    clause.objects.unshift(...clause.subject);
    clause.subject = from.subject;
  }
}
