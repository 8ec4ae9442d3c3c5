'use client';
/** What keeps the draft from being published, each with a way to its field. */
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';

export function BlockedNotice({ problems }: { problems: readonly { field: string; message: string }[] }) {
  const t = useTranslations('review');
  if (problems.length === 0) return null;
  return (
    <Notice kind="error" title={t('blockedTitle', { count: problems.length })}>
      <ul className="list-disc ps-5">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a className="link" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
