'use client';
/** As `useKeptForm`, for a form whose fields hold their values themselves. */
import { type RefObject, useEffect } from 'react';
import { z } from 'zod';
import { drawnValue, fillField } from './announce-typed';
import { type KeptForm, useKeeping } from './use-kept-form';

const fieldsSchema = z.record(z.string().max(200), z.string().max(12_000_000));
type Fields = z.infer<typeof fieldsSchema>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person can fill in: a hidden field is the program's, and a password is kept nowhere. */
const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input[name], textarea[name], select[name]')].filter(
    ({ type }) => !['hidden', 'password', 'file', 'checkbox', 'radio', 'submit'].includes(type),
  );

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
      form.current &&
      Object.fromEntries(fieldsOf(form.current).map((field) => [field.name, drawnValue(field)])),
    put: (values) => {
      for (const field of form.current ? fieldsOf(form.current) : []) {
        const value = values[field.name];
        if (value !== undefined && value !== field.value) fillField(field, value);
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
