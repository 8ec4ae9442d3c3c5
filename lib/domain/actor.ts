/** Actors: states, organisations, their organs and people, and the names by which texts know them. */

import { z } from 'zod';
import { type Fault, told } from './plain-faults';

export const ACTOR_KINDS = ['state', 'organisation', 'ministry', 'mission', 'armed-group', 'person'] as const;
export const actorKindSchema = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof actorKindSchema>;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An address that is not typed but chosen from a list; blank or anything else is refused with this sentence. */
export function slugWith(fault: Fault) {
  const words = told(fault);
  return z.string(words).max(160, words).regex(SLUG, words);
}

/** Kebab-case ASCII, as it stands in addresses: `fuad-hussein`, `2020-09-16-talks-in-brussels`. */
export const slugSchema = z.string().min(1).max(160).regex(SLUG, told('slug'));

export const actorNameSchema = z.object({
  text: z.string().trim().min(1, told('name')).max(200),
  /** BCP 47 tag of the language in which the actor is called so. */
  language: z.string().trim().min(2).max(35),
});
export type ActorName = z.infer<typeof actorNameSchema>;

/**
 * How a name stands for its actor: as its name; as the adjective or the people of a state ("Iraqi", "Iraqis"); as the
 * house in which it governs ("Kremlin"); as the city where it sits (a capital, "Brussels" for NATO).
 */
export const NAME_FORMS = ['name', 'adjective', 'house', 'seat'] as const;
export const nameFormSchema = z.enum(NAME_FORMS);
export type NameForm = z.infer<typeof nameFormSchema>;

/**
 * Where a row comes from: from sources or from editors (`curated`), or from the world lists that are kept from general
 * knowledge (`reference`), which nobody has confirmed.
 */
export const ORIGINS = ['curated', 'reference'] as const;
export const originSchema = z.enum(ORIGINS);
export type Origin = z.infer<typeof originSchema>;

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
  names: (ActorName & { form: NameForm })[];
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** CAMEO actor code such as IRQGOV, or null. */
  cameoCode: string | null;
  affiliations: KnownAffiliation[];
}

/** The post begun last; of several begun at once, or at unknown times, the one listed first. */
export function latestPost<T extends { from: string | null }>(posts: readonly T[]): T | undefined {
  return posts.reduce<T | undefined>(
    (latest, post) => (latest === undefined || (post.from ?? '') > (latest.from ?? '') ? post : latest),
    undefined,
  );
}
