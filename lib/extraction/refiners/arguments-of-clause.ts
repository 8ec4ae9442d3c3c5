/**
 * Who does what to whom, read off the clause of a verb (`clauses/`).
 *
 * Matches: "A, who met B, left" (A meets B; A leaves), "B was received by A" (A receives), "officials of A met B" (A's).
 * Near miss: "A praised B and left" (B is not the one who left), "the opening of A's office was praised" (A praises nothing).
 */
import type { Attached, Clause, NounGroup } from '../clauses/clause';
import type { Act, Phrase, Reading, Sentence } from '../reading';
import type { Arguments } from './arguments-by-order';

/** Roles of people who act for their state; a reporter or a firm of it does not. */
const PUBLIC = /^(GOV|LEG|MIL|COP|JUD|SPY)$/;
/** How far from its verb a party may stand: further off are circumstances of the circumstances. */
const FAR = 30;

function named(phrase: Phrase): boolean {
  return phrase.entity !== null || phrase.kind === 'pair';
}

/** The run "A, B and C" in which a phrase stands. */
function runOf(sentence: Sentence, phrase: Phrase): Phrase[] {
  return sentence.phrases.filter(
    (other) => other === phrase || (other.group === phrase.group && !other.attributive && named(other)),
  );
}

/** Whom a noun group stands for: the actor that it names, or the one whose people it speaks of. */
export function actorsOfGroup(sentence: Sentence, group: NounGroup, reading: Reading): Phrase[] {
  const own = group.phrases.filter((phrase) => !phrase.attributive && named(phrase));
  // "the UN fact-finding mission" is the UN's; "A remain" was no noun group.
  const noun = sentence.tokens[group.head]?.pos !== 'VERB';
  const head = own.find(({ first, last }) => first <= group.head && group.head < last);
  const actor = head ?? (noun ? own.at(-1) : undefined);
  if (actor !== undefined) return runOf(sentence, actor);
  // "Danish soldiers", "officers from A": their state acts; "a group led by B": B does.
  if (!PUBLIC.test(reading.pack.people.get(sentence.tokens[group.head]?.fold ?? '') ?? '')) return [];
  const owners = group.phrases.filter(named);
  const behind = group.behind.find(({ prep }) => prep === 'by' || prep === 'of' || prep === 'from');
  return owners.length > 0 || behind === undefined ? owners : actorsOf(sentence, behind.groups, reading);
}

export function actorsOf(sentence: Sentence, groups: readonly NounGroup[], reading: Reading): Phrase[] {
  return [...new Set(groups.flatMap((group) => actorsOfGroup(sentence, group, reading)))];
}

/** The clauses of the verbs that an act is made of, the last one first: "agreed to provide". */
export function clausesOfAct(sentence: Sentence, act: Act): Clause[] {
  return sentence.clauses
    .filter((clause) => act.groupFirst <= clause.verb && clause.verb < act.last)
    .sort((a, b) => b.verb - a.verb);
}

/** Whose thing it is that is acted on: "condemned A's invasion of B". */
function owned(group: NounGroup): Phrase[] {
  const owner = group.phrases.find((phrase) => phrase.attributive && phrase.entity !== null);
  return owner === undefined ? [] : [owner];
}

/** "with the president looking on": who does something else meanwhile is no party. */
export function looksOn(sentence: Sentence, { groups }: Attached): boolean {
  const end = groups.at(-1)?.last ?? 0;
  return sentence.clauses.some(
    ({ kind, verb }) => (kind === 'part' || kind === 'gerund') && verb >= end && verb - end <= 3,
  );
}

/** The objects and prepositional groups of some clauses, in the order of the text. */
function placesOf(clauses: readonly Clause[]): Attached[] {
  const bare = clauses
    .flatMap((clause) => clause.objects)
    .map((group) => ({ prep: '', first: group.first, groups: [group] }));
  return [...clauses.flatMap((clause) => clause.attached), ...bare].sort((a, b) => a.first - b.first);
}

