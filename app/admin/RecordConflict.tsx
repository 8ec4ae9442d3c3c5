'use client';
/** Tells an editor who saved the same record meanwhile, and what differs; or that both stand. */
import { useLocale, useTranslations } from 'use-intl';
import { Conflict, Merged } from '@/components/desk/Conflict';
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
  if (mergedWith) return <Merged by={mergedWith.by} fields={mergedWith.fields.map(labelOf)} />;
  if (!conflict) return null;
  const { by, at, clashes, taken, mine, theirs, combine, takeTheirs } = conflict;
  return (
    <Conflict
      title={t('savedMeanwhile', { name: by ?? t('somebody'), ago: distanceInWords(at, Date.now(), locale) })}
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
