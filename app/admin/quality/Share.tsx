/** A share with the number of its cases, marked where they are few. */
import { translator } from '../../messages/translator';
import { LEAST_CASES, numberInWords, percentInWords, shareOf } from './shares';

export function Share({ right, count }: { right: number; count: number }) {
  const t = translator('quality');
  if (count === 0) return <span className="text-muted">–</span>;
  return (
    <span className="whitespace-nowrap">
      {percentInWords(shareOf(right, count))}{' '}
      <span className="text-muted">
        {`n = ${numberInWords(count)}`}
        {count < LEAST_CASES ? `, ${t('few')}` : ''}
      </span>
    </span>
  );
}
