'use client';
/** Who sits at the desk, for what is kept in the browser under their name. */
import { createContext, useContext, useEffect } from 'react';
import { pruneKept } from './kept-store';

const Person = createContext('nobody');

/** Wraps the pages of the desk. */
export function DeskPerson({ id, children }: { id: string; children: React.ReactNode }) {
  useEffect(() => {
    void pruneKept(Date.now());
  }, []);
  return <Person value={id}>{children}</Person>;
}

/** Id of the person who is signed in. */
export const usePerson = (): string => useContext(Person);
