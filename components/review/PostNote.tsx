'use client';
/** What our list says of a participant's post on the days of the event: nothing where it agrees. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { askOrNull } from '@/components/ui/ask';
import type { ProposedParticipant } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type PostAnswer, postAnswerSchema } from '@/lib/domain/lookup';

const PAUSE_MS = 400;

export function PostNote({
  participant: { actorId, capacity, affiliation },
  date,
}: {
  participant: ProposedParticipant;
  /** Of the event, EDTF as typed. */
  date: string;
}) {
  const t = useTranslations('review.posts');
  const [answer, setAnswer] = useState<PostAnswer | null>(null);
  const asks = actorId !== null && Boolean(capacity && affiliation) && parseEdtfDate(date).ok;
  useEffect(() => {
    setAnswer(null);
    if (!asks || !actorId) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const query = { capacity: capacity ?? '', party: affiliation ?? '', date };
      const address = `/admin/lookup/actors/${actorId}/post?${new URLSearchParams(query)}`;
      const said = await askOrNull(address, postAnswerSchema, abort.signal);
      if (!abort.signal.aborted) setAnswer(said);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asks, actorId, capacity, affiliation, date]);
  if (answer === null || answer.answer === 'held') return null;
  if (answer.answer === 'unknown') return <p className="text-small text-muted">{t('unknown')}</p>;
  return (
    <p className="text-small font-strong text-warning">
      {t('other', { name: answer.holder.name })}{' '}
      {answer.sourceUrl ? (
        <a className="link" href={answer.sourceUrl} rel="noopener noreferrer nofollow" target="_blank">
          {t('source')}
        </a>
      ) : (
        t('noSource')
      )}
    </p>
  );
}
