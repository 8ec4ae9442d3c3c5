'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
/** While a draft was looked through, somebody published an event that tells of the same act. */
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { AddSourceButton } from './AddSourceButton';
import type { ReviewActions } from './review-actions';
import type { AlikeEvent } from './use-publishing';

export function AlikeNotice({
  event,
  draftId,
  hasArticle,
  addSource,
  onPublish,
}: {
  event: AlikeEvent;
  draftId: string;
  hasArticle: boolean;
  addSource: ReviewActions['addSource'];
  onPublish: () => void;
}) {
  const t = useTranslations('versions');
  return (
    <Notice kind="warning" title={t('alikeTitle')}>
      <p>
        <Link className="link" href={`/admin/events/${event.slug}`} target="_blank">
          <bdi>{event.title}</bdi>
        </Link>
      </p>
      <p className="text-small">{t('alikeText')}</p>
      <div className="mt-1 flex flex-wrap gap-3">
        {hasArticle && addSource ? (
          <AddSourceButton
            draftId={draftId}
            event={event.slug}
            title={event.title}
            differences={0}
            addSource={addSource}
          />
        ) : null}
        <Button className="min-h-9" onClick={onPublish}>
          {t('publishBeside')}
        </Button>
      </div>
    </Notice>
  );
}
