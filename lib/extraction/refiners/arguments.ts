/**
 * The phrases that an act takes: who does it, to whom, and who else is there.
 *
 * Matches: "A met B", "B was received by A", "talks between A and B", "A's visit to B", "A, who met B, …".
 * Near miss: "A praised B and left": B is not the one who left.
 */
import { smallWords } from '../lexicon/small-words';
import type { Act, Acted, Phrase, Sentence } from '../reading';
import { type Arguments, doersOfNoun, ofClause } from './arguments-of-clause';
import { ofNoun } from './arguments-of-noun';

const FAR = 30;

function stops(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.kind === 'mark' && /^[;:؛"“”()]$/.test(token.text);
}

function groupOf(sentence: Sentence, phrase: Phrase): Phrase[] {
  return sentence.phrases.filter(
    (other) =>
      other.group === phrase.group && !other.attributive && (other.entity !== null || other.kind === 'pair'),
  );
}

function usable(phrase: Phrase): boolean {
  return !phrase.attributive && (phrase.entity !== null || phrase.kind === 'pair');
}

function isClauseBreak(sentence: Sentence, index: number, reading: Acted): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return true;
  if (stops(sentence, index) && token.text !== '(') return true;
  return smallWords(reading.language).objectEnds.has(token.fold);
}

/** "received a delegation from A", "met leaders of A": the people named before "from" or "of" are A's. */
function isSentBy(sentence: Sentence, act: Act, phrase: Phrase, reading: Acted): boolean {
  if (phrase.marker !== 'from' && phrase.marker !== 'of') return false;
  const at = phrase.first - 2;
  const head = sentence.tokens[at]?.fold ?? '';
  const group = reading.pack.people.has(head) || smallWords(reading.language).sent.has(head);
  return at >= act.last && group;
}

/** The other party: the phrase that follows directly or after one of the act's prepositions. */
function objectsAfter(sentence: Sentence, act: Act, reading: Acted): Phrase[] {
  const allowed = act.objectMarkers;
  if (allowed.length === 0) return [];
  for (const phrase of sentence.phrases) {
    if (phrase.first < act.last || phrase.first - act.last > FAR) continue;
    let broken = false;
    for (let t = act.last; t < phrase.first; t += 1) broken = broken || isClauseBreak(sentence, t, reading);
    if (broken) break;
    if (phrase.group !== sentence.phrases.indexOf(phrase)) continue;
    const word = phrase.markerWord ?? '';
    const direct =
      allowed.includes('') && (phrase.marker === null || isSentBy(sentence, act, phrase, reading));
    const gap = phrase.first - act.last;
    if (phrase.entity === null && phrase.kind !== 'pair') continue;
    // "signed the accords with the president presiding": who stands by is no party.
    if (phrase.marker === 'with' && sentence.tokens[phrase.last]?.pos === 'VERB') continue;
    if (direct && gap <= 5) {
      if (phrase.attributive) {
        // "condemned Iraq's invasion": what is done concerns the owner, unless a person of that owner follows.
        const next = sentence.phrases.find(
          (other) => other.first >= phrase.last && other.first - phrase.last <= 6 && usable(other),
        );
        return next !== undefined &&
          next.marker === null &&
          !sentence.acts.some((other) => other.first >= phrase.last && other.first < next.first)
          ? groupOf(sentence, next)
          : [phrase];
      }
      return groupOf(sentence, phrase);
    }
    if (
      phrase.marker !== null &&
      (allowed.includes(word) ||
        (allowed.includes('between') && phrase.marker === 'of' && word === 'between'))
    )
      return phrase.attributive ? [phrase] : groupOf(sentence, phrase);
    if (phrase.marker === 'agent') continue;
  }
  return [];
}

function agentsOf(sentence: Sentence, act: Act): Phrase[] {
  const agent = sentence.phrases.find(
    (phrase) =>
      phrase.first >= act.last &&
      phrase.first - act.last <= FAR &&
      phrase.marker === 'agent' &&
      usable(phrase),
  );
  return agent === undefined ? [] : groupOf(sentence, agent);
}

/** The owner of a noun: "Iraq's visit", "the Iraqi visit". */
function owners(sentence: Sentence, act: Act): Phrase[] {
  const owner = sentence.phrases.findLast(
    (phrase) =>
      phrase.last <= act.first &&
      act.first - phrase.last <= 5 &&
      phrase.attributive &&
      phrase.entity !== null,
  );
  return owner === undefined
    ? []
    : sentence.phrases.filter(
        (phrase) =>
          phrase === owner ||
          (phrase.entity !== null && phrase.last === owner.first && sentence.tokens[owner.first]?.glued),
      );
}

/** "a UN mission led by X": the person at the head stands for the body. */
function heads(sentence: Sentence, phrases: readonly Phrase[], reading: Acted): Phrase[] {
  const { heading } = smallWords(reading.language);
  return phrases.map((phrase) => {
    if (phrase.entity?.kind === 'person') return phrase;
    const by = sentence.phrases.find(
      (other) =>
        other.first > phrase.last &&
        other.first - phrase.last <= 8 &&
        other.marker === 'agent' &&
        other.entity?.kind === 'person' &&
        heading.has(sentence.tokens[other.first - 2]?.fold ?? ''),
    );
    if (by === undefined || by.entity === null) return phrase;
    // Whoever heads a body acts for it, whatever state he is from.
    const body = phrase.entity;
    const party = body?.party ?? by.entity.party;
    return {
      ...by,
      of: body ?? by.of,
      entity: { ...by.entity, party, cameo: body?.cameo ?? by.entity.cameo },
    };
  });
}

