/** What was corrected in a published event and told to its readers, the latest first. */
import { Recorded } from '@/components/ui/Recorded';
import type { EventRevision } from '@/lib/domain/event';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';

export function Corrections({ revisions }: { revisions: readonly EventRevision[] }) {
  const t = translator('versions');
  const corrected = revisions.filter(({ correction }) => correction !== null);
  if (corrected.length === 0) return null;
  return (
    <ul className="measure flex flex-col gap-1 border-line border-s-2 ps-4 text-small">
      {corrected.map(({ version, createdAt, correction }) => (
        <li key={version} className="wrap-anywhere">
          <span className="figures font-strong">
            {t('corrected', { date: formatDate(createdAt.slice(0, 10)) })}
          </span>{' '}
          <Recorded>{correction ?? ''}</Recorded>
        </li>
      ))}
    </ul>
  );
}
