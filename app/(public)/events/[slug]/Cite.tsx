/** How to cite the page: a sentence to copy, and records for programs, shown and as files. */

import { Anchor } from '@/components/ui/language';
import type { EventDetail } from '@/lib/domain/event';
import { translator } from '../../../messages/translator';
import { CITATION_FORMATS, citationOf } from './cite/citation';

export function Cite({ event }: { event: EventDetail }) {
  const t = translator('cite');
  return (
    <div className="flex flex-col gap-3">
      <p translate="no" className="measure wrap-anywhere select-all">
        {citationOf(event, 'chicago')}
      </p>
      <ul className="flex flex-col gap-1 text-small print:hidden">
        {CITATION_FORMATS.filter((format) => format !== 'chicago').map((format) => (
          <li key={format}>
            <details>
              <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">
                {t(`formats.${format}`)}
              </summary>
              <pre
                dir="ltr"
                translate="no"
                className="measure mt-1 rounded-medium bg-raised p-3 leading-5 wrap-anywhere whitespace-pre-wrap select-all"
              >
                {citationOf(event, format)}
              </pre>
              <Anchor
                href={`/events/${event.slug}/cite?format=${format}`}
                download
                className="link inline-flex min-h-8 items-center"
              >
                {t('download', { format: t(`formats.${format}`) })}
              </Anchor>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
