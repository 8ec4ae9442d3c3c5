'use client';
/** What the forms of actors and relationships share: saving over the version seen, keeping, and two at the same time. */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { mergeThree, type RowsOf, withTheirs } from '@/components/desk/merge';
import { useRequestKey } from '@/components/desk/RequestKey';
import { isOfOlderPage } from '@/components/desk/renewed';
import { useKeptForm } from '@/components/desk/use-kept-form';
import { useRouter } from '@/components/ui/language';
import type { SavedBy } from '@/lib/domain/record-version';
import { type SaveAnswer, type SaveConflict, type SaveState, stateOf } from './form-answers';
import type { RecordRequest } from './record-request';

/** The record that the last form in this tab has saved as another page: its own form, which opens next, says so. */
let made: string | null = null;

/** The same record was saved elsewhere meanwhile. */
export interface RecordMeeting<Values> {
  /** Both changed the same fields, and differently. */
  conflict:
    | (SavedBy & {
        at: string;
        /** Something was typed since the save was sent. */
        typedSince: boolean;
        clashes: (keyof Values)[];
        taken: (keyof Values)[];
        mine: Values;
        theirs: Values;
        /** Saves the combination, with theirs in these fields. */
        combine: (theirs: (keyof Values)[]) => void;
        takeTheirs: () => void;
      })
    | null;
  /** They changed other fields than were changed here: both are saved. */
  mergedWith: (SavedBy & { fields: (keyof Values)[] }) | null;
}

/** An earlier version, put into the form to be looked at and saved. */
export interface RestoredVersion<Values> {
  version: number;
  values: Values;
}

interface Typed<Values> {
  values: Values;
  /** What the typing was begun on, so that a later save by another can be told from it. */
  base: Values;
  /** Why it is changed, for the history. */
  why: string;
}

