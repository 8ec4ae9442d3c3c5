/** What happened by year and kind: a row of columns for each lane, all to one scale, and the numbers as a table. */
import { LANES } from '@/lib/domain/ontology';
import { roundYears } from '@/lib/timeline/years';
import { choicesNow } from '../../../../messages/choices-now';
import { formatNumber, formatYear } from '../../../../messages/format';
import { directionNow } from '../../../../messages/locale';
import { translator } from '../../../../messages/translator';
import type { YearColumns } from './columns-of-years';

const [ROW, TOP] = [40, 8];
/** The part of a column that is left free. */
const GAP = 0.25;
const MOST_YEARS = 7;

const yearInWords = (year: number) => formatYear(String(Math.max(1, year)).padStart(4, '0'));

function columnName({ step }: YearColumns, from: number): string {
  if (step === 1) return yearInWords(from);
  return translator('glance')('span', { from: yearInWords(from), to: yearInWords(from + step - 1) });
}

/** The columns of a lane as one shape: an element each would be most of the page. */
function columnsPath({ columns }: YearColumns, lane: number, most: number): string {
  return columns
    .map(({ counts }, at) => {
      const count = counts[lane] ?? 0;
      if (count === 0) return '';
      // One event in a year of thousands is still seen.
      const height = Math.max((count / most) * (ROW - TOP), 1.5);
      return `M${at + GAP / 2} ${ROW}V${(ROW - height).toFixed(1)}h${1 - GAP}V${ROW}z`;
    })
    .join('');
}

/** The lanes as this site orders them, each with the place of its counts. */
const lanesInOrder = () => choicesNow().lanes.map((lane) => ({ lane, at: LANES.indexOf(lane) }));

function LaneChart({ data, lane, most }: { data: YearColumns; lane: number; most: number }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${data.columns.length} ${ROW}`}
      preserveAspectRatio="none"
      width="100%"
      height={ROW}
      className="block rtl:-scale-x-100"
    >
      <rect y={ROW - 1} width={data.columns.length} height="1" className="fill-line" />
      <path d={columnsPath(data, lane, most)} className="fill-edge" />
    </svg>
  );
}

function Axis({ data: { columns, step } }: { data: YearColumns }) {
  const first = columns[0]?.from ?? 0;
  const span = columns.length * step;
  return (
    <svg aria-hidden width="100%" height="22" className="figures block text-small">
      {roundYears(first, first + span - 1, MOST_YEARS).map((year) => {
        const along = ((year - first) / span) * 100;
        const x = directionNow() === 'rtl' ? 100 - along : along;
        return (
          <text
            key={year}
            x={`${x.toFixed(2)}%`}
            y="16"
            textAnchor={along > 90 ? 'end' : 'start'}
            className="fill-muted"
          >
            {yearInWords(year)}
          </text>
        );
      })}
    </svg>
  );
}

function Numbers({ data }: { data: YearColumns }) {
  const t = translator('glance');
  const lanes = translator('words.lanes');
  const cell = 'px-2 py-1 text-end';
  return (
    <details className="text-small">
      <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">{t('table')}</summary>
      <div className="mt-1 max-w-full overflow-x-auto">
        <table className="figures border-collapse">
          <caption className="sr-only">{t('years')}</caption>
          <thead>
            <tr className="border-line border-b text-muted">
              <th scope="col" className={`${cell} text-start`}>
                {t('year')}
              </th>
              {lanesInOrder().map(({ lane }) => (
                <th key={lane} scope="col" className={cell}>
                  {lanes(lane)}
                </th>
              ))}
              <th scope="col" className={cell}>
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...data.columns].reverse().map(({ from, counts }) => (
              <tr key={from} className="border-line border-b">
                <th scope="row" className={`${cell} text-start font-normal`}>
                  {columnName(data, from)}
                </th>
                {lanesInOrder().map(({ lane, at }) => (
                  <td key={lane} className={cell}>
                    {formatNumber(counts[at] ?? 0)}
                  </td>
                ))}
                <td className={`${cell} font-strong`}>
                  {formatNumber(counts.reduce((sum, count) => sum + count, 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function YearsByKind({ data }: { data: YearColumns }) {
  const t = translator('glance');
  const lanes = translator('words.lanes');
  const most = Math.max(...data.columns.flatMap(({ counts }) => counts), 1);
  const [first, last] = [data.columns[0], data.columns.at(-1)];
  const label = t('chart', {
    from: yearInWords(first?.from ?? 1),
    to: yearInWords((last?.from ?? 1) + data.step - 1),
  });
  const columns = 'grid grid-cols-[6.5rem_minmax(0,1fr)_3.5rem] items-end gap-x-3';
  return (
    <div className="flex flex-col gap-2">
      <div role="img" aria-label={label} className="flex flex-col gap-1">
        {lanesInOrder().map(({ lane, at }) => (
          <div key={lane} className={columns}>
            <span className="text-small leading-tight">{lanes(lane)}</span>
            <LaneChart data={data} lane={at} most={most} />
            <span className="figures text-end text-small leading-tight text-muted">
              {formatNumber(data.columns.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0))}
            </span>
          </div>
        ))}
        <div className={columns}>
          <span />
          <Axis data={data} />
          <span />
        </div>
      </div>
      <Numbers data={data} />
    </div>
  );
}
