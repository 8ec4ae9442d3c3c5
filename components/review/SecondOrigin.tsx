'use client';
/** Beside a field of the review: whether a language model read the same there, or what it read instead. */
import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import { isolated } from '@/lib/domain/intl';

/** What a model read of one field, in the words of the page. */
export interface ShownSecondField {
  agrees: boolean;
  /** What it reads. */
  says: string;
  /** The words that it quotes. */
  quotes: readonly string[];
  /** How sure the rules were, and how sure the field is since both agree. */
  raised: { from: number; to: number } | null;
}
export interface ShownSecond {
  model: string;
  /** The model alone found the event. */
  only: boolean;
  /** By the name of the field in the evidence. */
  fields: Readonly<Partial<Record<string, ShownSecondField>>>;
}

const Second = createContext<ShownSecond | null>(null);

export function SecondReadingOf({
  second,
  children,
}: {
  second: ShownSecond | null;
  children: React.ReactNode;
}) {
  return <Second value={second}>{children}</Second>;
}

export function SecondOrigin({ field }: { field: string }) {
  const t = useTranslations('modelReader');
  const second = useContext(Second);
  const read = second?.fields[field];
  if (!second || !read) return null;
  const model = isolated(second.model);
  if (second.only) return <p className="text-small text-muted">{t('alone', { model })}</p>;
  if (read.agrees)
    return (
      <p className="figures text-small text-muted">
        {read.raised ? t('raised', { model, ...read.raised }) : t('agrees', { model })}
      </p>
    );
  return (
    <p className="text-small text-warning">
      <span className="font-strong">{t('differs', { model, value: isolated(read.says) })}</span>
      {read.quotes.map((quote) => (
        <q key={quote} dir="auto" className="ms-1 text-muted">
          {quote}
        </q>
      ))}
    </p>
  );
}
