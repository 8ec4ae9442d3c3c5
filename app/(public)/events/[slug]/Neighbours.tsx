/** What came just before and just after. */
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import type { EventSummary } from '@/lib/domain/event';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';

function Side({ title, events, none }: { title: string; events: readonly EventSummary[]; none: string }) {
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-small font-strong text-muted">{title}</h3>
      {events.length === 0 ? <p className="text-small text-muted">{none}</p> : null}
      <ol className="flex flex-col gap-3">
        {events.map((event) => (
          <li key={event.slug}>
            <p className="figures text-small text-muted">{formatDate(event.edtf)}</p>
            <Link href={`/events/${event.slug}`} className="quiet-link">
              <Recorded>{event.title}</Recorded>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

export function Neighbours({
  before,
  after,
}: {
  before: readonly EventSummary[];
  after: readonly EventSummary[];
}) {
  const t = translator('event');
  return (
    <div className="flex flex-col gap-8">
      {/* Later above earlier, as in the lists. */}
      <Side title={t('after')} events={[...after].reverse()} none={t('nothingAfter')} />
      <Side title={t('before')} events={before} none={t('nothingBefore')} />
    </div>
  );
}
