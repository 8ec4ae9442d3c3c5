/** A choice of yes or no, its label beside it. */
import { useId } from 'react';
import { describedBy, type FieldTexts } from './Field';

export function Checkbox({
  label,
  help,
  error,
  id,
  className = '',
  ...rest
}: Pick<FieldTexts, 'label' | 'help' | 'error'> & Omit<React.ComponentProps<'input'>, 'type'>) {
  const own = useId();
  const field = id ?? own;
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <span className="flex items-start gap-2.5">
        <input
          id={field}
          type="checkbox"
          className="mt-[0.3rem] size-4 shrink-0 accent-accent"
          {...describedBy(field, { help, error })}
          {...rest}
        />
        <label htmlFor={field}>{label}</label>
      </span>
      {help ? (
        <p id={`${field}-help`} className="ms-6.5 text-small text-muted">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${field}-error`} className="ms-6.5 text-small font-strong text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
