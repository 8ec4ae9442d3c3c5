/** How sure a draft is, from what was stated and what was inferred. Calibrated on annotated articles. */
import type { ExtractedEvent } from '@/lib/domain/extraction';

/** 0–1: of the drafts at 0.9 about nine in ten have date, type and parties right. `score` ranks the main act. */
export function confidenceOf(event: ExtractedEvent, score: number): number {
  let value = 0.45;
  if (event.dateStated) value += 0.12;
  if (event.parties.length === 2) value += 0.15;
  if (event.participants.some((participant) => participant.role === 'initiator')) value += 0.06;
  if (event.main) value += Math.max(-0.2, Math.min(0.17, (score - 8) * 0.04));
  value -= 0.05 * event.warnings.length;
  return Math.round(Math.max(0.05, Math.min(0.97, value)) * 100) / 100;
}
