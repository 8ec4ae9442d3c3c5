'use client';
/** The review of a draft: its fields on one side, the article with the words they came from on the other. */
import './review.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useRequestKey } from '@/components/desk/RequestKey';
import { useRouter } from '@/components/ui/language';
import { FormFaults } from '@/components/ui/use-fault';
import { standingEvidence } from '@/lib/domain/evidence-support';
import type { ChosenActor } from '@/lib/domain/lookup';
import { sidesAreInferred } from '@/lib/domain/sides-told';
import { ArticlePane } from './ArticlePane';
import type { ReviewArticle } from './ArticleText';
import type { Choice, RelationshipChoice } from './ChipPicker';
import { FactFields } from './FactFields';
import { unfold } from './Fold';
import { fieldMarks } from './field-marks';
import { changed, type Patch } from './form-parts';
import { MoreFields } from './MoreFields';
import { ParticipantFields } from './ParticipantFields';
import { PlanDialog } from './PlanDialog';
import { RejectDialog } from './RejectDialog';
import { ReviewBar } from './ReviewBar';
import { ReviewNotices } from './ReviewNotices';
import type { ReviewActions } from './review-actions';
import type { ReviewDraft } from './review-draft';
import { SourceFields } from './SourceFields';
import { useAutosave } from './use-autosave';
import { useGivingWords } from './use-giving-words';
import { useLostWords } from './use-lost-words';
import { usePointing } from './use-pointing';
import { useProblems } from './use-problems';
import { usePublishing } from './use-publishing';
import { useRevisionNote } from './use-revision-note';
import { useSaveKey } from './use-save-key';
import { useStill } from './use-still';

export function ReviewWorkspace({
  draft,
  article,
  relationships: followed,
  topics,
  actors,
  known,
  seen,
  actions,
}: {
  draft: ReviewDraft;
  article: ReviewArticle | null;
  relationships: readonly RelationshipChoice[];
  topics: readonly Choice[];
  /** Those of the proposal that are linked. */
  actors: readonly { slug: string; name: string }[];
  /** Actors added since the draft was read, by the name that the draft has not linked. */
  known: ReadonlyMap<string, ChosenActor>;
  /** Slugs of the published events that the page shows as perhaps the same act. */
  seen: readonly string[];
  actions: ReviewActions;
}) {
  const t = useTranslations('review');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [proposal, setProposal] = useState(draft.proposal);
  const [names, setNames] = useState(() => new Map(actors.map(({ slug, name }) => [slug, name])));
  const [made, setMade] = useState<readonly RelationshipChoice[]>([]);
  const relationships = useMemo(() => [...followed, ...made], [followed, made]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [restored, setRestored] = useState<'fresh' | 'stale' | null>(null);
  const [rejecting, setRejecting] = useState(false);
  const [planning, setPlanning] = useState(false);
  const versions = useTranslations('versions');
  const { why, setWhy, noteSent } = useRevisionNote(
    draft.id,
    draft.restores === null ? '' : versions('backTo', { version: draft.restores }),
  );
  const requestKey = useRequestKey();
  usePointing(form, setPointed, setFocused);
  const forget = useRef<() => void>(() => undefined);
  const change = useCallback((patch: Patch, ...confirms: string[]) => {
    forget.current();
    setProposal((before) => changed(before, patch, confirms));
  }, []);
  const onActor = useCallback(({ slug, name, shownName }: ChosenActor) => {
    setNames((before) => new Map(before).set(slug, shownName ?? name));
  }, []);
  const articleId = article?.id ?? null;
  const giving = useGivingWords({ articleId, proposal, change, setProposal, onActor });
  const { lostOf, settle } = useLostWords({ articleId, proposal, change, setProposal });
  const { state, mergedWith, flush, resolve, currentVersion } = useAutosave({
    ...draft,
    proposal,
    show: setProposal,
    onRestored: (stale) => setRestored(stale ? 'stale' : 'fresh'),
    onRefused: giving.refuse,
  });
  const publishing = usePublishing({
    draft,
    seen,
    ...why,
    requestKey,
    settle,
    flush,
    currentVersion,
    publish: actions.publish,
    plan: actions.plan,
    onPublished: noteSent,
  });
  const { busy, refused } = publishing;
  useStill(fields, busy);
  useStill(text, busy);
  useEffect(() => {
    forget.current = () => {
      giving.forgetNotes();
      publishing.forgetRefused();
    };
  });
  const marks = useMemo(() => fieldMarks(proposal), [proposal]);
  const parties = useMemo(
    () => new Map(relationships.map(({ value, parties: pair }) => [value, pair])),
    [relationships],
  );
  const problems = useProblems({
    proposal,
    relationships: parties,
    topics,
    hasArticle: article !== null,
    refused,
  });
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
    keepsBack: (field: string) =>
      problems.some((problem) => problem.field === field || problem.field.startsWith(`${field}.`)),
  };

  const { reject } = actions;
  /** Goes on where nothing is open; else to the first field that is. */
  const proceed = (next: () => void) => () => {
    setTried(true);
    const [first] = problems;
    if (first) document.getElementById(first.field)?.focus();
    else next();
  };

  useSaveKey(flush);
  const chooseField = useCallback((field: string) => {
    const target = form.current?.querySelector(`[data-evidence-field="${CSS.escape(field)}"]`);
    // It is drawn before it can take the focus.
    flushSync(() => unfold(target ?? null));
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
        <ReviewNotices
          {...{ draft, proposal, state, resolve, mergedWith, restored, publishing, actions }}
          hasArticle={article !== null}
          problems={tried ? problems : []}
        />
        <FormFaults value={{ weighed: true }}>
          <div ref={fields} className="flex min-w-0 flex-col gap-3">
            <FactFields
              part={part}
              relationships={relationships}
              sidesInferred={sidesAreInferred(proposal, parties)}
              topics={topics}
              onRelationship={(relationship) => setMade((before) => [...before, relationship])}
              createRelationship={actions.createRelationship}
            />
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
            <MoreFields part={part} why={why} onWhy={draft.revises ? setWhy : undefined} />
          </div>
        </FormFaults>
        <ReviewBar
          state={state}
          open={open}
          busy={busy}
          revises={draft.revises}
          onPublish={actions.publish ? proceed(publishing.publish) : undefined}
          onPlan={actions.plan ? proceed(() => setPlanning(true)) : undefined}
          onKeep={async () => {
            if (await flush())
              router.push(actions.publish ? '/admin/drafts' : '/admin/drafts?done=handed-in');
          }}
          onReject={reject ? () => setRejecting(true) : undefined}
          onRetry={() => void flush()}
        />
      </form>
      {article ? (
        <div ref={text} className="contents">
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
        </div>
      ) : null}
      {planning ? <PlanDialog onPlan={publishing.plan} onClose={() => setPlanning(false)} /> : null}
      {rejecting && reject ? (
        <RejectDialog
          draftId={draft.id}
          onClose={() => setRejecting(false)}
          onReject={async (reason) => {
            const answer = await reject({ id: draft.id, reason, requestKey });
            if (answer.ok) router.push(answer.href);
            return answer.ok ? null : (answer.message ?? t(`refusals.${answer.reason}`));
          }}
        />
      ) : null}
    </div>
  );
}
