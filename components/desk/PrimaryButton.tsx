'use client';
/** The button that a form is for: Ctrl-Enter presses it, and it says so. */
import { useFormStatus } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Button, type ButtonLook } from '@/components/ui/Button';

export function PrimaryButton({
  children,
  busy = false,
  pendingLabel,
  look = 'primary',
  type = 'submit',
  ...rest
}: React.ComponentProps<'button'> & {
  /** While the answer is awaited; a form that is posted to the server tells by itself. */
  busy?: boolean;
  pendingLabel: string;
  look?: ButtonLook;
}) {
  const t = useTranslations('forms');
  const waits = useFormStatus().pending || busy;
  return (
    <Button
      look={look}
      type={type}
      aria-disabled={waits || undefined}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      data-careful={look === 'primary' ? undefined : true}
      {...rest}
    >
      {waits ? pendingLabel : children}
      <kbd
        aria-hidden
        className="rounded-medium border border-current px-1 font-normal font-sans text-[0.6875rem] opacity-75 pointer-coarse:hidden"
      >
        <span className="in-data-[keys=mac]:hidden">{t('ctrlEnter')}</span>
        <span className="hidden in-data-[keys=mac]:inline">{t('commandEnter')}</span>
      </kbd>
    </Button>
  );
}
