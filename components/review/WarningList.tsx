'use client';
/** All warnings of a draft in one list; those that stand at words lead to them. */
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StoredWarning } from '@/lib/domain/warning';
import { useWarningLabel, useWarningMessage, warningId } from './warning-words';

export function WarningList({
  ofArticle,
  ofDraft,
}: {
  /** What is odd about the text as a whole. */
  ofArticle: readonly StoredWarning[];
  ofDraft: readonly StoredWarning[];
}) {
  const t = useTranslations('review');
  const label = useWarningLabel();
  const message = useWarningMessage();
  const own = ofDraft.map((warning, index) => ({
    code: warning.code,
    words: message(warning),
    id: warning.start === undefined || warning.end === undefined ? null : warningId(index),
  }));
  const general = ofArticle
    .map((warning) => ({ code: warning.code, words: message(warning), id: null }))
    .filter(({ code, words }) => !own.some((each) => each.code === code && each.words === words));
  // That nothing was found is said at the head of the page.
  const all = [...general, ...own].filter(({ code }) => code !== 'no-event-found');
  if (all.length === 0) return null;
  return (
    <section
      aria-labelledby="warnings-title"
      className="flex max-h-56 shrink-0 flex-col gap-1 overflow-y-auto rounded-medium bg-warning-soft px-4 py-2.5 text-small"
    >
      <h3 id="warnings-title" className="flex items-center gap-2 font-strong">
        <TriangleAlert aria-hidden size={16} className="shrink-0 text-warning" />
        {t('warningsTitle', { count: all.length })}
      </h3>
      <ul className="flex flex-col gap-1">
        {all.map(({ id, code, words }) => (
          <li key={`${id} ${code} ${words}`}>
            <span className="font-strong">{label(code)}.</span> {words}{' '}
            {id ? (
              <a className="link whitespace-nowrap" href={`#${id}`}>
                {t('warningWords')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
