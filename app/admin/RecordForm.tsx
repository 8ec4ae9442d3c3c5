'use client';
/** What the forms of actors and relationships look like: what is to be said first, the fields, why, and the button that stays. */
import { useTranslations } from 'use-intl';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { FormActions } from './FormActions';
import { faultAt } from './form-answers';
import { RecordConflict } from './RecordConflict';
import { SaveNotice } from './SaveNotice';
import type { useRecordForm } from './use-record-form';
import { WhyField } from './WhyField';

/** What `useRecordForm` holds. */
export type OpenRecord<Values extends object> = ReturnType<typeof useRecordForm<Values, unknown>>;

export function RecordForm<Values extends object>({
  record,
  isNew,
  restored,
  labelOf,
  inWords,
  className,
  children,
}: {
  record: OpenRecord<Values>;
  isNew: boolean;
  /** An earlier version with which the form opens. */
  restored: { version: number } | null;
  /** A field's name, and its value in one line, where two saves are compared. */
  labelOf: (field: keyof Values) => string;
  inWords: (values: Values, field: keyof Values) => string;
  className: string;
  children: React.ReactNode;
}) {
  const common = useTranslations('records');
  const forms = useTranslations('forms');
  const { why, setWhy, state, save, kept, conflict, mergedWith, namesake } = record;
  return (
    <form
      noValidate
      className={`flex flex-col ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="flex flex-col gap-4 empty:hidden">
        {restored ? <Notice>{forms('restored', { version: restored.version })}</Notice> : null}
        <KeptNotice kept={kept} />
        <SaveNotice state={state} namesake={namesake} />
        <RecordConflict<Values> {...{ conflict, mergedWith, labelOf, inWords }} />
      </div>
      {children}
      {isNew ? null : <WhyField why={why} onWhy={setWhy} />}
      <FormActions>
        <PrimaryButton needsPage busy={state.kind === 'saving'} pendingLabel={common('saving')}>
          {common('save')}
        </PrimaryButton>
      </FormActions>
    </form>
  );
}

/** A field of words; of several lines where `rows` says so. */
export function RecordText<Values extends object>({
  record: { values, state, set },
  field,
  required = false,
  rows,
  ...texts
}: {
  record: OpenRecord<Values>;
  field: keyof Values & string;
  label: string;
  help?: string;
  most: number;
  required?: boolean;
  rows?: number;
  placeholder?: string;
}) {
  const common = useTranslations('records');
  const shared = {
    ...texts,
    id: field,
    optionalLabel: required ? undefined : common('optional'),
    value: String(values[field]),
    error: faultAt(state, field),
    onChange: ({ target }: { target: { value: string } }) =>
      set({ [field]: target.value } as unknown as Partial<Values>),
  };
  return rows ? <TextArea rows={rows} {...shared} /> : <TextField {...shared} />;
}
