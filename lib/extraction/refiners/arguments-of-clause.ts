/**
 * Who does what to whom, read off the clause of a verb (`clauses/`). Two policies ask: what is news (`arguments.ts`) counts
 * those who act, what a lone sentence asserts (`asserted/`) also those of whose lands it speaks (`Naming`).
 *
 * Matches: "A, who met B, left" (A meets B; A leaves), "B was received by A" (A receives), "officials of A met B" (A's).
 * Near miss: "A praised B and left" (B is not the one who left), "the opening of A's office was praised" (A praises nothing).
 */
import type { Attached, Clause, NounGroup } from '../clauses/clause';
import type { MarkerKind } from '../phrase';
import type { Act, Acted, Phrase, Sentence } from '../reading';

/** The phrases around an act: who does it, to whom, and by whom in the passive. */
export interface Arguments {
  subjects: Phrase[];
  objects: Phrase[];
  agents: Phrase[];
}

/** Acts done to somebody's thing are done to him; who is met is named himself. */
const DIRECTED =
  /^(statement|condemnation|sanction|decision|aid|attack|deployment|protest|expulsion|letter)$/;
/** How many groups behind each other are looked at. */
const DEEP = 4;
/** Roles of people who act for their state; a reporter or a firm of it does not. */
const PUBLIC = /^(GOV|LEG|MIL|COP|JUD|SPY)$/;
/** Markers between a group and those whose it is. */
const OF_WHOM: ReadonlySet<MarkerKind> = new Set(['agent', 'of', 'from']);
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

/** The actor that a noun group names: its head, else the last one in it. */
export function actorOfGroup(sentence: Sentence, group: NounGroup): Phrase | null {
  const own = group.phrases.filter((phrase) => !phrase.attributive && named(phrase));
  // "the UN fact-finding mission" is the UN's; "A remain" was no noun group.
  const noun = sentence.tokens[group.head]?.pos !== 'VERB';
  const head = own.find(({ first, last }) => first <= group.head && group.head < last);
  return head ?? (noun ? own.at(-1) : undefined) ?? null;
}

/** Those who take part for a noun group in the news: the run of its actor, or the one whose people it speaks of. */
function actorsOfGroup(sentence: Sentence, group: NounGroup, reading: Acted): Phrase[] {
  const actor = actorOfGroup(sentence, group);
  if (actor !== null) return runOf(sentence, actor);
  // "Danish soldiers", "officers from A": their state acts; "a group led by B": B does.
  if (!PUBLIC.test(reading.pack.people.get(sentence.tokens[group.head]?.fold ?? '') ?? '')) return [];
  const owners = group.phrases.filter(named);
  const { markers } = reading.pack.words;
  const behind = group.behind.find(({ prep }) => OF_WHOM.has(markers.get(prep) ?? null));
  return owners.length > 0 || behind === undefined ? owners : actorsOf(sentence, behind.groups, reading);
}

