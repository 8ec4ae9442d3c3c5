/** What an event was at one of its versions, as far as readers see it: its history is told from two of these. */
import type { Contradiction, Proposal, ProposedParticipant, ProposedSource } from './draft';
import type { Evidence } from './evidence';

export interface VersionState
  extends Pick<
    Proposal,
    | 'title'
    | 'summary'
    | 'date'
    | 'dateStated'
    | 'type'
    | 'status'
    | 'cameo'
    | 'location'
    | 'relationships'
    | 'topics'
  > {
  participants: readonly Omit<ProposedParticipant, 'actorId'>[];
  sources: readonly Pick<ProposedSource, 'url' | 'title' | 'publisher'>[];
  contradictions: readonly Pick<Contradiction, 'field' | 'says'>[];
  evidence: readonly Pick<Evidence, 'field' | 'quote'>[];
}
