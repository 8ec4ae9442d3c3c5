'use client';
import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
/** One field of the review form: its letter, whether its value was stated or inferred, and the words it came from. */
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { BY_EDITOR, type KeptEvidence } from '@/lib/domain/evidence';
import { isInferred } from '@/lib/domain/evidence-support';
import { FieldSureness } from './FieldSureness';
import type { FieldMark } from './field-marks';
import { LostWordsNote } from './LostWordsNote';
import type { LostWords } from './lost-words';

/** Words shown beside a field; the article marks all of them. */
const SHOWN = 4;

export function ReviewField({
  evidenceField,
  proposal,
  mark,
  active,
  onConfirm,
  note,
  lost,
  onRemoveWords,
  children,
}: {
  /** `date`, `participant:NAME` …: the field in the evidence. */
  evidenceField: string;
  proposal: Proposal;
  mark: FieldMark | undefined;
  active: boolean;
  /** Absent where a value cannot be inferred. */
  onConfirm?: () => void;
  /** Why words that were to be its evidence could not be. */
  note?: string;
  /** Words that it had for another value. */
  lost?: LostWords;
  onRemoveWords: (span: KeptEvidence) => void;
  children: React.ReactNode;
}) {
  const t = useTranslations('review');
  const own = proposal.evidence.filter(({ field }) => field === evidenceField);
  const quotes = [...new Map(own.map((span) => [span.quote.trim(), span]))];
  const stated = quotes.length > 0;
  const implied = evidenceField === 'date' && !proposal.dateStated && !proposal.confirmed.includes('date');
  // What is missing, or still lacks its year, is to be written and not to be confirmed.
  const there = evidenceField !== 'date' || parseEdtfDate(proposal.date).ok;
  const inferred = onConfirm !== undefined && there && (isInferred(proposal, evidenceField) || implied);
  return (
    <div
      data-evidence-field={evidenceField}
      className="field flex flex-col gap-1.5 py-1.5"
      data-shade={stated ? mark?.shade : undefined}
      data-stated={stated && !inferred}
      data-inferred={inferred}
      data-active={active && stated}
    >
      {children}
      {stated ? (
        <p className="flex items-baseline gap-2 text-small text-muted">
          <span className="letter" aria-hidden>
            {mark?.letter}
          </span>
          <span>
            <span className="sr-only">{t('from')} </span>
            {quotes.slice(0, SHOWN).map(([quote, span], index) => (
              <span key={quote}>
                {index > 0 ? ' · ' : ''}
                <q dir="auto">{cutText(quote, 90, '…')}</q>
                {span.rule === BY_EDITOR ? (
                  <button
                    type="button"
                    className="ms-1 inline-grid size-6 place-items-center rounded-small align-middle hover:bg-raised hover:text-ink"
                    aria-label={t('words.remove', { quote })}
                    onClick={() => onRemoveWords(span)}
                  >
                    <X aria-hidden size={13} />
                  </button>
                ) : null}
              </span>
            ))}
          </span>
        </p>
      ) : null}
      <FieldSureness proposal={proposal} field={evidenceField} />
      {lost ? <LostWordsNote lost={lost} /> : null}
      {note ? <p className="text-small font-strong text-danger">{note}</p> : null}
      {inferred && onConfirm ? (
        <p className="flex flex-wrap items-center gap-x-3 text-small text-muted">
          {implied ? t('inferredDate') : t('inferred')}
          <Button look="quiet" className="min-h-8" onClick={onConfirm}>
            <Check aria-hidden size={15} />
            {t('confirm')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
