/** Codes for those who want them, and how the page came about; folded away. */
import { CodebookTerm } from '@/components/ui/CodebookTerm';
import { Recorded } from '@/components/ui/Recorded';
import { findCameoCode, rootOfCameo } from '@/lib/domain/cameo';
import type { EventDetail } from '@/lib/domain/event';
import { DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { comma, formatCoordinates, formatNumber } from '../../../messages/format';
import { languageNow } from '../../../messages/locale';
import { translator } from '../../../messages/translator';

/** The code with what it means: in other languages than English by its root, and its exact meaning as CAMEO has it. */
function Cameo({ code }: { code: string }) {
  const name = findCameoCode(code)?.name;
  const root = rootOfCameo(code);
  const t = translator('cameo');
  if (!name) return <Recorded>{code}</Recorded>;
  if (languageNow() === DEFAULT_LANGUAGE || root === null) return <Recorded>{`${code}, ${name}`}</Recorded>;
  return (
    <>
      <bdi>{code}</bdi>
      {comma()}
      {t(`roots.${root}`)}
      {root === code ? null : (
        <>
          {' · '}
          <CodebookTerm>{name}</CodebookTerm> ({t('englishTerm')})
        </>
      )}
    </>
  );
}

export function Details({ event }: { event: EventDetail }) {
  const t = translator('event');
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
  if (event.cameo) rows.push([t('cameo'), <Cameo key="cameo" code={event.cameo} />]);
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
