/** What stays at the address of an event that was withdrawn: its title, the day, and what readers are told. */
import { Recorded } from '@/components/ui/Recorded';
import type { WithdrawnEvent } from '@/lib/domain/event';
import { recordLanguage } from '@/lib/domain/intl';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';

export function Withdrawn({ event }: { event: WithdrawnEvent }) {
  const t = translator('withdrawn');
  return (
    <article className="page-width flex flex-col gap-6 pt-8 md:pt-12">
      <header className="flex flex-col gap-4">
        <p className="figures text-heading text-muted">
          {t('line', { date: formatDate(event.withdrawnOn) })}
        </p>
        <h1 className="max-w-[24ch] font-serif text-title text-muted">
          <Recorded>{event.title}</Recorded>
        </h1>
      </header>
      {event.note ? (
        <p
          dir="auto"
          lang={recordLanguage(event.note)}
          className="measure font-serif text-[1.1875rem] leading-8"
        >
          {event.note}
        </p>
      ) : null}
      <p className="measure text-muted">{t('text')}</p>
    </article>
  );
}
