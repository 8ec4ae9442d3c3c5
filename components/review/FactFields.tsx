'use client';
/** What happened, when, of what kind and where. */
import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import type { Place } from '@/lib/domain/draft';
import { EVENT_STATUSES, EVENT_TYPES, eventStatusSchema, eventTypeSchema } from '@/lib/domain/ontology';
import { ChipPicker, type Choice } from './ChipPicker';
import { DateField } from './DateField';
import type { FormPart } from './form-parts';
import { ReviewField } from './ReviewField';

const NO_PLACE: Place = { name: '', country: null, latitude: null, longitude: null };

export function FactFields({
  part,
  relationships,
  topics,
}: {
  part: FormPart;
  relationships: readonly Choice[];
  topics: readonly Choice[];
}) {
  const t = useTranslations('review');
  const words = useTranslations('words');
  const { proposal, change, marks, active, errorOf } = part;
  const frame = (evidenceField: string) => ({
    evidenceField,
    proposal,
    mark: marks.get(evidenceField),
    active: active === evidenceField,
    note: part.noteOf(evidenceField),
    lost: part.lostOf(evidenceField),
    onRemoveWords: part.onRemoveWords,
  });
  const place = proposal.location;
  const changePlace = (patch: Partial<Place>) => {
    const next = { ...(place ?? NO_PLACE), ...patch };
    // Another name is another spot: its coordinates are not those of the old one.
    if (patch.name !== undefined) Object.assign(next, { latitude: null, longitude: null });
    change({ location: next.name === '' && next.country === null ? null : next }, 'location');
  };
  return (
    <>
      <ReviewField {...frame('title')}>
        <TextField
          id="title"
          label={t('title')}
          value={proposal.title}
          maxLength={300}
          error={errorOf('title')}
          onChange={(event) => change({ title: event.target.value }, 'title')}
        />
      </ReviewField>
      <ReviewField {...frame('date')} onConfirm={() => change({}, 'date')}>
        <DateField
          id="date"
          label={t('date')}
          value={proposal.date}
          error={errorOf('date')}
          onChange={(date) => change({ date }, 'date')}
        />
      </ReviewField>
      <div className="grid grid-cols-1 gap-x-3 sm:grid-cols-2">
        <ReviewField {...frame('type')} onConfirm={() => change({}, 'type')}>
          <Select
            id="type"
            label={t('type')}
            value={proposal.type ?? ''}
            error={errorOf('type')}
            onChange={(event) =>
              change({ type: eventTypeSchema.safeParse(event.target.value).data ?? null }, 'type')
            }
            options={[
              { value: '', label: t('chooseType') },
              ...EVENT_TYPES.map((value) => ({ value, label: words(`types.${value}`) })),
            ]}
          />
        </ReviewField>
        <ReviewField {...frame('status')}>
          <Select
            id="status"
            label={t('status')}
            value={proposal.status}
            onChange={(event) => change({ status: eventStatusSchema.parse(event.target.value) }, 'status')}
            options={EVENT_STATUSES.map((value) => ({ value, label: words(`statuses.${value}`) }))}
          />
        </ReviewField>
      </div>
      <ReviewField {...frame('location')} onConfirm={place ? () => change({}, 'location') : undefined}>
        <div className="grid grid-cols-[1fr_9.5rem] gap-x-3">
          <TextField
            id="location"
            label={t('place')}
            optionalLabel={t('optional')}
            value={place?.name ?? ''}
            maxLength={200}
            error={errorOf('location')}
            onChange={(event) => changePlace({ name: event.target.value })}
          />
          <CountryField
            label={t('country')}
            value={place?.country ?? ''}
            onChange={(country) => changePlace({ country: country || null })}
          />
        </div>
      </ReviewField>
      <ReviewField
        {...frame('parties')}
        onConfirm={proposal.relationships.length > 0 ? () => change({}, 'parties') : undefined}
      >
        <ChipPicker
          id="relationships"
          label={t('relationships')}
          error={errorOf('relationships')}
          choices={relationships}
          chosen={proposal.relationships}
          onChange={(values) => change({ relationships: values }, 'parties')}
        />
      </ReviewField>
      <ReviewField {...frame('topics')}>
        <ChipPicker
          id="topics"
          label={t('topics')}
          error={errorOf('topics')}
          choices={topics}
          chosen={proposal.topics}
          onChange={(values) => change({ topics: values }, 'topics')}
        />
      </ReviewField>
      <div className="field py-1.5 pe-2">
        <TextArea
          id="summary"
          label={t('summary')}
          optionalLabel={t('optional')}
          help={t('summaryHelp')}
          value={proposal.summary}
          rows={3}
          className="[&_textarea]:min-h-20"
          maxLength={5_000}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </div>
    </>
  );
}
