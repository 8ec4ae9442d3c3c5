'use client';
/** How to read the marks, and the keys; folded away. */
import { useLocale, useTranslations } from 'use-intl';
import './timeline.css';
import { Anchor } from '@/components/ui/language';
import { numberFormat } from '@/lib/domain/intl';

const MARKS = [
  ['legendPoint', { shape: 'point', tone: 'good' }],
  ['legendBar', { shape: 'bar', tone: 'good' }],
  ['legendBand', { shape: 'band', tone: 'good' }],
  ['legendApproximate', { shape: 'point', tone: 'even', approximate: '' }],
  ['legendUncertain', { shape: 'point', tone: 'even', uncertain: '' }],
  ['legendOpen', { shape: 'bar', tone: 'even', 'open-end': '' }],
  ['legendPlanned', { shape: 'point', tone: 'even', status: 'planned' }],
] as const;
const TONES = ['good', 'even', 'bad'] as const;

const WEIGHTS = ['1', '2', '3'] as const;

function Sample({ marks }: { marks: Record<string, string> }) {
  const wide = marks.shape !== 'point';
  const { weight = '2' } = marks;
  const data = Object.fromEntries(
    Object.entries({ status: 'happened', ...marks, weight }).map(([name, value]) => [`data-${name}`, value]),
  );
  return (
    <span aria-hidden className="dragoman-chart relative inline-block h-6 w-8 shrink-0">
      <span className={`vis-item vis-range absolute ${wide ? 'inset-x-0' : 'start-4 w-px'}`} {...data} />
    </span>
  );
}

export function Legend() {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const tones = useTranslations('words.tones');
  return (
    <details className="text-small text-muted">
      <summary className="inline-flex min-h-8 items-center hover:text-ink">{t('legend')}</summary>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {MARKS.map(([name, marks]) => (
          <li key={name} className="flex items-center gap-2">
            <Sample marks={marks} />
            {t(name)}
          </li>
        ))}
        <li className="flex items-center gap-2">
          {WEIGHTS.map((weight) => (
            <Sample key={weight} marks={{ shape: 'point', tone: 'even', weight }} />
          ))}
          {t('legendWeight')}
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden className="dragoman-chart">
            <span className="chart-stack figures">{numberFormat(locale).format(12)}</span>
          </span>
          {t('legendStack')}
        </li>
        <li>{t('legendGround')}</li>
        {TONES.map((tone) => (
          <li key={tone} className="flex items-center gap-2">
            <Sample marks={{ shape: 'point', tone }} />
            {tones(tone)}
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-[75ch]">
        {t('legendCertainty')}{' '}
        <Anchor href="/methodology" className="link">
          {t('legendMore')}
        </Anchor>
      </p>
      <p className="mt-2 max-w-[75ch]">{t('description')}</p>
    </details>
  );
}
