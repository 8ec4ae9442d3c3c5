'use client';
/** A relationship that is not followed yet, made without leaving the review: two parties, and it is called by them. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/components/desk/FormDialog';
import { useRequestKey } from '@/components/desk/RequestKey';
import { Notice } from '@/components/ui/Notice';
import type { Proposal } from '@/lib/domain/draft';
import { ActorSearch } from './ActorSearch';
import type { RelationshipChoice } from './ChipPicker';
import type { NewRelationshipAnswer, ReviewActions } from './review-actions';

type Failure = Extract<NewRelationshipAnswer, { ok: false }>['reason'];

const PARTIES = 'state,organisation';
type Party = { slug: string; name: string };

/** The sides of the act as the draft tells them, to begin the search with. */
function sidesOf({ participants }: Proposal): [string, string] {
  const told = participants.flatMap(({ role, affiliation, name }) =>
    role === 'mentioned' ? [] : [affiliation ?? name],
  );
  const [first = '', second = ''] = [...new Set(told)];
  return [first, second];
}

export function NewRelationshipDialog({
  proposal,
  create,
  onCreated,
  onClose,
}: {
  proposal: Proposal;
  create: NonNullable<ReviewActions['createRelationship']>;
  onCreated: (relationship: RelationshipChoice) => void;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const [sides] = useState(() => sidesOf(proposal));
  const [parties, setParties] = useState<readonly [Party | null, Party | null]>([null, null]);
  const [failure, setFailure] = useState<Failure | 'offline' | null>(null);
  const requestKey = useRequestKey();
  const choose = (index: 0 | 1, party: Party | null) =>
    setParties(([first, second]) => (index === 0 ? [party, second] : [first, party]));
  const submit = async () => {
    const [first, second] = parties;
    if (first === null || second === null) {
      setFailure('invalid');
      return;
    }
    const answer = await create({ parties: [first.slug, second.slug], requestKey });
    if (answer.ok) onCreated({ value: answer.slug, label: answer.title, parties: [first, second] });
    else setFailure(answer.reason);
  };
  const sentence = (reason: Failure | 'offline') =>
    reason === 'invalid' || reason === 'unknown-party' || reason === 'same-party' || reason === 'taken'
      ? t(`newRelationshipRefusals.${reason}`)
      : t(`refusals.${reason}`);
  return (
    <FormDialog
      words={{
        title: t('newRelationship'),
        description: t('newRelationshipHelp'),
        submit: t('createRelationship'),
        pending: t('creatingRelationship'),
        cancel: t('cancel'),
        close: t('close'),
      }}
      send={submit}
      onLost={() => setFailure('offline')}
      onClose={onClose}
    >
      {failure ? <Notice kind="error">{sentence(failure)}</Notice> : null}
      {([0, 1] as const).map((index) => (
        <ActorSearch
          key={index}
          label={t(index === 0 ? 'firstParty' : 'secondParty')}
          kinds={PARTIES}
          keepChoice
          suggested={sides[index]}
          onChoose={({ slug, name }) => choose(index, { slug, name })}
          onUnchoose={() => choose(index, null)}
        />
      ))}
    </FormDialog>
  );
}
