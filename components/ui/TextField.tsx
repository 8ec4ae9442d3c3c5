/** One line of text. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';

/** Text of any language begins at the side where its language does; addresses are written from left to right everywhere. */
function directionOf({
  type = 'text',
  inputMode,
}: Pick<React.ComponentProps<'input'>, 'type' | 'inputMode'>) {
  if (type === 'url' || type === 'email') return 'ltr';
  return (type === 'text' || type === 'search') && inputMode !== 'numeric' ? 'auto' : undefined;
}

export function TextField({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  dir,
  ...rest
}: FieldTexts & React.ComponentProps<'input'>) {
  const own = useId();
  const field = id ?? own;
  return (
    <Field id={field} {...{ label, help, error, optionalLabel, hideLabel, className }}>
      <input
        id={field}
        className={CONTROL_CLASS}
        dir={dir ?? directionOf(rest)}
        {...describedBy(field, { help, error })}
        {...rest}
      />
    </Field>
  );
}
