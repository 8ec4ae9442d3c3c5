/**
 * The wider rows of acts, for the twenty roots: whole classes of verbs, light verbs and nouns. They count where no specific
 * row is as exact, in articles as in lone sentences; their nouns in lone sentences only.
 */
import type { ActRow } from '../language-pack';
import { WIDE_FORCE } from './wide-force';
import { WIDE_GIVE } from './wide-give';
import { WIDE_NOUNS } from './wide-nouns';
import { WIDE_PRESS } from './wide-press';
import { WIDE_SAY } from './wide-say';
import { WIDE_TALK } from './wide-talk';

export const WIDE_ACTS: readonly ActRow[] = [
  ...WIDE_SAY,
  ...WIDE_TALK,
  ...WIDE_GIVE,
  ...WIDE_PRESS,
  ...WIDE_FORCE,
  ...WIDE_NOUNS,
].map((row) => ({ ...row, wide: true }));
