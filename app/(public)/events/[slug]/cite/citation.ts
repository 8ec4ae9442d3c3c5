/** The citations of an event's page: a sentence for people, records for programs. */
import { z } from 'zod';
import type { EventDetail } from '@/lib/domain/event';
import { publicUrl } from '@/lib/env';
import { bibtexOf, type CitedPage, cslOf, risOf } from '@/lib/interchange/citation';
import { formatDate, formatPlace, isolate } from '../../../../messages/format';
import { here, languageNow } from '../../../../messages/locale';
import { translator } from '../../../../messages/translator';

export const CITATION_FORMATS = ['chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
export const citationFormatSchema = z.enum(CITATION_FORMATS);

/** Media type and ending of the file of each format. */
export const CITATION_FILES: Record<CitationFormat, { type: string; ending: string }> = {
  chicago: { type: 'text/plain', ending: 'txt' },
  bibtex: { type: 'application/x-bibtex', ending: 'bib' },
  ris: { type: 'application/x-research-info-systems', ending: 'ris' },
  csl: { type: 'application/vnd.citationstyles.csl+json', ending: 'json' },
};

function pageOf(event: EventDetail): CitedPage {
  const t = translator('cite');
  const date = formatDate(event.edtf);
  return {
    slug: event.slug,
    title: event.title,
    site: translator('site')('name'),
    url: publicUrl() + here(`/events/${event.slug}`),
    version: event.version,
    revisedOn: event.updatedAt.slice(0, 10),
    note: event.place ? t('eventIn', { date, place: formatPlace(event.place) }) : t('event', { date }),
    language: languageNow(),
  };
}

/** Marks of quotation within a quotation are single. */
const within = (title: string) => title.replace(/[“«„]|(?<=^|\s)"/gu, '‘').replace(/[”»]|"/gu, '’');

/** By the Chicago Manual of Style (17th edition, 14.207): the page of a site, with the day of its last change. */
function chicagoOf(page: CitedPage): string {
  const sentence = /[.?!…؟۔]$/u.test(page.title) ? 'chicagoNoStop' : 'chicago';
  return translator('cite')(sentence, {
    title: isolate(within(page.title)),
    event: page.note,
    site: isolate(page.site),
    version: page.version,
    revised: formatDate(page.revisedOn),
    url: isolate(page.url),
  });
}

export function citationOf(event: EventDetail, format: CitationFormat): string {
  const page = pageOf(event);
  switch (format) {
    case 'chicago':
      return chicagoOf(page);
    case 'bibtex':
      return bibtexOf(cslOf(page));
    case 'ris':
      return risOf(cslOf(page));
    case 'csl':
      return `${JSON.stringify([cslOf(page)], null, 2)}\n`;
  }
}
