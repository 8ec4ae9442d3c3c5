/** Actors as their own pages and the editors' forms see them. */
import { z } from 'zod';
import {
  type ActorName,
  actorKindSchema,
  actorNameSchema,
  type NameForm,
  nameFormSchema,
  type Origin,
  slugSchema,
  slugWith,
} from './actor';
import { countrySchema } from './country';
import { webAddressSchema } from './draft';
import { edtfDateSchema } from './edtf-date';
import type { ActorReference } from './event';
import { told } from './plain-faults';

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
}

/** Somebody who holds or held a post in this actor. */
export interface ActorMember extends Omit<ActorPost, 'organisation'> {
  actor: ActorReference;
}

/**
 * An actor with all that readers see. Notes and misspellings have no field here, so that no page or answer can give
 * them away: the desk reads `DeskActor`.
 */
export interface ActorDetail extends ActorReference {
  /** Names other than misspellings, the canonical one among them. */
  names: ActorName[];
  /** `shown`: the state or organisation has a page for readers. */
  posts: (ActorPost & { shown: boolean })[];
  /** The two hundred latest. */
  members: ActorMember[];
  /** Who or what it is, in a sentence or two; or null. */
  description: string | null;
  wikidata: string | null;
  cameoCode: string | null;
}

/** An actor as editors see it. */
export interface DeskActor extends Omit<ActorDetail, 'names' | 'posts' | 'members'> {
  /** All but misspellings, with how each stands for the actor. */
  names: (ActorName & { form: NameForm })[];
  /** Misspellings seen in print: for recognition, never shown. */
  slips: ActorName[];
  posts: (ActorPost & { note: string | null; origin: Origin })[];
  origin: Origin;
  note: string | null;
}

const line = (most: number) => z.string().trim().max(most);

const postInputSchema = z.object({
  office: line(200).min(1, told('office')),
  /** Slug of the state or organisation. */
  organisation: slugWith('organisation'),
  from: edtfDateSchema.nullable(),
  to: edtfDateSchema.nullable(),
  confirmed: z.boolean().default(false),
  sourceUrl: webAddressSchema.nullable().default(null),
  note: line(1_000).nullable().default(null),
});

/** What the form of an actor sends. */
export const actorInputSchema = z.object({
  /** Made from the name where absent; an existing actor keeps its own. */
  slug: slugSchema.optional(),
  kind: actorKindSchema,
  name: line(200).min(1, told('name')),
  country: countrySchema.nullable().default(null),
  cameoCode: z
    .string()
    .regex(/^[A-Z]{3,12}$/, told('actorCode'))
    .nullable()
    .default(null),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, told('wikidata'))
    .nullable()
    .default(null),
  description: line(1_000).nullable().default(null),
  note: line(2_000).nullable().default(null),
  names: z
    .array(actorNameSchema.extend({ form: nameFormSchema.default('name') }))
    .max(100)
    .default([]),
  slips: z.array(actorNameSchema).max(100).default([]),
  posts: z.array(postInputSchema).max(100).default([]),
});
export type ActorInput = z.infer<typeof actorInputSchema>;
