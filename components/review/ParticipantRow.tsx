'use client';
import { Link2, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { ProposedParticipant } from '@/lib/domain/draft';
/** One participant: who it is in our list, in which role and capacity. */
import type { ChosenActor } from '@/lib/domain/lookup';
import { PARTICIPANT_ROLES, participantRoleSchema } from '@/lib/domain/ontology';
import { ActorSearch } from './ActorSearch';
import { PostNote } from './PostNote';

export function ParticipantRow({
  index,
  participant,
  date,
  actorName,
  errors,
  onChange,
  onLink,
  onCreate,
  known,
  onRemove,
}: {
  index: number;
  participant: ProposedParticipant;
  /** Of the event, EDTF as typed. */
  date: string;
  /** Name of the linked actor, or null. */
  actorName: string | null;
  errors: readonly string[];
  onChange: (change: Partial<ProposedParticipant>) => void;
  onLink: (actor: ChosenActor) => void;
  /** Opens the dialog for a new actor; unset: they may not add one. */
  onCreate: ((name: string) => void) | undefined;
  /** An actor of this very name that was added since the draft was read. */
  known: ChosenActor | undefined;
  onRemove: () => void;
}) {
  const t = useTranslations('review');
  const words = useTranslations('words');
  const [changing, setChanging] = useState(false);
  const { name, actorId, role, capacity, affiliation } = participant;
  const linked = actorId !== null;
  const id = `participants.${index}`;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{t('participantNamed', { name })}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="min-w-0">
          <bdi className="font-strong">{linked ? (actorName ?? name) : name}</bdi>
          {linked && actorName && actorName !== name ? (
            <span className="text-small text-muted"> {t('inTextAs', { name })}</span>
          ) : null}
          {linked ? null : <span className="text-small font-strong text-warning"> {t('notLinked')}</span>}
        </p>
        <span className="flex">
          {linked && !changing ? (
            <Button
              look="quiet"
              className="min-h-8"
              aria-label={t('changeNamed', { name })}
              onClick={() => setChanging(true)}
            >
              {t('change')}
            </Button>
          ) : null}
          <Button look="quiet" className="min-h-8" aria-label={t('removeNamed', { name })} onClick={onRemove}>
            <Trash2 aria-hidden size={15} />
          </Button>
        </span>
      </div>
      {linked ? null : (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
          {known ? (
            <>
              <span className="text-muted">{t('knownByNow')}</span>
              <Button className="min-h-9" onClick={() => onLink(known)}>
                <Link2 aria-hidden size={16} />
                {t('linkKnown', { name: known.shownName ?? known.name })}
              </Button>
            </>
          ) : null}
          {onCreate ? (
            <Button
              look={known ? 'quiet' : 'secondary'}
              className="min-h-9"
              aria-haspopup="dialog"
              aria-label={t('addActorNamed', { name })}
              onClick={() => onCreate(name)}
            >
              <UserPlus aria-hidden size={16} />
              {t('addActor')}
            </Button>
          ) : null}
        </p>
      )}
      {linked && !changing ? null : (
        <ActorSearch
          id={id}
          date={date}
          label={t('findActorFor', { name })}
          hideLabel
          initialText={linked ? '' : name}
          error={errors.join(' ') || undefined}
          onChoose={(actor) => {
            setChanging(false);
            onLink(actor);
          }}
          onCreate={onCreate}
        />
      )}
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-[12rem_1fr]">
        <Select
          id={linked && !changing ? id : undefined}
          label={t('role')}
          value={role}
          error={linked && !changing ? errors.join(' ') || undefined : undefined}
          onChange={(event) => onChange({ role: participantRoleSchema.parse(event.target.value) })}
          options={PARTICIPANT_ROLES.map((value) => ({ value, label: words(`roles.${value}`) }))}
        />
        <TextField
          label={t('affiliation')}
          value={affiliation ?? ''}
          most={200}
          onChange={(event) => onChange({ affiliation: event.target.value || null })}
        />
        <TextField
          label={t('capacity')}
          value={capacity ?? ''}
          most={200}
          className="col-span-2"
          onChange={(event) => onChange({ capacity: event.target.value || null })}
        />
      </div>
      <PostNote participant={participant} date={date} />
    </fieldset>
  );
}
