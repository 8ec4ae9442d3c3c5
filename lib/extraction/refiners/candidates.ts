import { partyOf } from '../lexicon/lexicon';
import { isNavy } from '../lexicon/office-kinds';
import { phraseFor } from '../phrase';
import type { Act, Acted, Phrase, Sentence, Taking } from '../reading';
import { argumentsOf } from './arguments';
import { againstAdjective } from './protests';

import { appointed, callOff, condemned, destinationPhrases, partiesOf, withEntity } from './special-acts';

/** Occasions at which people speak with each other in the flesh. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['visit', 'summit']);

/** "In a call with B, A agreed …": who acts in the main clause is the other side of the noun. */
function topicOwner(sentence: Sentence, act: Act, reading: Acted): Phrase[] {
  const marker =
    reading.pack.words.markers.get(sentence.tokens[act.first - 1]?.fold ?? '') ??
    reading.pack.words.markers.get(sentence.tokens[act.first - 2]?.fold ?? '') ??
    reading.pack.words.markers.get(sentence.tokens[act.first - 3]?.fold ?? '');
  if (marker !== 'at' && marker !== 'other') return [];
  const main = sentence.phrases.find(
    (phrase) =>
      phrase.first > act.last &&
      phrase.subject &&
      !phrase.attributive &&
      phrase.entity !== null &&
      sentence.tokens[phrase.first - 1]?.text === ',' &&
      sentence.acts.some((other) => other.groupFirst === phrase.last),
  );
  const before = sentence.phrases.find(
    (phrase) => phrase.last < act.first && phrase.subject && !phrase.attributive && phrase.entity !== null,
  );
  const found = act.first <= 4 ? main : before;
  return found === undefined
    ? []
    : sentence.phrases.filter((phrase) => phrase.group === found.group && phrase.entity !== null);
}

/** "A Danish delegation to Chad has signed …": those to whom a delegation goes are the other side of what it does there. */
function receivedBy(sentence: Sentence, act: Act, doer: Phrase): Phrase[] {
  const host = sentence.phrases.find((phrase) => phrase.first > doer.last);
  const sent =
    doer.entity?.kind === 'state' &&
    host?.entity?.kind === 'state' &&
    host.marker === 'to' &&
    host.first - doer.last <= 2 &&
    host.last <= act.groupFirst;
  return sent ? [host] : [];
}

/** "arrived for talks with B", "flew in to meet B": people whom a visit is paid to. */
function metThere(sentence: Sentence, visit: Act, reading: Acted): Phrase[] {
  const talks = sentence.acts.filter(
    ({ first, row, mood }) =>
      first >= visit.last &&
      row.mutual === true &&
      (mood === 'infinitive' || (row.frame === 'noun' && mood !== 'negated')),
  );
  return withEntity(talks.flatMap((talk) => argumentsOf(sentence, talk, reading).objects)).filter(
    ({ entity }) => entity?.kind === 'person',
  );
}

/** True where the subject of a verb is a thing: no name, no office, no pronoun. */
function isSaidByNobody({ clause, passive, row }: Act, { tokens, labels }: Sentence): boolean {
  if (clause?.kind !== 'main' || passive || row.frame !== 'verb' || clause.subject.length === 0) return false;
  return clause.subject.every(
    ({ first, last, phrases, pronoun }) =>
      phrases.length === 0 &&
      !pronoun &&
      tokens.slice(first, last).every(({ pos }) => pos !== 'PROPN' && pos !== 'PRON') &&
      labels.every((label) => label.last <= first || label.first >= last),
  );
}

