'use client';
/**
 * Keeps a draft: on the server soon after each change, and in the browser until the server has it. What could not be sent
 * is sent again, when the line is back and after growing pauses. Of two editors, what does not touch is put together.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { usePerson } from '@/components/desk/DeskPerson';
import { leavePlace, takePlace } from '@/components/desk/kept-places';
import { readKept, writeKept } from '@/components/desk/kept-store';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { SavedBy } from '@/lib/domain/record-version';
import { fitForSaving } from './form-parts';
import { type ComparedField, mergeDrafts } from './merge-drafts';
import type { Refusal, RefusedWords } from './review-actions';
import { type SaveAnswer, sendDraft } from './send-draft';

/** Time without a change after which the draft is sent. */
const PAUSE_MS = 900;
/** Until it is sent again for the first time; doubled each time, up to the longest. */
const AGAIN_MS = 2_000;
const LONGEST_MS = 60_000;
/** How often it is put together with what others save at the same moment. */
const MERGES = 4;

export interface DraftConflict extends SavedBy {
  /** What both began with; null where that is not known. */
  base: Proposal | null;
  theirs: Proposal;
  version: number;
}

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'refused'; reason: Refusal; message?: string }
  | ({ kind: 'conflict' } & DraftConflict);

/** Fields that were changed elsewhere beside what was changed here. */
export interface MergedWith extends SavedBy {
  fields: ComparedField[];
}

/** What the browser keeps of a draft that is not saved. */
const keptSchema = z.union([
  z.object({ proposal: storedProposalSchema, base: storedProposalSchema.nullable() }),
  // As an earlier version of this page kept it.
  storedProposalSchema.transform((proposal) => ({ proposal, base: null })),
]);
export type KeptDraft = z.output<typeof keptSchema>;

/** Reads what is kept of a draft; null where it is none. */
export function readKeptDraft(values: unknown): KeptDraft | null {
  const parsed = keptSchema.safeParse(values);
  return parsed.success ? parsed.data : null;
}

