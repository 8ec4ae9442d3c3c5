'use client';
/** Put into a form that is drawn on the server: keeps its fields until they are saved or thrown away. */
import { useEffect, useRef } from 'react';
import { usePerson } from './DeskPerson';
import { KeptNotice } from './KeptNotice';
import { forgetSlot } from './kept-store';
import { useKeptFields } from './use-kept-fields';

export function KeptFields({ form, record }: { form: string; record: string }) {
  const element = useRef<HTMLFormElement | null>(null);
  const kept = useKeptFields(element, { form, record });
  return (
    <div
      className="contents"
      ref={(here) => {
        element.current = here?.closest('form') ?? element.current;
      }}
    >
      <KeptNotice kept={kept} className="basis-full" />
    </div>
  );
}

/** Stands where what a form was for has been done: nothing of it is kept any longer. */
export function ForgetKept({ form, record }: { form: string; record: string }) {
  const person = usePerson();
  useEffect(() => {
    void forgetSlot({ person, form, record });
  }, [person, form, record]);
  return null;
}
