'use client';
import { useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { usePerson } from '@/components/desk/DeskPerson';
import { forgetKept, type Kept } from '@/components/desk/kept-store';
import { useRequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
/** What somebody typed in a draft that cannot take it any more: to read and copy, to begin a draft with, or to throw away. */
import { useRouter } from '@/components/ui/language';
import { TextArea } from '@/components/ui/TextArea';
import { useRunning } from '@/components/ui/use-running';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { fieldValue } from './field-value';
import { COMPARED, type ComparedField } from './merge-drafts';
import { moveKept } from './move-kept';
import type { Refusal } from './review-actions';
import type { KeptDraft } from './use-autosave';

export type BeginInstead = (input: {
  instead: string;
  requestKey: string;
}) => Promise<{ ok: true; id: string; blank: boolean } | { ok: false; reason: Refusal }>;

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** A line for each field that says something: first those that were typed, where it is known on what. */
function useLines(): (draft: KeptDraft) => string {
  const compared = useTranslations('review.compared');
  const words = useTranslations('words');
  const wordsOf = (proposal: Proposal, field: ComparedField): string => {
    const { type, status, participants } = proposal;
    if (field === 'type') return type === null ? '' : words(`types.${type}`);
    if (field === 'status') return words(`statuses.${status}`);
    if (field === 'participants')
      return participants
        .map(({ name, capacity }) => [name, capacity].filter(Boolean).join(', '))
        .join(' · ');
    return fieldValue(proposal[field]);
  };
  return ({ proposal, base }) => {
    const linesOf = (fields: readonly ComparedField[]) =>
      fields.flatMap((field) => {
        const value = wordsOf(proposal, field);
        return value === '–' || value === '' ? [] : [`${compared(field)}: ${value}`];
      });
    const typed = COMPARED.filter((field) => base !== null && differs(proposal[field], base[field]));
    const rest = COMPARED.filter((field) => !typed.includes(field));
    return [linesOf(typed), linesOf(rest)]
      .map((lines) => lines.join('\n'))
      .filter(Boolean)
      .join('\n\n');
  };
}

export function KeptText({
  id,
  kept: { at },
  draft,
  begin,
  onGone,
}: {
  /** Of the draft. */
  id: string;
  kept: Kept;
  draft: KeptDraft;
  begin: BeginInstead;
  /** It stands in another draft now, or was thrown away. */
  onGone: () => void;
}) {
  const t = useTranslations('versions.left');
  const forms = useTranslations('forms');
  const refusals = useTranslations('review.refusals');
  const person = usePerson();
  const router = useRouter();
  const running = useRunning();
  const requestKey = useRequestKey();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [busy, start] = useTransition();
  const text = useLines()(draft);
  const slot = { person, form: 'draft', record: id };

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without leave to write there, it is selected for the keyboard.
      () => area.current?.select(),
    );
  const beginWith = () => {
    if (busy) return;
    setRefused(undefined);
    start(async () => {
      const answer = await begin({ instead: id, requestKey }).catch(
        () => ({ ok: false, reason: 'offline' }) as const,
      );
      if (!answer.ok) return setRefused(refusals(answer.reason));
      const next = { ...slot, record: answer.id };
      const base = answer.blank ? storedProposalSchema.parse({}) : draft.base;
      const text = { at, version: null, values: { proposal: draft.proposal, base } };
      const moved = await moveKept(slot, next, text);
      // The page that has that draft open would delete it, at its next save.
      if (moved === 'open-elsewhere') return setRefused(t('openElsewhere'));
      if (moved === 'moved') onGone();
      router.push(`/admin/drafts/${answer.id}`);
    });
  };
  return (
    <div className="flex flex-col gap-3">
      <TextArea ref={area} label={t('typed')} readOnly rows={3} value={text} className="max-w-3xl" />
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Button look="primary" disabled={!running} aria-disabled={busy || undefined} onClick={beginWith}>
          {busy ? t('beginning') : t('begin')}
        </Button>
        <Button disabled={!running} onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <AskButton
          words={{
            deed: forms('throwAway'),
            title: t('awayTitle'),
            text: t('awayText'),
            keep: t('keep'),
            close: t('close'),
          }}
          act={async () => {
            await forgetKept(slot, at);
            return null;
          }}
          onDone={onGone}
        />
      </div>
      <p role="alert" className="font-strong text-danger text-small empty:hidden">
        {refused}
      </p>
    </div>
  );
}
