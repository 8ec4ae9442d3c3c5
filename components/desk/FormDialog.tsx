'use client';
/** A small form over the page: what is asked is sent once, and the form stays open with why where it could not be done. */
import { useRef, useState } from 'react';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { FormFaults } from '@/components/ui/use-fault';
import { PrimaryButton } from './PrimaryButton';

export interface FormDialogWords {
  title: string;
  description?: string;
  /** On the button that does it, while it waits and while it is being done. */
  submit: string;
  pending: string;
  cancel: string;
  close: string;
}

export function FormDialog({
  words,
  look,
  long = false,
  send,
  onLost,
  onClose,
  children,
}: {
  words: FormDialogWords;
  look?: ButtonLook;
  /** The buttons stay in sight below fields that are scrolled. */
  long?: boolean;
  /** Does it, and shows what keeps it from being done. */
  send: () => Promise<void>;
  /** No answer came. */
  onLost: () => void;
  onClose: () => void;
  /** The fields; `busy`: what is in them is on its way. */
  children: React.ReactNode | ((busy: boolean) => React.ReactNode);
}) {
  const [busy, setBusy] = useState(false);
  // Two events may come before it is drawn again.
  const sending = useRef(false);
  const submit = async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      await send();
    } catch {
      onLost();
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={words.title}
      description={words.description}
      closeLabel={words.close}
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog is drawn elsewhere, but React hands its events to the form around it.
          event.stopPropagation();
          void submit();
        }}
      >
        <FormFaults value={{ sending: busy }}>
          {typeof children === 'function' ? children(busy) : children}
        </FormFaults>
        <div
          className={`flex flex-wrap gap-3 ${long ? 'sticky -bottom-6 -mb-6 border-line border-t bg-float py-4' : ''}`}
        >
          <PrimaryButton look={look} busy={busy} pendingLabel={words.pending}>
            {words.submit}
          </PrimaryButton>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
