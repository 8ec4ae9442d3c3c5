'use client';
/** Keeps a form in this browser until it is saved or thrown away: over a closed tab, the Back button, a lost network. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { usePerson } from './DeskPerson';
import { type Kept, readKept, writeKept } from './kept-store';

/** A form that is being typed in is kept at the first change, and then once in so long. */
const PAUSE_MS = 300;

/** What was typed before and is back in the form. */
interface BroughtBack {
  /** When it was typed, milliseconds. */
  at: number;
}

export interface KeptForm {
  /** Something was typed: it will be kept. */
  changed: () => void;
  /** What the form holds now is saved (or gone with its record): nothing of it is kept. */
  done: () => void;
  /** Puts the form back to what it opened with. */
  throwAway: () => void;
  broughtBack: BroughtBack | null;
}

interface Movable<Values> {
  /** Keeps values for the record that this form has just made, whose own form will bring them back. */
  moveTo: (record: string, version: number, values: Values) => Promise<void>;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * For any form: `read` tells what it holds, `put` fills it. What was kept is put back once when the form opens, as
 * long as nobody has typed into it; `put` is given the version of the record on which it was begun.
 */
export function useKeeping<Values>({
  form,
  record,
  version = null,
  schema,
  read,
  put,
  untouched,
}: {
  form: string;
  record: string;
  version?: number | null;
  /** Parses what comes back: the form may have changed since. */
  schema: z.ZodType<Values>;
  read: () => Values | null;
  put: (values: Values, version: number | null) => void;
  /** What the form holds when nobody has touched it; absent: what it holds when the page begins to run. */
  untouched?: () => Values | null;
}): KeptForm & Movable<Values> {
  const person = usePerson();
  const slot = useMemo(() => ({ person, form, record }), [person, form, record]);
  const hooks = useRef({ read, put, version, schema, untouched });
  useEffect(() => {
    hooks.current = { read, put, version, schema, untouched };
  });
  const opened = useRef<Values | null>(null);
  const settled = useRef<Values | null>(null);
  const stored = useRef<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const touched = useRef(false);
  const filling = useRef(false);
  const [broughtBack, setBroughtBack] = useState<BroughtBack | null>(null);

  const keep = useCallback(() => {
    const values = hooks.current.read();
    if (values === null) return;
    // What has just been put back keeps the time at which it was typed.
    if (same(values, stored.current)) return;
    const kept: Kept | null = same(values, settled.current)
      ? null
      : { at: Date.now(), version: hooks.current.version, values };
    stored.current = kept?.values ?? null;
    void writeKept(slot, kept);
  }, [slot]);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    keep();
  }, [keep]);

  // Not only after a pause: who types without one and closes the tab would lose all of it.
  const changed = useCallback(() => {
    // What comes back into the form field by field is kept already.
    if (filling.current) return;
    touched.current = true;
    if (timer.current !== undefined) return;
    keep();
    timer.current = setTimeout(flush, PAUSE_MS);
  }, [keep, flush]);

  const done = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    settled.current = hooks.current.read();
    stored.current = null;
    setBroughtBack(null);
    void writeKept(slot, null);
  }, [slot]);

  const throwAway = useCallback(() => {
    if (opened.current !== null) hooks.current.put(opened.current, null);
    stored.current = null;
    clearTimeout(timer.current);
    timer.current = undefined;
    setBroughtBack(null);
    void writeKept(slot, null);
  }, [slot]);

  const moveTo = useCallback(
    async (next: string, from: number, values: Values) => {
      done();
      await writeKept({ ...slot, record: next }, { at: Date.now(), version: from, values });
    },
    [slot, done],
  );

  useEffect(() => {
    const held = hooks.current.read();
    const first = hooks.current.untouched?.() ?? held;
    opened.current = first;
    settled.current = first;
    let left = false;
    // Typed while the page was still loading.
    if (!same(held, first)) changed();
    void readKept(slot).then((kept) => {
      if (left || kept === null || touched.current) return;
      const values = hooks.current.schema.safeParse(kept.values);
      if (!values.success || same(values.data, first)) return;
      stored.current = values.data;
      filling.current = true;
      hooks.current.put(values.data, kept.version);
      filling.current = false;
      setBroughtBack({ at: kept.at });
    });
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', flush);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [slot, changed, flush]);

  return { changed, done, throwAway, moveTo, broughtBack };
}

/** For a form whose values React holds. */
export function useKeptForm<Values>({
  values,
  ...rest
}: {
  form: string;
  record: string;
  version?: number | null;
  schema: z.ZodType<Values>;
  values: Values;
  put: (values: Values, version: number | null) => void;
}): KeptForm & Movable<Values> {
  const latest = useRef(values);
  const kept = useKeeping({ ...rest, read: () => latest.current });
  const { changed } = kept;
  useEffect(() => {
    if (latest.current === values) return;
    latest.current = values;
    changed();
  }, [values, changed]);
  return kept;
}
