'use client';
/** The article with its evidence marked: each mark has the letter and the shade of its field. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/domain/draft';
import type { StoredWarning } from '@/lib/domain/warning';
import type { FieldMark } from './field-marks';
import { segmentText, type TextMark } from './text-segments';
import { useWarningLabel, useWarningMessage, warningId } from './warning-words';

export interface ReviewArticle {
  id: string;
  title: string | null;
  body: string;
  language: string;
  publisher: string | null;
  /** The day as readers see it. */
  published: string | null;
  url: string | null;
  /** What is odd about the text as a whole. */
  warnings: readonly StoredWarning[];
}

interface Mark extends TextMark {
  field: string | null;
  warning: StoredWarning | null;
}

function marksOf(proposal: Proposal, part: 'title' | 'body', shown: ReadonlyMap<string, FieldMark>): Mark[] {
  const evidence = proposal.evidence.flatMap((span, index) =>
    span.source === part && shown.has(span.field)
      ? [{ id: `e${index}`, start: span.start, end: span.end, field: span.field, warning: null }]
      : [],
  );
  const warnings = proposal.warnings.flatMap((warning, index) => {
    const { source = 'body', start, end } = warning;
    return source === part && start !== undefined && end !== undefined
      ? [{ id: warningId(index), start, end, field: null, warning }]
      : [];
  });
  return [...evidence, ...warnings];
}

/** True when a warning stands at words of its own, so that the text needs a margin. */
function hasMarginNotes(proposal: Proposal): boolean {
  return proposal.warnings.some(({ start, end }) => start !== undefined && end !== undefined);
}

export function ArticleText({
  article,
  proposal,
  marks,
  active,
  focused,
  onPoint,
  onChoose,
}: {
  article: ReviewArticle;
  proposal: Proposal;
  marks: ReadonlyMap<string, FieldMark>;
  /** Evidence field that is pointed at, on either side. */
  active: string | null;
  /** Evidence field whose form field has the focus. */
  focused: string | null;
  onPoint: (field: string | null) => void;
  /** Moves the focus to the field. */
  onChoose: (field: string) => void;
}) {
  const t = useTranslations('review');
  const label = useWarningLabel();
  const message = useWarningMessage();
  const root = useRef<HTMLElement>(null);
  // A shortcut for the pointer. By keyboard the same words are reached from their field, which quotes them.
  useEffect(() => {
    const fieldAt = ({ target }: Event) =>
      target instanceof Element ? (target.closest<HTMLElement>('[data-field]')?.dataset.field ?? null) : null;
    const point = (event: Event) => onPoint(fieldAt(event));
    const leave = () => onPoint(null);
    const choose = (event: Event) => {
      const field = fieldAt(event);
      if (field && getSelection()?.isCollapsed) onChoose(field);
    };
    const element = root.current;
    element?.addEventListener('pointerover', point);
    element?.addEventListener('pointerleave', leave);
    element?.addEventListener('click', choose);
    return () => {
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('pointerleave', leave);
      element?.removeEventListener('click', choose);
    };
  }, [onPoint, onChoose]);
  // The words of the field that has the focus come into sight, within the article's own pane.
  useEffect(() => {
    const pane = root.current?.parentElement;
    const words = focused && root.current?.querySelector(`[data-field="${CSS.escape(focused)}"]`);
    if (!pane || !words || pane.scrollHeight <= pane.clientHeight) return;
    const [inner, outer] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      pane.scrollTop += inner.top - outer.top - pane.clientHeight / 3;
  }, [focused]);
  const draw = (text: string, part: 'title' | 'body') =>
    segmentText(text, marksOf(proposal, part, marks)).map(({ start, text: words, marks: over, opens }) => {
      const fields = over.filter(({ field }) => field !== null);
      const chosen = fields.find(({ field }) => field === active) ?? fields[0];
      const mark = chosen?.field ? marks.get(chosen.field) : undefined;
      const notes = opens.filter(({ warning }) => warning !== null);
      const warned = over.some(({ warning }) => warning !== null) ? 'warned' : '';
      const inner = chosen?.field ? (
        <mark
          className={`words ${warned}`}
          data-shade={mark?.shade}
          data-field={chosen.field}
          data-active={chosen.field === active}
        >
          {opens
            .filter(({ field }) => field !== null)
            .map(({ id, field }) => (
              <span key={id} className="letter" data-shade={field ? marks.get(field)?.shade : undefined}>
                {field ? marks.get(field)?.letter : null}
              </span>
            ))}
          <span data-at={start}>{words}</span>
        </mark>
      ) : (
        <span className={warned || undefined} data-at={start}>
          {words}
        </span>
      );
      return (
        <span key={start}>
          {notes.map(({ id, warning }) => (
            // Placed by the direction of the article, written in that of the interface.
            <span key={id} id={id} tabIndex={-1} role="note" className="margin-note">
              <span lang="en" dir="ltr" className="block">
                <span className="sr-only">{t('warning')} </span>
                <strong className="block">{label(warning?.code ?? '')}</strong>
                {warning && message(warning)}
              </span>
            </span>
          ))}
          {inner}
        </span>
      );
    });
  return (
    <article
      ref={root}
      lang={article.language}
      dir="auto"
      className={`flow-root font-serif ${hasMarginNotes(proposal) ? 'with-margin' : ''}`}
    >
      {article.title ? (
        <h3 data-part="title" className="mb-3 text-heading font-strong">
          {draw(article.title, 'title')}
        </h3>
      ) : null}
      <div data-part="body" className="whitespace-pre-line leading-[1.7]">
        {draw(article.body, 'body')}
      </div>
    </article>
  );
}
