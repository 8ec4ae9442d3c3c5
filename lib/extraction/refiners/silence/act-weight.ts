/**
 * How much the main act is diplomacy of itself: by its kind, its two sides, those who did it and where it is told.
 *
 * Weighs much: "A imposed sanctions on B" in the lead, "the foreign ministers of A and B signed …".
 * Weighs little: "A beat B", "the president congratulated the team", "…, after talks with B failed".
 */
import type { EventType } from '@/lib/domain/ontology';
import { subordinate } from '../../news/clause-of-act';
import type { Phrase, Reading } from '../../reading';
import { typeOf } from '../act-kind';
import type { Cluster } from '../main-act';
import { partiesOf } from '../special-acts';
import { bodyPlace, sidesIn } from './sides';

/** Acts that states do and hardly anybody else. */
const OF_STATES: ReadonlySet<EventType> = new Set([
  'agreement',
  'sanction',
  'expulsion',
  'aid',
  'condemnation',
  'call',
  'summit',
  'negotiation',
  'letter',
  'mission',
  'training',
  'deployment',
  'appointment',
]);
/** Acts towards another that others than states do too. */
const TOWARDS: ReadonlySet<EventType> = new Set(['decision', 'statement', 'protest', 'cancelled']);
const OF_OFFICIALS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'SPY']);

function official(phrase: Phrase): boolean {
  if (phrase.role !== null && OF_OFFICIALS.has(phrase.role)) return true;
  const { entity } = phrase;
  if (entity === null) return false;
  if (entity.kind === 'person') return entity.posts.length > 0;
  return entity.kind === 'organisation' || entity.kind === 'organ' || entity.kind === 'group';
}

/** Told as a fact or a plan by the verb of a clause of its own, in the title or the first sentence. */
function toldPlainly({ lead }: Cluster, reading: Reading): boolean {
  const { frame } = lead.act.row;
  if (lead.act.mood === 'infinitive' || lead.act.quoted || subordinate(lead, reading)) return false;
  return frame !== 'say' && frame !== 'noun' && bodyPlace(lead, reading) <= 0;
}

function weightOfType({ lead }: Cluster, reading: Reading): number {
  const type = typeOf(lead);
  // "The president congratulated the team": what only states do to each other needs another state to which it is done.
  const done = lead.recipients.length > 0 || lead.act.row.mutual === true;
  if (OF_STATES.has(type)) return done && sidesIn([lead.sentence], reading).size >= 2 ? 4 : 1;
  if (TOWARDS.has(lead.type) && lead.act.row.frame !== 'say') return 2;
  return type === 'attack' ? -2 : 0;
}

/** An act of states in the title, done to a state: "… bans Russia", "… sends aid to Nepal". */
function titleActs(reading: Reading): boolean {
  return reading.sentences.some((sentence) => {
    if (sentence.source !== 'title') return false;
    const after = sentence.phrases.filter(
      ({ entity, attributive }) => entity?.kind === 'state' && !attributive,
    );
    return sentence.acts.some(
      ({ row, last, mood }) =>
        OF_STATES.has(row.type) &&
        mood !== 'negated' &&
        after.some((phrase) => phrase.first >= last && phrase.first - last <= 3),
    );
  });
}

/** How much the main act is diplomacy of itself, whatever stands around it. */
export function weighAct(main: Cluster, reading: Reading): number {
  const { lead } = main;
  const actors = [...lead.initiators, ...lead.recipients];
  const titled =
    titleActs(reading) ||
    reading.candidates.some(
      (each) => each.sentence.source === 'title' && OF_STATES.has(typeOf(each)) && each.recipients.length > 0,
    );
  let weight = weightOfType(main, reading) + (titled ? 2.5 : 0);
  if (partiesOf(actors, reading).length >= 2) weight += 2;
  else if (sidesIn([lead.sentence], reading).size >= 2) weight += 1;
  if (actors.some(official)) weight += 3;
  if (lead.act.row.frame === 'say' || lead.act.row.frame === 'noun') weight -= 2;
  if (lead.act.mood === 'infinitive' || lead.act.quoted || subordinate(lead, reading)) weight -= 3;
  return weight - Math.min(4, 1.5 * Math.max(0, bodyPlace(lead, reading)));
}

/** An act that only states do, of one state on another: no words around it make it anything else. */
export function beyondDoubt(main: Cluster, reading: Reading): boolean {
  const { lead } = main;
  if (!OF_STATES.has(typeOf(lead)) || !toldPlainly(main, reading)) return false;
  return partiesOf([...lead.initiators, ...lead.recipients], reading).length >= 2;
}

/** Title and lead name the same two sides: what a parliament decides about another state is not domestic. */
export function aboutAnother({ lead }: Cluster, reading: Reading): boolean {
  if (bodyPlace(lead, reading) > 0) return false;
  if (partiesOf([...lead.initiators, ...lead.recipients], reading).length >= 2) return true;
  const title = sidesIn(
    reading.sentences.filter(({ source }) => source === 'title'),
    reading,
  );
  return [...sidesIn([lead.sentence], reading)].filter((key) => title.has(key)).length >= 2;
}
