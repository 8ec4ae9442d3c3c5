/** What a date rule is, and what it is given to read. */
import { civilDayOfNumber } from '@/lib/domain/civil-date';
import type { DateHabits } from '../../lexicon/dates/habits';
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import { compilePattern, neededSymbols } from './symbols';
import type { Token } from './token';
import type { DateValue } from './value';

export type Tense = 'past' | 'future' | null;

export interface DateContext {
  text: string;
  /** Day number of the reference day, or null where there is none. */
  ref: number | null;
  /** How the language of the words writes dates. */
  habits: DateHabits;
  /** Words that make a name of a day. */
  names: DateLexicon['names'];
  /** Order of day and month where 03/04 could be either. */
  order: 'DMY' | 'MDY';
  /** True where the day of the place may be one ahead of the reference day. */
  localDayAhead: boolean;
  /** Called between steps of about a millisecond, so that a reader in a thread can let others go first. */
  pause(): void;
  /** When the clause round a span lies. */
  tense(start: number, end: number): Tense;
}

export class Match {
  readonly context: DateContext;
  /** Indices of the first and last token of the whole match, context included. */
  readonly first: number;
  readonly last: number;
  private readonly tokens: readonly Token[];
  private readonly groups: Record<string, [number, number] | undefined>;

  constructor(
    tokens: readonly Token[],
    first: number,
    last: number,
    groups: Record<string, [number, number] | undefined>,
    context: DateContext,
  ) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.groups = groups;
    this.context = context;
  }

  /** The token captured under a name, or null. */
  find(name: string): Token | null {
    const at = this.groups[name];
    return at === undefined ? null : (this.tokens[at[0]] ?? null);
  }

  /** The token captured under a name that the pattern requires. */
  token(name: string): Token {
    const token = this.find(name);
    if (token === null) throw new Error(`The pattern captured no ${name}.`);
    return token;
  }

  number(name: string): number {
    return this.token(name).number;
  }

  value(name: string): DateValue {
    const value = this.token(name).value;
    if (value === undefined) throw new Error(`The capture ${name} is not a value.`);
    return value;
  }

  /** Offsets of the mention: the match without its `pre` and `post` context. */
  get start(): number {
    return this.tokens[this.firstOfSpan]?.start ?? 0;
  }

  get end(): number {
    return this.tokens[this.lastOfSpan]?.end ?? 0;
  }

  get firstOfSpan(): number {
    const pre = this.groups.pre;
    return pre === undefined ? this.first : pre[1];
  }

  get habits(): DateHabits {
    return this.context.habits;
  }

  /** Whether a unit is several, nobody says how many: "days", "the coming weeks". */
  isSeveral({ word, text }: Token): boolean {
    const { severalUnits } = this.habits;
    return word?.key === 'plural' || (severalUnits !== undefined && text.endsWith(severalUnits));
  }

  get lastOfSpan(): number {
    const post = this.groups.post;
    return post === undefined ? this.last : post[0] - 1;
  }

  /** When the clause lies; "by May" looks forward and "since May" back whatever the verb. */
  get tense(): Tense {
    for (let index = this.firstOfSpan - 1; index >= 0 && index >= this.firstOfSpan - 4; index -= 1) {
      const symbol = this.tokens[index]?.symbol ?? 'X';
      if (symbol === 'BY' || symbol === 'UNTIL' || symbol === 'STARTING') return 'future';
      if (symbol === 'SINCE') return 'past';
      if (!['THE', 'EARLY', 'MID', 'LATE', 'END', 'BEGIN', 'MIDDLE', 'OF', 'ON'].includes(symbol)) break;
    }
    return this.context.tense(this.start, this.end);
  }

  get before(): Token | null {
    return this.look(-1);
  }

  /** The token so many before the match. */
  look(back: number): Token | null {
    return this.tokens[this.first + back] ?? null;
  }

  get after(): Token | null {
    return this.tokens[this.last + 1] ?? null;
  }

  /** The text as written. */
  written(token: Token): string {
    return this.context.text.slice(token.start, token.end);
  }

  /** True where the mention is all there is, punctuation aside: a caption, a table cell, a query. */
  get isWholeText(): boolean {
    const bare = (token: Token) => ['DOT', 'COMMA', 'BREAK', 'OPEN', 'CLOSE'].includes(token.symbol);
    return (
      this.tokens.slice(0, Math.min(this.firstOfSpan, 4)).every(bare) &&
      this.firstOfSpan <= 3 &&
      this.tokens.length - this.lastOfSpan <= 4 &&
      this.tokens.slice(this.lastOfSpan + 1).every(bare)
    );
  }

  /** Year, month and day of the reference day. */
  get refDay(): { year: number; month: number; day: number } | null {
    return this.context.ref === null ? null : civilDayOfNumber(this.context.ref);
  }
}

export interface DateRule {
  name: string;
  pattern: string;
  /** The value read, or null where the words only looked like it. */
  read(match: Match): DateValue | null;
}

export interface CompiledRule extends DateRule {
  expression: RegExp;
  /** One of these symbols must stand in the text. */
  needs: string | null;
}

export function compileRules(rules: readonly DateRule[]): CompiledRule[] {
  return rules.map((rule) => ({
    ...rule,
    expression: compilePattern(rule.pattern),
    needs: neededSymbols(rule.pattern),
  }));
}
