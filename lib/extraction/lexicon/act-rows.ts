/** Short ways to write the rows of a pack's acts. */
import type { ActRow } from './language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;

/** An act that a verb tells. */
export function verb(
  type: ActRow['type'],
  cameo: string,
  patterns: readonly string[],
  more: Extra = {},
): ActRow {
  return { type, cameo, frame: 'verb', patterns, ...more };
}

/** An act that a noun names. */
export function noun(
  type: ActRow['type'],
  cameo: string,
  patterns: readonly string[],
  more: Extra = {},
): ActRow {
  return { type, cameo, frame: 'noun', patterns, ...more };
}

/** Reported speech. */
export function say(cameo: string, patterns: readonly string[]): ActRow {
  return { type: 'statement', cameo, frame: 'say', patterns };
}

/** Words that look like an act and are none. */
export function none(patterns: readonly string[]): ActRow {
  return { type: 'other', cameo: '010', frame: 'none', patterns };
}

/** One pattern for each alternative, where the alternatives are of several words: "a b,c d" and "> with". */
export function each(alternatives: string, rest: string): string[] {
  return alternatives.split(',').map((words) => `${words.trim()} ${rest}`);
}
