/** What a page tells machines about its record; a block of data, which no browser runs. */
import { type Document, scriptText } from '@/lib/interchange/json-ld';

export function JsonLd({ document }: { document: Document }) {
  return <script type="application/ld+json">{scriptText(document)}</script>;
}
