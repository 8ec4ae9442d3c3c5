'use client';
/**
 * What the server draws in the chart's place, so that there is something to see before any script runs: the lanes, the
 * missions, and each event as a dot on the rail of its lane, where it also stands once the chart has come. Attributes
 * and classes alone, as the policy forbids styles in the server's HTML.
 */
import { TONES, type Tone } from '@/lib/domain/ontology';
import type { Period } from '@/lib/domain/period';
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import type { Stretch } from '@/lib/timeline/instants';
import { bandLines, stretchOf } from '@/lib/timeline/layout/bands';
import type { LeftOut } from '@/lib/timeline/layout/rail';
import { markOf } from '@/lib/timeline/mark';
import type { Geometry } from './chart-geometry';
import { LANE_HEIGHT } from './LaneNames';

/** Steps along the window: finer than any screen. */
const STEPS = 5_000;

const STROKES: Record<Tone, string> = {
  good: 'stroke-tone-good',
  even: 'stroke-tone-even',
  bad: 'stroke-tone-bad',
};

export function FirstSight({
  geometry,
  events,
  leftOut,
  periods,
  window,
  today,
  rtl,
}: {
  geometry: Geometry;
  events: readonly TimelineEvent[];
  leftOut: readonly LeftOut[];
  periods: readonly Period[];
  window: Stretch;
  today: string;
  rtl: boolean;
}) {
  const along = (at: number) => {
    const part = ((at - window.from) / (window.to - window.from)) * STEPS;
    return Math.round(rtl ? STEPS - part : part);
  };
  // A line without length has round ends alone: a dot, however far the picture is drawn out.
  const dots = (instants: readonly number[]) => {
    const inView = instants.map(along).filter((x) => x >= 0 && x <= STEPS);
    return [...new Set(inView)].map((x) => `M${x} 8h0`).join('');
  };
  const middle = ({ from, to }: Stretch) =>
    (Math.max(from, window.from) + Math.min(Math.max(to, from), window.to)) / 2;
  const marks = events.map((event) => ({ lane: event.laneId, mark: markOf(event, today) }));
  return (
    <div aria-hidden data-first-sight className="pointer-events-none">
      {bandLines(periods, today).map(({ kind, periods: line }) => (
        <svg
          aria-hidden
          key={`${kind} ${line[0]?.id}`}
          className="block h-[26px] w-full max-md:mt-[16px]"
          viewBox={`0 0 ${STEPS} 26`}
          preserveAspectRatio="none"
        >
          {kind === 'mission'
            ? line.map((period) => {
                const { from, to } = stretchOf(period, today);
                const [start, end] = [along(from), along(to)].sort((a, b) => a - b);
                return (
                  <rect
                    key={period.id}
                    x={start}
                    width={(end ?? 0) - (start ?? 0)}
                    height="26"
                    className="fill-ink/6"
                  />
                );
              })
            : null}
        </svg>
      ))}
      <div className="h-[82px]" />
      {geometry.lanes.map(({ lane, rows }) => {
        const own = marks.filter((one) => one.lane === lane);
        return (
          <div key={lane} className={`${LANE_HEIGHT[rows]} flex items-end border-line border-t pb-0.5`}>
            <svg aria-hidden className="h-4 w-full" viewBox={`0 0 ${STEPS} 16`} preserveAspectRatio="none">
              <path
                d={dots(leftOut.filter((one) => one.lane === lane).map(middle))}
                className="stroke-3 stroke-tone-even"
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
              {TONES.map((tone) => (
                <path
                  key={tone}
                  d={dots(own.filter(({ mark }) => mark.tone === tone).map(({ mark }) => middle(mark)))}
                  className={`stroke-6 ${STROKES[tone]}`}
                  strokeLinecap="round"
                  vectorEffect="non-scaling-stroke"
                />
              ))}
            </svg>
          </div>
        );
      })}
      {/* The axis. */}
      <div className="h-[44px] border-line border-t" />
    </div>
  );
}
