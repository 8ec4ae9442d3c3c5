'use client';
import { useTranslations } from 'use-intl';
/** Why something could not be done with a draft. */
import { Link } from '@/components/ui/language';
import type { Failure } from './deeds';

export function FailureWords({ failure: { reason, event } }: { failure: Failure }) {
  const t = useTranslations('queue');
  const refusals = useTranslations('review.refusals');
  if (reason === 'alike' && event)
    return (
      <span className="text-warning">
        {t('alike')}{' '}
        <Link className="link" href={`/admin/events/${event.slug}`}>
          <bdi>{event.title}</bdi>
        </Link>
        . {t('alikeNext')}
      </span>
    );
  return (
    <span className="font-strong text-danger">
      {reason === 'blocked' ||
      reason === 'unclean' ||
      reason === 'alike' ||
      reason === 'changed-since' ||
      reason === 'waits'
        ? t(`refusals.${reason}`)
        : refusals(reason)}
    </span>
  );
}
