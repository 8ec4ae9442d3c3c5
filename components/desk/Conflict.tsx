'use client';
/** Two people saved the same thing: what each wrote where they differ, and the choice. */
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

interface Clash {
  label: string;
  mine: string;
  theirs: string;
}

export function Conflict({
  title,
  clashes,
  taken = [],
  onMine,
  onTheirs,
}: {
  title: string;
  clashes: readonly Clash[];
  /** Names of what only the other has changed: it stands in any case. */
  taken?: readonly string[];
  onMine: () => void;
  onTheirs: () => void;
}) {
  const t = useTranslations('forms');
  return (
    <Notice kind="warning" title={title}>
      <p>{clashes.length > 0 ? t('conflictText') : t('conflictNoClash')}</p>
      {clashes.length > 0 ? (
        <dl className="flex flex-col gap-2 py-1">
          {clashes.map(({ label, mine, theirs }) => (
            <div key={label}>
              <dt className="text-small font-strong">{label}</dt>
              <dd className="text-small">
                {t('conflictMine')} <bdi>{mine || '–'}</bdi>
              </dd>
              <dd className="text-small">
                {t('conflictTheirs')} <bdi>{theirs || '–'}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {taken.length > 0 ? (
        <p className="text-small">{t('conflictTaken', { fields: taken.join(', ') })}</p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button onClick={onMine}>{t('keepMine')}</Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
