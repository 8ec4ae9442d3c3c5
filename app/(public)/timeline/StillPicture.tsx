/** The window as a picture that needs no script: marks by lane, years on the axis. Placed by attributes, as the policy forbids styles. */
import { listFormat } from '@/lib/domain/intl';
import { LANES, type Lane, TONES, type Tone } from '@/lib/domain/ontology';
import type {
  TimelineEvent,
  TimelineLane,
  TimelineStack,
  WindowAnswer,
} from '@/lib/domain/timeline-question';
import { DAY, daysOf, type Stretch, startOfDay } from '@/lib/timeline/instants';
import { markOf } from '@/lib/timeline/mark';
import { stripYears } from '@/lib/timeline/strip';
import { formatDate, formatNumber, formatYear } from '../../messages/format';
import { directionNow, localeNow } from '../../messages/locale';
import { translator } from '../../messages/translator';

const ROW = 13;
const ROWS = 4;
const HEAD = 22;
const LANE = HEAD + ROWS * ROW + 6;
const AXIS = 28;
/** Two marks of a row are so far apart, as a part of the width. */
const APART = 0.012;

/** Steps along the window: finer than any screen. */
const STEPS = 5_000;
const STROKES: Record<Tone, string> = {
  good: 'stroke-tone-good',
  even: 'stroke-tone-even',
  bad: 'stroke-tone-bad',
};
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
/** Where a thing of some width begins, as parts of the width of the picture: time runs as the page is read. */
const along = (at: number, width = 0) => percent(directionNow() === 'rtl' ? 1 - at - width : at);
const isLane = (id: string): id is Lane => LANES.some((lane) => lane === id);

interface Placed {
  tone: Tone;
  at: number;
  width: number;
  row: number;
}

/** Each event in the first row that has room for it, else in the last. */
function placeEvents(events: readonly TimelineEvent[], window: Stretch, today: string): Placed[] {
  const ends = new Array<number>(ROWS).fill(-1);
  const whole = window.to - window.from;
  return events
    .map((event) => ({ event, mark: markOf(event, today) }))
    .filter(({ mark }) => mark.to >= window.from && mark.from < window.to)
    .sort((a, b) => a.mark.from - b.mark.from)
    .map(({ mark }) => {
      const at = Math.max(0, (mark.from - window.from) / whole);
      const width = Math.min(1, (mark.to - window.from) / whole) - at;
      const free = ends.findIndex((end) => end <= at);
      const row = free < 0 ? ROWS - 1 : free;
      ends[row] = at + width + APART;
      return { tone: mark.tone, at, width, row };
    });
}

function LanePicture({
  lane,
  name,
  top,
  placed,
  stacks,
  at,
}: {
  lane: TimelineLane;
  name: string;
  top: number;
  placed: readonly Placed[];
  stacks: readonly TimelineStack[];
  at: (day: string) => number;
}) {
  const rtl = directionNow() === 'rtl';
  const steps = (part: number) => Math.round(part * STEPS);
  const lines = (tone: Tone) =>
    placed
      .filter((one) => one.tone === tone)
      .map(({ at: start, width, row }) => {
        const long = width < 0.004 ? 0 : steps(width);
        return `M${steps(rtl ? 1 - start : start)} ${row * ROW + ROW / 2}h${rtl ? -long : long}`;
      })
      .join('');
  return (
    <g>
      <rect x="0" y={top} width="100%" height="1" className="fill-line" />
      <text x={along(0)} y={top + 16} className="fill-ink font-strong text-small">
        {name} · {formatNumber(lane.total)}
      </text>
      {/* One shape for all of a tone: an element each would be most of the page. */}
      <svg
        aria-hidden
        y={top + LANE - 6}
        width="100%"
        height="3"
        viewBox="0 0 1000 3"
        preserveAspectRatio="none"
        className="rtl:-scale-x-100"
      >
        <path
          d={stacks.map(({ from }) => `M${Math.round(at(from) * 1000)} 0h2v3h-2z`).join('')}
          className="fill-edge"
        />
      </svg>
      <svg
        aria-hidden
        y={top + HEAD}
        width="100%"
        height={ROWS * ROW}
        viewBox={`0 0 ${STEPS} ${ROWS * ROW}`}
        preserveAspectRatio="none"
        className="overflow-visible"
      >
        {TONES.map((tone) => (
          // A line without length has round ends alone: a dot, however far the picture is drawn out.
          <path
            key={tone}
            d={lines(tone)}
            className={`stroke-7 ${STROKES[tone]}`}
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </g>
  );
}

export function StillPicture({
  title,
  answer,
  window,
  today,
}: {
  title: string;
  answer: WindowAnswer;
  window: Stretch;
  today: string;
}) {
  const t = translator('chronology');
  const laneNames = translator('words.lanes');
  const nameOf = ({ id, name }: TimelineLane) => name ?? (isLane(id) ? laneNames(id) : t('other'));
  const lanes = answer.lanes.map((lane, place) => ({ lane, place })).filter(({ lane }) => lane.total > 0);
  const height = lanes.length * LANE + AXIS;
  const days = daysOf(window);
  const at = (day: string) => (startOfDay(day) + DAY / 2 - window.from) / (window.to - window.from);
  const within = answer.stacks.filter(({ from }) => from >= days.from && from <= days.to);
  return (
    <svg
      role="img"
      aria-label={t('stillLabel', {
        title,
        from: formatDate(days.from),
        to: formatDate(days.to),
        lanes: listFormat(localeNow(), 'unit').format(lanes.map(({ lane }) => nameOf(lane))),
      })}
      width="100%"
      height={height}
      className="without-script-block overflow-visible"
    >
      {lanes.map(({ lane, place }, index) => (
        <LanePicture
          key={lane.id}
          lane={lane}
          name={nameOf(lane)}
          top={index * LANE}
          placed={placeEvents(
            answer.events.filter(({ laneId }) => laneId === lane.id),
            window,
            today,
          )}
          stacks={within.filter((stack) => stack.lane === place)}
          at={at}
        />
      ))}
      <rect x="0" y={height - AXIS} width="100%" height="1" className="fill-edge" />
      {stripYears(window, 0.08).map(({ year, at: place }) => (
        <text key={year} x={along(place)} y={height - 8} className="figures fill-muted text-small">
          {formatYear(`${String(year).padStart(4, '0')}-01-01`)}
        </text>
      ))}
    </svg>
  );
}