/** "la visite du président turc à …": in French who acts stands right after the noun. */
function genitive(sentence: Sentence, act: Act): Phrase[] {
  const doer = sentence.phrases.find(
    (phrase) =>
      phrase.first >= act.last && phrase.first - act.last <= 2 && phrase.marker === 'of' && usable(phrase),
  );
  // "les frappes israéliennes": the adjective of a nation right behind the noun says whose they are.
  const adjective = sentence.phrases.find(
    (phrase) => phrase.first === act.last && phrase.attributive && phrase.entity?.kind === 'state',
  );
  if (adjective !== undefined) return [adjective];
  return doer === undefined || act.objectMarkers.includes(doer.markerWord ?? '')
    ? []
    : groupOf(sentence, doer);
}

/** "the visit of A's minister to B", "the arrival of A's king in B": people behind "of" travel, a state is reached. */
function travellers(sentence: Sentence, act: Act): Phrase[] {
  if (act.row.destination !== true) return [];
  const doer = sentence.phrases.find(
    (phrase) => phrase.first >= act.last && phrase.first - act.last <= 2 && phrase.markerWord === 'of',
  );
  const person =
    doer !== undefined && usable(doer) && (doer.entity?.kind === 'person' || doer.capacity !== null);
  return person ? groupOf(sentence, doer) : [];
}

/** "an accord between A and B was signed by C", "A's note was handed to B by C": the noun has parties, the verb an agent. */
function ofPassiveNoun(sentence: Sentence, act: Act, noun: number, reading: Acted): Arguments {
  // "three envoys of B were expelled": the noun is no thing but those to whom it is done.
  const people = sentence.phrases.find(
    (phrase) => phrase.first < noun && noun < phrase.last && usable(phrase),
  );
  if (people !== undefined && people.last <= act.groupFirst)
    return { subjects: [], objects: groupOf(sentence, people), agents: agentsOf(sentence, act) };
  const inside = sentence.phrases.filter((phrase) => phrase.first > noun && phrase.last <= act.groupFirst);
  const marked = (phrase: Phrase): boolean =>
    phrase.marker !== null &&
    (act.objectMarkers.includes(phrase.markerWord ?? '') ||
      phrase.markerWord === 'between' ||
      phrase.markerWord === 'with');
  const party = inside.find((phrase) => usable(phrase) && marked(phrase));
  const after = objectsAfter(sentence, act, reading);
  const owned = owners(sentence, { ...act, first: noun });
  const sender = inside.find((phrase) => usable(phrase) && phrase.markerWord === 'from');
  const objects = party === undefined || party === sender ? after : groupOf(sentence, party);
  const agents = agentsOf(sentence, act);
  const subjects = sender === undefined ? owned : groupOf(sentence, sender);
  return { subjects, objects, agents: agents.length > 0 ? agents : subjects };
}

/** "The envoy handed over a letter from A": whoever carries it only brings it. Near miss: "received a letter from A" (its row says so). */
function sendersOf(sentence: Sentence, act: Act): Phrase[] {
  if (act.row.type !== 'letter' || act.objectMarkers.includes('from')) return [];
  const sender = sentence.phrases.find(
    ({ marker, first }) => marker === 'from' && first >= act.last && first - act.last <= 2,
  );
  return sender === undefined ? [] : groupOf(sentence, sender);
}

export function argumentsOf(sentence: Sentence, act: Act, reading: Acted): Arguments {
  if (reading.pack.pack.order !== 'svo' && act.row.frame === 'noun') return ofNoun(sentence, act, reading);
  if (act.nounAt !== null) return ofPassiveNoun(sentence, act, act.nounAt, reading);
  if (act.row.frame === 'noun') {
    const gone = travellers(sentence, act);
    const last = gone.at(-1)?.last;
    if (last !== undefined)
      return { subjects: gone, objects: objectsAfter(sentence, { ...act, last }, reading), agents: [] };
    const objects = objectsAfter(sentence, act, reading);
    const by = agentsOf(sentence, act);
    const owned = owners(sentence, act);
    const of = owned.length > 0 || !reading.pack.pack.adjectiveAfter ? owned : genitive(sentence, act);
    const doers =
      of.length > 0 ? of : doersOfNoun(sentence, act, reading).filter((p) => !objects.includes(p));
    return { subjects: by.length > 0 ? by : doers, objects, agents: by };
  }
  const clause = ofClause(sentence, act, reading);
  if (clause !== null) {
    const senders = sendersOf(sentence, act);
    const sent = senders.length > 0 ? { [act.passive ? 'agents' : 'subjects']: senders } : {};
    return { ...clause, objects: heads(sentence, clause.objects, reading), ...sent };
  }
  return { subjects: [], objects: [], agents: [] };
}
