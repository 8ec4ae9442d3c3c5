'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
/** One thing to settle: what contradicts, side by side, or what a warning says. */
import { Link } from '@/components/ui/language';
import { STOP } from '../queue/use-queue-keys';
import type { ShownContradiction, ShownSide, ShownSlip } from './worklist-view';

function Side({ name, side, own = false }: { name: string; side: ShownSide; own?: boolean }) {
  return (
    <div className={`flex min-w-0 flex-col gap-0.5 border-s-2 ps-3 ${own ? 'border-accent' : 'border-line'}`}>
      <dt className="text-small text-muted">{name}</dt>
      <dd className="wrap-anywhere">
        <p dir="auto" className="line-clamp-4 font-strong">
          {side.value || '–'}
        </p>
        {side.quote ? (
          <q dir="auto" className="line-clamp-3 font-serif text-muted">
            {side.quote}
          </q>
        ) : null}
      </dd>
    </div>
  );
}

function Sides({ slip: { ours, theirs } }: { slip: ShownContradiction }) {
  const t = useTranslations('worklist');
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Side name={t('ours')} side={ours} own />
        <Side name={t('theirs')} side={theirs} />
      </dl>
      {theirs.url ? (
        <a
          className="link truncate text-small"
          href={theirs.url}
          rel="noopener noreferrer nofollow"
          dir="ltr"
        >
          {theirs.url}
        </a>
      ) : null}
    </>
  );
}

export interface SlipDeeds {
  onJudge: (id: string, verdict: 'stands' | 'other') => void;
  onDismiss: (id: string) => void;
}

export function SlipRow({ slip, fault, deeds }: { slip: ShownSlip; fault: string | null; deeds: SlipDeeds }) {
  const t = useTranslations('worklist');
  const { id, title, date, href, field, kind } = slip;
  const named = { field, title };
  return (
    <li
      data-row
      className="-mx-2 flex flex-col gap-2 rounded-medium border-line border-b px-2 py-3 last:border-0 focus-within:bg-raised"
    >
      <p>
        <Link href={href} className="quiet-link font-strong" {...{ [STOP]: id }}>
          <bdi>{title}</bdi>
        </Link>{' '}
        <span className="figures whitespace-nowrap text-small text-muted">{date}</span>
      </p>
      <p className="text-small text-muted">
        {kind === 'contradiction' ? field : t(kind === 'draft' ? 'draftWarning' : 'sourceWarning')}
        {kind === 'contradiction' ? null : ` · ${field}`}
      </p>
      {slip.kind === 'contradiction' ? (
        <Sides slip={slip} />
      ) : (
        <>
          <p className="measure wrap-anywhere">{slip.message}</p>
          {slip.source ? (
            <p className="text-small text-muted wrap-anywhere">{t('source', { title: slip.source })}</p>
          ) : null}
        </>
      )}
      {fault ? (
        <p role="alert" className="text-small font-strong text-danger">
          {fault}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {kind === 'contradiction' ? (
          <>
            <Button aria-label={t('settleNamed', named)} onClick={() => deeds.onJudge(id, 'stands')}>
              {t('settle')}
            </Button>
            <Button aria-label={t('otherNamed', named)} onClick={() => deeds.onJudge(id, 'other')}>
              {t('other')}
            </Button>
          </>
        ) : null}
        <Button look="quiet" aria-label={t('dismissNamed', named)} onClick={() => deeds.onDismiss(id)}>
          {t('dismiss')}
        </Button>
      </div>
    </li>
  );
}
