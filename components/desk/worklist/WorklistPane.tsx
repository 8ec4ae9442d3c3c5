'use client';
/** Contradictions and warnings, worked off by keyboard like the queue: j k e s o d u. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { STOP, useListKeys } from '../queue/use-queue-keys';
import { SlipRow } from './SlipRow';
import { useWorklist } from './use-worklist';
import { WhyDialog } from './WhyDialog';
import type { ShownContradiction, ShownSlip, WorklistActions } from './worklist-view';

/** Rows that are drawn, and how many more each time: a screen or two of a telephone. */
const AT_ONCE = 12;
const HELP = ['j', 'k', 'e', 's', 'o', 'd', 'u'] as const;
type Key = 'open' | 'stands' | 'other' | 'dismiss' | 'undo';
const KEYS: Readonly<Record<string, Key>> = {
  e: 'open',
  s: 'stands',
  o: 'other',
  d: 'dismiss',
  u: 'undo',
};

export function WorklistPane({
  slips,
  actions,
  empty,
}: {
  slips: readonly ShownSlip[];
  actions: WorklistActions;
  /** What stands there where nothing is to settle. */
  empty: React.ReactNode;
}) {
  const t = useTranslations('worklist');
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const { deeds, busy, faults, isGone, judge, undo } = useWorklist(slips, actions);
  const [asked, setAsked] = useState<{ id: string; verdict: 'stands' | 'other' } | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const left = slips.filter(({ id }) => !isGone(id));
  const shown = left.slice(0, most);
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are drawn, the first of the rows that were asked for has the focus
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id) list.current?.querySelector<HTMLElement>(`[${STOP}="${CSS.escape(id)}"]`)?.focus();
  }, [most]);
  const showMore = () => {
    wanted.current = left[most]?.id ?? null;
    setMost(most + AT_ONCE);
  };
  const contradiction = shown.find(
    (slip): slip is ShownContradiction => slip.id === asked?.id && slip.kind === 'contradiction',
  );

  /** The row after this one, or before it, has the focus when this one is gone. */
  const walkOn = useCallback(
    (id: string) => {
      const at = shown.findIndex((slip) => slip.id === id);
      const next = shown[at + 1] ?? shown[at - 1];
      if (next) list.current?.querySelector<HTMLElement>(`[${STOP}="${CSS.escape(next.id)}"]`)?.focus();
    },
    [shown],
  );
  const dismiss = useCallback(
    (id: string) => {
      const slip = shown.find((each) => each.id === id);
      if (!slip) return;
      walkOn(id);
      void judge(slip, 'none', '');
    },
    [shown, judge, walkOn],
  );
  const ask = useCallback((id: string, verdict: 'stands' | 'other') => setAsked({ id, verdict }), []);
  const onKey = useCallback(
    (key: Key, id: string | null) => {
      if (key === 'undo') void undo();
      const slip = shown.find((each) => each.id === id);
      if (!slip) return;
      if (key === 'open') router.push(slip.href);
      if (key === 'dismiss') dismiss(slip.id);
      if ((key === 'stands' || key === 'other') && slip.kind === 'contradiction') ask(slip.id, key);
    },
    [shown, undo, dismiss, ask, router],
  );
  useListKeys(list, KEYS, onKey);

  const faultOf = (id: string) => {
    const reason = faults.get(id);
    return reason ? t(`refused.${reason}`) : null;
  };
  const [last] = deeds;
  const undoFault = faultOf('undo');
  return (
    <div ref={list} className="flex flex-col gap-4">
      {shown.length === 0 ? empty : null}
      <p className="text-small text-muted pointer-coarse:hidden" hidden={shown.length === 0}>
        {HELP.map((key) => (
          <span key={key} className="me-3 inline-block whitespace-nowrap">
            <kbd className="rounded-small bg-raised px-1.5 font-sans text-ink">{key}</kbd> {t(`help.${key}`)}
          </span>
        ))}
      </p>
      <ul className="flex max-w-4xl flex-col" aria-label={t('list')} aria-busy={busy}>
        {shown.map((slip) => (
          <SlipRow
            key={slip.id}
            slip={slip}
            fault={faultOf(slip.id)}
            deeds={{ onJudge: ask, onDismiss: dismiss }}
          />
        ))}
      </ul>
      {left.length > shown.length ? (
        <Button className="self-start" onClick={showMore}>
          {t('more', { count: left.length - shown.length })}
        </Button>
      ) : null}
      <div
        className={
          last || busy || undoFault
            ? 'sticky bottom-0 z-20 -mx-2 border-line border-t bg-paper px-2 py-3 text-small'
            : ''
        }
        role="status"
      >
        {busy ? t('working') : null}
        {!busy && last ? (
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 wrap-anywhere">
              {t(`done.${last.verdict}`, { field: last.slip.field, title: last.slip.title })}
            </span>
            {last.undo ? (
              <button
                type="button"
                className="link min-h-9 pointer-coarse:min-h-11"
                aria-keyshortcuts="u"
                onClick={() => void undo(last)}
              >
                {t('undo')}
              </button>
            ) : null}
          </p>
        ) : null}
        {undoFault ? <p className="font-strong text-danger">{undoFault}</p> : null}
      </div>
      {asked && contradiction ? (
        <WhyDialog
          slip={contradiction}
          verdict={asked.verdict}
          onClose={() => setAsked(null)}
          onSettle={async (why) => {
            const reason = await judge(contradiction, asked.verdict, why);
            if (reason !== null) return t(`refused.${reason}`);
            walkOn(contradiction.id);
            setAsked(null);
            return null;
          }}
        />
      ) : null}
    </div>
  );
}
