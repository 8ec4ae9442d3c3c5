/** A title for an event: one line in our own words, present tense. */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { EventType } from '@/lib/domain/ontology';
import type { Deed } from '../lexicon/deed-row';

const VERB: Record<EventType, readonly [one: string, many: string]> = {
  meeting: ['meets', 'meet'],
  visit: ['visits', 'visit'],
  call: ['speaks by telephone with', 'speak by telephone'],
  summit: ['attends a summit with', 'hold a summit'],
  negotiation: ['negotiates with', 'negotiate'],
  agreement: ['concludes an agreement with', 'conclude an agreement'],
  decision: ['takes a decision on', 'take a decision'],
  statement: ['makes a statement on', 'make a statement'],
  condemnation: ['condemns an act concerning', 'condemn an act'],
  protest: ['protests to', 'protest'],
  letter: ['writes to', 'exchange letters'],
  aid: ['gives aid to', 'agree on aid'],
  mission: ['sends a mission to', 'carry out a mission'],
  training: ['trains', 'train together'],
  deployment: ['deploys forces with regard to', 'deploy forces'],
  sanction: ['imposes a sanction on', 'impose sanctions'],
  expulsion: ['expels', 'expel each other’s people'],
  attack: ['attacks', 'clash'],
  appointment: ['appoints', 'make an appointment'],
  planned: ['plans an act with', 'plan an act'],
  cancelled: ['calls off an act with', 'call off an act'],
  other: ['deals with', 'deal with each other'],
};
/** What is said, by CAMEO root; plain words of root 01 stay "makes a statement on". */
const SAID: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '02': ['appeals to', 'make an appeal'],
  '03': ['declares its intent toward', 'declare an intent'],
  '05': ['expresses support for', 'express support'],
  '10': ['makes demands on', 'make demands'],
  '11': ['criticises', 'criticise'],
  '12': ['rejects the position of', 'reject a position'],
  '13': ['warns', 'give a warning'],
};
/** What is done, by its own words: of one, of many, and the word before the other side. */
const DONE: Readonly<Record<Deed, readonly [one: string, many: string, before: string]>> = {
  credentials: ['presents credentials', 'present credentials', 'to'],
  'command-taken': ['takes over command', 'take over command', 'from'],
  'command-given': ['hands over command', 'hand over command', 'to'],
  withdrawal: ['withdraws its people', 'withdraw their people', 'from'],
  'envoy-recalled': ['recalls its envoy', 'recall their envoys', 'to'],
  'envoy-expelled': ['expels', 'expel', ''],
  'envoy-summoned': ['summons', 'summon', ''],
  'embassy-opened': ['opens its mission', 'open their missions', 'to'],
  'embassy-closed': ['closes its mission', 'close their missions', 'to'],
  'relations-restored': ['establishes relations', 'establish relations', 'with'],
  'relations-broken': ['breaks off relations', 'break off relations', 'with'],
  'relations-upgraded': ['upgrades its relations', 'upgrade their relations', 'with'],
  recognition: ['recognises', 'recognise', ''],
  accession: ['joins', 'join', ''],
  ratification: ['ratifies an agreement', 'ratify an agreement', 'with'],
  truce: ['agrees on a truce', 'agree on a truce', 'with'],
  asylum: ['grants asylum', 'grant asylum', 'to'],
  extradition: ['extradites a suspect', 'extradite a suspect', 'to'],
  congratulation: ['congratulates', 'congratulate', ''],
  condolence: ['sends condolences', 'send condolences', 'to'],
  invitation: ['invites', 'invite', ''],
};
/** Whoever takes or gives a command does it from or to a person; the body that is commanded is no such side. */
const PERSONAL: ReadonlySet<Deed> = new Set(['command-taken', 'command-given']);
const NOUN: Partial<Record<EventType, string>> = {
  meeting: 'meeting',
  visit: 'visit',
  call: 'call',
  summit: 'summit',
  negotiation: 'negotiations',
  agreement: 'agreement',
  training: 'training',
  aid: 'aid',
};

function joined(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return names.length === 2
    ? `${names[0]} and ${names[1]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2 === 1 ? names[2] : 'others'}`;
}

/** "Kenyan senators" are many, though they are one name. */
function areMany(names: readonly string[]): boolean {
  return names.length > 1 || / \p{Ll}+s$/u.test(names[0] ?? '');
}

/** The headline of a deed that has words of its own; null where somebody must be named and is not. */
function deedTitle(event: ExtractedEvent, deed: Deed): string | null {
  const { participants, status, location } = event;
  const by = (role: string): ExtractedEvent['participants'] =>
    participants.filter((participant) => participant.role === role);
  const doers = by('initiator').map(({ name }) => name);
  if (doers.length === 0 || status === 'cancelled') return null;
  const others = by('recipient').filter(({ affiliation }) => !PERSONAL.has(deed) || affiliation !== null);
  const [one, many, before] = DONE[deed];
  const done =
    status === 'planned'
      ? areMany(doers)
        ? `are to ${many}`
        : `is to ${many.replace(/\btheir (\w+?)s\b/, 'its $1').replace(/\btheir\b/, 'its')}`
      : areMany(doers)
        ? many
        : one;
  const right =
    joined(others.map(({ name }) => name)) || (deed === 'withdrawal' ? (location?.name ?? '') : '');
  if (right === '' && before === '') return null;
  return [joined(doers), done, right === '' ? '' : before, right].filter(Boolean).join(' ');
}

/** `ofType`: of what a planned or cancelled act is; `deed`: what the act is by its own words. */
export function titleOf(event: ExtractedEvent, ofType: EventType | null, deed: Deed | null): string {
  const own = deed === null ? null : deedTitle(event, deed);
  if (own !== null) return own;
  const by = (role: string): string[] =>
    event.participants
      .filter((participant) => participant.role === role)
      .map((participant) => participant.name);
  const initiators = by('initiator');
  const recipients = by('recipient');
  const [one, many] =
    (event.type === 'statement' ? SAID[event.cameoRoot ?? ''] : undefined) ?? VERB[event.type];
  const noun = ofType === null ? undefined : NOUN[ofType];
  const left = joined(initiators);
  const right = joined(recipients);
  if ((event.type === 'planned' || event.type === 'cancelled') && noun !== undefined) {
    const verb = event.type === 'planned' ? 'plan' : 'call off';
    if (left === '')
      return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${noun === 'visit' || noun === 'aid' ? 'to' : 'with'} ${right} ${event.type === 'planned' ? 'is planned' : 'is called off'}`;
    return `${left} ${areMany(initiators) ? verb : event.type === 'planned' ? 'plans' : 'calls off'} ${noun === 'negotiations' || noun === 'aid' || noun === 'training' ? '' : 'a '}${noun}${right === '' ? '' : ` ${noun === 'visit' || noun === 'aid' ? 'to' : noun === 'training' ? 'for' : 'with'} ${right}`}`.replace(
      'a agreement',
      'an agreement',
    );
  }
  if (left === '') return `${event.type.charAt(0).toUpperCase()}${event.type.slice(1)} concerning ${right}`;
  if (right === '')
    return `${left} ${areMany(initiators) ? many : one.replace(/ (on|to|with|for|toward|concerning|with regard to|an act concerning|of)$/, '')}`;
  return `${left} ${areMany(initiators) && /s( |$)/.test(one) ? one.replace(/^(\w+?)e?s( |$)/, (_, stem: string, end: string) => `${many.split(' ')[0] ?? stem}${end}`) : one} ${right}`;
}
