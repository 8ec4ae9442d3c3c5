/** Citation.js ships no types; this is the part that we use: its formatters, without its readers, which open addresses. */
declare module '@citation-js/core' {
  export const plugins: {
    output: { format(name: 'bibtex' | 'ris', items: readonly object[], options?: object): string };
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
