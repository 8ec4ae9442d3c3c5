/** All acts that only lone sentences are read for: wide classes of verbs, light verbs and nouns for the twenty roots. */
import type { ActRow } from '../language-pack';
import { LONE_FORCE } from './lone-force';
import { LONE_GIVE } from './lone-give';
import { LONE_NOUNS } from './lone-nouns';
import { LONE_PRESS } from './lone-press';
import { LONE_SAY } from './lone-say';
import { LONE_TALK } from './lone-talk';

export const LONE_ACTS: readonly ActRow[] = [
  ...LONE_SAY,
  ...LONE_TALK,
  ...LONE_GIVE,
  ...LONE_PRESS,
  ...LONE_FORCE,
  ...LONE_NOUNS,
];
