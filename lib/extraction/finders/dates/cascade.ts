/**
 * Runs stages of rules over the tokens. Within a stage the longest match wins, then the earlier rule; what
 * was read becomes one token, which the next stage may build into something larger ("May" → "end of May"
 * → "from March to the end of May").
 */
import { walkMatches } from '../../text/walk-matches';
import { type CompiledRule, type DateContext, Match } from './rule';
import { type SymbolName, symbolOf } from './symbols';
import type { Token } from './token';
import type { DateValue, Grain } from './value';

const SYMBOL_OF_GRAIN: Record<Grain, SymbolName> = {
  day: 'VDAY',
  week: 'VWEEK',
  month: 'VMON',
  quarter: 'VQTR',
  season: 'VSEAS',
  half: 'VSPAN',
  year: 'VYEAR',
  decade: 'VDEC',
  century: 'VDEC',
  span: 'VSPAN',
};

function symbolOfValue(value: DateValue): SymbolName {
  if (value.silent) return 'VSILENT';
  if (value.kind === 'time') return 'VTIME';
  return value.kind === 'duration' || value.kind === 'set' ? 'VDUR' : SYMBOL_OF_GRAIN[value.grain];
}

interface Candidate {
  first: number;
  last: number;
  value: DateValue;
  order: number;
}

function candidatesOf(
  rule: CompiledRule,
  order: number,
  symbols: string,
  tokens: Token[],
  context: DateContext,
): Candidate[] {
  const found: Candidate[] = [];
  walkMatches(symbols, rule.expression, (hit) => {
    const groups = hit.indices?.groups ?? {};
    const match = new Match(tokens, hit.index, hit.index + hit[0].length - 1, groups, context);
    const value = rule.read(match);
    if (value === null) return hit.index + 1;
    found.push({
      first: match.firstOfSpan,
      last: match.lastOfSpan,
      value: { ...value, rule: value.rule ?? rule.name },
      order,
    });
    return null;
  });
  return found;
}

function choose(candidates: Candidate[], length: number): Candidate[] {
  candidates.sort((a, b) => b.last - b.first - (a.last - a.first) || a.order - b.order || a.first - b.first);
  const taken = new Uint8Array(length);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    let free = true;
    for (let index = candidate.first; index <= candidate.last && free; index += 1) free = taken[index] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last + 1);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function holdsAny(present: ReadonlySet<string>, symbols: string): boolean {
  for (const symbol of symbols) if (present.has(symbol)) return true;
  return false;
}

function runStage(rules: readonly CompiledRule[], tokens: Token[], context: DateContext): Token[] {
  const symbols = tokens.map((token) => symbolOf[token.symbol]).join('');
  const present = new Set(symbols);
  const candidates: Candidate[] = [];
  rules.forEach((rule, order) => {
    if (rule.needs !== null && !holdsAny(present, rule.needs)) return;
    context.pause();
    for (const candidate of candidatesOf(rule, order, symbols, tokens, context)) candidates.push(candidate);
  });
  if (candidates.length === 0) return tokens;
  const chosen = choose(candidates, tokens.length);
  const reduced: Token[] = [];
  let next = 0;
  for (const { first, last, value } of chosen) {
    for (; next < first; next += 1) reduced.push(tokens[next] as Token);
    const [head, tail] = [tokens[first] as Token, tokens[last] as Token];
    reduced.push({
      symbol: symbolOfValue(value),
      start: head.start,
      end: tail.end,
      text: '',
      number: 0,
      value,
    });
    next = last + 1;
  }
  for (; next < tokens.length; next += 1) reduced.push(tokens[next] as Token);
  return reduced;
}

/** The tokens after all stages; those with a `value` are what was read. */
export function runCascade(
  stages: readonly (readonly CompiledRule[])[],
  tokens: Token[],
  context: DateContext,
): Token[] {
  // Most heads and short texts hold no date word at all.
  if (tokens.every(({ symbol }) => symbol === 'X' || symbol === 'BREAK')) return tokens;
  return stages.reduce((current, rules) => runStage(rules, current, context), tokens);
}