export function actorsOf(sentence: Sentence, groups: readonly NounGroup[], reading: Acted): Phrase[] {
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

/** "with the president looking on": who does something else meanwhile is no party; "with B on Monday, saying …": B is. */
function looksOn(sentence: Sentence, { groups }: Attached): boolean {
  const end = groups.at(-1)?.last ?? 0;
  return sentence.clauses.some(
    ({ kind, verb }) =>
      (kind === 'part' || kind === 'gerund') &&
      verb >= end &&
      verb - end <= 3 &&
      sentence.tokens.slice(end, verb).every((token) => token.kind === 'word'),
  );
}

/** Whom the groups of a clause stand for, as the policy that asks has it. */
export interface Naming {
  /** The subject of a clause. */
  subject(act: Act, clause: Clause): Phrase[];
  /** Groups behind the verb; `others` already stand on the other side. */
  behind(act: Act, groups: readonly NounGroup[], others: readonly Phrase[]): Phrase[];
}

/** The objects, as one list or each apart, and the prepositional groups of some clauses, in the order of the text. */
function placesOf(clauses: readonly Clause[], apart: boolean): Attached[] {
  const lists = clauses.flatMap(({ objects }) => (apart ? objects.map((group) => [group]) : [objects]));
  const bare = lists.flatMap((groups): Attached[] => {
    const [first] = groups;
    return first === undefined ? [] : [{ prep: '', first: first.first, groups }];
  });
  // "an offer to B was renewed": what stands behind the subject of a passive stood behind its object.
  const behind = clauses.flatMap(({ passive, subject }) =>
    passive ? subject.flatMap((group) => group.behind) : [],
  );
  return [...clauses.flatMap(({ attached }) => attached), ...behind, ...bare].sort(
    (a, b) => a.first - b.first,
  );
}

/** To whom it is done: those behind the first of the act's markers that names somebody. */
function objectsOf(
  sentence: Sentence,
  act: Act,
  clauses: readonly Clause[],
  subjects: readonly Phrase[],
  naming: Naming,
  reading: Acted,
): Phrase[] {
  // Of bare groups before a verb that stands last the nearest is its object.
  const last = reading.pack.pack.order === 'sov';
  const places = placesOf(clauses, last).filter(
    (place) => place.first - act.last <= FAR && !(place.prep === 'with' && looksOn(sentence, place)),
  );
  if (last) places.reverse();
  for (const marker of act.objectMarkers) {
    if (act.passive && isAgent(marker, reading)) continue;
    for (const { prep, first, groups } of places) {
      // "called in the ambassador": a particle of the act before its object.
      const particle = marker === '' && act.first < first && first < act.last;
      const found =
        prep === marker || particle || isLike(prep, marker, reading)
          ? naming.behind(act, groups, subjects)
          : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "ile", "birlikte" and "-le": all of company; "میان" and "بین": both between two. */
function isLike(prep: string, marker: string, { pack }: Acted): boolean {
  const { postpositions } = pack.words;
  const between = pack.grammar?.words.between;
  return (
    (marker === '' && pack.grammar?.words.objective.has(prep) === true) ||
    (postpositions.get(marker) === 'with' && postpositions.get(prep) === 'with') ||
    (between?.has(prep) === true && between.has(marker))
  );
}

function isAgent(prep: string, { pack }: Acted): boolean {
  const { markers, postpositions } = pack.words;
  return (markers.get(prep) ?? postpositions.get(prep)) === 'agent';
}

/**
 * Groups by whom it may be done in a passive, the likeliest first: "by A"; behind what hangs on the verb, "accused of selling
 * arms to C by A"; those of what did it, "by a rocket fired by A".
 */
function agentsOf(sentence: Sentence, clauses: readonly Clause[], reading: Acted): NounGroup[][] {
  const by = (of: readonly Clause[]): NounGroup[] =>
    of
      .flatMap(({ attached }) => attached.filter(({ prep }) => isAgent(prep, reading)))
      .flatMap(({ groups }) => groups);
  const own = by(clauses);
  const hanging = sentence.clauses.filter(
    ({ kind, parent }) => (kind === 'gerund' || kind === 'to') && parent !== null && clauses.includes(parent),
  );
  const first = own.length > 0 ? own : by(hanging);
  const of = sentence.clauses.filter(
    ({ passive, subject }) => passive && subject.some((group) => first.includes(group)),
  );
  return [first, by(of)];
}

/** What the clauses of a verb have, for a policy that says whom their groups stand for. */
export function ofVerb(
  sentence: Sentence,
  act: Act,
  clauses: readonly [Clause, ...Clause[]],
  naming: Naming,
  reading: Acted,
): Arguments {
  const subjects = naming.subject(act, clauses[0]);
  const by = act.passive ? agentsOf(sentence, clauses, reading) : [];
  const agents = by.map((groups) => naming.behind(act, groups, [])).find(({ length }) => length > 0) ?? [];
  const objects = objectsOf(sentence, act, clauses, act.passive ? [] : subjects, naming, reading);
  return { subjects, agents, objects: objects.filter((phrase) => !subjects.includes(phrase)) };
}

/** All groups that stand behind one, and behind these, a few steps deep. */
function allBehind({ behind }: NounGroup, depth: number): NounGroup[] {
  if (depth === 0) return [];
  return behind.flatMap(({ groups }) => groups.flatMap((group) => [group, ...allBehind(group, depth - 1)]));
}

/** Those who act, for the news: "met B", "condemned A's invasion". */
function actingIn(sentence: Sentence, reading: Acted): Naming {
  return {
    subject: (act, clause) => subjectsOf(sentence, act, clause, reading),
    behind: (act, groups) => {
      // Where the verb stands last its objects stand before it, where it stands first its own noun may follow them.
      const { order } = reading.pack.pack;
      const found = actorsOf(sentence, groups, reading).filter(
        (phrase) => order === 'sov' || (order === 'vso' ? phrase.first > act.first : phrase.last > act.last),
      );
      if (found.length > 0) return found;
      const whose = groups.flatMap(owned).filter((phrase) => order === 'sov' || phrase.first >= act.first);
      // "مواقع في محيط دمشق": what a deed is done to lies with the one named behind it.
      const nested = order !== 'svo' && whose.length === 0 && DIRECTED.test(act.row.type);
      return nested
        ? actorsOf(
            sentence,
            groups.flatMap((group) => allBehind(group, DEEP)),
            reading,
          )
        : whose;
    },
  };
}

/** "decided to admit B", "resolved that troops would go to B": whom what is decided concerns. */
function goalOf(sentence: Sentence, act: Act, clause: Clause, reading: Acted): Phrase[] {
  if (act.objectMarkers.length === 0 && act.row.type !== 'decision') return [];
  // "decided to put off a visit to B": that act has its parties itself.
  const stops = sentence.acts.filter((other) => other.row.frame === 'call-off');
  const aims = sentence.clauses.filter(
    ({ kind, parent, verb }) =>
      parent === clause &&
      (kind === 'to' || (kind === 'told' && act.row.type === 'decision')) &&
      !stops.some((stop) => stop.groupFirst <= verb && verb < stop.last),
  );
  // "قرر تقديم مساعدات إلى B": what is decided may be a noun.
  if (reading.pack.pack.order !== 'svo' && act.row.type === 'decision') aims.push(clause);
  const goals = reading.pack.grammar?.words.goals;
  for (const { prep, groups } of placesOf(aims, false)) {
    const found = prep === '' || goals?.has(prep) ? actorsOf(sentence, groups, reading) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Who does it: whoever stands right before the verb, else the subject of its clause. */
function subjectsOf(sentence: Sentence, act: Act, clause: Clause, reading: Acted): Phrase[] {
  // "the wives of the leaders of A dined": no participle of the last noun, where the act is one of its own.
  const unsure = clause.kind === 'reduced' && !act.passive && act.tense !== 'participle';
  const own = unsure ? [] : actorsOf(sentence, clause.subject, reading);
  // Only where the verb stands between its arguments is what stands right before it the one who acts.
  if (reading.pack.pack.order !== 'svo') return own;
  const beside = sentence.phrases.find((phrase) => phrase.last === act.groupFirst);
  if (beside === undefined || beside.attributive || !named(beside) || own.includes(beside)) return own;
  // "a delegation headed by A left": A stands for it.
  if (unsure && beside.marker === 'agent') return [beside];
  if (beside.marker !== null || !beside.subject) return own;
  // "A, who was in B, and C informed D": the clause may lose what a relative stands before.
  const joins = reading.pack.words.and.has(sentence.tokens[beside.first - 1]?.fold ?? '');
  return [...(joins ? own : []), ...runOf(sentence, beside)];
}

/** The arguments of a verb in the news, or null where no clause of the sentence is its. */
export function ofClause(sentence: Sentence, act: Act, reading: Acted): Arguments | null {
  const own = clausesOfAct(sentence, act);
  // "A, en visite à B, …": words of an act without a verb of their own are done by the subject of their clause.
  const [clause, ...rest] = own.length > 0 || act.clause === null ? own : [act.clause];
  if (clause === undefined) return null;
  const found = ofVerb(sentence, act, [clause, ...rest], actingIn(sentence, reading), reading);
  if (found.objects.length > 0) return found;
  // "revoked a Peruvian envoy's visa": whose the noun of the act is.
  const inner = [clause, ...rest]
    .flatMap(({ objects }) => objects)
    .filter(({ head }) => act.first < head && head < act.last)
    .flatMap(owned);
  const objects = inner.length > 0 ? inner : goalOf(sentence, act, clause, reading);
  return { ...found, objects: objects.filter((phrase) => !found.subjects.includes(phrase)) };
}

/**
 * Who does what a noun names: the subject of a verb that only carries it ("A had talks with B"), or of the clause in which
 * it is a circumstance ("during talks with B, A said"). Near miss: "A praised the talks of B and C".
 */
export function doersOfNoun(sentence: Sentence, act: Act, reading: Acted): Phrase[] {
  const words = reading.pack.grammar?.words;
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
