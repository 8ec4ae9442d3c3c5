'use client';
/** Deeds with the list, one after another, each with its way back; the list is drawn anew after each. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRouter } from '@/components/ui/language';
import { newRequestKey } from '../RequestKey';
import type { ShownSlip, Undo, WorklistActions, WorklistAnswer, WorklistRefusal } from './worklist-view';

export interface Deed {
  key: number;
  slip: ShownSlip;
  verdict: 'stands' | 'none' | 'undone';
  undo: Undo | null;
}

export interface Worklist {
  /** The latest first; those that can still be taken back have an `undo`. */
  deeds: readonly Deed[];
  busy: boolean;
  /** What could not be done, by the id of what it was to be done with. */
  faults: ReadonlyMap<string, WorklistRefusal>;
  isGone: (id: string) => boolean;
  /** Answers why it could not be done, or null. */
  judge: (
    slip: ShownSlip,
    verdict: 'stands' | 'other' | 'none',
    why: string,
  ) => Promise<WorklistRefusal | null>;
  undo: (deed?: Deed) => Promise<void>;
}

const REMEMBERED = 20;

async function ask(work: () => Promise<WorklistAnswer>): Promise<WorklistAnswer> {
  try {
    return await work();
  } catch {
    return { ok: false, reason: 'offline' };
  }
}

/** @param slips as the server drew them last */
export function useWorklist(slips: readonly ShownSlip[], actions: WorklistActions): Worklist {
  const router = useRouter();
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<ReadonlyMap<string, WorklistRefusal>>(new Map());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const count = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef({ deeds, actions });
  useEffect(() => {
    latest.current = { deeds, actions };
  });
  // What the server draws anew leaves out by itself what is settled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new list that matters
  useEffect(() => setGone(new Set()), [slips]);

  /** Keys that are pressed while something is being done wait for their turn. */
  const inTurn = useCallback(<Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const next = turn.current.then(async () => {
      setBusy(true);
      try {
        return await work();
      } finally {
        setBusy(false);
      }
    });
    turn.current = next.catch(() => undefined);
    return next;
  }, []);
  const remember = useCallback((deed: Omit<Deed, 'key'>) => {
    count.current += 1;
    const key = count.current;
    setDeeds((before) => [{ ...deed, key }, ...before].slice(0, REMEMBERED));
  }, []);
  const fail = useCallback((id: string, reason: WorklistRefusal | null) => {
    setFaults(reason === null ? new Map() : new Map([[id, reason]]));
  }, []);

  const judge = useCallback<Worklist['judge']>(
    (slip, verdict, why) =>
      inTurn(async () => {
        const requestKey = newRequestKey();
        const { judge: settle, dismiss } = latest.current.actions;
        const answer = await ask(() =>
          slip.kind === 'contradiction'
            ? settle({ ...slip.at, verdict, why, requestKey })
            : dismiss({ ...slip.at, requestKey }),
        );
        fail(slip.id, answer.ok ? null : answer.reason);
        if (!answer.ok) {
          if (answer.reason === 'missing' || answer.reason === 'conflict') router.refresh();
          return answer.reason;
        }
        if (answer.href) router.push(answer.href);
        else {
          setGone((before) => new Set(before).add(slip.id));
          if (verdict !== 'other') remember({ slip, verdict, undo: answer.undo });
          router.refresh();
        }
        return null;
      }),
    [inTurn, remember, fail, router],
  );
  const undo = useCallback<Worklist['undo']>(
    (wanted) =>
      inTurn(async () => {
        const all = latest.current.deeds;
        const deed = wanted ?? all.find((each) => each.undo !== null);
        if (!deed?.undo) return;
        const requestKey = newRequestKey();
        const { undoJudgement, restore } = latest.current.actions;
        const back = deed.undo;
        const answer = await ask(() =>
          'event' in back ? undoJudgement({ ...back, requestKey }) : restore({ ...back, requestKey }),
        );
        fail('undo', answer.ok ? null : answer.reason);
        if (!answer.ok) return;
        setDeeds((before) =>
          before.map((each) => (each.key === deed.key ? { ...each, verdict: 'undone', undo: null } : each)),
        );
        router.refresh();
      }),
    [inTurn, fail, router],
  );
  const isGone = useCallback((id: string) => gone.has(id), [gone]);
  return { deeds, busy, faults, isGone, judge, undo };
}
