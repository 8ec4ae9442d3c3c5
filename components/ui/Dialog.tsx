'use client';
/** A question or a small form over the page: focus stays inside, Escape closes, focus returns. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';

const SIZES = {
  form: 'top-[8vh] max-h-[84vh] w-[min(36rem,calc(100vw-2rem))] p-6',
  wide: 'top-[4vh] max-h-[92vh] w-[min(60rem,calc(100vw-1rem))] p-4 sm:p-8',
} as const;

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  size = 'form',
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: React.ReactNode;
  description?: React.ReactNode;
  closeLabel: string;
  /** form: as wide as a form needs; wide: for what is read and compared. */
  size?: keyof typeof SIZES;
  children: React.ReactNode;
}) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_12_16/0.45)]" />
        <Base.Popup
          className={`fixed inset-x-0 z-50 mx-auto flex flex-col gap-4 overflow-y-auto rounded-medium bg-float shadow-float ${SIZES[size]}`}
        >
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
