/** A labelled field: label above, help below it, the error in one sentence where the value stands. */
export interface FieldTexts {
  label: React.ReactNode;
  /** How to fill it in; read out with the field. */
  help?: React.ReactNode;
  /** What is wrong and what to do, or nothing. */
  error?: React.ReactNode;
  /** Written after the label of a field that may stay empty, as "optional". */
  optionalLabel?: string;
  /** Hides the label from sight, where the place says the same. */
  hideLabel?: boolean;
}

/** How many letters a field takes, as the schema that reads it; no `maxLength`, with which the browser cuts what is longer. */
export interface Room {
  most: number;
}

export const CONTROL_CLASS =
  'w-full min-h-10 rounded-medium border border-edge bg-float px-3 py-1.5 text-body text-ink ' +
  'placeholder:text-muted hover:border-ink aria-invalid:border-danger disabled:opacity-60';

/** The attributes that tie a control to its help and error. */
export function describedBy(id: string, { help, error }: Pick<FieldTexts, 'help' | 'error'>) {
  const ids = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined };
}

export function Field({
  id,
  label,
  help,
  error,
  optionalLabel,
  hideLabel = false,
  className = '',
  children,
}: FieldTexts & { id: string; className?: string; children: React.ReactNode }) {
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-small font-strong'}>
        {label}{' '}
        {/* With a blank between: two words in a name that is read out, and letters that join would join across. */}
        {optionalLabel ? <span className="ms-1 font-normal text-muted">{optionalLabel}</span> : null}
      </label>
      {children}
      {help ? (
        <p id={`${id}-help`} className="text-small text-muted">
          {help}
        </p>
      ) : null}
      {error ? (
        // As wide as the field: a long sentence does not push away what stands beside it.
        <p id={`${id}-error`} className="w-0 min-w-full text-small font-strong text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
