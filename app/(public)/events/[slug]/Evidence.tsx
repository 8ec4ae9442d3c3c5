/** The words of the sources, quoted with the sentence round them, and the sources themselves. */
import type { QuotedArticle } from '@/lib/db/articles';
import type { EventEvidence, EventSource } from '@/lib/domain/event';
import { quotationsOf } from '@/lib/domain/quotation';
import { directionOf, formatDate, formatLanguage } from '../../../messages/format';
import { translator } from '../../../messages/translator';

/** `participant:NAME` as "Participant: NAME". */
function fieldName(field: string): string {
  const t = translator('event.fields');
  const [name = '', ...rest] = field.split(':');
  const known = ['title', 'date', 'type', 'status', 'location', 'parties', 'topics', 'participant'] as const;
  const key = known.find((one) => one === name) ?? 'other';
  return rest.length > 0 ? `${t(key)}: ${rest.join(':')}` : t(key);
}

/** Publisher, date and language of a source in one line. */
function sourceLine(source: Pick<EventSource, 'publisher' | 'publishedOn' | 'language'>): string {
  const t = translator('event');
  return [
    source.publisher,
    source.publishedOn ? formatDate(source.publishedOn) : t('undated'),
    source.language ? formatLanguage(source.language) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

export function Evidence({
  articles,
  evidence,
}: {
  articles: readonly QuotedArticle[];
  evidence: readonly EventEvidence[];
}) {
  return (
    <div className="flex flex-col gap-8">
      {articles.map((article) => {
        const own = evidence.filter((span) => span.articleId === article.id);
        const quotations = [
          ...(article.title ? quotationsOf(article.title, 'title', own) : []),
          ...quotationsOf(article.body, 'body', own),
        ];
        return quotations.map((quotation) => (
          <figure key={`${article.id}-${quotation.part}-${quotation.start}`} className="flex flex-col gap-2">
            <blockquote
              lang={article.language}
              dir={directionOf(article.language)}
              className="measure border-line border-s-2 ps-5 font-serif text-[1.125rem] leading-7"
            >
              {quotation.parts.map((part) =>
                part.fields.length > 0 ? (
                  <mark
                    key={`${part.text}-${part.fields.join()}`}
                    title={part.fields.map(fieldName).join(', ')}
                  >
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </blockquote>
            <figcaption className="flex flex-wrap gap-x-4 ps-5.5 text-small text-muted">
              <span>
                {[...new Set(quotation.parts.flatMap((part) => part.fields))].map(fieldName).join(', ')}
              </span>
              <cite className="not-italic">
                {article.url ? (
                  <a href={article.url} rel="noopener noreferrer external" className="link">
                    {sourceLine(article)}
                  </a>
                ) : (
                  sourceLine(article)
                )}
              </cite>
            </figcaption>
          </figure>
        ));
      })}
    </div>
  );
}

export function Sources({ sources }: { sources: readonly EventSource[] }) {
  const t = translator('event');
  if (sources.length === 0) return <p className="text-muted">{t('noSources')}</p>;
  return (
    <ul className="measure flex flex-col gap-3">
      {sources.map((source) => {
        const title = source.title ?? source.url ?? t('untitled');
        return (
          <li key={source.articleId ?? `${source.url}-${title}`}>
            {source.url ? (
              <a
                href={source.url}
                rel="noopener noreferrer external"
                lang={source.language ?? undefined}
                className="link wrap-anywhere"
              >
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi lang={source.language ?? undefined}>{title}</bdi>
            )}
            <span className="figures block text-small text-muted">{sourceLine(source)}</span>
          </li>
        );
      })}
    </ul>
  );
}
