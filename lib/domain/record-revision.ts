/** What is kept of an actor or a relationship at each of its versions: enough to compare two, and to fill its form again. */
import { z } from 'zod';
import { actorKindSchema, nameFormSchema, ORIGINS } from './actor';
import { told } from './plain-faults';

const text = z.string();
const orNull = text.nullable();
const nameSchema = z.object({ text, language: text });

export const actorStateSchema = z.object({
  kind: actorKindSchema,
  name: text,
  country: orNull,
  cameoCode: orNull,
  wikidata: orNull,
  description: orNull,
  note: orNull,
  names: z.array(nameSchema.extend({ form: nameFormSchema })),
  slips: z.array(nameSchema),
  posts: z.array(
    z.object({
      office: text,
      organisation: z.object({ slug: text, name: text }),
      /** EDTF. */
      from: orNull,
      to: orNull,
      confirmed: z.boolean(),
      sourceUrl: orNull,
      note: orNull,
      origin: z.enum(ORIGINS),
    }),
  ),
});
export type ActorState = z.infer<typeof actorStateSchema>;

export const relationshipStateSchema = z.object({ title: text, description: text });
export type RelationshipState = z.infer<typeof relationshipStateSchema>;

export const RECORD_KINDS = ['actor', 'relationship'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export interface StateOf {
  actor: ActorState;
  relationship: RelationshipState;
}

export interface RecordRevision<State> {
  version: number;
  /** Who saved it, by the name they had; '' where it was the program. */
  author: string;
  /** Why, or null. */
  note: string | null;
  /** ISO date-time. */
  createdAt: string;
  /** Null where what was kept of it cannot be read any more. */
  state: State | null;
}

/** Why somebody changes a record, for its history; blank: nothing. */
export const whySchema = z
  .string()
  .trim()
  .max(500, told('sayIn', { limit: 500 }))
  .nullish();
