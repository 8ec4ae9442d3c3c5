'use client';
/** One line of text. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts, type Room } from './Field';
import { useFault } from './use-fault';
import { useRoom } from './use-room';

/** A field of a day or of what nobody types takes no text. */
type Unbounded = ({ type: 'date' | 'datetime-local' } | { readOnly: true }) & { most?: never };

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
  slip,
  optionalLabel,
  hideLabel,
  className,
  id,
  dir,
  most,
  ref: given,
  ...rest
}: FieldTexts &
  Omit<React.ComponentProps<'input'>, 'maxLength' | 'onInput'> &
  (Room | Unbounded) & {
    /** What is wrong with what stands in the field now; `error` is of what was sent, and goes when that is corrected. */
    slip?: string;
  }) {
  const own = useId();
  const field = id ?? own;
  const room = useRoom(most, given);
  const told = useFault(error);
  const fault = room.said === null ? (told.fault ?? slip) : <span role="alert">{room.said}</span>;
  return (
    <Field id={field} error={fault} {...{ label, help, optionalLabel, hideLabel, className }}>
      <input
        id={field}
        className={CONTROL_CLASS}
        dir={dir ?? directionOf(rest)}
        {...describedBy(field, { help, error: fault })}
        {...rest}
        {...room.field}
        onInput={(event) => {
          room.field.onInput(event);
          told.onInput();
        }}
      />
    </Field>
  );
}
