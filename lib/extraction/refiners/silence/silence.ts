/**
 * Why an article has no main event: each rule looks at the main act and the text and may keep silent, with a warning
 * that tells the editor why. The first reason wins; a text may still give dated background.
 *
 * Matches: sport, markets, weather, crime, culture, domestic politics, opinion, explainers, chronologies.
 * Near miss: the same words around an act of one state on another, told in the lead (`genre.ts`, `sides.ts`).
 */
import type { ExtractionWarning } from '@/lib/domain/extraction';
import type { Genre } from '../../lexicon/genre-row';
import type { Decision, Reading } from '../../reading';
import type { Cluster } from '../main-act';
import { staysAtHome } from './at-home';
import { timeless } from './day';
import { namesMovement, otherGenre } from './genre';
import { longPast, recalled } from './history';
import { looksListed } from './listed';
import { denied } from './marks';
import { looksArgued, looksExplained } from './prose';
import { bodyPlace, oneSided, sidesIn } from './sides';

type Rule = (main: Cluster, reading: Reading) => ExtractionWarning | null;

const warning = (code: string, what: string): ExtractionWarning => ({
  code,
  message: `${what}: no main event was taken from it.`,
});

const GENRE: Readonly<
  Record<Exclude<Genre, 'diplomacy' | 'movement'>, readonly [code: string, what: string]>
> = {
  sport: ['looks-like-sport', 'The text looks like a report of sport'],
  markets: ['looks-like-markets', 'The text looks like a report of markets or the economy'],
  disaster: ['looks-like-disaster', 'The text looks like a report of weather, an accident or a disaster'],
  crime: ['looks-like-crime', 'The text looks like a report of crime or of a court at home'],
  culture: ['looks-like-culture', 'The text looks like a report of culture or a review'],
  science: ['looks-like-science', 'The text looks like a report of science or health'],
  politics: ['looks-like-domestic-politics', 'The text looks like a report of politics within one state'],
};

const genre: Rule = (main, reading) => {
  const kind = otherGenre(main, reading);
  return kind === null || kind === 'diplomacy' || kind === 'movement' ? null : warning(...GENRE[kind]);
};

const domestic: Rule = (main, reading) =>
  oneSided(main, reading) && !namesMovement(main, reading)
    ? warning('one-state-only', 'Title and lead name one state only, and acts within a state are not events')
    : null;

const argued: Rule = ({ lead }, reading) =>
  looksArgued(lead, reading)
    ? warning('looks-like-opinion', 'The text looks like opinion or analysis')
    : looksExplained(lead, reading)
      ? warning('looks-like-explainer', 'The text looks like an explanation of what is known')
      : null;

const listed: Rule = ({ lead }, reading) =>
  looksListed(lead, reading)
    ? warning('looks-like-chronology', 'The text looks like a list of past events')
    : null;

/** "said" deep in a text, or of one side about itself, is no news of two; nor is what an undated feature recalls. */
const weak: Rule = ({ lead, members }, reading) => {
  const none = warning('no-act-in-lead', 'Title and lead tell of no act between states');
  const place = bodyPlace(lead, reading);
  const told = [lead.sentence, ...members.map(({ sentence }) => sentence)];
  const plain = lead.act.row.frame === 'say' || lead.act.row.frame === 'noun';
  if (plain && lead.score < 6 && (denied(reading) || sidesIn(told, reading).size < 2)) return none;
  if (place < 2 || lead.act.row.type === 'planned') return null;
  const sides = sidesIn([...reading.sentences.slice(0, 2), ...told], reading).size;
  if (sides < 2 && lead.score < 4) return none;
  return timeless(reading) ? none : null;
};

const past: Rule = ({ lead }, reading) =>
  longPast(lead, reading) || (reading.lone && recalled(lead, reading))
    ? warning('long-past', 'The act lies more than ten years back')
    : null;

const sport: Rule = (main, reading) =>
  otherGenre(main, reading) === 'sport' ? warning(...GENRE.sport) : null;

const RULES: readonly Rule[] = [listed, argued, genre, domestic, past, weak];
const atHome: Rule = ({ lead }, reading) =>
  staysAtHome(lead, reading)
    ? warning('one-state-only', 'One state acts at home, and acts within a state are not events')
    : null;

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
export function outcomeOf({ code }: ExtractionWarning): Decision['outcome'] {
  return OUTCOMES[code] ?? 'off-topic';
}

/** The reason for which the main act is no event, or null where it is one. */
export function whySilent(main: Cluster, reading: Reading): ExtractionWarning | null {
  for (const rule of reading.lone ? LONE : RULES) {
    const found = rule(main, reading);
    if (found !== null) return found;
  }
  return null;
}
