/** Short ways to write the rows of a pack's acts. */
import type { ActRow } from './language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;

type WriteRow = (type: ActRow['type'], cameo: string, patterns: readonly string[], more?: Extra) => ActRow;

const row =
  (frame: ActRow['frame']): WriteRow =>
  (type, cameo, patterns, more = {}) => ({ type, cameo, frame, patterns, ...more });

/** An act that a verb tells, and one that a noun names. */
export const verb = row('verb');
export const noun = row('noun');

/** Reported speech. */
export function say(cameo: string, patterns: readonly string[], more: Extra = {}): ActRow {
  return { type: 'statement', cameo, frame: 'say', patterns, ...more };
}

/** Words that look like an act and are none. */
export function none(patterns: readonly string[]): ActRow {
  return { type: 'other', cameo: '010', frame: 'none', patterns };
}

/** One pattern for each alternative, where the alternatives are of several words: "a b,c d" and "> with". */
export function each(alternatives: string, rest: string): string[] {
  return alternatives.split(',').map((words) => `${words.trim()} ${rest}`);
}

/** One pattern for verbs that behave alike: "meet greet" and "> 0" give "~meet|~greet > 0". */
export const alike = (lemmas: string, rest: string): string =>
  `${lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => `~${lemma}`)
    .join('|')} ${rest}`;
