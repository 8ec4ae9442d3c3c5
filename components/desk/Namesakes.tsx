'use client';
import { useLocale, useTranslations } from 'use-intl';
import { Checkbox } from '@/components/ui/Checkbox';
/** There is an actor of that name already: the way to it, and the tick that adds a second one. */
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { ActorReference } from '@/lib/domain/event';
import { commaOf } from '@/lib/domain/intl';

export function Namesakes({
  others,
  accepted,
  onAccept,
}: {
  others: readonly ActorReference[];
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}) {
  const t = useTranslations('forms');
  const words = useTranslations('words');
  const locale = useLocale();
  return (
    <Notice kind="warning" title={t('namesakes', { count: others.length })}>
      <ul className="flex flex-col gap-1">
        {others.map(({ slug, name, kind, country }) => (
          <li key={slug}>
            {/* In a tab of its own: what is typed here stays in sight. */}
            <Link className="link" href={`/admin/actors/${slug}`} target="_blank">
              <bdi>{name}</bdi>
            </Link>
            <span className="text-muted">
              {' '}
              {[words(`kinds.${kind}`), country].filter(Boolean).join(commaOf(locale))}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox
        id="namesake"
        label={t('namesakeAdd')}
        checked={accepted}
        onChange={(event) => onAccept(event.target.checked)}
      />
    </Notice>
  );
}
