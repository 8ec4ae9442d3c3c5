/**
 * The alphabet of the date rules. Each token of a text is one symbol, so that a rule is a short pattern over
 * symbols and not over letters: the same rule then reads every language whose words the lexicon knows.
 */

/** Classes that a token may have; the lexicon files give words these names. */
const SYMBOL_NAMES = [
  // numbers as written: 1–12, 13–31, 32–99, a four-digit year, others
  'N12',
  'N31',
  'N99',
  'YR',
  'NX',
  // 21st, third · spelled numbers · "second" (ordinal or unit) · few, several, a couple of
  'ORD',
  'CARD',
  'SEC',
  'FEW',
  // month and weekday names; the Q forms are also ordinary words (may, march, sun)
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
  'BUSINESS',
  'ABBR',
  'HALFWORD',
  'MONTHWORD',
  'DATEWORD',
  'CONJDAY',
  'LAST',
  'PREV',
  'NEXT',
  'THIS',
  'PAST',
  'COMING',
  'FOLLOWING',
  'SAME',
  'LASTP',
  'NEXTP',
  'THISP',
  'SAMEP',
  // the day before or after the one named last: lendemain, veille
  'TOLD',
  'FINAL',
  'FINALP',
  'PERIOD',
  'EARLYP',
  'MIDP',
  'LATEP',
  'REL',
  'REST',
  'ALL',
  'AGO',
  'AGOPRE',
  'LATER',
  'EARLIER',
  'BEFORE',
  'AFTER',
  'SINCE',
  'UNTIL',
  'BY',
  'FROM',
  'TO',
  'BETWEEN',
  'AND',
  'OR',
  'IN',
  'ON',
  'AT',
  'WITHIN',
  'FOR',
  'DURING',
  'OF',
  'THE',
  'ART',
  'EARLY',
  'MID',
  'LATE',
  'BEGIN',
  'END',
  'MIDDLE',
  'STARTING',
  'AROUND',
  'MORE',
  'LESS',
  'EVERY',
  'OTHER',
  'EVE',
  'ENDING',
  'AM',
  'PM',
  'OCLOCK',
  'ZONE',
  'AD',
  'BC',
  'BE',
  'FISCAL',
  'AH',
  'SH',
  'COMMA',
  'DOT',
  'DASH',
  'SLASH',
  'COLON',
  'OPEN',
  'CLOSE',
  'APOS',
  'TILDE',
  'PLUS',
  'BREAK',
  'X',
  // values that an earlier stage has read
  'VDAY',
  'VWEEK',
  'VMON',
  'VQTR',
  'VSEAS',
  'VYEAR',
  'VDEC',
  'VSPAN',
  'VTIME',
  'VDUR',
  'VSILENT',
] as const;
export type SymbolName = (typeof SYMBOL_NAMES)[number];

const FIRST_CODE = 0x4e00;
export const symbolOf = Object.fromEntries(
  SYMBOL_NAMES.map((name, index) => [name, String.fromCharCode(FIRST_CODE + index)]),
) as Record<SymbolName, string>;

