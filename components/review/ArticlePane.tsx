'use client';
/** The article beside the form: where it is from, what is odd about it as a whole, and its text. */
import { useTranslations } from 'use-intl';
import { ArticleText } from './ArticleText';
import { ReadingDialog } from './reading/ReadingDialog';
import { WarningList } from './WarningList';

export function ArticlePane(props: React.ComponentProps<typeof ArticleText>) {
  const t = useTranslations('review');
  const { article, proposal } = props;
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
        <span className="flex flex-wrap items-center gap-x-3">
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
          <ReadingDialog articleId={article.id} proposal={proposal} />
        </span>
      </div>
      <WarningList ofArticle={article.warnings} ofDraft={proposal.warnings} />
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
