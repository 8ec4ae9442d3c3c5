/** The title of an event as a code with the names it puts into words: the act, or the deed that is finer than its type. */
import { type Deed, type EventTitle, foreseen, type TitleAct } from '@/lib/domain/event-title';
import type { ExtractedEvent, ExtractedParticipant } from '@/lib/domain/extraction';
import type { EventType, ParticipantRole } from '@/lib/domain/ontology';

/** What a statement says, by CAMEO root; plain words of root 01 are a statement. */
const SAID: Readonly<Record<string, TitleAct>> = {
  '02': 'appeal',
  '03': 'intent',
  '05': 'support',
  '10': 'demand',
  '11': 'criticism',
  '12': 'rejection',
  '13': 'warning',
};

/** Whoever takes or gives a command does it from or to a person; the body that is commanded is no such side. */
const PERSONAL: ReadonlySet<Deed> = new Set(['command-taken', 'command-given']);
/** Deeds that are nothing without the other side. */
const NEEDS_OTHER: ReadonlySet<Deed> = new Set([
  'envoy-expelled',
  'envoy-summoned',
  'recognition',
  'accession',
  'congratulation',
  'invitation',
]);

type TitledEvent = Omit<ExtractedEvent, 'title'>;
type Sides = Pick<EventTitle, 'doers' | 'many' | 'others'>;

/** "Kenyan senators" are many, though they are one name. */
const areMany = (names: readonly string[]): boolean => names.length > 1 || / \p{Ll}+s$/u.test(names[0] ?? '');

/** The title of a deed that has words of its own; null where somebody must be named and is not. */
function deedTitle(
  { status, location }: TitledEvent,
  deed: Deed,
  sides: Sides,
  recipients: readonly ExtractedParticipant[],
): EventTitle | null {
  if (sides.doers.length === 0 || status === 'cancelled') return null;
  const others = recipients
    .filter(({ affiliation }) => !PERSONAL.has(deed) || affiliation !== null)
    .map(({ name }) => name);
  if (others.length === 0 && deed === 'withdrawal' && location !== null) others.push(location.name);
  if (others.length === 0 && NEEDS_OTHER.has(deed)) return null;
  const told = { act: deed, ...sides, others };
  return status === 'planned' ? { how: 'planned', ...told } : { how: 'done', ...told };
}

/** `ofType`: of what a planned or cancelled act is; `deed`: what the act is by its own words. */
export function titleOf(event: TitledEvent, ofType: EventType | null, deed: Deed | null): EventTitle {
  const by = (role: ParticipantRole): ExtractedParticipant[] =>
    event.participants.filter((participant) => participant.role === role);
  const recipients = by('recipient');
  const initiators = by('initiator');
  const doing = initiators.length + recipients.length === 0 ? event.participants : initiators;
  const doers = doing.map(({ name }) => name);
  const sides: Sides = { doers, many: areMany(doers), others: recipients.map(({ name }) => name) };
  const own = deed === null ? null : deedTitle(event, deed, sides, recipients);
  if (own !== null) return own;
  const ahead = foreseen(ofType);
  if ((event.type === 'planned' || event.type === 'cancelled') && ahead !== null)
    return { how: event.type, act: ahead, ...sides };
  const said = event.type === 'statement' ? SAID[event.cameoRoot ?? ''] : undefined;
  return { how: 'done', act: said ?? event.type, ...sides };
}
