'use client';
/** Why a published event is changed: goes with the publication, and is kept in this browser until then. */
import { useState } from 'react';
import { z } from 'zod';
import { useKeptForm } from '@/components/desk/use-kept-form';

export function useRevisionNote(draftId: string) {
  const [note, setNote] = useState('');
  const { done } = useKeptForm({
    form: 'revision-note',
    record: draftId,
    schema: z.string().max(500),
    values: note,
    put: setNote,
  });
  return { note, setNote, noteSent: done };
}
