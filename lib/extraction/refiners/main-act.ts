/**
 * Which candidate the article reports as new, and which others tell of the same act. The first is asked of a model of what
 * is news (`news/`), the second of rules.
 *
 * Matches: "A and B signed an accord … The accord was signed by C of A" (one act, told twice).
 * Near miss: "A and B signed an accord … They had signed another in 2010" (two).
 */
import type { EventType } from '@/lib/domain/ontology';
import { subordinate } from '../news/clause-of-act';
import { scoreOf, scorePoints } from '../news/score';
import { type Stage, stageOf } from '../news/stage';
import type { Candidate, DateReading, Judging, Phrase, Reading } from '../reading';
import { isWeak, typeOf } from './act-kind';
import { asTitled, atEncounter, calledOff } from './behind-the-verb';
import { actorsOf, partiesOf, sidesOf } from './special-acts';

/** Acts told apart in one text. Each telling is held against all of them, so hostile text could cost the square of its length. */
const MOST_ACTS = 300;
/** See `leadOf`. */
const NEWS_FROM = -0.5;
const TALK: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit']);

export interface Cluster {
  lead: Candidate;
  members: readonly Candidate[];
}

/** True where an actor of the one act stands on a side of the other. */
function overlap(a: Candidate, b: Candidate, reading: Reading): boolean {
  const actors = actorsOf(a, reading);
  const meets = ({ entity }: Phrase): boolean => entity !== null && actors.has(entity.key);
  return b.initiators.some(meets) || b.recipients.some(meets);
}

function samePair(a: Candidate, b: Candidate, reading: Reading): boolean {
  const [left, right] = [sidesOf(a, reading), sidesOf(b, reading)];
  if (right.length === 0) return [...b.initiators, ...b.recipients].some((phrase) => phrase.kind === 'pair');
  return right.every(({ key }) => left.some((party) => party.key === key));
}

function compatible(a: EventType, b: EventType): boolean {
  return (
    a === b ||
    (TALK.has(a) && TALK.has(b) && a !== 'visit' && b !== 'visit' && !(a === 'call') && !(b === 'call')) ||
    (a === 'call' && b === 'meeting')
  );
}

/** Two readings of one date: the same, or one within the other. */
function datesMeet(a: DateReading, b: DateReading): boolean {
  if (a.edtf === b.edtf) return true;
  const [x, y] = [a.mention, b.mention];
  if (!x?.from || !x.to || !y?.from || !y.to) return false;
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
}

/** True where `other` tells of the same act as `lead`: alike in kind, people and time. */
function sameAct(lead: Candidate, other: Candidate, reading: Reading): boolean {
  if (lead.status !== other.status) return false;
  if (!compatible(typeOf(lead), typeOf(other)) && !inWriting(lead, other, reading)) return false;
  if (lead.date !== null && other.date !== null && !datesMeet(lead.date, other.date)) return false;
  if (other.date === null && lead.type !== other.type && subordinate(other, reading)) return false;
  if (
    lead.date === null &&
    other.date !== null &&
    other.date.edtf !== reading.referenceDay &&
    Math.abs(lead.sentence.index - other.sentence.index) > 2
  )
    return false;
  if (isWeak(lead)) {
    const speakers = new Set(lead.initiators.map((phrase) => phrase.entity?.key));
    // One side speaks with several mouths; another side's words are another statement.
    const side = new Set(partiesOf(lead.initiators, reading).map((party) => party.key));
    const sameSide = partiesOf(other.initiators, reading).some((party) => side.has(party.key));
    return (
      other.initiators.some((phrase) => speakers.has(phrase.entity?.key)) ||
      (sameSide && samePair(lead, other, reading))
    );
  }
  return (
    samePair(lead, other, reading) ||
    (sidesOf(other, reading).length < 2 && overlap(lead, other, reading)) ||
    fuller(lead, other, reading)
  );
}

/** "A appealed to B on Monday … The minister said in a letter to C of B": the appeal was made in writing. */
function inWriting(lead: Candidate, other: Candidate, reading: Reading): boolean {
  const steps = other.sentence.index - lead.sentence.index;
  return (
    lead.type === 'statement' &&
    other.type === 'letter' &&
    steps > 0 &&
    steps <= 2 &&
    samePair(lead, other, reading)
  );
}

/** "A delegation of A has signed … It was signed by X of A and Y of B": the second telling names the side that the lead leaves out. */
function fuller(lead: Candidate, other: Candidate, reading: Reading): boolean {
  const steps = other.sentence.index - lead.sentence.index;
  if (steps <= 0 || steps > 3 || typeOf(lead) !== typeOf(other)) return false;
  const [only, second] = sidesOf(lead, reading);
  if (only === undefined || second !== undefined) return false;
  const theirs = sidesOf(other, reading);
  return theirs.length === 2 && theirs.some((party) => party.key === only.key);
}

/**
 * The candidate that the article reports as new, or null where nothing is. Nothing at all has the score 0; what is a
 * little less likely than that is taken still, because `silence` looks closer.
 */
function leadOf(reading: Judging): Candidate | null {
  const stage = stageOf(reading);
  let best: Candidate | null = null;
  let most = NEWS_FROM;
  for (const candidate of reading.candidates) {
    reading.pause();
    const score = scoreOf(scorePoints(candidate, stage, reading));
    reading.scores.set(candidate.act, score);
    if (score > most || (best === null && score === most)) [best, most] = [candidate, score];
  }
  return best === null ? null : told(inBody(best, stage, reading), reading);
}

const told = (lead: Candidate, reading: Reading): Candidate =>
  asTitled(atEncounter(calledOff(lead, reading), reading), reading);

/** The telling of what the title tells in the first sentence, where that names as many parties: its words are fuller. */
function inBody(lead: Candidate, { opening }: Stage, reading: Reading): Candidate {
  if (lead.sentence.source === 'body') return lead;
  const parties = sidesOf(lead, reading).length;
  const again = reading.candidates.find(
    (candidate) =>
      candidate.sentence.index === opening &&
      typeOf(candidate) === typeOf(lead) &&
      sidesOf(candidate, reading).length >= parties &&
      sameAct(lead, candidate, reading),
  );
  return again ?? lead;
}

/** Candidates gathered into acts, that of the lead first: who tells of the same act is a member of it. */
export function gather(lead: Candidate | null, reading: Reading): Cluster[] {
  const clusters: { lead: Candidate; members: Candidate[] }[] = lead === null ? [] : [{ lead, members: [] }];
  for (const candidate of [...reading.candidates].sort((a, b) => a.sentence.index - b.sentence.index)) {
    if (candidate === lead) continue;
    reading.pause();
    const home = clusters.find((cluster) => sameAct(cluster.lead, candidate, reading));
    if (home !== undefined) home.members.push(candidate);
    else if (clusters.length < MOST_ACTS) clusters.push({ lead: candidate, members: [] });
  }
  return clusters;
}

/** The acts of the text; the main one, or null where nothing is reported as new. */
export function refineMain(reading: Judging): { main: Cluster | null; background: Cluster[] } {
  const lead = leadOf(reading);
  const clusters = gather(lead, reading);
  return lead === null
    ? { main: null, background: clusters }
    : { main: clusters[0] as Cluster, background: clusters.slice(1) };
}
