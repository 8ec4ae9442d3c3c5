'use client';
/** The order of the kinds or of the lanes: each line is moved by its buttons or by Alt and an arrow, then all is saved. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRunning } from '@/components/ui/use-running';
import { numberFormat } from '@/lib/domain/intl';
import { ToldLine } from './ToldLine';
import { useChoice } from './use-choice';

type Way = 'up' | 'down';

export function OrderForm({
  what,
  names,
  now,
  own,
  version,
}: {
  what: 'types' | 'lanes';
  /** How each is called. */
  names: Readonly<Record<string, string>>;
  /** Keys as they stand, and as the program has them. */
  now: readonly string[];
  own: readonly string[];
  version: number;
}) {
  const t = useTranslations('vocabulary');
  const { format } = numberFormat(useLocale());
  const running = useRunning();
  const [order, setOrder] = useState<readonly string[]>(now);
  const [saved, setSaved] = useState<readonly string[]>(now);
  const [moved, setMoved] = useState<{ key: string; way: Way }>();
  const list = useRef<HTMLOListElement>(null);
  const { busy, told, send } = useChoice(version);
  const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

  // A line that moves takes the focus along; at an end its button of that way is off, and the other one has it.
  useEffect(() => {
    if (!moved) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const of = (way: Way) =>
      buttons.find(({ dataset, disabled }) => dataset.key === moved.key && dataset.way === way && !disabled);
    (of(moved.way) ?? of(moved.way === 'up' ? 'down' : 'up'))?.focus();
  }, [moved]);

  const move = (key: string, way: Way) => {
    const from = order.indexOf(key);
    const to = way === 'up' ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= order.length) return;
    const next = order.filter((one) => one !== key);
    next.splice(to, 0, key);
    setOrder(next);
    setMoved({ key, way });
  };
  const isSaved = isSame(order, saved);
  const isOwn = isSaved && isSame(order, own);
  const save = (next: readonly string[]) => {
    setOrder(next);
    send({ name: what, value: isSame(next, own) ? null : [...next] }, () => setSaved(next));
  };
  return (
    <form
      noValidate
      className="flex min-w-0 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaved) save(order);
      }}
    >
      <ol ref={list} aria-label={t('orderOf', { what })} className="flex flex-col">
        {order.map((key, place) => {
          const name = names[key] ?? key;
          return (
            <li key={key} className="flex items-center gap-1 border-line border-b py-0.5 last:border-0">
              <span className="figures w-8 text-muted text-small">{format(place + 1)}</span>
              <bdi className="grow">{name}</bdi>
              {(['up', 'down'] as const).map((way) => (
                <Button
                  key={way}
                  look="quiet"
                  data-key={key}
                  data-way={way}
                  aria-label={t(way, { name })}
                  aria-keyshortcuts={way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
                  disabled={!running || place === (way === 'up' ? 0 : order.length - 1)}
                  onClick={() => move(key, way)}
                  onKeyDown={(event) => {
                    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                    event.preventDefault();
                    move(key, event.key === 'ArrowUp' ? 'up' : 'down');
                  }}
                >
                  {way === 'up' ? <ArrowUp aria-hidden size={16} /> : <ArrowDown aria-hidden size={16} />}
                </Button>
              ))}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {moved
          ? t('placed', {
              name: names[moved.key] ?? moved.key,
              place: order.indexOf(moved.key) + 1,
              count: order.length,
            })
          : null}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {/* Not disabled when there is nothing to save: who has just saved by keyboard would lose their place. */}
        <Button type="submit" disabled={!running} aria-disabled={busy || isSaved || undefined}>
          {busy ? t('saving') : t('saveOrder')}
        </Button>
        <Button
          look="quiet"
          disabled={!running}
          aria-disabled={busy || isOwn || undefined}
          onClick={() => {
            if (!isOwn) save(own);
          }}
        >
          {t('asMade')}
        </Button>
        {isSaved ? <ToldLine told={told} /> : <span className="text-muted text-small">{t('unsaved')}</span>}
      </div>
    </form>
  );
}
