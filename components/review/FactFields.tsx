'use client';
/** What happened, when, of what kind and where. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { countryName } from '@/lib/domain/country';
import type { Place } from '@/lib/domain/draft';
import { isInferred } from '@/lib/domain/evidence-support';
import { EVENT_STATUSES, eventStatusSchema, eventTypeSchema } from '@/lib/domain/ontology';
import { ChipPicker, type Choice, type RelationshipChoice } from './ChipPicker';
import { DateField } from './DateField';
import { Fold } from './Fold';
import type { FormPart } from './form-parts';
import { NewRelationshipDialog } from './NewRelationshipDialog';
import { PlaceSpot } from './PlaceSpot';
import { ReviewField } from './ReviewField';
import type { ReviewActions } from './review-actions';
import { useDateSaid } from './use-date-said';

/** What is chosen, as it is called. */
const labelsOf = (choices: readonly Choice[], chosen: readonly string[]) =>
  chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value);

const NO_PLACE: Place = { name: '', country: null, latitude: null, longitude: null };

export function FactFields({
  part,
  relationships,
  sidesInferred,
  topics,
  onRelationship,
  createRelationship,
}: {
  part: FormPart;
  relationships: readonly Choice[];
  /** The text does not tell a relationship that is chosen, and nobody has confirmed it. */
  sidesInferred: boolean;
  topics: readonly Choice[];
  /** A relationship that has just been made. */
  onRelationship: (relationship: RelationshipChoice) => void;
  createRelationship: ReviewActions['createRelationship'];
}) {
  const t = useTranslations('review');
  const words = useTranslations('words');
  const order = useVocabulary();
  const [making, setMaking] = useState(false);
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
  const dateSaid = useDateSaid(proposal.date);
  // On a small screen a fact stands folded unless it wants the editor.
  const waits = (field: string) =>
    part.keepsBack(field) ||
    part.errorOf(field) !== undefined ||
    part.noteOf(field) !== undefined ||
    part.lostOf(field) !== undefined ||
    (field !== 'title' && (field !== 'location' || place !== null) && isInferred(proposal, field));
  const changePlace = (patch: Partial<Place>) => {
    const next = { ...(place ?? NO_PLACE), ...patch };
    // Another name is another spot: its coordinates are not those of the old one.
    if (patch.name !== undefined) Object.assign(next, { latitude: null, longitude: null });
    change({ location: next.name === '' && next.country === null ? null : next }, 'location');
  };
  return (
    <>
      <Fold title={t('title')} says={[proposal.title]} needed={waits('title')}>
        <ReviewField {...frame('title')}>
          <TextField
            id="title"
            label={t('title')}
            value={proposal.title}
            most={300}
            error={errorOf('title')}
            onChange={(event) => change({ title: event.target.value }, 'title')}
          />
        </ReviewField>
      </Fold>
      <Fold title={t('date')} says={[dateSaid ?? proposal.date]} needed={waits('date')}>
        <ReviewField {...frame('date')} onConfirm={() => change({}, 'date')}>
          <DateField
            id="date"
            label={t('date')}
            value={proposal.date}
            error={errorOf('date')}
            onChange={(date) => change({ date }, 'date')}
          />
        </ReviewField>
      </Fold>
      <Fold
        title={t('type')}
        says={[proposal.type ? words(`types.${proposal.type}`) : '', words(`statuses.${proposal.status}`)]}
        needed={waits('type')}
      >
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
                ...order.types.map((value) => ({ value, label: words(`types.${value}`) })),
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
      </Fold>
      <Fold
        title={t('place')}
        says={[place?.name ?? '', (place?.country && countryName(place.country)) ?? '']}
        needed={waits('location')}
      >
        <ReviewField {...frame('location')} onConfirm={place ? () => change({}, 'location') : undefined}>
          <div className="grid grid-cols-[1fr_9.5rem] gap-x-3">
            <TextField
              id="location"
              label={t('place')}
              optionalLabel={t('optional')}
              value={place?.name ?? ''}
              most={200}
              error={errorOf('location')}
              onChange={(event) => changePlace({ name: event.target.value })}
            />
            <CountryField
              label={t('country')}
              value={place?.country ?? ''}
              onChange={(country) => changePlace({ country: country || null })}
            />
          </div>
          <PlaceSpot place={place} onChange={(location) => change({ location }, 'location')} />
        </ReviewField>
      </Fold>
      <Fold
        title={t('folds.about')}
        says={[
          ...labelsOf(relationships, proposal.relationships),
          ...labelsOf(topics, proposal.topics),
          proposal.summary,
        ]}
        needed={sidesInferred || part.keepsBack('relationships') || part.keepsBack('topics')}
      >
        <ReviewField
          {...frame('parties')}
          onConfirm={sidesInferred ? () => change({}, 'parties') : undefined}
        >
          <ChipPicker
            id="relationships"
            label={t('relationships')}
            error={errorOf('relationships')}
            choices={relationships}
            create={
              createRelationship
                ? { label: t('makeRelationship'), onCreate: () => setMaking(true) }
                : undefined
            }
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
        <div className="field py-1.5">
          <TextArea
            id="summary"
            label={t('summary')}
            optionalLabel={t('optional')}
            help={t('summaryHelp')}
            value={proposal.summary}
            rows={3}
            className="[&_textarea]:min-h-20"
            most={5_000}
            onChange={(event) => change({ summary: event.target.value })}
          />
        </div>
      </Fold>
      {making && createRelationship ? (
        <NewRelationshipDialog
          proposal={proposal}
          create={createRelationship}
          onClose={() => setMaking(false)}
          onCreated={(relationship) => {
            setMaking(false);
            onRelationship(relationship);
            change((now) => ({ relationships: [...now.relationships, relationship.value] }), 'parties');
          }}
        />
      ) : null}
    </>
  );
}
