/** What a name in a text can stand for. */

export type EntityKind = 'state' | 'organisation' | 'organ' | 'group' | 'person' | 'people';

/** A post that a person held: `of` is an entity key; `from` and `to` are EDTF as in the affiliations. */
export interface Post {
  of: string;
  office: string;
  from: string | null;
  to: string | null;
  /** The page that says so; null for our own lists. */
  sourceUrl: string | null;
}

export interface Entity {
  /** Unique in the lexicon: the actor's slug where there is one, else kind and name. */
  key: string;
  actorId: string | null;
  kind: EntityKind;
  /** Canonical name: the usual English form, without titles. */
  name: string;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** CAMEO actor code, or null. */
  cameo: string | null;
  /** Key of the state or organisation for which it acts; its own key for states and organisations. */
  party: string | null;
  posts: readonly Post[];
}

/** How a name stands for its entity. A capital is a place first; a demonym is an adjective first. */
export type NameForm = 'name' | 'demonym' | 'people' | 'capital' | 'metonym' | 'acronym';

export interface NameEntry {
  entity: Entity;
  form: NameForm;
}

export interface PlaceEntry {
  /** The city as written in English, or the country or region. */
  name: string;
  country: string | null;
  kind: 'city' | 'country' | 'region' | 'venue';
}
