/** How surely the event is known and on what it rests, in sentences; and what the word for it means. */
import { Link } from '@/components/ui/language';
import { bondOf, countIndependent } from '@/lib/domain/certainty';
import type { EventDetail } from '@/lib/domain/event';
import { listFormat } from '@/lib/domain/intl';
import { fieldInWords } from '../../../messages/field-words';
import { languageNow, localeNow } from '../../../messages/locale';
import { translator } from '../../../messages/translator';

export function HowSure({ event }: { event: EventDetail }) {
  const t = translator('certainty');
  const count = event.sources.length;
  const independent = countIndependent(event.sources);
  const restsOn = () => {
    if (count === 0) return t('noSource');
    if (count === 1) return t('oneSource');
    if (independent === 1) return t(`oneOrigin.${bondOf(event.sources)}`, { count });
    return independent === count ? t('allIndependent', { count }) : t('independent', { count, independent });
  };
  const open = event.contradictions.filter(({ settled }) => settled === null);
  const sentences = [
    event.status === 'reported' ? t('reported') : event.certainty === 'unconfirmed' ? t('doubtful') : null,
    restsOn(),
    open.length > 0
      ? t('differ', {
          fields: listFormat(localeNow()).format(
            [...new Set(open.map(({ field }) => fieldInWords(field)))].map((name) =>
              name.toLocaleLowerCase(languageNow()),
            ),
          ),
        })
      : null,
  ];
  return (
    <div className="measure flex flex-col gap-2">
      <p>
        <strong>{translator('words.certainties')(event.certainty)}.</strong>{' '}
        {sentences.filter(Boolean).join(' ')}
      </p>
      <p className="text-small text-muted">
        {t(`means.${event.certainty}`)}{' '}
        <Link href="/methodology#certainty" className="link print:hidden" prefetch={false}>
          {t('more')}
        </Link>
      </p>
    </div>
  );
}
