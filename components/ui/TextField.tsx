/** One line of text. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';

/** Text of any language begins at the side where its language does; numbers and addresses are written one way. */
const isProse = ({ type = 'text', inputMode }: Pick<React.ComponentProps<'input'>, 'type' | 'inputMode'>) =>
  (type === 'text' || type === 'search') && inputMode !== 'numeric';

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
        dir={dir ?? (isProse(rest) ? 'auto' : undefined)}
        {...describedBy(field, { help, error })}
        {...rest}
      />
    </Field>
  );
}
