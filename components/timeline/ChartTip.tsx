'use client';
/** A card for what is pointed at or stepped to: inside the chart, above its mark or below where that is too high. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Recorded } from '@/components/ui/Recorded';
import type { EventSummary } from '@/lib/domain/event';
import type { Period } from '@/lib/domain/period';
import { ROW_HEIGHT } from './chart-geometry';
import type { Pointed } from './chart-options';
import { useEventWords } from './use-event-words';
import { useStackWords } from './use-stack-words';

const AIR = 6;

export function ChartTip({
  pointed,
  container,
  events,
  periods,
}: {
  pointed: Pointed;
  container: RefObject<HTMLElement | null>;
  events: readonly EventSummary[];
  periods: readonly Period[];
}) {
  const t = useTranslations('timeline');
  const words = useEventWords();
  const stackWords = useStackWords();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [tip, chart] = [card.current, container.current];
    if (!tip || !chart) return;
    const x = Math.max(AIR, Math.min(pointed.x + AIR, chart.clientWidth - tip.offsetWidth - AIR));
    const above = pointed.y - tip.offsetHeight - AIR;
    tip.style.left = `${chart.offsetLeft + x}px`;
    tip.style.top = `${chart.offsetTop + (above >= 0 ? above : pointed.y + ROW_HEIGHT + AIR)}px`;
  }, [pointed, container]);
  const content = () => {
    if (pointed.what === 'stack') return <p className="figures">{stackWords(pointed.stack)}</p>;
    if (pointed.what === 'period') {
      const period = periods.find(({ id }) => id === pointed.id);
      return period ? (
        <>
          <p className="font-strong">
            <bdi>{period.name}</bdi>
          </p>
          {period.office ? (
            <p>{period.isLocal ? <bdi>{period.office}</bdi> : <Recorded>{period.office}</Recorded>}</p>
          ) : null}
          <p className="figures text-muted">
            {period.to
              ? t('windowText', { from: words.date(period.from), to: words.date(period.to) })
              : words.date(`${period.from}/..`)}
          </p>
        </>
      ) : null;
    }
    const event = events.find(({ slug }) => slug === pointed.slug);
    return event ? (
      <>
        <p className="figures text-muted">{words.dateBeside(event.edtf)}</p>
        <p className="font-strong">
          <Recorded>{event.title}</Recorded>
        </p>
        <p className="text-muted">{words.type(event.type)}</p>
      </>
    ) : null;
  };
  const told = content();
  if (!told) return null;
  return (
    <div
      ref={card}
      role="tooltip"
      className="pointer-events-none absolute z-20 w-max max-w-[min(20rem,80vw)] rounded-medium bg-float px-3 py-2 text-small shadow-float"
    >
      {told}
    </div>
  );
}
