'use client';
/** The same thing was saved twice, by two people or from two tabs of one: where both differ, beside each other, and the choice. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { commaOf } from '@/lib/domain/intl';
import type { SavedBy } from '@/lib/domain/record-version';
import { markOfErased } from '@/lib/domain/user';

/** Where the choice stands, for what leads there. */
const CHOICE = 'conflict';

/** Leads whoever is elsewhere on the page to the choice: to its first row. */
export const goToConflict = (): void =>
  document.getElementById(CHOICE)?.querySelector<HTMLElement>('input, button')?.focus();

interface Clash {
  field: string;
  label: string;
  mine: string;
  theirs: string;
}

/** Whose save it was, as sentences are told it: `you` of one's own in another tab or on another device. */
type Saver = { who: 'you' | 'other'; name: string };

function useSaver({ by, own }: SavedBy): Saver {
  const t = useTranslations('forms');
  // Erased meanwhile: they are called so in the language of the page.
  const mark = by === null ? null : markOfErased(by);
  return {
    who: own ? 'you' : 'other',
    name: mark === null ? (by ?? t('somebody')) : t('former', { mark }),
  };
}

export function Conflict({
  title,
  saved,
  clashes,
  taken = [],
  onCombine,
  onTheirs,
}: {
  title: (saver: Saver) => string;
  saved: SavedBy;
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
  const saver = useSaver(saved);
  const { who } = saver;
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const choose = (field: string, other: boolean) =>
    setTheirs((before) => [...before.filter((each) => each !== field), ...(other ? [field] : [])]);
  return (
    <div id={CHOICE}>
      <Notice kind="warning" title={title(saver)}>
        <p>{t('conflictText', { who })}</p>
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
                        {t(side === 'mine' ? 'conflictMine' : 'conflictTheirs', { who })}
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
          <p className="text-small">{t('conflictTaken', { who, fields: taken.join(comma) })}</p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => onCombine([...theirs])}>{t('combine')}</Button>
          <Button look="quiet" onClick={onTheirs}>
            {t('takeTheirs', { who })}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** It was saved elsewhere meanwhile, in other fields: both stand. */
export function Merged({ saved, fields }: { saved: SavedBy; fields: readonly string[] }) {
  const t = useTranslations('forms');
  const comma = commaOf(useLocale());
  const saver = useSaver(saved);
  return <Notice>{t('mergedWith', { ...saver, fields: fields.join(comma), count: fields.length })}</Notice>;
}