/** Names that stand for several symbols in a pattern. */
const SETS: Record<string, readonly SymbolName[]> = {
  // a day of the month: 7, 21, 21st, twenty-first
  D: ['N12', 'N31', 'ORD', 'SEC'],
  DS: ['N12', 'N31', 'ORD', 'SEC', 'CARD'],
  DIGITS: ['N12', 'N31', 'N99'],
  O: ['ORD', 'SEC'],
  NUM: ['N12', 'N31', 'N99', 'NX', 'CARD', 'YR'],
  COUNT: ['N12', 'N31', 'N99', 'NX', 'CARD', 'FEW', 'ART'],
  COUNTED: ['N12', 'N31', 'N99', 'NX', 'CARD', 'FEW'],
  Y: ['YR'],
  M: ['MONTH', 'MONTHQ'],
  W: ['WDAY', 'WDAYQ'],
  S: ['SEASON', 'SEASONQ'],
  U: ['UNIT', 'SEC', 'ABBR'],
  UU: ['UNIT', 'SEC', 'ABBR', 'VDAY', 'VWEEK', 'VMON', 'VYEAR'],
  MV: ['MONTH', 'MONTHQ', 'VMON'],
  MODP: ['LASTP', 'NEXTP', 'THISP'],
  UN: ['UNIT', 'REL', 'VDAY', 'VWEEK', 'VMON', 'VYEAR'],
  V: ['VDAY', 'VWEEK', 'VMON', 'VQTR', 'VSEAS', 'VYEAR', 'VDEC', 'VSPAN'],
  VBIG: ['VMON', 'VQTR', 'VYEAR', 'VSEAS', 'VDEC', 'VSPAN'],
  BACK: ['LAST', 'PREV', 'PAST'],
  FORTH: ['NEXT', 'COMING', 'FOLLOWING'],
  MOD: ['LAST', 'PREV', 'PAST', 'NEXT', 'COMING', 'FOLLOWING', 'THIS', 'SAME'],
  EDGE: ['EARLY', 'MID', 'LATE', 'BEGIN', 'END', 'MIDDLE'],
  TILL: ['TO', 'UNTIL', 'DASH', 'TILDE'],
  SEP: ['DASH', 'SLASH', 'DOT'],
  PREP: ['IN', 'ON', 'AT', 'DURING', 'BY', 'SINCE', 'UNTIL', 'FROM', 'TO', 'BEFORE', 'AFTER'],
};

const LITERALS: Record<string, SymbolName> = {
  ',': 'COMMA',
  '.': 'DOT',
  '/': 'SLASH',
  ':': 'COLON',
  '-': 'DASH',
  "'": 'APOS',
  '+': 'PLUS',
};

const TOKEN_OF_PATTERN = /\s+|(?:([a-z]\w*)=)?(?:([A-Z][A-Z0-9]*)|\{([A-Z0-9|]+)\})|([,./:'+-])|[()|?]/g;

/** The symbols that a name, an inline set or a sign in a pattern stands for. */
function membersOf(
  name: string | undefined,
  inline: string | undefined,
  literal: string | undefined,
): string {
  if (literal !== undefined) return symbolOf[LITERALS[literal] as SymbolName];
  const names = name === undefined ? (inline ?? '').split('|') : [name];
  const members = names.flatMap((one) => SETS[one] ?? [one as SymbolName]);
  const unknown = members.find((member) => symbolOf[member] === undefined);
  if (unknown !== undefined) throw new Error(`No symbol ${unknown} in a pattern.`);
  return members.map((member) => symbolOf[member]).join('');
}

/**
 * Compiles `d=D OF? m=M ,? y=Y` to a regular expression over symbols. `name=CLASS` captures, `{A|B}` is a set; `?`, `|` and
 * parentheses mean what they mean in regular expressions. There is no `*` or `+`, so matching is linear.
 */
export function compilePattern(pattern: string): RegExp {
  const source = pattern.replace(
    TOKEN_OF_PATTERN,
    (whole, capture?: string, name?: string, inline?: string, literal?: string) => {
      if (literal !== undefined) return membersOf(name, inline, literal);
      if (name !== undefined || inline !== undefined) {
        const chars = membersOf(name, inline, literal);
        return capture === undefined ? `[${chars}]` : `(?<${capture}>[${chars}])`;
      }
      if (whole === '(') return '(?:';
      return whole.trim();
    },
  );
  return new RegExp(source, 'gd');
}

/** The smallest set of symbols of which a text must hold one for a pattern to match; null where all is optional. */
export function neededSymbols(pattern: string): string | null {
  let best: string | null = null;
  let depth = 0;
  for (const hit of pattern.matchAll(TOKEN_OF_PATTERN)) {
    const [whole, , name, inline, literal] = hit;
    if (whole === '(') depth += 1;
    if (whole === ')') depth -= 1;
    if (whole === '|' && depth === 0) return null;
    if (depth > 0 || (name === undefined && inline === undefined && literal === undefined)) continue;
    if (pattern[hit.index + whole.length] === '?') continue;
    const members = membersOf(name, inline, literal);
    if (best === null || members.length < best.length) best = members;
  }
  return best;
}
