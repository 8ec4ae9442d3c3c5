/** The comparer: run in a thread of its own, it weighs a draft against events and other drafts, and groups drafts. */
import type { Proposal } from '@/lib/domain/draft';
import { comparedProposal } from '@/lib/extraction/linking/compared-event';
import { findContradictions } from '@/lib/extraction/linking/contradictions';
import { groupSameEvents } from '@/lib/extraction/linking/group-same-events';
import { scoreSameEvent } from '@/lib/extraction/linking/score-same-event';
import type { CompareWork, Comparison, GroupWork, Task } from '../work';
import { report } from './report';

export default function compare({ id, work: { draft, others, titles } }: Task<CompareWork>): Comparison[] {
  report({ task: id, stage: 'working' });
  const compared = (proposal: Proposal) => {
    const event = comparedProposal(proposal);
    return { ...event, sides: event.sides.map((slug) => titles.get(slug) ?? slug) };
  };
  return others.map((other) => ({
    likeness: scoreSameEvent(compared(draft), compared(other)),
    contradictions: findContradictions(other, draft),
  }));
}

/** Places in the list of drafts by act; each place stands in one group. */
export function group({ id, work: { drafts } }: Task<GroupWork>): number[][] {
  report({ task: id, stage: 'working' });
  return groupSameEvents(drafts.map(comparedProposal));
}
