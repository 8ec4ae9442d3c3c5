'use client';
/** The form of a relationship: its parties and address once, its wording at any time. */
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { ActorSearch } from '@/components/review/ActorSearch';
import { titleOfParties } from '@/lib/domain/relationship';
import { faultAt } from '../form-answers';
import { RecordForm, RecordText } from '../RecordForm';
import { type RestoredVersion, useRecordForm } from '../use-record-form';
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
  restored = null,
}: {
  existing: string | null;
  initial: RelationshipValues;
  /** The version that `initial` is; null for a new relationship. */
  version: number | null;
  /** An earlier version with which the form opens. */
  restored?: RestoredVersion<RelationshipValues> | null;
}) {
  const t = useTranslations('records.relationships');
  const record = useRecordForm<RelationshipValues, { title: string; description: string }>({
    room: 'relationships',
    existing,
    initial,
    version,
    restored,
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
  const { values, set, state, filled } = record;
  const [first, second] = values.parties;
  const choose = (index: 0 | 1, party: RelationshipValues['parties'][0]) =>
    set({ parties: index === 0 ? [party, second] : [first, party] });
  // What the title and the address become where nothing is written.
  const fromParties = first && second ? titleOfParties(first.name, second.name) : undefined;
  const pairFault = faultAt(state, 'parties');
  return (
    <RecordForm<RelationshipValues>
      record={record}
      isNew={existing === null}
      restored={restored}
      labelOf={(field) => (field === 'title' ? t('name') : t('description'))}
      inWords={(each, field) => (field === 'title' ? each.title : each.description)}
      className="max-w-2xl gap-5"
    >
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
          <RecordText
            record={record}
            field="slug"
            most={160}
            label={t('slug')}
            help={t('slugHelp')}
            placeholder={first && second ? `${first.slug}-${second.slug}` : undefined}
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
      <RecordText
        record={record}
        field="title"
        most={200}
        label={t('name')}
        help={t('nameHelp')}
        placeholder={fromParties}
      />
      <RecordText
        record={record}
        field="description"
        most={5_000}
        rows={4}
        label={t('description')}
        help={t('descriptionHelp')}
      />
    </RecordForm>
  );
}
