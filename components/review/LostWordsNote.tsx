'use client';
/** Says at a field that its words were for another value, and offers them again where they may carry this one. */
import { Quote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { cutText } from '@/lib/domain/cut-text';
import type { LostWords } from './lost-words';

const LONGEST = 60;

export function LostWordsNote({ lost: { words, fit, keep } }: { lost: LostWords }) {
  const t = useTranslations('review.words');
  const quotes = [...new Set(words.map(({ quote }) => quote.trim()))];
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 text-small text-muted">
      <p>
        {t('lost')}{' '}
        {quotes.map((quote, index) => (
          <span key={quote}>
            {index > 0 ? ' · ' : ''}
            <q dir="auto">{cutText(quote, LONGEST, '…')}</q>
          </span>
        ))}
        {'. '}
        {fit ? null : t('lostSelect')}
      </p>
      {fit ? (
        <Button look="quiet" className="min-h-8" onClick={keep}>
          <Quote aria-hidden size={15} />
          {t('keepLost')}
        </Button>
      ) : null}
    </div>
  );
}
