/** All formats in which events leave, by the name in their address. */
import type { ExportName } from '@/lib/domain/export-address';
import { csv } from './csv';
import { atom, jsonFeed, rss } from './feeds';
import { followTheMoney } from './follow-the-money';
import type { ExportFormat } from './format';
import { geojson } from './geojson';
import { icalendar } from './icalendar';
import { jsonLd } from './json-ld';
import { jsonLines } from './json-lines';
import { bibtex, ris } from './references';
import { timelineJs } from './timeline-js';

export const EXPORT_FORMATS: Record<ExportName, ExportFormat> = {
  csv,
  jsonl: jsonLines,
  jsonld: jsonLd,
  geojson,
  timelinejs: timelineJs,
  ftm: followTheMoney,
  bibtex,
  ris,
  rss,
  atom,
  jsonfeed: jsonFeed,
  ics: icalendar,
};