function takingOf(sentence: Sentence, act: Act, reading: Acted): Taking | null {
  if (act.mood === 'negated' || act.mood === 'supposed') return null;
  const { row } = act;
  if (row.frame === 'say') return null;
  const { subjects, objects, agents } = argumentsOf(sentence, act, reading);
  let initiators = act.passive ? agents : subjects;
  let recipients = act.passive && act.nounAt === null && subjects.length > 0 ? subjects : objects;
  let others: Phrase[] = [];
  // "A's note was handed to B by C": the letter is A's, who carries it only takes part.
  if (act.nounAt !== null && row.type === 'letter' && subjects.length > 0 && agents[0] !== subjects[0])
    [initiators, others] = [subjects, agents];
  if (row.reverse) [initiators, recipients] = [recipients, initiators];
  if (
    row.destination &&
    !act.passive &&
    recipients.every((phrase) => phrase.entity?.kind !== 'person' && phrase.entity?.kind !== 'state')
  ) {
    const reached = destinationPhrases(sentence, act, reading);
    const met = metThere(sentence, act, reading);
    const hosts = new Set(partiesOf(reached, reading).map(({ key }) => key));
    const guests = met.filter((phrase) => partiesOf([phrase], reading).every(({ key }) => !hosts.has(key)));
    // "arrived in Geneva to meet B": the visit is to B, Geneva only its place.
    if (guests.length > 0) [recipients, others] = [guests, [...reached, ...met]];
    else if (reached.length > 0) [recipients, others] = [reached, met];
  }
  if (act.nounAt !== null && row.mutual && initiators.length === 0 && recipients.length > 1)
    [initiators, recipients] = [recipients, []];
  if (row.frame === 'noun' && initiators.length === 0 && recipients.length > 0) {
    const between = recipients.length > 1 && recipients[0]?.markerWord === 'between';
    const owner =
      row.mutual && !between
        ? topicOwner(sentence, act, reading).filter((phrase) => !recipients.includes(phrase))
        : [];
    if (owner.length > 0) initiators = owner;
    else if (row.mutual && (recipients.length > 1 || recipients[0]?.kind === 'pair'))
      [initiators, recipients] = [recipients, []];
  }
  const posted = sentence.phrases.find(
    (phrase) => phrase.posting !== null && phrase.first < act.last && act.last <= phrase.last,
  );
  // "expelled three diplomats of B", "became members of B": the words of the act run into those of the other side.
  const carried = sentence.phrases.find(
    (phrase) =>
      (phrase.entity?.kind === 'state' || phrase.entity?.kind === 'organisation') &&
      act.first < phrase.first &&
      phrase.first < act.last &&
      act.last <= phrase.last,
  );
  if (carried !== undefined && recipients.length === 0 && !act.passive) recipients = [carried];
  // "withdrew its ambassador to B": the measure is against B.
  if (posted?.posting && recipients.length === 0) {
    recipients = [{ ...posted, entity: posted.posting, capacity: null, kind: 'actor', name: null }];
    if (posted.entity?.kind === 'person') others = [...others, posted];
  }
  if (row.mutual && initiators.length === 1 && recipients.length === 0)
    recipients = receivedBy(sentence, act, initiators[0] as Phrase);
  // "تم توقيع اتفاق بين A وB": a joint act without a subject is that of both.
  if (row.frame === 'verb' && row.mutual && initiators.length === 0 && recipients.length > 1 && !act.passive)
    [initiators, recipients] = [recipients, []];
  // "سفیر … به وزارت خارجه احضار شد": who is summoned is summoned by the ministry to which he goes.
  if ((act.passive || row.frame === 'noun') && initiators.length === 0 && row.cameo === '112')
    initiators = sentence.phrases.filter(
      (phrase) => phrase.entity?.kind === 'organ' && !recipients.includes(phrase),
    );
  // "were expelled from B": whom nobody is said to expel is expelled by the one whence he goes.
  if (row.type === 'expulsion' && act.passive && initiators.length === 0)
    initiators = sentence.phrases.filter(
      ({ marker, entity, first }) =>
        marker === 'from' &&
        first >= act.last &&
        (entity?.kind === 'state' || entity?.kind === 'organisation'),
    );
  // "a rappelé son ambassadeur à Paris": an envoy called home is called away from where he is posted.
  if (row.cameo === '161' && recipients.length === 0)
    recipients = sentence.phrases.flatMap((phrase) =>
      phrase.posting !== null && phrase.last > act.first
        ? [{ ...phrase, entity: phrase.posting, capacity: null, name: null }]
        : [],
    );
  if (row.type === 'protest' && recipients.length === 0)
    recipients = againstAdjective(sentence, act, reading);
  if (row.type === 'statement' && row.frame === 'verb' && recipients.length === 0 && !act.passive)
    recipients = spokenOf(sentence, act, initiators, reading);
  // "The talks will begin on Tuesday", "The meeting will be held in …": between the two sides of the text.
  const held = row.mutual === true && act.passive && act.nounAt !== null;
  if ((act.takesPlace || held) && initiators.length === 0 && recipients.length === 0)
    initiators = [phraseFor(null, act, { kind: 'pair', subject: true })];
  initiators = withEntity(initiators);
  recipients = withEntity(recipients).filter(
    (phrase) => !initiators.some((other) => other.entity !== null && other.entity.key === phrase.entity?.key),
  );
  const base: Taking = {
    sentence,
    act,
    type: row.type,
    cameo: row.cameo,
    status: 'happened',
    ofType: null,
    initiators,
    recipients,
    others,
  };
  const shaped =
    row.frame === 'call-off'
      ? callOff(base, reading)
      : row.type === 'condemnation'
        ? condemned(base, reading)
        : row.type === 'appointment'
          ? appointed(base)
          : base;
  if (shaped.initiators.length === 0 && shaped.recipients.length === 0) return null;
  // "Terrorism threatens the countries of …": words need somebody who says them.
  if (row.type === 'statement' && shaped.initiators.length === 0 && isSaidByNobody(act, sentence))
    return null;
  // "called the pause temporary": who is called by nobody's number is only called something.
  if (
    row.type === 'call' &&
    row.frame === 'verb' &&
    act.last - act.first === 1 &&
    shaped.recipients.length === 0
  )
    return null;
  // A wider verb is news where both sides are named, one with its noun ("ordered the envoy out") where a side does it.
  const wide = row.wide === true;
  const sides = partiesOf([...shaped.initiators, ...shaped.recipients], reading);
  const plain = act.clause?.kind === 'main' || act.clause?.kind === 'joined';
  const exact = plain && act.last - act.first > 1 && partiesOf(shaped.initiators, reading).length > 0;
  if (wide && sides.length < (exact ? 1 : 2)) return null;
  // "assured B that it will defend it": what is promised to be said is no act of its own.
  const told = wide || act.clause?.kind === 'told';
  if (told && act.mood === 'planned' && row.type === 'statement') return null;
  // A ship's call at a port is military cooperation rather than consultation.
  if (
    shaped.type === 'visit' &&
    shaped.initiators.some(({ capacity, entity }) => isNavy(capacity ?? entity?.name ?? ''))
  )
    return { ...shaped, cameo: '062' };
  const object = shaped.recipients[0];
  const bidden = sentence.clauses.some(({ kind, parent }) => kind === 'to' && parent === act.clause);
  if (row.ifPerson && object?.entity?.kind === 'person' && !object.attributive && !bidden)
    return { ...shaped, ...row.ifPerson };
  const toPerson = object?.entity?.kind === 'person' || object?.capacity != null;
  if (row.ifNowhere && toPerson && act.mood === 'fact' && !sentence.places.some(({ located }) => located))
    if (!tellsOfEncounter(reading)) return { ...shaped, ...row.ifNowhere };
  // "will provide a grant": who promises help has pledged it; "will deliver it on Friday" is a plan for that day.
  const ahead = sentence.dates.some(({ from }) => from !== null && from > (reading.referenceDay ?? from));
  if (act.mood === 'planned' && row.type === 'aid' && !ahead) return { ...shaped, cameo: '033' };
  if (act.mood === 'planned' && row.frame !== 'call-off')
    return { ...shaped, type: 'planned', cameo: '030', status: 'planned', ofType: row.type };
  return shaped;
}

