'use client';
/** Things that can be ended one by one (tokens, invitations, sessions), each after one question. */
import { useEffect, useRef, useState } from 'react';
import { AskButton, type AskWords } from './AskButton';

export interface EndableRow {
  id: string;
  name: React.ReactNode;
  /** A quieter line. */
  told: React.ReactNode;
  /** Absent where it cannot be ended. */
  end?: {
    words: AskWords;
    /** Null: done; else why not, in words. */
    act: () => Promise<string | null>;
    /** What is said then; unset where `act` says it. */
    done?: string;
  };
}

/** Tells what was done, and leads there whoever came by keyboard: the row and its button go. */
export function useSaid() {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    if (said !== '') place.current?.focus();
  }, [said]);
  const line = (
    <p ref={place} role="status" tabIndex={-1} className="text-muted text-small empty:hidden">
      {said}
    </p>
  );
  return { line, say };
}

export function EndableList({
  label,
  rows,
  none,
  wide = false,
}: {
  label: string;
  rows: readonly EndableRow[];
  /** Where there is none. */
  none?: string;
  wide?: boolean;
}) {
  const { line, say } = useSaid();
  return (
    <>
      {line}
      {rows.length === 0 && none ? <p className="text-muted">{none}</p> : null}
      {rows.length > 0 ? (
        <ul aria-label={label} className={`w-full ${wide ? 'max-w-3xl' : 'max-w-2xl'}`}>
          {rows.map(({ id, name, told, end }) => (
            <li
              key={id}
              className="flex items-baseline justify-between gap-x-4 border-line border-b py-2 last:border-0"
            >
              <div className="flex min-w-0 flex-col wrap-anywhere">
                <p className="font-strong">{name}</p>
                <p className="figures text-muted text-small">{told}</p>
              </div>
              {end ? (
                <AskButton words={end.words} act={end.act} onDone={() => end.done && say(end.done)} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
