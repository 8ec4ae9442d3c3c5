'use client';
/** The button that a form is for: Ctrl-Enter presses it, and it says so; where the answer takes long, it says that too. */
import { useFormStatus } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { useRunning } from '@/components/ui/use-running';
import { useSlow } from './use-slow';

export function PrimaryButton({
  children,
  busy = false,
  needsPage = false,
  pendingLabel,
  look = 'primary',
  type = 'submit',
  ...rest
}: React.ComponentProps<'button'> & {
  /** While the answer is awaited; a form that is posted to the server tells by itself. */
  busy?: boolean;
  /** Of a form that the page itself sends: pressed before the page runs it would throw away what was typed. */
  needsPage?: boolean;
  pendingLabel: string;
  look?: ButtonLook;
}) {
  const t = useTranslations('forms');
  const running = useRunning();
  const waits = useFormStatus().pending || busy;
  const slow = useSlow(waits);
  return (
    <>
      <Button
        look={look}
        type={type}
        aria-disabled={waits || undefined}
        disabled={needsPage && !running}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        data-careful={look === 'primary' ? undefined : true}
        {...rest}
      >
        {waits ? pendingLabel : children}
        <kbd
          aria-hidden
          dir="ltr"
          className="rounded-medium border border-current px-1 font-normal font-sans text-[0.6875rem] max-sm:hidden pointer-coarse:hidden"
        >
          <span className="in-data-[keys=mac]:hidden">{t('ctrlEnter')}</span>
          <span className="hidden in-data-[keys=mac]:inline">{t('commandEnter')}</span>
        </kbd>
      </Button>
      {/* Under its row, so that the buttons beside it stay where they are. */}
      <p role="status" className="order-last basis-full text-small font-strong text-warning empty:hidden">
        {slow ? t('slow') : null}
      </p>
    </>
  );
}
