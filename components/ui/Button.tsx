/** Buttons, and links that look like them. One primary action to a page. */
import { Link } from '@/components/ui/language';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const BASE =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-medium px-4 py-1.5 font-strong text-small ' +
  'no-underline transition-colors disabled:opacity-55 aria-disabled:opacity-55';
const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent enabled:hover:bg-accent-strong',
  secondary: 'border border-edge text-ink enabled:hover:border-ink enabled:hover:bg-raised',
  quiet: 'px-2 text-accent enabled:hover:bg-raised enabled:hover:text-accent-strong',
  danger: 'border border-danger text-danger enabled:hover:bg-danger-soft',
};

/** The classes of a button's look, for what is neither a button nor a link. */
export const buttonClass = (look: ButtonLook = 'secondary', className = '') =>
  `${BASE} ${LOOKS[look]} ${className}`;

export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: React.ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

export function ButtonLink({
  look = 'secondary',
  className = '',
  ...rest
}: React.ComponentProps<typeof Link> & { look?: ButtonLook }) {
  // A link is never disabled, so its hover does not ask.
  return <Link className={buttonClass(look, className).replaceAll('enabled:hover:', 'hover:')} {...rest} />;
}
