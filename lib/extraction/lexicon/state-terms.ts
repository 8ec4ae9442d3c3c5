/** Unions whose name is that of two states: read as one only between these days. */
export const STATE_TERMS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'Serbia and Montenegro': ['2003-02-04', '2006-06-05'],
};
