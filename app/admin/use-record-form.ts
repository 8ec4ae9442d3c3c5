'use client';
/** What the forms of actors and relationships share: saving over the version seen, keeping, and two at the same time. */
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { mergeThree } from '@/components/desk/merge';
import { useRequestKey } from '@/components/desk/RequestKey';
import { useKeptForm } from '@/components/desk/use-kept-form';
import { type SaveAnswer, type SaveConflict, type SaveState, stateOf } from './form-answers';
import type { RecordRequest } from './record-request';

/** The record that the last form in this tab has made: its own form, which opens next, says that it is saved. */
let made: string | null = null;

export function useRecordForm<Values extends object, Theirs>({
  room,
  existing,
  initial,
  version: firstVersion,
  schema,
  fields,
  plain,
  valuesOf,
  send,
}: {
  room: 'actors' | 'relationships';
  /** Slug of the record that is changed; null for a new one. */
  existing: string | null;
  initial: Values;
  version: number | null;
  schema: z.ZodType<Values>;
  /** Those that another may have changed meanwhile. */
  fields: readonly (keyof Values)[];
  /** What counts of the values when two are compared. */
  plain: (values: Values) => Partial<Record<keyof Values, unknown>>;
  valuesOf: (theirs: Theirs) => Values;
  send: (values: Values, request: RecordRequest) => Promise<SaveAnswer<Theirs>>;
}) {
  const router = useRouter();
  const requestKey = useRequestKey();
  // What was typed goes with what it was begun on, so that a later save by another can be told from it.
  const [typed, setTyped] = useState({ values: initial, base: initial });
  const latest = useRef(typed.values);
  useEffect(() => {
    latest.current = typed.values;
  }, [typed.values]);
  const [version, setVersion] = useState(firstVersion);
  const [state, setState] = useState<SaveState>({ kind: made === `${room}/${existing}` ? 'saved' : 'idle' });
  useEffect(() => {
    made = null;
  }, []);
  const [conflict, setConflict] = useState<SaveConflict<Theirs> | null>(null);
  const [namesake, setNamesake] = useState(false);
  const [filled, setFilled] = useState(0);
  const kept = useKeptForm({
    form: room,
    record: existing ?? 'new',
    version,
    schema: z.object({ values: schema, base: schema }),
    values: typed,
    put: (back, begun) => {
      setTyped(back);
      setFilled((count) => count + 1);
      setVersion(begun ?? firstVersion);
      setConflict(null);
      setState({ kind: 'idle' });
    },
  });

  const save = async (values = typed.values, over = version) => {
    if (state.kind === 'saving') return;
    setState({ kind: 'saving' });
    try {
      const answer = await send(values, { version: over, requestKey, namesake });
      setState(stateOf(answer));
      setConflict(!answer.ok && answer.reason === 'conflict' ? answer : null);
      if (!answer.ok) return;
      setVersion(answer.version);
      const now = { values: latest.current, base: values };
      setTyped(now);
      if (now.values === values) kept.done();
      else {
        // Typed while the answer was awaited: it stays, on top of what is saved, and goes with its record.
        setState({ kind: 'idle' });
        if (existing === null) await kept.moveTo(answer.slug, answer.version, now);
      }
      if (existing === null) {
        made = `${room}/${answer.slug}`;
        router.push(`/admin/${made}`);
      }
      router.refresh();
    } catch {
      setState({ kind: 'refused', reason: 'failed' });
    }
  };

  const theirs = conflict && valuesOf(conflict.theirs);
  const merge = theirs && mergeThree({ base: typed.base, mine: typed.values, theirs }, fields, plain);
  return {
    values: typed.values,
    state,
    kept,
    /** Counts how often the form was filled from elsewhere, for fields that hold their own text. */
    filled,
    set: (patch: Partial<Values>) => {
      setTyped(({ values, base }) => ({ values: { ...values, ...patch }, base }));
      // The tick was for that name.
      if ('name' in patch || 'kind' in patch) setNamesake(false);
      setState((before) => (before.kind === 'saved' ? { kind: 'idle' } : before));
    },
    save: () => void save(),
    namesake: { accepted: namesake, accept: setNamesake },
    conflict:
      conflict && theirs && merge
        ? {
            by: conflict.by,
            at: conflict.at,
            ...merge,
            mine: typed.values,
            theirs,
            keepMine: () => {
              setTyped({ values: merge.merged, base: theirs });
              setFilled((count) => count + 1);
              setVersion(conflict.version);
              void save(merge.merged, conflict.version);
            },
            takeTheirs: () => {
              setTyped({ values: theirs, base: theirs });
              setFilled((count) => count + 1);
              setVersion(conflict.version);
              setConflict(null);
              setState({ kind: 'idle' });
            },
          }
        : null,
  };
}