export function useAutosave({
  id,
  version: firstVersion,
  savedAt,
  saved,
  proposal,
  show,
  onRestored,
  onRefused,
}: {
  id: string;
  version: number;
  /** When the server's copy was saved, ISO date-time. */
  savedAt: string;
  /** Whose save that was. */
  saved: SavedBy;
  proposal: Proposal;
  /** Fills the form. */
  show: (proposal: Proposal) => void;
  /** What the browser kept over a closed tab is in the form again; `stale` when the server has a later save. */
  onRestored: (stale: boolean) => void;
  /** Words that the server did not take; all else is saved. */
  onRefused: (refused: readonly RefusedWords[]) => void;
}) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: savedAt });
  const [mergedWith, setMergedWith] = useState<MergedWith | null>(null);
  const version = useRef(firstVersion);
  const latest = useRef(proposal);
  const sent = useRef(proposal);
  /** Null where there is none. */
  const conflict = useRef<DraftConflict | null>(null);
  const left = useRef(false);
  const failures = useRef(0);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const calls = useRef({ show, onRestored, onRefused, saved });
  const person = usePerson();
  const slot = useMemo(() => ({ person, form: 'draft', record: id }), [person, id]);
  useEffect(() => {
    latest.current = proposal;
    calls.current = { show, onRestored, onRefused, saved };
  });

  const stop = useCallback((met: DraftConflict) => {
    conflict.current = met;
    setState({ kind: 'conflict', ...met });
  }, []);
  /** The form goes on with this, on top of what another saved. */
  const goOnWith = useCallback((next: Proposal, theirs: Proposal, theirVersion: number) => {
    version.current = theirVersion;
    sent.current = theirs;
    latest.current = next;
    conflict.current = null;
    calls.current.show(next);
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    if (latest.current === sent.current) return true;
    let changedBeside = false;
    for (let tried = 1; latest.current !== sent.current; tried += 1) {
      if (conflict.current) return false;
      const now = latest.current;
      setState({ kind: 'saving' });
      let answer: SaveAnswer;
      try {
        answer = await sendDraft({ id, version: version.current, proposal: fitForSaving(now) });
      } catch {
        setState({ kind: 'offline' });
        failures.current += 1;
        return false;
      }
      failures.current = 0;
      if (answer.ok) {
        version.current = answer.version;
        sent.current = now;
        if (answer.refused.length > 0) {
          calls.current.onRefused(answer.refused);
          changedBeside = true;
        }
        continue;
      }
      if (answer.reason !== 'conflict') {
        setState({ kind: 'refused', reason: answer.reason, message: answer.message });
        return false;
      }
      const { theirs, by, own } = answer;
      const both = mergeDrafts(sent.current, latest.current, theirs);
      if (both.clashes.length > 0 || tried > MERGES) {
        stop({ base: sent.current, theirs, version: answer.version, by, own });
        return false;
      }
      goOnWith(both.merged, theirs, answer.version);
      setMergedWith({ by, own, fields: both.taken });
      changedBeside = true;
    }
    void writeKept(slot, null);
    setState({ kind: 'saved', at: new Date().toISOString() });
    // Whoever is about to publish looks at it again first: it is not what they have seen.
    return !changedBeside;
  }, [id, slot, stop, goOnWith]);

  /** Saves what is not saved yet; true when the server has taken everything as it is shown. One save at a time. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    running.current = send();
    try {
      return await running.current;
    } finally {
      running.current = null;
      if (failures.current > 0 && !left.current) {
        clearTimeout(timer.current);
        const pause = Math.min(LONGEST_MS, AGAIN_MS * 2 ** (failures.current - 1));
        timer.current = setTimeout(() => void flush(), pause);
      }
    }
  }, [send]);

  // No other page of the desk sends what is kept of it while it stands open.
  useEffect(() => {
    const own = takePlace(slot);
    return () => leavePlace(own);
  }, [slot]);

  useEffect(() => {
    let gone = false;
    void readKept(slot).then((kept) => {
      const back = kept && readKeptDraft(kept.values);
      // Somebody who types already has the later word.
      if (gone || !back || latest.current !== sent.current) return;
      const theirs = sent.current;
      if (JSON.stringify(back.proposal) === JSON.stringify(theirs)) return;
      const stale = kept.version !== version.current;
      const both = stale ? mergeDrafts(back.base, back.proposal, theirs) : null;
      if (both && both.clashes.length > 0) {
        stop({ base: back.base, theirs, version: version.current, ...calls.current.saved });
        calls.current.show(back.proposal);
      } else {
        if (both && both.taken.length > 0) setMergedWith({ ...calls.current.saved, fields: both.taken });
        calls.current.show(both?.merged ?? back.proposal);
      }
      calls.current.onRestored(stale);
    });
    return () => {
      gone = true;
    };
  }, [slot, stop]);

  useEffect(() => {
    if (proposal === sent.current) return;
    const met = conflict.current;
    const values: KeptDraft = { proposal: fitForSaving(proposal), base: met ? met.base : sent.current };
    // Of a conflict no version was seen: whenever it comes back, it is one again.
    void writeKept(slot, { at: Date.now(), version: met ? null : version.current, values });
    if (met) return;
    setState({ kind: 'waiting' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [slot, proposal, flush]);

  useEffect(() => {
    const again = () => void flush();
    left.current = false;
    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
      left.current = true;
      void flush();
    };
  }, [flush]);

  return {
    state,
    mergedWith,
    flush,
    /** After a conflict: this goes on, over the other's save. */
    resolve: (next: Proposal, { theirs, version: theirVersion }: DraftConflict) => {
      setMergedWith(null);
      goOnWith(next, theirs, theirVersion);
      if (next !== theirs) return;
      void writeKept(slot, null);
      setState({ kind: 'saved', at: new Date().toISOString() });
    },
    currentVersion: () => version.current,
  };
}
