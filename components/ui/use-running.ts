'use client';
/** Whether the page runs already: false in the server's HTML and while React takes it over. */
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

export const useRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
