'use client';
/** "Go to a date": takes what people type, has it read on the server, and says what was understood. */
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { ask } from '@/components/ui/ask';
import { useHere } from '@/components/ui/language';
import { useRoom } from '@/components/ui/use-room';
import { civilDateSchema } from '@/lib/domain/article';
import { MAX_DATE_WORDS } from '@/lib/domain/typed-words';
import { DAY, endOfDay, type Stretch, startOfDay } from '@/lib/timeline/instants';
import { useEventWords } from './use-event-words';

const answerSchema = z.object({
  date: z.object({ edtf: z.string().max(60), from: civilDateSchema, to: civilDateSchema }).nullable(),
});

interface Said {
  kind: 'none' | 'reading' | 'read' | 'wrong';
  text: string;
}
const NOTHING: Said = { kind: 'none', text: '' };

/** A date with some air around it, as far as there is a history. */
function windowRound(from: string, to: string, history: Stretch): Stretch | null {
  const [start, end] = [Math.max(startOfDay(from), history.from), Math.min(endOfDay(to), history.to)];
  if (start >= end) return null;
  const air = Math.max((end - start) / 4, 20 * DAY);
  return { from: start - air, to: end + air };
}

export function GoToDate({
  history,
  field,
  onWindow,
}: {
  history: Stretch;
  field: React.RefObject<HTMLInputElement | null>;
  onWindow: (window: Stretch) => void;
}) {
  const t = useTranslations('moving');
  const timeline = useTranslations('timeline');
  const here = useHere();
  const words = useEventWords();
  const id = useId();
  const [answer, setSaid] = useState(NOTHING);
  const room = useRoom(MAX_DATE_WORDS, field);
  const said: Said = room.said === null ? answer : { kind: 'wrong', text: room.said };
  const asked = useRef<AbortController>(undefined);

  const read = async (text: string) => {
    asked.current?.abort();
    const controller = new AbortController();
    asked.current = controller;
    setSaid({ kind: 'reading', text: t('reading') });
    try {
      const { date } = await ask(
        here(`/api/v1/dates?${new URLSearchParams({ text })}`),
        answerSchema,
        controller.signal,
      );
      if (!date) return setSaid({ kind: 'wrong', text: t('notUnderstood', { text }) });
      const window = windowRound(date.from, date.to, history);
      const spoken = { date: words.date(date.edtf) };
      setSaid({ kind: 'read', text: window ? t('understood', spoken) : t('outside', spoken) });
      if (window) onWindow(window);
    } catch {
      if (!controller.signal.aborted) setSaid({ kind: 'wrong', text: t('dateFailed') });
    }
  };
  const isWrong = said.kind === 'wrong';
  return (
    <form
      noValidate
      className="relative flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? '';
        if (text !== '') void read(text);
      }}
    >
      <label htmlFor={id} className="sr-only">
        {timeline('goTo')}
      </label>
      <input
        id={id}
        {...room.field}
        placeholder={timeline('goTo')}
        title={t('dateHelp')}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-said`}
        onChange={() => setSaid(NOTHING)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSaid(NOTHING);
        }}
        className="figures h-9 w-36 rounded-medium border border-edge bg-float px-2.5 text-small placeholder:text-muted aria-invalid:border-danger"
      />
      <button
        type="submit"
        className="h-9 rounded-medium px-2.5 font-strong text-accent text-small hover:bg-raised"
      >
        {timeline('go')}
      </button>
      <p
        id={`${id}-said`}
        role={isWrong ? 'alert' : 'status'}
        className={
          said.kind === 'none'
            ? 'sr-only'
            : `absolute start-0 top-full z-20 mt-1 w-64 rounded-medium bg-float px-3 py-2 text-small shadow-float ${isWrong ? 'text-danger' : 'text-muted'}`
        }
      >
        <bdi>{said.text}</bdi>
      </p>
    </form>
  );
}
