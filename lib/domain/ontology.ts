/**
 * The vocabulary of events: our types, their lanes on the timeline, roles and statuses.
 * Types follow CAMEO/PLOVER practice; the CAMEO code of an event says more than its type.
 */
import { z } from 'zod';
import { told } from './plain-faults';

/** What kind of act an event is. `planned` and `cancelled` are acts whose fulfilment is open or called off. */
export const EVENT_TYPES = [
  'meeting',
  'visit',
  'call',
  'summit',
  'negotiation',
  'agreement',
  'decision',
  'statement',
  'condemnation',
  'protest',
  'letter',
  'aid',
  'mission',
  'training',
  'deployment',
  'sanction',
  'expulsion',
  'attack',
  'appointment',
  'planned',
  'cancelled',
  'other',
] as const;
export const eventTypeSchema = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof eventTypeSchema>;

/** Whether the act took place, as far as the sources say. `reported`: somebody else's claim. */
export const EVENT_STATUSES = ['happened', 'planned', 'cancelled', 'reported'] as const;
export const eventStatusSchema = z.enum(EVENT_STATUSES);
export type EventStatus = z.infer<typeof eventStatusSchema>;

/** What an actor is to an event (CAMEO's source and target are `initiator` and `recipient`). */
export const PARTICIPANT_ROLES = ['initiator', 'recipient', 'participant', 'host', 'mentioned'] as const;
export const participantRoleSchema = z.enum(PARTICIPANT_ROLES);
export type ParticipantRole = z.infer<typeof participantRoleSchema>;

/** The rows of the timeline, top to bottom. */
export const LANES = ['talks', 'decisions', 'statements', 'cooperation', 'conflict', 'prospects'] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Record<EventType, Lane> = {
  meeting: 'talks',
  visit: 'talks',
  call: 'talks',
  summit: 'talks',
  negotiation: 'talks',
  letter: 'talks',
  agreement: 'decisions',
  decision: 'decisions',
  appointment: 'decisions',
  statement: 'statements',
  condemnation: 'statements',
  protest: 'statements',
  other: 'statements',
  aid: 'cooperation',
  mission: 'cooperation',
  training: 'cooperation',
  deployment: 'cooperation',
  sanction: 'conflict',
  expulsion: 'conflict',
  attack: 'conflict',
  planned: 'prospects',
  cancelled: 'prospects',
};

/** Lanes that an administrator has chosen for types, instead of ours. */
export type ChosenLanes = Partial<Record<EventType, Lane>>;

/**
 * The lane of the timeline on which an event is drawn. What was called off before it took place is a prospect
 * that came to nothing; a suspension of what was under way is a decision that took effect.
 */
export function laneOf(type: EventType, status: EventStatus, chosen: ChosenLanes = {}): Lane {
  return type === 'cancelled' && status === 'happened' ? 'decisions' : (chosen[type] ?? LANE_OF[type]);
}

/** The lanes in which events of a type may stand, whatever their status. */
export function lanesOf(type: EventType): Lane[] {
  return [...new Set(EVENT_STATUSES.map((status) => laneOf(type, status)))];
}

/** A CAMEO event code: two to four digits, kept as text because 010 and 10 differ. */
export const cameoCodeSchema = z
  .string()
  .regex(/^\d{2,4}$/, told('cameoShape'))
  .max(4);

/** How an event's act weighs between cooperation and conflict, as the strip and the marks show it. */
export const TONES = ['good', 'even', 'bad'] as const;
export type Tone = (typeof TONES)[number];
