'use client';
/** The words of the filter: asked for after a pause in typing, or at once with Enter. */
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom } from '@/components/ui/use-room';
import { LONGEST_WORDS } from '@/lib/domain/event-filter';

const PAUSE = 400;

export function FilterWords({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useTranslations('filter');
  const id = useId();
  const { field, said } = useRoom<HTMLInputElement>(LONGEST_WORDS);
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const given = useRef(words);
  // Changed elsewhere: by a chip, by going back.
  useEffect(() => {
    if (words === given.current) return;
    given.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const give = (text: string) => {
    clearTimeout(timer.current);
    const next = text.replace(/\s+/g, ' ').trim();
    if (next === given.current) return;
    given.current = next;
    onWords(next);
  };
  return (
    <span className="relative flex min-w-0 items-center max-md:grow">
      <Search aria-hidden size={15} className="pointer-events-none absolute start-2.5 text-muted" />
      <input
        type="search"
        name="q"
        {...field}
        value={typed}
        aria-invalid={said === null ? undefined : true}
        aria-describedby={said === null ? undefined : `${id}-said`}
        aria-label={t('wordsHint')}
        placeholder={t('words')}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => give(text), PAUSE);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          give(typed);
        }}
        onBlur={() => give(typed)}
        className="h-9 w-full min-w-0 rounded-medium border border-edge bg-float ps-8 pe-2 text-small placeholder:text-muted aria-invalid:border-danger md:w-44"
      />
      <span
        id={`${id}-said`}
        role="alert"
        className="absolute start-0 top-full z-20 mt-1 w-64 rounded-medium bg-float px-3 py-2 text-danger text-small shadow-float empty:hidden"
      >
        {said}
      </span>
    </span>
  );
}
