'use client';
/** Several lines of text; grows with what is written where the browser can. */
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts, type Room } from './Field';
import { useFault } from './use-fault';
import { directionOf, useLongDirection } from './use-long-direction';
import { useRoom } from './use-room';

export function TextArea({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  rows = 4,
  most,
  dir = 'auto',
  ref: given,
  ...rest
}: FieldTexts &
  Omit<React.ComponentProps<'textarea'>, 'maxLength' | 'onInput'> &
  (Room | { readOnly: true; most?: never })) {
  const own = useId();
  const field = id ?? own;
  const room = useRoom(most, given);
  useLongDirection(room.field.ref, dir === 'auto');
  const told = useFault(error);
  const fault = room.said === null ? told.fault : <span role="alert">{room.said}</span>;
  const text = rest.value ?? rest.defaultValue;
  return (
    <Field id={field} error={fault} {...{ label, help, optionalLabel, hideLabel, className }}>
      <textarea
        id={field}
        dir={dir === 'auto' && typeof text === 'string' ? directionOf(text) : dir}
        rows={rows}
        className={`${CONTROL_CLASS} field-sizing-content max-h-[70vh]`}
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
