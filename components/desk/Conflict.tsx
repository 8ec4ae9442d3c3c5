'use client';
/** Two people saved the same thing: where they differ, what each wrote beside the other's, and the choice for each. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { commaOf } from '@/lib/domain/intl';

interface Clash {
  field: string;
  label: string;
  mine: string;
  theirs: string;
}

export function Conflict({
  title,
  clashes,
  taken = [],
  onCombine,
  onTheirs,
}: {
  title: string;
  /** What both changed, and differently. */
  clashes: readonly Clash[];
  /** Names of what only the other has changed: it stands in any case. */
  taken?: readonly string[];
  /** Saves the combination: theirs in these fields, mine in the others. */
  onCombine: (theirs: string[]) => void;
  /** Takes all of theirs; what was typed here is gone. */
  onTheirs: () => void;
}) {
  const t = useTranslations('forms');
  const comma = commaOf(useLocale());
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const choose = (field: string, other: boolean) =>
    setTheirs((before) => [...before.filter((each) => each !== field), ...(other ? [field] : [])]);
  return (
    <Notice kind="warning" title={title}>
      <p>{t('conflictText')}</p>
      <div className="flex flex-col gap-3 py-1">
        {clashes.map(({ field, label, ...said }) => (
          <fieldset key={field} className="min-w-0">
            <legend className="text-small font-strong">{label}</legend>
            <div className="grid gap-x-4 sm:grid-cols-2">
              {(['mine', 'theirs'] as const).map((side) => (
                <label key={side} className="flex min-h-9 min-w-0 items-start gap-2 py-1 text-small">
                  <input
                    type="radio"
                    className="mt-1 accent-accent"
                    name={`conflict ${field}`}
                    checked={theirs.includes(field) === (side === 'theirs')}
                    onChange={() => choose(field, side === 'theirs')}
                  />
                  <span className="min-w-0 wrap-anywhere">
                    <span className="text-muted">
                      {t(side === 'mine' ? 'conflictMine' : 'conflictTheirs')}
                    </span>{' '}
                    <bdi>{said[side] || '–'}</bdi>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {taken.length > 0 ? (
        <p className="text-small">{t('conflictTaken', { fields: taken.join(comma) })}</p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onCombine([...theirs])}>{t('combine')}</Button>
        <Button look="quiet" onClick={onTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}

/** Somebody else saved the same thing, in other fields: both stand. */
export function Merged({ by, fields }: { by: string | null; fields: readonly string[] }) {
  const t = useTranslations('forms');
  const comma = commaOf(useLocale());
  return (
    <Notice>
      {t('mergedWith', { name: by ?? t('somebody'), fields: fields.join(comma), count: fields.length })}
    </Notice>
  );
}
