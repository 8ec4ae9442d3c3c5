/** The part of jsonld (https://github.com/digitalbazaar/jsonld.js) that tests use; it brings no types. */
declare module 'jsonld' {
  export type ExpandedNode = Readonly<Record<string, unknown>>;

  export interface ExpandOptions {
    documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }>;
    /** Throws where something would be left out. */
    safe: boolean;
  }

  export function expand(document: unknown, options: ExpandOptions): Promise<ExpandedNode[]>;
}
