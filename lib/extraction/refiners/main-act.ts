/**
 * Which candidate the article reports as new, and which others tell of the same act.
 *
 * Matches: the act of the first sentence of the body, the sooner the more it agrees with the title.
 * Near miss: a dated act deep in the text (background), a title without an act (the lead decides).
 */
import type { EventType } from '@/lib/domain/ontology';
import type { Candidate, DateReading, Phrase, Reading } from '../reading';
import { isWeak, scorePoints, subordinate, titleTypesOf, toldByTitle } from './score-points';
import { actorsOf, partiesOf, sidesOf } from './special-acts';

/** Acts told apart in one text. Each telling is held against all of them, so hostile text could cost the square of its length. */
const MOST_ACTS = 300;
const TALK: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit']);

export interface Cluster {
  lead: Candidate;
  members: Candidate[];
}

export function typeOf(candidate: Candidate): EventType {
  return candidate.ofType ?? candidate.type;
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
  if (other.date === null && lead.type !== other.type && subordinate(other)) return false;
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
 * The deed of the title, where the lead only reports that somebody told of it: "A cuts ties with B" over "… the minister told
 * reporters on Tuesday". Near miss: a lead with a deed of its own, a title that only speaks.
 */
function deedOfTitle(best: Candidate, title: readonly Candidate[], reading: Reading): Candidate | null {
  const plain = best.type === 'statement' && best.cameo.startsWith('01') && best.sentence.source === 'body';
  if (!plain) return null;
  const about = new Set(sidesOf(best, reading).map((party) => party.key));
  const deeds = title.filter((candidate) => {
    if (isWeak(candidate) || candidate.initiators.length === 0 || candidate.act.row.frame === 'noun')
      return false;
    const parties = sidesOf(candidate, reading);
    return parties.length >= 2 && parties.some((party) => about.has(party.key));
  });
  const [deed] = deeds.sort((a, b) => b.score - a.score);
  return deed ?? null;
}

/** Candidates gathered into acts; the first is the main one, or null where nothing is reported as new. */
export function refineMain(reading: Reading): { main: Cluster | null; background: Cluster[] } {
  const titleTypes = titleTypesOf(reading);
  for (const candidate of reading.candidates)
    candidate.score = scorePoints(candidate, titleTypes, reading).reduce((sum, each) => sum + each.points, 0);
  const ranked = [...reading.candidates].sort((a, b) => b.score - a.score);
  const body = ranked.filter((candidate) => candidate.sentence.source === 'body');
  const best =
    body[0] !== undefined && body[0].score >= 3
      ? body[0]
      : (ranked[0]?.score ?? 0) >= 4
        ? ranked[0]
        : body[0];
  const lead = best === undefined ? undefined : (deedOfTitle(best, toldByTitle(reading), reading) ?? best);
  const main: Cluster | null = lead === undefined || lead.score < 2 ? null : { lead, members: [] };
  if (main !== null && best !== undefined && best !== lead) main.members.push(best);
  const clusters: Cluster[] = main === null ? [] : [main];
  for (const candidate of [...reading.candidates].sort((a, b) => a.sentence.index - b.sentence.index)) {
    if (candidate === main?.lead || main?.members.includes(candidate)) continue;
    const home = clusters.find((cluster) => sameAct(cluster.lead, candidate, reading));
    if (home !== undefined) home.members.push(candidate);
    else if (clusters.length < MOST_ACTS) clusters.push({ lead: candidate, members: [] });
  }
  return { main, background: clusters.filter((cluster) => cluster !== main) };
}
