/** Places of the gazetteer, as the extractor knows them. */

export const PLACE_KINDS = ['city', 'region', 'venue'] as const;

export interface KnownPlace {
  kind: (typeof PLACE_KINDS)[number];
  /** As it is written in English. */
  name: string;
  /** ISO 3166-1 alpha-2; null for what belongs to no single state. */
  country: string | null;
  /** The city in which a reader places it, where that is another name: "Kremlin" is in Moscow. */
  city: string | null;
}
