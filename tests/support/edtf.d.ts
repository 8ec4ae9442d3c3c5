/** The edtf package ships no types; this is the part that the tests use. */
declare module 'edtf' {
  /** Parses an expression up to the level given; throws on what is not EDTF. */
  export function parse(text: string, constraints?: { level?: number }): unknown;
}
