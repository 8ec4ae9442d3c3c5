/** An event's page as programs for references know it: CSL-JSON, and from it BibTeX and RIS. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { civilDayOf } from '@/lib/domain/civil-date';

// Words in other scripts stay as they are; what TeX would take for commands is escaped below.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** The page that is cited. Texts are one line each. */
export interface CitedPage {
  /** Kebab-case, unique within the site. */
  slug: string;
  title: string;
  /** Of this site. */
  site: string;
  /** Full web address. */
  url: string;
  version: number;
  /** Day of the version, YYYY-MM-DD. */
  revisedOn: string;
  /** When and where the event was, in words; it is no date of publication, so it stands as a note. */
  note: string;
  /** BCP 47 tag. */
  language: string;
}

/** One item of CSL-JSON, version 1.0.2. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher: string;
  URL: string;
  issued: { 'date-parts': [[number, number, number]] };
  version: string;
  note: string;
  language: string;
}

/** One line without control characters: a break would begin a new field of RIS. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export function cslOf(page: CitedPage): CslItem {
  const { year, month, day } = civilDayOf(page.revisedOn);
  return {
    id: page.slug,
    type: 'webpage',
    title: oneLine(page.title),
    'container-title': oneLine(page.site),
    publisher: oneLine(page.site),
    URL: page.url,
    issued: { 'date-parts': [[year, month, day]] },
    version: String(page.version),
    note: oneLine(page.note),
    language: page.language,
  };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
// In CSL `<i>` means italics, so a "<" before a letter would be taken for a tag.
const plain = (text: string) => text.replace(/<(?=[a-z/])/gi, '< ');
const tex = (text: string) => plain(text).replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A `@misc` entry, in UTF-8, keyed by the event's slug. */
export function bibtexOf(item: CslItem): string {
  const { title, publisher, note } = item;
  const escaped = { ...item, title: tex(title), publisher: tex(publisher), note: tex(note) };
  return `${plugins.output.format('bibtex', [escaped]).trim()}\n`;
}

/** A record of type ELEC, in UTF-8. */
export function risOf(item: CslItem): string {
  return `${plugins.output.format('ris', [item]).trimEnd()} \n`;
}
