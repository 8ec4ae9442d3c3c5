/** How dates are written, stored and drawn, by example; the drawing is that of the timeline. */
import { formatDate } from '../../messages/format';
import { translator } from '../../messages/translator';

const SAMPLES = [
  { edtf: '2020-09-16', drawn: 'point' },
  { edtf: '2020-09', drawn: 'bar' },
  { edtf: '2018-10~', drawn: 'soft' },
  { edtf: '2004-06?', drawn: 'dotted' },
  { edtf: '2004-08/2011-12-31', drawn: 'band' },
  { edtf: '2018-07/..', drawn: 'open' },
] as const;
type Drawn = (typeof SAMPLES)[number]['drawn'];

/** Once in the page, because each has a name in it. */
function Fades() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      <defs>
        <linearGradient id="fade-end">
          <stop offset="0.35" stopColor="white" />
          <stop offset="1" stopColor="black" />
        </linearGradient>
        <linearGradient id="fade-both">
          <stop offset="0" stopColor="black" />
          <stop offset="0.3" stopColor="white" />
          <stop offset="0.7" stopColor="white" />
          <stop offset="1" stopColor="black" />
        </linearGradient>
        <mask id="mask-end" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#fade-end)" />
        </mask>
        <mask id="mask-both" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#fade-both)" />
        </mask>
      </defs>
    </svg>
  );
}

function Drawing({ drawn }: { drawn: Drawn }) {
  return (
    <svg aria-hidden width="72" height="20" viewBox="0 0 72 20" className="shrink-0">
      {drawn === 'point' ? <circle cx="36" cy="10" r="5" className="fill-tone-good" /> : null}
      {drawn === 'bar' ? <rect x="20" y="6" width="32" height="8" rx="4" className="fill-tone-good" /> : null}
      {drawn === 'soft' ? (
        <rect x="12" y="6" width="48" height="8" rx="4" className="fill-tone-good" mask="url(#mask-both)" />
      ) : null}
      {drawn === 'dotted' ? (
        <rect
          x="20"
          y="6"
          width="32"
          height="8"
          rx="4"
          className="fill-paper stroke-tone-good"
          strokeWidth="1.5"
          strokeDasharray="2.5 2"
        />
      ) : null}
      {drawn === 'band' ? (
        <rect x="2" y="3" width="68" height="14" rx="2" className="fill-tone-good" fillOpacity="0.3" />
      ) : null}
      {drawn === 'open' ? (
        <rect x="8" y="6" width="62" height="8" rx="4" className="fill-tone-good" mask="url(#mask-end)" />
      ) : null}
    </svg>
  );
}

export function DateSamples() {
  const t = translator('methodology.dates');
  const cell = 'border-line border-b py-2 pe-4 text-start align-top font-normal';
  return (
    <>
      <Fades />
      <table className="measure w-full border-collapse text-small">
        <caption className="sr-only">{t('caption')}</caption>
        <thead className="text-muted">
          <tr>
            <th className={cell}>{t('written')}</th>
            <th className={cell}>{t('stored')}</th>
            <th className={cell}>{t('drawn')}</th>
          </tr>
        </thead>
        <tbody>
          {SAMPLES.map(({ edtf, drawn }) => (
            <tr key={edtf}>
              <th scope="row" className={cell}>
                {formatDate(edtf)}
              </th>
              <td className={`${cell} figures wrap-anywhere`}>{edtf}</td>
              <td className={cell}>
                <span className="flex flex-wrap items-center gap-x-3">
                  <Drawing drawn={drawn} />
                  {t(`drawings.${drawn}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
