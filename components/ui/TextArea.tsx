/** Several lines of text; grows with what is written where the browser can. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';

export function TextArea({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  rows = 4,
  ...rest
}: FieldTexts & React.ComponentProps<'textarea'>) {
  const own = useId();
  const field = id ?? own;
  return (
    <Field id={field} {...{ label, help, error, optionalLabel, hideLabel, className }}>
      <textarea
        id={field}
        dir="auto"
        rows={rows}
        className={`${CONTROL_CLASS} field-sizing-content max-h-[70vh]`}
        {...describedBy(field, { help, error })}
        {...rest}
      />
    </Field>
  );
}
