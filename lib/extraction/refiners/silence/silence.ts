/**
 * Why an article has no main event: each rule looks at the main act and the text and may keep silent, with a warning
 * that tells the editor why. The first reason wins; a text may still give dated background.
 *
 * Matches: sport, markets, weather, crime, culture, domestic politics, opinion, explainers, chronologies.
 * Near miss: the same words around an act of one state on another, told in the lead (`genre.ts`, `sides.ts`).
 */
import type { Warning, WarningCode } from '@/lib/domain/warning';
import type { Genre } from '../../lexicon/genre-row';
import type { Decision, Reading } from '../../reading';
import type { Cluster } from '../main-act';
import { staysAtHome } from './at-home';
import { timeless } from './day';
import { namesMovement, otherGenre } from './genre';
import { longPast, opensLongAgo, recalled } from './history';
import { looksListed } from './listed';
import { denied } from './marks';
import { looksArgued, looksExplained } from './prose';
import { bodyPlace, oneSided, sidesIn } from './sides';

type Rule = (main: Cluster, reading: Reading) => Warning | null;

const GENRE = {
  sport: 'looks-like-sport',
  markets: 'looks-like-markets',
  disaster: 'looks-like-disaster',
  crime: 'looks-like-crime',
  culture: 'looks-like-culture',
  science: 'looks-like-science',
  politics: 'looks-like-domestic-politics',
} as const satisfies Record<Exclude<Genre, 'diplomacy' | 'movement'>, WarningCode>;

const genre: Rule = (main, reading) => {
  const kind = otherGenre(main, reading);
  return kind === null || kind === 'diplomacy' || kind === 'movement'
    ? null
    : { code: GENRE[kind], values: {} };
};

const domestic: Rule = (main, reading) =>
  oneSided(main, reading) && !namesMovement(main, reading)
    ? { code: 'one-state-only', values: { how: 'named' } }
    : null;

const argued: Rule = ({ lead }, reading) =>
  looksArgued(lead, reading)
    ? { code: 'looks-like-opinion', values: {} }
    : looksExplained(lead, reading)
      ? { code: 'looks-like-explainer', values: {} }
      : null;

const listed: Rule = ({ lead }, reading) =>
  looksListed(lead, reading) ? { code: 'looks-like-chronology', values: {} } : null;

/** Scores under which an act is no news of two sides, where it is a word of speech or a noun, or where one side is named. */
const DOUBTFUL = { plain: 1.3, oneSided: 0.5 };

/** "said" deep in a text, or of one side about itself, is no news of two; nor is what an undated feature recalls. */
const weak: Rule = ({ lead, members }, reading) => {
  const none: Warning = { code: 'no-act-in-lead', values: {} };
  const place = bodyPlace(lead, reading);
  const told = [lead.sentence, ...members.map(({ sentence }) => sentence)];
  const score = reading.scores.get(lead.act) ?? 0;
  const plain = lead.act.row.frame === 'say' || lead.act.row.frame === 'noun';
  if (plain && score < DOUBTFUL.plain && (denied(reading) || sidesIn(told, reading).size < 2)) return none;
  if (place < 2 || lead.act.row.type === 'planned') return null;
  const sides = sidesIn([...reading.sentences.slice(0, 2), ...told], reading).size;
  if (sides < 2 && score < DOUBTFUL.oneSided) return none;
  return timeless(reading) ? none : null;
};

const past: Rule = ({ lead }, reading) =>
  longPast(lead, reading) || opensLongAgo(lead, reading) || (reading.lone && recalled(lead, reading))
    ? { code: 'long-past', values: {} }
    : null;

const sport: Rule = (main, reading) =>
  otherGenre(main, reading) === 'sport' ? { code: GENRE.sport, values: {} } : null;

const RULES: readonly Rule[] = [listed, argued, genre, domestic, past, weak];
const atHome: Rule = ({ lead }, reading) =>
  staysAtHome(lead, reading) ? { code: 'one-state-only', values: { how: 'acting' } } : null;

/** A lone sentence says what it asserts: only what is no act between states at all is left out. */
const LONE: readonly Rule[] = [sport, past, atHome];

const OUTCOMES: Readonly<Record<string, Decision['outcome']>> = {
  'looks-like-sport': 'sport',
  'looks-like-opinion': 'opinion',
  'looks-like-explainer': 'opinion',
  'looks-like-chronology': 'opinion',
  'no-act-in-lead': 'no-news',
  'long-past': 'no-news',
};

/** What the reading tells of the act that a warning of `whySilent` keeps from being the news. */
export function outcomeOf({ code }: Warning): Decision['outcome'] {
  return OUTCOMES[code] ?? 'off-topic';
}

/** The reason for which the main act is no event, or null where it is one. */
export function whySilent(main: Cluster, reading: Reading): Warning | null {
  for (const rule of reading.lone ? LONE : RULES) {
    const found = rule(main, reading);
    if (found !== null) return found;
  }
  return null;
}
