/** A draft that is to be published at a time, and why that came to nothing. */
import { z } from 'zod';
import type { PublishBlocker } from './publish-blockers';

/** Reasons that the workflow of publishing answers, each with a sentence in the catalogue. */
export const PLAN_FAILURES = [
  'blocked',
  'conflict',
  'event-changed',
  'event-withdrawn',
  'alike',
  'another-person',
  'unclean',
  'forbidden',
  'invalid',
  'busy',
] as const;

const blockerSchema = z.custom<PublishBlocker>(
  (value) => z.object({ field: z.string(), code: z.string() }).safeParse(value).success,
);

/** As it is stored. */
export const planFailureSchema = z.object({
  reason: z.enum(PLAN_FAILURES),
  /** What was missing at that time; only where it was blocked. */
  blockers: z.array(blockerSchema).max(300).default([]),
  /** The event that tells of the same act. */
  event: z.object({ slug: z.string(), title: z.string() }).nullable().default(null),
  /** Who changed the draft since. */
  by: z.string().nullable().default(null),
});
export type PlanFailure = z.infer<typeof planFailureSchema>;

export interface PlannedPublication {
  draftId: string;
  /** ISO date-time. */
  at: string;
  /** The version of the draft that is published then, and no other. */
  draftVersion: number;
  note: string | null;
  correction: string | null;
  /** Slugs of events that look like the same act and that the editor has seen. */
  seen: string[];
  /** Whether the editor has seen that its event is withdrawn, so that publishing brings it back. */
  eventWithdrawn: boolean;
  plannedById: string;
  /** Name of the person. */
  plannedBy: string;
  /** Null while it is to come. */
  failure: PlanFailure | null;
}

/** Milliseconds without a save before a draft is published by itself: nobody's half sentence is. */
export const STILL_FOR = 60_000;

/** How often the queue tries (once a minute at most) what it cannot get done, before it says so. */
export const MOST_TRIES = 180;

/** Days ahead for which a publication may be planned. */
export const MOST_DAYS_AHEAD = 366;