function objectsOf(sentence: Sentence, act: Act, clauses: readonly Clause[], reading: Reading): Phrase[] {
  for (const place of placesOf(clauses)) {
    // "called in the ambassador": a particle of the act before its object.
    const particle = act.first < place.first && place.first < act.last && act.objectMarkers.includes('');
    if ((!particle && !act.objectMarkers.includes(place.prep)) || place.first - act.last > FAR) continue;
    if (place.prep === 'with' && looksOn(sentence, place)) continue;
    const found = actorsOf(sentence, place.groups, reading).filter((phrase) => phrase.last > act.last);
    if (found.length > 0) return found;
    const owners = place.groups.flatMap(owned).filter((phrase) => phrase.first >= act.first);
    if (owners.length > 0) return owners;
  }
  return [];
}

/** "decided to admit B", "resolved that troops would go to B": whom what is decided concerns. */
function goalOf(sentence: Sentence, act: Act, clause: Clause, reading: Reading): Phrase[] {
  if (act.objectMarkers.length === 0 && act.row.type !== 'decision') return [];
  // "decided to put off a visit to B": that act has its parties itself.
  const stops = sentence.acts.filter((other) => other.row.frame === 'call-off');
  const aims = sentence.clauses.filter(
    ({ kind, parent, verb }) =>
      parent === clause &&
      (kind === 'to' || (kind === 'told' && act.row.type === 'decision')) &&
      !stops.some((stop) => stop.groupFirst <= verb && verb < stop.last),
  );
  const goals = reading.pack.lone?.words.goals;
  for (const { prep, groups } of placesOf(aims)) {
    const found = prep === '' || goals?.has(prep) ? actorsOf(sentence, groups, reading) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Who does it: whoever stands right before the verb, else the subject of its clause. */
function subjectsOf(sentence: Sentence, act: Act, clause: Clause, reading: Reading): Phrase[] {
  // "the wives of the leaders of A dined": no participle of the last noun, where the act is one of its own.
  const unsure = clause.kind === 'reduced' && !act.passive && act.tense !== 'participle';
  const own = unsure ? [] : actorsOf(sentence, clause.subject, reading);
  const beside = sentence.phrases.find((phrase) => phrase.last === act.groupFirst);
  if (beside === undefined || beside.attributive || !named(beside) || own.includes(beside)) return own;
  // "a delegation headed by A left": A stands for it.
  if (unsure && beside.marker === 'agent') return [beside];
  if (beside.marker !== null || !beside.subject) return own;
  // "A, who was in B, and C informed D": the clause may lose what a relative stands before.
  const joins = reading.pack.words.and.has(sentence.tokens[beside.first - 1]?.fold ?? '');
  return [...(joins ? own : []), ...runOf(sentence, beside)];
}

/** The arguments of a verb, or null where no clause of the sentence is its. */
export function ofClause(sentence: Sentence, act: Act, reading: Reading): Arguments | null {
  const clauses = clausesOfAct(sentence, act);
  const [clause] = clauses;
  if (clause === undefined) return null;
  const subjects = subjectsOf(sentence, act, clause, reading);
  const own = objectsOf(sentence, act, clauses, reading);
  const objects = (own.length > 0 ? own : goalOf(sentence, act, clause, reading)).filter(
    (phrase) => !subjects.includes(phrase),
  );
  const by = clauses.flatMap(({ attached }) => attached).filter(({ prep }) => act.passive && prep === 'by');
  const agents = by.flatMap(({ groups }) => actorsOf(sentence, groups, reading));
  return { subjects, objects, agents };
}

/**
 * Who does what a noun names: the subject of a verb that only carries it ("A had talks with B"), or of the clause in which
 * it is a circumstance ("during talks with B, A said"). Near miss: "A praised the talks of B and C".
 */
export function doersOfNoun(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
  const words = reading.pack.lone?.words;
  if (words === undefined) return [];
  const within = ({ first, last }: NounGroup): boolean => first <= act.first && act.first < last;
  for (const clause of sentence.clauses) {
    if (clause.passive || clause.negated) continue;
    const carried = words.light.has(clause.lemma) && clause.objects.some(within);
    const engaged = clause.attached.some(
      ({ prep, groups }) =>
        words.circumstances.has(prep) &&
        (act.row.destination === true || (act.row.mutual === true && prep !== 'on')) &&
        groups.some(within),
    );
    if (carried || engaged) return actorsOf(sentence, clause.subject, reading);
  }
  return [];
}
