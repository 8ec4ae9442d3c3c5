'use client';
/** The review of a draft: its fields on one side, the article with the words they came from on the other. */
import './review.css';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRequestKey } from '@/components/desk/RequestKey';
import { Notice } from '@/components/ui/Notice';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence } from '@/lib/domain/evidence-support';
import type { PublishBlocker } from '@/lib/domain/publish-blockers';
import { ArticlePane } from './ArticlePane';
import type { ReviewArticle } from './ArticleText';
import { BlockedNotice } from './BlockedNotice';
import type { Choice } from './ChipPicker';
import { ConflictNotice } from './ConflictNotice';
import { FactFields } from './FactFields';
import { fieldMarks } from './field-marks';
import { changed, type Patch } from './form-parts';
import { MoreFields } from './MoreFields';
import { ParticipantFields } from './ParticipantFields';
import { RejectDialog } from './RejectDialog';
import { ReviewBar } from './ReviewBar';
import type { Refusal, ReviewActions } from './review-actions';
import { SourceFields } from './SourceFields';
import { useAutosave } from './use-autosave';
import { useGivingWords } from './use-giving-words';
import { useLostWords } from './use-lost-words';
import { usePointing } from './use-pointing';
import { useProblems } from './use-problems';
import { useRevisionNote } from './use-revision-note';

export interface ReviewDraft {
  id: string;
  version: number;
  proposal: Proposal;
  /** ISO date-time of the last save. */
  savedAt: string;
  /** True when it changes a published event. */
  revises: boolean;
}

