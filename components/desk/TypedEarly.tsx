'use client';
/** Takes what was typed, chosen or ticked in the forms of a page before it ran. Stands once, in the layout. */
import { useEffect } from 'react';
import { announceTyped } from './announce-typed';

export function TypedEarly() {
  useEffect(announceTyped, []);
  return null;
}
