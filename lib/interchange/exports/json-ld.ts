/** A graph of events in the words of schema.org. */
import { eventDocument } from '../json-ld';
import { type ExportFormat, listed } from './format';

export const jsonLd: ExportFormat = {
  mediaType: 'application/ld+json; charset=utf-8',
  ending: 'jsonld',
  order: 'earliest',
  most: null,
  subscribed: false,
  open: ({ site }) =>
    listed(
      (event) => {
        const { '@context': _, ...node } = eventDocument(event, site);
        return node;
      },
      '{"@context":"https://schema.org","@graph":[\n',
      '\n]}\n',
    ),
};
