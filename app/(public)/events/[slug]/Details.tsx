/** Codes for those who want them, and how the page came about; folded away. */
import { findCameoCode } from '@/lib/domain/cameo';
import type { EventDetail } from '@/lib/domain/event';
import { formatDate } from '../../../messages/format';
import { FORMAT_LOCALE } from '../../../messages/locale';
import { translator } from '../../../messages/translator';

export function Details({ event }: { event: EventDetail }) {
  const t = translator('event');
  const code = findCameoCode(event.cameo);
  const numbers = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 4, signDisplay: 'auto' });
  const location = event.location;
  const rows: [string, React.ReactNode][] = [
    [t('identifier'), event.slug],
    [t('edtf'), event.edtf],
  ];
  if (event.cameo) rows.push([t('cameo'), code?.name ? `${event.cameo}, ${code.name}` : event.cameo]);
  if (event.tone !== null)
    rows.push([t('goldstein'), `${numbers.format(event.tone)} (${t('goldsteinHelp')})`]);
  if (location && location.latitude !== null && location.longitude !== null)
    rows.push([
      t('coordinates'),
      `${numbers.format(location.latitude)}, ${numbers.format(location.longitude)}`,
    ]);
  rows.push([
    t('json'),
    <a key="json" href={`/api/v1/events/${event.slug}`} className="link wrap-anywhere">
      {`/api/v1/events/${event.slug}`}
    </a>,
  ]);
  return (
    <details className="text-small">
      <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">{t('details')}</summary>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 sm:grid-cols-[10rem_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="figures wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function History({ event }: { event: EventDetail }) {
  const t = translator('event');
  return (
    <details className="text-small" open={event.revisions.length > 1}>
      <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">{t('history')}</summary>
      <ol className="mt-2 flex flex-col gap-1.5">
        {event.revisions.map((revision) => (
          <li key={revision.version} className="figures">
            {t('version', { version: revision.version })}
            <span className="text-muted"> · {formatDate(revision.createdAt.slice(0, 10))}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
