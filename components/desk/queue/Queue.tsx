'use client';
/** The drafts that wait, worked off by keyboard: groups of likely one act, an article's background under its main draft. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import type { SelectOption } from '@/components/ui/Select';
import { DeedBar } from './DeedBar';
import type { Step } from './deeds';
import { MoreDialog } from './MoreDialog';
import { mergeAll, rejectAll, stepsOf } from './plans';
import { QueueRow } from './QueueRow';
import type { ListedEntry, QueueActions, ShownDraft, ShownEntry, ShownGroup } from './queue-view';
import { useDeeds } from './use-deeds';
import { type QueueKey, useQueueKeys } from './use-queue-keys';

const HELP = ['j', 'k', 'e', 'p', 'b', 'r', 'm', 'x', 'a', 'g', 'u'] as const;

const NONE: ReadonlySet<string> = new Set();

export function Queue({
  groups,
  listed,
  topics,
  actions,
  empty,
}: {
  groups: readonly ShownGroup[];
  /** All of the list, those of other pages too. */
  listed: readonly ListedEntry[];
  topics: readonly SelectOption[];
  actions: QueueActions;
  /** What stands in place of the list where nothing waits. */
  empty: React.ReactNode;
}) {
  const t = useTranslations('queue');
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const deeds = useDeeds(actions);
  const { isGone, run, progress, undo } = deeds;
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const [more, setMore] = useState<string | null>(null);

  const shown = useMemo(
    () =>
      groups.flatMap(({ id, entries }): ShownGroup[] => {
        const left = entries.flatMap((entry): ShownEntry[] =>
          isGone(entry) ? [] : [{ ...entry, folded: entry.folded.filter((each) => !isGone(each)) }],
        );
        return left.length > 0 ? [{ id, entries: left }] : [];
      }),
    [groups, isGone],
  );
  const entries = useMemo(() => shown.flatMap((group) => group.entries), [shown]);
  const drafts = useMemo(() => entries.flatMap((entry): ShownDraft[] => [entry, ...entry.folded]), [entries]);
  const left = useMemo(() => listed.filter((draft) => !isGone(draft)), [listed, isGone]);
  const chosen = useMemo(() => left.filter(({ id }) => selected.has(id)), [left, selected]);
  /** Those of this page: of others it is not known here what speaks against one event. */
  const together = useMemo(() => entries.filter(({ id }) => selected.has(id)), [entries, selected]);
  const ready = left.filter(({ clean }) => clean);
  const failed = deeds.deeds[0]?.failed ?? [];
  const failures = new Map(failed.map((failure) => [failure.step.draft.id, failure]));
  const opened = entries.find(({ id }) => id === more);

  const begin = useCallback(
    (steps: readonly Step[]) => {
      setMore(null);
      setSelected(NONE);
      void run(steps);
    },
    [run],
  );
  const publish = useCallback(
    (id: string) => {
      const draft = drafts.find((each) => each.id === id);
      if (draft) begin([{ kind: 'publish', draft }]);
    },
    [drafts, begin],
  );
  /** The main draft with what folds under it, as far as nothing holds it back. */
  const publishAll = useCallback(
    (id: string) => {
      const entry = entries.find((each) => each.id === id);
      const steps = entry ? stepsOf('withBackground', entry, []) : [];
      if (steps.length > 0) begin(steps);
      else publish(id);
    },
    [entries, begin, publish],
  );
  const reject = useCallback(
    (id: string) => {
      const entry = entries.find((each) => each.id === id);
      const draft = drafts.find((each) => each.id === id);
      if (draft) begin(entry ? rejectAll(entry) : [{ kind: 'reject', draft }]);
    },
    [entries, drafts, begin],
  );
  /** What is selected, or else the group in which the focus is. */
  const merge = useCallback(
    (id: string) => {
      const group = shown.find((each) => each.entries.some((entry) => entry.id === id));
      // Those of other pages cannot be made one event of here, so nothing is done with a part of what is chosen.
      if (chosen.length > together.length) return;
      const steps = mergeAll(together.length > 0 ? together : (group?.entries ?? []));
      if (steps.length > 0) begin(steps);
    },
    [shown, chosen, together, begin],
  );
  const select = useCallback((id: string) => {
    setSelected(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  }, []);
  /** The page first; asked again, the whole list. */
  const selectAll = useCallback(() => {
    const whole = entries.length > 0 && entries.every(({ id }) => selected.has(id)) ? left : entries;
    setSelected(new Set(whole.map(({ id }) => id)));
  }, [entries, left, selected]);
  const onKey = useCallback(
    (key: QueueKey, id: string | null) => {
      if (key === 'undo') void undo();
      else if (key === 'select-all') selectAll();
      else if (id === null) return;
      else if (key === 'publish') publish(id);
      else if (key === 'publish-all') publishAll(id);
      else if (key === 'reject') reject(id);
      else if (key === 'more') setMore(id);
      else if (key === 'merge') merge(id);
      else if (key === 'select') select(id);
      else router.push(`/admin/drafts/${id}`);
    },
    [undo, publish, publishAll, reject, merge, select, selectAll, router],
  );
  useQueueKeys(list, onKey);

  const rowActions = { onPublish: publish, onReject: reject, onMore: setMore };
  const row = (entry: ShownEntry) => (
    <QueueRow
      key={entry.id}
      entry={entry}
      selected={selected.has(entry.id)}
      failure={failures.get(entry.id)}
      actions={rowActions}
      onSelect={select}
    />
  );
  return (
    <div ref={list} className="flex flex-col gap-4">
      {empty}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-small text-muted pointer-coarse:hidden" hidden={empty !== null}>
          {HELP.map((key) => (
            <span key={key} className="me-3 inline-block whitespace-nowrap">
              <kbd className="rounded-small bg-raised px-1.5 font-sans text-ink">{key}</kbd>{' '}
              {t(`help.${key}`)}
            </span>
          ))}
        </p>
        <div className="ms-auto flex flex-wrap gap-3">
          {entries.length > 1 && chosen.length === 0 && progress === null ? (
            <Button look="quiet" aria-keyshortcuts="a" onClick={selectAll}>
              {t('selectPage', { count: entries.length })}
            </Button>
          ) : null}
          {ready.length > 0 ? (
            <Button
              title={t('publishCleanHelp')}
              aria-disabled={progress !== null || undefined}
              onClick={() => {
                if (progress === null)
                  begin(ready.map((draft) => ({ kind: 'publish', draft, onlyClean: true })));
              }}
            >
              {t('publishClean', { count: ready.length })}
            </Button>
          ) : null}
        </div>
      </div>
      <ul className="flex flex-col" aria-label={t('list')} aria-busy={progress !== null}>
        {shown.map((group) =>
          group.entries.length === 1 ? (
            <li key={group.id} className="border-line border-b py-1 last:border-0">
              {group.entries.map(row)}
            </li>
          ) : (
            <li key={group.id} className="border-line border-b py-2 last:border-0">
              <p className="text-small font-strong text-muted">
                {t('oneEvent', { count: group.entries.length })}
              </p>
              <div className="border-accent border-s-2 ps-4">{group.entries.map(row)}</div>
            </li>
          ),
        )}
      </ul>
      <DeedBar
        deeds={deeds}
        selected={chosen.length}
        inList={chosen.length >= entries.length ? left.length : chosen.length}
        unseen={failed.filter(({ step }) => !entries.some(({ id }) => id === step.draft.id))}
        topics={topics}
        onPublish={() => begin(chosen.map((draft) => ({ kind: 'publish', draft })))}
        onMerge={chosen.length === together.length ? () => begin(mergeAll(together)) : null}
        onReject={() => begin(chosen.flatMap(rejectAll))}
        onTag={(topic) => begin(chosen.map((draft) => ({ kind: 'tag', draft, topic })))}
        onSelectAll={selectAll}
        onClear={() => setSelected(NONE)}
      />
      {opened ? (
        <MoreDialog
          entry={opened}
          others={
            shown
              .find((group) => group.entries.includes(opened))
              ?.entries.filter((each) => each !== opened) ?? []
          }
          topics={topics}
          onDo={begin}
          onClose={() => setMore(null)}
        />
      ) : null}
    </div>
  );
}
