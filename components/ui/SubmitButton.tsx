'use client';
/** The submit button of a form with a server action: says that it works while it does. */
import { useFormStatus } from 'react-dom';
import { Button, type ButtonLook } from './Button';

export function SubmitButton({
  children,
  pendingLabel,
  look = 'primary',
  ...rest
}: Omit<React.ComponentProps<'button'>, 'type'> & { pendingLabel: string; look?: ButtonLook }) {
  const { pending } = useFormStatus();
  return (
    <Button look={look} type="submit" aria-disabled={pending || undefined} {...rest}>
      {pending ? pendingLabel : children}
    </Button>
  );
}
