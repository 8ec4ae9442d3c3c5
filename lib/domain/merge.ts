/** Two events or two actors that turn out to be one, and an event that turns out to be two: what a merge remembers. */
import { z } from 'zod';
import type { KeptEvidence } from './evidence';

export const MERGE_KINDS = ['event', 'actor', 'split'] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

const id = z.uuid();
/** Bounds of what is kept as JSON; more is refused before anything is moved. */
export const MOST_MOVED = 20_000;
const ids = z.array(id).max(MOST_MOVED);

/** A row of words, as it stood. */
const evidenceRowSchema = z.object({
  id,
  articleId: id,
  field: z.string(),
  part: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  rule: z.string(),
  supports: z.string().nullable(),
  stands: z.boolean(),
});
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;

/** Words of a row, as a draft and a version of an event keep them. */
export const spanOfRow = ({ part, field, start, end, quote, rule, supports }: EvidenceRow): KeptEvidence => ({
  field,
  source: part === 'title' ? 'title' : 'body',
  start,
  end,
  quote,
  rule,
  supports,
});

/** Of an event that took in another, or lost sources: its words before, and the drafts that the sources went to. */
export const movedOfEventSchema = z.object({
  evidence: z.array(evidenceRowSchema).max(MOST_MOVED),
  drafts: ids.default([]),
  /** Events that led to the one that is gone, and were sent on. */
  absorbed: ids.default([]),
});
export type MovedOfEvent = z.infer<typeof movedOfEventSchema>;

const nameRowSchema = z.object({
  id,
  text: z.string(),
  language: z.string(),
  folded: z.string(),
  slip: z.boolean(),
  form: z.string(),
});

const postRowSchema = z.object({
  id,
  actorId: id,
  organisationId: id,
  office: z.string(),
  fromEdtf: z.string().nullable(),
  toEdtf: z.string().nullable(),
  /** YYYY-MM-DD. */
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  confirmed: z.boolean(),
  origin: z.string(),
  sourceUrl: z.string().nullable(),
  note: z.string().nullable(),
});
export type PostRow = z.infer<typeof postRowSchema>;

const participantRowSchema = z.object({
  id,
  eventId: id,
  role: z.string(),
  capacity: z.string().nullable(),
  affiliation: z.string().nullable(),
  position: z.number().int(),
});

/** `moved`: rows that hang on the other actor now; `dropped`: rows that it had already, as they stood. */
const rows = <Row extends z.ZodType>(row: Row) =>
  z.object({ moved: ids, dropped: z.array(row).max(MOST_MOVED) });

const filledSchema = z.object({
  country: z.string().nullable(),
  cameoCode: z.string().nullable(),
  wikidata: z.string().nullable(),
  description: z.string().nullable(),
  note: z.string().nullable(),
  origin: z.string(),
});

export const movedOfActorSchema = z.object({
  names: rows(nameRowSchema),
  /** Posts that it held, and posts held in it. */
  posts: rows(postRowSchema),
  members: rows(postRowSchema),
  participants: rows(participantRowSchema),
  /** Events in which it took part, each at the version that stood. */
  events: z.array(z.object({ id, version: z.number().int() })).max(MOST_MOVED),
  /** Words of events that were read for it, with what they supported. */
  evidence: z.array(z.object({ id, supports: z.string() })).max(MOST_MOVED),
  /** Drafts that named it, with the names under which it stood in them. */
  drafts: z.array(z.object({ id, names: z.array(z.string()) })).max(MOST_MOVED),
  /** What the one that stands said of itself before blanks were filled. */
  before: filledSchema,
  /** Actors that led to the one that is gone, and were sent on. */
  absorbed: ids,
});
export type MovedOfActor = z.infer<typeof movedOfActorSchema>;

/** How many things came with a merged actor. */
export interface ActorBelongings {
  names: number;
  posts: number;
  members: number;
  events: number;
}
