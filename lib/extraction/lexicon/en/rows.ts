/** Short ways to write rows of `ActRow`. */
import type { ActRow } from '../language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;
export const verb = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({
  type,
  cameo,
  frame: 'verb',
  patterns,
  ...more,
});
export const noun = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({
  type,
  cameo,
  frame: 'noun',
  patterns,
  ...more,
});
export const say = (cameo: string, patterns: string[], more: Extra = {}): ActRow => ({
  type: 'statement',
  cameo,
  frame: 'say',
  patterns,
  ...more,
});
export const none = (patterns: string[]): ActRow => ({
  type: 'other',
  cameo: '010',
  frame: 'none',
  patterns,
});

/** One pattern for verbs that behave alike: "meet greet" and "> 0" give "~meet|~greet > 0". */
export const alike = (lemmas: string, rest: string): string =>
  `${lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => `~${lemma}`)
    .join('|')} ${rest}`;
