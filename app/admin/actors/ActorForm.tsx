'use client';
/** The form of an actor. What was typed stays until the server has taken it. */
import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import type { DeskActor } from '@/lib/domain/actor-detail';
import { FormActions } from '../FormActions';
import { faultAt } from '../form-answers';
import { RecordConflict } from '../RecordConflict';
import { SaveNotice } from '../SaveNotice';
import { useRecordForm } from '../use-record-form';
import { saveActorForm } from './actions';
import {
  ACTOR_FIELDS,
  type ActorField,
  type ActorValues,
  actorValuesSchema,
  comparable,
  fieldInWords,
  inputOf,
  valuesOf,
} from './actor-values';
import { NameRows } from './NameRows';
import { PostRows } from './PostRows';

/** What each field is called where two saves are compared; keys of the catalogue. */
const LABELS = { cameoCode: 'cameo' } as const;

export function ActorForm({
  existing,
  initial,
  version,
}: {
  existing: string | null;
  initial: ActorValues;
  /** The version that `initial` is; null for a new actor. */
  version: number | null;
}) {
  const t = useTranslations('records.actors');
  const common = useTranslations('records');
  const words = useTranslations('words');
  const { values, set, state, save, kept, conflict, namesake, filled } = useRecordForm<
    ActorValues,
    DeskActor
  >({
    room: 'actors',
    existing,
    initial,
    version,
    schema: actorValuesSchema,
    fields: ACTOR_FIELDS,
    plain: comparable,
    valuesOf,
    send: (each, request) => saveActorForm(existing, { actor: inputOf(each, existing === null), ...request }),
  });
  const text = (
    field: 'name' | 'slug' | 'cameoCode' | 'wikidata',
    maxLength: number,
    label: string,
    help?: string,
  ) => (
    <TextField
      id={field}
      label={label}
      help={help}
      optionalLabel={field === 'name' ? undefined : common('optional')}
      value={values[field]}
      maxLength={maxLength}
      error={faultAt(state, field)}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  const heading = 'font-serif text-heading';
  const labelOf = (field: ActorField) =>
    field === 'kind' ? common('kind') : t(LABELS[field as 'cameoCode'] ?? field);
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="flex flex-col gap-4 empty:hidden">
        <KeptNotice kept={kept} />
        <SaveNotice state={state} namesake={namesake} />
        <RecordConflict<ActorValues>
          conflict={conflict}
          labelOf={(field) => labelOf(field as ActorField)}
          inWords={(each, field) => fieldInWords(each, field as ActorField, (kind) => words(`kinds.${kind}`))}
        />
      </div>
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('basics')}</h2>
        {text('name', 200, t('name'), t('nameHelp'))}
        {existing === null ? text('slug', 160, t('slug'), t('slugHelp')) : null}
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Select
            id="kind"
            label={common('kind')}
            value={values.kind}
            options={ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) }))}
            onChange={(event) => set({ kind: actorKindSchema.parse(event.target.value) })}
          />
          <CountryField
            id="country"
            label={t('country')}
            optionalLabel={common('optional')}
            value={values.country}
            error={faultAt(state, 'country')}
            onChange={(country) => set({ country })}
          />
          {text('cameoCode', 12, t('cameo'), t('cameoHelp'))}
          {text('wikidata', 13, t('wikidata'))}
        </div>
        <TextArea
          id="description"
          label={t('description')}
          help={t('descriptionHelp')}
          optionalLabel={common('optional')}
          value={values.description}
          maxLength={1_000}
          rows={3}
          error={faultAt(state, 'description')}
          onChange={(event) => set({ description: event.target.value })}
        />
        <TextArea
          id="note"
          label={t('note')}
          help={t('noteHelp')}
          optionalLabel={common('optional')}
          value={values.note}
          maxLength={2_000}
          rows={3}
          error={faultAt(state, 'note')}
          onChange={(event) => set({ note: event.target.value })}
        />
      </section>
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('names')}</h2>
        <p className="text-muted text-small">{t('namesHelp')}</p>
        <NameRows
          of="name"
          forms={values.kind === 'state' || values.kind === 'organisation'}
          rows={values.names}
          state={state}
          onChange={(names) => set({ names })}
        />
        <h3 className="font-strong">{t('slips')}</h3>
        <p className="text-muted text-small">{t('slipsHelp')}</p>
        <NameRows of="slip" rows={values.slips} state={state} onChange={(slips) => set({ slips })} />
      </section>
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('posts')}</h2>
        <p className="text-muted text-small">{t('postsHelp')}</p>
        <PostRows key={filled} posts={values.posts} state={state} onChange={(posts) => set({ posts })} />
      </section>
      <FormActions>
        <PrimaryButton busy={state.kind === 'saving'} pendingLabel={common('saving')}>
          {common('save')}
        </PrimaryButton>
      </FormActions>
    </form>
  );
}
