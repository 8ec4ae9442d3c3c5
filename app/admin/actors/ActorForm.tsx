'use client';
/** The form of an actor. What was typed stays until the server has taken it. */
import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { Select } from '@/components/ui/Select';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import type { DeskActor } from '@/lib/domain/actor-detail';
import { faultAt } from '../form-answers';
import { RecordForm, RecordText } from '../RecordForm';
import { type RestoredVersion, useRecordForm } from '../use-record-form';
import { saveActorForm } from './actions';
import {
  ACTOR_FIELDS,
  ACTOR_ROWS,
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
  restored = null,
}: {
  existing: string | null;
  initial: ActorValues;
  /** The version that `initial` is; null for a new actor. */
  version: number | null;
  /** An earlier version with which the form opens. */
  restored?: RestoredVersion<ActorValues> | null;
}) {
  const t = useTranslations('records.actors');
  const common = useTranslations('records');
  const words = useTranslations('words');
  const record = useRecordForm<ActorValues, DeskActor>({
    room: 'actors',
    existing,
    initial,
    version,
    restored,
    rows: ACTOR_ROWS,
    schema: actorValuesSchema,
    fields: ACTOR_FIELDS,
    plain: comparable,
    valuesOf,
    send: (each, request) => saveActorForm(existing, { actor: inputOf(each, existing === null), ...request }),
  });
  const { values, set, state, filled } = record;
  const heading = 'font-serif text-heading';
  const labelOf = (field: ActorField) =>
    field === 'kind' ? common('kind') : t(LABELS[field as 'cameoCode'] ?? field);
  return (
    <RecordForm<ActorValues>
      record={record}
      isNew={existing === null}
      restored={restored}
      labelOf={(field) => labelOf(field as ActorField)}
      inWords={(each, field) => fieldInWords(each, field as ActorField, (kind) => words(`kinds.${kind}`))}
      className="max-w-3xl gap-10"
    >
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('basics')}</h2>
        <RecordText record={record} field="name" required most={200} label={t('name')} help={t('nameHelp')} />
        {existing === null ? (
          <RecordText record={record} field="slug" most={160} label={t('slug')} help={t('slugHelp')} />
        ) : null}
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
          <RecordText record={record} field="cameoCode" most={12} label={t('cameo')} help={t('cameoHelp')} />
          <RecordText record={record} field="wikidata" most={13} label={t('wikidata')} />
        </div>
        <RecordText
          record={record}
          field="description"
          most={1_000}
          rows={3}
          label={t('description')}
          help={t('descriptionHelp')}
        />
        <RecordText
          record={record}
          field="note"
          most={2_000}
          rows={3}
          label={t('note')}
          help={t('noteHelp')}
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
    </RecordForm>
  );
}
