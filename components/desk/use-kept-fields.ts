'use client';
/** As `useKeptForm`, for a form whose fields hold their values themselves. */
import { type RefObject, useEffect } from 'react';
import { z } from 'zod';
import { type KeptForm, useKeeping } from './use-kept-form';

const fieldsSchema = z.record(z.string().max(200), z.string().max(2_500_000));
type Fields = z.infer<typeof fieldsSchema>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person can fill in: a hidden field is the program's, and a password is kept nowhere. */
const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input[name], textarea[name], select[name]')].filter(
    ({ type }) => !['hidden', 'password', 'file', 'checkbox', 'radio', 'submit'].includes(type),
  );

/** What a field holds when nobody has touched it, as the server has drawn it. */
function drawn(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** Fills a field as typing does, so that whoever listens hears of it. */
function fill(field: Field, value: string): void {
  // React remembers what it last saw in a field and would take a plain assignment for its own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Keeps the named fields of a form. */
export function useKeptFields(
  form: RefObject<HTMLFormElement | null>,
  slot: { form: string; record: string },
): KeptForm {
  const kept = useKeeping<Fields>({
    ...slot,
    schema: fieldsSchema,
    read: () =>
      form.current && Object.fromEntries(fieldsOf(form.current).map(({ name, value }) => [name, value])),
    untouched: () =>
      form.current && Object.fromEntries(fieldsOf(form.current).map((field) => [field.name, drawn(field)])),
    put: (values) => {
      for (const field of form.current ? fieldsOf(form.current) : []) {
        const value = values[field.name];
        if (value !== undefined && value !== field.value) fill(field, value);
      }
    },
  });
  const { changed } = kept;
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('input', changed);
    return () => element?.removeEventListener('input', changed);
  }, [form, changed]);
  return kept;
}
