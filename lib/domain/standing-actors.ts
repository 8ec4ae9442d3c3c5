/** A proposal that names actors which are others by now, put in the names of those that stand. */
import type { Proposal } from './draft';
import { evidenceStands, supporting } from './evidence-support';

/**
 * The same proposal with the actors that stand. Words that stood for an actor stand for the one that it is now; somebody
 * who was there twice in a role is there once.
 *
 * @param standing slug of the actor that stands, by the slug of one that was merged into it
 */
export function withStandingActors(proposal: Proposal, standing: ReadonlyMap<string, string>): Proposal {
  const current = (slug: string | null) => (slug === null ? null : (standing.get(slug) ?? slug));
  if (!proposal.participants.some(({ actorId }) => actorId !== null && standing.has(actorId)))
    return proposal;
  const seen = new Set<string>();
  const participants = proposal.participants
    .map((participant) => ({ ...participant, actorId: current(participant.actorId) }))
    .filter(({ actorId, role }) => {
      const key = `${actorId} ${role}`;
      if (actorId !== null && seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const next = { ...proposal, participants };
  const evidence = proposal.evidence.map((span) =>
    evidenceStands(proposal, span) ? { ...supporting(next, span) } : span,
  );
  return { ...next, evidence };
}
