'use client';
/** One draft that waits, and what folds under it. */
import { Check, Ellipsis, X } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/Badge';
import { Link } from '@/components/ui/language';
import { commaOf } from '@/lib/domain/intl';
import type { Failure } from './deeds';
import { FailureWords } from './FailureWords';
import type { ShownDraft, ShownEntry } from './queue-view';
import { STOP } from './use-queue-keys';

export interface RowActions {
  onPublish: (id: string) => void;
  onReject: (id: string) => void;
  onMore: (id: string) => void;
}

const TOOL =
  'grid size-9 place-items-center rounded-medium hover:bg-raised focus-visible:bg-raised pointer-coarse:size-11';

function Tools({ draft, actions, withMore }: { draft: ShownDraft; actions: RowActions; withMore: boolean }) {
  const t = useTranslations('queue');
  const { id, title } = draft;
  const tools = [
    { label: t('publishNamed', { title }), Icon: Check, run: actions.onPublish, look: 'text-accent' },
    { label: t('rejectNamed', { title }), Icon: X, run: actions.onReject, look: 'text-danger' },
    ...(withMore
      ? [{ label: t('moreNamed', { title }), Icon: Ellipsis, run: actions.onMore, look: 'text-accent' }]
      : []),
  ];
  return (
    <div className="flex">
      {tools.map(({ label, Icon, run, look }) => (
        <button
          key={label}
          type="button"
          className={`${TOOL} ${look}`}
          aria-label={label}
          title={label}
          aria-haspopup={run === actions.onMore ? 'dialog' : undefined}
          onClick={() => run(id)}
        >
          <Icon aria-hidden size={17} />
        </button>
      ))}
    </div>
  );
}

function Title({ draft: { id, title, date, open }, strong }: { draft: ShownDraft; strong: boolean }) {
  const t = useTranslations('queue');
  const comma = commaOf(useLocale());
  return (
    <>
      <Link
        href={`/admin/drafts/${id}`}
        className={`quiet-link ${strong ? 'font-strong' : ''}`}
        {...{ [STOP]: id }}
      >
        <bdi>{title}</bdi>
      </Link>{' '}
      <span className="figures whitespace-nowrap text-small text-muted">{date}</span>
      {open.length > 0 && !strong ? (
        <span className="text-small text-muted"> · {t('open', { fields: open.join(comma) })}</span>
      ) : null}
    </>
  );
}

export function QueueRow({
  entry,
  selected,
  failure,
  actions,
  onSelect,
}: {
  entry: ShownEntry;
  selected: boolean;
  /** Why the last deed with it failed. */
  failure: Failure | undefined;
  actions: RowActions;
  onSelect: (id: string) => void;
}) {
  const t = useTranslations('queue');
  const comma = commaOf(useLocale());
  const { id, title, facts, warnings, clean, open, origin, folded } = entry;
  return (
    <>
      <div
        data-row
        className="-mx-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-medium px-2 py-2.5 focus-within:bg-raised sm:grid-cols-[auto_minmax(0,1fr)_auto]"
      >
        <label className="grid size-6 place-items-center pointer-coarse:size-11">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={selected}
            aria-label={t('selectNamed', { title })}
            onChange={() => onSelect(id)}
          />
        </label>
        <div className="flex min-w-0 flex-col gap-0.5">
          <p>
            <Title draft={entry} strong />
          </p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-small text-muted">
            {clean ? <Badge tone="success">{t('clean')}</Badge> : null}
            {facts.map((fact) => (
              <bdi key={fact} className="figures">
                {fact}
              </bdi>
            ))}
            {warnings > 0 ? <span className="text-warning">{t('warnings', { count: warnings })}</span> : null}
            {open.length > 0 ? <span>{t('open', { fields: open.join(comma) })}</span> : null}
          </p>
          {origin ? (
            <p className="truncate text-small text-muted">
              <bdi lang={origin.language}>{origin.words}</bdi>
            </p>
          ) : null}
          {failure ? (
            <p role="alert" className="text-small">
              <FailureWords failure={failure} />
            </p>
          ) : null}
        </div>
        <div className="max-sm:col-start-2 max-sm:-ms-2.5">
          <Tools draft={entry} actions={actions} withMore />
        </div>
      </div>
      {folded.length > 0 ? (
        <details className="ms-9 pointer-coarse:ms-14">
          <summary className="w-fit cursor-pointer py-1 text-small text-muted">
            {t('folded', { count: folded.length })}
          </summary>
          <ul>
            {folded.map((draft) => (
              <li
                key={draft.id}
                data-row
                className="flex flex-wrap items-center justify-between gap-x-3 rounded-medium px-2 focus-within:bg-raised"
              >
                <p className="min-w-0 py-1.5 text-small">
                  <Title draft={draft} strong={false} />
                </p>
                <Tools draft={draft} actions={actions} withMore={false} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
