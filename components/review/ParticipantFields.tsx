'use client';
/** Who took part: linked to our actors, in the role and capacity of the day. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProposedParticipant } from '@/lib/domain/draft';
import { ActorSearch } from './ActorSearch';
import type { FormPart } from './form-parts';
import { NewActorDialog } from './NewActorDialog';
import { ParticipantRow } from './ParticipantRow';
import { ReviewField } from './ReviewField';
import type { ActorMatch, ReviewActions } from './review-actions';

/** The post that an actor held on the days of the event, or nothing where none is known. */
async function findCapacity(
  slug: string,
  date: string,
): Promise<Pick<ProposedParticipant, 'capacity' | 'affiliation'> | null> {
  if (date === '') return null;
  try {
    const response = await fetch(`/admin/lookup/actors/${slug}?${new URLSearchParams({ date })}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

export function ParticipantFields({
  part,
  actorNames,
  onActor,
  language,
  createActor,
}: {
  part: FormPart;
  /** Canonical names by slug of the actors that the page knows. */
  actorNames: ReadonlyMap<string, string>;
  /** An actor that the editor has chosen or created, so that its name is known. */
  onActor: (actor: { slug: string; name: string }) => void;
  language: string;
  createActor: ReviewActions['createActor'];
}) {
  const t = useTranslations('review');
  const [creating, setCreating] = useState<{ index: number | null; name: string } | null>(null);
  const { proposal, change, marks, active, errorOf } = part;
  const { participants } = proposal;

  const set = (index: number, patch: Partial<ProposedParticipant>) => {
    const next = participants.map((each, at) => (at === index ? { ...each, ...patch } : each));
    change({ participants: next }, `participant:${participants[index]?.name ?? ''}`);
  };
  const link = async (index: number, actor: { slug: string; name: string }) => {
    onActor(actor);
    const before = participants[index];
    const held = before?.capacity ? null : await findCapacity(actor.slug, proposal.date);
    set(index, {
      actorId: actor.slug,
      ...(held && { capacity: held.capacity, affiliation: before?.affiliation ?? held.affiliation }),
    });
  };
  const add = async (actor: { slug: string; name: string }) => {
    onActor(actor);
    const held = await findCapacity(actor.slug, proposal.date);
    const added: ProposedParticipant = {
      name: actor.name,
      actorId: actor.slug,
      role: 'participant',
      capacity: held?.capacity ?? null,
      affiliation: held?.affiliation ?? null,
    };
    change({ participants: [...participants, added] }, `participant:${actor.name}`);
  };
  const error = errorOf('participants');
  return (
    <section aria-labelledby="participants-title" className="flex flex-col gap-4">
      <h2 id="participants-title" className="font-serif text-heading">
        {t('participants')}
      </h2>
      <ul className="flex flex-col gap-5">
        {participants.map((participant, index) => {
          const field = `participant:${participant.name}`;
          return (
            // Two participants may have the same name in the text; their place tells them apart.
            <li
              key={`${participant.name}-${participants.slice(0, index).filter((p) => p.name === participant.name).length}`}
            >
              <ReviewField
                evidenceField={field}
                proposal={proposal}
                mark={marks.get(field)}
                active={active === field}
                onConfirm={() => change({}, field)}
              >
                <ParticipantRow
                  index={index}
                  participant={participant}
                  actorName={participant.actorId && (actorNames.get(participant.actorId) ?? null)}
                  errors={[errorOf(`participants.${index}`)].filter((text) => text !== undefined)}
                  onChange={(patch) => set(index, patch)}
                  onLink={(actor: ActorMatch) => void link(index, actor)}
                  onCreate={(name) => setCreating({ index, name })}
                  onRemove={() => change({ participants: participants.filter((_, at) => at !== index) })}
                />
              </ReviewField>
            </li>
          );
        })}
      </ul>
      <div className="field">
        <ActorSearch
          id="participants"
          label={t('addParticipant')}
          help={t('addParticipantHelp')}
          error={error}
          onChoose={(actor) => void add(actor)}
          onCreate={(name) => setCreating({ index: null, name })}
        />
      </div>
      {creating ? (
        <NewActorDialog
          name={creating.name}
          language={language}
          create={createActor}
          onClose={() => setCreating(null)}
          onCreated={(actor) => {
            setCreating(null);
            void (creating.index === null ? add(actor) : link(creating.index, actor));
          }}
        />
      ) : null}
    </section>
  );
}
