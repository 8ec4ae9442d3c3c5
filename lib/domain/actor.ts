/** Actors: states, organisations, their organs and people, and the names by which texts know them. */
import './plain-faults';
import { z } from 'zod';

export const ACTOR_KINDS = ['state', 'organisation', 'ministry', 'mission', 'armed-group', 'person'] as const;
export const actorKindSchema = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof actorKindSchema>;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An address that is not typed but chosen from a list; blank or anything else is refused with this sentence. */
export const slugWith = (message: string) => z.string(message).max(160, message).regex(SLUG, message);

/** Kebab-case ASCII, as it stands in addresses: `fuad-hussein`, `2020-09-16-talks-in-brussels`. */
export const slugSchema = z
  .string()
  .min(1)
  .max(160)
  .regex(SLUG, 'Use small letters, digits and single hyphens.');

export const actorNameSchema = z.object({
  text: z.string().trim().min(1, 'Write the name.').max(200),
  /** BCP 47 tag of the language in which the actor is called so. */
  language: z.string().trim().min(2).max(35),
});
export type ActorName = z.infer<typeof actorNameSchema>;

/** A post held in an organisation or state; `from` and `to` are EDTF, `to` null while it lasts. */
interface KnownAffiliation {
  /** Slug of the state or organisation. */
  of: string;
  /** Office in English, as "Minister of Foreign Affairs". */
  office: string;
  from: string | null;
  to: string | null;
  /** The page that says so, or null. */
  sourceUrl: string | null;
}

/** An actor with all that the extractor needs to recognise it. */
export interface KnownActor {
  /** The slug. */
  id: string;
  kind: ActorKind;
  /** Canonical name, the usual English form without titles. */
  name: string;
  names: ActorName[];
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** CAMEO actor code such as IRQGOV, or null. */
  cameoCode: string | null;
  affiliations: KnownAffiliation[];
}
