/** A title for an event: one line in our own words, present tense. */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { EventType } from '@/lib/domain/ontology';

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
  appointment: ['makes an appointment with', 'make an appointment'],
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

export function titleOf(event: ExtractedEvent, ofType: EventType | null): string {
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
    return `${left} ${initiators.length > 1 ? verb : event.type === 'planned' ? 'plans' : 'calls off'} ${noun === 'negotiations' || noun === 'aid' || noun === 'training' ? '' : 'a '}${noun}${right === '' ? '' : ` ${noun === 'visit' || noun === 'aid' ? 'to' : noun === 'training' ? 'for' : 'with'} ${right}`}`.replace(
      'a agreement',
      'an agreement',
    );
  }
  if (left === '') return `${event.type.charAt(0).toUpperCase()}${event.type.slice(1)} concerning ${right}`;
  if (right === '')
    return `${left} ${initiators.length > 1 ? many : one.replace(/ (on|to|with|for|toward|concerning|with regard to|an act concerning|of)$/, '')}`;
  return `${left} ${initiators.length > 1 && /s( |$)/.test(one) ? one.replace(/^(\w+?)e?s( |$)/, (_, stem: string, end: string) => `${many.split(' ')[0] ?? stem}${end}`) : one} ${right}`;
}
