'use client';
/** The article beside the form: where it is from, what is odd about it as a whole, and its text. */
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import { ArticleText } from './ArticleText';

export function ArticlePane(props: React.ComponentProps<typeof ArticleText>) {
  const t = useTranslations('review');
  const { article, proposal } = props;
  const general = proposal.warnings.filter(({ start }) => start === undefined);
  const origin = [article.publisher, article.published].filter(Boolean).join(', ');
  return (
    <section
      aria-labelledby="article-title"
      className="flex min-w-0 flex-col gap-3 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="article-title" className="text-small font-strong text-muted">
          {t('article')}
          {origin ? ` · ${origin}` : ''}
        </h2>
        {article.url ? (
          <a
            className="link text-small"
            href={article.url}
            rel="noopener noreferrer nofollow"
            target="_blank"
          >
            {t('original')}
          </a>
        ) : null}
      </div>
      {general.map(({ code, message }) => (
        <Notice key={`${code} ${message}`} kind="warning">
          {message}
        </Notice>
      ))}
      <section
        ref={(pane) => {
          // Reached by Tab, so that the arrow keys can scroll it.
          if (pane) pane.tabIndex = 0;
        }}
        aria-label={t('articleText')}
        className="min-h-0 overflow-y-auto pe-2"
      >
        <ArticleText {...props} />
      </section>
    </section>
  );
}
