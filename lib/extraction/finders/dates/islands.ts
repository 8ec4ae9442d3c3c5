/**
 * Keeps the stretches of tokens that can hold a date. Connecting words alone ("of the") are dropped, and so
 * are runs of hundreds of number and date words with no other word between them: tables of figures and
 * texts made to tire a program are not prose.
 */
import type { SymbolName } from './symbols';
import type { Token } from './token';

const LONGEST_RUN = 240;
/** Date words in one text that are read at all; two million characters of news have some fifty thousand. */
const MAX_TOKENS = 120_000;

const CORE = new Set<SymbolName>([
  'N12',
  'N31',
  'N99',
  'YR',
  'NX',
  'ORD',
  'CARD',
  'SEC',
  'MONTH',
  'MONTHQ',
  'WDAY',
  'WDAYQ',
  'UNIT',
  'DECADE',
  'SEASON',
  'SEASONQ',
  'QTR',
  'HALF',
  'WEEKEND',
  'DAYPART',
  'HOLIDAY',
  'CONJDAY',
  'REL',
  'TOLD',
  'BUSINESS',
  'FISCAL',
  'MORE',
  'REST',
]);

function plain(run: readonly Token[]): Token {
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  return { symbol: 'X', start: first.start, end: last.end, text: '', number: 0 };
}

const isGap = (token: Token | undefined) => token?.symbol === 'X' || token?.symbol === 'BREAK';

/** Between two islands only the tokens next to them are kept: rules look one token to each side. */
function pushGap(kept: Token[], token: Token): void {
  if (isGap(kept.at(-1)) && isGap(kept.at(-2))) kept[kept.length - 1] = token;
  else kept.push(token);
}

export function keepIslands(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let run: Token[] = [];
  let core = false;
  let size = 0;
  const close = () => {
    if (run.length === 0) return;
    if (core && run.length <= LONGEST_RUN && size < MAX_TOKENS) {
      for (const token of run) kept.push(token);
      size += run.length;
    } else pushGap(kept, plain(run));
    run = [];
    core = false;
  };
  for (const token of tokens) {
    if (isGap(token)) {
      close();
      pushGap(kept, token);
      continue;
    }
    run.push(token);
    core ||= CORE.has(token.symbol);
  }
  close();
  return kept;
}
