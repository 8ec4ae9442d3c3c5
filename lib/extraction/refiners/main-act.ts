/**
 * Which candidate the article reports as new, and which others tell of the same act.
 *
 * Matches: the act of the first sentence of the body, the sooner the more it agrees with the title.
 * Near miss: a dated act deep in the text (background), a title without an act (the lead decides).
 */
import type { EventType } from '@/lib/domain/ontology';
import type { Candidate, DateReading, Reading } from '../reading';
import { partiesOf } from './special-acts';

const TALK: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit']);
/** A plain utterance is news only where no deed is told. */
const WEAK: ReadonlySet<EventType> = new Set(['statement', 'other']);

export interface Cluster {
  lead: Candidate;
  members: Candidate[];
}

export function typeOf(candidate: Candidate): EventType {
  return candidate.ofType ?? candidate.type;
}

function bodyIndex(candidate: Candidate, reading: Reading): number {
  const first = reading.sentences.findIndex((sentence) => sentence.source === 'body');
  return candidate.sentence.source === 'title' ? -1 : candidate.sentence.index - first;
}

function score(candidate: Candidate, titleTypes: ReadonlySet<EventType>, reading: Reading): number {
  const at = bodyIndex(candidate, reading);
  const parties = partiesOf([...candidate.initiators, ...candidate.recipients], reading);
  const { act, sentence } = candidate;
  let points =
    at === -1 ? 1.5 : at === 0 ? 6 : at === 1 ? 3.5 : at === 2 ? 2 : at < 5 ? 0.5 : at < 10 ? -2 : -4;
  if (parties.length >= 2) points += 3;
  else if (parties.length === 1) points += 0.5;
  else points -= 3;
  if (candidate.initiators.length > 0) points += 1;
  if (candidate.date !== null) points += 1;
  if (WEAK.has(candidate.type)) points -= candidate.act.row.frame === 'say' ? 3.5 : 1.5;
  if (titleTypes.has(candidate.type)) points += 2;
  if (act.mood === 'infinitive') points -= 2.5;
  if (act.row.frame === 'noun') points -= act.row.mutual && parties.length >= 2 ? 0.5 : 3;
  if (act.row.frame === 'noun' && !act.row.mutual && isOccasion(candidate)) points -= 4;
  if (act.quoted) points -= 4;
  if (act.tense === 'ing' && act.groupFirst === act.first) points -= participleLoss(candidate);
  if (opensOccasion(candidate)) points += 2;
  if (subordinate(candidate)) points -= 4;
  // A later act of the same sentence is usually its consequence or background.
  points -=
    0.4 * sentence.acts.filter((other) => other.first < act.first && other.row.frame !== 'say').length;
  return points;
}

/** "During a telephone conversation on Friday, A assured B": the encounter is the news, what was said in it its content. */
function opensOccasion({ act, sentence, initiators, recipients }: Candidate): boolean {
  return (
    act.row.frame === 'noun' &&
    act.row.mutual === true &&
    act.first <= 6 &&
    /^(in|during|at)$/.test(sentence.tokens[0]?.fold ?? '') &&
    initiators.length > 0 &&
    recipients.length > 0
  );
}

/** "…, condemning the raid" adds to its clause; "a note backing A" describes the note; "began leaving" is the verb itself. */
function participleLoss({ act, sentence }: Candidate): number {
  const before = sentence.tokens[act.first - 1];
  if (before?.pos === 'VERB' || before?.pos === 'AUX') return 0;
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' ? 3 : 1.5;
}

