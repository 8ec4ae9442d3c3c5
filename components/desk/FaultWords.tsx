'use client';
/** Has the sentences about what was typed (dates that cannot be read) told in the language of the page, in the browser too. */
import { speakFaultsBy, type FaultWords as Words } from '@/lib/domain/plain-faults';

export function FaultWords({ words }: { words: Words }) {
  // On the server each request has its own language, and app/messages/messages-now.ts says it.
  if (typeof window !== 'undefined') speakFaultsBy(() => words);
  return null;
}
