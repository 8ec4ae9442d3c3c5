'use client';
/** The whole history in 56 pixels above the chart, in line with it: cooperation above the line, conflict below. */
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { STRIP_HEIGHT, STRIP_LINE } from '@/lib/timeline/density-paths';
import type { Stretch } from '@/lib/timeline/instants';
import { STRIP_WIDTH, stripPaths, stripYears, tallestOf } from '@/lib/timeline/strip';
import { StripBrush } from './StripBrush';
import { useEventWords } from './use-event-words';
import type { WindowStore } from './window-store';

const TONES = [
  ['even', 'fill-tone-even'],
  ['good', 'fill-tone-good'],
  ['bad', 'fill-tone-bad'],
] as const;

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** One shape a tone: a rectangle for each bar would be half of the page's elements. */
const Bars = memo(function Bars({
  density,
  history,
  tallest,
}: {
  density: DensityAnswer;
  history: Stretch;
  tallest: number;
}) {
  const paths = stripPaths(density, history, tallest);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full rtl:-scale-x-100"
    >
      {TONES.map(([tone, look]) => (
        <path key={tone} d={paths[tone]} className={look} />
      ))}
      <rect x="0" y={STRIP_LINE} width={STRIP_WIDTH} height="1.8" className="fill-edge" />
    </svg>
  );
});

const Years = memo(function Years({ history, rtl }: { history: Stretch; rtl: boolean }) {
  const words = useEventWords();
  return (
    <svg aria-hidden className="h-5 w-full overflow-visible fill-muted text-small">
      {stripYears(history, 0.075).map(({ year, at }) => (
        <text key={year} x={percent(rtl ? 1 - at : at)} y="15" className="figures max-sm:even:hidden">
          {words.year(`${String(year).padStart(4, '0')}-01-01`)}
        </text>
      ))}
    </svg>
  );
});

export function OverviewStrip({
  rows,
  history,
  store,
  rtl,
  onWindow,
}: {
  /** One relationship, or two under each other with one scale. */
  rows: readonly { title: string; density: DensityAnswer }[];
  history: Stretch;
  store: WindowStore;
  rtl: boolean;
  onWindow: (window: Stretch) => void;
}) {
  const t = useTranslations('timeline');
  const tallest = tallestOf(rows.map(({ density }) => density));
  return (
    <div className="grid md:grid-cols-[11.5rem_1fr]">
      <div aria-hidden className="hidden pe-3 md:block">
        {rows.map(({ title }) => (
          <p key={title} className="flex h-14 items-end pb-0.5 text-muted text-small">
            <bdi className="line-clamp-3 leading-[18px]">{rows.length > 1 ? title : t('overview')}</bdi>
          </p>
        ))}
      </div>
      <div className="flex min-w-0 flex-col gap-0.5">
        <span className="sr-only">{t('strip')}</span>
        <StripBrush {...{ history, store, rtl, onWindow }}>
          {rows.map(({ title, density }) => (
            <div key={title} className="relative h-14">
              <Bars {...{ density, history, tallest }} />
            </div>
          ))}
        </StripBrush>
        <Years history={history} rtl={rtl} />
      </div>
    </div>
  );
}
