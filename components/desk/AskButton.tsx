'use client';
/** A deed that cannot be taken back: it is asked for once more, done, and what keeps it from being done is said beside it. */
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useRouter } from '@/components/ui/language';
import { useRunning } from '@/components/ui/use-running';

export interface AskWords {
  /** On the button that asks and on the one that does it. */
  deed: string;
  /** The deed with its object, for who does not see the row. */
  deedOf?: string;
  title: string;
  text: string;
  keep: string;
  close: string;
}

export function AskButton({
  words,
  look = 'quiet',
  danger = true,
  act,
  onDone,
  children,
}: {
  words: AskWords;
  look?: 'quiet' | 'secondary' | 'danger';
  /** False: what is done can be undone. */
  danger?: boolean;
  /** Null: done; else why not, in words. */
  act: () => Promise<string | null>;
  onDone?: () => void;
  /** Fields of the question. */
  children?: React.ReactNode;
}) {
  const router = useRouter();
  const running = useRunning();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [busy, start] = useTransition();
  const { deed, deedOf, title, text, keep, close } = words;
  const doIt = () => {
    setAsking(false);
    if (busy) return;
    setRefused(undefined);
    start(async () => {
      const fault = await act();
      if (fault !== null) return setRefused(fault);
      onDone?.();
      router.refresh();
    });
  };
  return (
    <span className="inline-flex flex-col items-start">
      <Button
        look={look}
        disabled={!running}
        aria-disabled={busy || undefined}
        aria-haspopup="dialog"
        aria-label={deedOf}
        onClick={() => setAsking(true)}
      >
        {deed}
      </Button>
      <span role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </span>
      <Dialog open={asking} onOpenChange={setAsking} title={title} description={text} closeLabel={close}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            doIt();
          }}
        >
          {children}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" look={danger ? 'danger' : 'primary'}>
              {deed}
            </Button>
            <Button onClick={() => setAsking(false)}>{keep}</Button>
          </div>
        </form>
      </Dialog>
    </span>
  );
}
