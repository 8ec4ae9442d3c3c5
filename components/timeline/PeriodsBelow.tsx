'use client';
/**
 * The bands above the lanes by name, under the chart of a narrow screen, where hardly any is as wide as its name: all there are,
 * so that nothing below moves while one pans, those in view in ink. A press shows its time.
 */
import { useTranslations } from 'use-intl';
import { Recorded } from '@/components/ui/Recorded';
import type { Period } from '@/lib/domain/period';
import type { Days } from '@/lib/timeline/address';
import type { Stretch } from '@/lib/timeline/instants';
import { bandLines, stretchOf } from '@/lib/timeline/layout/bands';
import { useEventWords } from './use-event-words';

/** So much of its length is shown on each side of a period. */
const AIR = 0.1;

export function PeriodsBelow({
  periods,
  days,
  today,
  onWindow,
}: {
  periods: readonly Period[];
  /** What is looked at. */
  days: Days;
  today: string;
  onWindow: (window: Stretch) => void;
}) {
  const t = useTranslations('timeline');
  const words = useEventWords();
  const show = (period: Period) => {
    const { from, to } = stretchOf(period, today);
    const air = (to - from) * AIR;
    onWindow({ from: from - air, to: to + air });
  };
  if (periods.length === 0) return null;
  return (
    <dl className="mt-3 flex flex-col gap-3 text-small md:hidden">
      {bandLines(periods, today).map(({ kind, periods: line }) => {
        const { id = '', office = '', isLocal = true } = line.at(-1) ?? {};
        return (
          <div key={`${kind} ${id}`}>
            <dt className="text-muted">
              {kind === 'mission' ? (
                t('missions')
              ) : isLocal ? (
                <bdi>{office}</bdi>
              ) : (
                <Recorded>{office}</Recorded>
              )}
            </dt>
            <dd className="flex flex-wrap gap-x-4">
              {line.map((period) => {
                const isSeen = period.from <= days.to && (period.to ?? today) >= days.from;
                return (
                  <button
                    key={period.id}
                    type="button"
                    aria-current={isSeen || undefined}
                    onClick={() => show(period)}
                    className="min-h-6 text-start text-muted aria-current:text-ink"
                  >
                    <bdi>{period.name}</bdi>{' '}
                    <span className="figures whitespace-nowrap text-muted">
                      {words.year(period.from)}–{period.to ? words.year(period.to) : ''}
                    </span>
                  </button>
                );
              })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
