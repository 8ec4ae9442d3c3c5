'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
/** Gives selected words to a field, and says at the field why some cannot be its evidence. */
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import { BY_EDITOR, type KeptEvidence, MAX_WORDS_LENGTH } from '@/lib/domain/evidence';
import { participantOfField, valueOfField } from '@/lib/domain/evidence-support';
import type { ChosenActor } from '@/lib/domain/lookup';
import { wordsAreRead } from '@/lib/domain/words';
import type { Patch } from './form-parts';
import { giveWords, NOTHING_READ, type SelectedWords } from './give-words';
import type { RefusedWords } from './review-actions';
import { findCapacity, lookUpWords } from './words-lookup';

const FIXED = {
  title: 'title',
  date: 'date',
  type: 'type',
  status: 'status',
  location: 'place',
  parties: 'relationships',
  topics: 'topics',
} as const;

const short = (quote: string) => cutText(quote, 60, '…');

/** What an evidence field is called on the page; a participant by name. */
export function useFieldLabel(): (field: string) => string {
  const t = useTranslations('review');
  return useCallback(
    (field) => {
      const name = participantOfField(field);
      if (name !== null) return name === '' ? t('words.newParticipant') : name;
      return field in FIXED ? t(FIXED[field as keyof typeof FIXED]) : field;
    },
    [t],
  );
}

export interface Giving {
  /** Sentences by the evidence field at which they stand. */
  notes: ReadonlyMap<string, string>;
  /** Answers where the words went (null: nowhere), and a sentence to be read out. */
  give: (field: string, words: SelectedWords) => Promise<{ field: string | null; said: string }>;
  remove: (span: KeptEvidence) => void;
  refuse: (refused: readonly RefusedWords[]) => void;
  forgetNotes: () => void;
}

export function useGivingWords({
  articleId,
  proposal,
  change,
  setProposal,
  onActor,
}: {
  articleId: string | null;
  proposal: Proposal;
  change: (patch: Patch, ...confirms: string[]) => void;
  setProposal: React.Dispatch<React.SetStateAction<Proposal>>;
  onActor: (actor: ChosenActor) => void;
}): Giving {
  const t = useTranslations('review');
  const label = useFieldLabel();
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const latest = useRef(proposal);
  useEffect(() => {
    latest.current = proposal;
  });

  const give = useCallback<Giving['give']>(
    async (field, words) => {
      const quote = short(words.quote);
      const fail = (said: string) => {
        setNotes(new Map([[field, said]]));
        return { field: null, said };
      };
      if (words.quote.length > MAX_WORDS_LENGTH)
        return fail(t('words.tooLong', { length: words.quote.length, most: MAX_WORDS_LENGTH }));
      const asks = wordsAreRead(field) && articleId !== null;
      const read = asks ? await lookUpWords(articleId, words) : NOTHING_READ;
      if (!read) return fail(t('refusals.offline'));
      const given = giveWords(latest.current, field, words, read);
      if (!given.ok) return fail(t(`words.refusals.${given.reason}`, { quote, field: label(field) }));
      const added = given.patch.participants?.find(
        ({ actorId, capacity }, index) =>
          actorId !== null && capacity === null && latest.current.participants[index]?.actorId !== actorId,
      );
      const held = added?.actorId ? await findCapacity(added.actorId, latest.current.date) : null;
      for (const actor of read.actors) if (actor.slug === added?.actorId) onActor(actor);
      // Computed once more on what stands now: something may have been typed while the server was asked.
      change((now) => {
        const again = giveWords(now, field, words, read);
        if (!again.ok) return {};
        const participants = again.patch.participants?.map((row) =>
          held && row.actorId === added?.actorId && row.capacity === null ? { ...row, ...held } : row,
        );
        return { ...again.patch, ...(participants && { participants }) };
      }, given.field);
      return { field: given.field, said: t('words.given', { field: label(given.field), quote }) };
    },
    [articleId, change, label, onActor, t],
  );

  const refuse = useCallback(
    (refused: readonly RefusedWords[]) => {
      const isRefused = (now: Proposal, span: KeptEvidence) =>
        span.rule === BY_EDITOR &&
        span.supports === valueOfField(now, span.field) &&
        refused.some(({ field, quote }) => field === span.field && quote === span.quote);
      setProposal((now) => ({ ...now, evidence: now.evidence.filter((span) => !isRefused(now, span)) }));
      setNotes(
        new Map(
          refused.map(({ field, quote, reason }) => [
            field,
            t(`words.refusals.${reason}`, { quote: short(quote), field: label(field) }),
          ]),
        ),
      );
    },
    [label, setProposal, t],
  );

  return {
    notes,
    give,
    refuse,
    remove: useCallback(
      (span) => change((now) => ({ evidence: now.evidence.filter((each) => each !== span) })),
      [change],
    ),
    forgetNotes: useCallback(() => setNotes((before) => (before.size === 0 ? before : new Map())), []),
  };
}
