'use client';
/** The names of the bands and of the lanes, each beside or, on a narrow screen, above its rows; and what is left out. */
import { useTranslations } from 'use-intl';
import { Recorded } from '@/components/ui/Recorded';
import { LANES, type Lane } from '@/lib/domain/ontology';
import type { Period } from '@/lib/domain/period';
import type { TimelineLane } from '@/lib/domain/timeline-question';
import { bandLines } from '@/lib/timeline/layout/bands';
import type { Geometry } from './chart-geometry';

/** As in chart-geometry.ts: classes, as the policy forbids styles in the server's HTML. */
export const LANE_HEIGHT: Record<number, string> = {
  0: 'h-[26px]',
  1: 'h-[70px] md:h-[48px]',
  2: 'h-[92px] md:h-[70px]',
  3: 'h-[114px] md:h-[92px]',
  4: 'h-[136px] md:h-[114px]',
  5: 'h-[158px] md:h-[136px]',
};

/** Lines that a lane of so many rows has for its name with "+N", which stands beside it in one of a single row, and without it. */
const NAME_LINES: Record<number, readonly [beside: string, alone: string]> = {
  0: ['md:line-clamp-1', 'md:line-clamp-1'],
  1: ['md:line-clamp-2', 'md:line-clamp-2'],
  2: ['md:line-clamp-2', 'md:line-clamp-3'],
};
const MOST_LINES = ['md:line-clamp-3', 'md:line-clamp-4'] as const;

const isLane = (id: string): id is Lane => LANES.some((lane) => lane === id);

function OfficeOf({ period }: { period: Period | undefined }) {
  const { office, isLocal } = period ?? { office: '', isLocal: true };
  return isLocal ? <bdi>{office}</bdi> : <Recorded>{office}</Recorded>;
}

export function LaneNames({
  geometry,
  lanes,
  periods,
  today,
  narrow,
  more,
  foremost,
  onMore,
}: {
  geometry: Geometry;
  lanes: readonly TimelineLane[];
  periods: readonly Period[];
  today: string;
  narrow: boolean;
  /** Events of a lane that have no mark of their own. */
  more: (lane: TimelineLane) => number;
  /** The captions tell what weighs most in view, rather than the turning points of the whole. */
  foremost: boolean;
  onMore: (lane: string) => void;
}) {
  const t = useTranslations('timeline');
  const laneNames = useTranslations('words.lanes');
  const nameOf = ({ id, name }: TimelineLane) => name ?? (isLane(id) ? laneNames(id) : t('otherLane'));
  return (
    <div className={narrow ? 'pointer-events-none absolute inset-x-0 top-0' : 'min-w-0'}>
      {bandLines(periods, today).map(({ kind, periods: line }) => (
        <p
          key={`${kind} ${line[0]?.id}`}
          className="flex h-[42px] items-start pe-3 text-[0.75rem] leading-[13px] text-muted md:h-[26px] md:items-center"
          title={kind === 'mission' ? undefined : line.at(-1)?.office}
        >
          {/* Arabic letters reach beyond so narrow lines. */}
          <span className="min-w-0 py-1 wrap-anywhere max-md:-my-1 max-md:line-clamp-1 max-md:leading-4 md:line-clamp-2">
            {kind === 'mission' ? t('missions') : <OfficeOf period={line.at(-1)} />}
          </span>
        </p>
      ))}
      <p className="h-[82px] pt-0.5 pe-3 text-small font-strong max-md:invisible">
        {t(foremost ? 'foremost' : 'turningPoints')}
      </p>
      {geometry.lanes.map(({ lane: id, rows }) => {
        const lane = lanes.find((one) => one.id === id);
        if (!lane) return null;
        const count = more(lane);
        const lines = (NAME_LINES[rows] ?? MOST_LINES)[count > 0 ? 0 : 1];
        return (
          <div
            key={id}
            className={`${LANE_HEIGHT[rows]} flex items-start gap-x-2 border-line border-t pe-3 pt-1 text-small max-md:border-transparent ${rows > 1 ? 'md:flex-col' : ''}`}
          >
            <p
              title={nameOf(lane)}
              className={`${lines} -mb-1 min-w-0 pb-1 ${rows > 0 ? 'font-strong' : 'text-muted'} leading-[18px] wrap-anywhere max-md:truncate`}
            >
              <bdi>{nameOf(lane)}</bdi>
            </p>
            {count > 0 ? (
              <button
                type="button"
                title={t('moreHelp', { count })}
                aria-label={t('moreIn', { count, lane: nameOf(lane) })}
                onClick={() => onMore(id)}
                className="figures pointer-events-auto -ms-1 shrink-0 rounded-small px-1 leading-[18px] text-accent hover:bg-raised hover:underline max-md:-mt-0.5 max-md:min-h-6 max-md:min-w-6"
              >
                {t('more', { count })}
              </button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
