'use client';
/** Tells an editor who saved the same record meanwhile, perhaps they themselves in another tab, and what differs; or that both stand. */
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Conflict, goToConflict, Merged } from '@/components/desk/Conflict';
import { distanceInWords } from '@/lib/domain/intl';
import type { RecordMeeting } from './use-record-form';

export function RecordConflict<Values extends object>({
  conflict,
  mergedWith,
  labelOf,
  inWords,
}: RecordMeeting<Values> & {
  labelOf: (field: keyof Values) => string;
  /** A field's value in one line. */
  inWords: (values: Values, field: keyof Values) => string;
}) {
  const t = useTranslations('forms');
  const locale = useLocale();
  // It stands above the form, and who has just saved is at its foot. Who went on typing meanwhile is left where they are.
  const leadsThere = conflict !== null && !conflict.typedSince;
  useEffect(() => {
    if (leadsThere) goToConflict();
  }, [leadsThere]);
  if (mergedWith) return <Merged saved={mergedWith} fields={mergedWith.fields.map(labelOf)} />;
  if (!conflict) return null;
  const { at, clashes, taken, mine, theirs, combine, takeTheirs } = conflict;
  return (
    <Conflict
      title={(saver) => t('savedMeanwhile', { ...saver, ago: distanceInWords(at, Date.now(), locale) })}
      saved={conflict}
      clashes={clashes.map((field) => ({
        field: String(field),
        label: labelOf(field),
        mine: inWords(mine, field),
        theirs: inWords(theirs, field),
      }))}
      taken={taken.map(labelOf)}
      onCombine={(chosen) => combine(clashes.filter((field) => chosen.includes(String(field))))}
      onTheirs={takeTheirs}
    />
  );
}
