'use client';
/**
 * When a field's value is changed its words may carry the new one too. Those that the editor gave are read again and
 * kept where they do; of others, and where nobody can read it from the words, the field asks.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Proposal } from '@/lib/domain/draft';
import { BY_EDITOR, type KeptEvidence } from '@/lib/domain/evidence';
import { wordsAreRead } from '@/lib/domain/words';
import type { Patch } from './form-parts';
import { keepWords, type LostWords, lostWords, questionOf, stillCarry } from './lost-words';
import { lookUpWords } from './words-lookup';

/** Time without a change of a value after which its words are read. */
const PAUSE_MS = 400;

export function useLostWords({
  articleId,
  proposal,
  change,
  setProposal,
}: {
  articleId: string | null;
  proposal: Proposal;
  change: (patch: Patch, ...confirms: string[]) => void;
  setProposal: React.Dispatch<React.SetStateAction<Proposal>>;
}): {
  /** What is to be said at a field; undefined where nothing is lost or the words are still being read. */
  lostOf: (field: string) => LostWords | undefined;
  /** Reads at once what waits to be read, and keeps what carries its field's value. */
  settle: () => Promise<void>;
} {
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  const lost = useMemo(() => lostWords(proposal), [proposal]);
  const latest = useRef({ proposal, lost, answers });
  useEffect(() => {
    latest.current = { proposal, lost, answers };
  });

  const settle = useCallback(async () => {
    if (articleId === null) return;
    const { proposal: asked, lost: all, answers: known } = latest.current;
    const open = [...all.values()]
      .flat()
      .filter((span) => wordsAreRead(span.field) && !known.has(questionOf(asked, span)));
    if (open.length === 0) return;
    const read = await Promise.all(open.map((span) => lookUpWords(articleId, span)));
    const fresh = open.flatMap((span, index) => {
      const said = read[index];
      return said ? [{ span, fits: stillCarry(asked, span, said) }] : [];
    });
    // Drawn before the caller goes on: what it saves or publishes next has the words.
    flushSync(() => {
      setAnswers(
        (before) =>
          new Map([...before, ...fresh.map(({ span, fits }) => [questionOf(asked, span), fits] as const)]),
      );
      setProposal((now) => {
        const again = fresh.filter(
          ({ span, fits }) =>
            fits && span.rule === BY_EDITOR && questionOf(now, span) === questionOf(asked, span),
        );
        return again.length === 0
          ? now
          : {
              ...now,
              ...keepWords(
                now,
                again.map(({ span }) => span),
              ),
            };
      });
    });
  }, [articleId, setProposal]);

  useEffect(() => {
    if (lost.size === 0) return;
    const timer = setTimeout(() => void settle(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [lost, settle]);

  const lostOf = useCallback(
    (field: string): LostWords | undefined => {
      const own = lost.get(field);
      if (!own || articleId === null) return undefined;
      const fits = (span: KeptEvidence) =>
        wordsAreRead(field) ? answers.get(questionOf(proposal, span)) : true;
      const fitting = own.filter((span) => fits(span) === true);
      if (fitting.length === 0 && own.some((span) => fits(span) === undefined)) return undefined;
      const words = fitting.length > 0 ? fitting : own;
      return {
        words,
        fit: fitting.length > 0,
        keep: () => change((now) => keepWords(now, words), field),
      };
    },
    [lost, answers, articleId, proposal, change],
  );
  return { lostOf, settle };
}
