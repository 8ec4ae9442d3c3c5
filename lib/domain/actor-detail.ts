/** Actors as their own pages and the editors' forms see them. */
import { z } from 'zod';
import { type ActorName, actorKindSchema, actorNameSchema, slugSchema, slugWith } from './actor';
import { webAddressSchema } from './draft';
import { edtfDateSchema } from './edtf-date';
import type { ActorReference } from './event';

/** A post; `from` and `to` are EDTF, `startsOn` and `endsOn` their outer bounds. */
export interface ActorPost {
  office: string;
  organisation: ActorReference;
  from: string | null;
  to: string | null;
  startsOn: string | null;
  endsOn: string | null;
  /** Whether a source confirms the dates. */
  confirmed: boolean;
  sourceUrl: string | null;
  note: string | null;
}

/** Somebody who holds or held a post in this actor. */
export interface ActorMember extends Omit<ActorPost, 'organisation'> {
  actor: ActorReference;
}

export interface ActorDetail extends ActorReference {
  /** Names other than misspellings, the canonical one among them. */
  names: ActorName[];
  /** Misspellings seen in print: for recognition and for editors, not for readers. */
  slips: ActorName[];
  posts: ActorPost[];
  /** The two hundred latest. */
  members: ActorMember[];
  note: string | null;
  wikidata: string | null;
  cameoCode: string | null;
}

const line = (most: number) => z.string().trim().max(most);

export const postInputSchema = z.object({
  office: line(200).min(1, 'Name the office.'),
  /** Slug of the state or organisation. */
  organisation: slugWith('Choose the state or organisation from the list.'),
  from: edtfDateSchema.nullable(),
  to: edtfDateSchema.nullable(),
  confirmed: z.boolean().default(false),
  sourceUrl: webAddressSchema.nullable().default(null),
  note: line(1_000).nullable().default(null),
});
export type PostInput = z.infer<typeof postInputSchema>;

/** What the form of an actor sends. */
export const actorInputSchema = z.object({
  /** Made from the name where absent; an existing actor keeps its own. */
  slug: slugSchema.optional(),
  kind: actorKindSchema,
  name: line(200).min(1, 'Write the name.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'A country is two capital letters (ISO 3166-1), such as IQ.')
    .nullable()
    .default(null),
  cameoCode: z
    .string()
    .regex(/^[A-Z]{3,12}$/, 'A CAMEO actor code is three to twelve capital letters, such as IRQGOV.')
    .nullable()
    .default(null),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, 'A Wikidata key is Q and a number, such as Q796.')
    .nullable()
    .default(null),
  note: line(2_000).nullable().default(null),
  names: z.array(actorNameSchema).max(100).default([]),
  slips: z.array(actorNameSchema).max(100).default([]),
  posts: z.array(postInputSchema).max(100).default([]),
});
export type ActorInput = z.infer<typeof actorInputSchema>;
