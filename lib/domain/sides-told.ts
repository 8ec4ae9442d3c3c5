/** Whether an article tells between whom an act was: the relationship of a draft is then not inferred. */
import type { Proposal } from './draft';
import { isInferred } from './evidence-support';

/** The two parties of a relationship. */
export type Parties = readonly { slug: string; name: string }[];

/**
 * True where words of the article name somebody of each party: the party itself, or a person who acts for it. Who is only
 * mentioned tells nothing of the sides.
 *
 * Matches: "Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg", for Iraq and NATO.
 * Near miss: "Fuad Hussein spoke in Baghdad", for the same two.
 */
function areTold(proposal: Proposal, parties: Parties): boolean {
  const told = proposal.participants.filter(
    ({ role, name }) => role !== 'mentioned' && !isInferred(proposal, `participant:${name}`),
  );
  return parties.every(({ slug, name }) =>
    told.some(({ actorId, affiliation }) => actorId === slug || affiliation === name),
  );
}

/**
 * True where a relationship of the draft was neither told by words of its article nor chosen or confirmed by an editor.
 * Relationships that are not in `known` are somebody else's fault.
 */
export function sidesAreInferred(proposal: Proposal, known: ReadonlyMap<string, Parties>): boolean {
  if (!isInferred(proposal, 'parties')) return false;
  return proposal.relationships.some((slug) => {
    const parties = known.get(slug);
    return parties !== undefined && !areTold(proposal, parties);
  });
}