const encounters = new WeakMap<Acted, boolean>();

/** Whether the text tells of another encounter, at which one would have spoken; found out once. */
function tellsOfEncounter(reading: Acted): boolean {
  const known = encounters.get(reading);
  if (known !== undefined) return known;
  const told = reading.sentences.some(({ acts }) =>
    acts.some(({ row, mood }) => ENCOUNTERS.has(row.type) && row.ifNowhere === undefined && mood === 'fact'),
  );
  encounters.set(reading, told);
  return told;
}

/** What the acts of a text take, each as an article tells it; what a sentence only says is one more. */
export function takingsOf(reading: Acted): Taking[] {
  return reading.sentences.flatMap((sentence) => {
    reading.pause();
    const acts = sentence.acts.map((act) => takingOf(sentence, act, reading));
    return [...acts, statementOf(sentence, reading)].filter((taking) => taking !== null);
  });
}

/** Speech is about a state or organisation, whoever of it is named. */
function asParty(phrase: Phrase, reading: Acted): Phrase {
  const party = partyOf(phrase.entity, reading.lexicon);
  return party === null ? phrase : { ...phrase, entity: party, capacity: null };
}

/** The first other party named after the word of speech. */
function spokenOf(sentence: Sentence, say: Act, speakers: readonly Phrase[], reading: Acted): Phrase[] {
  const home = new Set(partiesOf(speakers, reading).map((party) => party.key));
  const about = sentence.phrases.find(
    (phrase) =>
      phrase.first >= say.last &&
      phrase.entity !== null &&
      partiesOf([phrase], reading).some((party) => !home.has(party.key)),
  );
  return about === undefined ? [] : [asParty(about, reading)];
}

/** Where a sentence reports speech and no act of its own, the saying itself is the candidate. */
function statementOf(sentence: Sentence, reading: Acted): Taking | null {
  const say = sentence.acts.find((act) => act.row.frame === 'say' && act.mood === 'fact');
  if (say === undefined) return null;
  const { subjects } = argumentsOf(sentence, say, reading);
  const speakers = withEntity(subjects.length > 0 ? subjects : []);
  if (speakers.length === 0) return null;
  return {
    sentence,
    act: say,
    type: 'statement',
    cameo: say.row.cameo,
    status: 'happened',
    ofType: null,
    initiators: speakers,
    recipients: spokenOf(sentence, say, speakers, reading),
    others: [],
  };
}
