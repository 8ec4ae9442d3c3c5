/**
 * The phrases that an act takes: who does it, to whom, and who else is there.
 *
 * Matches: "A met B", "B was received by A", "talks between A and B", "A's visit to B", "A, who met B, …".
 * Near miss: "A praised B and left": B is not the one who left.
 */
import type { Act, Phrase, Reading, Sentence } from '../reading';
import { type Arguments, byOrder } from './arguments-by-order';
import { doersOfNoun, ofClause } from './arguments-of-clause';

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

/** Before this word no subject of the verb stands: "X said that two protests were lodged"; -1 where there is none. */
function clauseOpens(sentence: Sentence, verb: number): number {
  for (let i = verb - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (token?.fold === 'that' && i < verb - 1) return i;
    if (token?.kind === 'mark' && /^[;:]$/.test(token.text)) return i;
  }
  return -1;
}

/** The subject of a verb in languages that put it before: the nearest phrase in a subject's place. */
function subjectBefore(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
  const { relatives, and } = reading.pack.words;
  const before = sentence.phrases.filter((phrase) => phrase.last <= act.groupFirst);
  const relative = sentence.tokens[act.groupFirst - 1]?.fold ?? '';
  const nearest = before.at(-1);
  if (
    nearest !== undefined &&
    usable(nearest) &&
    nearest.last === act.groupFirst &&
    !(nearest.marker !== null && nearest.group === before.length - 1)
  ) {
    if (
      nearest.subject ||
      (sentence.tokens[nearest.first - 1]?.kind === 'word' &&
        !sentence.acts.some((other) => other !== act && other.last === nearest.first))
    )
      return groupOf(sentence, nearest);
  }
  if (relatives.has(relative) && nearest !== undefined && usable(nearest)) return groupOf(sentence, nearest);
  const opens = clauseOpens(sentence, act.groupFirst);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const phrase = before[i] as Phrase;
    if (phrase.last <= opens) break;
    if (!phrase.subject || !usable(phrase)) continue;
    // A subject of a clause of its own: "as Kigali said it hoped …".
    const own = sentence.acts.find(
      (other) =>
        other !== act &&
        other.groupFirst >= phrase.last &&
        other.groupFirst - phrase.last <= 1 &&
        other.last <= act.groupFirst &&
        other.row.frame !== 'noun',
    );
    const opener = sentence.tokens[phrase.first - 1]?.fold ?? '';
    const nestedClause =
      own !== undefined && /^(as|while|when|after|before|because|although|where)$/.test(opener);
    if (nestedClause && !and.has(relative)) continue;
    return groupOf(sentence, phrase);
  }
  // "Arrivé à Oslo, A …": a participle at the start tells of the subject after its comma.
  if (before.length === 0 && act.groupFirst === 0 && act.tense === 'participle' && !act.passive) {
    const later = sentence.phrases.find(
      (phrase) => phrase.subject && usable(phrase) && sentence.tokens[phrase.first - 1]?.text === ',',
    );
    if (later !== undefined && reading.pack.pack.adjectiveAfter) return groupOf(sentence, later);
  }
  // "A delegation headed by X left": the named head stands for an unnamed group.
  const head =
    nearest !== undefined && nearest.last === act.groupFirst && nearest.marker === 'agent' && usable(nearest);
  return head ? groupOf(sentence, nearest) : [];
}

function isClauseBreak(sentence: Sentence, index: number, reading: Reading): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return true;
  if (stops(sentence, index) && token.text !== '(') return true;
  return (
    /^(that|which|who|while|when|because|although|whereas|saying|adding|said)$/.test(token.fold) ||
    (token.fold === 'as' && reading.pack.pack.language === 'en')
  );
}

/** "received a delegation from A", "met leaders of A": the people named before "from" or "of" are A's. */
function isSentBy(sentence: Sentence, act: Act, phrase: Phrase, reading: Reading): boolean {
  if (phrase.marker !== 'from' && phrase.marker !== 'of') return false;
  const at = phrase.first - 2;
  const head = sentence.tokens[at]?.fold ?? '';
  const group =
    reading.pack.people.has(head) ||
    /^(delegation|team|mission|group|leaders|ministers|members|representatives|officials|envoys|lawmakers|ambassadors)$/.test(
      head,
    );
  return at >= act.last && group;
}

/** The other party: the phrase that follows directly or after one of the act's prepositions. */
function objectsAfter(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
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
function heads(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    if (phrase.entity?.kind === 'person') return phrase;
    const by = sentence.phrases.find(
      (other) =>
        other.first > phrase.last &&
        other.first - phrase.last <= 8 &&
        other.marker === 'agent' &&
        other.entity?.kind === 'person' &&
        /^(led|headed|chaired)$/.test(sentence.tokens[other.first - 2]?.fold ?? ''),
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

/** "an accord between A and B was signed by C", "A's note was handed to B by C": the noun has parties, the verb an agent. */
function ofPassiveNoun(sentence: Sentence, act: Act, noun: number, reading: Reading): Arguments {
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

export function argumentsOf(sentence: Sentence, act: Act, reading: Reading): Arguments {
  if (reading.pack.pack.order !== 'svo') return byOrder(sentence, act, reading);
  if (act.nounAt !== null) return ofPassiveNoun(sentence, act, act.nounAt, reading);
  if (act.row.frame === 'noun') {
    const objects = objectsAfter(sentence, act, reading);
    const by = agentsOf(sentence, act);
    const owned = owners(sentence, act);
    const of = owned.length > 0 || !reading.pack.pack.adjectiveAfter ? owned : genitive(sentence, act);
    const doers =
      of.length > 0 ? of : doersOfNoun(sentence, act, reading).filter((p) => !objects.includes(p));
    return { subjects: by.length > 0 ? by : doers, objects, agents: by };
  }
  const clause = ofClause(sentence, act, reading);
  if (clause !== null) return { ...clause, objects: heads(sentence, clause.objects) };
  const subjects = subjectBefore(sentence, act, reading);
  const objects = heads(
    sentence,
    objectsAfter(sentence, act, reading).filter((phrase) => !subjects.includes(phrase)),
  );
  return { subjects, objects, agents: act.passive ? agentsOf(sentence, act) : [] };
}
