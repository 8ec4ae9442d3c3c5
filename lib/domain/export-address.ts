/** The formats in which events leave, and the addresses at which they do. */
import type { TimelineFilter } from './timeline-question';

/** Which events leave: the filter of lists and timelines, and inclusive days, YYYY-MM-DD, that they touch. */
export interface ExportQuestion extends Partial<TimelineFilter> {
  /** Slugs. */
  readonly relationships?: readonly string[];
  /** As `placeKey` writes them. */
  readonly places?: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Kept as a file. */
export const FILE_FORMATS = [
  'csv',
  'jsonl',
  'jsonld',
  'geojson',
  'timelinejs',
  'ftm',
  'bibtex',
  'ris',
] as const;
/** Asked for again and again by a program. */
export const FEED_FORMATS = ['rss', 'atom', 'jsonfeed', 'ics'] as const;
export const EXPORT_NAMES = [...FILE_FORMATS, ...FEED_FORMATS] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** A path with what a question asks for; what is blank is left out. */
export function queryAddress(path: string, query: object): string {
  const filled = Object.entries<string | readonly string[] | undefined>({ ...query }).flatMap(
    ([key, value]) => {
      const text = typeof value === 'string' ? value : (value ?? []).join(',');
      return text === '' ? [] : [[key, text]];
    },
  );
  // Commas are read as easily as they are written.
  const text = new URLSearchParams(filled).toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

/** The address of an export. */
export const exportAddress = (name: ExportName, query: ExportQuestion): string =>
  queryAddress(`/export/${name}`, query);
