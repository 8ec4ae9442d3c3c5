/** The events' pages for programs for references. */
import { bibtexOf, type CslItem, cslOf, risOf } from '../citation';
import {
  type ExportContext,
  type ExportedEvent,
  type ExportFormat,
  pageOf,
  pieces,
  statusOf,
} from './format';

const itemOf = (event: ExportedEvent, context: ExportContext): CslItem =>
  cslOf({
    slug: event.slug,
    title: event.title,
    site: context.site.name,
    url: pageOf(event, context),
    version: event.version,
    revisedOn: event.updatedAt.slice(0, 10),
    note: [
      context.words.date(event.edtf),
      event.place && context.words.place(event.place),
      statusOf(event, context),
    ]
      .filter(Boolean)
      .join(', '),
    language: context.language,
  });

const format = (mediaType: string, ending: string, write: (item: CslItem) => string): ExportFormat => ({
  mediaType: `${mediaType}; charset=utf-8`,
  ending,
  order: 'earliest',
  most: null,
  subscribed: false,
  open: (context) => pieces((event) => `${write(itemOf(event, context))}\n`),
});

export const bibtex = format('application/x-bibtex', 'bib', bibtexOf);
export const ris = format('application/x-research-info-systems', 'ris', risOf);
