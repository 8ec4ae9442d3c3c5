'use client';
/** The bar at the foot of the list: what is chosen and what to do with it, what is being done, what was done and its undoing. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Select, type SelectOption } from '@/components/ui/Select';
import type { Progress } from './deed-runner';
import type { Deed, Failure } from './deeds';
import { FailureWords } from './FailureWords';
import type { Deeds } from './use-deeds';

function Doing({ progress: { kind, at, of }, onStop }: { progress: Progress; onStop: () => void }) {
  const t = useTranslations('queue');
  const words = t(`doing.${kind}`, { at: Math.min(at + 1, of), of });
  return (
    <div className="flex grow flex-wrap items-center gap-x-4 gap-y-1">
      <span className="figures text-small">{words}</span>
      {of > 1 ? (
        <>
          <progress className="h-2 grow accent-accent" value={at} max={of} aria-label={words} />
          <Button onClick={onStop}>{t('stop')}</Button>
        </>
      ) : null}
    </div>
  );
}

/** What could not be done with drafts that have no row here: those of another page, and those that are closed. */
function Failures({ failures }: { failures: readonly Failure[] }) {
  if (failures.length === 0) return null;
  return (
    <ul className="max-h-40 overflow-y-auto text-small">
      {failures.map((failure) => (
        <li key={failure.step.draft.id}>
          <bdi>{failure.step.draft.title}</bdi>: <FailureWords failure={failure} />
        </li>
      ))}
    </ul>
  );
}

function DeedLine({ deed, latest, onUndo }: { deed: Deed; latest: boolean; onUndo: () => void }) {
  const t = useTranslations('queue');
  const { kind, done, failed, left } = deed;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small">
      <span className="min-w-0">
        {done.length > 0 ? (
          <span>
            {t.rich(`done.${kind}`, {
              count: done.length,
              title: done[0]?.draft.title ?? '',
              name: (chunks) => <bdi>{chunks}</bdi>,
            })}
          </span>
        ) : null}{' '}
        {failed.length > 0 ? (
          <span className="font-strong text-danger">{t('failed', { count: failed.length })}</span>
        ) : null}{' '}
        {left > 0 ? t('left', { count: left }) : null}
      </span>
      {done.length > 0 ? (
        <button
          type="button"
          className="link min-h-9 pointer-coarse:min-h-11"
          aria-keyshortcuts={latest ? 'u' : undefined}
          onClick={onUndo}
        >
          {t('undo')}
        </button>
      ) : null}
    </p>
  );
}

export function DeedBar({
  deeds: { deeds, progress, undo, stop },
  selected,
  inList,
  unseen,
  topics,
  onPublish,
  onMerge,
  onReject,
  onTag,
  onSelectAll,
  onClear,
}: {
  deeds: Deeds;
  /** How many drafts are chosen. */
  selected: number;
  /** How many could be chosen: more than `selected` where the list goes on on other pages. */
  inList: number;
  /** Failures of the latest deed that no row tells of. */
  unseen: readonly Failure[];
  topics: readonly SelectOption[];
  onPublish: () => void;
  /** Makes one event of them; null where some stand on other pages. */
  onMerge: (() => void) | null;
  onReject: () => void;
  onTag: (topic: string) => void;
  onSelectAll: () => void;
  onClear: () => void;
}) {
  const t = useTranslations('queue');
  const [topic, setTopic] = useState('');
  const [latest, ...earlier] = deeds;
  const idle = !progress && selected === 0 && !latest;
  // The place where it is said what was done stands there from the beginning, or a screen reader misses the first words.
  return (
    <div
      className={
        idle ? '' : 'sticky bottom-0 z-20 -mx-2 flex flex-col gap-2 border-line border-t bg-paper px-2 py-3'
      }
    >
      {selected > 0 && !progress ? (
        <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
          <span className="figures self-center text-small">{t('selected', { count: selected })}</span>
          {inList > selected ? (
            <Button look="quiet" aria-keyshortcuts="a" onClick={onSelectAll}>
              {t('selectList', { count: inList })}
            </Button>
          ) : null}
          <Button look="primary" onClick={onPublish}>
            {t('publish')}
          </Button>
          {selected > 1 && onMerge ? (
            <Button title={t('mergeHelp')} aria-keyshortcuts="g" onClick={onMerge}>
              {t('merge', { count: selected })}
            </Button>
          ) : null}
          <Button look="danger" onClick={onReject}>
            {t('reject')}
          </Button>
          {topics.length > 0 ? (
            <span className="flex items-end gap-2">
              <Select
                label={t('topic')}
                hideLabel
                className="max-w-64"
                value={topic}
                options={[{ value: '', label: t('chooseTopic') }, ...topics]}
                onChange={(event) => setTopic(event.target.value)}
              />
              <Button aria-disabled={topic === '' || undefined} onClick={() => topic && onTag(topic)}>
                {t('addTopic')}
              </Button>
            </span>
          ) : null}
          <Button look="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      ) : null}
      <div role="status">
        {progress ? (
          <Doing progress={progress} onStop={stop} />
        ) : latest ? (
          <>
            <DeedLine deed={latest} latest onUndo={() => void undo(latest)} />
            <Failures failures={unseen} />
          </>
        ) : null}
      </div>
      {earlier.length > 0 && !progress ? (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-small text-muted">
            {t('earlier', { count: earlier.length })}
          </summary>
          <div className="max-h-40 overflow-y-auto">
            {earlier.map((deed) => (
              <DeedLine key={deed.key} deed={deed} latest={false} onUndo={() => void undo(deed)} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
