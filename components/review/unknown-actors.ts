'use client';
/** What the text tells of an actor whom our list does not have; asked once for an article. */
import { useCallback, useRef } from 'react';
import { askOrNull } from '@/components/ui/ask';
import type { Proposal, ProposedParticipant } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { standingEvidence } from '@/lib/domain/evidence-support';
import { type UnknownActor, unknownActorsSchema } from '@/lib/domain/explanation';

const load = async (articleId: string): Promise<UnknownActor[]> =>
  (await askOrNull(`/admin/lookup/readings/${articleId}/unknown-actors`, unknownActorsSchema)) ?? [];

/** What the draft itself tells, for a name that the reading does not have (any more). */
export function fromDraft(
  name: string,
  proposal: Proposal,
  participant: ProposedParticipant | undefined,
): UnknownActor {
  const quote =
    standingEvidence(proposal).find(({ field }) => field === `participant:${name}`)?.quote ?? null;
  return {
    name,
    named: true,
    kind: 'person',
    written: null,
    country: null,
    cameoCode: null,
    post: participant?.capacity ? { office: participant.capacity, organisation: null } : null,
    quote,
  };
}

/** Answers what the article tells of a name, or null. */
export function useUnknownActors(articleId: string | null): (name: string) => Promise<UnknownActor | null> {
  const asked = useRef<Promise<UnknownActor[]> | null>(null);
  return useCallback(
    async (name) => {
      if (articleId === null) return null;
      asked.current ??= load(articleId);
      const found = await asked.current;
      // An answer that did not come is asked for again the next time.
      if (found.length === 0) asked.current = null;
      return found.find((actor) => actor.name === name) ?? null;
    },
    [articleId],
  );
}

/** The day on which the event shows somebody in a post, as an uncertain beginning: "2023-02-02?"; '' where unknown. */
export function firstSeen(edtf: string): string {
  const parsed = parseEdtfDate(edtf);
  return parsed.ok && !parsed.date.openStart && parsed.date.precision === 'day'
    ? `${parsed.date.startsOn}?`
    : '';
}
