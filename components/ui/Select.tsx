'use client';
/** One of a few. The browser's own control: it works without JavaScript, with thumbs and every screen reader. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';
import { useFault } from './use-fault';

export interface SelectOption {
  value: string;
  label: string;
  /** Of the label, where it is not that of the page. */
  lang?: string | undefined;
}

export function Select({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  options,
  ...rest
}: FieldTexts & Omit<React.ComponentProps<'select'>, 'onInput'> & { options: readonly SelectOption[] }) {
  const own = useId();
  const field = id ?? own;
  const { fault, onInput } = useFault(error);
  return (
    <Field id={field} error={fault} {...{ label, help, optionalLabel, hideLabel, className }}>
      <span className="relative">
        <select
          id={field}
          className={`${CONTROL_CLASS} appearance-none pe-9`}
          {...describedBy(field, { help, error: fault })}
          {...rest}
          onInput={onInput}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={16}
          className="pointer-events-none absolute inset-e-3 top-1/2 -translate-y-1/2 text-muted"
        />
      </span>
    </Field>
  );
}
