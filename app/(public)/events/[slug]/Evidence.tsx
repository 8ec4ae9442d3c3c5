/** The words of the sources in the order of the fields that they carry, quoted with the sentence round them. */
import type { QuotedArticle } from '@/lib/db/articles';
import type { EventEvidence, EventSource } from '@/lib/domain/event';
import { participantOfField } from '@/lib/domain/evidence-support';
import { openingOf } from '@/lib/domain/opening';
import { carriedBy, inFieldOrder, type Quotation, quotationsOf } from '@/lib/domain/quotation';
import { evidenceFieldInWords } from '../../../messages/field-words';
import { directionOf } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { SourceLine, SourceWords } from './SourceLine';

function passagesOf(articles: readonly QuotedArticle[], evidence: readonly EventEvidence[]) {
  const passages = articles.flatMap((article) => {
    const own = evidence.filter((span) => span.articleId === article.id);
    return [
      ...(article.title ? quotationsOf(article.title, 'title', own) : []),
      ...quotationsOf(article.body, 'body', own),
    ].map((quotation) => ({ article, quotation }));
  });
  return inFieldOrder(passages);
}

/** Which words carry what: "Date: 17 December". */
function Carried({ quotation, language }: { quotation: Quotation; language: string }) {
  const t = translator('event');
  return (
    <dl className="flex flex-col gap-2 text-small sm:pt-1">
      {carriedBy(quotation).map(({ field, words }) => {
        const name = participantOfField(field);
        return (
          <div key={field}>
            <dt className="font-strong">
              {name === null ? (
                evidenceFieldInWords(field)
              ) : (
                <>
                  <span className="sr-only">{t('fields.participant')}: </span>
                  <bdi>{name}</bdi>
                </>
              )}
            </dt>
            <dd className="text-muted">
              <q lang={language} dir="auto" className="line-clamp-2">
                {words.join(' … ')}
              </q>
            </dd>
          </div>
        );
      })}
    </dl>
  );
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
      {passagesOf(articles, evidence).map(({ article, quotation }) => (
        <figure
          key={`${article.id}-${quotation.part}-${quotation.start}`}
          className="grid gap-x-6 gap-y-3 break-inside-avoid sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <Carried quotation={quotation} language={article.language} />
          <div className="flex min-w-0 flex-col gap-2 border-line border-s-2 ps-5">
            <blockquote
              lang={article.language}
              dir={directionOf(article.language)}
              className="measure font-serif text-[1.125rem] leading-7 wrap-anywhere"
            >
              {quotation.parts.map((part) =>
                part.fields.length > 0 ? (
                  <mark key={part.start} title={part.fields.map(evidenceFieldInWords).join(', ')}>
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </blockquote>
            <figcaption>
              <SourceLine source={article} />
            </figcaption>
          </div>
        </figure>
      ))}
    </div>
  );
}

/** `articles`: those that are quoted, of which one without a title and a publisher is called by its first words. */
export function Sources({
  sources,
  articles,
}: {
  sources: readonly EventSource[];
  articles: readonly QuotedArticle[];
}) {
  const t = translator('event');
  if (sources.length === 0) return <p className="text-muted">{t('noSources')}</p>;
  return (
    <ul className="measure flex flex-col gap-3">
      {sources.map((source) => {
        const { title, publisher, url } = source;
        const text = articles.find(({ id }) => id === source.articleId)?.body;
        const name = title ?? (publisher ? null : (url ?? (text ? openingOf(text) : t('untitled'))));
        // Publisher and day are the name of what has none.
        const shown = name === null ? <SourceWords source={source} /> : <bdi>{name}</bdi>;
        return (
          <li key={source.articleId ?? `${url}-${title}`}>
            {source.url ? (
              <a
                href={source.url}
                rel="noopener noreferrer external"
                lang={(name !== null && source.language) || undefined}
                className="link wrap-anywhere"
              >
                {shown}
              </a>
            ) : (
              <span lang={(name !== null && source.language) || undefined}>{shown}</span>
            )}
            {name === null ? null : (
              <span className="figures block text-small text-muted">
                <SourceWords source={source} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
