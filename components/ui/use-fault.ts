'use client';
/**
 * A fault that was said of what was sent goes as soon as its field is corrected: it speaks of a value that is there no
 * longer. Nothing new is said before the next send, and while that is on its way the old fault is not said either.
 */
import { createContext, useContext, useState } from 'react';
import { useFormStatus } from 'react-dom';

/** For the fields of a form. */
export const FormFaults = createContext<{
  /** What the fields hold is on its way; of a form with an `action` React knows it by itself. */
  sending?: boolean;
  /** The form weighs its fields at every change: what it says is of what they hold now. */
  weighed?: boolean;
}>({});

/** @returns the fault as long as it is of what the field holds, and `onInput`, to be told when that is another value */
export function useFault(error: React.ReactNode): { fault: React.ReactNode; onInput: () => void } {
  const { sending = false, weighed = false } = useContext(FormFaults);
  const { pending } = useFormStatus();
  const isSent = sending || pending;
  const [corrected, setCorrected] = useState(false);
  const [seen, setSeen] = useState(error);
  if (seen !== error) setSeen(error);
  if (corrected && (isSent || seen !== error)) setCorrected(false);
  const isOld = isSent || corrected;
  return { fault: isOld && !weighed ? undefined : error, onInput: () => setCorrected(true) };
}
