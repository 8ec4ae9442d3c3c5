/** Events by month: a row for each year, the number in each month, the darker the more. */
import type { Coverage } from '@/lib/db/coverage';
import { dateFormat } from '@/lib/domain/intl';
import { formatNumber, formatYear } from '../../messages/format';
import { localeNow } from '../../messages/locale';
import { translator } from '../../messages/translator';

const MOST_YEARS = 60;
const TINTS = ['bg-accent-soft/25', 'bg-accent-soft/50', 'bg-accent-soft/75', 'bg-accent-soft'] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at);
const nameOfMonth = (at: number) =>
  dateFormat(localeNow(), { month: 'short' }).format(new Date(Date.UTC(2021, at, 15)));

/** How strongly a month is tinted: by steps, so that one busy month does not pale all others. */
function tint(count: number, most: number): string {
  if (count === 0) return 'text-muted';
  return (
    TINTS[Math.min(TINTS.length - 1, Math.floor((TINTS.length * Math.log1p(count)) / Math.log1p(most)))] ?? ''
  );
}

export function Months({ months }: Pick<Coverage, 'months'>) {
  const t = translator('coverage');
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const years = months.map(({ month }) => Number(month.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const from = Math.max(first, last - MOST_YEARS + 1);
  const rows = Array.from({ length: last - from + 1 }, (_, at) => last - at);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const key = (year: number, at: number) =>
    `${String(year).padStart(4, '0')}-${String(at + 1).padStart(2, '0')}`;
  return (
    <>
      {/* Focusable, so that the keyboard scrolls it where it is wider than the screen. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard. */}
      <section tabIndex={0} aria-label={t('months')} className="relative overflow-x-auto">
        <table className="figures border-collapse text-small">
          <caption className="sr-only">{t('months')}</caption>
          <thead className="text-muted">
            <tr>
              <th scope="col" className="py-1 pe-3 text-start font-normal">
                {t('year')}
              </th>
              {MONTHS.map((at) => (
                <th key={at} scope="col" className="min-w-9 px-1 py-1 text-end font-normal">
                  {nameOfMonth(at)}
                </th>
              ))}
              <th scope="col" className="py-1 ps-4 text-end font-strong">
                {t('yearTotal')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((year) => (
              <tr key={year} className="border-line border-t">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {formatYear(String(Math.max(1, year)).padStart(4, '0'))}
                </th>
                {MONTHS.map((at) => {
                  const count = counts.get(key(year, at)) ?? 0;
                  return (
                    <td key={at} className={`px-1 py-1 text-end ${tint(count, most)}`}>
                      {count === 0 ? '·' : formatNumber(count)}
                    </td>
                  );
                })}
                <td className="py-1 ps-4 text-end font-strong">
                  {formatNumber(MONTHS.reduce((sum, at) => sum + (counts.get(key(year, at)) ?? 0), 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {from > first ? <p className="text-muted text-small">{t('earlier', { count: from - first })}</p> : null}
    </>
  );
}
