/** What this page goes by beside what another source says, field by field. */
import type { EventDetail } from '@/lib/domain/event';
import { formatDate, formatPlace } from '../../../messages/format';
import { translator } from '../../../messages/translator';

function ownValue(event: EventDetail, field: string): string {
  const types = translator('words.types');
  if (field === 'date') return formatDate(event.edtf);
  if (field === 'location' || field === 'place') return event.place ? formatPlace(event.place) : '–';
  if (field === 'type') return types(event.type);
  if (field === 'participants' || field === 'parties')
    return event.participants
      .filter((one) => one.role !== 'mentioned')
      .map((one) => one.actor.name)
      .join(', ');
  if (field === 'title') return event.title;
  return event.summary || event.title;
}

export function Contradictions({ event }: { event: EventDetail }) {
  const t = translator('event');
  const fields = translator('event.fields');
  const known = [
    'title',
    'date',
    'type',
    'status',
    'location',
    'place',
    'parties',
    'topics',
    'participants',
  ] as const;
  return (
    <div className="flex flex-col gap-6">
      {event.contradictions.map((contradiction) => {
        const key = known.find((one) => one === contradiction.field) ?? 'other';
        return (
          <div key={`${contradiction.field}-${contradiction.says}`} className="flex flex-col gap-2">
            <h3 className="text-small font-strong">{fields(key)}</h3>
            <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
              <div>
                <dt className="text-small text-muted">{t('here')}</dt>
                <dd>{ownValue(event, contradiction.field)}</dd>
              </div>
              <div>
                <dt className="text-small text-muted">{t('elsewhere')}</dt>
                <dd className="flex flex-col gap-1.5">
                  {contradiction.says}
                  {contradiction.quote ? (
                    <q dir="auto" className="block border-line border-s-2 ps-4 font-serif">
                      {contradiction.quote}
                    </q>
                  ) : null}
                  {contradiction.url ? (
                    <a
                      href={contradiction.url}
                      rel="noopener noreferrer external"
                      className="link self-start text-small"
                    >
                      {new URL(contradiction.url).hostname.replace(/^www\./, '')}
                    </a>
                  ) : null}
                </dd>
              </div>
            </dl>
          </div>
        );
      })}
    </div>
  );
}
