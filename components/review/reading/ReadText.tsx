'use client';
/** Words of the article with what was read in them marked by kind. */
import { useTranslations } from 'use-intl';
import type { ExplainedWords } from '@/lib/domain/explanation';
import { segmentText } from '../text-segments';

export type ReadKind = 'act' | 'date' | 'place' | 'name';

export interface ReadMark extends ExplainedWords {
  kind: ReadKind;
}

export function ReadText({
  words,
  marks,
  language,
}: {
  words: ExplainedWords;
  /** Marks of the same source; where they overlap the first of the shortest is drawn. */
  marks: readonly ReadMark[];
  language: string;
}) {
  const t = useTranslations('reading.marks');
  const own = marks
    .filter(({ source }) => source === words.source)
    .map((mark, index) => ({
      id: String(index),
      kind: mark.kind,
      start: mark.start - words.start,
      end: mark.end - words.start,
    }));
  return (
    <span lang={language} dir="auto" className="block font-serif leading-[1.7]">
      {segmentText(words.text, own).map(({ start, text, marks: over }) => {
        const [mark] = over;
        return mark ? (
          <mark key={start} className="read" data-kind={mark.kind} title={t(mark.kind)}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        );
      })}
    </span>
  );
}