export function useRecordForm<Values extends object, Theirs>({
  room,
  existing,
  initial,
  version: firstVersion,
  restored = null,
  schema,
  fields,
  plain,
  rows,
  valuesOf,
  send,
}: {
  room: 'actors' | 'relationships';
  /** Slug of the record that is changed; null for a new one. */
  existing: string | null;
  initial: Values;
  version: number | null;
  restored?: RestoredVersion<Values> | null;
  schema: z.ZodType<Values>;
  /** Those that another may have changed meanwhile. */
  fields: readonly (keyof Values)[];
  /** What counts of the values when two are compared. */
  plain: (values: Values) => Partial<Record<keyof Values, unknown>>;
  /** Fields that are lists, of which rows of both may stand. */
  rows?: RowsOf<Values>;
  valuesOf: (theirs: Theirs) => Values;
  send: (values: Values, request: RecordRequest) => Promise<SaveAnswer<Theirs>>;
}) {
  const router = useRouter();
  const t = useTranslations('forms');
  const requestKey = useRequestKey();
  const [typed, setTyped] = useState<Typed<Values>>({
    values: restored?.values ?? initial,
    base: initial,
    why: restored ? t('backTo', { version: restored.version }) : '',
  });
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  const [version, setVersion] = useState(firstVersion);
  const [state, setState] = useState<SaveState>({ kind: made === `${room}/${existing}` ? 'saved' : 'idle' });
  useEffect(() => {
    made = null;
  }, []);
  const [conflict, setConflict] = useState<(SaveConflict<Theirs> & { typedSince: boolean }) | null>(null);
  const [mergedWith, setMergedWith] = useState<RecordMeeting<Values>['mergedWith']>(null);
  const [namesake, setNamesake] = useState(false);
  const [filled, setFilled] = useState(0);
  const kept = useKeptForm<Typed<Values>>({
    form: room,
    record: existing ?? 'new',
    version,
    schema: z.object({ values: schema, base: schema, why: z.string().max(2_000).default('') }),
    values: typed,
    untouched: () => ({ values: initial, base: initial, why: '' }),
    put: (back, begun) => {
      setTyped(back);
      setFilled((count) => count + 1);
      setVersion(begun ?? firstVersion);
      setConflict(null);
      setMergedWith(null);
      setState({ kind: 'idle' });
    },
  });

  const merge = (theirs: Values, { base, values }: Pick<Typed<Values>, 'base' | 'values'>) =>
    mergeThree({ base, mine: values, theirs }, fields, plain, rows);
  /** The form goes on with these values, on top of what the other saved. */
  const goOn = (values: Values, theirs: Values, over: number) => {
    setTyped(({ why }) => ({ values, base: theirs, why }));
    setFilled((count) => count + 1);
    setVersion(over);
    setConflict(null);
  };

  /** True once it is saved. */
  const attempt = async (
    values: Values,
    base: Values,
    over: number | null,
    tried: number,
  ): Promise<boolean> => {
    const { why } = latest.current;
    const answer = await send(values, { version: over, requestKey, namesake, why });
    if (!answer.ok && answer.reason === 'conflict') {
      const theirs = valuesOf(answer.theirs);
      const both = merge(theirs, { base, values: latest.current.values });
      if (both.clashes.length > 0 || tried > 3) {
        const { current: now } = latest;
        setConflict({ ...answer, typedSince: now.values !== values || now.why !== why });
        setState({ kind: 'conflict' });
        return false;
      }
      // Nothing that both touched: both stand, and who saves second is told.
      goOn(both.merged, theirs, answer.version);
      if (!(await attempt(both.merged, theirs, answer.version, tried + 1))) return false;
      if (both.taken.length > 0) setMergedWith({ by: answer.by, own: answer.own, fields: both.taken });
      return true;
    }
    setState(stateOf(answer));
    setConflict(null);
    if (!answer.ok) return false;
    setVersion(answer.version);
    const now = { values: latest.current.values, base: values, why: '' };
    setTyped(now);
    // Typed while the answer was awaited: it stays, on top of what is saved, and goes with its record.
    if (now.values !== values) setState({ kind: 'idle' });
    const saved = { values, base: values, why: '' };
    if (existing === null) kept.moveTo(answer.slug, answer.version, saved);
    else kept.done(saved);
    if (existing === null || restored) made = `${room}/${answer.slug}`;
    if (existing === null) router.push(`/admin/${made}`);
    else if (restored) router.replace(`/admin/${made}`);
    router.refresh();
    return true;
  };

  const save = async (values = typed.values, base = typed.base, over = version) => {
    if (state.kind === 'saving') return;
    setState({ kind: 'saving' });
    setMergedWith(null);
    try {
      await attempt(values, base, over, 1);
    } catch (error) {
      // Of an older page the desk tells by itself (RenewedSite).
      setState(isOfOlderPage(error) ? { kind: 'idle' } : { kind: 'refused', reason: 'failed' });
    }
  };

  const theirs = conflict && valuesOf(conflict.theirs);
  const both = theirs && merge(theirs, typed);
  return {
    values: typed.values,
    why: typed.why,
    setWhy: (why: string) => setTyped((before) => ({ ...before, why })),
    state,
    kept,
    /** Counts how often the form was filled from elsewhere, for fields that hold their own text. */
    filled,
    set: (patch: Partial<Values>) => {
      setTyped((before) => ({ ...before, values: { ...before.values, ...patch } }));
      // The tick was for that name.
      if ('name' in patch || 'kind' in patch) setNamesake(false);
      setState((before) => (before.kind === 'saved' ? { kind: 'idle' } : before));
    },
    save: () => void save(),
    namesake: { accepted: namesake, accept: setNamesake },
    mergedWith,
    conflict:
      conflict && theirs && both
        ? {
            by: conflict.by,
            own: conflict.own,
            at: conflict.at,
            typedSince: conflict.typedSince,
            ...both,
            mine: typed.values,
            theirs,
            combine: (chosen: (keyof Values)[]) => {
              const values = withTheirs(both.merged, theirs, chosen);
              goOn(values, theirs, conflict.version);
              void save(values, theirs, conflict.version);
            },
            takeTheirs: () => {
              goOn(theirs, theirs, conflict.version);
              setState({ kind: 'idle' });
            },
          }
        : null,
  };
}
