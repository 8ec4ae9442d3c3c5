'use client';
/** Why a published event is changed, and what readers are told of it: kept in this browser until it is published. */
import { useState } from 'react';
import { z } from 'zod';
import { useKeptForm } from '@/components/desk/use-kept-form';

const text = z.string().max(4_000);
const schema = z.union([
  z.object({ note: text, correction: text }),
  // As an earlier version of this form kept it.
  text.transform((note) => ({ note, correction: '' })),
]);
export type RevisionNote = z.output<typeof schema>;

/** `first`: what stands there when nobody has written anything. */
export function useRevisionNote(draftId: string, first: string) {
  const [why, setWhy] = useState<RevisionNote>({ note: first, correction: '' });
  const { done } = useKeptForm<RevisionNote>({
    form: 'revision-note',
    record: draftId,
    schema,
    values: why,
    put: setWhy,
  });
  return { why, setWhy, noteSent: done };
}
