'use client';
/** Tells an editor who saved the same record meanwhile, and what differs. */
import { useLocale, useTranslations } from 'use-intl';
import { ago } from '@/components/desk/ago';
import { Conflict } from '@/components/desk/Conflict';

export function RecordConflict<Values extends object>({
  conflict,
  labelOf,
  inWords,
}: {
  conflict: {
    by: string | null;
    at: string;
    clashes: (keyof Values)[];
    taken: (keyof Values)[];
    mine: Values;
    theirs: Values;
    keepMine: () => void;
    takeTheirs: () => void;
  } | null;
  labelOf: (field: keyof Values) => string;
  /** A field's value in one line. */
  inWords: (values: Values, field: keyof Values) => string;
}) {
  const t = useTranslations('forms');
  const locale = useLocale();
  if (!conflict) return null;
  const { by, at, clashes, taken, mine, theirs, keepMine, takeTheirs } = conflict;
  return (
    <Conflict
      title={t('savedMeanwhile', { name: by ?? t('somebody'), ago: ago(at, Date.now(), locale) })}
      clashes={clashes.map((field) => ({
        label: labelOf(field),
        mine: inWords(mine, field),
        theirs: inWords(theirs, field),
      }))}
      taken={taken.map(labelOf)}
      onMine={keepMine}
      onTheirs={takeTheirs}
    />
  );
}
