/** Kinds of events of PLOVER as ours. */
import type { EventType } from '@/lib/domain/ontology';

/** PLOVER's events, and modes that say more (PLOVER manual, 2020). */
const PLOVER: ReadonlyMap<string, EventType> = new Map(
  Object.entries({
    agree: 'statement',
    consult: 'meeting',
    'consult visit': 'visit',
    'consult meet': 'meeting',
    'consult phone': 'call',
    'consult video': 'call',
    'consult multilateral': 'summit',
    'consult bilateral': 'meeting',
    support: 'statement',
    cooperate: 'other',
    aid: 'aid',
    concede: 'decision',
    retreat: 'decision',
    request: 'statement',
    accuse: 'condemnation',
    reject: 'statement',
    threaten: 'statement',
    protest: 'protest',
    sanction: 'sanction',
    mobilize: 'deployment',
    coerce: 'other',
    'coerce deport': 'expulsion',
    assault: 'attack',
  } as const),
);

/** Our kind of a PLOVER event with its mode ('' for none); null where PLOVER has no such event. */
export function typeOfPlover(event: string, mode: string): EventType | null {
  const name = event.trim().toLowerCase();
  return PLOVER.get(`${name} ${mode.trim().toLowerCase()}`) ?? PLOVER.get(name) ?? null;
}
