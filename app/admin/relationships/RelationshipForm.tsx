'use client';
/** The form of a relationship: its parties and address once, its wording at any time. */
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { ActorSearch } from '@/components/review/ActorSearch';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { titleOfParties } from '@/lib/domain/relationship';
import { FormActions } from '../FormActions';
import { faultAt } from '../form-answers';
import { RecordConflict } from '../RecordConflict';
import { SaveNotice } from '../SaveNotice';
import { useRecordForm } from '../use-record-form';
import { saveRelationshipForm } from './actions';

// Longer than any lawful value: what is half typed comes back too.
const text = z.string().max(10_000);
const partySchema = z.object({ slug: text, name: text }).nullable();
const valuesSchema = z.object({
  slug: text,
  title: text,
  description: text,
  parties: z.tuple([partySchema, partySchema]),
});
export type RelationshipValues = z.infer<typeof valuesSchema>;

const PARTIES = 'state,organisation,armed-group';
const FIELDS = [
  { index: 0, label: 'partyA' },
  { index: 1, label: 'partyB' },
] as const;

export function RelationshipForm({
  existing,
  initial,
  version,
}: {
  existing: string | null;
  initial: RelationshipValues;
  /** The version that `initial` is; null for a new relationship. */
  version: number | null;
}) {
  const t = useTranslations('records.relationships');
  const common = useTranslations('records');
  const { values, set, state, save, kept, conflict, namesake, filled } = useRecordForm<
    RelationshipValues,
    { title: string; description: string }
  >({
    room: 'relationships',
    existing,
    initial,
    version,
    schema: valuesSchema,
    fields: ['title', 'description'],
    plain: ({ title, description }) => ({ title: title.trim(), description: description.trim() }),
    valuesOf: (theirs) => ({ ...initial, ...theirs }),
    send: ({ slug, title, description, parties }, request) => {
      const [first, second] = parties.map((party) => party?.slug ?? '');
      const relationship = {
        slug,
        title,
        description,
        parties: [first ?? '', second ?? ''] as [string, string],
      };
      return saveRelationshipForm(existing, { relationship, ...request });
    },
  });
  const [first, second] = values.parties;
  const choose = (index: 0 | 1, party: RelationshipValues['parties'][0]) =>
    set({ parties: index === 0 ? [party, second] : [first, party] });
  // What the title and the address become where nothing is written.
  const fromParties = first && second ? titleOfParties(first.name, second.name) : undefined;
  const pairFault = faultAt(state, 'parties');
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <KeptNotice kept={kept} />
      <SaveNotice state={state} namesake={namesake} />
      <RecordConflict<RelationshipValues>
        conflict={conflict}
        labelOf={(field) => (field === 'title' ? t('name') : t('description'))}
        inWords={(each, field) => (field === 'title' ? each.title : each.description)}
      />
      {existing === null ? (
        <>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            {FIELDS.map(({ index, label }) => (
              <ActorSearch
                key={`${label} ${filled}`}
                id={`parties.${index}`}
                label={t(label)}
                kinds={PARTIES}
                keepChoice
                initialText={values.parties[index]?.name ?? ''}
                error={faultAt(state, `parties.${index}`) ?? (index === 0 ? pairFault : undefined)}
                onChoose={({ slug, name }) => choose(index, { slug, name })}
                onUnchoose={() => choose(index, null)}
              />
            ))}
          </div>
          <p className="text-muted text-small">{t('partyHelp')}</p>
          <TextField
            id="slug"
            label={t('slug')}
            help={t('slugHelp')}
            optionalLabel={common('optional')}
            value={values.slug}
            maxLength={160}
            placeholder={first && second ? `${first.slug}-${second.slug}` : undefined}
            error={faultAt(state, 'slug')}
            onChange={(event) => set({ slug: event.target.value })}
          />
        </>
      ) : (
        <dl>
          <dt className="text-small font-strong">{t('parties')}</dt>
          <dd>
            <bdi>{first?.name}</bdi>, <bdi>{second?.name}</bdi>
          </dd>
        </dl>
      )}
      <TextField
        id="title"
        label={t('name')}
        help={t('nameHelp')}
        optionalLabel={common('optional')}
        value={values.title}
        maxLength={200}
        placeholder={fromParties}
        error={faultAt(state, 'title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextArea
        id="description"
        label={t('description')}
        help={t('descriptionHelp')}
        optionalLabel={common('optional')}
        value={values.description}
        maxLength={5_000}
        rows={4}
        error={faultAt(state, 'description')}
        onChange={(event) => set({ description: event.target.value })}
      />
      <FormActions>
        <PrimaryButton busy={state.kind === 'saving'} pendingLabel={common('saving')}>
          {common('save')}
        </PrimaryButton>
      </FormActions>
    </form>
  );
}
