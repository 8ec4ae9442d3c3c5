'use client';
/** All that can be done with a draft of the list: with its background, as one with its neighbours, into an event that is there. */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '@/components/ui/ask';
import { Dialog } from '@/components/ui/Dialog';
import { Select, type SelectOption } from '@/components/ui/Select';
import { type AlikeEvent, alikeEventsSchema } from '@/lib/domain/lookup';
import type { Step } from './deeds';
import { PLAN_KEYS, PLANS, stepsOf } from './plans';
import type { ShownEntry } from './queue-view';
import { letterOf } from './use-queue-keys';

interface Choice {
  key: string;
  label: React.ReactNode;
  steps: Step[];
}

/** A title may run the other way than the sentence. */
const isolate = (chunks: React.ReactNode) => <bdi>{chunks}</bdi>;

const findAlike = (id: string, signal: AbortSignal) =>
  ask(`/admin/lookup/drafts/${id}/alike`, alikeEventsSchema, signal);

/** Published events that may be the same act; null while they are looked for. */
function useAlike(id: string): readonly AlikeEvent[] | 'failed' | null {
  const [alike, setAlike] = useState<readonly AlikeEvent[] | 'failed' | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    findAlike(id, abort.signal).then(setAlike, () => abort.signal.aborted || setAlike('failed'));
    return () => abort.abort();
  }, [id]);
  return alike;
}

export function MoreDialog({
  entry,
  others,
  topics,
  onDo,
  onClose,
}: {
  entry: ShownEntry;
  /** Entries that are likely the same act. */
  others: readonly ShownEntry[];
  topics: readonly SelectOption[];
  onDo: (steps: readonly Step[]) => void;
  onClose: () => void;
}) {
  const t = useTranslations('queue');
  const alike = useAlike(entry.id);
  const plans = PLANS.flatMap((plan): Choice[] => {
    const steps = stepsOf(plan, entry, others);
    const count = plan === 'merge' ? others.length : entry.folded.length;
    return steps.length > 0 ? [{ key: PLAN_KEYS[plan], label: t(`plans.${plan}`, { count }), steps }] : [];
  });
  const events = (Array.isArray(alike) ? alike : []).map(
    ({ slug, title, date, percent }, index): Choice => ({
      key: String(index + 1),
      label: t.rich('addTo', { title, date, percent, name: isolate }),
      steps: [{ kind: 'source', draft: entry, event: slug }],
    }),
  );
  const anyway: Choice[] =
    entry.open.length === 0 && events.length > 0
      ? [{ key: 'a', label: t('anyway'), steps: [{ kind: 'publish', draft: entry, anyway: true }] }]
      : [];
  const choices = [...plans, ...(entry.origin ? events : []), ...anyway];
  const latest = useRef({ choices, onDo });
  useEffect(() => {
    latest.current = { choices, onDo };
  });
  // Wherever in the dialog the focus is.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
      if (ctrlKey || metaKey || altKey || isComposing || repeat) return;
      if (target instanceof Element && target.closest('select')) return;
      const letter = letterOf(event);
      const choice = latest.current.choices.find(({ key }) => key === letter);
      if (!choice) return;
      event.preventDefault();
      latest.current.onDo(choice.steps);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={<bdi>{entry.title}</bdi>}
      description={t('moreText')}
      closeLabel={t('close')}
    >
      <div className="flex flex-col gap-1">
        {choices.map(({ key, label, steps }) => (
          <button
            key={key}
            type="button"
            aria-keyshortcuts={key}
            className="flex min-h-11 items-center gap-3 rounded-small px-2 text-start hover:bg-raised focus-visible:bg-raised"
            onClick={() => onDo(steps)}
          >
            <kbd
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-small bg-raised font-sans text-small"
            >
              {key}
            </kbd>
            <bdi className="min-w-0">{label}</bdi>
          </button>
        ))}
        <p role="status" className="px-2 text-small text-muted empty:hidden">
          {alike === null
            ? t('looking')
            : alike === 'failed'
              ? t('notLooked')
              : events.length === 0
                ? t('noneAlike')
                : ''}
        </p>
        {topics.length > 0 ? (
          <Select
            className="mt-2"
            label={t('addTopicTo')}
            value=""
            options={[{ value: '', label: t('chooseTopic') }, ...topics]}
            onChange={(event) => {
              if (event.target.value) onDo([{ kind: 'tag', draft: entry, topic: event.target.value }]);
            }}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
