/** Codes for those who want them, and how the page came about; folded away. */
import { Recorded } from '@/components/ui/Recorded';
import { findCameoCode } from '@/lib/domain/cameo';
import type { EventDetail } from '@/lib/domain/event';
import { formatCoordinates, formatNumber } from '../../../messages/format';
import { translator } from '../../../messages/translator';

export function Details({ event }: { event: EventDetail }) {
  const t = translator('event');
  const code = findCameoCode(event.cameo);
  const location = event.location;
  const rows: [string, React.ReactNode][] = [
    [
      t('identifier'),
      <bdi key="slug" translate="no">
        {event.slug}
      </bdi>,
    ],
    [
      t('edtf'),
      <bdi key="edtf" translate="no">
        {event.edtf}
      </bdi>,
    ],
  ];
  if (event.cameo)
    rows.push([
      t('cameo'),
      <Recorded key="cameo">{code?.name ? `${event.cameo}, ${code.name}` : event.cameo}</Recorded>,
    ]);
  if (event.tone !== null)
    rows.push([
      t('goldstein'),
      `${formatNumber(event.tone, { maximumFractionDigits: 4 })} (${t('goldsteinHelp')})`,
    ]);
  if (location && location.latitude !== null && location.longitude !== null)
    rows.push([t('coordinates'), formatCoordinates(location.latitude, location.longitude)]);
  rows.push([
    t('json'),
    <a key="json" href={`/api/v1/events/${event.slug}`} className="link wrap-anywhere">
      <bdi translate="no">{`/api/v1/events/${event.slug}`}</bdi>
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
