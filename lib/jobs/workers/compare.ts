/** The comparer: run in a thread of its own, it weighs a draft against events and other drafts. */
import type { Proposal } from '@/lib/domain/draft';
import { comparedProposal } from '@/lib/extraction/linking/compared-event';
import { findContradictions } from '@/lib/extraction/linking/contradictions';
import { scoreSameEvent } from '@/lib/extraction/linking/score-same-event';
import type { CompareWork, Comparison, Task } from '../work';
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
