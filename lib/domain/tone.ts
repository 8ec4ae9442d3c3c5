/**
 * Whether an act joins or divides, −10 (conflict) to 10 (cooperation). It comes from the act that the event is: a
 * CAMEO code says how much, and is heard only where it names an act that such an event can be. The closing of a
 * mission may carry the code of a withdrawal; it is no act of conflict for that.
 */
import { findCameoCode } from './cameo';
import type { EventStatus, EventType, Lane, Tone } from './ontology';

/** CAMEO's words of conflict, by their first two digits: demand, disapprove, reject, threaten. */
const HARD_WORDS = ['10', '11', '12', '13'];
/** Reduce relations, coerce, assault, fight, mass violence. */
const HARD_DEEDS = ['16', '17', '18', '19', '20'];
/**
 * "Reduce or stop aid" and "expel or withdraw", which stand for sending somebody away and for leaving alike; only
 * an event that is an expulsion or a sanction says which of the two it was.
 */
const LEAVING = /^16[26]/;

/** Codes of conflict, by their first two digits, that an event of a type can be; a type that is not here is peaceful. */
const CONFLICT: Partial<Record<EventType, readonly string[]>> = {
  letter: HARD_WORDS,
  decision: [...HARD_WORDS, '15', ...HARD_DEEDS],
  statement: HARD_WORDS,
  condemnation: HARD_WORDS,
  protest: [...HARD_WORDS, '14'],
  // Forces sent as a show of strength; sent to help, they have a code of cooperation.
  deployment: ['15'],
  sanction: ['13', ...HARD_DEEDS],
  expulsion: HARD_DEEDS,
  attack: ['14', '15', ...HARD_DEEDS],
};

/** Types that are acts of conflict whatever code stands beside them, and the value that each has by itself. */
const ITSELF: Partial<Record<EventType, string>> = {
  condemnation: '111',
  protest: '114',
  sanction: '163',
  expulsion: '166',
  attack: '190',
};

export interface Act {
  type: EventType;
  status: EventStatus;
  /** CAMEO event code, or null. */
  cameo: string | null;
}

function codeSpeaks({ type, cameo }: Act): boolean {
  if (cameo === null || !CONFLICT[type]?.includes(cameo.slice(0, 2))) return false;
  return !LEAVING.test(cameo) || type === 'expulsion' || type === 'sanction';
}

/** The tone of an act; null where nothing tells it, which readers see as neutral. */
export function toneOfAct(act: Act): number | null {
  // What was called off neither joined nor divided.
  if (act.type === 'cancelled' || act.status === 'cancelled') return 0;
  const value = findCameoCode(act.cameo)?.goldstein ?? null;
  const itself = ITSELF[act.type];
  if (itself !== undefined)
    return value !== null && value < 0 && codeSpeaks(act)
      ? value
      : (findCameoCode(itself)?.goldstein ?? null);
  return value === null || value >= 0 || codeSpeaks(act) ? value : 0;
}

/** Cooperation, conflict or neither, from a Goldstein value (−10 to 10); none counts as neither. */
export function toneOf(goldstein: number | null): Tone {
  if (goldstein === null || Math.abs(goldstein) < 1) return 'even';
  return goldstein > 0 ? 'good' : 'bad';
}

const TONE_DOUBTS = ['code-unheard', 'conflict-in-lane'] as const;
/** `code-unheard`: the code says otherwise than the act; `conflict-in-lane`: conflict among talks or cooperation. */
export type ToneDoubt = (typeof TONE_DOUBTS)[number];

/** Why type and code of an event should be looked at again, or null: one of the two is likely to be wrong. */
export function toneDoubt(act: Act & { lane: Lane }): ToneDoubt | null {
  const tone = toneOfAct(act) ?? 0;
  const value = findCameoCode(act.cameo)?.goldstein ?? null;
  const calledOff = act.type === 'cancelled' || act.status === 'cancelled';
  if (value !== null && !calledOff && tone !== value) return 'code-unheard';
  return tone < 0 && (act.lane === 'talks' || act.lane === 'cooperation') ? 'conflict-in-lane' : null;
}
