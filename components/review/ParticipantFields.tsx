'use client';
/** Who took part: linked to our actors, in the role and capacity of the day. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProposedParticipant } from '@/lib/domain/draft';
import { isInferred } from '@/lib/domain/evidence-support';
import type { UnknownActor } from '@/lib/domain/explanation';
import type { ChosenActor } from '@/lib/domain/lookup';
import { ActorSearch } from './ActorSearch';
import type { ReviewArticle } from './ArticleText';
import { FieldSureness } from './FieldSureness';
import { Fold } from './Fold';
import type { FormPart } from './form-parts';
import { NewActorDialog } from './NewActorDialog';
import { ParticipantRow } from './ParticipantRow';
import { ReviewField } from './ReviewField';
import type { ReviewActions } from './review-actions';
import { fromDraft, useUnknownActors } from './unknown-actors';
import { findCapacity } from './words-lookup';

export function ParticipantFields({
  part,
  actorNames,
  onActor,
  article,
  known,
  createActor,
  draftId,
}: {
  part: FormPart;
  /** Names by slug of the actors that the page knows, in its language. */
  actorNames: ReadonlyMap<string, string>;
  /** An actor that the editor has chosen or created, so that its name is known. */
  onActor: (actor: ChosenActor) => void;
  /** The article from which the draft came, or null. */
  article: Pick<ReviewArticle, 'id' | 'language' | 'url'> | null;
  /** Actors added since the draft was read, by the name that is not linked yet. */
  known: ReadonlyMap<string, ChosenActor>;
  createActor: ReviewActions['createActor'];
  draftId: string;
}) {
  const t = useTranslations('review');
  const [creating, setCreating] = useState<{ index: number | null; found: UnknownActor } | null>(null);
  const findUnknown = useUnknownActors(article?.id ?? null);
  const { proposal, change, marks, active, errorOf } = part;
  const { participants } = proposal;

  const set = (index: number, patch: Partial<ProposedParticipant>) => {
    const next = participants.map((each, at) => (at === index ? { ...each, ...patch } : each));
    change({ participants: next }, `participant:${participants[index]?.name ?? ''}`);
  };
  const link = async (index: number, actor: ChosenActor) => {
    onActor(actor);
    const before = participants[index];
    if (before === undefined) return;
    const held = before.capacity ? null : await findCapacity(actor.slug, proposal.date);
    // The answer may be late: what was typed meanwhile stays, and rows of the same name are the same actor.
    change(
      (now) => ({
        participants: now.participants.map((each, at) =>
          each.name === before.name && (at === index || each.actorId === null)
            ? {
                ...each,
                actorId: actor.slug,
                capacity: each.capacity ?? held?.capacity ?? null,
                affiliation: each.affiliation ?? held?.affiliation ?? null,
              }
            : each,
        ),
      }),
      `participant:${before.name}`,
    );
  };
  /** Opens the dialog with all that the text tells; for a name typed by hand there is nothing but the name. */
  const startCreating = async (index: number | null, name: string) => {
    const participant = index === null ? undefined : participants[index];
    const told = participant?.name === name ? await findUnknown(name) : null;
    setCreating({ index, found: told ?? fromDraft(name, proposal, participant) });
  };
  const add = async (actor: ChosenActor) => {
    onActor(actor);
    const held = await findCapacity(actor.slug, proposal.date);
    const added: ProposedParticipant = {
      name: actor.name,
      actorId: actor.slug,
      role: 'participant',
      capacity: held?.capacity ?? null,
      affiliation: held?.affiliation ?? null,
    };
    change((now) => ({ participants: [...now.participants, added] }), `participant:${actor.name}`);
  };
  const error = errorOf('participants');
  const waits = ({ actorId, name }: ProposedParticipant) =>
    actorId === null || isInferred(proposal, `participant:${name}`);
  return (
    <Fold
      title={t('participants')}
      says={participants.map(({ actorId, name }) => (actorId && actorNames.get(actorId)) || name)}
      needed={part.keepsBack('participants') || participants.some(waits)}
    >
      <section aria-labelledby="participants-title" className="flex flex-col gap-4">
        <h2 id="participants-title" className="font-serif text-heading">
          {t('participants')}
        </h2>
        <FieldSureness proposal={proposal} field="participants" />
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
                  note={part.noteOf(field)}
                  lost={part.lostOf(field)}
                  onRemoveWords={part.onRemoveWords}
                  onConfirm={() => change({}, field)}
                >
                  <ParticipantRow
                    index={index}
                    participant={participant}
                    date={proposal.date}
                    actorName={participant.actorId && (actorNames.get(participant.actorId) ?? null)}
                    errors={[errorOf(`participants.${index}`)].filter((text) => text !== undefined)}
                    onChange={(patch) => set(index, patch)}
                    onLink={(actor) => void link(index, actor)}
                    onCreate={createActor ? (name) => void startCreating(index, name) : undefined}
                    known={known.get(participant.name)}
                    onRemove={() =>
                      change({ participants: participants.filter((_, at) => at !== index) }, 'participants')
                    }
                  />
                </ReviewField>
              </li>
            );
          })}
        </ul>
        <div className="field py-1.5">
          <ActorSearch
            id="participants"
            date={proposal.date}
            label={t('addParticipant')}
            help={t('addParticipantHelp')}
            error={error}
            onChoose={(actor) => void add(actor)}
            onCreate={createActor ? (name) => void startCreating(null, name) : undefined}
          />
        </div>
        {creating && createActor ? (
          <NewActorDialog
            record={draftId}
            found={creating.found}
            language={article?.language ?? 'en'}
            date={proposal.date}
            articleUrl={article?.url ?? null}
            create={createActor}
            onClose={() => setCreating(null)}
            onCreated={(actor) => {
              setCreating(null);
              void (creating.index === null ? add(actor) : link(creating.index, actor));
            }}
          />
        ) : null}
      </section>
    </Fold>
  );
}
