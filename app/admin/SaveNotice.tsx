'use client';
/** Says above a form what became of the last save. */
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import type { SaveState } from './form-answers';

export function SaveNotice({ state }: { state: SaveState }) {
  const t = useTranslations('records');
  if (state.kind === 'saved') return <Notice kind="success">{t('saved')}</Notice>;
  if (state.kind === 'refused') return <Notice kind="error">{t(`refusals.${state.reason}`)}</Notice>;
  if (state.kind !== 'faults') return null;
  return (
    <Notice kind="error" title={t('faults', { count: state.faults.length })}>
      <ul className="flex flex-col gap-1">
        {state.faults.map(({ field, message }) => (
          <li key={field}>
            <a className="text-accent underline" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
