/** Where the event rests, in one or two sentences. */
import { countIndependent } from '@/lib/domain/certainty';
import type { EventDetail } from '@/lib/domain/event';
import { fieldInWords } from '../../../messages/field-words';
import { FORMAT_LOCALE, LOCALE } from '../../../messages/locale';
import { translator } from '../../../messages/translator';

const list = new Intl.ListFormat(FORMAT_LOCALE, { type: 'conjunction' });

export function Certainty({ event }: { event: EventDetail }) {
  const t = translator('certainty');
  const pages = event.sources.length;
  const independent = countIndependent(event.sources);
  const sentences = [
    event.status === 'reported' ? t('reported') : event.certainty === 'unconfirmed' ? t('doubtful') : null,
    pages === 0
      ? t('noPage')
      : independent > 1
        ? t('independent', { pages, independent })
        : t('oneOrigin', { pages }),
    event.contradictions.length > 0
      ? t('differ', {
          fields: list.format(
            [...new Set(event.contradictions.map(({ field }) => fieldInWords(field)))].map((name) =>
              name.toLocaleLowerCase(LOCALE),
            ),
          ),
        })
      : null,
  ];
  return <p className="measure text-small text-muted">{sentences.filter(Boolean).join(' ')}</p>;
}