export function ReviewWorkspace({
  draft,
  article,
  relationships,
  topics,
  actors,
  known,
  actions,
}: {
  draft: ReviewDraft;
  article: ReviewArticle | null;
  relationships: readonly Choice[];
  topics: readonly Choice[];
  /** Those of the proposal that are linked. */
  actors: readonly { slug: string; name: string }[];
  /** Actors added since the draft was read, by the name that the draft has not linked. */
  known: ReadonlyMap<string, { slug: string; name: string }>;
  actions: ReviewActions;
}) {
  const t = useTranslations('review');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [proposal, setProposal] = useState(draft.proposal);
  const [names, setNames] = useState(() => new Map(actors.map(({ slug, name }) => [slug, name])));
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | 'offline' | null>(null);
  const [restored, setRestored] = useState<'fresh' | 'stale' | null>(null);
  // What only the server knows: an actor or a relationship that is gone since the page was drawn.
  const [refused, setRefused] = useState<readonly PublishBlocker[]>([]);
  const [rejecting, setRejecting] = useState(false);
  const { note, setNote, noteSent } = useRevisionNote(draft.id);
  const requestKey = useRequestKey();
  usePointing(form, setPointed, setFocused);
  const forget = useRef<() => void>(() => undefined);
  const change = useCallback((patch: Patch, ...confirms: string[]) => {
    setRefused([]);
    forget.current();
    setProposal((before) => changed(before, patch, confirms));
  }, []);
  const onActor = useCallback(({ slug, name }: { slug: string; name: string }) => {
    setNames((before) => new Map(before).set(slug, name));
  }, []);
  const articleId = article?.id ?? null;
  const giving = useGivingWords({ articleId, proposal, change, setProposal, onActor });
  const { lostOf, settle } = useLostWords({ articleId, proposal, change, setProposal });
  useEffect(() => {
    forget.current = giving.forgetNotes;
  }, [giving.forgetNotes]);

  const { state, flush, overwrite, accept, currentVersion } = useAutosave({
    ...draft,
    proposal,
    save: actions.save,
    onRestore: (kept, stale) => {
      setProposal(kept);
      setRestored(stale ? 'stale' : 'fresh');
    },
    onRefused: giving.refuse,
  });
  const marks = useMemo(() => fieldMarks(proposal), [proposal]);
  const problems = useProblems({ proposal, relationships, topics, hasArticle: article !== null, refused });
  // Beside a field, in the article and in what is counted for it: only words that support its value as it is now.
  const shown = useMemo(() => ({ ...proposal, evidence: standingEvidence(proposal) }), [proposal]);
  const part = {
    proposal: shown,
    change,
    marks,
    active: pointed ?? focused,
    noteOf: (field: string) => giving.notes.get(field),
    lostOf,
    onRemoveWords: giving.remove,
    errorOf: (field: string) =>
      tried ? problems.find((problem) => problem.field === field)?.message : undefined,
  };

  const publish = useCallback(async () => {
    if (busy) return;
    setTried(true);
    setFailure(null);
    const [first] = problems;
    if (first) {
      document.getElementById(first.field)?.focus();
      return;
    }
    setBusy(true);
    try {
      await settle();
      if (!(await flush())) return;
      const answer = await actions.publish({
        id: draft.id,
        version: currentVersion(),
        note: note.trim() || null,
        requestKey,
      });
      if (answer.ok) {
        noteSent();
        router.push(answer.href);
      } else if (answer.reason === 'blocked') setRefused(answer.blockers);
      else setFailure(answer.reason);
    } catch {
      setFailure('offline');
    } finally {
      setBusy(false);
    }
  }, [busy, problems, settle, flush, actions, draft.id, currentVersion, note, router, requestKey, noteSent]);

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key !== 's') return;
      void flush();
      event.preventDefault();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [flush]);

  const chooseField = useCallback((field: string) => {
    const target = form.current?.querySelector(`[data-evidence-field="${CSS.escape(field)}"]`);
    target?.querySelector<HTMLElement>('input:not([aria-hidden]), select, textarea')?.focus();
  }, []);
  const fieldLabel = (field: string) => t(`fields.${field.split('.')[0] as 'date'}`);
  const open = [...new Map(problems.map(({ field }) => [fieldLabel(field), field]))].map(([label, id]) => ({
    id,
    label,
  }));

  return (
    <div
      className={`review grid gap-x-12 gap-y-8 ${article ? 'lg:grid-cols-[minmax(0,31rem)_minmax(0,1fr)]' : 'max-w-2xl'}`}
    >
      <form
        ref={form}
        noValidate
        className="flex min-w-0 flex-col gap-3"
        onSubmit={(event) => event.preventDefault()}
      >
        {state.kind === 'conflict' ? (
          <ConflictNotice
            mine={proposal}
            theirs={state.theirs}
            by={state.by}
            onMine={() => overwrite(state.version)}
            onTheirs={() => {
              setProposal(state.theirs);
              accept(state.theirs, state.version);
            }}
          />
        ) : null}
        {restored ? (
          <Notice kind={restored === 'stale' ? 'warning' : 'info'}>{t(`restored.${restored}`)}</Notice>
        ) : null}
        {failure ? <Notice kind="error">{t(`refusals.${failure}`)}</Notice> : null}
        {tried ? <BlockedNotice problems={problems} /> : null}
        <FactFields part={part} relationships={relationships} topics={topics} />
        <ParticipantFields
          part={part}
          actorNames={names}
          onActor={onActor}
          article={article}
          known={known}
          createActor={actions.createActor}
          draftId={draft.id}
        />
        <SourceFields part={part} articleTitle={article && (article.title ?? article.publisher ?? '')} />
        <MoreFields part={part} note={note} onNote={draft.revises ? setNote : undefined} />
        <ReviewBar
          state={state}
          open={open}
          busy={busy}
          revises={draft.revises}
          onPublish={() => void publish()}
          onKeep={async () => {
            if (await flush()) router.push('/admin/drafts');
          }}
          onReject={() => setRejecting(true)}
          onRetry={() => void flush()}
        />
      </form>
      {article ? (
        <ArticlePane
          article={article}
          proposal={shown}
          marks={marks}
          active={pointed ?? focused}
          focused={focused}
          onPoint={setPointed}
          onChoose={chooseField}
          onGive={giving.give}
        />
      ) : null}
      {rejecting ? (
        <RejectDialog
          draftId={draft.id}
          onClose={() => setRejecting(false)}
          onReject={async (reason) => {
            const answer = await actions.reject({ id: draft.id, reason, requestKey });
            if (answer.ok) router.push(answer.href);
            return answer.ok ? null : (answer.message ?? t(`refusals.${answer.reason}`));
          }}
        />
      ) : null}
    </div>
  );
}
