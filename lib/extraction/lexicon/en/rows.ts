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

/** "~cut|~break off * ties > with": the verbs of the head, each with its own particle, as patterns of their own. */
export function spread(pattern: string): string[] {
  const end = pattern.search(/ [*>]( |$)/);
  const head = end < 0 ? pattern : pattern.slice(0, end);
  const rest = end < 0 ? '' : pattern.slice(end);
  if (!/\S \S*\|~/.test(head)) return [pattern];
  const verbs = head.split(/\|(?=~)/);
  const single = verbs.filter((each) => !each.includes(' '));
  const heads = verbs.filter((each) => each.includes(' '));
  if (single.length > 0) heads.push(single.join('|'));
  return heads.map((each) => each + rest);
}

/** One pattern for verbs that behave alike: "meet greet" and "> 0" give "~meet|~greet > 0". */
export const alike = (lemmas: string, rest: string): string =>
  `${lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => `~${lemma}`)
    .join('|')} ${rest}`;
