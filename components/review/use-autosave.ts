'use client';
/** Keeps a draft: on the server soon after each change, and in the browser until the server has it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePerson } from '@/components/desk/DeskPerson';
import { readKept, writeKept } from '@/components/desk/kept-store';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { fitForSaving } from './form-parts';
import type { Refusal, RefusedWords, ReviewActions, SaveAnswer } from './review-actions';

/** Time without a change after which the draft is sent. */
const PAUSE_MS = 900;

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'refused'; reason: Refusal; message?: string }
  | { kind: 'conflict'; theirs: Proposal; version: number; by: string | null };

export function useAutosave({
  id,
  version: firstVersion,
  savedAt,
  proposal,
  onRestore,
  onRefused,
  save,
}: {
  id: string;
  version: number;
  /** When the server's copy was saved, ISO date-time. */
  savedAt: string;
  proposal: Proposal;
  /** Puts back what the browser kept over a closed tab; `stale` when the server has a later save. */
  onRestore: (proposal: Proposal, stale: boolean) => void;
  /** Words that the server did not take; all else is saved. */
  onRefused: (refused: readonly RefusedWords[]) => void;
  save: ReviewActions['save'];
}) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: savedAt });
  const version = useRef(firstVersion);
  const latest = useRef(proposal);
  const sent = useRef(proposal);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const restore = useRef(onRestore);
  const refuse = useRef(onRefused);
  const person = usePerson();
  const slot = useMemo(() => ({ person, form: 'draft', record: id }), [person, id]);
  useEffect(() => {
    latest.current = proposal;
    restore.current = onRestore;
    refuse.current = onRefused;
  });

  const send = useCallback(async (): Promise<boolean> => {
    const proposalNow = latest.current;
    if (proposalNow === sent.current) return true;
    setState({ kind: 'saving' });
    let answer: SaveAnswer;
    try {
      answer = await save({ id, version: version.current, proposal: fitForSaving(proposalNow) });
    } catch {
      setState({ kind: 'offline' });
      return false;
    }
    if (answer.ok) {
      version.current = answer.version;
      sent.current = proposalNow;
      if (latest.current !== proposalNow) return send();
      void writeKept(slot, null);
      setState({ kind: 'saved', at: new Date().toISOString() });
      if (answer.refused.length === 0) return true;
      refuse.current(answer.refused);
      return false;
    }
    setState(
      answer.reason === 'conflict'
        ? { kind: 'conflict', theirs: answer.theirs, version: answer.version, by: answer.by }
        : { kind: 'refused', reason: answer.reason, message: answer.message },
    );
    return false;
  }, [id, save, slot]);

  /** Saves what is not saved yet; true when the server has taken everything. One save at a time. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    running.current = send();
    try {
      return await running.current;
    } finally {
      running.current = null;
    }
  }, [send]);

  useEffect(() => {
    let left = false;
    void readKept(slot).then((kept) => {
      const back = storedProposalSchema.safeParse(kept?.values);
      // Somebody who types already has the later word.
      if (left || !back.success || latest.current !== sent.current) return;
      if (JSON.stringify(back.data) !== JSON.stringify(sent.current))
        restore.current(back.data, kept?.version !== version.current);
    });
    return () => {
      left = true;
    };
  }, [slot]);

  useEffect(() => {
    if (proposal === sent.current) return;
    const values = fitForSaving(proposal);
    void writeKept(slot, { at: Date.now(), version: version.current, values });
    setState((before) => (before.kind === 'conflict' ? before : { kind: 'waiting' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE_MS);
  }, [slot, proposal, flush]);

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      clearTimeout(timer.current);
      void flush();
    };
  }, [flush]);

  /** After a conflict: what is typed here goes over the other's save. */
  const overwrite = useCallback(
    (theirVersion: number) => {
      version.current = theirVersion;
      sent.current = {} as Proposal;
      void flush();
    },
    [flush],
  );
  /** After a conflict: the other's text stands; the caller shows it. */
  const accept = useCallback(
    (theirs: Proposal, theirVersion: number) => {
      version.current = theirVersion;
      sent.current = theirs;
      void writeKept(slot, null);
      setState({ kind: 'saved', at: new Date().toISOString() });
    },
    [slot],
  );
  return { state, flush, overwrite, accept, currentVersion: () => version.current };
}
