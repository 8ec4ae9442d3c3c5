'use client';
/** Keeps a form in this browser until it is saved or thrown away: over a closed tab, the Back button, a lost network. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { usePerson } from './DeskPerson';
import { leavePlace, newPlace, type OwnPlace, openPlace, takePlace } from './kept-places';
import { type Kept, type Place, readKept, writeKept } from './kept-store';

/** A form that is being typed in is kept at the first change, and then once in so long. */
const PAUSE_MS = 300;

/** What was typed before and not saved. */
interface Earlier {
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
  /** It is back in the form. */
  broughtBack: Earlier | null;
  /** It is kept, and not in the form, because somebody typed before it was found; `bringBack` puts it in. */
  offered: Earlier | null;
  bringBack: () => void;
}

interface Movable<Values> {
  /** As `done`, of what the form will hold from now on. */
  done: (saved?: Values) => void;
  /**
   * The form has just made a record: what it holds beyond what is saved, and what is typed until its own form opens, is
   * kept for that one, which will bring it back.
   */
  moveTo: (record: string, version: number, saved: Values) => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * For any form: `read` tells what it holds, `put` fills it. What a closed form of the same record left is put back once
 * when the form opens; where somebody has typed into it by then, it is offered. `put` is given the version of the record
 * on which it was begun.
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
  /** Where the text of this form is kept; known a moment after the form has opened. */
  const own = useRef<Promise<OwnPlace> | null>(null);
  const movedAt = useRef<number | null>(null);
  const [broughtBack, setBroughtBack] = useState<Earlier | null>(null);
  const [offered, setOffered] = useState<(Earlier & { from: Place }) | null>(null);

  const write = useCallback((kept: Kept | null) => {
    stored.current = kept?.values ?? null;
    void own.current?.then(({ place }) => writeKept(place, kept));
  }, []);

  const keep = useCallback(() => {
    const values = hooks.current.read();
    if (values === null) return;
    // What has just been put back keeps the time at which it was typed.
    if (same(values, stored.current)) return;
    if (same(values, settled.current)) write(null);
    else write({ at: Date.now(), version: movedAt.current ?? hooks.current.version, values });
  }, [write]);

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

  const letGo = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setBroughtBack(null);
    write(null);
  }, [write]);

  const done = useCallback(
    (saved?: Values) => {
      settled.current = saved ?? hooks.current.read();
      letGo();
    },
    [letGo],
  );

  const fill = useCallback((values: Values, begun: number | null) => {
    filling.current = true;
    hooks.current.put(values, begun);
    filling.current = false;
  }, []);

  const throwAway = useCallback(() => {
    if (opened.current !== null) fill(opened.current, null);
    letGo();
  }, [fill, letGo]);

  const moveTo = useCallback(
    (next: string, from: number, saved: Values) => {
      done(saved);
      movedAt.current = from;
      leavePlace(own.current);
      own.current = newPlace({ ...slot, record: next });
    },
    [slot, done],
  );

  const bringBack = useCallback(async () => {
    if (offered === null) return;
    setOffered(null);
    const from = await takePlace(offered.from);
    if (from === null) return;
    const kept = await readKept(from.place);
    const values = hooks.current.schema.safeParse(kept?.values);
    if (kept !== null && values.success) {
      fill(values.data, kept.version);
      write(kept);
      setBroughtBack({ at: kept.at });
    }
    await own.current;
    await writeKept(from.place, null);
    leavePlace(Promise.resolve(from));
  }, [offered, fill, write]);

  useEffect(() => {
    const held = hooks.current.read();
    const first = hooks.current.untouched?.() ?? held;
    opened.current = first;
    settled.current = first;
    let left = false;
    const open = async (): Promise<OwnPlace> => {
      const found = await openPlace(slot);
      const { kept } = found;
      const values = hooks.current.schema.safeParse(kept?.values);
      if (left || kept === null || !values.success || same(values.data, first)) return found;
      if (touched.current && !same(values.data, hooks.current.read())) {
        // Typed before it was found: neither takes the place of the other.
        await found.leave();
        setOffered({ at: kept.at, from: found.place });
        return newPlace(slot);
      }
      stored.current = values.data;
      fill(values.data, kept.version);
      setBroughtBack({ at: kept.at });
      return found;
    };
    const place = open();
    own.current = place;
    // Typed while the page was still loading.
    if (!same(held, first)) changed();
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
      leavePlace(own.current);
    };
  }, [slot, changed, flush, fill]);
  // Before the fields are gone with the page.
  useLayoutEffect(() => flush, [flush]);

  return { changed, done, throwAway, moveTo, broughtBack, offered, bringBack: () => void bringBack() };
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
  /** What the form holds when nobody has touched it; absent: what it opens with. */
  untouched?: () => Values;
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