/** "the strike that before dawn had hit A": the clause of a relative pronoun that follows its noun. */
function isRelative({ act, sentence }: Candidate): boolean {
  for (let i = act.groupFirst - 1; i > 0 && act.groupFirst - i <= 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (token.kind === 'mark' && /^[,;:]$/.test(token.text)) return false;
    // "said Thursday that": what counts stands before the date.
    let at = i - 1;
    while (sentence.dates.some((date) => at >= date.first && at < date.last)) at -= 1;
    const before = sentence.tokens[at];
    if (/^(that|which|who|where|whom)$/.test(token.fold))
      return (
        before?.pos === 'NOUN' || before?.pos === 'PROPN' || (before?.text === ',' && token.fold !== 'that')
      );
  }
  return false;
}

/** "in response to missile attacks on …", "following the bombing of …": the noun tells why, not what. */
function isOccasion({ act, sentence }: Candidate): boolean {
  for (let i = act.first - 1; i >= 0 && act.first - i <= 7; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || token.kind === 'mark' || token.pos === 'VERB') return false;
    if (
      /^(after|following|amid|over|since|despite|about|response|wake|against|because|before|ahead|eve)$/.test(
        token.fold,
      )
    )
      return true;
  }
  return false;
}

/** "A که به B سفر کرده، …": a clause between a phrase and the verb of the sentence. */
function inRelative({ act, sentence }: Candidate): boolean {
  for (let i = act.first - 1; i > 0 && act.first - i < 40; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[.;:؛]$/.test(token.text)) return false;
    if (sentence.acts.some((other) => other.last === i + 1 && other.tense !== null)) return false;
    if (token.fold === 'كه') {
      const antecedent = sentence.phrases.some((phrase) => phrase.last === i && phrase.entity !== null);
      return (
        antecedent && sentence.acts.some((other) => other.first >= act.last && other.row.frame !== 'noun')
      );
    }
  }
  return false;
}

/** "after A invaded B", "as A met B", "…, which A condemned": told as the background of another act. */
export function subordinate(candidate: Candidate): boolean {
  const { act, sentence } = candidate;
  const subject = act.passive ? candidate.recipients[0] : candidate.initiators[0];
  const heads = [act.groupFirst - 1, (subject?.first ?? 0) - 1];
  if (act.row.frame === 'noun') return false;
  if (isRelative(candidate)) return true;
  if (inRelative(candidate)) return true;
  return heads.some((at) =>
    /^(after|following|since|before|when|while|where|which|who|because|although|lorsque|quand|tandis|حيث|عندما|بعدما|فيما|بينما)$/.test(
      sentence.tokens[at]?.fold ?? '',
    ),
  );
}

function overlap(a: Candidate, b: Candidate): number {
  const keys = new Set([...a.initiators, ...a.recipients, ...a.others].map((phrase) => phrase.entity?.key));
  return [...b.initiators, ...b.recipients].filter(
    (phrase) => phrase.entity !== null && keys.has(phrase.entity.key),
  ).length;
}

