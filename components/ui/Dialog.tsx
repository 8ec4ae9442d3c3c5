'use client';
/** A question or a small form over the page: focus stays inside, Escape closes, focus returns. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: React.ReactNode;
  description?: React.ReactNode;
  closeLabel: string;
  children: React.ReactNode;
}) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_12_16/0.45)]" />
        <Base.Popup className="fixed inset-x-0 top-[8vh] z-50 mx-auto flex max-h-[84vh] w-[min(36rem,calc(100vw-2rem))] flex-col gap-4 overflow-y-auto rounded-medium bg-float p-6 shadow-float">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="font-serif text-heading">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="-me-2 -mt-1 grid size-9 place-items-center rounded-medium text-muted hover:bg-raised hover:text-ink"
            >
              <X aria-hidden size={18} />
            </Base.Close>
          </div>
          {description ? <Base.Description className="text-muted">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
