/**
 * Which acts behind the news are events of their own.
 *
 * Matches: "met in Oslo last June" with both sides named, "the bombing on Tuesday killed two soldiers of A".
 * Near miss: "the ministry said on Monday" (a report), "to lift the sanctions" (a purpose), "the war of 1974" (history
 * told in passing, with one side only), "has poisoned relations" (nobody is attacked).
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Cluster } from './main-act';

export function standsAlone(event: ExtractedEvent, cluster: Cluster): boolean {
  const { act, date } = cluster.lead;
  if (event.parties.length === 2) return true;
  if (act.mood === 'infinitive') return false;
  if (date?.mention?.grain === 'year') return false;
  const told = event.participants.some(({ role }) => role === 'recipient');
  if (event.type === 'attack') return told;
  return !(event.type === 'statement' && event.cameo === '010' && !told);
}
