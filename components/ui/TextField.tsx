/** One line of text. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';

export function TextField({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  ...rest
}: FieldTexts & React.ComponentProps<'input'>) {
  const own = useId();
  const field = id ?? own;
  return (
    <Field id={field} {...{ label, help, error, optionalLabel, hideLabel, className }}>
      <input id={field} className={CONTROL_CLASS} {...describedBy(field, { help, error })} {...rest} />
    </Field>
  );
}
