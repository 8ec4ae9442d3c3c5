'use client';
/** The words in use; one that is taken out is told of above them, where whoever came by keyboard goes on. */
import { useTranslations } from 'use-intl';
import { useSaid } from '@/components/desk/EndableList';
import { RemoveWord } from './RemoveWord';

export function WordsInUse({
  rows,
  mayRemove,
  none,
}: {
  rows: readonly { id: string; text: string; line: React.ReactNode }[];
  mayRemove: boolean;
  /** Where there is none. */
  none: React.ReactNode;
}) {
  const t = useTranslations('ownWords');
  const { line: told, say } = useSaid();
  return (
    <>
      {told}
      {rows.length === 0 ? (
        none
      ) : (
        <ul aria-label={t('inUse')}>
          {rows.map(({ id, text, line }) => (
            <li
              key={id}
              className="flex flex-wrap items-start justify-between gap-x-6 border-line border-b py-2 last:border-0"
            >
              <div className="min-w-0">{line}</div>
              {mayRemove ? (
                <RemoveWord id={id} text={text} onRemoved={() => say(t('removed', { text }))} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
