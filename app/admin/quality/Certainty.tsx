/** How sure the extractor was against how often it was right, band by band. */
import { BANDS, type Quality } from '@/lib/db/quality';
import { VERDICT_FIELDS } from '@/lib/domain/verdict';
import { translator } from '../../messages/translator';
import { Share } from './Share';
import { percentInWords, shareOf } from './shares';

type Band = Quality['bands'][number];

/** A bar as long as what was right, and a line where what was promised ends. */
function Reliability({ count, right, promised }: Band) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      className="block h-3 w-full min-w-16 rtl:-scale-x-100"
    >
      <rect y="2" width="100" height="8" className="fill-line" />
      <rect y="2" width={(shareOf(right, count) * 100).toFixed(1)} height="8" className="fill-tone-good" />
      <rect x={Math.min(99, promised * 100).toFixed(1)} width="1" height="12" className="fill-ink" />
    </svg>
  );
}

function bandInWords(band: number): string {
  const t = translator('quality');
  return t('bandOf', { from: percentInWords(BANDS[band] ?? 0), to: percentInWords(BANDS[band + 1] ?? 1) });
}

export function Certainty({ bands }: { bands: Quality['bands'] }) {
  const t = translator('quality');
  const fields = VERDICT_FIELDS.filter((field) => bands.some((band) => band.field === field));
  const cell = 'py-1 pe-3 text-start align-middle';
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      {fields.map((field) => (
        <table key={field} className="figures w-full border-collapse self-start text-small">
          <caption className="pb-1 text-start font-strong">{t(`names.${field}`)}</caption>
          <thead className="text-muted">
            <tr>
              <th scope="col" className={`${cell} font-normal`}>
                {t('band')}
              </th>
              <th scope="col" className={`${cell} w-full max-sm:hidden`}>
                <span className="sr-only">{t('right')}</span>
              </th>
              <th scope="col" className={`${cell} text-end font-normal`}>
                {t('promised')}
              </th>
              <th scope="col" className="py-1 text-end font-normal">
                {t('right')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bands
              .filter((band) => band.field === field)
              .map((band) => (
                <tr key={band.band} className="border-line border-t">
                  <th scope="row" className={`${cell} whitespace-nowrap font-normal`}>
                    {bandInWords(band.band)}
                  </th>
                  <td className={`${cell} max-sm:hidden`}>
                    <Reliability {...band} />
                  </td>
                  <td className={`${cell} text-end`}>{percentInWords(band.promised)}</td>
                  <td className="py-1 text-end">
                    <Share right={band.right} count={band.count} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
