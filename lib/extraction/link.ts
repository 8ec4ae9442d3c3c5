/**
 * Which articles of a batch report the same act.
 *
 * Matches: two reports of one meeting, one by each side. Near miss: the advance notice of a meeting and the report of
 * it, two meetings of one visitor on one day: related, never merged.
 */
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';

export interface SameEventScore {
  /** 0–1; the same act from 0.6 on. */
  score: number;
  reasons: string[];
}

const THRESHOLD = 0.6;
const TALK = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit', 'statement']);

/** First and last day of a simple EDTF date or interval, or null where it has none. */
function bounds(edtf: string | null): [string, string] | null {
  if (edtf === null) return null;
  const [from = '', to = from] = edtf.replace(/[~?%]/g, '').split('/');
  const low = /^\d{4}(-\d{2}){0,2}$/.test(from)
    ? from.padEnd(10, '-01-01'.slice(from.length - 4)).slice(0, 10)
    : null;
  const high =
    to === '..' || to === ''
      ? '9999-12-31'
      : /^\d{4}(-\d{2}){0,2}$/.test(to)
        ? `${to}${'-12-31'.slice(to.length - 4)}`.slice(0, 10)
        : null;
  return low === null || high === null ? null : [low, high];
}

function days(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
}

function dateScore(a: ExtractedEvent, b: ExtractedEvent): { score: number; reason: string } {
  const [x, y] = [bounds(a.date), bounds(b.date)];
  if (x === null || y === null) return { score: 0.5, reason: 'one of them has no date' };
  if (x[0] <= y[1] && y[0] <= x[1]) return { score: 1, reason: 'dates agree' };
  const gap = Math.min(days(x[0], y[1]), days(y[0], x[1]));
  const loose = !a.dateStated || !b.dateStated;
  return gap <= (loose ? 2 : 1)
    ? { score: loose ? 0.8 : 0.4, reason: 'dates a day apart' }
    : { score: 0, reason: 'dates differ' };
}

function names(event: ExtractedEvent): Set<string> {
  return new Set(
    event.participants
      .filter((participant) => participant.role !== 'mentioned')
      .map((participant) => participant.actorId ?? participant.name.toLowerCase()),
  );
}

/** How likely two events are one act, with the reasons; symmetric. */
export function sameEvent(a: ExtractedEvent, b: ExtractedEvent): SameEventScore {
  if (a.status !== b.status) return { score: 0, reasons: ['one is planned or called off, the other is not'] };
  const date = dateScore(a, b);
  if (date.score === 0) return { score: 0, reasons: [date.reason] };
  const alike =
    a.type === b.type
      ? 1
      : TALK.has(a.type) && TALK.has(b.type) && a.type !== 'visit' && b.type !== 'visit'
        ? 0.6
        : 0;
  const parties =
    a.parties.length === 2 && b.parties.length === 2 ? (a.parties.join() === b.parties.join() ? 1 : 0) : 0.4;
  const [left, right] = [names(a), names(b)];
  const common = [...left].filter((name) => right.has(name)).length;
  const people = common / Math.max(1, Math.min(left.size, right.size));
  const reasons = [date.reason];
  if (alike === 1) reasons.push(`both are of type ${a.type}`);
  if (parties === 1) reasons.push(`between ${a.parties.join(' and ')}`);
  if (common > 0) reasons.push(`${common} actors in common`);
  if (parties === 0 && people < 0.5) return { score: 0, reasons };
  if (alike === 0) return { score: 0.2, reasons };
  const score = 0.3 * date.score + 0.25 * alike + 0.2 * parties + 0.25 * people;
  return { score: Math.round(score * 100) / 100, reasons };
}

/** Fills `sameEventAs` of each extraction with the ids of the others whose main event is the same act. */
export function linkSameEvents(extractions: readonly Extraction[]): Extraction[] {
  const mains = extractions.map((extraction) => extraction.events.find((event) => event.main));
  return extractions.map((extraction, i) => {
    const mine = mains[i];
    if (mine === undefined) return extraction;
    const same = extractions.filter(
      (_, j) =>
        j !== i && mains[j] !== undefined && sameEvent(mine, mains[j] as ExtractedEvent).score >= THRESHOLD,
    );
    return { ...extraction, sameEventAs: same.map((other) => other.id) };
  });
}
