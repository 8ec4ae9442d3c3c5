'use client';
/** The article beside the form: where it is from, what is odd about it as a whole, and its text, whose words can be given to fields. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { ArticleText } from './ArticleText';
import { NEW_PARTICIPANT } from './give-words';
import { ReadingDialog } from './reading/ReadingDialog';
import { type Giving, useFieldLabel } from './use-giving-words';
import { useSelectedWords } from './use-selected-words';
import { WarningList } from './WarningList';
import { WordsMenu } from './WordsMenu';
import type { WordsSpan } from './word-steps';

/** Letters of a text that fills more than a third of a phone. */
const LONG = 350;

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** How long a small screen shows what became of the words. */
const SAID_MS = 6_000;

export function ArticlePane({
  onGive,
  ...props
}: React.ComponentProps<typeof ArticleText> & { onGive: Giving['give'] }) {
  const t = useTranslations('review');
  const { article, proposal, marks, onPoint } = props;
  const hint = useId();
  const pane = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  // On a small screen a long text stands folded; the words of the field that has the focus come into sight in it.
  const [whole, setWhole] = useState(false);
  const folded = !whole && article.body.length > LONG;
  const [problem, setProblem] = useState<{ at: WordsSpan; text: string } | null>(null);
  const texts = useMemo(() => ({ title: article.title ?? '', body: article.body }), [article]);
  const quoteOf = ({ source, start, end }: WordsSpan) => texts[source].slice(start, end);
  const label = useFieldLabel();
  const items = [
    ...[...marks].map(([field, mark]) => ({ field, mark, label: label(field) })),
    { field: NEW_PARTICIPANT, mark: null, label: label(NEW_PARTICIPANT) },
  ];

  const give = async (field: string, span: WordsSpan) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await onGive(field, { ...span, quote: quoteOf(span) });
      setSaid(answer.said);
      setProblem(answer.field === null ? { at: span, text: answer.said } : null);
      if (answer.field === null) return;
      clear();
      onPoint(answer.field);
      // The pane keeps the keyboard, so that the next words can be chosen.
      pane.current?.focus({ preventScroll: true });
    } finally {
      setBusy(false);
    }
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!span) return false;
    if (event.key === 'Escape') clear();
    else if (event.key === 'Enter')
      document.querySelector<HTMLElement>('.words-menu [role="menuitem"]')?.focus();
    else {
      // By the key's place where the keyboard writes another script.
      const letter = /^[a-z]$/i.test(event.key)
        ? event.key.toUpperCase()
        : /^Key([A-Z])$/.exec(event.code)?.[1];
      const wanted = event.key === '+' ? NEW_PARTICIPANT : null;
      const item = items.find(({ field, mark }) =>
        wanted ? field === wanted : letter !== undefined && mark?.letter === letter,
      );
      if (!item) return false;
      void give(item.field, span);
    }
    return true;
  };
  const { span, clear } = useSelectedWords(pane, texts, {
    onKey,
    onChosen: (chosen) => setSaid(t('words.chosen', { quote: quoteOf(chosen) })),
  });
  useEffect(() => {
    if (pane.current) pane.current.tabIndex = 0;
  }, []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
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
      <p id={hint} className="text-small text-muted max-sm:sr-only">
        {t('words.hint')} <span className="hidden lg:inline">{t('words.hintKeys')}</span>
      </p>
      <section
        ref={pane}
        aria-label={t('articleText')}
        aria-describedby={hint}
        className={`min-h-0 overflow-y-auto pe-2 ${folded ? 'max-sm:max-h-64 max-sm:border-line max-sm:border-b' : ''}`}
      >
        <ArticleText {...props} />
      </section>
      {folded ? (
        <Button look="quiet" className="self-start px-0 sm:hidden" onClick={() => setWhole(true)}>
          {t('wholeText', { count: countWords(article.body) })}
        </Button>
      ) : null}
      {span ? (
        <WordsMenu
          quote={quoteOf(span)}
          items={items}
          problem={problem?.at === span ? problem.text : ''}
          busy={busy}
          onChoose={(field) => void give(field, span)}
          onClose={() => {
            clear();
            pane.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
      <p role="status" className="words-said">
        {said}
      </p>
    </section>
  );
}
