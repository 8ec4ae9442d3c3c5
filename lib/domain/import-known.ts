/** Whom and what the rows of an imported table can name, as the database has them. */
import type { ActorKind } from './actor';
import type { ChosenCodes } from './type-of-cameo';

export interface KnownRow {
  slug: string;
  name: string;
  kind: ActorKind;
  country: string | null;
  cameoCode: string | null;
  /** Its names in all scripts, adjectives and seats left out. */
  names: readonly string[];
}

export interface KnownPost {
  office: string;
  /** Slug and name of the state or organisation. */
  of: string;
  ofName: string;
  /** YYYY-MM-DD or null, as `DatedPost`. */
  startsOn: string | null;
  endsOn: string | null;
}

export interface KnownRows {
  actors: readonly KnownRow[];
  /** Posts from sources, by the slug of their holder. */
  posts: ReadonlyMap<string, readonly KnownPost[]>;
  relationships: readonly {
    slug: string;
    title: string;
    parties: readonly { slug: string; name: string }[];
  }[];
  topics: readonly { slug: string; name: string }[];
  /** Kinds that administrators have chosen for CAMEO codes. */
  codes: ChosenCodes;
}