function samePair(a: Candidate, b: Candidate, reading: Reading): boolean {
  const left = partiesOf([...a.initiators, ...a.recipients], reading).map((party) => party.key);
  const right = partiesOf([...b.initiators, ...b.recipients], reading).map((party) => party.key);
  if (right.length === 0) return [...b.initiators, ...b.recipients].some((phrase) => phrase.kind === 'pair');
  return right.every((key) => left.includes(key));
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
export function sameAct(lead: Candidate, other: Candidate, reading: Reading): boolean {
  if (lead.status !== other.status) return false;
  if (!compatible(typeOf(lead), typeOf(other)) && !inWriting(lead, other, reading)) return false;
  if (lead.date !== null && other.date !== null && !datesMeet(lead.date, other.date)) return false;
  if (subordinate(other) && other.date === null && lead.type !== other.type) return false;
  if (
    lead.date === null &&
    other.date !== null &&
    other.date.edtf !== reading.referenceDay &&
    Math.abs(lead.sentence.index - other.sentence.index) > 2
  )
    return false;
  const speakers = new Set(lead.initiators.map((phrase) => phrase.entity?.key));
  if (WEAK.has(lead.type)) {
    // One side speaks with several mouths; another side's words are another statement.
    const side = new Set(partiesOf(lead.initiators, reading).map((party) => party.key));
    const sameSide = partiesOf(other.initiators, reading).some((party) => side.has(party.key));
    return (
      other.initiators.some((phrase) => speakers.has(phrase.entity?.key)) ||
      (sameSide && samePair(lead, other, reading))
    );
  }
  const parties = partiesOf([...other.initiators, ...other.recipients], reading);
  if (samePair(lead, other, reading) || (parties.length < 2 && overlap(lead, other) > 0)) return true;
  return fuller(lead, other, reading);
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
  const [only, second] = partiesOf([...lead.initiators, ...lead.recipients], reading);
  const steps = other.sentence.index - lead.sentence.index;
  if (only === undefined || second !== undefined || typeOf(lead) !== typeOf(other)) return false;
  const theirs = partiesOf([...other.initiators, ...other.recipients], reading);
  return steps > 0 && steps <= 3 && theirs.length === 2 && theirs.some((party) => party.key === only.key);
}

/**
 * The deed of the title, where the lead only reports that somebody told of it: "A cuts ties with B" over "… the minister told
 * reporters on Tuesday". Near miss: a lead with a deed of its own, a title that only speaks.
 */
function deedOfTitle(best: Candidate, title: readonly Candidate[], reading: Reading): Candidate | null {
  const plain = best.type === 'statement' && best.cameo.startsWith('01') && best.sentence.source === 'body';
  if (!plain) return null;
  const about = new Set(
    partiesOf([...best.initiators, ...best.recipients], reading).map((party) => party.key),
  );
  const deeds = title.filter((candidate) => {
    if (WEAK.has(candidate.type) || candidate.initiators.length === 0 || candidate.act.row.frame === 'noun')
      return false;
    const parties = partiesOf([...candidate.initiators, ...candidate.recipients], reading);
    return parties.length >= 2 && parties.some((party) => about.has(party.key));
  });
  const [deed] = deeds.sort((a, b) => b.score - a.score);
  return deed ?? null;
}

/** Candidates gathered into acts; the first is the main one, or null where nothing is reported as new. */
export function refineMain(reading: Reading): { main: Cluster | null; background: Cluster[] } {
  const title = reading.candidates.filter((candidate) => candidate.sentence.source === 'title');
  // "…, after Russian attack": what a title puts after the news is not the news.
  const told = title.filter(
    ({ act, sentence }) =>
      !sentence.tokens
        .slice(0, act.first)
        .some((token) => /^(after|following|amid|over|despite)$/.test(token.fold)),
  );
  const titleTypes = new Set(told.map((candidate) => candidate.type));
  for (const candidate of reading.candidates) candidate.score = score(candidate, titleTypes, reading);
  const ranked = [...reading.candidates].sort((a, b) => b.score - a.score);
  const body = ranked.filter((candidate) => candidate.sentence.source === 'body');
  const best =
    body[0] !== undefined && body[0].score >= 3
      ? body[0]
      : (ranked[0]?.score ?? 0) >= 4
        ? ranked[0]
        : body[0];
  const lead = best === undefined ? undefined : (deedOfTitle(best, told, reading) ?? best);
  const main: Cluster | null = lead === undefined || lead.score < 2 ? null : { lead, members: [] };
  if (main !== null && best !== undefined && best !== lead) main.members.push(best);
  const clusters: Cluster[] = main === null ? [] : [main];
  for (const candidate of [...reading.candidates].sort((a, b) => a.sentence.index - b.sentence.index)) {
    if (candidate === main?.lead || main?.members.includes(candidate)) continue;
    const home = clusters.find((cluster) => sameAct(cluster.lead, candidate, reading));
    if (home !== undefined) home.members.push(candidate);
    else clusters.push({ lead: candidate, members: [] });
  }
  return { main, background: clusters.filter((cluster) => cluster !== main) };
}
